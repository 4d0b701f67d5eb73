"""Papers out: minutes, agenda, extract, plan, follow-up, annual report and action lists.

A paper is made once, from one reading, and then looked at, saved, mailed and archived as it is. The libraries that
set pages are imported only when a paper is made.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.profile import profile_of
from turva_desktop.services.births import births
from turva_desktop.services.meetings.earlier import earlier_handlings
from turva_desktop.services.meetings.records import records_of_meeting
from turva_desktop.services.outgoing import check_codes, places_of_codes

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from turva_desktop.documents.papers.paper import Letterhead, Paper
    from turva_desktop.store import Reading, Workspace

__all__ = ["DocumentService", "PaperKind", "PaperOrder"]


@dataclass(frozen=True, slots=True)
class DocumentService:
    """Papers made of a workspace; nothing is changed in it."""

    workspace: Workspace

    def make(self, order: PaperOrder, *, today: date) -> Paper:
        """Return a paper as of a day.

        Raises `record.gone` for a deleted meeting, `document.no_meeting_given`, `document.no_section_given`,
        `document.no_section` and `document.no_plan`.
        """
        with self.workspace.read() as tx:
            return make_paper(tx, order, today)

    def write(self, order: PaperOrder, path: Path, *, today: date) -> Paper:
        """Make a paper, write it whole or not at all, and return it.

        Raises `document.unknown_format` before anything is made, `document.no_ground` for a public copy that withholds
        what nobody has written a ground for, `outgoing.identity_code` for one in which a personal identity code stands,
        `document.cannot_write`, and what `make` raises.
        """
        from turva_desktop.documents.render import check_format

        check_format(path)
        paper = self.make(order, today=today)
        if paper.without_ground:
            raise TurvaError("document.no_ground", items="; ".join(paper.without_ground))
        check_codes(path.name, places_of_codes(paper.texts), knowingly=False)
        paper.write(path)
        return paper

    def report_year(self, today: date) -> int:
        """Return the year that is reported now: the last one that has ended, if anything happened in it."""
        with self.workspace.read() as tx:
            return _report_year(tx, today)


def make_paper(tx: Reading, order: PaperOrder, today: date) -> Paper:
    """Return a paper of what a reading sees; see `DocumentService.make`."""
    from turva_desktop.documents.papers import PAPERS
    from turva_desktop.documents.papers.paper import Known, make

    definition = PAPERS[order.kind]
    if order.kind.of_meeting:
        if not order.meeting_id:
            raise TurvaError("document.no_meeting_given")
        earlier = earlier_handlings(tx, tx.matching(Item, meeting_id=order.meeting_id), order.copy)
        named = (item_id for handlings in earlier.values() for item_id in handlings.newest)
        content = records_of_meeting(tx, order.meeting_id, named)
    else:
        earlier = {}
        content = tx.content(*definition.read)
    born = births(tx) if order.kind is PaperKind.ANNUAL else {}
    if order.kind is PaperKind.ANNUAL and order.year is None:
        order = replace(order, year=_report_year(tx, today))
    return make(definition, order, content, today, _letterhead(tx), Known(earlier=earlier, born=born))


def _letterhead(tx: Reading) -> Letterhead:
    """Return the municipality's own look, as it was chosen in the settings."""
    from turva_desktop.documents.papers.paper import Letterhead

    profile = profile_of(tx)
    return Letterhead(
        logo=tx.blob(profile.logo) if profile.logo else b"",
        logo_alternative=profile.logo_text or profile.name,
        template=tx.blob(profile.word_template) if profile.word_template else None,
    )


def _report_year(tx: Reading, today: date) -> int:
    return today.year - 1 if tx.matching(Meeting, year=today.year - 1) else today.year
