"""A file of somebody else's making as it was read: its pages of cells, and of a document its headed texts."""

from dataclasses import dataclass

from turva_desktop.exchange.grid import Grid


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A sheet, or a table of a document. `above` are the headings that it stands under, the outermost first."""

    title: str
    grid: Grid
    above: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A headed text of a document; `place` is its number among the others, from 1."""

    place: int
    heading: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignFile:
    """What was read of a file; nothing in it has been understood yet. A document has a title and `passages`."""

    file_name: str
    sha256: str
    pages: tuple[Page, ...]
    title: str = ""
    passages: tuple[Passage, ...] = ()
    notes: tuple[str, ...] = ()
