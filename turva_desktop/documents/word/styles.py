"""The styles of Word documents: the template's where it has them, calm ones of our own where it hasn't."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from turva_desktop.documents.word.text import element
from turva_desktop.domain.language import Language

TABLE_STYLE = "TurvaTable"
FACT_INDENT = 140
_FONT = "Arial"  # with every Sámi letter, and a twin of the same widths on machines that lack it
_INK = RGBColor(0x1A, 0x1A, 0x1A)
_MUTED = RGBColor(0x4A, 0x4A, 0x4A)
_BUILT_IN = {"Title", "Subtitle", "Body Text", "List Bullet", "List Number", "Caption", "Header", "Footer"}

_TABLE_STYLE = f"""<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{TABLE_STYLE}">
<w:name w:val="Turva Table"/><w:uiPriority w:val="99"/>
<w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr>
<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="6B747C"/>
<w:bottom w:val="single" w:sz="4" w:color="6B747C"/><w:insideH w:val="single" w:sz="4" w:color="C4C9CE"/></w:tblBorders>
<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>
<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EEF1F4"/></w:tcPr></w:tblStylePr></w:style>"""


class Styles:
    """The styles of one Word document by their English names; a missing one is made when asked for."""

    def __init__(self, word: WordDocument, language: Language, *, templated: bool) -> None:
        self._word = word
        self._templated = templated
        self._set_language(language)
        if not templated:
            self._set_looks()
        if word.styles.element.find(f"w:style[@w:styleId='{TABLE_STYLE}']", word.styles.element.nsmap) is None:
            word.styles.element.append(parse_xml(_TABLE_STYLE))

    def __getitem__(self, name: str) -> ParagraphStyle:
        """Return a paragraph style."""
        for style in self._word.styles:
            if style.name is not None and style.name.lower() == name.lower() and isinstance(style, ParagraphStyle):
                return style
        built_in = name in _BUILT_IN or name.startswith(("Heading ", "toc "))
        made = self._word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=built_in)
        if not isinstance(made, ParagraphStyle):
            raise TypeError(name)
        made.base_style = self._word.styles.default(WD_STYLE_TYPE.PARAGRAPH)
        made.quick_style = True
        if name.startswith("Heading "):
            self._set_heading(made, int(name[-1]))
        _MAKERS.get(name, _plain)(made)
        if self._templated and name == "Table Text":
            made.font.size = Pt(9)  # the template's letters may be wider than ours
        return made

    def _set_language(self, language: Language) -> None:
        """Make the document's language the default of every text, whatever the template says."""
        root = self._word.styles.element
        for present in root.xpath(".//w:lang"):
            present.getparent().remove(present)
        defaults = root.find(qn("w:docDefaults"))
        if defaults is None:
            defaults = element("w:docDefaults")
            root.insert(0, defaults)
        holder = defaults.find(qn("w:rPrDefault"))
        if holder is None:
            holder = element("w:rPrDefault")
            defaults.insert(0, holder)
        properties = holder.find(qn("w:rPr"))
        if properties is None:
            properties = element("w:rPr")
            holder.append(properties)
        properties.append(element("w:lang", val=language.tag, eastAsia=language.tag, bidi="ar-SA"))

    def _set_looks(self) -> None:
        """Set the looks of the built-in styles that every document of ours uses."""
        normal = self["Normal"]
        _set_font(normal, 10.5)
        normal.paragraph_format.space_after = Pt(0)
        _set_font(self["Title"], 18, bold=True)
        title = self["Title"]
        title.paragraph_format.space_after = Pt(4)
        for border in title.element.xpath(".//w:pBdr"):
            border.getparent().remove(border)
        _set_font(self["Subtitle"], 12, colour=_MUTED)
        self["Subtitle"].paragraph_format.space_after = Pt(10)
        for level in range(1, 7):
            self._set_heading(self[f"Heading {level}"], level)
        self["Body Text"].paragraph_format.space_after = Pt(7)
        self["Body Text"].paragraph_format.line_spacing = 1.2
        for name in ("List Bullet", "List Number"):
            self[name].paragraph_format.space_after = Pt(2)
            self[name].paragraph_format.line_spacing = 1.15
        _set_font(self["Caption"], 10, bold=True)
        _caption(self["Caption"])
        for name in ("Header", "Footer"):
            _set_font(self[name], 8.5, colour=_MUTED)

    def _set_heading(self, style: ParagraphStyle, level: int) -> None:
        _set_font(style, {1: 14, 2: 12}.get(level, 10.5), bold=True, italic=level > 3)
        style.paragraph_format.space_before = Pt({1: 15, 2: 11}.get(level, 8))
        style.paragraph_format.space_after = Pt(3)
        style.paragraph_format.keep_with_next = True


def _set_font(
    style: ParagraphStyle, size: float, *, bold: bool = False, italic: bool = False, colour: RGBColor = _INK
) -> None:
    style.font.name = _FONT
    style.font.size = Pt(size)
    style.font.bold = bold
    style.font.italic = italic
    style.font.color.rgb = colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{kind}"), None)
    spacing = style.element.get_or_add_rPr().find(qn("w:spacing"))
    if spacing is not None:
        spacing.getparent().remove(spacing)


def _plain(_style: ParagraphStyle) -> None:
    """Leave a style as its base."""


def _fine_print(style: ParagraphStyle) -> None:
    style.font.size = Pt(9)
    style.paragraph_format.space_after = Pt(5)


def _caption(style: ParagraphStyle) -> None:
    style.paragraph_format.keep_with_next = True
    style.paragraph_format.space_before = Pt(8)
    style.paragraph_format.space_after = Pt(4)


def _table_text(style: ParagraphStyle) -> None:
    style.font.size = Pt(9.5)
    style.paragraph_format.space_before = Pt(2)
    style.paragraph_format.space_after = Pt(2)


def _after_table(style: ParagraphStyle) -> None:
    style.font.size = Pt(5)


def _figure(style: ParagraphStyle) -> None:
    style.paragraph_format.space_after = Pt(8)


def _facts(style: ParagraphStyle) -> None:
    style.paragraph_format.left_indent = Pt(FACT_INDENT)
    style.paragraph_format.first_line_indent = Pt(-FACT_INDENT)
    style.paragraph_format.tab_stops.add_tab_stop(Pt(FACT_INDENT))
    style.paragraph_format.space_after = Pt(3)


def _signature(style: ParagraphStyle) -> None:
    style.paragraph_format.space_before = Pt(40)
    style.paragraph_format.right_indent = Pt(220)
    borders = element("w:pBdr")
    borders.append(element("w:top", val="single", sz="4", space="3", color="6B747C"))
    style.element.get_or_add_pPr().insert_element_before(borders, *_AFTER_BORDERS)


def _notice(style: ParagraphStyle) -> None:
    style.paragraph_format.left_indent = Pt(12)
    style.paragraph_format.space_after = Pt(0)
    borders = element("w:pBdr")
    borders.append(element("w:left", val="single", sz="24", space="6", color="45637F"))
    properties = style.element.get_or_add_pPr()
    properties.insert_element_before(borders, *_AFTER_BORDERS)
    shading = element("w:shd", val="clear", color="auto", fill="EEF1F4")
    properties.insert_element_before(shading, *_AFTER_BORDERS[1:])


def _contents_heading(style: ParagraphStyle) -> None:
    style.font.bold = True
    style.font.size = Pt(12)
    style.paragraph_format.space_before = Pt(8)
    style.paragraph_format.keep_with_next = True


def _toc_2(style: ParagraphStyle) -> None:
    style.paragraph_format.left_indent = Pt(14)


def _toc_3(style: ParagraphStyle) -> None:
    style.paragraph_format.left_indent = Pt(28)


_AFTER_BORDERS = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr")
_MAKERS: dict[str, Callable[[ParagraphStyle], None]] = {
    "Fine Print": _fine_print,
    "Caption": _caption,
    "Table Text": _table_text,
    "After Table": _after_table,
    "Picture": _figure,
    "Facts": _facts,
    "Signature Line": _signature,
    "Notice": _notice,
    "Contents Heading": _contents_heading,
    "toc 2": _toc_2,
    "toc 3": _toc_3,
}
