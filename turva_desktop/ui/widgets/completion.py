"""What is offered while typing into a line."""

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtWidgets import QCompleter, QListView, QStyledItemDelegate

from turva_desktop.ui.look.theme import dress


class Completer(QCompleter):
    """Offers the known texts that hold the typed one, in capitals or not.

    A line keeps its completer and the model gets new texts: whoever leaves a line by way of the offered list is still
    inside it when what was typed is stored and everything that is offered is read anew.
    """

    def __init__(self, known: QAbstractItemModel, parent: QObject) -> None:
        """Offer what a model holds; the completer belongs to the parent."""
        super().__init__(known, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.offered = QListView()
        self.offered.setProperty("look", "offered")
        self.setPopup(self.offered)
        self.offered.setItemDelegate(QStyledItemDelegate(self.offered))  # Qt's own knows no style sheet
        dress(self.offered)  # a window of its own: it takes nothing from the line
