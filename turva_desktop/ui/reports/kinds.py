"""The papers one can choose from, each with what it is for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.services.documents import DocumentKind
from turva_desktop.ui.look.theme import icon, scaled, theme

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A kind of document as it is offered."""

    kind: DocumentKind
    title: str
    purpose: str
    icon: str


PAPERS = (
    Paper(
        kind=DocumentKind.AGENDA,
        title=QT_TRANSLATE_NOOP("Papers", "Invitation and agenda"),
        purpose=QT_TRANSLATE_NOOP("Papers", "To the members before a meeting"),
        icon="calendar",
    ),
    Paper(
        kind=DocumentKind.MINUTES,
        title=QT_TRANSLATE_NOOP("Papers", "Minutes"),
        purpose=QT_TRANSLATE_NOOP("Papers", "What a meeting handled and decided"),
        icon="gavel",
    ),
    Paper(
        kind=DocumentKind.EXTRACT,
        title=QT_TRANSLATE_NOOP("Papers", "Extract of one §"),
        purpose=QT_TRANSLATE_NOOP("Papers", "To those whom one decision concerns"),
        icon="file-output",
    ),
    Paper(
        kind=DocumentKind.ACTION_LIST,
        title=QT_TRANSLATE_NOOP("Papers", "Action list"),
        purpose=QT_TRANSLATE_NOOP("Papers", "To a responsible party: what is theirs and by when"),
        icon="list-checks",
    ),
    Paper(
        kind=DocumentKind.FOLLOWUP,
        title=QT_TRANSLATE_NOOP("Papers", "Follow-up report"),
        purpose=QT_TRANSLATE_NOOP("Papers", "Where the actions stand, theme by theme"),
        icon="chart-column",
    ),
    Paper(
        kind=DocumentKind.PLAN,
        title=QT_TRANSLATE_NOOP("Papers", "Plan"),
        purpose=QT_TRANSLATE_NOOP("Papers", "The whole plan, for those who approve it and for the public"),
        icon="file-text",
    ),
    Paper(
        kind=DocumentKind.ANNUAL,
        title=QT_TRANSLATE_NOOP("Papers", "Annual report"),
        purpose=QT_TRANSLATE_NOOP("Papers", "The year's meetings, decisions and changes"),
        icon="history",
    ),
)
"""Every paper, in the order of the year's work."""


class _Papers(QAbstractListModel):
    """The papers for a list view: title and purpose on two lines."""

    def __init__(self, papers: Sequence[Paper], translate: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._papers, self._translate = papers, translate

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._papers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        paper = self._papers[index.row()]
        title, purpose = (self._translate("Papers", text) for text in (paper.title, paper.purpose))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title
            case Qt.ItemDataRole.ToolTipRole:
                return purpose
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{title}. {purpose}"
            case Qt.ItemDataRole.DecorationRole:
                return icon(paper.icon)
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
        self.setModel(_Papers(PAPERS, translate, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
        theme().changed.connect(self._fit)
        self._fit()

    def paper(self) -> Paper:
        """Return the chosen paper; the first one when none is."""
        return PAPERS[max(0, self.currentIndex().row())]

    def choose(self, kind: DocumentKind) -> None:
        """Choose a paper."""
        row = next(place for place, paper in enumerate(PAPERS) if paper.kind is kind)
        self.setCurrentIndex(self.model().index(row, 0))

    def _fit(self) -> None:
        side = scaled(18)
        self.setIconSize(QSize(side, side))
        self.setFixedHeight(scaled(36) * len(PAPERS) + 2 * self.frameWidth() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
