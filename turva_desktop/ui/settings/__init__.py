"""Settings (asetukset): the workspace, who receives its files, the annual clock, backups, the program, history."""

from turva_desktop.ui.context import UiContext
from turva_desktop.ui.page import Page
from turva_desktop.ui.settings.page import SettingsPage


def create_page(context: UiContext) -> Page:
    """Return the page of settings.

    Its `open_record` takes the id of a recipient or a phase of the annual clock, or a part's name: `workspace`,
    `recipients`, `clock`, `backups`, `program`, `history` or `about`.
    """
    return SettingsPage(context)
