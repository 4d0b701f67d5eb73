"""The network (verkosto): bodies and their members, people, organisations."""

from turva_desktop.ui.network.page import NetworkPage
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.page import Page


def create_page(context: UiContext) -> Page:
    """Return the page of the network; its `open_record` takes the id of a body, a person or an organisation."""
    return NetworkPage(context)
