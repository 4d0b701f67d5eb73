"""Who changed what in an action, and when."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.history import StepKind
from turva_desktop.domain.ports import Translate
from turva_desktop.domain.steps import step_text
from turva_desktop.services.history import FieldHistory, HistoryEntry, plain_text
from turva_desktop.ui.look.action_status import status_word
from turva_desktop.ui.look.locale import moment
from turva_desktop.ui.look.words import interface_language

_LIMIT = 160


class ActionHistory(QLabel):
    """The history of one action as text that can be read and copied with the keyboard."""

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._translate = translate
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("History of the action"))

    def show_entries(self, entries: Sequence[HistoryEntry]) -> None:
        """Show the steps, newest first."""
        blocks = [self._block(entry) for entry in entries]
        self.setText("".join(blocks) or escape(self.tr("Nothing has been changed yet.")))

    def _block(self, entry: HistoryEntry) -> str:
        what = step_text(entry.label, self._translate, interface_language())
        if entry.kind is StepKind.UNDO:
            what = self.tr("Taken back: {step}").format(step=what)
        elif entry.kind is StepKind.REDO:
            what = self.tr("Done again: {step}").format(step=what)
        head = " · ".join(part for part in (moment(entry.at.astimezone()), entry.author, what) if part)
        lines = [] if entry.is_deleted else [self._line(entry, one) for one in entry.fields]
        body = "".join(f"<br>{line}" for line in lines)
        return f"<p style='margin-top:0; margin-bottom:8px'><b>{escape(head)}</b>{body}</p>"

    def _line(self, entry: HistoryEntry, one: FieldHistory) -> str:
        name = entry.of.labels[one.field][interface_language()]
        after = self._shown(one.after)
        change = after if entry.is_new else f"{self._shown(one.before)} → {after}"
        return escape(f"{name}: {change}")

    def _shown(self, value: object) -> str:
        if isinstance(value, ActionStatus):
            return status_word(value)
        text = plain_text(value, interface_language())
        return f"{text[:_LIMIT]}…" if len(text) > _LIMIT else text
