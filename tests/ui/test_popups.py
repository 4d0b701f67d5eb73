"""Popups and links at their edges: seen whole, in one frame, and nothing cut while there is room."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.stage import TODAY
from turva_desktop.ui.look.theme import dress
from turva_desktop.ui.widgets.choice import Choice
from turva_desktop.ui.widgets.date_field import DateLine
from turva_desktop.ui.widgets.elided_button import ElidedButton
from turva_desktop.ui.widgets.popup_place import beside

CORNERS = ["topLeft", "topRight", "bottomLeft", "bottomRight"]


def _placed(qtbot: QtBot, control: QWidget, corner: str) -> None:
    """Show a control in a corner of the screen."""
    dress(control)
    qtbot.addWidget(control)
    screen = control.screen().availableGeometry()
    control.resize(160, 34)
    place: QPoint = getattr(screen, corner)()
    control.move(
        min(place.x(), screen.right() + 1 - control.width()), min(place.y(), screen.bottom() + 1 - control.height())
    )
    control.show()


def _is_whole(popup: QWidget, control: QWidget) -> bool:
    screen, held = control.screen().availableGeometry(), popup.geometry()
    own = control.rect().translated(control.mapToGlobal(QPoint(0, 0)))
    return screen.contains(held) and not held.intersects(own)


@pytest.mark.parametrize("corner", CORNERS)
def test_that_a_calendar_is_seen_whole_at_the_screens_edges(qtbot: QtBot, corner: str) -> None:
    line = DateLine(lambda: TODAY, "Päivä")
    _placed(qtbot, line, corner)
    line.open_calendar()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert popup.findChild(QCalendarWidget) is not None
    assert _is_whole(popup, line)
    popup.close()


@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize("count", [3, 12])
def test_that_a_list_of_choices_is_seen_whole_at_the_screens_edges(qtbot: QtBot, corner: str, count: int) -> None:
    choice = Choice[int](
        [(number, f"T{number} Maahanmuuttajien tukeminen ja vahvistaminen") for number in range(count)]
    )
    choice.set_value(count - 1)
    _placed(qtbot, choice, corner)
    choice.showPopup()
    popup = choice.view().parentWidget()
    assert isinstance(popup, QFrame)
    assert popup.isVisible()
    assert _is_whole(popup, choice)
    assert popup.frameShape() is QFrame.Shape.NoFrame  # the list inside has its own frame
    choice.hidePopup()


def test_that_a_popup_that_fits_nowhere_stays_on_the_screen(qtbot: QtBot) -> None:
    control = QWidget()
    _placed(qtbot, control, "bottomRight")
    screen = control.screen().availableGeometry()
    place = beside(control, QSize(300, screen.height()))
    assert place.y() == screen.top()
    assert place.x() + 300 == screen.right() + 1


def test_that_a_passing_wheel_takes_no_keyboard(qtbot: QtBot) -> None:
    choice = Choice[int]()
    qtbot.addWidget(choice)
    assert choice.focusPolicy() is Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize("letters", [1, 7, 40, 90])
def test_that_a_link_shows_all_of_its_text_while_there_is_room(qtbot: QtBot, letters: int) -> None:
    held = QWidget()
    layout = QVBoxLayout(held)
    text = ("§ 23 Päätöstä ei ole kirjattu. " * 4)[:letters]
    link = ElidedButton(lambda: None, text=text)
    layout.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    dress(held)
    qtbot.addWidget(held)
    held.resize(1200, 60)
    held.show()
    assert link.text() == text
    held.resize(120, 60)
    assert letters < 40 or link.text().endswith("…")
