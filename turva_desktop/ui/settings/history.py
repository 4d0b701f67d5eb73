"""The journal (muutoshistoria): every step of the workspace, who took it and when."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from turva_desktop.domain.changes import Changes
from turva_desktop.domain.history import Step, StepKind
from turva_desktop.domain.steps import step_text
from turva_desktop.ui.look.locale import moment
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import interface_language
from turva_desktop.ui.models.record_table import Column, RecordTableModel
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import muted
from turva_desktop.ui.widgets.record_table import Filter, ListPanel

_NEWEST = 1000
_ICONS = {StepKind.DO: "check", StepKind.UNDO: "undo-2", StepKind.REDO: "redo-2"}


class HistoryView(QWidget):
    """The newest steps, newest first; reads them when it is seen."""

    def __init__(self, context: UiContext) -> None:
        """Build the list."""
        super().__init__()
        self.context = context
        self._stale = True
        self._words = {
            StepKind.DO: self.tr("Done"),
            StepKind.UNDO: self.tr("Undone"),
            StepKind.REDO: self.tr("Done again"),
        }
        columns: list[Column[Step]] = [
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
        self.panel = ListPanel[Step](
            RecordTableModel(columns, identity=lambda step: str(step.id)),
            self.tr("History of changes"),
            search_text=lambda step: f"{self._what(step)} {step.author} {moment(step.at.astimezone())}",
            filters=[
                Filter[Step](
                    key="kind",
                    label=self.tr("Kind"),
                    everything=self.tr("Everything"),
                    options=list(self._words.items()),
                    keep=lambda step, kind: step.kind is kind,
                ),
            ],
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
        context.bus.changed.connect(self._changed)

    def refresh(self) -> None:
        """Read the steps anew."""
        self._stale = False
        self.panel.set_records(self.context.services.history.steps(_NEWEST))

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has happened since it was last seen."""
        if self._stale:
            self.refresh()
        super().showEvent(event)

    def _changed(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _what(self, step: Step) -> str:
        return ": ".join(
            filter(None, (step_text(step.label, self.context.translate, interface_language()), step.subject))
        )
