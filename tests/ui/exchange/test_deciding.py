"""Whose edit holds: three sides beside each other, choices for many lines at once, and all of it by keyboard."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.audit import audit
from tests.ui.exchange.desk import Desk, edit
from turva_desktop.domain.action import ActionStatus
from turva_desktop.exchange.preview import Side
from turva_desktop.ui.exchange.lines import Group, Line, Verdict

pytestmark = pytest.mark.slow


@pytest.fixture
def met(desk: Desk) -> Path:
    """Return a file that meets edits made here: a name, a text and a list, and a status with its explanation."""
    actions = desk.services.actions
    action = desk.action("2.5").id
    actions.actions.edit(action, lead="Kunta", description="Alku.", partners=("Poliisi",))
    path = desk.sent()
    actions.actions.edit(action, lead="Rehtori", description="Alku. Oma.", partners=("Poliisi", "Martat"))
    actions.set_status([action], ActionStatus.NOT_DONE, today=desk.stage.context.today(), explanation="Peruuntui")
    return edit(
        path,
        Vastuutaho__2_5="Poliisi",
        Kuvaus__2_5="Alku. Toinen.",
        Yhteistyötahot__2_5="Poliisi; LC",
        Selite__2_5="Valmis jo",
        Vastuutaho__2_4="Tekninen toimi",
    )


def lines(desk: Desk, group: Group) -> dict[str, Line]:
    desk.page.preview.show_group(group)
    return {one.field: one for one in desk.page.preview.panel.model.records()}


def shown(view: QWidget) -> list[str]:
    return [one.text() for one in view.findChildren(QLabel) if one.isVisible()]


def press(desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def take(desk: Desk) -> None:
    desk.page.preview.take_button.click()
    desk.wait()


def test_that_base_own_and_file_stand_beside_each_other_with_who_changed_it(desk: Desk, met: Path) -> None:
    desk.take_in(met)
    preview = desk.page.preview
    description = lines(desk, Group.CONFLICT)["Kuvaus"]
    preview.panel.select(description.key)
    detail = preview.detail
    assert (detail.now.text.text(), detail.file.text.text()) == ("Alku. Oma.", "Alku. Toinen.")
    assert detail.joined.text.text() == "Alku. Oma. Toinen."
    assert detail.now.y() == detail.file.y()
    author = desk.services.workspace.author
    assert any(text.startswith(f"Here now: {author}, ") for text in shown(detail))


def test_that_both_sides_are_joined_when_chosen(desk: Desk, met: Path) -> None:
    desk.take_in(met)
    conflicts = lines(desk, Group.CONFLICT)
    for field in ("Kuvaus", "Yhteistyötahot"):
        desk.page.preview.panel.select(conflicts[field].key)
        desk.page.preview.detail.options.button(Side.BOTH).click()
    take(desk)
    action = desk.action("2.5").action
    assert action.description == "Alku. Oma. Toinen."
    assert set(action.partners) == {"Poliisi", "Martat", "LC"}
    assert action.lead == "Rehtori"


def test_that_a_status_and_its_explanation_are_one_line_that_offers_no_halves(desk: Desk, met: Path) -> None:
    desk.take_in(met)
    status = lines(desk, Group.CONFLICT)["Tila"]
    assert status.options == (Side.OURS, Side.THEIRS)
    assert "Peruuntui" in status.before
    assert status.after == "kesken · Valmis jo"
    desk.page.preview.panel.select(status.key)
    desk.page.preview.choose(Side.THEIRS)
    take(desk)
    newest = desk.action("2.5").latest
    assert newest is not None
    assert (newest.status, newest.explanation) == (ActionStatus.IN_PROGRESS, "Valmis jo")


def test_that_everything_or_nothing_is_chosen_for_the_lines_that_are_shown(desk: Desk, met: Path) -> None:
    desk.take_in(met)
    preview = desk.page.preview
    assert len(lines(desk, Group.ALL)) == 5 - 1  # two lines are about the same field of two actions
    preview.view.take_shown.click()
    chosen = [one.chosen for one in preview.view.lines if one.options]
    assert set(chosen) == {Verdict.TAKE, Side.THEIRS}
    preview.panel.search.setText("Vastuutaho")
    preview.view.leave_shown.click()
    left = {one.field for one in preview.view.lines if one.chosen in {Verdict.LEAVE, Side.OURS}}
    assert left == {"Vastuutaho"}
    take(desk)
    assert (desk.action("2.5").action.lead, desk.action("2.5").action.description) == ("Rehtori", "Alku. Toinen.")
    assert desk.action("2.4").action.lead != "Tekninen toimi"


def test_that_lines_are_narrowed_to_a_sheet(desk: Desk, met: Path) -> None:
    desk.take_in(met)
    view = desk.page.preview.view
    desk.page.preview.show_group(Group.ALL)
    assert [view.sheet.itemText(place) for place in range(view.sheet.count())][:2] == ["All sheets", "Toimenpiteet"]
    view.sheet.narrow("Toimenpiteet")
    assert view.panel.model.shown == view.panel.model.total


def test_that_a_whole_row_is_decided_at_once(desk: Desk, met: Path) -> None:
    desk.take_in(met)
    preview = desk.page.preview
    conflicts = lines(desk, Group.CONFLICT)
    preview.panel.select(conflicts["Kuvaus"].key)
    preview.detail.row_button.click()
    assert len(preview.panel.selected()) == 4
    preview.choose(Side.THEIRS)
    assert {one.chosen for one in lines(desk, Group.CONFLICT).values()} == {Side.THEIRS}


def test_that_every_conflict_is_decided_without_a_mouse(desk: Desk, met: Path) -> None:
    desk.take_in(met)
    preview, table = desk.page.preview, desk.page.preview.panel.table
    table.setFocus()
    decided = []
    for _ in range(4):
        press(desk, Qt.Key.Key_F8)
        line = preview.panel.current()
        assert line is not None
        decided.append(line.field)
        press(desk, Qt.Key.Key_Space)
    assert sorted(decided) == ["Kuvaus", "Tila", "Vastuutaho", "Yhteistyötahot"]
    assert {one.chosen for one in lines(desk, Group.CONFLICT).values()} == {Side.THEIRS}
    before = preview.panel.current()
    preview.view.next_open()
    assert preview.panel.current() == before, "nothing waits any more"
    letters = [one.text().partition("&")[2][:1].casefold() for one in preview.detail.options.buttons()]
    assert all(letters)
    assert len(set(letters)) == len(letters)
    table.setFocus()
    press(desk, Qt.Key.Key_Return)
    assert QApplication.focusWidget() in preview.detail.options.buttons()
    take(desk)
    assert desk.action("2.5").action.lead == "Poliisi"


def test_that_nothing_moves_when_the_last_remark_goes(desk: Desk, met: Path) -> None:
    desk.take_in(edit(met, Määräaika__2_2="3/4/2027"))
    preview = desk.page.preview
    preview.show_group(Group.QUESTION)
    for line in lines(desk, Group.CONFLICT).values():
        preview.panel.select(line.key)
        preview.choose(Side.OURS)
    before = preview.view.geometry()
    preview.show_group(Group.QUESTION)
    preview.detail.options.buttons()[0].click()
    desk.wait()
    assert preview.view.geometry() == before
    assert audit(desk.window) == []


def test_that_what_one_cell_says_of_two_fields_is_left_out_together(desk: Desk) -> None:
    desk.take_in(edit(desk.sent(), Määräaika__2_5="kevät 2027"))
    changed = lines(desk, Group.CHANGED)
    assert len(changed) == 2
    desk.page.preview.panel.select(next(iter(changed.values())).key)
    desk.page.preview.choose(Verdict.LEAVE)
    assert {one.chosen for one in lines(desk, Group.CHANGED).values()} == {Verdict.LEAVE}
    assert not desk.page.preview.take_button.isEnabled()


def test_that_a_file_whose_export_is_not_known_gets_a_banner_and_changes_nothing_by_itself(desk: Desk) -> None:
    path = edit(desk.sent(), Vastuutaho__2_5="Martat", Kuvaus__2_4="Toinen.")
    workbook = openpyxl.load_workbook(path)
    for sheet in [one for one in workbook.sheetnames if one in {"_turva", "Tietoja"}]:
        workbook.remove(workbook[sheet])
    workbook.save(path)
    lead = desk.action("2.5").action.lead
    desk.take_in(path)
    preview = desk.page.preview
    assert preview.banner.isVisible()
    assert "doesn't know the export" in preview.banner.text()
    assert not preview.take_button.isEnabled()
    conflicts = lines(desk, Group.CONFLICT)
    assert {"Vastuutaho", "Kuvaus"} <= set(conflicts)
    assert {(one.base, one.chosen) for one in conflicts.values()} == {(None, Side.OURS)}
    preview.panel.select(conflicts["Vastuutaho"].key)
    preview.choose(Side.THEIRS)
    take(desk)
    assert desk.action("2.5").action.lead == "Martat" != lead


def test_that_a_senders_next_file_names_the_one_that_it_continues(desk: Desk) -> None:
    first = edit(desk.sent(), Vastuutaho__2_5="Martat", Kuvaus__2_4="Toinen.")
    desk.take_in(first)
    assert desk.page.preview.continued.text() == ""
    take(desk)
    desk.take_in(edit(first, Kuvaus__2_4="Kolmas."))
    assert desk.page.preview.continued.isVisible()
    assert first.name in desk.page.preview.continued.text()


def test_that_a_known_base_stands_beside_the_other_sides_and_is_joined_against(desk: Desk, met: Path) -> None:
    desk.take_in(met)
    preview = desk.page.preview
    assert not preview.banner.isVisible()
    conflicts = lines(desk, Group.CONFLICT)
    preview.panel.select(conflicts["Vastuutaho"].key)
    assert preview.detail.sent.isVisible()
    assert preview.detail.sent.text.text() == "Kunta"
    assert set(conflicts["Yhteistyötahot"].joined.split("; ")) == {"Poliisi", "Martat", "LC"}
