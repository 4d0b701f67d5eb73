"""Decision phrases at hand: a menu beside the decision; the first one is chosen with Enter alone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget


class PhraseMenu(QMenu):
    """Phrases, most used first; the digits 1–9 choose, Esc lets one write freely."""

    def __init__(self, phrases: Sequence[str], take: Callable[[str], object], parent: QWidget) -> None:
        """Fill the menu."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Decision phrases"))
        self.setToolTipsVisible(False)
        for number, phrase in enumerate(phrases, 1):
            text = phrase.replace("&", "&&")
            action = self.addAction(f"&{number}  {text}" if number <= 9 else f"    {text}")
            action.triggered.connect(self._taker(take, phrase))

    def open_below(self, widget: QWidget) -> None:
        """Open below a widget with the first phrase chosen."""
        self.popup(widget.mapToGlobal(QPoint(0, widget.height())))
        actions = self.actions()
        if actions:
            self.setActiveAction(actions[0])

    @staticmethod
    def _taker(take: Callable[[str], object], phrase: str) -> Callable[[], object]:
        return lambda: take(phrase)
