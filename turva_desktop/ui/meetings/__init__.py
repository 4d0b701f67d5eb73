"""Meetings (kokoukset): the list of them, and one meeting as one page."""

from turva_desktop.ui.meetings.page import MeetingsPage
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.page import Page


def create_page(context: UiContext) -> Page:
    """Return the page of meetings; its `open_record` takes the id of a meeting or of an item."""
    return MeetingsPage(context)
