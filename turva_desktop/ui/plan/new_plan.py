"""The menu of a new plan: what it can begin from."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from turva_desktop.domain.plan import Plan
from turva_desktop.services import templates
from turva_desktop.services.plans import PlanContent
from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.look.words import word
from turva_desktop.ui.running.context import UiContext


class NewPlanMenu(QMenu):
    """Begins a plan from the one that is shown, from a template or from nothing, and tells `begun` of it."""

    def __init__(
        self,
        context: UiContext,
        shown: Callable[[], PlanContent | None],
        begun: Callable[[Plan], object],
        parent: QMenu,
    ) -> None:
        """Build it; it is filled whenever it opens."""
        super().__init__(parent)
        self._context, self._shown, self._begun = context, shown, begun
        self.setTitle(self.tr("New &plan"))
        self.setIcon(icon("file-plus"))
        self.aboutToShow.connect(self._fill)

    def start(self, theme_set: str | None) -> None:
        """Begin a plan with the themes of a set, or with none."""
        today, plans = self._context.today(), self._context.services.plans
        self._begin(lambda: plans.start(today, theme_set=theme_set))

    def _start_next(self, shown: PlanContent, *, goals: bool) -> None:
        plans = self._context.services.plans
        self._begin(lambda: plans.start_next(shown.plan.id, goals=goals))

    def _begin(self, work: Callable[[], Plan]) -> None:
        plan = self._context.shell.ask(work)
        if plan is not None:
            self._begun(plan)

    def _fill(self) -> None:
        self.clear()
        shown = self._shown()
        if shown is not None:
            name = shown.plan.period
            follow = self.tr("Continue from {period}: &themes and goals").format(period=name)
            self.addAction(icon("copy"), follow, lambda: self._start_next(shown, goals=True))
            only = self.tr("Continue from {period}: themes &only").format(period=name)
            self.addAction(icon("copy"), only, lambda: self._start_next(shown, goals=False))
            self.addSeparator()
        for one in templates.theme_sets():
            if one.themes:
                text = self.tr("From the template: {name}").format(name=word(one.name))
                self.addAction(icon("layers"), text, partial(self.start, one.key))
        self.addAction(icon("file-plus"), self.tr("&Empty plan"), lambda: self.start(None))
