"""Screenshots of every place of the demo municipality: `python3 dev.py shots [PLACE …]`.

Finnish, 1280 × 720, in light and dark, on a fixed day, so that the same program gives the same pictures. They are
written to `docs/screenshots/`, where README and manual show them. Look at them before saying that a screen is done.
"""

import os
import shutil
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Europe/Helsinki"
if hasattr(time, "tzset"):
    time.tzset()

import openpyxl
from PIL import Image
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from tests.manual_columns import main as write_columns
from tests.ui.running import NOON, Clock, in_language, new_settings
from turva_desktop.app.program import Program, set_names
from turva_desktop.app.translation import install_qt_words
from turva_desktop.documents.orders import PaperKind
from turva_desktop.domain.area import AreaKind
from turva_desktop.domain.item import ItemKind
from turva_desktop.domain.language import Language
from turva_desktop.exchange.sheets.actions import ACTIONS
from turva_desktop.services import Services
from turva_desktop.services.workspaces import start_demo
from turva_desktop.ui.exchange.page import ExchangePage
from turva_desktop.ui.look.theme import Appearance, apply_theme
from turva_desktop.ui.reports.page import ReportsPage
from turva_desktop.ui.shell.palette import CommandPalette

SCREENSHOTS = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
_HEAVY = 100_000
"""Bytes; a larger picture is cut down to 256 colours."""

Scene = Callable[[Program], QWidget]


def settle(patience_ms: int = 60) -> None:
    """Let everything that waits be done: layouts, deferred deletes, background work."""
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QTest.qWait(patience_ms // 4)


def services_of(program: Program) -> Services:
    """Return the services of the open workspace."""
    assert program.services is not None
    return program.services


def place(name: str, find: Callable[[Services], str] | None = None, tab: int = 0) -> Scene:
    """Return a scene: a place of the navigation, a record on it, and one of its tabs."""

    def show(program: Program) -> QWidget:
        program.window.go_to(name, find(services_of(program)) if find else None)
        settle()
        page = program.window.current_page
        assert page is not None
        bars = [bar for bar in page.findChildren(QTabBar) if bar.isVisibleTo(page)]
        if bars and tab:
            bars[0].setCurrentIndex(tab)
        return program.window

    return show


def welcome(program: Program) -> QWidget:
    """Show the first-run choice."""
    program.show_welcome()
    return program.window


def wizard(page: int) -> Scene:
    """Return a scene: a question of the wizard."""

    def show(program: Program) -> QWidget:
        found = program.show_welcome()
        found.start_new()
        found.wizard.municipality.setText("Enontekiö")
        for _ in range(page):
            found.wizard.next.click()
        return program.window

    return show


def palette(program: Program) -> QWidget:
    """Show the search across everything, over the home screen."""
    program.window.go_to("home")
    program.window.open_palette()
    found = program.window.findChild(CommandPalette)
    assert isinstance(found, CommandPalette)
    found.line.setText("koulu")
    found.search_now()
    wait_until(lambda: not found.is_waiting)
    return program.window


def an_action(services: Services) -> str:
    """Return an action that is late and has a history."""
    late = [one for one in services.actions.followed() if one.days_overdue(NOON.date())]
    return late[0].id


def a_matter(services: Services) -> str:
    """Return a matter of the meeting 3/2026, whose minutes are being written."""
    items = services.meetings.agenda.items(services.meetings.find("3/2026").id)
    return next(item.id for item in items if item.kind is ItemKind.MATTER)


def ledger(program: Program) -> QWidget:
    """Show the exchange after a file has been sent."""
    services = services_of(program)
    if not services.exchange.ledger():
        recipient = next(one for one in services.settings.recipients.all() if "hyvinvointialue" in one.name)
        path = services.workspace.path.with_name("Kaamosjärvi 2026.xlsx")
        with patch("turva_desktop.services.exchange.new_id", lambda: str(uuid.UUID(int=2026))):
            services.exchange.export(path, recipient_id=recipient.id, now=NOON)
    program.window.go_to("exchange", services.exchange.ledger()[0].id)
    return program.window


def import_preview(program: Program) -> QWidget:
    """Show what an edited file would change."""
    services = services_of(program)
    path = services.workspace.path.with_name("Kaamosjärvi 2026, täydennetty.xlsx")
    services.exchange.export(path, now=NOON)
    workbook = openpyxl.load_workbook(path)
    sheet = workbook[ACTIONS.title.fi]
    heads = {str(cell.value): int(cell.column or 0) for cell in sheet[1]}
    for row, key, value in (
        (9, "status", "toteutunut"),
        (9, "lead", "Tekninen johtaja"),
        (12, "status", "kesken"),
        (12, "end", "31.3.2027"),
        (14, "status", "melkein"),
    ):
        sheet.cell(row, heads[ACTIONS.column(key).heading.fi]).value = value
    workbook.save(path)
    program.window.go_to("exchange")
    page = program.window.current_page
    assert isinstance(page, ExchangePage)
    page.start_import(path)
    wait_until(lambda: not page.busy and page.view is page.preview)
    return program.window


def reports(program: Program) -> QWidget:
    """Show the reports with the preview of the follow-up report."""
    program.window.go_to("reports")
    page = program.window.current_page
    assert isinstance(page, ReportsPage)
    page.papers.choose(PaperKind.FOLLOWUP)
    settle(1000)
    wait_until(lambda: page.preview.page_count > 0)
    wait_until(lambda: not program.window.progress.isVisible())
    return program.window


def wait_until(done: Callable[[], bool], patience_ms: int = 120_000) -> None:
    """Let the window work until something is so."""
    for _ in range(patience_ms // 20):
        if done():
            return
        QTest.qWait(20)
    raise TimeoutError


def first_person(services: Services) -> str:
    """Return the first person of the register."""
    return services.network.listed_people()[0].id


def home_area(services: Services) -> str:
    """Return the municipality among the areas."""
    return next(line.id for line in services.areas.listed() if line.area.kind is AreaKind.MUNICIPALITY)


SCENES: dict[str, Scene] = {
    "home": place("home"),
    "plan": place("plan"),
    "actions": place("actions", an_action),
    "meetings": place("meetings"),
    "meeting": place("meetings", a_matter),
    "network": place("network"),
    "network_people": place("network", first_person),
    "network_areas": place("network", home_area),
    "indicators": place("indicators"),
    "exchange": ledger,
    "import": import_preview,
    "reports": reports,
    "settings": place("settings"),
    "palette": palette,
    "welcome": welcome,
    "wizard": wizard(0),
    "wizard_members": wizard(2),
}
"""Each picture's name and how to come to it; those without a workspace come last."""


def stills(program: Program, wanted: Sequence[str], demo: Path) -> Iterator[tuple[str, QImage]]:
    """Go through the scenes and yield a picture of each."""
    for name in wanted:
        if program.services is None and not name.startswith(("welcome", "wizard")):
            program.open(demo)
        widget = SCENES[name](program)
        settle()
        focus = QApplication.focusWidget()
        if focus is not None and QApplication.activeWindow() is program.window:
            focus.clearFocus()  # where the keyboard is says nothing in a picture
        picture = widget.grab()
        for one in program.window.findChildren(CommandPalette):  # a window of its own, over the other
            painter = QPainter(picture)
            painter.drawPixmap(widget.mapFromGlobal(one.mapToGlobal(QPoint(0, 0))), one.grab())
            painter.end()
            one.close()
        yield name, picture.toImage()
        settle()


def save(image: QImage, path: Path) -> None:
    """Write a picture as small as it can be without being seen to be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(path))
    with Image.open(path) as drawn:
        plain = drawn.convert("RGB")
    plain.save(path, optimize=True)
    if path.stat().st_size > _HEAVY:
        plain.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)


def main(wanted: Sequence[str]) -> int:
    """Take the pictures asked for, or all."""
    set_names()
    application = QApplication(["turva-desktop"])
    qt_words = install_qt_words(application, Language.FI)
    folder = Path(tempfile.gettempdir()) / "turva-shots"
    shutil.rmtree(folder, ignore_errors=True)
    failed = 0
    with in_language(application) as catalogue:
        for appearance in (Appearance.LIGHT, Appearance.DARK):
            apply_theme(application, appearance)
            demo = folder / appearance / "kaamosjarvi.turva"
            start_demo(demo, clock=lambda: NOON, author="Hyvinvointikoordinaattori").close()
            program = Program(new_settings(folder / appearance / "settings"), catalogue, Clock())
            program.window.resize(1280, 720)
            program.window.show()
            for name in wanted or SCENES:
                try:
                    for _, image in stills(program, [name], demo):
                        save(image, SCREENSHOTS / f"{name}_{appearance}.png")
                        print(f"docs/screenshots/{name}_{appearance}.png")
                except Exception as error:  # noqa: BLE001 - one screen that fails must not hide the others
                    failed += 1
                    print(f"{name}_{appearance}: {type(error).__name__}: {error}", file=sys.stderr)
            program.window.close()
            settle()
    shutil.rmtree(folder, ignore_errors=True)
    write_columns()
    del qt_words
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
