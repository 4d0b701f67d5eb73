"""The parts of a workbook file: which sheets it has, its shared texts, and what its formats show."""

import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.number_formats import shows_date, shows_share
from turva_desktop.exchange.raw import RawCell
from turva_desktop.exchange.safety import Package
from turva_desktop.exchange.xlsx_text import CELL_LIMIT, text_of, unescaped
from turva_desktop.exchange.xml_gate import attribute

_STRINGS_LIMIT: Final = 2_000_000
_MAIN: Final = "/officeDocument"
_NO: Final = frozenset({"0", "false"})

Shows = Callable[[int, str], bool]
"""Tells whether a number format, by its number and its code, shows a number as something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """Where a part leads: what kind of thing is there, and the part, or for what is `external` its address."""

    kind: str
    target: str
    external: bool

    def is_a(self, word: str) -> bool:
        """Tell whether this leads to a kind of thing, `worksheet` say: Strict and Transitional files differ before."""
        return self.kind.endswith(f"/{word}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPart:
    """One sheet of a file: its title, where it lies, and whether it is hidden."""

    title: str
    part: str
    hidden: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """What the sheets of a file need in order to be read."""

    package: Package
    sheets: tuple[SheetPart, ...]
    strings: list[RawCell | None]
    struck_strings: frozenset[int]
    date_styles: frozenset[int]
    percent_styles: frozenset[int]
    struck_styles: frozenset[int]
    epoch_1904: bool


def open_workbook(package: Package) -> Workbook:
    """Return the workbook of a file; Strict and Transitional Open XML alike."""
    main = next((one.target for one in relations(package, "").values() if one.is_a(_MAIN[1:])), "")
    if main not in package or not main.lower().endswith(".xml"):
        raise TurvaError("exchange.not_workbook", file=package.path.name)
    linked = relations(package, main)
    epoch_1904, listed, is_workbook = False, [], False

    def start(name: str, attributes: list[str]) -> None:
        nonlocal epoch_1904, is_workbook
        if name == "workbook":
            is_workbook = True
        elif name == "workbookPr":
            epoch_1904 = attribute(attributes, "date1904") in {"1", "true"}
        elif name == "sheet":
            listed.append((attribute(attributes, "name"), attribute(attributes, "id"), attribute(attributes, "state")))

    package.parse(main, start)
    if not is_workbook:
        raise TurvaError("exchange.not_workbook", file=package.path.name)
    if any(link not in linked or linked[link].target not in package for _, link, _ in listed):
        raise TurvaError("exchange.damaged", file=package.path.name)  # a lost sheet is no sheet without changes
    sheets = tuple(
        SheetPart(title=unescaped(title), part=linked[link].target, hidden=state in {"hidden", "veryHidden"})
        for title, link, state in listed
        if linked[link].is_a("worksheet")
    )
    styles = _Styles()
    strings = _Strings(package.path.name)
    if (part := _only(linked, "styles")) in package:
        package.parse(part, styles.start, styles.end)
    if (part := _only(linked, "sharedStrings")) in package:
        package.parse(part, strings.start, strings.end, strings.text)
    return Workbook(
        package=package,
        sheets=sheets,
        strings=strings.strings,
        struck_strings=frozenset(strings.struck),
        date_styles=styles.showing(shows_date),
        percent_styles=styles.showing(shows_share),
        struck_styles=styles.struck(),
        epoch_1904=epoch_1904,
    )


def relations(package: Package, part: str) -> dict[str, Relation]:
    """Return where a part leads, by the id under which it says so."""
    folder, name = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, Relation] = {}

    def start(element: str, attributes: list[str]) -> None:
        if element != "Relationship":
            return
        external = attribute(attributes, "TargetMode") == "External"
        target = attribute(attributes, "Target")
        found[attribute(attributes, "Id")] = Relation(
            kind=attribute(attributes, "Type"),
            target=target if external else _target(package, folder, target),
            external=external,
        )

    if source in package:
        package.parse(source, start)
    return found


def _target(package: Package, folder: str, target: str) -> str:
    """Return the part that a relation names, whichever slashes and percents its program wrote."""
    plain = target.replace("\\", "/")
    full = plain.lstrip("/") if plain.startswith("/") else posixpath.normpath(posixpath.join(folder, plain))
    return full if full in package else unquote(full)


def _only(linked: Mapping[str, Relation], kind: str) -> str:
    return next((one.target for one in linked.values() if one.is_a(kind) and not one.external), "")


class _Strings:
    """The handlers of shared texts: runs of rich text are joined, readings of Asian text are passed over."""

    def __init__(self, file: str) -> None:
        self.strings: list[RawCell | None] = []
        self.struck: set[int] = set()
        self._file = file
        self._pieces: list[str] = []
        self._length = 0
        self._inside = self._reading = False

    def start(self, name: str, attributes: list[str]) -> None:
        """Open an element."""
        if name == "si":
            self._pieces.clear()
            self._length = 0
        elif name == "rPh":
            self._reading = True
        elif name == "t":
            self._inside = not self._reading
        elif name == "strike" and attribute(attributes, "val") not in _NO:
            self.struck.add(len(self.strings))

    def end(self, name: str) -> None:
        """Close an element."""
        if name == "t":
            self._inside = False
        elif name == "rPh":
            self._reading = False
        elif name == "si":
            self.strings.append(text_of(unescaped("".join(self._pieces))))
            if len(self.strings) > _STRINGS_LIMIT:
                raise TurvaError("exchange.too_many_rows", file=self._file)

    def text(self, data: str) -> None:
        """Take text: not more than a cell can hold, and a little to tell that there was more."""
        if self._inside and self._length <= 2 * CELL_LIMIT:
            self._length += len(data)
            self._pieces.append(data)


class _Styles:
    """The handlers of the formats of cells."""

    def __init__(self) -> None:
        self._codes: dict[int, str] = {}
        self._numbers: list[int] = []
        self._fonts: list[int] = []
        self._struck_fonts: set[int] = set()
        self._font = -1
        self._section = ""

    def start(self, name: str, attributes: list[str]) -> None:
        """Open an element."""
        if name in {"numFmts", "fonts", "cellXfs"}:
            self._section = name
        elif self._section == "numFmts" and name == "numFmt":
            self._codes[_number(attributes, "numFmtId")] = attribute(attributes, "formatCode")
        elif self._section == "fonts" and name == "font":
            self._font += 1
        elif self._section == "fonts" and name == "strike" and attribute(attributes, "val") not in _NO:
            self._struck_fonts.add(self._font)
        elif self._section == "cellXfs" and name == "xf":
            self._numbers.append(_number(attributes, "numFmtId"))
            self._fonts.append(_number(attributes, "fontId"))

    def end(self, name: str) -> None:
        """Close an element."""
        if name == self._section:
            self._section = ""

    def showing(self, shows: Shows) -> frozenset[int]:
        """Return the cell formats that show a number as something."""
        return frozenset(
            place for place, number in enumerate(self._numbers) if shows(number, self._codes.get(number, ""))
        )

    def struck(self) -> frozenset[int]:
        """Return the cell formats whose text is struck through."""
        return frozenset(place for place, font in enumerate(self._fonts) if font in self._struck_fonts)


def _number(attributes: list[str], name: str) -> int:
    value = attribute(attributes, name)
    return int(value) if value.isdigit() else 0
