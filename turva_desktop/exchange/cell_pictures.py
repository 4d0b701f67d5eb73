"""Which cells of an Open XML sheet have pictures lying over them."""

from turva_desktop.exchange.grid import FACTS_LIMIT, Place
from turva_desktop.exchange.relations import Relation, inner
from turva_desktop.exchange.safety import Package
from turva_desktop.exchange.sheet_xml import int_of


def drawn(package: Package, linked: dict[str, Relation]) -> set[Place]:
    """Return the cells in which pictures begin that lie over the sheet."""
    found: set[Place] = set()
    for one in inner(linked, "drawing"):
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
