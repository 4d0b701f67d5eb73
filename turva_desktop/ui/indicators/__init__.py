"""Indicators (mittarit): what is measured, its values by year, and where they are going."""

from turva_desktop.ui.indicators.page import IndicatorsPage
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.page import Page


def create_page(context: UiContext) -> Page:
    """Return the page of indicators; its `open_record` takes an indicator's id."""
    return IndicatorsPage(context)
