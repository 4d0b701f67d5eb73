"""Every place of the demo municipality in the real program: accessible, in one language, within the window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

import turva_desktop
from tests.ui.audit import audit
from tests.ui.running import in_language, new_settings, start_program
from turva_desktop.app.program import Program
from turva_desktop.domain.language import Language
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.look.theme import Appearance, apply_theme

pytestmark = pytest.mark.slow

PLACES = ("home", "plan", "actions", "meetings", "network", "indicators", "exchange", "reports", "settings")
OWN_NAMES = {"English"}  # a language is listed by its own name
Start = Callable[[], Program]


def settle(program: Program, place: str) -> QWidget:
    """Go to a place and let what it draws in the background be done."""
    program.window.go_to(place)
    for _ in range(200):
        QApplication.processEvents()
        if not program.window.progress.isVisible() and not program.tasks._open:
            break
        QApplication.processEvents()
    page = program.window.current_page
    assert page is not None
    return page


@pytest.mark.parametrize("place", PLACES)
def test_that_every_place_passes_the_audit(place: str, start: Start, demo: Path) -> None:
    program = start()
    program.open(demo)
    settle(program, place)
    assert audit(program.window) == []


@pytest.mark.parametrize("place", PLACES)
def test_that_no_detail_is_empty_where_there_is_something_to_show(place: str, start: Start, demo: Path) -> None:
    program = start()
    program.open(demo)
    page = settle(program, place)
    for tabs in [None, *page.findChildren(QTabWidget)]:
        for tab in range(tabs.count() if tabs is not None else 1):
            if tabs is not None:
                tabs.setCurrentIndex(tab)
                QApplication.processEvents()
            empty = [one for one in page.findChildren(DetailPanel) if one.isVisible() and one._hint.isVisible()]
            assert [one._hint.text() for one in empty if one._hint.text()] == []


class _Windows(QObject):
    """Hears of every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_that_no_part_of_a_page_flashes_up_as_a_window_of_its_own(start: Start, demo: Path, qapp: QApplication) -> None:
    """A widget shown before it has its place is a window for a moment, and takes the keyboard away."""
    program = start()
    windows = _Windows()
    qapp.installEventFilter(windows)
    program.open(demo)
    for place in PLACES:
        settle(program, place)
    qapp.removeEventFilter(windows)
    assert windows.shown == []


@pytest.mark.parametrize("place", PLACES)
def test_that_every_place_fits_a_small_screen_with_large_text(
    place: str, start: Start, demo: Path, qapp: QApplication
) -> None:
    apply_theme(qapp, Appearance.LIGHT, 200)
    program = start()
    program.open(demo)
    program.window.resize(1280, 720)
    settle(program, place)
    assert program.window.minimumSizeHint().width() <= 1280
    assert program.window.minimumSizeHint().height() <= 720


def english_and_other(language: Language) -> set[str]:
    """Return the English texts of the screen that read otherwise in a language."""
    catalogue = Path(turva_desktop.__file__).parents[1] / "i18n" / f"turva_{language.value}.ts"
    found = set()
    for message in ET.parse(catalogue).getroot().iter("message"):
        source, translated = message.findtext("source", ""), message.findtext("translation") or ""
        if translated and plain(translated) != plain(source):
            found.add(plain(source))
    return found


def plain(text: str) -> str:
    """Return a text without its mnemonic."""
    return text.replace("&", "").strip()


def texts(page: QWidget) -> Iterator[str]:
    """Yield every text on a page, and what is said of its controls."""
    for widget in page.findChildren(QWidget):
        if not widget.isVisibleTo(page):
            continue
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.toolTip()
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(place) for place in range(widget.count()))
        elif isinstance(widget, QTableView):
            model = widget.model()
            yield from (
                str(model.headerData(n, widget.horizontalHeader().orientation())) for n in range(model.columnCount())
            )


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_that_no_english_is_left_on_the_screen(
    language: Language, qtbot: QtBot, qapp: QApplication, demo: Path, tmp_path: Path
) -> None:
    english = english_and_other(language)
    assert len(english) > 500
    with in_language(qapp, language) as catalogue:
        program = start_program(qtbot, new_settings(tmp_path / "settings"), catalogue)
        program.open(demo)
        left = {}
        for place in PLACES:
            page = settle(program, place)
            found = {text for text in map(plain, texts(page)) if text in english} - OWN_NAMES
            if found:
                left[place] = sorted(found)
        program.window.close()
    assert left == {}
