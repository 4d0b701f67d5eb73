"""The editor of a number in the table: a column that is pasted into it goes to the years below."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex


class NumberEditor(QStyledItemDelegate):
    """Opens a line in the cell; `pasted` is called with a pasted text of several cells."""

    def __init__(self, pasted: Callable[[str], object], parent: QAbstractItemView) -> None:
        """Edit in a table."""
        super().__init__(parent)
        self._pasted = pasted

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """Return the line."""
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.textEdited.connect(lambda text: self._look(editor, text))
        return editor

    def _look(self, editor: QLineEdit, text: str) -> None:
        if len(text.splitlines()) < 2 and "\t" not in text:
            return
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
        self._pasted(text)
