"""The home screen: what to do next, and where the year stands."""

from turva_desktop.ui.home.page import create_page

__all__ = ["create_page"]
