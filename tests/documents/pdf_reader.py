"""Reads a tagged PDF as a screen reader does, and tells where marks and structure tree disagree.

Page content and structure are read with pikepdf, independently of the program's writer. The validators look at each
rule of the standards; this looks at what they don't: that every mark is referred to once, in the order of the content,
and what text each element holds.
"""

import io
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

import page as validators
import pikepdf

_PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "BI", "INLINE IMAGE"}
_Place = tuple[int, int]


@dataclass(slots=True)
class Node:
    """An element of the structure tree with what it holds."""

    tag: str
    entries: dict[str, str]
    attributes: dict[str, str]
    kids: "list[Node | str]" = field(default_factory=list)

    def text(self) -> str:
        """Return all text inside, in reading order."""
        return "".join(kid if isinstance(kid, str) else kid.text() for kid in self.kids)

    def all(self, tag: str) -> "list[Node]":
        """Return the elements with a tag, this one included, in reading order."""
        found = [self] if self.tag == tag else []
        for kid in self.kids:
            if isinstance(kid, Node):
                found += kid.all(tag)
        return found


def failures(data: bytes) -> list[str]:
    """Return what two validators' profiles say against a file: PDF/UA-1 and PDF/A-2a."""
    found = []
    for profile in ("ua1", "2a"):
        limits = validators.SafetyLimits.unlimited()
        report = validators.validate_pdf_bytes(data, profile=profile, limits=limits)
        found += [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
        if not report.is_compliant and not report.failures:
            found.append(f"not {profile}")
    return found


class Reading:
    """One file as read: `errors`, the `root` of its structure, the texts of its pages' artifacts."""

    def __init__(self, data: bytes) -> None:
        self.errors: list[str] = []
        self.artifacts: list[list[str]] = []
        self._texts: dict[tuple[_Place, int], str] = {}
        self._referred: Counter[tuple[_Place, int]] = Counter()
        self._order: defaultdict[_Place, list[int]] = defaultdict(list)
        self._links: Counter[_Place] = Counter()
        with pikepdf.open(io.BytesIO(data)) as file:
            self.pages = len(file.pages)
            self.bookmarks = _bookmarks(file)
            self.language = str(file.Root.Lang)
            self.title = str(file.docinfo.get("/Title", ""))
            for page in file.pages:
                self._read_page(page)
            tree = file.Root.StructTreeRoot
            self.root = self._read_element(tree.K)
            owners = _number_tree(tree.ParentTree)
            for page in file.pages:
                self._check_page(page, owners)

    def _read_page(self, page: pikepdf.Page) -> None:
        place = page.obj.objgen
        open_: list[tuple[str, int | None, str | None]] = []
        artifacts: list[str] = []
        for instruction in pikepdf.parse_content_stream(page):
            operands, name = instruction.operands, str(instruction.operator)
            if name in {"BDC", "BMC"}:
                open_.append(_mark(operands))
                number = open_[-1][1]
                if number is not None:
                    if (place, number) in self._texts:
                        self.errors.append(f"mark {number} twice on a page")
                    self._texts[place, number] = ""
            elif name == "EMC":
                open_.pop()
            elif name in _PAINTING:
                if not open_:
                    self.errors.append(f"{name} outside any mark")
                elif name == "Tj":
                    text = bytes(operands[0]).decode("utf-16-be")
                    actual = next((mark[2] for mark in open_ if mark[2] is not None), None)
                    number = next((mark[1] for mark in open_ if mark[1] is not None), None)
                    if number is None:
                        artifacts.append(text)
                    else:
                        self._texts[place, number] += text if actual is None else actual
        if open_:
            self.errors.append("a mark is never closed")
        self.artifacts.append(artifacts)

    def _read_element(self, element: Any) -> Node:
        kids = element.get("/K")
        node = Node(
            tag=str(element.S)[1:],
            entries={key[1:]: str(element[key]) for key in ("/Alt", "/Lang", "/ActualText") if key in element},
            attributes={key[1:]: str(value).lstrip("/") for key, value in dict(element.get("/A", {})).items()},
        )
        for kid in [] if kids is None else kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                node.kids.append(self._marked(element.Pg.objgen, kid))
            elif "/MCID" in kid:
                node.kids.append(self._marked(kid.Pg.objgen, int(kid.MCID)))
            elif kid.get("/Type") == "/OBJR":
                self._links[kid.Obj.objgen] += 1
            else:
                if kid.P.objgen != element.objgen:
                    self.errors.append(f"an element {kid.S} names another parent")
                node.kids.append(self._read_element(kid))
        return node

    def _marked(self, place: _Place, number: int) -> str:
        self._referred[place, number] += 1
        self._order[place].append(number)
        return self._texts.get((place, number), "")

    def _check_page(self, page: pikepdf.Page, owners: dict[int, Any]) -> None:
        place = page.obj.objgen
        numbers = [number for where, number in self._texts if where == place]
        self.errors += [f"mark {n} is referred to wrongly" for n in numbers if self._referred[place, n] != 1]
        if self._order[place] != sorted(self._order[place]):
            self.errors.append("content and structure are in different order")
        listed = owners.get(int(page.obj.StructParents))
        if listed is None or len(listed) != len(numbers):
            self.errors.append("the parent tree doesn't fit the page")
        for link in page.obj.get("/Annots", []):
            if self._links[link.objgen] != 1 or int(link.StructParent) not in owners:
                self.errors.append("a link is not in the structure")


def _mark(operands: Any) -> tuple[str, int | None, str | None]:
    properties: Any = operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else {}
    number = int(properties["/MCID"]) if "/MCID" in properties else None
    actual = str(properties["/ActualText"]) if "/ActualText" in properties else None
    return str(operands[0]), number, actual


def _number_tree(tree: Any) -> dict[int, Any]:
    numbers = list(tree.Nums)
    return {int(numbers[place]): numbers[place + 1] for place in range(0, len(numbers), 2)}


def _bookmarks(file: pikepdf.Pdf) -> list[str]:
    titles: list[str] = []
    with file.open_outline() as outline:
        waiting = list(outline.root)
        while waiting:
            entry = waiting.pop(0)
            titles.append(entry.title)
            waiting = list(entry.children) + waiting
    return titles
