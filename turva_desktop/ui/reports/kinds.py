"""The papers one can choose from, each with what it is for."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from turva_desktop.documents.orders import PaperKind
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.ui.look.theme import icon, scaled, theme
from turva_desktop.ui.look.words import interface_language

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """How a paper is offered: what it is for, and its icon."""

    purpose: str
    icon: str


OFFERS: Final = {
    PaperKind.AGENDA: Offer(
        purpose=QT_TRANSLATE_NOOP("Papers", "To the members before a meeting"),
        icon="calendar",
    ),
    PaperKind.MINUTES: Offer(
        purpose=QT_TRANSLATE_NOOP("Papers", "What a meeting handled and decided"),
        icon="gavel",
    ),
    PaperKind.EXTRACT: Offer(
        purpose=QT_TRANSLATE_NOOP("Papers", "To those whom one decision concerns"),
        icon="file-output",
    ),
    PaperKind.ACTION_LIST: Offer(
        purpose=QT_TRANSLATE_NOOP("Papers", "To a responsible party: what is theirs and by when"),
        icon="list-checks",
    ),
    PaperKind.FOLLOWUP: Offer(
        purpose=QT_TRANSLATE_NOOP("Papers", "Where the actions stand, theme by theme"),
        icon="chart-column",
    ),
    PaperKind.PLAN: Offer(
        purpose=QT_TRANSLATE_NOOP("Papers", "The whole plan, for those who approve it and for the public"),
        icon="file-text",
    ),
    PaperKind.ANNUAL: Offer(
        purpose=QT_TRANSLATE_NOOP("Papers", "The year's meetings, decisions and changes"),
        icon="history",
    ),
}
_ORDER: Final = tuple(PaperKind)


def title_of(kind: PaperKind) -> str:
    """Return what a paper is called in the interface's language."""
    word = kind.words[interface_language()]
    return word[:1].upper() + word[1:]


class _Papers(QAbstractListModel):
    """The papers for a list view: title and purpose on two lines."""

    def __init__(self, translate: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._translate = translate

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_ORDER)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        kind = _ORDER[index.row()]
        title, purpose = title_of(kind), self._translate("Papers", OFFERS[kind].purpose)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title
            case Qt.ItemDataRole.ToolTipRole:
                return purpose
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{title}. {purpose}"
            case Qt.ItemDataRole.DecorationRole:
                return icon(OFFERS[kind].icon)
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, scaled(36))
        return None


class PaperList(QListView):
    """The list of papers; `chosen` tells that another one was chosen."""

    chosen = Signal()

    def __init__(self, translate: Translate) -> None:
        """Show every paper; none is chosen yet."""
        super().__init__()
        self.setAccessibleName(self.tr("Documents to make"))
        self.setProperty("look", "plain")
        self.setModel(_Papers(translate, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
        theme().changed.connect(self._fit)
        self._fit()

    def kind(self) -> PaperKind:
        """Return the chosen paper; the first one when none is."""
        return _ORDER[max(0, self.currentIndex().row())]

    def choose(self, kind: PaperKind) -> None:
        """Choose a paper."""
        self.setCurrentIndex(self.model().index(_ORDER.index(kind), 0))

    def _fit(self) -> None:
        side = scaled(18)
        self.setIconSize(QSize(side, side))
        self.setFixedHeight(scaled(36) * len(_ORDER) + 2 * self.frameWidth() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
