"""The home screen: what to do next, in sentences that open the thing itself."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.running import NOON, in_language, new_settings, start_program
from turva_desktop.app.program import Program
from turva_desktop.app.translation import Catalogue
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.ids import ActionId, new_id
from turva_desktop.domain.language import Language
from turva_desktop.domain.place import Place
from turva_desktop.services import Services
from turva_desktop.services.home import NextKind, NextStep
from turva_desktop.services.workspaces import Beginning, start_demo, start_workspace
from turva_desktop.ui.home.sentences import sentence

TODAY = NOON.date()


def step(kind: NextKind, days: int = 0, **facts: object) -> NextStep:
    """Return a next step that many days from today."""
    return NextStep(kind=kind, place="x", day=TODAY + timedelta(days=days), days=days, **facts)  # type: ignore[arg-type]


SENTENCES = [
    (
        step(NextKind.OVERDUE_ACTION, -12, title="2.1 Valaistus"),
        "2.1 Valaistus",
        "Määräaika oli 10.11.2026 · myöhässä 12 päivää",
    ),
    (
        step(NextKind.OVERDUE_ACTION, -1, title="2.1 Valaistus"),
        "2.1 Valaistus",
        "Määräaika oli 21.11.2026 · myöhässä 1 päivän",
    ),
    (step(NextKind.DUE_ACTION, 0, title="2.1 Valaistus"), "2.1 Valaistus", "Määräaika 22.11.2026 · tänään"),
    (
        step(NextKind.DUE_ACTION, 8, title="2.1 Valaistus"),
        "2.1 Valaistus",
        "Määräaika 30.11.2026 · 8 päivän kuluttua",
    ),
    (
        step(NextKind.SEND_INVITATION, 17, title="Työryhmä 4/2026"),
        "Lähetä kutsu ja esityslista",
        "Työryhmä 4/2026 · 9.12.2026 · 17 päivän kuluttua",
    ),
    (
        step(NextKind.CHECK_MINUTES, -25, title="Työryhmä 3/2026"),
        "Tarkastuta pöytäkirja",
        "Työryhmä 3/2026 · kokous oli 28.10.2026",
    ),
    (
        step(NextKind.MISSING_DECISIONS, -25, title="Työryhmä 3/2026", count=1),
        "Kirjaa puuttuvat päätökset",
        "Työryhmä 3/2026 · 1 asia ilman päätöstä",
    ),
    (NextStep(kind=NextKind.NO_MEETING, place=Place.MEETINGS), "Sovi seuraavan kokouksen päivä", ""),
    (NextStep(kind=NextKind.NEVER_EXPORTED, place=Place.EXCHANGE), "Vie suunnitelma alueelle ensimmäisen kerran", ""),
]


@pytest.mark.parametrize(
    ("what", "text", "detail"), SENTENCES, ids=[f"{one[0].kind}{one[0].days}" for one in SENTENCES]
)
def test_that_a_next_step_is_told_in_a_finnish_sentence(what: NextStep, text: str, detail: str) -> None:
    told = sentence(what, Catalogue(Language.FI))
    assert (told.text, told.detail) == (text, detail)


@pytest.mark.parametrize("kind", NextKind)
def test_that_every_kind_of_step_has_words_and_an_icon_in_every_language(kind: NextKind) -> None:
    texts = {sentence(step(kind, -3, title="Asia"), Catalogue(language)) for language in (Language.FI, Language.SV)}
    assert len(texts) == 2
    assert all(one.text and one.icon for one in texts)


def test_that_only_what_is_late_is_shown_as_a_danger() -> None:
    late = {kind for kind in NextKind if sentence(step(kind, -3), Catalogue(Language.FI)).role == "danger"}
    coming = {kind for kind in NextKind if sentence(step(kind, 3), Catalogue(Language.FI)).role == "danger"}
    assert NextKind.OVERDUE_ACTION in late
    assert NextKind.CHECK_MINUTES not in late
    assert coming == {NextKind.MISSING_DECISIONS}


@pytest.fixture
def catalogue(qapp: QApplication) -> Iterator[Catalogue]:
    """Have Qt speak Finnish."""
    with in_language(qapp) as found:
        yield found


@pytest.fixture
def program(qtbot: QtBot, catalogue: Catalogue, tmp_path: Path) -> Program:
    """Return the program with an empty window."""
    return start_program(qtbot, new_settings(tmp_path / "settings"), catalogue)


@pytest.fixture
def demo(program: Program, tmp_path: Path) -> Program:
    """Return the program with the demo municipality open."""
    start_demo(tmp_path / "demo.turva").close()
    program.open(tmp_path / "demo.turva")
    return program


def doors(program: Program) -> list[QPushButton]:
    """Return the lines of the list, as the buttons that they are."""
    QApplication.processEvents()  # what is new on the page is shown a turn later
    page = program.window.current_page
    assert page is not None
    return [one for one in page.findChildren(QPushButton) if one.property("look") == "door" and one.isVisibleTo(page)]


def texts(program: Program) -> str:
    """Return every text on the page."""
    QApplication.processEvents()
    page = program.window.current_page
    assert page is not None
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def test_that_the_year_of_the_demo_is_told(demo: Program) -> None:
    names = [one.accessibleName() for one in doors(demo)]
    assert any(name.startswith("Lähetä kutsu ja esityslista. ") and "4/2026" in name for name in names)
    assert any("myöhässä" in name for name in names)
    told = texts(demo)
    assert "36 toimenpidettä" in told
    assert "Toteutunut 26 · Kesken 8 · Ei toteutunut 2" in told
    assert "4/2026 · 9.12.2026" in told
    assert "Alueelle ei ole vielä viety mitään." in told


@pytest.mark.slow
def test_that_a_line_opens_the_thing_itself(demo: Program, qtbot: QtBot) -> None:
    line = next(one for one in doors(demo) if "yöhässä" in one.accessibleName())
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert demo.window.current_place == "actions"


def test_that_the_screen_follows_what_changes(demo: Program) -> None:
    services = demo.services
    assert services is not None
    late = [one for one in services.actions.followed() if one.days_overdue(TODAY)]
    assert f"{len(late)} toimenpidettä myöhässä" in texts(demo)
    services.actions.set_status([one.id for one in late], ActionStatus.DONE, today=TODAY)
    assert "yöhässä" not in "\n".join(one.accessibleName() for one in doors(demo))
    services.history.undo()
    assert f"{len(late)} toimenpidettä myöhässä" in texts(demo)


def test_that_a_long_list_is_shown_whole_when_asked(program: Program, tmp_path: Path) -> None:
    with start_workspace(tmp_path / "a.turva", Beginning(municipality_code="614")) as workspace:
        services = Services(workspace)
        plan = services.plans.plans.all()[0]
        for number in range(12):
            services.actions.add(
                Action(id=ActionId(new_id()), plan_id=plan.id, title=f"Toimenpide {number}", end=date(2026, 11, 1))
            )
    program.open(tmp_path / "a.turva")
    page = program.window.current_page
    assert page is not None
    assert len(doors(program)) == 8
    more = next(one for one in page.findChildren(QPushButton) if one.text().startswith("Näytä vielä"))
    more.click()
    assert len(doors(program)) >= 12


def test_that_a_new_workspace_says_what_to_do_first(program: Program, tmp_path: Path) -> None:
    start_workspace(tmp_path / "a.turva", Beginning(municipality_code="614")).close()
    program.open(tmp_path / "a.turva")
    assert [one.accessibleName() for one in doors(program)] == [
        "Lisää työryhmän jäsenet. Hyvinvointi- ja turvallisuustyöryhmä",
        "Kirjaa suunnitelman toimenpiteet. Turvallisuussuunnitelma 2026–2029",
        "Sovi seuraavan kokouksen päivä",
    ]


@pytest.mark.parametrize("size", [(1280, 720), (1000, 600)])
def test_that_the_screen_passes_the_audit(size: tuple[int, int], demo: Program) -> None:
    demo.window.resize(*size)
    assert audit(demo.window) == []
