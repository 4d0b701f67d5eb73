"""The editor of a value's status in the table: a list of the words."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from turva_desktop.domain.indicator import ValueStatus
from turva_desktop.ui.look.words import options_of
from turva_desktop.ui.widgets.choice import Choice

Index = QModelIndex | QPersistentModelIndex


class StatusEditor(QStyledItemDelegate):
    """Opens a list in the cell; what is chosen is stored at once."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """Return the list of statuses."""
        editor = Choice[ValueStatus](options_of(ValueStatus), parent)
        editor.chosen.connect(lambda: self._leave(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Choose the present status."""
        if isinstance(editor, Choice):
            editor.set_value(ValueStatus(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Store the chosen status."""
        if isinstance(editor, Choice):
            model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)

    def _leave(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
