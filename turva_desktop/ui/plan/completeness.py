"""What the plan's actions still lack; each button opens them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from turva_desktop.services.plans import Completeness
from turva_desktop.ui.look.locale import number
from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.widgets.flow import FlowLayout
from turva_desktop.ui.widgets.labels import button


class CompletenessLine(QWidget):
    """Counts of what is missing as buttons; `open_kind` is called with a kind of `ui.actions.filters`.

    It is as high with nothing to say as with everything: the plan below stands still while one works on it.
    """

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
        layout.keep(*self._buttons.values())

    def show_completeness(self, found: Completeness) -> None:
        """Show what is missing, or that nothing is."""
        self.show()
        lead, schedule = found.without_lead, found.without_schedule
        theme, goal = found.without_theme, found.without_goal
        for kind, count, short, whole in (
            ("lacks:lead", lead, self.tr("No responsible party: {count}"),
             self.tr("%n action(s) without a responsible party", None, lead)),
            ("lacks:schedule", schedule, self.tr("No schedule: {count}"),
             self.tr("%n action(s) without a schedule", None, schedule)),
            ("lacks:theme", theme, self.tr("No theme: {count}"), self.tr("%n action(s) without a theme", None, theme)),
            ("lacks:goal", goal, self.tr("No goal: {count}"), self.tr("%n action(s) without a goal", None, goal)),
        ):  # fmt: skip
            one = self._buttons[kind]
            one.setText(short.format(count=number(count)))
            one.setToolTip(whole)
            one.setAccessibleName(whole)
            one.setVisible(count > 0)
        self._good.setVisible(found.actions > 0 and not any((lead, schedule, theme, goal)))

    def buttons(self) -> dict[str, QPushButton]:
        """Return the buttons by what is missing."""
        return dict(self._buttons)
