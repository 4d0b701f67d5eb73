"""Actions (toimenpiteet): what is to be done, by whom, by when, and where it stands."""

from turva_desktop.ui.actions.page import ActionsPage
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.page import Page


def create_page(context: UiContext) -> Page:
    """Return the page of actions.

    Its `open_record` takes an action's id, or `lacks:lead`, `lacks:schedule`, `lacks:theme`, `lacks:goal`, `late` or
    `soon` to show only such actions.
    """
    return ActionsPage(context)
