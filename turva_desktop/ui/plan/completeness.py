"""What the plan's actions still lack; each line opens them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from turva_desktop.services.plans import Completeness
from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.widgets.flow import FlowLayout
from turva_desktop.ui.widgets.labels import button


class CompletenessLine(QWidget):
    """Counts of what is missing as buttons; `open_kind` is called with a kind of `ui.actions.filters`."""

    def __init__(self, open_kind: Callable[[str], object], parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._good = QLabel(self.tr("Every action has a responsible party, a schedule, a theme and a goal."))
        self._good.setProperty("look", "muted")
        self._buttons: dict[str, QPushButton] = {}
        layout = FlowLayout(self)
        layout.addWidget(self._good)
        for kind in ("lacks:lead", "lacks:schedule", "lacks:theme", "lacks:goal"):
            one = button("", partial(open_kind, kind), look="link")
            one.setIcon(icon("triangle-alert", "overdue"))
            self._buttons[kind] = one
            layout.addWidget(one)

    def show_completeness(self, found: Completeness) -> None:
        """Show what is missing, or that nothing is."""
        self.setVisible(found.actions > 0)
        lead, schedule = found.without_lead, found.without_schedule
        theme, goal = found.without_theme, found.without_goal
        for kind, count, text in (
            ("lacks:lead", lead, self.tr("%n action(s) without a responsible party", None, lead)),
            ("lacks:schedule", schedule, self.tr("%n action(s) without a schedule", None, schedule)),
            ("lacks:theme", theme, self.tr("%n action(s) without a theme", None, theme)),
            ("lacks:goal", goal, self.tr("%n action(s) without a goal", None, goal)),
        ):
            self._buttons[kind].setText(text)
            self._buttons[kind].setVisible(count > 0)
        self._good.setVisible(not any((lead, schedule, theme, goal)))

    def buttons(self) -> dict[str, QPushButton]:
        """Return the buttons by what is missing."""
        return dict(self._buttons)
