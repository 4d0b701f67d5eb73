"""The computer around the program: its file dialogs, its programs for files, and its file manager."""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from turva_desktop.domain.errors import TurvaError
from turva_desktop.ui.running.settings import Settings


class FileKind(StrEnum):
    """What a file is for; each has a folder of its own that is remembered."""

    WORKSPACE = "workspace"
    WORKBOOK = "workbook"
    PAPER = "paper"
    MAIL = "mail"
    CALENDAR = "calendar"
    ARCHIVE = "archive"
    ATTACHMENT = "attachment"
    PICTURE = "picture"
    TEMPLATE = "template"


class Desktop:
    """Asks for files and opens them. What can't be opened is told by `tell`, with the place where it is."""

    def __init__(
        self,
        settings: Settings,
        tell: Callable[[TurvaError], object],
        open_url: Callable[[QUrl], bool] = lambda url: QDesktopServices.openUrl(url),  # noqa: PLW0108 - asked when used
    ) -> None:
        """Remember folders in the settings."""
        self._settings, self._tell, self._open_url = settings, tell, open_url

    # ---- opening

    def open(self, path: Path) -> None:
        """Open a file with the program that the system has for it."""
        self._open(path, "file.no_program")

    def open_page(self, path: Path) -> None:
        """Open a page of the manual in the browser."""
        self._open(path, "file.no_browser")

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the file manager."""
        self._open(folder, "file.no_file_manager")

    def _open(self, path: Path, otherwise: str) -> None:
        if not self._open_url(QUrl.fromLocalFile(str(path))):
            self._tell(TurvaError(otherwise, file=str(path)))

    # ---- asking

    def ask_new(
        self, parent: QWidget, kind: FileKind, title: str, name: str, filters: str, *, replaces: bool = True
    ) -> Path | None:
        """Ask where a new file goes; None for nowhere. A forgotten ending is added.

        The dialog asks before a file is replaced; not so with `replaces=False`, for a maker that writes over nothing.
        """
        wanted, endings, asked = self.folder(kind) / name, _endings(filters), ""
        while True:
            chosen, of_filter = _ask(parent, title, str(wanted), filters, replaces)
            path = Path(chosen)
            if chosen and path.suffix.lower() not in endings:
                path = path.with_name(path.name + next(iter(_endings(of_filter)), wanted.suffix))
            # With its ending a name may mean a file that the dialog hasn't asked about: it asks once more, of that one.
            if chosen in {"", asked, str(path)} or not replaces or not path.exists():
                return next(iter(self._remembered(kind, [str(path)] if chosen else [])), None)
            wanted, asked = path, chosen

    def ask_existing(self, parent: QWidget, kind: FileKind, title: str, filters: str) -> Path | None:
        """Ask which file is read; None for none."""
        chosen, _filter = QFileDialog.getOpenFileName(parent, title, str(self.folder(kind)), filters)
        return next(iter(self._remembered(kind, [chosen])), None)

    def ask_several(self, parent: QWidget, kind: FileKind, title: str) -> list[Path]:
        """Ask which files are read; empty for none."""
        chosen, _filter = QFileDialog.getOpenFileNames(parent, title, str(self.folder(kind)))
        return self._remembered(kind, chosen)

    def folder(self, kind: FileKind) -> Path:
        """Return the folder where a file of a kind was last chosen, by default that of the user's documents."""
        kept = self._settings.value(_key(kind))
        if kept and Path(kept).is_dir():
            return Path(kept)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def remember(self, kind: FileKind, path: Path) -> None:
        """Begin the next time where this file is."""
        self._settings.set_value(_key(kind), str(path.parent))

    def _remembered(self, kind: FileKind, chosen: Sequence[str]) -> list[Path]:
        paths = [Path(one) for one in chosen if one]
        if paths:
            self.remember(kind, paths[0])
        return paths


def _key(kind: FileKind) -> str:
    return f"folder/{kind}"


def _ask(parent: QWidget, title: str, wanted: str, filters: str, replaces: bool) -> tuple[str, str]:
    if replaces:
        return QFileDialog.getSaveFileName(parent, title, wanted, filters)
    option = QFileDialog.Option.DontConfirmOverwrite
    return QFileDialog.getSaveFileName(parent, title, wanted, filters, options=option)


def _endings(filters: str) -> list[str]:
    """Return the endings that filters take, e.g. ".pdf" of "PDF (*.pdf)"."""
    return re.findall(r"\*(\.\w+)", filters)
