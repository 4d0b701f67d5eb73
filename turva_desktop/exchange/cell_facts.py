"""What hangs on the cells of an Open XML sheet: comments, links, struck text, pictures, and which rows are sums."""

from collections import defaultdict
from typing import Final

from turva_desktop.exchange.grid import FACTS_LIMIT, LAST_ROW, Comment, Facts
from turva_desktop.exchange.safety import Package
from turva_desktop.exchange.sheet_xml import SheetReading, corners, int_of
from turva_desktop.exchange.workbook_parts import Relation, SheetPart, relations
from turva_desktop.exchange.xlsx_text import unescaped
from turva_desktop.exchange.xml_gate import attribute

_LONGEST_COMMENT: Final = 10_000
_THREAD_MARK: Final = "[Threaded comment]"
"""How the note begins that Excel writes beside a discussion, for older programs; in every language."""

Place = tuple[int, int]


def gather_facts(package: Package, part: SheetPart, reading: SheetReading) -> None:
    """Put what hangs on a sheet's cells into its grid."""
    linked = relations(package, part.part)
    comments = _comments(package, linked)
    links = _links(reading, linked)
    pictures = reading.pictures | _drawn(package, linked)
    for place in sorted(comments.keys() | links.keys() | pictures | reading.struck)[:FACTS_LIMIT]:
        reading.grid.facts[place] = Facts(
            comments=tuple(comments.get(place, ())),
            struck=place in reading.struck,
            link=links.get(place, ""),
            picture=place in pictures,
        )
    for one in _of(linked, "table"):
        if one.target in package:
            reading.grid.totals |= _total_rows(package, one.target)


def _of(linked: dict[str, Relation], kind: str) -> list[Relation]:
    return [one for one in linked.values() if one.is_a(kind) and not one.external]


def _links(reading: SheetReading, linked: dict[str, Relation]) -> dict[Place, str]:
    """Return where cells lead."""
    found: dict[Place, str] = {}
    for place, (relation, inside) in reading.links.items():
        address = linked[relation].target if relation in linked else ""
        found[place] = f"{address}#{inside}" if inside else address
    return found | reading.formula_links


def _comments(package: Package, linked: dict[str, Relation]) -> dict[Place, list[Comment]]:
    """Return what was written beside cells: discussions, and the notes that don't only repeat them."""
    found: dict[Place, list[Comment]] = defaultdict(list)
    for kind in ("threadedComment", "comments"):
        for one in _of(linked, kind):
            if one.target not in package:
                continue
            reading = _Comments()
            package.parse(one.target, reading.start, reading.end, reading.text)
            for place, comment in reading.found:
                if not (place in found and comment.text.startswith(_THREAD_MARK)):
                    found[place].append(comment)
    return found


class _Comments:
    """The handlers of notes and of discussions: both have a cell and a text."""

    def __init__(self) -> None:
        self.found: list[tuple[Place, Comment]] = []
        self._authors: list[str] = []
        self._pieces: list[str] = []
        self._place: Place | None = None
        self._author = ""
        self._length = 0
        self._inside = self._is_thread = False

    def start(self, name: str, attributes: list[str]) -> None:
        """Open an element."""
        if name in {"comment", "threadedComment"}:
            corner = corners(attribute(attributes, "ref"))
            self._place = corner[:2] if corner and corner[0] <= LAST_ROW else None
            number = attribute(attributes, "authorId")
            self._author = self._authors[int(number)] if 0 <= int_of(number) < len(self._authors) and number else ""
            self._pieces.clear()
            self._length = 0
            self._is_thread = name == "threadedComment"
        elif name == "author":
            self._pieces.clear()
            self._length = 0
            self._inside = True
        elif name == "t" or (name == "text" and self._is_thread):
            self._inside = True

    def end(self, name: str) -> None:
        """Close an element."""
        if name in {"t", "text"}:
            self._inside = False
        elif name == "author":
            self._inside = False
            self._authors.append("".join(self._pieces))
        elif name in {"comment", "threadedComment"} and self._place and len(self.found) < FACTS_LIMIT:
            text = unescaped("".join(self._pieces)).strip()
            if text:
                self.found.append((self._place, Comment(author=self._author, text=text[:_LONGEST_COMMENT])))

    def text(self, data: str) -> None:
        """Take text."""
        if self._inside and self._length <= _LONGEST_COMMENT:
            self._length += len(data)
            self._pieces.append(data)


def _drawn(package: Package, linked: dict[str, Relation]) -> set[Place]:
    """Return the cells in which pictures begin that lie over the sheet."""
    found: set[Place] = set()
    for one in _of(linked, "drawing"):
        if one.target in package:
            reading = _Drawing()
            package.parse(one.target, reading.start, reading.end, reading.text)
            found |= reading.found
    return found


class _Drawing:
    """The handlers of what lies over a sheet: pictures are told, charts and shapes are not."""

    def __init__(self) -> None:
        self.found: set[Place] = set()
        self._from: dict[str, str] = {}
        self._is_corner = self._is_picture = False
        self._inside = ""

    def start(self, name: str, _: list[str]) -> None:
        """Open an element."""
        if name.endswith("Anchor"):
            self._from = {}
            self._is_picture = False
        elif name == "from":
            self._is_corner = True
        elif name == "pic":
            self._is_picture = True
        elif self._is_corner and name in {"row", "col"}:
            self._inside = name

    def end(self, name: str) -> None:
        """Close an element."""
        if name == "from":
            self._is_corner = False
        elif name in {"row", "col"}:
            self._inside = ""
        elif name.endswith("Anchor") and self._is_picture and len(self.found) < FACTS_LIMIT:
            self.found.add((int_of(self._from.get("row", "")) + 1, int_of(self._from.get("col", "")) + 1))

    def text(self, data: str) -> None:
        """Take text."""
        if self._inside:
            self._from[self._inside] = (self._from.get(self._inside, "") + data)[:8]


def _total_rows(package: Package, part: str) -> set[int]:
    """Return the total row of a table, if it has one."""
    rows: set[int] = set()

    def start(name: str, attributes: list[str]) -> None:
        corner = corners(attribute(attributes, "ref")) if name == "table" else None
        if corner and int_of(attribute(attributes, "totalsRowCount")):
            rows.add(corner[2])

    package.parse(part, start)
    return rows
