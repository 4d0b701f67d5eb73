"""The page of settings over a real workspace."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.keyboard import type_over
from tests.ui.stage import Stage
from turva_desktop import __version__
from turva_desktop.domain.history import StepKind
from turva_desktop.domain.language import Language
from turva_desktop.domain.recipient import successor_on
from turva_desktop.services import Services
from turva_desktop.ui.forms.choices import ChoiceField
from turva_desktop.ui.forms.field import Field
from turva_desktop.ui.look.theme import Appearance, apply_theme, theme
from turva_desktop.ui.look.tokens import DARK
from turva_desktop.ui.running.preferences import read_preferences
from turva_desktop.ui.settings import create_page
from turva_desktop.ui.settings.page import SettingsPage
from turva_desktop.ui.shell.page_stack import Entry
from turva_desktop.ui.shell.window import MainWindow

PARTS = ["workspace", "recipients", "clock", "backups", "program", "history", "about"]


class Opened:
    """The page in a window, and what it asked of the program."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.restored: list[Path] = []
        stage.context = replace(stage.context, restore=self.restored.append)
        window = stage.open([Entry(id="settings", text="Settings", icon="settings", page=create_page)])
        page = window.current_page
        assert isinstance(page, SettingsPage)
        self.window: MainWindow = window
        self.page = page


@pytest.fixture
def opened(stage: Callable[..., Stage], services: Services) -> Callable[..., Opened]:
    return lambda **how: Opened(stage(services, **how))


@pytest.fixture
def _same_look_afterwards(qapp: Any) -> Iterator[None]:
    yield
    apply_theme(qapp, Appearance.LIGHT)


def choose(field: Field[Any], value: object) -> None:
    """Choose as a click in the list of a combo box does."""
    assert isinstance(field, ChoiceField)
    field.combo.set_value(value)
    field.combo.chosen.emit()


def label_texts(page: SettingsPage) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in page.about.findChildren(QLabel))


# ---- the workspace


def test_that_the_profile_is_stored_field_by_field(opened: Callable[..., Opened], services: Services) -> None:
    form = opened().page.workspace.form
    type_over(form.field("group_name").editor, "Arjen turvallisuusryhmä")
    choose(form.field("document_language"), Language.SE)
    profile = services.settings.profile()
    assert (profile.group_name, profile.document_language) == ("Arjen turvallisuusryhmä", Language.SE)


@pytest.mark.parametrize("typed", ["Utsjoki", "utsjoki", "890", "Utsjoki (890)"])
def test_that_a_municipality_is_found_by_name_and_by_code(
    opened: Callable[..., Opened], services: Services, typed: str
) -> None:
    form = opened().page.workspace.form
    type_over(form.field("municipality_code").editor, typed)
    assert services.settings.profile().municipality_code == "890"
    assert form.field("municipality_code").editor.text().startswith("Utsjoki")  # type: ignore[attr-defined]


def test_that_a_municipality_is_found_by_its_swedish_name(opened: Callable[..., Opened], services: Services) -> None:
    type_over(opened().page.workspace.form.field("municipality_code").editor, "Enontekis")
    assert services.settings.profile().municipality_code == "047"


def test_that_an_unknown_municipality_is_told_and_not_stored(opened: Callable[..., Opened], services: Services) -> None:
    field = opened().page.workspace.form.field("municipality_code")
    type_over(field.editor, "Kaamosjärvi")
    assert field.problem.text().startswith("There is no such municipality")
    assert services.settings.profile().municipality_code == "614"


def test_that_an_invented_code_is_left_in_peace(opened: Callable[..., Opened], services: Services) -> None:
    services.settings.edit_profile(municipality_code="001")
    form = opened().page.workspace.form
    form.field("municipality_code").editor.setFocus()
    type_over(form.field("name").editor, "Kaamosjärven kunta")
    assert form.field("municipality_code").problem.text() == ""
    assert services.settings.profile().municipality_code == "001"


# ---- recipients and the annual clock


def test_that_an_ended_recipient_names_who_gets_the_files_now(
    opened: Callable[..., Opened], services: Services
) -> None:
    page = opened().page
    avi = next(one for one in services.settings.recipients.all() if one.successor_id)
    page.open_record(avi.id)
    assert page.part.name == "recipients"
    title, facts = page.recipients.title_of(avi)
    assert "AVI" in title
    assert facts == "1.1.2010–31.12.2025 · Files go to: Lupa- ja valvontavirasto (LVV)"
    states = {one.name: page.recipients.panel.model.columns[2].text(one) for one in page.recipients.lines()}
    assert states["Lapin aluehallintovirasto (AVI)"] == "Ended"
    assert states["Lupa- ja valvontavirasto (LVV)"] == "Exists"


def test_that_a_recipient_is_ended_and_followed_by_another(opened: Callable[..., Opened], services: Services) -> None:
    page = opened().page
    lvv, county = (one for one in services.settings.recipients.all()[:3] if one.successor_id is None)
    page.open_record(county.id)
    type_over(page.recipients.form.field("valid_to").editor, "31.12.2026")
    choose(page.recipients.form.field("successor_id"), lvv.id)
    stored = services.settings.recipients.get(county.id)
    assert (stored.valid_to, stored.successor_id) == (date(2026, 12, 31), lvv.id)
    assert successor_on(stored, services.settings.recipients.all(), date(2027, 1, 1)) == lvv


def test_that_a_recipient_cannot_follow_itself(opened: Callable[..., Opened], services: Services) -> None:
    page = opened().page
    first = services.settings.recipients.all()[0]
    page.open_record(first.id)
    field = page.recipients.form.field("successor_id")
    assert isinstance(field, ChoiceField)
    assert first.id not in field.combo._values


def test_that_a_phase_is_added_in_this_month_and_shown_as_on(opened: Callable[..., Opened], services: Services) -> None:
    page = opened().page
    page.open_record("clock")
    page.clock.add_new()
    type_over(page.clock.form.field("text").editor, "Kyläkierros")
    phase = services.settings.clock.all()[-1]
    assert (phase.text, phase.first_month, phase.last_month) == ("Kyläkierros", 2, 2)
    assert page.clock.panel.model.columns[2].text(phase) == "Now"


def test_that_deleting_a_phase_can_be_taken_back(opened: Callable[..., Opened], services: Services) -> None:
    made = opened()
    before = services.settings.clock.all()
    made.page.open_record("clock")
    made.page.clock.panel.table.select_first()
    made.page.clock.delete_chosen()
    assert services.settings.clock.all() == before[1:]
    made.window.undo()
    assert services.settings.clock.all() == before


# ---- backups


def test_that_a_backup_is_made_in_the_background_and_appears(
    qtbot: QtBot, opened: Callable[..., Opened], services: Services
) -> None:
    made = opened()
    made.page.open_record("backups")
    made.page.backups.back_up()
    qtbot.waitUntil(lambda: made.page.backups.panel.model.total == 1)
    backup = made.page.backups.panel.current()
    assert backup is not None
    assert backup.path.is_file()
    assert "Backed up" in made.window.messages.text()


def test_that_restoring_asks_first_and_then_hands_the_file_to_the_program(
    opened: Callable[..., Opened], services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = services.workspace.backup()
    made = opened()
    made.page.open_record("backups")
    made.page.backups.panel.table.select_first()
    answers = iter([False, True])
    asked: list[str] = []

    def confirm(text: str, _button: str) -> bool:
        asked.append(text)
        return next(answers)

    monkeypatch.setattr(made.window, "confirm", confirm)
    made.page.backups.restore_chosen()
    assert made.restored == []
    made.page.backups.restore_chosen()
    assert made.restored == [backup.path]
    assert "The present state is first kept" in asked[0]


def test_that_restoring_needs_a_chosen_backup(opened: Callable[..., Opened], services: Services) -> None:
    services.workspace.backup()
    page = opened().page
    page.open_record("backups")
    assert not page.backups.restore_button.isEnabled()
    page.backups.panel.table.select_first()
    assert page.backups.restore_button.isEnabled()


# ---- the program


@pytest.mark.usefixtures("_same_look_afterwards")
def test_that_colours_and_text_size_change_at_once_and_are_kept(
    qapp: QApplication, opened: Callable[..., Opened]
) -> None:
    made = opened()
    made.page.open_record("program")
    before = qapp.font().pointSizeF()
    choose(made.page.program.look.field("appearance"), Appearance.DARK)
    assert theme().tokens is DARK
    choose(made.page.program.look.field("text_percent"), 150)
    assert qapp.font().pointSizeF() == pytest.approx(before * 1.5)
    kept = read_preferences(made.stage.settings)
    assert (kept.appearance, kept.text_percent) == (Appearance.DARK, 150)


def test_that_the_language_waits_for_the_next_start_and_says_so(opened: Callable[..., Opened]) -> None:
    made = opened()
    made.page.open_record("program")
    choose(made.page.program.look.field("language"), Language.SV)
    assert read_preferences(made.stage.settings).language is Language.SV
    assert made.page.program.notice.text() == "The language changes when you start the program again."


def test_that_the_recorder_signs_the_changes_from_now_on(opened: Callable[..., Opened], services: Services) -> None:
    made = opened()
    made.page.open_record("program")
    type_over(made.page.program.who.field("author").editor, "hyvinvointikoordinaattori")
    services.settings.edit_profile(group_name="Turvaryhmä")
    assert services.history.steps(1)[0].author == "hyvinvointikoordinaattori"
    assert read_preferences(made.stage.settings).author == "hyvinvointikoordinaattori"


def test_that_spoilt_preferences_count_as_never_chosen(opened: Callable[..., Opened]) -> None:
    made = opened()
    for name, value in (("appearance", "pinkki"), ("text_percent", "9000"), ("language", "xx")):
        made.stage.settings.set_value(f"user/{name}", value)
    kept = read_preferences(made.stage.settings)
    assert (kept.appearance, kept.text_percent, kept.language) == (Appearance.SYSTEM, 200, Language.FI)


# ---- history and about


def test_that_the_history_tells_what_was_done_and_undone(opened: Callable[..., Opened], services: Services) -> None:
    made = opened()
    made.page.open_record("history")
    services.settings.edit_profile(group_name="Turvaryhmä")
    services.history.undo()
    columns = made.page.history.panel.model.columns
    rows = [[column.text(step) for column in columns[1:]] for step in made.page.history.panel.model.records()]
    assert rows == [
        ["Settings changed", "Undone", "sihteeri"],
        ["Settings changed", "Done", "sihteeri"],
        ["Workspace created", "Done", "sihteeri"],
    ]


def test_that_the_history_can_show_only_what_was_undone(opened: Callable[..., Opened], services: Services) -> None:
    services.settings.edit_profile(group_name="Turvaryhmä")
    services.history.undo()
    made = opened()
    made.page.open_record("history")
    made.page.history.kind.narrow(StepKind.UNDO)
    assert [step.kind for step in made.page.history.panel.model.records()] == [StepKind.UNDO]


def test_that_about_tells_version_licence_and_that_no_network_is_used(opened: Callable[..., Opened]) -> None:
    texts = label_texts(opened().page)
    for part in (f"Turva {__version__}", "EUPL-1.2", "uses no network", "native speaker"):
        assert part in texts


# ---- the whole page


def test_that_a_workspace_open_for_reading_still_lets_the_program_be_set(opened: Callable[..., Opened]) -> None:
    made = opened(read_only=True)
    assert made.page.workspace.form.field("name").editor.isReadOnly()  # type: ignore[attr-defined]
    made.page.open_record("program")
    choose(made.page.program.look.field("language"), Language.EN)
    assert read_preferences(made.stage.settings).language is Language.EN
    assert made.page._places == {}


@pytest.mark.parametrize("empty", [True, False])
def test_that_each_part_has_at_most_one_primary_button(
    opened: Callable[..., Opened], services: Services, empty: bool
) -> None:
    if not empty:
        services.workspace.backup()
    page = opened().page
    seen = {}
    for part in PARTS:
        page.open_record(part)
        buttons = [one for one in page.findChildren(QAbstractButton) if one.property("look") == "primary"]
        seen[part] = [one.text() for one in buttons if one.isVisible()]
    assert seen == {
        **{part: [] for part in PARTS},
        "recipients": ["New recipient"],
        "clock": ["New phase"],
        "backups": ["Back up now"],
    }


def test_that_ctrl_n_adds_to_the_list_that_is_shown(
    qtbot: QtBot, opened: Callable[..., Opened], services: Services
) -> None:
    page = opened().page
    page.open_record("recipients")
    before = len(services.settings.recipients.all())
    page.recipients.panel.table.setFocus()
    qtbot.keyClick(page.recipients.panel.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert len(services.settings.recipients.all()) == before + 1


@pytest.mark.parametrize("part", PARTS)
def test_that_every_control_is_named_and_reached_by_keyboard(
    opened: Callable[..., Opened], services: Services, part: str
) -> None:
    services.workspace.backup()
    made = opened()
    made.page.open_record(part)
    for view in (made.page.recipients, made.page.clock, made.page.backups):
        view.panel.table.select_first()
    assert audit(made.window) == []
