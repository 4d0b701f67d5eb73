"""Who changed what in an action, and when."""

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.history import StepKind
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.domain.step_labels import step_text
from turva_desktop.services.history import FieldHistory, HistoryEntry, plain_text
from turva_desktop.ui.action_status import status_word
from turva_desktop.ui.locale import DASH, day, moment
from turva_desktop.ui.words import interface_language

_NAMES = {
    "number": QT_TRANSLATE_NOOP("ActionField", "Number"),
    "title": QT_TRANSLATE_NOOP("ActionField", "Title"),
    "description": QT_TRANSLATE_NOOP("ActionField", "Description"),
    "lead": QT_TRANSLATE_NOOP("ActionField", "Responsible"),
    "main_actors": QT_TRANSLATE_NOOP("ActionField", "Main actors"),
    "partners": QT_TRANSLATE_NOOP("ActionField", "Partners"),
    "start": QT_TRANSLATE_NOOP("ActionField", "Start"),
    "end": QT_TRANSLATE_NOOP("ActionField", "End"),
    "ongoing": QT_TRANSLATE_NOOP("ActionField", "Ongoing"),
    "schedule_text": QT_TRANSLATE_NOOP("ActionField", "Schedule in words"),
    "funding": QT_TRANSLATE_NOOP("ActionField", "Funding"),
    "costs": QT_TRANSLATE_NOOP("ActionField", "Costs"),
    "cost_source": QT_TRANSLATE_NOOP("ActionField", "Source of the costs"),
    "approach": QT_TRANSLATE_NOOP("ActionField", "Approach"),
    "target_groups": QT_TRANSLATE_NOOP("ActionField", "Target groups"),
    "areas": QT_TRANSLATE_NOOP("ActionField", "Areas"),
    "origin": QT_TRANSLATE_NOOP("ActionField", "Origin"),
    "existing_activity": QT_TRANSLATE_NOOP("ActionField", "Existing activity"),
    "confidentiality": QT_TRANSLATE_NOOP("ActionField", "Confidentiality"),
    "ground": QT_TRANSLATE_NOOP("ActionField", "Ground of confidentiality"),
    "entered_on": QT_TRANSLATE_NOOP("ActionField", "Date"),
    "status": QT_TRANSLATE_NOOP("ActionField", "Status"),
    "explanation": QT_TRANSLATE_NOOP("ActionField", "Explanation"),
    "evidence": QT_TRANSLATE_NOOP("ActionField", "Evidence"),
}
"""The fields that a person knows by name; order and marks of time are the program's own."""

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
        what = step_text(entry.label, self._translate)
        if entry.kind is StepKind.UNDO:
            what = self.tr("Taken back: {step}").format(step=what)
        elif entry.kind is StepKind.REDO:
            what = self.tr("Done again: {step}").format(step=what)
        head = " · ".join(part for part in (moment(entry.at.astimezone()), entry.author, what) if part)
        lines = [] if entry.is_deleted else [self._line(one, is_new=entry.is_new) for one in entry.fields]
        body = "".join(f"<br>{line}" for line in lines if line)
        return f"<p style='margin-top:0; margin-bottom:8px'><b>{escape(head)}</b>{body}</p>"

    def _line(self, one: FieldHistory, *, is_new: bool) -> str:
        if one.field not in _NAMES or (is_new and one.after in (None, "", (), False)):
            return ""
        name = self._translate("ActionField", _NAMES[one.field])
        after = self._shown(one.after)
        change = after if is_new else f"{self._shown(one.before)} → {after}"
        return escape(f"{name}: {change}")

    def _shown(self, value: object) -> str:
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, date):
            return day(value)
        if isinstance(value, ActionStatus):
            return status_word(value)
        text = plain_text(value, interface_language())
        return f"{text[:_LIMIT]}…" if len(text) > _LIMIT else text or DASH
