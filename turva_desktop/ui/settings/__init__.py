"""Settings (asetukset): the workspace, who receives its files, the annual clock, backups, the program, history."""

from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.settings.page import SettingsPage
from turva_desktop.ui.shell.page import Page


def create_page(context: UiContext) -> Page:
    """Return the page of settings.

    Its `open_record` takes the id of a recipient or a phase of the annual clock, or a part's name: `workspace`,
    `recipients`, `clock`, `backups`, `program`, `history` or `about`.
    """
    return SettingsPage(context)
