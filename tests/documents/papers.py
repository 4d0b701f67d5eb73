"""Papers as the tests ask for them: one call each, from records in memory."""

from datetime import date
from typing import Any

from turva_desktop.documents.content.model import Document, Table
from turva_desktop.documents.content.walk import inline_text
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.documents.papers import PAPERS
from turva_desktop.documents.papers.paper import Known, make
from turva_desktop.domain.action import Action
from turva_desktop.domain.content import Content
from turva_desktop.domain.item import Item
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.secrecy import Copy

ANY_DAY = date(2026, 11, 22)


def paper(
    kind: PaperKind,
    content: Content,
    *,
    today: date = ANY_DAY,
    known: Known | None = None,
    **order: Any,
) -> Document:
    """Return the content of a paper; `order` are the fields of its order."""
    return make(PAPERS[kind], PaperOrder(kind=kind, **order), content, today, known=known).document


def minutes(
    content: Content, meeting_id: str, *, language: Language = Language.FI, copy: Copy = Copy.INTERNAL
) -> Document:
    """Return the minutes of a meeting, in full unless told otherwise."""
    return paper(PaperKind.MINUTES, content, meeting_id=meeting_id, language=language, copy=copy)


def agenda(
    content: Content, meeting_id: str, *, language: Language = Language.FI, copy: Copy = Copy.INTERNAL
) -> Document:
    """Return the agenda of a meeting, in full unless told otherwise."""
    return paper(PaperKind.AGENDA, content, meeting_id=meeting_id, language=language, copy=copy)


def extract(
    content: Content, meeting_id: str, section: int, *, language: Language = Language.FI, copy: Copy = Copy.INTERNAL
) -> Document:
    """Return an extract of one §, in full unless told otherwise."""
    return paper(PaperKind.EXTRACT, content, meeting_id=meeting_id, section=section, language=language, copy=copy)


def plan_document(content: Content, *, today: date, **order: Any) -> Document:
    """Return a plan as a document."""
    return paper(PaperKind.PLAN, content, today=today, **order)


def followup(content: Content, *, today: date, **order: Any) -> Document:
    """Return the follow-up report."""
    return paper(PaperKind.FOLLOWUP, content, today=today, **order)


def annual(content: Content, *, year: int, today: date, **order: Any) -> Document:
    """Return the report of a year; actions have been there since the meeting of their origin §."""
    of_item = {item.id: content.by_id(Meeting)[item.meeting_id].held_on for item in content.all(Item)}
    born = {one.id: of_item[one.origin_item_id] for one in content.all(Action) if one.origin_item_id in of_item}
    return paper(PaperKind.ANNUAL, content, today=today, known=Known(born=born), year=year, **order)


def action_list(content: Content, party: str = "", *, today: date, **order: Any) -> Document:
    """Return a party's actions, or everybody's open ones."""
    return paper(PaperKind.ACTION_LIST, content, today=today, party=party, **order)


def table_texts(table: Table) -> list[list[str]]:
    """Return the texts of a table, header rows first; a spanning cell stands once."""
    return [[inline_text(cell.content) for cell in row.cells] for row in (*table.header, *table.rows)]
