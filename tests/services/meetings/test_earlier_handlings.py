"""How a matter was handled before: the newest times are named, of the others the count is told."""

from datetime import date, timedelta

import pytest

from tests.services.meetings.conftest import BOARD, GROUP
from turva_desktop.documents.content.walk import plain_text
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.item import Commitment, Item
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services.documents import DocumentService
from turva_desktop.services.meetings import MeetingService, WarningCode
from turva_desktop.store import Workspace

SPRING, AUTUMN = date(2026, 3, 12), date(2026, 9, 17)


def minutes(workspace: Workspace, meeting_id: str, copy: Copy = Copy.INTERNAL) -> list[str]:
    """Return the lines of a meeting's minutes."""
    order = PaperOrder(kind=PaperKind.MINUTES, meeting_id=meeting_id, copy=copy)
    return plain_text(DocumentService(workspace).make(order, today=AUTUMN).document).splitlines()


def weekly(meetings: MeetingService, weeks: int) -> list[str]:
    """Make a meeting every week, the board's and the group's in turn, and return their ids."""
    bodies = (GROUP.id, BOARD.id)
    return [meetings.create(bodies[week % 2], SPRING + timedelta(days=7 * week)).id for week in range(weeks)]


@pytest.mark.slow
def test_that_a_long_chain_names_the_newest_handlings_and_counts_the_others(
    meetings: MeetingService, workspace: Workspace
) -> None:
    items: list[Item] = []
    for week, meeting_id in enumerate(weekly(meetings, 9)):
        before = items[-1].id if week % 3 else None  # of every third only the case number tells
        number = "" if week == 1 else "TRV-7"  # nothing tells that the second belongs to it
        items.append(meetings.agenda.add(meeting_id, "Hanke", previous_item_id=before, case_number=number))
    now = items[7]
    meetings.agenda.edit(items[6].id, previous_item_id=now.id)  # a ring, and the ninth comes later
    chain = meetings.agenda.chain(now.id)
    assert [one.item.id for one in chain.newest] == [one.id for one in items[2:7]]
    assert chain.more == 1
    assert meetings.detail(now.meeting_id).chains == {now.id: chain}
    lines = minutes(workspace, now.meeting_id)
    told = next(place for place, line in enumerate(lines) if line.startswith("Aiemmat käsittelyt: "))
    assert lines[told : told + 6] == [
        "Aiemmat käsittelyt: Turvallisuustyöryhmä 26.3.2026",
        "Kunnanhallitus 2.4.2026",
        "Turvallisuustyöryhmä 9.4.2026",
        "Kunnanhallitus 16.4.2026",
        "Turvallisuustyöryhmä 23.4.2026",
        "ja sitä ennen kerran",
    ]


@pytest.mark.slow
def test_that_a_paper_reads_no_more_handlings_than_it_names(meetings: MeetingService, workspace: Workspace) -> None:
    items: list[Item] = []
    for meeting_id in weekly(meetings, 12):
        before = items[-1].id if items else None
        items.append(meetings.agenda.add(meeting_id, "Hanke", previous_item_id=before))
    order = PaperOrder(kind=PaperKind.MINUTES, meeting_id=items[-1].meeting_id, copy=Copy.INTERNAL)
    paper = DocumentService(workspace).make(order, today=AUTUMN)
    assert {one.id for one in items if paper.part.content.get(Item, one.id)} == {one.id for one in items[-6:]}
    assert "ja sitä ennen 6 kertaa" in plain_text(paper.document)


@pytest.mark.slow
def test_that_a_copy_for_others_does_not_tell_by_its_case_number_that_a_confidential_matter_was_handled(
    meetings: MeetingService, workspace: Workspace
) -> None:
    for week, meeting_id in enumerate(weekly(meetings, 8)):
        secrecy = Confidentiality.SECRET if week in {0, 5} else Confidentiality.PUBLIC
        meetings.agenda.add(meeting_id, "Hanke", case_number="TRV-7", confidentiality=secrecy)
    whole = minutes(workspace, meeting_id)
    assert "Kunnanhallitus 16.4.2026" in whole
    assert "ja sitä ennen 2 kertaa" in whole
    for copy in (Copy.SHARED, Copy.PUBLIC):
        told = minutes(workspace, meeting_id, copy)
        assert "Kunnanhallitus 16.4.2026" not in told
        assert [line for line in told if line.startswith("Aiemmat")] == ["Aiemmat käsittelyt: Kunnanhallitus 19.3.2026"]
        assert not any("sitä ennen" in line for line in told)


def test_that_a_commitment_is_confirmed_however_many_handlings_later(meetings: MeetingService) -> None:
    items: list[Item] = []
    for meeting_id in weekly(meetings, 5):
        before = items[-1].id if items else None
        items.append(
            meetings.agenda.add(
                meeting_id, "Hanke", previous_item_id=before, commitment=Commitment.PRELIMINARY, decision="Kyllä."
            )
        )
    first = items[0]

    def warned() -> bool:
        warnings = meetings.warnings(first.meeting_id, SPRING)
        return any(one.code is WarningCode.COMMITMENT_PRELIMINARY and one.item_id == first.id for one in warnings)

    meetings.agenda.edit(first.id, previous_item_id=items[-1].id)  # a ring
    assert warned()
    meetings.agenda.edit(items[-1].id, commitment=Commitment.CONFIRMED)
    assert not warned()
