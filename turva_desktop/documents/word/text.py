"""Runs, links and bookmarks in Word paragraphs."""

from typing import TypeAlias

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml.etree import _Element

from turva_desktop.documents.content.model import Inline, Run
from turva_desktop.domain.language import Language

Xml: TypeAlias = _Element

_LINK_COLOUR = "174A84"


def add_inline(paragraph: Paragraph, content: Inline, language: Language) -> None:
    """Add runs to a paragraph; other languages than the document's are marked."""
    for run in content:
        made = run_element(run, language)
        if run.link is None:
            paragraph._p.append(made)
            continue
        relation = paragraph.part.relate_to(run.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = element("w:hyperlink")
        link.set(qn("r:id"), relation)
        link.append(made)
        paragraph._p.append(link)


def run_element(run: Run, language: Language) -> Xml:
    """Return a run as XML; tabs and line feeds in its text become Word's own."""
    made = element("w:r")
    properties = element("w:rPr")
    if run.bold:
        properties.append(element("w:b"))
    if run.italic:
        properties.append(element("w:i"))
    if run.link is not None:
        properties.append(element("w:color", val=_LINK_COLOUR))
        properties.append(element("w:u", val="single"))
    if run.language is not None and run.language is not language:
        properties.append(element("w:lang", val=run.language.tag))
    if len(properties):
        made.append(properties)
    add_text(made, run.text)
    return made


def add_text(run: Xml, text: str) -> None:
    """Add text to a run."""
    for place, line in enumerate(text.split("\n")):
        if place:
            run.append(element("w:br"))
        for column, part in enumerate(line.split("\t")):
            if column:
                run.append(element("w:tab"))
            if part:
                text_element = element("w:t")
                text_element.text = part
                text_element.set(qn("xml:space"), "preserve")
                run.append(text_element)


def element(tag: str, **attributes: str) -> Xml:
    """Return an element with attributes of the Word namespace."""
    made: Xml = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def add_bookmark(paragraph: Paragraph, number: int) -> None:
    """Mark a heading as a place to jump to."""
    start = element("w:bookmarkStart", id=str(number), name=f"_Toc{number:06}")
    paragraph._p.insert(1, start)
    paragraph._p.append(element("w:bookmarkEnd", id=str(number)))


def add_internal_link(paragraph: Paragraph, text: str, number: int) -> None:
    """Add a link to a bookmark."""
    link = element("w:hyperlink", anchor=f"_Toc{number:06}", history="1")
    link.append(run_element(Run(text=text), Language.FI))
    paragraph._p.append(link)


def add_field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    """Add a field, e.g. PAGE, with what is shown until Word works it out."""
    for kind in ("begin", "", "separate", "text", "end"):
        run = element("w:r")
        if not kind:
            code = element("w:instrText")
            code.text = f" {instruction} "
            code.set(qn("xml:space"), "preserve")
            run.append(code)
        elif kind == "text":
            add_text(run, shown)
        else:
            run.append(element("w:fldChar", fldCharType=kind))
        paragraph._p.append(run)
