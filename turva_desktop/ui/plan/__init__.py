"""The safety plan (suunnitelma): chapters, approvals, themes, goals and their actions as one tree."""

from turva_desktop.ui.plan.page import PlanPage
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.page import Page


def create_page(context: UiContext) -> Page:
    """Return the page of the plan; its `open_record` takes the id of anything in any plan."""
    return PlanPage(context)
