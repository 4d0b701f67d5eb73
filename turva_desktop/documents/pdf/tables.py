"""Tables set into pages: column widths, repeated header rows, rows that may be taller than a page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from turva_desktop.documents.content.model import Align, Block, Row, Run, Table
from turva_desktop.documents.pdf.flow import (
    RULE_COLOUR,
    STRONG_RULE_COLOUR,
    TABLE,
    TEXT,
    TINT,
    Flow,
    LineSetter,
    artifact,
)
from turva_desktop.documents.pdf.objects import Name, Value
from turva_desktop.documents.pdf.structure import Box, Element, Page, Rule, Text
from turva_desktop.documents.pdf.text import Line, lines, natural_width, pieces, widest_word
from turva_desktop.domain.language import Language

_SIDE = 5.0
_ABOVE = 4.0
_HEADER = replace(TABLE, bold=True)
_CAPTION = replace(TEXT, size=10, leading=14, bold=True)
_NARROW = 0.4
_FEW_ROWS = 8
_SMALL_TABLE = 0.18  # of a page: such a table is not parted
_WORTH_PARTING = 10  # lines; a lower row is moved to the next page whole


@dataclass(slots=True, kw_only=True)
class _SetCell:
    """A cell's lines and place; the element is None where the row is a repeated header."""

    lines: list[Line]
    x: float
    width: float
    align: Align
    setter: LineSetter | None


@dataclass(slots=True, kw_only=True)
class _SetRow:
    cells: list[_SetCell]
    header: bool
    total: bool

    @property
    def height(self) -> int:
        """Return the height in lines."""
        return max((len(cell.lines) for cell in self.cells), default=1) or 1


def set_table(flow: Flow, table: Table) -> None:
    """Set a table over the width of the column."""
    attributes: dict[str, Value] = {"O": Name("Table"), "Summary": table.summary} if table.summary else {}
    element = flow.root.child("Table", attributes=attributes)
    _Setting(flow, table, element).run()


class _Setting:
    """One table being set."""

    def __init__(self, flow: Flow, table: Table, element: Element) -> None:
        self.flow, self.table, self.element = flow, table, element
        self.widths = _widths(flow, table)
        self.header: list[_SetRow] = []

    def run(self) -> None:
        """Set the caption, the header and the rows."""
        flow = self.flow
        flow.need(min(table_start_height(flow, self.table), flow.frame.text_height))
        if self.table.caption:
            caption = lines(pieces((Run(text=self.table.caption),), _CAPTION, flow.language), flow.width)
            flow.place(caption, _CAPTION, self.element.child("Caption"))
            flow.skip(3)
        head = self.element.child("THead") if self.table.rows else self.element
        self.header = [self._set(row, head, header=True) for row in self.table.header]
        if self._header_height > flow.frame.text_height / 3:  # too high to be repeated, perhaps higher than a page
            tall, self.header = self.header, []
            for high in tall:
                self._place(high)
        for heading in self.header:
            self._draw(heading, 0, heading.height, page=flow.page)
        body = self.element.child("TBody") if self.table.rows else None
        for place, row in enumerate(self.table.rows):
            if flow.room < self._kept_height(place) < flow.frame.text_height / 2:
                self._next_page()
            if body is not None:
                self._place(self._set(row, body, header=False))

    def _kept_height(self, place: int) -> float:
        """Return the height of a row with those that may not stand alone below it; 0 where there are none.

        A sum stays with what it adds up, and the last row with the one above it.
        """
        rows = self.table.rows
        last = place
        while last + 1 < len(rows) and (rows[last + 1].total or last + 2 == len(rows) > 2):
            last += 1
        if last == place:
            return 0.0
        return sum(_row_height(self.flow, self.table, row) for row in rows[place : last + 1])

    @property
    def _header_height(self) -> float:
        return sum(row.height * TABLE.leading + 2 * _ABOVE for row in self.header)

    def _set(self, row: Row, parent: Element, *, header: bool) -> _SetRow:
        made = parent.child("TR")
        cells: list[_SetCell] = []
        column = 0
        x = self.flow.x
        for cell in row.cells:
            width = sum(self.widths[column : column + cell.span])
            heads = header or cell.header or (self.table.row_headers and column == 0)
            attributes: dict[str, Value] = {"O": Name("Table")}
            if heads:
                attributes["Scope"] = Name("Column" if header else "Row")
            if cell.span > 1:
                attributes["ColSpan"] = cell.span
            element = made.child("TH" if heads else "TD", attributes=attributes if len(attributes) > 1 else {})
            align = self.table.columns[column].align if cell.span == 1 else Align.START
            style = _HEADER if header or row.total or cell.header else TABLE
            text = lines(pieces(cell.content, style, self.flow.language), width - 2 * _SIDE) if cell.content else []
            setter = LineSetter(element=element)
            cells.append(_SetCell(lines=text, x=x + _SIDE, width=width - 2 * _SIDE, align=align, setter=setter))
            column += cell.span
            x += width
        return _SetRow(cells=cells, header=header, total=row.total)

    def _place(self, row: _SetRow) -> None:
        """Set a row: whole where it fits or is low, else in parts on as many pages as it needs."""
        flow = self.flow
        start = 0
        while True:
            left = row.height - start
            fits = int((flow.room - 2 * _ABOVE + 0.01) / TABLE.leading)
            if fits >= left:
                self._draw(row, start, left, page=flow.page)
                return
            if fits >= _WORTH_PARTING // 2 and left > _WORTH_PARTING:
                count = min(fits, left - 2)
                self._draw(row, start, count, page=flow.page)
                start += count
            self._next_page()

    def _next_page(self) -> None:
        """Go on on a new page, below the header rows drawn again (as decoration: they were read already)."""
        self.flow.new_page()
        for row in self.header:
            again = [replace(cell, setter=None) for cell in row.cells]
            self._draw(replace(row, cells=again), 0, row.height, page=self.flow.page)

    def _draw(self, row: _SetRow, start: int, count: int, *, page: Page) -> None:
        flow, width = self.flow, sum(self.widths)
        top = flow.y
        flow.y -= count * TABLE.leading + 2 * _ABOVE
        if row.header:
            artifact(page, Box(flow.x, flow.y, width, top - flow.y, fill=TINT))
        edge = STRONG_RULE_COLOUR if row.header else RULE_COLOUR
        artifact(page, Rule(flow.x, flow.y, flow.x + width, flow.y, edge, 0.6))
        if row.total:
            artifact(page, Rule(flow.x, top, flow.x + width, top, STRONG_RULE_COLOUR, 0.9))
        for cell in row.cells:
            y = top - _ABOVE - TABLE.leading + (TABLE.leading - TABLE.size) / 2 + TABLE.size * 0.21
            for line in cell.lines[start : start + count]:
                if cell.setter is not None:
                    cell.setter.show(page, line, cell.x, y, room=cell.width, align=cell.align)
                else:
                    page.below.extend(_loose(line, cell, y))
                y -= TABLE.leading


def _loose(line: Line, cell: _SetCell, y: float) -> Iterable[Text]:
    """Yield a line's text as it stands, for decoration."""
    x = cell.x
    if cell.align is not Align.START:
        x += (cell.width - line.width) / (1 if cell.align is Align.END else 2)
    for piece in line.pieces:
        yield Text(x, y, piece.text, piece.face, piece.size, piece.colour)
        x += piece.width


def table_start_height(flow: Flow, table: Table) -> float:
    """Return the height of what is never parted: a small table, or the caption, the header and the first row."""
    height = _CAPTION.leading + 3 if table.caption else 0.0
    height += sum(_row_height(flow, table, row, header=True) for row in table.header)
    if len(table.rows) <= _FEW_ROWS:
        whole = height + sum(_row_height(flow, table, row) for row in table.rows)
        if whole <= flow.frame.text_height * _SMALL_TABLE:
            return whole
    return height + sum(_row_height(flow, table, row) for row in table.rows[:1])


def _row_height(flow: Flow, table: Table, row: Row, *, header: bool = False) -> float:
    """Return a row's height, or that of the part of it worth beginning with."""
    widths = _widths(flow, table)
    column, most = 0, 1
    for cell in row.cells:
        room = sum(widths[column : column + cell.span]) - 2 * _SIDE
        style = _HEADER if header or row.total or cell.header else TABLE
        most = max(most, len(lines(pieces(cell.content, style, flow.language), room)))
        column += cell.span
    return min(most, _WORTH_PARTING) * TABLE.leading + 2 * _ABOVE


def _widths(flow: Flow, table: Table) -> list[float]:
    if id(table) not in flow.column_widths:
        flow.column_widths[id(table)] = column_widths(table, flow.width, flow.language)
    return flow.column_widths[id(table)]


def common_widths(blocks: Iterable[Block], total: float, language: Language) -> dict[int, list[float]]:
    """Return the column widths of each table, by its identity; tables with the same header have them in common."""
    alike: dict[object, list[Table]] = {}
    for block in blocks:
        if isinstance(block, Table):
            alike.setdefault((block.header, block.columns, block.narrow), []).append(block)
    found: dict[int, list[float]] = {}
    for tables in alike.values():
        whole = replace(tables[0], rows=tuple(row for table in tables for row in table.rows))
        widths = column_widths(whole, total, language)
        found |= {id(table): widths for table in tables}
    return found


def column_widths(table: Table, total: float, language: Language) -> list[float]:
    """Return the width of each column, together `total` (less for a narrow table).

    By the weights if there are any, else by the texts; either way no column is narrower than its widest word, as
    long as there is room.
    """
    if table.narrow:
        total *= _NARROW
    lowest, natural = _measured(table, total, language)
    weights = [column.weight for column in table.columns]
    if any(weights):
        share = total / sum(weight or 1.0 for weight in weights)
        natural = [(weight or 1.0) * share for weight in weights]
        return _fitted(natural, lowest, total)
    if sum(natural) <= total:
        spare = total - sum(natural)
        return [width + spare * width / sum(natural) for width in natural]
    # Very long texts count as a few lines, or one column would take what the others need.
    damped = [low + (min(wish, total * 1.5) - low) ** 0.8 for low, wish in zip(lowest, natural, strict=True)]
    return _fitted([wish * total / sum(damped) for wish in damped], lowest, total)


def _measured(table: Table, total: float, language: Language) -> tuple[list[float], list[float]]:
    """Return for each column the width of its widest word and of its longest line."""
    count = len(table.columns)
    lowest, natural = [20.0] * count, [20.0] * count
    rows = [(row, True) for row in table.header] + [(row, row.total) for row in table.rows]
    for row, bold in rows:
        column = 0
        for cell in row.cells:
            if cell.span == 1:
                made = pieces(cell.content, _HEADER if bold or cell.header else TABLE, language)
                lowest[column] = max(lowest[column], min(widest_word(made) + 2 * _SIDE + 0.5, total * 0.4))
                natural[column] = max(natural[column], natural_width(made) + 2 * _SIDE + 0.5)
            column += cell.span
    return lowest, natural


def _levelled(lowest: Sequence[float], total: float) -> list[float]:
    """Return widths with the widest cut to one level: long words break, while numbers and years stay whole."""
    level, left = 0.0, total
    for place, low in enumerate(sorted(lowest)):
        level = left / (len(lowest) - place)
        if low >= level:
            break
        left -= low
    return [min(low, level) for low in lowest]


def _fitted(wished: Sequence[float], lowest: Sequence[float], total: float) -> list[float]:
    """Return the wished widths, those below their lowest raised to it at the others' cost."""
    if sum(lowest) >= total:
        return _levelled(lowest, total)
    raised: set[int] = set()
    while True:
        free = total - sum(lowest[place] for place in raised)
        wish = sum(width for place, width in enumerate(wished) if place not in raised)
        widths = [lowest[place] if place in raised else width * free / wish for place, width in enumerate(wished)]
        short = {place for place, width in enumerate(widths) if width < lowest[place] and place not in raised}
        if not short:
            return widths
        raised |= short
