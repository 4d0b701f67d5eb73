"""The parts of a workbook file: which sheets it has, its shared texts, and which formats are dates."""

import posixpath
import re
from dataclasses import dataclass
from enum import Enum, auto

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.safety import Package, attribute
from turva_desktop.exchange.xlsx_text import unescaped

_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_PERCENT_FORMATS = frozenset({9, 10})
_LITERALS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_STRINGS_LIMIT = 2_000_000
_MAIN_KINDS = ("/officeDocument",)


class _Shown(Enum):
    """What a number format shows a number as, if not as itself."""

    DATE = auto()
    SHARE = auto()


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
    strings: list[str]
    date_styles: frozenset[int]
    percent_styles: frozenset[int]
    epoch_1904: bool


def open_workbook(package: Package) -> Workbook:
    """Return the workbook of a file; Strict and Transitional Open XML alike."""
    main = next((part for kind, part in _relations(package, "").values() if kind.endswith(_MAIN_KINDS)), "")
    if main not in package or not main.endswith(".xml"):
        raise TurvaError("exchange.not_workbook", file=package.path.name)
    relations = _relations(package, main)
    by_kind = {kind.rpartition("/")[2]: part for kind, part in relations.values()}
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
    if any(link not in relations or relations[link][1] not in package for _, link, _ in listed):
        raise TurvaError("exchange.damaged", file=package.path.name)  # a lost sheet is no sheet without changes
    sheets = tuple(
        SheetPart(title=unescaped(title), part=relations[link][1], hidden=state in {"hidden", "veryHidden"})
        for title, link, state in listed
        if relations[link][0].endswith("/worksheet")
    )
    dates, percents = _styles(package, by_kind.get("styles", ""))
    return Workbook(
        package=package,
        sheets=sheets,
        strings=_strings(package, by_kind.get("sharedStrings", "")),
        date_styles=dates,
        percent_styles=percents,
        epoch_1904=epoch_1904,
    )


def _relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Return the kind and the target part of each relation of a part, by id."""
    folder, name = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, tuple[str, str]] = {}

    def start(element: str, attributes: list[str]) -> None:
        if element == "Relationship" and attribute(attributes, "TargetMode") != "External":
            target = attribute(attributes, "Target")
            full = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found[attribute(attributes, "Id")] = (attribute(attributes, "Type"), full)

    if source in package:
        package.parse(source, start)
    return found


def _strings(package: Package, part: str) -> list[str]:
    """Return the shared texts."""
    if part not in package:
        return []
    reading = _Strings(package.path.name)
    package.parse(part, reading.start, reading.end, reading.text)
    return reading.strings


class _Strings:
    """The handlers of shared texts: runs of rich text are joined, readings of Asian text are passed over."""

    def __init__(self, file: str) -> None:
        self.strings: list[str] = []
        self._file = file
        self._pieces: list[str] = []
        self._inside = self._reading = False

    def start(self, name: str, _: list[str]) -> None:
        """Open an element."""
        if name == "si":
            self._pieces.clear()
        elif name == "rPh":
            self._reading = True
        elif name == "t":
            self._inside = not self._reading

    def end(self, name: str) -> None:
        """Close an element."""
        if name == "t":
            self._inside = False
        elif name == "rPh":
            self._reading = False
        elif name == "si":
            self.strings.append(unescaped("".join(self._pieces)))
            if len(self.strings) > _STRINGS_LIMIT:
                raise TurvaError("exchange.too_many_rows", file=self._file)

    def text(self, data: str) -> None:
        """Take text."""
        if self._inside:
            self._pieces.append(data)


def _styles(package: Package, part: str) -> tuple[frozenset[int], frozenset[int]]:
    """Return the numbers of the cell formats that show dates and of those that show shares."""
    codes: dict[int, str] = {}
    formats: list[int] = []
    inside = False

    def start(name: str, attributes: list[str]) -> None:
        nonlocal inside
        if name == "numFmt" and not inside:
            number = attribute(attributes, "numFmtId")
            if number.isdigit():
                codes[int(number)] = attribute(attributes, "formatCode")
        elif name == "cellXfs":
            inside = True
        elif name == "xf" and inside:
            number = attribute(attributes, "numFmtId")
            formats.append(int(number) if number.isdigit() else 0)

    def end(name: str) -> None:
        nonlocal inside
        if name == "cellXfs":
            inside = False

    if part in package:
        package.parse(part, start, end)
    shown = [_shown(number, codes.get(number, "")) for number in formats]
    return (
        frozenset(place for place, what in enumerate(shown) if what is _Shown.DATE),
        frozenset(place for place, what in enumerate(shown) if what is _Shown.SHARE),
    )


def _shown(number: int, code: str) -> _Shown | None:
    """Return what a number format shows, by its own number or by its code."""
    plain = _LITERALS.sub("", code).split(";")[0].lower()
    if number in _DATE_FORMATS or any(letter in plain for letter in "dmyhs"):
        return None if "general" in plain else _Shown.DATE
    return _Shown.SHARE if number in _PERCENT_FORMATS or "%" in plain else None
