"""Documents out: minutes, agenda, extract, plan, follow-up, annual report and action lists as PDF, Word and HTML.

A `DocumentOrder` says which paper is wanted and for whom. The libraries that set pages are imported only when a
document is made.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.item import Item
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.network import Person
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.review import Review
from turva_desktop.store import Reading, Workspace
from turva_desktop.store.tables import TABLES

if TYPE_CHECKING:
    from turva_desktop.documents.content.model import Document
    from turva_desktop.documents.withholding.copies import Copy


class DocumentKind(StrEnum):
    """Which paper."""

    AGENDA = "agenda"
    MINUTES = "minutes"
    EXTRACT = "extract"
    ACTION_LIST = "action_list"
    FOLLOWUP = "followup"
    PLAN = "plan"
    ANNUAL = "annual"

    @property
    def of_meeting(self) -> bool:
        """Tell whether the paper belongs to one meeting."""
        return self in {DocumentKind.AGENDA, DocumentKind.MINUTES, DocumentKind.EXTRACT}


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentOrder:
    """What is wanted: the paper, its subject, its language, and for whom it is.

    `language` is the workspace's document language when not given. `public` leaves out what is confidential and the
    names of private persons. A meeting's paper that is not public holds everything; the other papers hold confidential
    matter only if `secret`. `year` is that of the annual report, `section` the § of an extract, `party` whose action
    list it is (empty: everybody's). `plan_id` is the plan in force when not given.
    """

    kind: DocumentKind
    meeting_id: str = ""
    section: int | None = None
    party: str = ""
    year: int | None = None
    plan_id: str | None = None
    language: Language | None = None
    public: bool = False
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The municipality's own look: a logo (PNG or JPEG) for every document, a template (.docx) for Word."""

    logo: bytes = b""
    logo_alternative: str = ""
    template: bytes | None = None


@dataclass(frozen=True, slots=True)
class DocumentService:
    """Documents made of a workspace; nothing is changed in it."""

    workspace: Workspace

    # ------------------------------------------------------------------------- one method for each paper

    def minutes(self, meeting_id: str, path: Path, *, language: Language | None = None, public: bool = False) -> Path:
        """Write a meeting's minutes; the name's ending says the format."""
        order = DocumentOrder(kind=DocumentKind.MINUTES, meeting_id=meeting_id, language=language, public=public)
        return self.write(order, path, today=date.min)

    def agenda(self, meeting_id: str, path: Path, *, language: Language | None = None, public: bool = False) -> Path:
        """Write a meeting's invitation and agenda."""
        order = DocumentOrder(kind=DocumentKind.AGENDA, meeting_id=meeting_id, language=language, public=public)
        return self.write(order, path, today=date.min)

    def extract(
        self, meeting_id: str, section: int, path: Path, *, language: Language | None = None, public: bool = False
    ) -> Path:
        """Write an extract of one § of a meeting's minutes."""
        order = DocumentOrder(
            kind=DocumentKind.EXTRACT, meeting_id=meeting_id, section=section, language=language, public=public
        )
        return self.write(order, path, today=date.min)

    def plan(
        self,
        path: Path,
        *,
        today: date,
        language: Language | None = None,
        public: bool = False,
        plan_id: str | None = None,
        secret: bool = False,
    ) -> Path:
        """Write a plan: the one in force, unless another is named."""
        order = DocumentOrder(kind=DocumentKind.PLAN, plan_id=plan_id, language=language, public=public, secret=secret)
        return self.write(order, path, today=today)

    def followup(
        self,
        path: Path,
        *,
        today: date,
        language: Language | None = None,
        public: bool = False,
        plan_id: str | None = None,
        secret: bool = False,
    ) -> Path:
        """Write the follow-up report of a plan as of a day."""
        order = DocumentOrder(
            kind=DocumentKind.FOLLOWUP, plan_id=plan_id, language=language, public=public, secret=secret
        )
        return self.write(order, path, today=today)

    def annual(
        self,
        path: Path,
        *,
        today: date,
        year: int | None = None,
        language: Language | None = None,
        public: bool = False,
        secret: bool = False,
    ) -> Path:
        """Write the report of a year: the last one that has ended, unless another is named."""
        order = DocumentOrder(kind=DocumentKind.ANNUAL, year=year, language=language, public=public, secret=secret)
        return self.write(order, path, today=today)

    def action_list(
        self,
        path: Path,
        party: str = "",
        *,
        today: date,
        language: Language | None = None,
        public: bool = False,
        secret: bool = False,
    ) -> Path:
        """Write one party's actions, or everybody's open ones under who answers for them."""
        order = DocumentOrder(
            kind=DocumentKind.ACTION_LIST, party=party, language=language, public=public, secret=secret
        )
        return self.write(order, path, today=today)

    # ------------------------------------------------------------------------------------- any paper

    def write(self, order: DocumentOrder, path: Path, *, today: date, letterhead: Letterhead | None = None) -> Path:
        """Write a document whole or not at all and return its path.

        Raises `document.unknown_format` before anything is made, `document.cannot_write`, and what `build` raises.
        """
        from turva_desktop.documents.render import check_format, write

        check_format(path)
        dress = letterhead or self.letterhead()
        write(self._dressed(order, today, dress), path, template=dress.template)
        return path

    def render(
        self, order: DocumentOrder, suffix: str = ".pdf", *, today: date, letterhead: Letterhead | None = None
    ) -> bytes:
        """Return a document in the format of a suffix: `.pdf`, `.docx` or `.html`."""
        from turva_desktop.documents.render import render

        dress = letterhead or self.letterhead()
        return render(self._dressed(order, today, dress), suffix, template=dress.template)

    def preview(
        self, kind: DocumentKind | str, *, today: date, letterhead: Letterhead | None = None, **settings: Any
    ) -> bytes:
        """Return a document as PDF for the screen; `settings` are the fields of a `DocumentOrder`."""
        return self.render(DocumentOrder(kind=DocumentKind(kind), **settings), today=today, letterhead=letterhead)

    def letterhead(self) -> Letterhead:
        """Return the municipality's own look, as it was chosen in the settings."""
        with self.workspace.read() as tx:
            profile = tx.content(Profile).only(Profile)
            return Letterhead(
                logo=tx.blob(profile.logo) if profile.logo else b"",
                logo_alternative=profile.logo_text or profile.name,
                template=tx.blob(profile.word_template) if profile.word_template else None,
            )

    def build(self, order: DocumentOrder, *, today: date) -> Document:
        """Return a document's content; a day that does not matter to it may be any.

        Raises `record.gone` for a deleted meeting, `document.no_section`, `document.no_plan` and
        `document.no_meeting_given`.
        """
        if order.kind.of_meeting:
            return self._of_meeting(order)
        return self._of_plan(order, today)

    def suggested_name(self, order: DocumentOrder, suffix: str = ".pdf", *, today: date) -> str:
        """Return a file name for a document, legal on Windows: `Muistio 3-2026 Turvallisuustyöryhmä.pdf`."""
        from turva_desktop.files import safe_file_name

        document = self.build(order, today=today)
        body = document.subtitle if order.kind.of_meeting else ""
        stem = " ".join(f"{document.title} {body}".replace("/", "-").replace(":", "").split())
        if order.kind in {DocumentKind.FOLLOWUP, DocumentKind.ACTION_LIST}:
            stem += f" {today.isoformat()}"
        return safe_file_name(f"{stem[:100].strip()}{suffix}")

    def report_year(self, today: date) -> int:
        """Return the year that is reported now: the last one that has ended, if anything happened in it."""
        table = TABLES[Meeting]
        with self.workspace.read() as tx:
            ended = bool(tx.all(Meeting, table.c.year == today.year - 1))
        return today.year - 1 if ended else today.year

    # ------------------------------------------------------------------------------------- the insides

    def _dressed(self, order: DocumentOrder, today: date, letterhead: Letterhead) -> Document:
        from turva_desktop.documents.content.model import Picture

        document = self.build(order, today=today)
        if not letterhead.logo:
            return document
        return replace(document, logo=Picture(data=letterhead.logo, alternative=letterhead.logo_alternative))

    def _of_meeting(self, order: DocumentOrder) -> Document:
        from turva_desktop.documents.papers.agenda import agenda
        from turva_desktop.documents.papers.extract import extract
        from turva_desktop.documents.papers.minutes import minutes

        if not order.meeting_id:
            raise TurvaError("document.no_meeting_given")
        with self.workspace.read() as tx:
            content = meeting_content(tx, order.meeting_id)
        language = _language(content, order)
        if order.kind is DocumentKind.AGENDA:
            return agenda(content, order.meeting_id, language=language, public=order.public)
        if order.kind is DocumentKind.MINUTES:
            return minutes(content, order.meeting_id, language=language, public=order.public)
        if order.section is None:
            own = (one.section for one in content.all(Item) if one.meeting_id == order.meeting_id)
            sections = sorted(section for section in own if section is not None)
            known = f"{sections[0]}–{sections[-1]}" if sections else "–"
            label = content.by_id(Meeting)[order.meeting_id].label
            raise TurvaError("document.no_section_given", label=label, known=known)
        return extract(content, order.meeting_id, order.section, language=language, public=order.public)

    def _of_plan(self, order: DocumentOrder, today: date) -> Document:
        from turva_desktop.documents.papers import action_list, annual, followup, plan_document

        modules: dict[DocumentKind, Any] = {
            DocumentKind.PLAN: plan_document,
            DocumentKind.FOLLOWUP: followup,
            DocumentKind.ANNUAL: annual,
            DocumentKind.ACTION_LIST: action_list,
        }
        with self.workspace.read() as tx:
            content = tx.content(*modules[order.kind].RECORD_KINDS)
        settings: dict[str, Any] = {
            "today": today,
            "language": _language(content, order),
            "copy": _copy(order),
            "plan_id": order.plan_id,
        }
        if order.kind is DocumentKind.PLAN:
            return plan_document.plan_document(content, **settings)
        if order.kind is DocumentKind.FOLLOWUP:
            return followup.followup(content, **settings)
        if order.kind is DocumentKind.ACTION_LIST:
            return action_list.action_list(content, order.party, **settings)
        return annual.annual(content, year=order.year or self.report_year(today), **settings)


def meeting_content(tx: Reading, meeting_id: str) -> Content:
    """Return the records that a meeting's papers are made of, with what is open on its agenda as of now."""
    from turva_desktop.documents.papers.meeting_records import RECORD_KINDS
    from turva_desktop.services.meetings.carry_over import meeting_reviews

    meeting = tx.get(Meeting, meeting_id)
    content = tx.content(*(kind for kind in RECORD_KINDS if kind is not Review), Person)
    return Content([*content.every(), *(one.review for one in meeting_reviews(tx, meeting))])


def _language(content: Content, order: DocumentOrder) -> Language:
    return order.language or content.only(Profile).document_language


def _copy(order: DocumentOrder) -> Copy:
    from turva_desktop.documents.withholding.copies import Copy

    if order.public:
        return Copy.PUBLIC
    return Copy.INTERNAL if order.secret else Copy.SHARED
