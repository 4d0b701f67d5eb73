"""Set pages and their structure tree as the bytes of a PDF/UA-1 and PDF/A-2a file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from turva_desktop.assets import resource
from turva_desktop.documents.content.model import Document
from turva_desktop.documents.content.words import OPEN_LINK, PAGE
from turva_desktop.documents.pdf.flow import Frame
from turva_desktop.documents.pdf.fonts import UsedFonts
from turva_desktop.documents.pdf.metadata import date_value, metadata
from turva_desktop.documents.pdf.objects import Name, PdfFile, Ref, Stream, Value, number
from turva_desktop.documents.pdf.structure import (
    Anchor,
    Annotation,
    Box,
    Drawing,
    Element,
    Image,
    Mark,
    Page,
    Rule,
    Text,
)

_PROGRAM = "Turva"
_LONGEST_STRING = 8000  # PDF/A allows 32 767 bytes in a string; text of this length fits in any encoding


def write_pdf(
    document: Document, frame: Frame, pages: Sequence[Page], root: Element, anchors: Sequence[Anchor]
) -> bytes:
    """Return the file."""
    document = replace(
        document,
        title=_shortened(document.title),
        subject=_shortened(document.subject),
        publisher=_shortened(document.publisher),
    )
    return _Writer(document=document, frame=frame, pages=pages).write(root, anchors)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_STRING else text[: _LONGEST_STRING - 1] + "…"


def _all_shortened(entries: Mapping[str, Value]) -> dict[str, Value]:
    return {
        key: _shortened(value) if isinstance(value, str) and not isinstance(value, Name) else value
        for key, value in entries.items()
    }


@dataclass(slots=True, kw_only=True)
class _Writer:
    document: Document
    frame: Frame
    pages: Sequence[Page]
    file: PdfFile = field(default_factory=PdfFile)
    fonts: UsedFonts = field(default_factory=UsedFonts)
    page_refs: dict[int, Ref] = field(default_factory=dict)
    images: dict[bytes, tuple[str, Ref]] = field(default_factory=dict)
    element_refs: dict[int, Ref] = field(default_factory=dict)
    link_refs: dict[int, Ref] = field(default_factory=dict)
    link_keys: dict[int, tuple[int, Ref]] = field(default_factory=dict)

    def write(self, root: Element, anchors: Sequence[Anchor]) -> bytes:
        """Put the parts together."""
        file, document = self.file, self.document
        catalogue, tree = file.reserve(), file.reserve()
        self.page_refs = {page.number: file.reserve() for page in self.pages}
        pages, resources = file.reserve(), file.reserve()
        self._reserve(root)
        for page in self.pages:
            self._write_page(page, pages, resources)
        for page in self.pages:
            self._write_links(page)
        self._write_element(root, tree)
        self._write_tree(tree, root)
        kids: list[Value] = list(self.page_refs.values())
        file.fill(pages, {"Type": Name("Pages"), "Count": len(kids), "Kids": kids})
        drawn: dict[str, Value] = {"Font": self.fonts.embed(file)}
        if self.images:
            drawn["XObject"] = dict(self.images.values())
        file.fill(resources, drawn)
        info: dict[str, Value] = {
            "Title": document.title,
            "Creator": _PROGRAM,
            "Producer": _PROGRAM,
            "CreationDate": date_value(document.created),
            "ModDate": date_value(document.created),
        }
        if document.publisher:
            info["Author"] = document.publisher
        if document.subject:
            info["Subject"] = document.subject
        file.fill(catalogue, self._catalogue(pages, tree, anchors))
        return file.to_bytes(catalogue, file.add(info))

    def _catalogue(self, pages: Ref, tree: Ref, anchors: Sequence[Anchor]) -> dict[str, Value]:
        entries: dict[str, Value] = {
            "Type": Name("Catalog"),
            "Pages": pages,
            "Lang": self.document.language.tag,
            "MarkInfo": {"Marked": True},
            "StructTreeRoot": tree,
            "ViewerPreferences": {"DisplayDocTitle": True},
            "Metadata": self.file.add(
                Stream(
                    entries={"Type": Name("Metadata"), "Subtype": Name("XML")},
                    data=metadata(self.document, _PROGRAM),
                    packed=False,
                )
            ),
            "OutputIntents": [self._output_intent()],
        }
        if len(anchors) > 1:
            entries["Outlines"] = _Outline(self.file, self.page_refs, self.frame.left).write(anchors)
            entries["PageMode"] = Name("UseOutlines")
        return entries

    def _output_intent(self) -> Value:
        profile = self.file.add(Stream(entries={"N": 3}, data=_colour_profile()))
        return {
            "Type": Name("OutputIntent"),
            "S": Name("GTS_PDFA1"),
            "OutputConditionIdentifier": "sRGB",
            "Info": "sRGB",
            "DestOutputProfile": profile,
        }

    # ------------------------------------------------------------------ pages

    def _write_page(self, page: Page, parent: Ref, resources: Ref) -> None:
        content: list[bytes] = []
        if page.below:
            content += [b"/Artifact BMC", *self._drawn(page.below), b"EMC"]
        for element, mark, drawings in page.content:
            content += [
                b"/%s <</MCID %d>> BDC" % (element.tag.encode(), mark),
                *self._drawn(drawings),
                b"EMC",
            ]
        if page.above:
            content += [b"/Artifact <</Type /Pagination>> BDC", *self._drawn(page.above), b"EMC"]
        entries: dict[str, Value] = {
            "Type": Name("Page"),
            "Parent": parent,
            "MediaBox": [0, 0, self.frame.width, self.frame.height],
            "Resources": resources,
            "Contents": self.file.add(Stream(entries={}, data=b"\n".join(content))),
            "StructParents": page.number - 1,
            "Tabs": Name("S"),
        }
        if page.annotations:
            for annotation in page.annotations:
                self.link_refs[id(annotation)] = self.file.reserve()
            entries["Annots"] = [self.link_refs[id(annotation)] for annotation in page.annotations]
        self.file.fill(self.page_refs[page.number], entries)

    def _drawn(self, drawings: Iterable[Drawing]) -> list[bytes]:
        return [self._operators(drawing) for drawing in drawings]

    def _operators(self, drawing: Drawing) -> bytes:
        if isinstance(drawing, Text):
            shown = self.fonts.show(drawing.text, drawing.face)
            text = b"BT /%s %s Tf %s rg %s %s Td %s Tj ET" % (
                self.fonts.key(drawing.face).encode(),
                _number(drawing.size),
                _colour(drawing.colour),
                _number(drawing.x),
                _number(drawing.y),
                shown,
            )
            if drawing.actual is None:
                return text
            actual = drawing.actual.encode("utf-16-be").hex().upper().encode()
            return b"/Span <</ActualText <FEFF%s>>> BDC %s EMC" % (actual, text)
        if isinstance(drawing, Rule):
            ends = b"%s %s m %s %s l S" % tuple(map(_number, (drawing.x1, drawing.y1, drawing.x2, drawing.y2)))
            line = b"%s RG %s w %s" % (_colour(drawing.colour), _number(drawing.weight), ends)
            return b"q [0.8 2.4] 0 d %s Q" % line if drawing.dotted else line
        edges = tuple(map(_number, (drawing.x, drawing.y, drawing.width, drawing.height)))
        if isinstance(drawing, Image):
            return b"q %s 0 0 %s %s %s cm /%s Do Q" % (
                edges[2],
                edges[3],
                edges[0],
                edges[1],
                self._image(drawing),
            )
        return _box(drawing, b"%s %s %s %s re" % edges)

    def _image(self, image: Image) -> bytes:
        if image.samples not in self.images:
            entries: dict[str, Value] = {
                "Type": Name("XObject"),
                "Subtype": Name("Image"),
                "Width": image.pixels[0],
                "Height": image.pixels[1],
                "ColorSpace": Name("DeviceRGB"),
                "BitsPerComponent": 8,
            }
            ref = self.file.add(Stream(entries=entries, data=image.samples))
            self.images[image.samples] = (f"I{len(self.images) + 1}", ref)
        return self.images[image.samples][0].encode()

    def _write_links(self, page: Page) -> None:
        for annotation in page.annotations:
            key = len(self.pages) + len(self.link_keys)
            ref = self.link_refs[id(annotation)]
            self.link_keys[key] = (key, self.element_refs[id(annotation.element)])
            entries: dict[str, Value] = {
                "Type": Name("Annot"),
                "Subtype": Name("Link"),
                "Rect": list(annotation.edges),
                "Border": [0, 0, 0],
                "F": 4,  # printed
                "Contents": self._contents(annotation),
                "StructParent": key,
                "P": self.page_refs[page.number],
            }
            target = annotation.target
            if isinstance(target, Anchor):
                entries["Dest"] = destination(target, self.page_refs, self.frame.left)
            else:
                entries["A"] = {"S": Name("URI"), "URI": target}
            self.file.fill(ref, entries)

    def _contents(self, annotation: Annotation) -> str:
        language = self.document.language
        if isinstance(annotation.target, Anchor):
            place = annotation.target.page.number if annotation.target.page else 1
            return f"{_shortened(annotation.contents)}, {PAGE[language].lower()} {place}"
        return f"{OPEN_LINK[language]}: {annotation.contents}"

    # -------------------------------------------------------------- structure

    def _reserve(self, element: Element) -> None:
        waiting = [element]
        while waiting:
            current = waiting.pop()
            self.element_refs[id(current)] = self.file.reserve()
            waiting += reversed([kid for kid in current.kids if isinstance(kid, Element)])

    def _write_element(self, root: Element, tree: Ref) -> None:
        waiting = [root]
        while waiting:
            element = waiting.pop()
            entries: dict[str, Value] = {
                "Type": Name("StructElem"),
                "S": Name(element.tag),
                "P": tree if element.parent is None else self.element_refs[id(element.parent)],
                **_all_shortened(element.entries),
            }
            if element.attributes:
                entries["A"] = _all_shortened(element.attributes)
            pages = {kid.page.number for kid in element.kids if not isinstance(kid, Element)}
            if len(pages) == 1:
                entries["Pg"] = self.page_refs[next(iter(pages))]
            kids = [self._kid(kid, whole=len(pages) > 1) for kid in element.kids]
            if kids:
                entries["K"] = kids if len(kids) > 1 else kids[0]
            self.file.fill(self.element_refs[id(element)], entries)
            waiting += [kid for kid in element.kids if isinstance(kid, Element)]

    def _kid(self, kid: Element | Mark | Annotation, *, whole: bool) -> Value:
        """Return a kid; a mark is only a number where its element stands on one page."""
        if isinstance(kid, Element):
            return self.element_refs[id(kid)]
        if isinstance(kid, Mark) and not whole:
            return kid.number
        page = self.page_refs[kid.page.number]
        if isinstance(kid, Mark):
            return {"Type": Name("MCR"), "Pg": page, "MCID": kid.number}
        return {"Type": Name("OBJR"), "Pg": page, "Obj": self.link_refs[id(kid)]}

    def _write_tree(self, tree: Ref, root: Element) -> None:
        numbers: list[Value] = []
        for page in self.pages:
            owners: list[Value] = [self.element_refs[id(element)] for element, _, _ in page.content]
            numbers += [page.number - 1, owners]
        for key, owner in self.link_keys.values():
            numbers += [key, owner]
        self.file.fill(
            tree,
            {
                "Type": Name("StructTreeRoot"),
                "K": self.element_refs[id(root)],
                "ParentTree": self.file.add({"Nums": numbers}),
                "ParentTreeNextKey": len(self.pages) + len(self.link_keys),
            },
        )


def destination(anchor: Anchor, pages: dict[int, Ref], left: float) -> Value:
    """Return the place to jump to for a heading."""
    page = anchor.page.number if anchor.page else 1
    return [pages[page], Name("XYZ"), left, anchor.y + 10, 0]


@dataclass(slots=True)
class _Outline:
    """The bookmarks: the headings as a tree; the title stands above them all."""

    file: PdfFile
    pages: dict[int, Ref]
    left: float

    def write(self, anchors: Sequence[Anchor]) -> Ref:
        """Add the bookmarks and return their root."""
        root = self.file.reserve()
        refs = [self.file.reserve() for _ in anchors]
        children: dict[Ref, list[int]] = {root: []}
        parents: list[Ref] = []
        open_: list[tuple[int, Ref]] = [(-1, root)]
        for place, anchor in enumerate(anchors):
            level = max(anchor.level, 1)  # the title is no parent: one bookmark holding all the rest helps nobody
            while open_[-1][0] >= level:
                open_.pop()
            parents.append(open_[-1][1])
            children.setdefault(parents[-1], []).append(place)
            open_.append((level, refs[place]))
        for place, anchor in enumerate(anchors):
            siblings = children[parents[place]]
            at = siblings.index(place)
            entries: dict[str, Value] = {
                "Title": _shortened(anchor.title),
                "Parent": parents[place],
                "Dest": destination(anchor, self.pages, self.left),
            }
            if at:
                entries["Prev"] = refs[siblings[at - 1]]
            if at + 1 < len(siblings):
                entries["Next"] = refs[siblings[at + 1]]
            inside = children.get(refs[place])
            if inside:
                entries |= {"First": refs[inside[0]], "Last": refs[inside[-1]], "Count": -len(inside)}
            self.file.fill(refs[place], entries)
        top = children[root]
        first: dict[str, Value] = {"Type": Name("Outlines"), "First": refs[top[0]], "Last": refs[top[-1]]}
        return self.file.fill(root, {**first, "Count": len(top)})


def _number(value: float) -> bytes:
    return number(value).encode()


def _colour(colour: str) -> bytes:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return b" ".join(_number(part) for part in parts)


def _box(box: Box, path: bytes) -> bytes:
    if box.fill and box.outline:
        return b"%s rg %s RG 0.6 w %s B" % (_colour(box.fill), _colour(box.outline), path)
    if box.fill:
        return b"%s rg %s f" % (_colour(box.fill), path)
    return b"%s RG 0.6 w %s S" % (_colour(box.outline), path)


@cache
def _colour_profile() -> bytes:
    return resource("icc", "sRGB.icc").read_bytes()
