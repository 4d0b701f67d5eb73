"""What the page asks of the computer around it: which file, and showing a folder."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from turva_desktop.ui.running.context import Settings

_FOLDER = "exchange/folder"
SUFFIX = ".xlsx"


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
    """The computer's own dialogs; the folder last used is remembered."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Keep the settings that remember the folder."""
        super().__init__(parent)
        self._settings = settings

    def save(self, parent: QWidget, name: str) -> Path | None:
        """Ask where a new workbook goes; the dialog itself asks before a file is replaced."""
        dialog = QFileDialog(parent, self.tr("Save the Excel file"), str(self._folder() / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.setNameFilter(self.tr("Excel workbooks (*.xlsx)"))
        dialog.selectFile(name)
        chosen = dialog.selectedFiles()[0] if dialog.exec() else ""
        dialog.deleteLater()
        return self._remember(chosen)

    def open(self, parent: QWidget) -> Path | None:
        """Ask which workbook is taken in."""
        filters = self.tr("Excel workbooks (*.xlsx *.xlsm)") + ";;" + self.tr("All files (*)")
        return self._remember(
            QFileDialog.getOpenFileName(parent, self.tr("Choose the Excel file"), str(self._folder()), filters)[0]
        )

    def show_folder(self, folder: Path) -> None:
        """Open a folder in the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _folder(self) -> Path:
        kept = self._settings.value(_FOLDER)
        if kept and Path(kept).is_dir():
            return Path(kept)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _remember(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        path = Path(chosen)
        self._settings.set_value(_FOLDER, str(path.parent))
        return path
