"""Files dropped on the window: a workspace is opened, an Excel file is taken in, whatever page is shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_WORKSPACE: Final = frozenset({".turva"})
_TABLES: Final = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".csv"})
_DRAGS: Final = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class FileDrops(QObject):
    """Takes files that fall on a window, also on its fields: those would only write the file's name.

    What has a use of its own for files, e.g. a list of attachments, takes them before the window hears of them.
    """

    def __init__(
        self, window: QWidget, open_workspace: Callable[[Path], object], take_in: Callable[[Path], object]
    ) -> None:
        """Watch a window; each kind of file is handed to its own."""
        super().__init__(window)
        self._window = window
        self._deeds = dict.fromkeys(_WORKSPACE, open_workspace) | dict.fromkeys(_TABLES, take_in)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def free(self, page: QWidget) -> None:
        """Let files through the fields of a page."""
        for field in [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit), *page.findChildren(QTextEdit)]:
            target = field.viewport() if isinstance(field, QAbstractScrollArea) else field
            target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file at the window; let it through everywhere else."""
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return False
        path = self._file(event.mimeData())
        if path is None:
            return False
        if watched is not self._window:
            event.ignore()  # then Qt asks what is around the field, and in the end the window
            return True
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._deeds[path.suffix.lower()](path)
        return True

    def _file(self, data: QMimeData) -> Path | None:
        """Return the one file that is dragged, if it is of a kind that is taken."""
        urls = data.urls()
        if len(urls) != 1 or not urls[0].isLocalFile():
            return None
        path = Path(urls[0].toLocalFile())
        return path if path.suffix.lower() in self._deeds else None
