"""What everybody at an office does without thinking: copy rows, right click, print, zoom, save a copy."""

import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QListView,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.running import NOON
from turva_desktop.app.program import Program
from turva_desktop.app.user_settings import UserSettings
from turva_desktop.documents.pdf.pages import Pages
from turva_desktop.domain.errors import TurvaError
from turva_desktop.services import Services
from turva_desktop.services.workspace_copy import save_copy
from turva_desktop.store import Workspace
from turva_desktop.ui.look.theme import Appearance, apply_theme, theme
from turva_desktop.ui.running.desktop import Desktop, FileKind
from turva_desktop.ui.running.settings import MemorySettings
from turva_desktop.ui.shell.window import MainWindow
from turva_desktop.ui.widgets.printing import PrintPreview, paint_pages, printer_for

PLACES = ("plan", "actions", "meetings", "network", "indicators", "exchange", "reports", "settings")
SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(program: Program, demo: Path) -> Program:
    """Return the program with the demo municipality, as large as the smallest common screen."""
    program.open(demo)
    program.window.resize(1366, 768)
    assert program.services is not None
    program.services.exchange.export(demo.with_name("alueelle.xlsx"), now=NOON)  # so that the ledger has a line
    return program


def settled(program: Program, place: str, qtbot: QtBot) -> QWidget:
    """Go to a place and let what it draws be done."""
    program.window.go_to(place)
    qtbot.waitUntil(lambda: not program.tasks._open)
    QApplication.processEvents()
    page = program.window.current_page
    assert page is not None
    return page


def lists_of(window: MainWindow, page: QWidget) -> Iterator[QAbstractItemView]:
    """Yield every list, table and tree that is in view, under each tab of a page too."""
    for one in page.findChildren(QAbstractItemView):
        if isinstance(one, QHeaderView):
            continue
        if one.isVisible() and one.window() is window and not isinstance(one.parentWidget(), QComboBox):
            yield one


def tabs_of(page: QWidget) -> Iterator[None]:
    """Show each tab of a page in turn; a page without any as it is."""
    tabs = getattr(page, "tabs", None)
    for place in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(place)
            QApplication.processEvents()
        yield


def choose(view: QAbstractItemView, row: int) -> QModelIndex:
    """Choose a row as a click does, whatever keys a test before has left held."""
    index = view.model().index(row, 0)
    view.selectionModel().setCurrentIndex(index, SELECT)
    return index


def first_row(view: QAbstractItemView) -> int | None:
    """Return the first row that can be chosen."""
    model = view.model()
    for row in range(model.rowCount()):
        if model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable:
            return row
    return None


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_that_ctrl_c_copies_the_chosen_row_of_every_list(place: str, opened: Program, qtbot: QtBot) -> None:
    page = settled(opened, place, qtbot)
    tried = 0
    for _tab in tabs_of(page):
        for view in lists_of(opened.window, page):
            row = first_row(view)
            if row is None:
                continue
            choose(view, row)
            QGuiApplication.clipboard().setText("something else")
            view.setFocus()
            qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
            text = QGuiApplication.clipboard().text()
            name = str(view.model().index(row, 0).data())
            assert " ".join(name.split()) in text, view.accessibleName()
            assert "<td>" in QGuiApplication.clipboard().mimeData().html()
            tried += 1
    assert tried


@pytest.mark.slow
@pytest.mark.parametrize("by", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
@pytest.mark.parametrize("place", PLACES)
def test_that_a_right_click_opens_a_menu_in_every_list(
    place: str, by: QContextMenuEvent.Reason, opened: Program, qtbot: QtBot
) -> None:
    page = settled(opened, place, qtbot)
    tried = 0
    for _tab in tabs_of(page):
        for view in lists_of(opened.window, page):
            row = first_row(view)
            if row is None:
                continue
            index = choose(view, row)
            place_in = view.visualRect(index).center() if by is QContextMenuEvent.Reason.Mouse else QPoint(1, 1)
            target = view.viewport() if by is QContextMenuEvent.Reason.Mouse else view
            QApplication.sendEvent(target, QContextMenuEvent(by, place_in, target.mapToGlobal(place_in)))
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu), view.accessibleName()
            texts = [action.text() for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
            assert "Kopioi ri&vit" in texts, view.accessibleName()
            menu.close()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            tried += 1
    assert tried


def test_that_several_rows_are_copied_in_their_order_with_the_columns_that_are_shown(
    opened: Program, qtbot: QtBot
) -> None:
    page = settled(opened, "actions", qtbot)
    table = next(view for view in lists_of(opened.window, page) if view.model().rowCount() > 20)
    table.setFocus()
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, CONTROL)
    assert opened.services is not None
    rows = QGuiApplication.clipboard().text().split("\n")
    assert len(rows) == len(opened.services.actions.followed())
    assert len({row.count("\t") for row in rows}) == 1
    assert QGuiApplication.clipboard().mimeData().html().count("<tr>") == len(rows) + 1  # and the headings


def test_that_a_cell_cannot_break_the_table_it_is_copied_into(qtbot: QtBot) -> None:
    from PySide6.QtGui import QStandardItem, QStandardItemModel

    from turva_desktop.ui.lists.copying import copy_rows

    view = QListView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    model.appendRow(QStandardItem("a\tb\nc <b>&"))
    view.setModel(model)
    assert not copy_rows(view)
    view.setCurrentIndex(model.index(0, 0))
    assert copy_rows(view)
    assert QGuiApplication.clipboard().text() == "a b c <b>&"
    assert "a\tb<br>c &lt;b&gt;&amp;" in QGuiApplication.clipboard().mimeData().html()


@pytest.mark.slow
def test_that_the_program_ends_well_with_rows_on_the_clipboard() -> None:
    script = """
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView
from turva_desktop.ui.lists.copying import copy_rows
application = QApplication([])
view = QListView()
view.setModel(QStringListModel(["Katuvalot"], view))
view.setCurrentIndex(view.model().index(0, 0))
assert copy_rows(view)
"""
    done = subprocess.run([sys.executable, "-c", script], check=False, timeout=600)
    assert done.returncode == 0


def test_that_the_edit_menu_cuts_copies_and_pastes_where_the_keyboard_is(opened: Program, qtbot: QtBot) -> None:
    window = opened.window
    page = settled(opened, "actions", qtbot)
    line = next(one for one in page.findChildren(QLineEdit) if one.isVisible() and not one.isReadOnly())
    line.setFocus()
    line.setText("katuvalot")
    line.selectAll()
    window.commands.action("edit.cut").trigger()
    assert line.text() == ""
    window.commands.action("edit.paste").trigger()
    line.selectAll()
    window.commands.action("edit.copy").trigger()
    assert (line.text(), QGuiApplication.clipboard().text()) == ("katuvalot", "katuvalot")


def test_that_the_edit_menu_says_what_undo_undoes(opened: Program) -> None:
    assert opened.services is not None
    action = opened.services.actions.followed()[0].action
    undo = opened.window.commands.action("edit.undo")
    opened.services.actions.edit(action.id, title="Kävelytien valot & kaiteet")
    assert undo.text().startswith("&Kumoa: Toimenpide")
    opened.window.undo()
    assert opened.window.commands.action("edit.redo").text().startswith("&Tee uudelleen: Toimenpide")


def test_that_the_files_used_last_stand_in_the_file_menu(opened: Program, demo: Path) -> None:
    other = demo.with_name("R&D.turva")
    assert opened.services is not None
    save_copy(demo, other, now=opened.clock())
    opened.open(other)
    (recent,) = (one for one in opened.window.menus.all[0].findChildren(QMenu))
    assert [action.text().partition(" · ")[0] for action in recent.actions()] == ["&1 R&&D.turva", "&2 kunta.turva"]
    recent.actions()[1].trigger()
    assert opened.services.workspace.path == demo


def test_that_the_view_menu_zooms_within_limits(opened: Program, settings: UserSettings, qapp: QApplication) -> None:
    def press(*keys: str) -> int:
        for key in keys:
            opened.window.commands.action(f"view.{key}").trigger()
        return theme().text_percent

    try:
        assert press("larger") == 110
        assert press(*["larger"] * 9) == 200
        assert press("smaller") == 175
        assert press(*["smaller"] * 9) == 90
        assert press("usual") == 100
    finally:
        apply_theme(qapp, Appearance.LIGHT, 100)


# ---- copies of the workspace


def test_that_a_copy_is_saved_under_another_name_and_work_goes_on_in_the_workspace(
    opened: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    assert opened.services is not None
    count = len(opened.services.actions.followed())
    target = tmp_path / "jaettava.turva"
    opened.commands.save_copy_to(target)
    qtbot.waitUntil(lambda: "jaettava.turva" in opened.window.messages.text())
    assert opened.window.messages.show_button.text() == "Avaa &kansio"
    assert opened.window.messages.show_button.isVisible()
    opened.services.actions.delete(opened.services.actions.followed()[0].action.id)
    with Workspace(target, read_only=True) as copy:
        assert len(Services(copy).actions.followed()) == count


def test_that_a_copy_replaces_neither_the_workspace_itself_nor_one_in_use(demo: Path, tmp_path: Path) -> None:
    with Workspace(demo) as workspace:
        link = tmp_path / "linkki.turva"
        link.hardlink_to(demo)
        for itself in (demo, link):
            with pytest.raises(TurvaError, match="of_itself"):
                save_copy(demo, itself, now=workspace.clock())
        other = tmp_path / "toinen.turva"
        save_copy(demo, other, now=workspace.clock())
        before = other.read_bytes()
        with Workspace(other), pytest.raises(TurvaError, match="in_use"):
            save_copy(demo, other, now=workspace.clock())
        assert other.read_bytes() == before
    assert sorted(one.name for one in tmp_path.glob("*.turva*")) == ["linkki.turva", "toinen.turva"]


# ---- printing


@pytest.mark.slow
@pytest.mark.parametrize(
    ("place", "begins"), [("plan", "turvallisuus"), ("actions", "seuranta"), ("meetings", ""), ("reports", "")]
)
def test_that_ctrl_p_shows_the_paper_of_the_page(place: str, begins: str, opened: Program, qtbot: QtBot) -> None:
    settled(opened, place, qtbot)
    shown: list[tuple[bytes, str]] = []
    opened.window.printing.show = lambda pdf, name: shown.append((pdf, name))
    qtbot.keyClick(opened.window, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: bool(shown))
    ((pdf, name),) = shown
    assert pdf.startswith(b"%PDF")
    assert begins in name.lower()


def test_that_ctrl_p_leads_to_the_reports_where_a_page_has_no_paper(opened: Program, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_P, CONTROL)
    assert opened.window.current_place == "reports"


@pytest.mark.slow
def test_that_every_page_goes_to_the_printer_and_is_whole(opened: Program, qtbot: QtBot, tmp_path: Path) -> None:
    settled(opened, "plan", qtbot)
    shown: list[bytes] = []
    opened.window.printing.show = lambda pdf, _name: shown.append(pdf)
    opened.window.printing.print_page()
    qtbot.waitUntil(lambda: bool(shown))
    pages = Pages(shown[0])
    printer = printer_for(pages, "suunnitelma")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(72)
    printer.setOutputFileName(str(tmp_path / "tuloste.pdf"))
    paint_pages(pages, printer)
    printed = pypdfium2.PdfDocument(tmp_path / "tuloste.pdf")
    assert len(printed) == len(pages) > 3
    assert [tuple(map(round, printed.get_page_size(n))) for n in range(2)] == [
        tuple(map(round, size)) for size in pages.sizes[:2]
    ]
    darkest, _lightest = printed[0].render(scale=0.5).to_pil().convert("L").getextrema()
    assert darkest < 100  # something is on it
    printed.close()
    dialog = PrintPreview(opened.window, shown[0], "suunnitelma")
    gc.collect()
    with qtbot.waitSignal(dialog.paintRequested):
        dialog.show()
    QApplication.processEvents()
    assert dialog.windowTitle() == "suunnitelma"
    preview = dialog.findChild(QPrintPreviewWidget)
    assert isinstance(preview, QPrintPreviewWidget)
    assert preview.pageCount() == len(pages)
    dialog.close()
    dialog.deleteLater()


# ---- the computer around


def test_that_each_kind_of_file_remembers_its_own_folder(tmp_path: Path) -> None:
    desktop = Desktop(MemorySettings(), lambda _error: None)
    for kind in FileKind:
        (tmp_path / kind).mkdir()
        desktop.remember(kind, tmp_path / kind / "tiedosto")
    assert {kind: desktop.folder(kind) for kind in FileKind} == {kind: tmp_path / kind for kind in FileKind}
    (tmp_path / FileKind.PAPER).rmdir()
    assert desktop.folder(FileKind.PAPER) != tmp_path / FileKind.PAPER


def test_that_what_nothing_opens_is_told_with_its_place(opened: Program, tmp_path: Path) -> None:
    asked: list[QUrl] = []

    def nothing_opens(url: QUrl) -> bool:
        asked.append(url)
        return False

    opened.window.desktop._open_url = nothing_opens
    file = tmp_path / "liite 1.odt"
    opened.window.desktop.open(file)
    assert str(file) in opened.window.messages.text()
    opened.window.desktop.open_folder(tmp_path)
    assert "kansio" in opened.window.messages.text().lower()
    for key, page in (("manual", "home.html"), ("keys", "keys.html")):
        opened.window.commands.action(f"help.{key}").trigger()
        assert "Selain" in opened.window.messages.text()
        assert opened.window.messages.text().endswith(page)
    assert len(asked) == 4


def test_that_help_shows_the_logs_and_what_the_program_is(opened: Program) -> None:
    seen: list[QUrl] = []

    def opens(url: QUrl) -> bool:
        seen.append(url)
        return True

    opened.window.desktop._open_url = opens
    opened.window.commands.action("help.logs").trigger()
    assert Path(seen[0].toLocalFile()).is_dir()
    opened.window.commands.action("help.about").trigger()
    assert opened.window.current_place == "settings"


def test_that_files_are_asked_for_and_opened_in_one_place_only() -> None:
    import turva_desktop

    package = Path(turva_desktop.__file__).parent
    for word in ("QFileDialog", "QDesktopServices"):
        users = [path.name for path in package.rglob("*.py") if word in path.read_text(encoding="utf-8")]
        assert users == ["desktop.py"], word


@pytest.mark.parametrize(
    ("typed", "chosen_filter", "expected"),
    [
        ("muistio.docx", "Word (*.docx)", "muistio.docx"),
        ("muistio", "Word (*.docx)", "muistio.docx"),
        ("muistio", "", "muistio.pdf"),
        ("muistio 3.2.2026", "PDF (*.pdf)", "muistio 3.2.2026.pdf"),
        ("MUISTIO.PDF", "PDF (*.pdf)", "MUISTIO.PDF"),
    ],
)
def test_that_a_forgotten_ending_is_added(
    typed: str, chosen_filter: str, expected: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), chosen_filter))
    desktop = Desktop(MemorySettings(), lambda _error: None)
    asked = desktop.ask_new(window, FileKind.PAPER, "Tallenna", "muistio.pdf", "PDF (*.pdf);;Word (*.docx)")
    assert asked == tmp_path / expected
    assert desktop.folder(FileKind.PAPER) == tmp_path


def test_that_a_file_is_not_replaced_unasked_because_its_ending_was_forgotten(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    (tmp_path / "muistio.pdf").write_text("yesterday's", encoding="utf-8")
    offered: list[str] = []

    def ask(_parent: object, _title: str, wanted: str, _filters: str) -> tuple[str, str]:
        offered.append(Path(wanted).name)
        return (str(tmp_path / "muistio"), "") if len(offered) == 1 else ("", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    desktop = Desktop(MemorySettings(), lambda _error: None)
    assert desktop.ask_new(window, FileKind.PAPER, "Tallenna", "uusi.pdf", "PDF (*.pdf)") is None
    assert offered == ["uusi.pdf", "muistio.pdf"]  # the second time the dialog itself asks whether to replace it
