"""A Word plan: its headings with the texts below them, and its tables as sheets of cells.

The document is read past the same gate as a workbook, part by part. A library that builds the whole tree passes over
text in content controls and tracked insertions without a word, which a plan that has been commented on is full of.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language, words
from turva_desktop.exchange.foreign.chapters import names_a_table
from turva_desktop.exchange.foreign.reading import HEADING, NOTE, TEXT
from turva_desktop.exchange.grid import CELLS_LIMIT, COLUMNS_LIMIT, BookSheet, Grid
from turva_desktop.exchange.normalise import one_line
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.safety import Package
from turva_desktop.exchange.xml_gate import attribute

_TABLE: Final = words("Taulukko", "Tabell", "Tabealla", "Table")
_HEADING: Final = re.compile(r"(?:heading|otsikko|rubrik)\s?(?P<level>[1-9])", re.IGNORECASE)
_NAME: Final = re.compile(r"(?:title|pääotsikko|titel)", re.IGNORECASE)
_MAIN: Final = "word/document.xml"
_NOTES: Final = {"word_footnotes": "word/footnotes.xml", "word_comments": "word/comments.xml"}
_BOX: Final = b"txbxContent"
_LONGEST_BOLD: Final = 90
_TOP: Final = 1
_NO_LEVEL: Final = 0
_DELETED: Final = "delText"
_SKIPPED: Final = frozenset({"moveFrom", "del", "instrText", _DELETED})
"""What Word keeps though it isn't in the text any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Styles:
    """The level of each style that is a heading, 0 for that of the title, and the styles of lists."""

    levels: Mapping[str, int]
    lists: frozenset[str]


@dataclass(slots=True)
class _Paragraph:
    """A paragraph while it is read: `level` is its heading's, 0 for running text."""

    text: list[str] = field(default_factory=list)
    style: str = ""
    level: int = _NO_LEVEL
    in_list: bool = False
    bold: int = 0
    letters: int = 0


@dataclass(slots=True)
class _Table:
    """A table while it is read."""

    grid: Grid = field(default_factory=Grid)
    row: int = 0
    column: int = 1
    span: int = 1
    goes_on: bool = False
    merged: bool = False
    texts: list[str] = field(default_factory=list)
    down: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Section:
    """A heading with what stands below it."""

    heading: str = ""
    level: int = _NO_LEVEL
    blocks: list[str] = field(default_factory=list)
    tables: int = 0


def document_sheets(package: Package) -> list[BookSheet]:
    """Return a document's headed texts as a sheet, and each of its tables as one."""
    reading = _Document(package, _styles_of(package))
    package.parse(_MAIN, reading.start, reading.end, reading.characters)
    title = reading.title or package.path.stem
    told = [one for one in reading.ended() if one.blocks or (one.heading and _is_chapter(one))]
    if not told and not reading.tables:
        raise TurvaError("exchange.empty", file=package.path.name)
    texts = Grid()
    for number, one in enumerate(told, 1):
        texts.rows[number] = {HEADING: _cell(one.heading or title)}
        if one.blocks:
            texts.rows[number][TEXT] = _cell("\n\n".join(one.blocks))
    beside = [*(["word_deletions"] if reading.has_deletions else []), *_beside(package)]
    for number, code in enumerate(beside, len(told) + 1):
        texts.rows[number] = {NOTE: _cell(code)}
    return [BookSheet(title=title, hidden=False, grid=texts, is_text=True), *reading.tables]


def _cell(text: str) -> RawCell:
    return RawCell(RawKind.TEXT, text)


def _is_chapter(section: _Section) -> bool:
    """Tell whether a heading without text is a chapter all the same: that of a table becomes a theme."""
    return not section.tables or names_a_table(section.heading)


def _beside(package: Package) -> list[str]:
    """Return the codes of what the document holds beside its text, and which is not read."""
    found = [code for code, part in _NOTES.items() if part in package and _says_something(package, part)]
    if any(name.startswith("word/media/") for name in package.names):
        found.append("word_pictures")
    if _has_boxes(package):
        found.append("word_boxes")
    return found


def _says_something(package: Package, part: str) -> bool:
    texts: list[str] = []
    package.parse(part, lambda _name, _attributes: None, None, texts.append)
    return bool("".join(texts).strip())


def _has_boxes(package: Package) -> bool:
    """Tell whether there are text boxes: they lie inside drawings, which the gate lets nobody see into."""
    last = b""
    for chunk in package.chunks(_MAIN):
        if _BOX in last + chunk:
            return True
        last = chunk[-len(_BOX) :]
    return False


def _styles_of(package: Package) -> _Styles:
    """Return which styles are headings, by their own word or that of the style below, and which are of lists."""
    levels: dict[str, int] = {}
    lists: set[str] = set()
    based: dict[str, str] = {}
    style = ""

    def start(name: str, attributes: list[str]) -> None:
        nonlocal style
        value = attribute(attributes, "val")
        if name == "style":
            style = attribute(attributes, "styleId")
        elif name == "name" and style and (found := _HEADING.fullmatch(value)):
            levels[style] = int(found["level"])
        elif name == "name" and style and _NAME.fullmatch(value):
            levels[style] = _NO_LEVEL
        elif name == "basedOn" and style:
            based[style] = value
        elif name == "outlineLvl" and style and value.isdigit() and int(value) < 9:
            levels.setdefault(style, int(value) + _TOP)
        elif name == "numPr" and style:
            lists.add(style)

    if "word/styles.xml" in package:
        package.parse("word/styles.xml", start)
    for one in based:
        above, steps = one, 0
        while above in based and above not in levels and steps < len(based):
            above, steps = based[above], steps + 1
        if levels.get(above):
            levels.setdefault(one, levels[above])
    return _Styles(levels=levels, lists=frozenset(lists))


class _Document:
    """The handlers of a document's XML."""

    def __init__(self, package: Package, styles: _Styles) -> None:
        self.tables: list[BookSheet] = []
        self.title = ""
        self.has_deletions = False
        self._file, self._styles = package.path.name, styles
        self._sections = [_Section()]
        self._loose: list[_Section] = [_Section()]
        self._paragraphs: list[_Paragraph] = []
        self._open: list[_Table] = []
        self._above: list[tuple[int, str]] = []
        self._skipping = self._cells = 0
        self._in_text = self._in_run = self._bold = self._hidden = False

    # what comes in

    def start(self, name: str, attributes: list[str]) -> None:
        """Open an element."""
        if self._skipping or name in _SKIPPED:
            self.has_deletions = self.has_deletions or name == _DELETED
            self._skipping += 1
            return
        value = attribute(attributes, "val")
        if name == "p":
            self._paragraphs.append(_Paragraph())
        elif name == "r":
            self._in_run, self._bold, self._hidden = True, False, False
        elif name == "t":
            self._in_text = True
        elif name in {"tab", "br", "cr", "noBreakHyphen"} and self._in_run and self._paragraphs:
            self._paragraphs[-1].text.append({"tab": "\t", "noBreakHyphen": "-"}.get(name, "\n"))
        elif name in {"b", "vanish"}:
            setattr(self, "_bold" if name == "b" else "_hidden", value not in {"0", "false", "none"})
        elif name in {"pStyle", "numPr", "outlineLvl"} and self._paragraphs:
            self._paragraph_property(name, value)
        else:
            self._start_of_table(name, attributes)

    def _paragraph_property(self, name: str, value: str) -> None:
        paragraph = self._paragraphs[-1]
        if name == "pStyle":
            paragraph.style, paragraph.level = value, self._styles.levels.get(value, paragraph.level)
            paragraph.in_list = paragraph.in_list or value in self._styles.lists
        elif name == "numPr":
            paragraph.in_list = True
        elif value.isdigit() and int(value) < 9:
            paragraph.level = int(value) + _TOP

    def _start_of_table(self, name: str, attributes: list[str]) -> None:
        if name == "tbl":
            self._open.append(_Table())
            return
        if not self._open:
            return
        table = self._open[-1]
        if name == "tr":
            table.row, table.column = table.row + 1, 1
        elif name == "tc":
            table.span, table.merged, table.goes_on = 1, False, False
            table.texts.clear()
        elif name == "gridSpan":
            span = attribute(attributes, "val")
            table.span = min(int(span), COLUMNS_LIMIT) if span.isdigit() and int(span) else 1
        elif name == "gridBefore":
            before = attribute(attributes, "val")
            table.column += min(int(before), COLUMNS_LIMIT) if before.isdigit() else 0
        elif name == "vMerge":
            table.merged, table.goes_on = True, attribute(attributes, "val") != "restart"

    def characters(self, data: str) -> None:
        """Take text."""
        if self._in_text and not self._skipping and not self._hidden and self._paragraphs:
            paragraph = self._paragraphs[-1]
            paragraph.text.append(data)
            paragraph.letters += len(data)
            paragraph.bold += len(data) if self._bold else 0

    def end(self, name: str) -> None:
        """Close an element."""
        if self._skipping:
            self._skipping -= 1
        elif name == "t":
            self._in_text = False
        elif name == "r":
            self._in_run = False
        elif name == "p" and self._paragraphs:
            self._end_paragraph(self._paragraphs.pop())
        elif name == "tc" and self._open:
            self._end_cell(self._open[-1])
        elif name == "tbl" and self._open:
            self._end_table(self._open.pop())

    def ended(self) -> list[_Section]:
        """Return the document's headings with their texts: by its styles, or without any by short lines all bold."""
        return self._sections if len(self._sections) > 1 else self._loose

    # what comes of it

    def _end_paragraph(self, paragraph: _Paragraph) -> None:
        text = "".join(paragraph.text).strip()
        if not text:
            return
        if self._open:
            self._open[-1].texts.append(_as_block(paragraph, text))
        elif self._styles.levels.get(paragraph.style) == _NO_LEVEL and not self.title:
            self.title = one_line(text)
        else:
            self._block(paragraph, text)

    def _block(self, paragraph: _Paragraph, text: str) -> None:
        line = one_line(text, 2000)
        if paragraph.level:
            self._head(self._sections, line, paragraph.level)
            self._head(self._loose, line, paragraph.level)
            return
        is_bold = paragraph.bold >= paragraph.letters > 0 and not paragraph.in_list
        if is_bold and len(line) <= _LONGEST_BOLD and not line.endswith((".", ":", ";")):
            self._head(self._loose, line, 9)
        else:
            self._loose[-1].blocks.append(_as_block(paragraph, text))
        self._sections[-1].blocks.append(_as_block(paragraph, text))

    def _head(self, sections: list[_Section], line: str, level: int) -> None:
        sections.append(_Section(heading=line, level=level))
        self._above = [one for one in self._above if one[0] < level]
        if not self._above or self._above[-1] != (level, line):
            self._above.append((level, line))

    def _end_cell(self, table: _Table) -> None:
        text = "\n".join(table.texts)
        column, last = table.column, table.column + table.span - 1
        table.column = last + 1
        self._cells += 1
        if self._cells > CELLS_LIMIT:
            raise TurvaError("exchange.too_many_rows", file=self._file)
        if column > COLUMNS_LIMIT:
            table.grid.far = table.grid.far or str(table.row)
            return
        if table.goes_on and column in table.down:
            place = table.down[column]
            first_row, first, _, right = table.grid.merges[place]
            table.grid.merges[place] = (first_row, first, table.row, right)
            table.grid.rows.setdefault(table.row, {})
        else:
            table.down.pop(column, None)
            if text:
                table.grid.rows.setdefault(table.row, {})[column] = RawCell(RawKind.TEXT, text)
            if table.merged or last > column:
                table.grid.merges.append((table.row, column, table.row, last))
            if table.merged:
                table.down[column] = len(table.grid.merges) - 1

    def _end_table(self, table: _Table) -> None:
        if self._open:  # a table in a cell of another: its words stay in that cell
            for _, cells in sorted(table.grid.rows.items()):
                self._open[-1].texts.append("; ".join(cell.seen for _, cell in sorted(cells.items())))
            return
        if not table.grid.rows:
            return
        for sections in (self._sections, self._loose):
            sections[-1].tables += 1
        title = f"{_TABLE[Language.FI]} {len(self.tables) + 1}"
        above = tuple(line for _, line in self._above)
        self.tables.append(BookSheet(title=title, hidden=False, grid=table.grid, above=above))


def _as_block(paragraph: _Paragraph, text: str) -> str:
    return f"- {one_line(text, len(text) + 1)}" if paragraph.in_list else text
