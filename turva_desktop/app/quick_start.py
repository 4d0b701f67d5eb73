"""What makes the way to the first screen shorter: two things that Python and PySide do on it and nobody needs there.

The garbage collector looks through all that was imported again and again, and there is no garbage yet: it rests until
the first screen is painted, and then leaves aside what it would find each time.

PySide reads the source of every module imported after it, to learn whether it uses PySide: modules that do may ask for
"features" (other names of Qt's methods), which Turva never does. The answer is known from the module's name.
"""

import gc
import sys
from types import ModuleType
from typing import Final

from turva_desktop.ui.running.collector import Collector

FEATURES: Final = "shibokensupport.feature"
READS_SOURCES: Final = "_mod_uses_pyside"
"""PySide's own name and no promise of it: without it everything works, only later (a test tells)."""


class QuickStart:
    """The start, from before anything is imported until its first screen is painted."""

    def __init__(self) -> None:
        """Begin the start: let the collector rest."""
        Collector.hold()
        self._is_over = False

    def spare_sources(self) -> None:
        """Answer for our own modules what PySide would read their sources for."""
        import PySide6.QtCore  # noqa: F401 - it brings the other

        features = sys.modules.get(FEATURES)
        if features is not None and hasattr(features, READS_SOURCES):
            setattr(features, READS_SOURCES, _uses_pyside)

    def end(self) -> None:
        """Let the collector work from here on, once."""
        if not self._is_over:
            self._is_over = True
            gc.freeze()
            Collector.release()


def _uses_pyside(module: ModuleType) -> bool:
    return module.__name__.startswith(("turva_desktop.ui", "turva_desktop.app", "PySide6"))
