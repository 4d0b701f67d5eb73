"""Ctrl+K: commands and every record, found by typing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QVBoxLayout,
    QWidget,
)

from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S
from turva_desktop.ui.shell.found import Hit, Search, Source
from turva_desktop.ui.shell.hits import HitDelegate, HitModel
from turva_desktop.ui.widgets.labels import muted
from turva_desktop.ui.widgets.search_line import SearchLine

Index = QModelIndex | QPersistentModelIndex
_SEARCH_AFTER_MS = 60


class CommandPalette(QDialog):
    """A line and a list: arrows move, Enter chooses, Esc closes. Opened and filled by the window.

    Commands are there at once, what the search finds comes below them.
    """

    def __init__(self, commands: Source, search: Search | None, parent: QWidget) -> None:
        """Show the commands."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # so that its border is drawn
        self.setAccessibleName(self.tr("Commands and search"))
        self._commands, self._search = commands, search
        self._asked: str | None = None
        self._is_waiting = self._chosen_blindly = False
        self.line = SearchLine(self.tr("Search everything, or type what you want to do"))
        self.line.setObjectName("palette-line")
        self._model = HitModel(self)
        self.list = QListView()
        self.list.setProperty("look", "hits")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self._nothing = muted("")
        self._nothing.setMargin(SPACE_M)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.search_now)
        self.line.textChanged.connect(lambda _text: self._timer.start())
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.search_now()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.line)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)

    def open_over(self, window: QWidget) -> None:
        """Open near the top of a window, with the keyboard in the line."""
        width = min(scaled(640), window.width() - 2 * SPACE_M)
        self.resize(width, min(scaled(420), window.height() - 100))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 56)))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.show()
        self.activateWindow()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def search_now(self) -> None:
        """Find what is in the line."""
        self._timer.stop()
        text, search = self.line.text().strip(), self._search
        self._asked = text
        self._is_waiting = search is not None and bool(text)
        self._chosen_blindly = False
        self._show_hits(self._commands(text))
        if search is not None and self._is_waiting:
            search.lane.run(self.tr("Searching"), lambda _progress: search.find(text), partial(self._found, text))

    @property
    def is_waiting(self) -> bool:
        """Tell whether the search has not answered yet."""
        return self._is_waiting

    def done(self, result: int) -> None:
        """Wait for no answer any more."""
        self._asked = None
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for no answer any more."""
        self._asked = None
        super().closeEvent(event)

    def _found(self, text: str, hits: Sequence[Hit]) -> None:
        if text != self._asked:  # another letter was typed meanwhile, or the palette closed
            return
        self._is_waiting = False
        row = self.list.currentIndex().row()
        self._show_hits([*self._model.hits, *hits])
        if row > 0:
            self.list.setCurrentIndex(self._model.index(row, 0))
        if self._chosen_blindly:
            self._choose(self.list.currentIndex())

    def _show_hits(self, hits: Sequence[Hit]) -> None:
        self._model.show_hits(list(hits))
        found = self._model.rowCount() > 0
        self.list.setVisible(found)
        self._nothing.setText(self.tr("Searching…") if self._is_waiting else self.tr("Nothing found."))
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._model.index(0, 0))

    def hits(self) -> list[Hit]:
        """Return what is shown."""
        return list(self._model.hits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move and choose in the list while the keyboard stays in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._pressed(Qt.Key(event.key())):
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, key: Qt.Key) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}.get(key)
        if step is not None:
            self._move(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self.search_now()
            self._chosen_blindly = self._is_waiting and not self._model.hits  # the answer is on its way
            self._choose(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close()
        return step is not None or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)

    def _move(self, step: int) -> None:
        last = self._model.rowCount() - 1
        if last >= 0:
            row = max(0, min(last, self.list.currentIndex().row() + step))
            self.list.setCurrentIndex(self._model.index(row, 0))

    def _choose(self, index: Index) -> None:
        if not index.isValid():
            return
        hit = self._model.hits[index.row()]
        self.close()
        hit.action()
