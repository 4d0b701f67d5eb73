"""Reports: choose a paper, see it, save it or send it."""

from turva_desktop.ui.reports.page import create_page

__all__ = ["create_page"]
