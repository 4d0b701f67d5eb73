"""The exchange of Excel files (vaihto): sending, taking in with a preview, and the ledger of both."""

from turva_desktop.ui.exchange.page import ExchangePage
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.page import Page


def create_page(context: UiContext) -> Page:
    """Return the page of the exchange; its `open_record` takes the id of a line of the ledger."""
    return ExchangePage(context)
