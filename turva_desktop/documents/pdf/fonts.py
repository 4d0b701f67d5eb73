"""The document font: widths, which characters it has, and the part of it that a file embeds.

Noto Sans in four faces travels with the program, so that a document looks and reads the same on every machine and
has every Sámi letter; arrows and the like come from a piece of Noto Sans Math. This is the only place that touches
reportlab: its TrueType reader and subsetter.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from threading import Lock
from types import MappingProxyType

from reportlab.pdfbase.ttfonts import TTFontFile

from turva_desktop.assets import resource
from turva_desktop.documents.pdf.objects import Name, PdfFile, Ref, Stream, Value

# Signs that neither face has, drawn as a near relative; the file keeps the original for copying and reading aloud
# (ActualText). Anything else unknown is drawn as the visible mark �, with its original kept likewise.
SUBSTITUTES = MappingProxyType(
    {"☐": "□", "☑": "✓", "✔": "✓", "☒": "×", "✗": "×", "✘": "×", "⇨": "→", "➔": "→", "➡": "→", "▪": "■", "◦": "○",
     "►": "▲", "◻": "□", "⚠": "!"}
)  # fmt: skip
MISSING = "�"


class Face(StrEnum):
    """A cut of the font; the value is the name of its file."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"
    ITALIC = "NotoSans-Italic"
    BOLD_ITALIC = "NotoSans-BoldItalic"
    SIGNS = "NotoSansMath-Subset"

    @staticmethod
    def of(*, bold: bool, italic: bool) -> "Face":
        """Return the face for a style."""
        if bold:
            return Face.BOLD_ITALIC if italic else Face.BOLD
        return Face.ITALIC if italic else Face.REGULAR


@dataclass(frozen=True, slots=True, kw_only=True)
class FontData:
    """A face as read from its file; widths are thousandths of the size, by character code."""

    file: TTFontFile
    widths: dict[int, float]
    lock: Lock = field(default_factory=Lock, repr=False)


@cache
def font(face: Face) -> FontData:
    """Return a face, read once."""
    file = TTFontFile(str(resource("fonts", f"{face}.ttf")))
    # A glyph number of 0 is the font's own "missing" sign: such a character counts as missing.
    widths = {code: file.charWidths[code] for code, glyph in file.charToGlyph.items() if glyph and code <= 0xFFFF}
    return FontData(file=file, widths=widths)


def width(text: str, face: Face, size: float) -> float:
    """Return how wide a text is, in the unit of the size. All its characters must be in the face."""
    widths = font(face).widths
    return sum([widths[ord(character)] for character in text]) * size / 1000


def unsupported(text: str, face: Face) -> set[str]:
    """Return the characters of a text that the face can't draw."""
    widths = font(face).widths
    return {character for character in set(text) if ord(character) not in widths}


@dataclass(slots=True)
class UsedFonts:
    """The characters that one file uses of each face, and the fonts it embeds for them."""

    characters: dict[Face, set[str]] = field(default_factory=dict)

    def show(self, text: str, face: Face) -> bytes:
        """Return a text as the operand of a show operator, and remember its characters.

        A character's code in the file is its Unicode number, so the content stays legible in any PDF tool.
        """
        self.characters.setdefault(face, set()).update(text)
        return b"<" + text.encode("utf-16-be").hex().upper().encode() + b">"

    @staticmethod
    def key(face: Face) -> str:
        """Return the name by which page contents call a face."""
        return f"F{list(Face).index(face) + 1}"

    def embed(self, file: PdfFile) -> dict[str, Value]:
        """Add the fonts to a file and return them by name."""
        return {
            self.key(face): _embedded(file, face, sorted(map(ord, self.characters[face])))
            for face in Face
            if face in self.characters
        }


def _embedded(file: PdfFile, face: Face, codes: list[int]) -> Ref:
    """Add one face as a composite font whose character codes are Unicode numbers."""
    data = font(face)
    with data.lock:  # the reader moves a file position of its own
        program = data.file.makeSubset(codes)
    name = Name(f"TURVAA+{face}")
    descriptor: Value = {
        "Type": Name("FontDescriptor"),
        "FontName": name,
        "Flags": data.file.flags & ~4 | 32,  # letters in the standard order, not a symbol font
        "FontBBox": [round(edge) for edge in data.file.bbox],
        "ItalicAngle": data.file.italicAngle,
        "Ascent": round(data.file.ascent),
        "Descent": round(data.file.descent),
        "CapHeight": round(data.file.capHeight),
        "StemV": round(data.file.stemV),
        "FontFile2": file.add(Stream(entries={"Length1": len(program)}, data=program)),
    }
    descendant: Value = {
        "Type": Name("Font"),
        "Subtype": Name("CIDFontType2"),
        "BaseFont": name,
        "CIDSystemInfo": {"Registry": "Adobe", "Ordering": "Identity", "Supplement": 0},
        "FontDescriptor": file.add(descriptor),
        "DW": 0,
        "W": _widths(data, codes),
        "CIDToGIDMap": file.add(Stream(entries={}, data=_glyph_map(data, codes))),
    }
    return file.add(
        {
            "Type": Name("Font"),
            "Subtype": Name("Type0"),
            "BaseFont": name,
            "Encoding": Name("Identity-H"),
            "DescendantFonts": [file.add(descendant)],
            "ToUnicode": file.add(Stream(entries={}, data=_to_unicode(codes))),
        }
    )


def _widths(data: FontData, codes: Iterable[int]) -> list[Value]:
    made: list[Value] = []
    for code in codes:
        made += [code, [round(data.widths[code])]]
    return made


def _glyph_map(data: FontData, codes: Iterable[int]) -> bytes:
    """Return the glyph number in the subset for each character code: the subsetter counts glyphs as it meets them."""
    glyphs = {0: 0}
    table = bytearray()
    for code in codes:
        glyph = glyphs.setdefault(data.file.charToGlyph[code], len(glyphs))
        table.extend(bytes(2 * code - len(table)))
        table += glyph.to_bytes(2, "big")
    return bytes(table)


def _to_unicode(codes: list[int]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for start in range(0, len(codes), 100):  # the format allows no more in one section
        part = codes[start : start + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{code:04X}> <{code:04X}>" for code in part]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode()
