"""The journal (muutoshistoria): every step of the workspace, who took it and when."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from turva_desktop.domain.history import Step, StepKind
from turva_desktop.domain.steps import step_text
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import moment
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import interface_language
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import muted

_NEWEST = 1000
_ICONS = {StepKind.DO: "check", StepKind.UNDO: "undo-2", StepKind.REDO: "redo-2"}


class HistoryView(QWidget):
    """The newest steps, newest first; `refresh` reads them."""

    def __init__(self, context: UiContext) -> None:
        """Build the list."""
        super().__init__()
        self.context = context
        self._words = {
            StepKind.DO: self.tr("Done"),
            StepKind.UNDO: self.tr("Undone"),
            StepKind.REDO: self.tr("Done again"),
        }
        self.kind = Filter[Step, StepKind](
            self.tr("Kind"),
            self.tr("Everything"),
            lambda step, kind: step.kind is kind,
            list(self._words.items()),
        )
        self.panel = ListPanel[Step](
            RecordTableModel(self._columns(), identity=lambda step: str(step.id)),
            self.tr("History of changes"),
            search_text=lambda step: f"{self._what(step)} {step.author} {moment(step.at.astimezone())}",
            filters=[self.kind],
            empty=EmptyState(
                "history",
                self.tr("Nothing has been changed yet"),
                self.tr("Every change will stand here: when, what and by whom."),
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.panel, 1)
        layout.addWidget(
            muted(self.tr("Ctrl+Z takes back the newest change, again the one before it, also after a new start."))
        )

    def _columns(self) -> list[Column[Step]]:
        return [
            Column(
                key="at",
                heading=self.tr("When"),
                text=lambda step: moment(step.at.astimezone()),
                sort=lambda step: step.id,
                width=18,
            ),
            Column(key="what", heading=self.tr("What"), text=self._what, strong=True),
            Column(
                key="kind",
                heading=self.tr("Kind"),
                text=lambda step: self._words[step.kind],
                icon=lambda step: _ICONS[step.kind],
                width=18,
            ),
            Column(key="who", heading=self.tr("Who"), text=lambda step: step.author or "–", width=24),
        ]

    def refresh(self) -> None:
        """Read the steps anew."""
        self.panel.set_records(self.context.services.history.steps(_NEWEST))

    def _what(self, step: Step) -> str:
        return ": ".join(
            filter(None, (step_text(step.label, self.context.translate, interface_language()), step.subject))
        )
