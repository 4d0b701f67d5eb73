"""What was written beside the cells of an Open XML sheet: notes and discussions."""

from collections import defaultdict
from typing import Final

from turva_desktop.exchange.grid import FACTS_LIMIT, LAST_ROW, Comment, Place
from turva_desktop.exchange.relations import Relation, inner
from turva_desktop.exchange.safety import Package
from turva_desktop.exchange.sheet_xml import corners, int_of
from turva_desktop.exchange.xlsx_text import unescaped
from turva_desktop.exchange.xml_gate import attribute

_LONGEST_COMMENT: Final = 10_000
_THREAD_MARK: Final = "[Threaded comment]"
"""How the note begins that Excel writes beside a discussion, for older programs; in every language."""


def comments_of(package: Package, linked: dict[str, Relation]) -> dict[Place, list[Comment]]:
    """Return what was written beside cells: discussions, and the notes that don't only repeat them."""
    found: dict[Place, list[Comment]] = defaultdict(list)
    for kind in ("threadedComment", "comments"):
        for one in inner(linked, kind):
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
