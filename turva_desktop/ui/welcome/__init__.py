"""The first screen without a workspace: make a new one, open one, or look at the demo municipality."""

from turva_desktop.ui.welcome.screen import Welcome

__all__ = ["Welcome"]
