"""The parts of a workbook file: which sheets it has, and what they need in order to be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.cell_formats import CellFormats
from turva_desktop.exchange.number_formats import shows_date, shows_share
from turva_desktop.exchange.raw import RawCell
from turva_desktop.exchange.relations import Relation, inner, relations
from turva_desktop.exchange.safety import Package
from turva_desktop.exchange.shared_texts import SharedTexts
from turva_desktop.exchange.xlsx_text import unescaped
from turva_desktop.exchange.xml_gate import attribute

_MAIN: Final = "/officeDocument"


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
    styles = CellFormats()
    strings = SharedTexts(package.path.name)
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


def _only(linked: Mapping[str, Relation], kind: str) -> str:
    return next((one.target for one in inner(linked, kind)), "")
