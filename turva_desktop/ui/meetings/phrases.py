"""Decision phrases at hand: a list below the cursor that lets the letters through and follows them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QStringListModel

from turva_desktop.ui.widgets.completion import Completer
from turva_desktop.ui.widgets.plain_edit import PlainEdit


class Phrases(QObject):
    """Offers phrases while one writes on: Enter takes the chosen one, the arrows choose, Esc puts the list away.

    Whatever is typed meanwhile goes into the text, and only the phrases that hold it stay; `take` is called with the
    chosen phrase after what was typed to find it has been taken out.
    """

    def __init__(self, edit: PlainEdit, take: Callable[[str], object]) -> None:
        """Offer in an editor."""
        super().__init__(edit)
        self._edit, self._take = edit, take
        self._start = 0
        self._model = QStringListModel(self)
        self._completer: Completer | None = None  # made when it is first asked for
        edit.textChanged.connect(self._follow)
        edit.cursorPositionChanged.connect(self._follow)

    def offer(self, phrases: Sequence[str], name: str) -> None:
        """Show the phrases, most used first, at the cursor."""
        if self._completer is None:
            self._completer = Completer(self._model, self)
            self._completer.setWidget(self._edit)
            self._completer.activated.connect(self._chosen)
            self._completer.offered.setAccessibleName(name)
            self._edit.offers = self._completer
        self._model.setStringList(list(phrases))
        self._start = self._edit.textCursor().position()
        self._show("")

    def _show(self, typed: str) -> None:
        completer = self._completer
        if completer is None:
            return
        completer.setCompletionPrefix(typed)
        if completer.completionCount() == 0:
            completer.offered.hide()
            return
        place = self._edit.cursorRect().translated(self._edit.viewport().pos())
        place.setLeft(0)
        place.setWidth(self._edit.width())
        completer.complete(place)
        completer.offered.setCurrentIndex(completer.completionModel().index(0, 0))

    def _follow(self) -> None:
        completer = self._completer
        if completer is None or not completer.offered.isVisible():
            return
        typed = self._typed()
        if typed is None:
            completer.offered.hide()
        elif completer.completionPrefix() != typed:
            self._show(typed)

    def _typed(self) -> str | None:
        """Return what was typed since the list was opened; None when the cursor is elsewhere."""
        cursor = self._edit.textCursor()
        if cursor.position() < self._start:
            return None
        cursor.setPosition(self._start, cursor.MoveMode.KeepAnchor)
        return cursor.selectedText().lstrip()

    def _chosen(self, phrase: str) -> None:
        cursor = self._edit.textCursor()
        end = cursor.position()
        cursor.setPosition(self._start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._edit.setTextCursor(cursor)
        self._take(phrase)
