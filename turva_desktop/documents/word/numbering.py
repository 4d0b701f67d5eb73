"""Lists in Word: one definition of bullets, one of numbers, and a fresh count for each list."""

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart
from docx.text.paragraph import Paragraph

from turva_desktop.documents.word.text import Xml, element

_LEVELS = 9
_MARKS = ("•", "–")


class Numbering:
    """The numbering of one Word document; definitions are made when first used."""

    def __init__(self, word: WordDocument) -> None:
        self._root = _numbering_root(word)
        self._kinds: dict[bool, int] = {}
        self._bullets: int | None = None

    @property
    def bullets(self) -> int:
        """Return the number of the bulleted lists, the same for all."""
        if self._bullets is None:
            self._bullets = self._add_list(self._kind(numbered=False))
        return self._bullets

    def start(self, first: int, level: int) -> int:
        """Return the number of a new counted list."""
        made = self._add_list(self._kind(numbered=True))
        override = element("w:lvlOverride", ilvl=str(min(level, _LEVELS - 1)))
        override.append(element("w:startOverride", val=str(first)))
        self._root[-1].append(override)
        return made

    @staticmethod
    def apply(paragraph: Paragraph, number: int, level: int) -> None:
        """Make a paragraph an item of a list."""
        numbering = element("w:numPr")
        numbering.append(element("w:ilvl", val=str(min(level, _LEVELS - 1))))
        numbering.append(element("w:numId", val=str(number)))
        paragraph._p.get_or_add_pPr().append(numbering)  # after the style, all that a fresh paragraph has

    def _kind(self, *, numbered: bool) -> int:
        if numbered not in self._kinds:
            self._kinds[numbered] = self._add_definition(numbered=numbered)
        return self._kinds[numbered]

    def _add_definition(self, *, numbered: bool) -> int:
        present = self._root.findall(qn("w:abstractNum"))
        identity = 1 + max((int(part.get(qn("w:abstractNumId")) or 0) for part in present), default=-1)
        made = element("w:abstractNum", abstractNumId=str(identity))
        made.append(element("w:multiLevelType", val="multilevel"))
        for level in range(_LEVELS):
            made.append(_level(level, numbered=numbered))
        # Definitions stand before lists in the file.
        self._root.insert(len(present), made)
        return identity

    def _add_list(self, definition: int) -> int:
        present = self._root.findall(qn("w:num"))
        identity = 1 + max((int(part.get(qn("w:numId")) or 0) for part in present), default=0)
        made = element("w:num", numId=str(identity))
        made.append(element("w:abstractNumId", val=str(definition)))
        self._root.append(made)
        return identity


def _level(level: int, *, numbered: bool) -> Xml:
    made = element("w:lvl", ilvl=str(level))
    made.append(element("w:start", val="1"))
    made.append(element("w:numFmt", val="decimal" if numbered else "bullet"))
    made.append(element("w:lvlText", val=f"%{level + 1}." if numbered else _MARKS[level % 2]))
    made.append(element("w:lvlJc", val="left"))
    properties = element("w:pPr")
    properties.append(element("w:ind", left=str(360 * (level + 1)), hanging="360"))
    made.append(properties)
    return made


def _numbering_root(word: WordDocument) -> Xml:
    """Return the numbering of a document; a template without lists has none, and gets one."""
    try:
        root: Xml = word.part.numbering_part.element
    except NotImplementedError:
        root = parse_xml(f"<w:numbering {nsdecls('w')}/>")
        package = word.part.package
        part = NumberingPart(PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, root, package)
        word.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    return root
