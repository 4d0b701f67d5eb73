"""What the page asks of the computer around it: which file, and showing a folder."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from turva_desktop.ui.running.desktop import Desktop, FileKind


class Outside(Protocol):
    """The file dialogs and the file manager."""

    def save(self, parent: QWidget, name: str) -> Path | None:
        """Ask where a new workbook goes; None if the user thought better of it."""
        ...

    def open(self, parent: QWidget) -> Path | None:
        """Ask which workbook is taken in."""
        ...

    def show_folder(self, folder: Path) -> None:
        """Open a folder in the file manager."""
        ...


class DesktopFiles(QObject):
    """The computer's own dialogs, in the words of the exchange."""

    def __init__(self, desktop: Desktop, parent: QObject | None = None) -> None:
        """Ask through the desktop."""
        super().__init__(parent)
        self._desktop = desktop

    def save(self, parent: QWidget, name: str) -> Path | None:
        """Ask where a new workbook goes; the dialog itself asks before a file is replaced."""
        filters = self.tr("Excel workbooks (*.xlsx)")
        return self._desktop.ask_new(parent, FileKind.WORKBOOK, self.tr("Save the Excel file"), name, filters)

    def open(self, parent: QWidget) -> Path | None:
        """Ask which workbook is taken in."""
        known = self.tr("Tables and Word plans (*.xlsx *.xlsm *.docx *.ods *.xls *.csv)")
        filters = known + ";;" + self.tr("All files (*)")
        return self._desktop.ask_existing(parent, FileKind.WORKBOOK, self.tr("Choose the Excel file"), filters)

    def show_folder(self, folder: Path) -> None:
        """Open a folder in the file manager."""
        self._desktop.open_folder(folder)
