"""The table in which values are entered: type to change a cell, Enter goes on to the next year."""

from typing import Any, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from turva_desktop.ui.indicators.number_editor import NumberEditor
from turva_desktop.ui.indicators.status_editor import StatusEditor
from turva_desktop.ui.indicators.values_model import AREA, COUNT, NOTE, REVISED, STATUS, VALUE, YEAR, ValuesModel
from turva_desktop.ui.look.theme import row_height, theme

_MOST_ROWS = 12
_WIDTHS: Final = {YEAR: 4, AREA: 8, VALUE: 5, COUNT: 5, STATUS: 9, REVISED: 3}
"""Least widths in characters, where the heading asks for no more; the note has what is left."""


class ValuesTable(QTableView):
    """Shows a `ValuesModel`; `delete_wanted` is emitted by Del."""

    delete_wanted = Signal()
    pasted = Signal(str)
    """What is pasted into the table: several numbers, or one where no cell is open."""

    def __init__(self, model: ValuesModel, name: str, parent: QWidget | None = None) -> None:
        """Show the model under a name for screen readers."""
        super().__init__(parent)
        self._chosen: tuple[str, int] | None = None
        self._model = model
        self.setModel(model)
        self.setItemDelegateForColumn(STATUS, StatusEditor(self))
        numbers = NumberEditor(self.pasted.emit, self)
        for column in (VALUE, COUNT):
            self.setItemDelegateForColumn(column, numbers)
        self.setAccessibleName(name)
        self.setProperty("look", "dense")  # seven headings beside the list of indicators: each whole
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        theme().changed.connect(self._fit)
        self._fit()

    def go_to(self, row: int, column: int = VALUE, edit: bool = False) -> None:
        """Move the cursor to a cell, and open it if asked."""
        index = self._model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if edit:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go one row down after Enter."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache and row + 1 < self._model.rowCount():
            self.go_to(row + 1, column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the header has once it is dressed."""
        super().showEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a cell with Enter, delete its year with Del."""
        editing = self.state() == QAbstractItemView.State.EditingState
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing and index.isValid():
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            return
        if event.key() == Qt.Key.Key_Delete and not editing:
            self.delete_wanted.emit()
            return
        if event.matches(QKeySequence.StandardKey.Paste) and not editing:
            self.pasted.emit(QGuiApplication.clipboard().text())
            return
        super().keyPressEvent(event)

    def commit(self) -> None:
        """Store what is typed in an open cell."""
        editor = QApplication.focusWidget()
        if editor is not None and self.state() == QAbstractItemView.State.EditingState and self.isAncestorOf(editor):
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _remember(self) -> None:
        index = self.currentIndex()
        value = self._model.value_at(index.row()) if index.isValid() else None
        self._chosen = None if value is None else (value.id, index.column())

    def _restore(self) -> None:
        row = self._model.row_of(self._chosen[0]) if self._chosen else None
        if row is not None and self._chosen is not None:
            self.setCurrentIndex(self._model.index(row, self._chosen[1]))
        self._fit()

    def _fit(self, *_: Any) -> None:
        letter = self.fontMetrics().averageCharWidth()
        header = self.horizontalHeader()
        wished = {column: max(width * letter + 20, header.sectionSizeHint(column)) for column, width in _WIDTHS.items()}
        room = self.viewport().width() - header.sectionSizeHint(NOTE)
        spare = room - sum(wished.values())
        wished[AREA] = max(header.sectionSizeHint(AREA), wished[AREA] + min(0, spare))  # it gives way first
        share = min(1.0, room / sum(wished.values()))  # then all do, and nothing scrolls sideways
        for column, width in wished.items():
            self.setColumnWidth(column, int(width * share))
        self.verticalHeader().setDefaultSectionSize(row_height())
        total = self._model.rowCount(QModelIndex())
        rows = max(1, min(total, _MOST_ROWS))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * row_height() + 8)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if total > rows else policy.ScrollBarAlwaysOff)
