"""The document service on a real workspace."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.documents.secrets import MEETING, SECTION, WORD, content, places_of
from turva_desktop.documents.content.walk import plain_text
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.messages import explain
from turva_desktop.domain.ports import in_english
from turva_desktop.services import Services
from turva_desktop.services.documents import DocumentKind, DocumentOrder, Letterhead
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


@pytest.fixture
def secret(tmp_path: Path) -> Iterator[Services]:
    """Open a municipality with a secret word in every confidential field."""
    with Workspace.create(tmp_path / "secret.turva", content().every()) as workspace:
        yield Services(workspace)


def meeting_id(services: Services, label: str = "3/2026") -> str:
    return MeetingService(services.workspace).find(label).id


@pytest.mark.parametrize(
    "suffix", [pytest.param(".pdf", marks=pytest.mark.slow), pytest.param(".docx", marks=pytest.mark.slow), ".html"]
)
def test_that_every_paper_is_written_in_every_format(suffix: str, demo: Services, tmp_path: Path) -> None:
    meeting, documents = meeting_id(demo), demo.documents
    section = demo.meetings.detail(meeting).items[0].section or 0
    written = [
        documents.minutes(meeting, tmp_path / f"m{suffix}"),
        documents.agenda(meeting, tmp_path / f"a{suffix}"),
        documents.extract(meeting, section, tmp_path / f"e{suffix}"),
        documents.plan(tmp_path / f"p{suffix}", today=TODAY),
        documents.followup(tmp_path / f"f{suffix}", today=TODAY),
        documents.annual(tmp_path / f"y{suffix}", today=TODAY),
        documents.action_list(tmp_path / f"l{suffix}", "Rehtori", today=TODAY),
    ]
    beginning = {".pdf": b"%PDF", ".docx": b"PK", ".html": b"<!doctype"}[suffix]
    for path in written:
        assert path.read_bytes()[:9].lower().startswith(beginning.lower())
    assert sorted(tmp_path.iterdir()) == sorted(written)


@pytest.mark.parametrize("kind", DocumentKind)
def test_that_the_same_workspace_makes_the_same_bytes(kind: DocumentKind, demo: Services) -> None:
    order = DocumentOrder(kind=kind, meeting_id=meeting_id(demo), section=_first_section(demo), year=2025)
    assert demo.documents.render(order, today=TODAY) == demo.documents.render(order, today=TODAY)


def _first_section(services: Services) -> int:
    return min(item.section for item in services.meetings.detail(meeting_id(services)).items if item.section)


def test_that_the_language_is_the_workspaces_unless_another_is_asked_for(demo: Services) -> None:
    order = DocumentOrder(kind=DocumentKind.FOLLOWUP)
    assert demo.documents.build(order, today=TODAY).language is Language.FI
    swedish = DocumentOrder(kind=DocumentKind.FOLLOWUP, language=Language.SV)
    assert demo.documents.build(swedish, today=TODAY).language is Language.SV


def test_that_the_report_agrees_with_the_summary_on_the_screen(demo: Services) -> None:
    plan = demo.plans.current(TODAY)
    assert plan is not None
    total = demo.actions.summary(plan.id).total
    text = plain_text(demo.documents.build(DocumentOrder(kind=DocumentKind.FOLLOWUP), today=TODAY))
    assert f"{total.total} toimenpidettä: toteutunut {total.done}" in text


def test_that_the_annual_report_is_of_the_year_that_has_ended(demo: Services) -> None:
    made = demo.documents.build(DocumentOrder(kind=DocumentKind.ANNUAL), today=TODAY)
    assert made.title == "Vuosiraportti 2025"
    other = demo.documents.build(DocumentOrder(kind=DocumentKind.ANNUAL, year=2026), today=TODAY)
    assert other.title == "Vuosiraportti 2026"


def test_that_the_agenda_lists_actions_that_opened_after_it_was_made(demo: Services) -> None:
    detail = demo.meetings.detail(meeting_id(demo, "4/2026"))
    text = plain_text(
        demo.documents.build(DocumentOrder(kind=DocumentKind.AGENDA, meeting_id=detail.meeting.id), today=TODAY)
    )
    open_ones = [one.action.action.title for one in detail.reviews if one.action]
    assert open_ones
    assert all(title in text for title in open_ones)


def test_that_meeting_papers_hold_everything_unless_public(secret: Services, tmp_path: Path) -> None:
    full = secret.documents.minutes(MEETING, tmp_path / "full.html")
    public = secret.documents.minutes(MEETING, tmp_path / "public.html", public=True)
    assert WORD in full.read_text("utf-8")
    assert WORD not in public.read_text("utf-8")


@pytest.mark.parametrize("kind", [kind for kind in DocumentKind if not kind.of_meeting])
def test_that_other_papers_hold_confidential_matter_only_when_asked(kind: DocumentKind, secret: Services) -> None:
    usual = secret.documents.render(DocumentOrder(kind=kind, year=2026), ".html", today=TODAY)
    asked = secret.documents.render(DocumentOrder(kind=kind, year=2026, secret=True), ".html", today=TODAY)
    assert places_of(WORD, usual, ".html") == []
    assert places_of(WORD, asked, ".html") != []


def test_that_public_wins_over_secret(secret: Services) -> None:
    order = DocumentOrder(kind=DocumentKind.PLAN, public=True, secret=True)
    assert places_of(WORD, secret.documents.render(order, ".html", today=TODAY), ".html") == []


@pytest.mark.parametrize(
    ("order", "code"),
    [
        ({"kind": DocumentKind.MINUTES}, "document.no_meeting_given"),
        ({"kind": DocumentKind.EXTRACT, "meeting_id": MEETING}, "document.no_section_given"),
        ({"kind": DocumentKind.EXTRACT, "meeting_id": MEETING, "section": 99}, "document.no_section"),
        ({"kind": DocumentKind.MINUTES, "meeting_id": "gone"}, "record.gone"),
    ],
)
def test_that_what_is_missing_gets_a_sentence(order: dict[str, Any], code: str, secret: Services) -> None:
    with pytest.raises(TurvaError) as caught:
        secret.documents.build(DocumentOrder(**order), today=TODAY)
    assert caught.value.code == code
    assert explain(caught.value, in_english)


@pytest.mark.parametrize("name", ["minutes.xls", "minutes", "secret.turva"])
def test_that_another_ending_is_refused_before_anything_is_made(name: str, secret: Services, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    with pytest.raises(TurvaError) as caught:
        secret.documents.minutes("gone", tmp_path / name)
    assert caught.value.code == "document.unknown_format"
    assert name in explain(caught.value, in_english)
    assert sorted(tmp_path.iterdir()) == before


def test_that_a_folder_that_is_not_there_gets_a_sentence(secret: Services, tmp_path: Path) -> None:
    with pytest.raises(TurvaError) as caught:
        secret.documents.minutes(MEETING, tmp_path / "missing" / "m.pdf")
    assert caught.value.code == "document.cannot_write"
    assert "m.pdf" in explain(caught.value, in_english)


def test_that_a_workspace_open_for_reading_prints_all_its_papers(secret: Services, tmp_path: Path) -> None:
    path = secret.workspace.path
    secret.workspace.close()
    with Workspace(path, read_only=True) as workspace:
        Services(workspace).documents.agenda(MEETING, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").exists()


def test_that_suggested_names_are_legal_on_windows(secret: Services) -> None:
    names = [
        secret.documents.suggested_name(
            DocumentOrder(kind=kind, meeting_id=MEETING, section=SECTION, party='CON/:*?"<>|', year=2026), today=TODAY
        )
        for kind in DocumentKind
    ]
    for name in names:
        assert not set(name) & set('<>:"/\\|?*')
        assert name.endswith(".pdf")
    assert names[1] == "Pöytäkirja 1-2026 Kunnanhallitus.pdf"


def test_that_a_letterhead_dresses_the_document(demo: Services) -> None:
    from tests.documents.samples import picture

    order = DocumentOrder(kind=DocumentKind.FOLLOWUP)
    plain = demo.documents.render(order, ".html", today=TODAY).decode()
    letterhead = Letterhead(logo=picture().data, logo_alternative="Kunnan vaakuna")
    dressed = demo.documents.render(order, ".html", today=TODAY, letterhead=letterhead).decode()
    assert "Kunnan vaakuna" in dressed
    assert "Kunnan vaakuna" not in plain


def test_that_a_preview_is_a_pdf(demo: Services) -> None:
    assert demo.documents.preview("minutes", meeting_id=meeting_id(demo), today=TODAY).startswith(b"%PDF")


def test_that_the_service_loads_no_heavy_library() -> None:
    code = "import sys, turva_desktop.services.documents, turva_desktop.services.sending; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"reportlab", "docx", "lxml", "markdown_it", "openpyxl", "icalendar", "PIL"}
    assert not heavy & set(said)
