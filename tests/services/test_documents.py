"""The document service on a real workspace."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.documents.secrets import MEETING, SECTION, WORD, content, places_of
from tests.workshop import Workshop
from turva_desktop.documents.content.walk import plain_text
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.messages import explain
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services import Services
from turva_desktop.services.meetings import MeetingService
from turva_desktop.services.workspaces import start_demo
from turva_desktop.store import Workspace

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """Open the demo municipality; these tests change nothing in it."""
    path = tmp_path_factory.mktemp("demo") / "demo.turva"
    with start_demo(path, clock=lambda: datetime(2026, 11, 22, 9, tzinfo=UTC)) as workspace:
        yield Services(workspace)


def _secret(path: Path) -> Workspace:
    return Workspace.create(path, content().every())


@pytest.fixture
def secret(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    """Open a municipality with a secret word in every confidential field."""
    with workshop.open(_secret, tmp_path / "secret.turva") as workspace:
        yield Services(workspace)


def meeting_id(services: Services, label: str = "3/2026") -> str:
    return MeetingService(services.workspace).find(label).id


@pytest.mark.parametrize(
    "suffix", [pytest.param(".pdf", marks=pytest.mark.slow), pytest.param(".docx", marks=pytest.mark.slow), ".html"]
)
def test_that_every_paper_is_written_in_every_format(suffix: str, demo: Services, tmp_path: Path) -> None:
    meeting, documents = meeting_id(demo), demo.documents
    section = demo.meetings.detail(meeting).items[0].section or 0
    written = []
    for kind in PaperKind:
        order = PaperOrder(kind=kind, meeting_id=meeting, section=section, party="Rehtori")
        documents.write(order, tmp_path / f"{kind.value}{suffix}", today=TODAY)
        written.append(tmp_path / f"{kind.value}{suffix}")
    beginning = {".pdf": b"%PDF", ".docx": b"PK", ".html": b"<!doctype"}[suffix]
    for path in written:
        assert path.read_bytes()[:9].lower().startswith(beginning.lower())
    assert sorted(tmp_path.iterdir()) == sorted(written)


@pytest.mark.parametrize("kind", PaperKind)
def test_that_the_same_workspace_makes_the_same_bytes(kind: PaperKind, demo: Services) -> None:
    order = PaperOrder(kind=kind, meeting_id=meeting_id(demo), section=_first_section(demo), year=2025)
    first, second = (demo.documents.make(order, today=TODAY).render() for _ in range(2))
    assert first == second


def _first_section(services: Services) -> int:
    return min(item.section for item in services.meetings.detail(meeting_id(services)).items if item.section)


def test_that_the_language_is_the_workspaces_unless_another_is_asked_for(demo: Services) -> None:
    order = PaperOrder(kind=PaperKind.FOLLOWUP)
    assert demo.documents.make(order, today=TODAY).document.language is Language.FI
    swedish = PaperOrder(kind=PaperKind.FOLLOWUP, language=Language.SV)
    assert demo.documents.make(swedish, today=TODAY).document.language is Language.SV


def test_that_the_report_agrees_with_the_summary_on_the_screen(demo: Services) -> None:
    plan = demo.plans.current(TODAY)
    assert plan is not None
    total = demo.actions.summary(plan.id).total
    text = plain_text(demo.documents.make(PaperOrder(kind=PaperKind.FOLLOWUP), today=TODAY).document)
    assert f"{total.total} toimenpidettä: toteutunut {total.done}" in text


def test_that_the_annual_report_is_of_the_year_that_has_ended(demo: Services) -> None:
    made = demo.documents.make(PaperOrder(kind=PaperKind.ANNUAL), today=TODAY).document
    assert made.title == "Vuosiraportti 2025"
    other = demo.documents.make(PaperOrder(kind=PaperKind.ANNUAL, year=2026), today=TODAY).document
    assert other.title == "Vuosiraportti 2026"


def test_that_the_agenda_lists_actions_that_opened_after_it_was_made(demo: Services) -> None:
    detail = demo.meetings.detail(meeting_id(demo, "4/2026"))
    text = plain_text(
        demo.documents.make(PaperOrder(kind=PaperKind.AGENDA, meeting_id=detail.meeting.id), today=TODAY).document
    )
    open_ones = [one.action.action.title for one in detail.reviews if one.action]
    assert open_ones
    assert all(title in text for title in open_ones)


@pytest.mark.parametrize("kind", PaperKind)
def test_that_a_paper_holds_confidential_matter_only_where_it_is_asked_for(kind: PaperKind, secret: Services) -> None:
    usual = PaperOrder(kind=kind, meeting_id=MEETING, section=SECTION, year=2026)

    def places(order: PaperOrder) -> list[str]:
        return places_of(WORD, secret.documents.make(order, today=TODAY).render(".html"), ".html")

    assert usual.copy is Copy.SHARED
    assert places(replace(usual, copy=Copy.INTERNAL)) != []
    assert places(replace(usual, copy=Copy.PUBLIC)) == []


@pytest.mark.parametrize("copy", Copy)
def test_that_a_paper_knows_whether_it_holds_secrets(copy: Copy, secret: Services) -> None:
    order = PaperOrder(kind=PaperKind.MINUTES, meeting_id=MEETING, copy=copy)
    assert secret.documents.make(order, today=TODAY).holds_secrets is (copy is Copy.INTERNAL)


@pytest.mark.parametrize(
    ("order", "code"),
    [
        ({"kind": PaperKind.MINUTES}, "document.no_meeting_given"),
        ({"kind": PaperKind.EXTRACT, "meeting_id": MEETING}, "document.no_section_given"),
        ({"kind": PaperKind.EXTRACT, "meeting_id": MEETING, "section": 99}, "document.no_section"),
        ({"kind": PaperKind.MINUTES, "meeting_id": "gone"}, "record.gone"),
    ],
)
def test_that_what_is_missing_gets_a_sentence(order: dict[str, Any], code: str, secret: Services) -> None:
    with pytest.raises(TurvaError) as caught:
        secret.documents.make(PaperOrder(**order), today=TODAY)
    assert caught.value.code == code
    assert explain(caught.value, in_english)


@pytest.mark.parametrize("name", ["minutes.xls", "minutes", "secret.turva"])
def test_that_another_ending_is_refused_before_anything_is_made(name: str, secret: Services, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    with pytest.raises(TurvaError) as caught:
        secret.documents.write(PaperOrder(kind=PaperKind.MINUTES, meeting_id="gone"), tmp_path / name, today=TODAY)
    assert caught.value.code == "document.unknown_format"
    assert name in explain(caught.value, in_english)
    assert sorted(tmp_path.iterdir()) == before


def test_that_a_folder_that_is_not_there_gets_a_sentence(secret: Services, tmp_path: Path) -> None:
    order = PaperOrder(kind=PaperKind.MINUTES, meeting_id=MEETING)
    with pytest.raises(TurvaError) as caught:
        secret.documents.write(order, tmp_path / "missing" / "m.pdf", today=TODAY)
    assert caught.value.code == "document.cannot_write"
    assert "m.pdf" in explain(caught.value, in_english)


def test_that_a_workspace_open_for_reading_prints_all_its_papers(secret: Services, tmp_path: Path) -> None:
    path = secret.workspace.path
    secret.workspace.close()
    with Workspace(path, read_only=True) as workspace:
        order = PaperOrder(kind=PaperKind.AGENDA, meeting_id=MEETING)
        Services(workspace).documents.write(order, tmp_path / "a.pdf", today=TODAY)
    assert (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("kind", PaperKind)
def test_that_no_copy_can_be_taken_for_another_by_its_name(secret: Services, kind: PaperKind) -> None:
    order = PaperOrder(kind=kind, meeting_id=MEETING, section=SECTION, year=2026)
    made = {copy: secret.documents.make(replace(order, copy=copy), today=TODAY) for copy in Copy}
    assert len({paper.file_name() for paper in made.values()}) == 3
    assert "(julkinen kopio)" in made[Copy.PUBLIC].file_name()
    assert "(salassa pidettävä)" in made[Copy.INTERNAL].file_name()
    assert made[Copy.INTERNAL].withheld == 0
    assert made[Copy.PUBLIC].without_ground == ()  # each has one


def test_that_file_names_are_legal_on_windows(secret: Services) -> None:
    names = [
        secret.documents.make(
            PaperOrder(kind=kind, meeting_id=MEETING, section=SECTION, party='CON/:*?"<>|', year=2026), today=TODAY
        ).file_name()
        for kind in PaperKind
    ]
    for name in names:
        assert not set(name) & set('<>:"/\\|?*')
        assert name.endswith(".pdf")
    assert names[1] == "Pöytäkirja 1-2026 Kunnanhallitus.pdf"


@pytest.mark.slow
def test_that_the_service_loads_no_heavy_library() -> None:
    code = "import sys, turva_desktop.services.documents, turva_desktop.services.sending; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"reportlab", "docx", "lxml", "markdown_it", "openpyxl", "icalendar", "PIL"}
    assert not heavy & set(said)
