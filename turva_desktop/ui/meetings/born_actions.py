"""The actions born from an item: a line for each, and the line that makes the next one."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from turva_desktop.domain.action import ACTION, Action
from turva_desktop.domain.ids import ThemeId
from turva_desktop.domain.theme import Theme
from turva_desktop.ui.look.due_words import due_words
from turva_desktop.ui.look.words import kind_words
from turva_desktop.ui.meetings.action_line import ActionLine, NewAction
from turva_desktop.ui.widgets.elided_button import ElidedButton
from turva_desktop.ui.widgets.labels import heading


class BornActions(QWidget):
    """Actions of one item; `open_action` shows one on its own page."""

    def __init__(
        self,
        make: Callable[[NewAction], bool],
        open_action: Callable[[str], object],
        today: Callable[[], date],
    ) -> None:
        """Build it empty."""
        super().__init__()
        self._open = open_action
        self._shown: list[Action] = []
        self._codes: dict[ThemeId, str] = {}
        self.line = ActionLine(make, today)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading(kind_words(ACTION)))
        layout.addLayout(self._lines)
        layout.addWidget(self.line)

    def show_actions(self, actions: Sequence[Action], editable: bool) -> None:
        """Show the actions of the open item."""
        self.line.setVisible(editable)
        if list(actions) == self._shown:
            return
        self._shown = list(actions)
        while (taken := self._lines.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for action in actions:
            line = ElidedButton(self._opener(action.id), text=self._text(action), icon_name="list-checks")
            self._lines.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)

    def offer_themes(self, themes: Sequence[Theme]) -> None:
        """Offer the themes of the plan to the next action; the lines tell them by their codes."""
        self._codes = {theme.id: theme.code for theme in themes}
        self.line.offer_themes(themes)

    def commit(self) -> None:
        """Make the action that is half typed."""
        self.line.commit()

    def texts(self) -> list[str]:
        """Return how the actions read."""
        return [self._text(action) for action in self._shown]

    def _text(self, action: Action) -> str:
        due = due_words(action)
        facts = [self._codes.get(action.theme_id, "") if action.theme_id else "", action.lead, due]
        tail = ", ".join(fact for fact in facts if fact)
        text = f"{action.number} {action.title}".strip()
        return f"{text} · {tail}" if tail else text

    def _opener(self, action_id: str) -> Callable[[], object]:
        return lambda: self._open(action_id)
