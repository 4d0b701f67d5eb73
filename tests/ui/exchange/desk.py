"""The exchange page in a window, file dialogs that answer by themselves, and edits as a receiver makes them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.running import NOON
from tests.ui.stage import Stage
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.services import Services
from turva_desktop.ui.exchange.page import ExchangePage
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.page_stack import Entry
from turva_desktop.ui.shell.window import MainWindow


class Answers:
    """File dialogs that answer what the test has told them, and a file manager that only remembers."""

    def __init__(self, folder: Path) -> None:
        """Answer with files in a folder."""
        self.folder = folder
        self.suggested: list[str] = []
        self.to_open: Path | None = None
        self.saves = True
        self.shown: list[Path] = []

    def save(self, _parent: QWidget, name: str) -> Path | None:
        """Accept the suggested name."""
        self.suggested.append(name)
        return self.folder / name if self.saves else None

    def open(self, _parent: QWidget) -> Path | None:
        """Choose the file told before."""
        return self.to_open

    def show_folder(self, folder: Path) -> None:
        """Remember which folder was asked for."""
        self.shown.append(folder)


class Desk:
    """The page in its window, the answers around it, and what a receiver does to a file."""

    def __init__(self, qtbot: QtBot, stage: Stage, services: Services, answers: Answers) -> None:
        """Open the page on a day after the demo's last meeting."""
        stage.context = replace(stage.context, now=lambda: NOON, today=NOON.date)
        self.qtbot, self.stage, self.services, self.answers = qtbot, stage, services, answers

        def create(context: UiContext) -> ExchangePage:
            return ExchangePage(context, answers)

        self.window: MainWindow = stage.open([Entry(id="exchange", text="Exchange", icon="x", page=create)])
        page = self.window.current_page
        assert isinstance(page, ExchangePage)
        self.page = page

    def wait(self) -> None:
        """Wait until the long work has ended and been told."""
        self.qtbot.waitUntil(lambda: not self.page.busy and not self.stage.tasks.busy)
        QApplication.processEvents()

    def shows(self, view: QWidget) -> bool:
        """Tell whether a view of the page is shown."""
        return self.page.view is view and view.isVisible()

    def sent(self) -> Path:
        """Return a file that was sent to the region."""
        path = self.answers.folder / "sent.xlsx"
        self.services.exchange.export(path, now=NOON)
        return path

    def take_in(self, path: Path) -> None:
        """Choose a file with the door and wait for what comes of it."""
        self.answers.to_open = path
        self.page.overview.in_door.click()
        self.wait()

    def action(self, number: str) -> FollowedAction:
        """Return an action of the demo by its number."""
        return next(one for one in self.services.actions.followed() if one.action.number == number)


def edit(path: Path, **cells: object) -> Path:
    """Edit cells of the sheet of actions as its receiver would: `Tila__2_5="kesken"` is the status of action 2.5."""
    workbook = openpyxl.load_workbook(path)
    for place, value in cells.items():
        heading, _, number = place.partition("__")
        cell_of(workbook, heading, number.replace("_", ".")).value = value
    workbook.save(path)
    workbook.close()
    return path


def cell_of(workbook: Any, heading: str, number: str) -> Any:
    """Return the cell of an action under a heading."""
    sheet = workbook["Toimenpiteet"]
    columns = {one.value: one.column for one in sheet[1]}
    row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, columns["Nro"]).value == number)
    return sheet.cell(row, columns[heading])
