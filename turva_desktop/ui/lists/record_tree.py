"""A tree view set up right: keeps the chosen node and what is open over refreshes."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from turva_desktop.ui.lists.cell_delegate import CellDelegate
from turva_desktop.ui.lists.tree_model import RecordTreeModel, TreeNode
from turva_desktop.ui.look.theme import scaled, theme

_SHARE_OF_OTHERS = 0.3
"""How much of the tree's width a column beside the names may take."""


class RecordTree(QTreeView):
    """Shows a `RecordTreeModel`; `current_changed` tells the chosen `TreeNode` (or None).

    It is told when another node is chosen and when the chosen one's record has changed.
    """

    current_changed = Signal(object)

    def __init__(self, model: RecordTreeModel, name: str, parent: QWidget | None = None) -> None:
        """Show the model with everything open; `name` is what a screen reader calls the tree."""
        super().__init__(parent)
        self._model = model
        self._current: tuple[str, Any] | None = None
        self._closed: set[str] = set()
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformRowHeights(True)
        self.setItemDelegate(CellDelegate(self))
        self.setHeaderHidden(len(model.columns) == 1)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._restore)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.collapsed.connect(self._on_collapsed)
        self.expanded.connect(self._on_expanded)
        theme().changed.connect(self._fit)
        self._fit()
        self._restore()

    def current(self) -> TreeNode | None:
        """Return the chosen node, or None."""
        return self._model.node(self.currentIndex())

    def select(self, node_id: str) -> bool:
        """Choose a node, open what is above it and scroll to it; False if it is not shown."""
        index = self._model.index_of(node_id)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def _fit(self) -> None:
        self.setIndentation(scaled(22))
        letter, room = self.fontMetrics().averageCharWidth(), int(self.viewport().width() * _SHARE_OF_OTHERS)
        for position, column in enumerate(self._model.columns):
            if position and column.width:
                self.setColumnWidth(position, min(column.width * letter + 20, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names most of the room."""
        super().resizeEvent(event)
        self._fit()

    def _restore(self) -> None:
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.blockSignals(True)
        try:
            for node in self._model.nodes():
                if node.children and node.id not in self._closed:
                    self.setExpanded(self._model.index_of(node.id), True)
            if self._current is not None:
                index = self._model.index_of(self._current[0])
                if index.isValid():
                    flag = QItemSelectionModel.SelectionFlag
                    selection.setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
                    self.scrollTo(index)
        finally:
            self.blockSignals(False)
            selection.blockSignals(False)
        self.viewport().update()
        self._tell()

    def _tell(self) -> None:
        node = self.current()
        found = None if node is None else (node.id, node.record)
        if found != self._current:
            self._current = found
            self.current_changed.emit(node)

    def _on_collapsed(self, index: QModelIndex) -> None:
        node = self._model.node(index)
        if node is not None:
            self._closed.add(node.id)

    def _on_expanded(self, index: QModelIndex) -> None:
        node = self._model.node(index)
        if node is not None:
            self._closed.discard(node.id)
