"""What is offered while typing into a line."""

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtWidgets import QCompleter

from turva_desktop.ui.look.theme import dress


def completer(known: QAbstractItemModel, parent: QObject) -> QCompleter:
    """Return what offers the known texts that hold the typed one, in capitals or not.

    A line keeps its completer and the model gets new texts: whoever leaves a line by way of the offered list is still
    inside it when what was typed is stored and everything that is offered is read anew.
    """
    offered = QCompleter(known, parent)
    offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    offered.setFilterMode(Qt.MatchFlag.MatchContains)
    if (popup := offered.popup()) is not None:
        dress(popup)  # a window of its own: it takes nothing from the line
    return offered
