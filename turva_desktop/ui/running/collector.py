"""Python's garbage collector rests while somebody holds it: during the start, and while another thread works.

Without Qt: the start holds it before Qt is imported.
"""

import gc
from typing import ClassVar


class Collector:
    """The holds on the one collector of the process; it works again when the last one has ended."""

    _holds: ClassVar[int] = 0
    _was_enabled: ClassVar[bool] = True

    @classmethod
    def hold(cls) -> None:
        """Let the collector rest until `release`."""
        if not cls._holds:
            cls._was_enabled = gc.isenabled()
            gc.disable()
        cls._holds += 1

    @classmethod
    def release(cls) -> None:
        """End a hold; what became old during the last one is left to the collector's own next look."""
        cls._holds -= 1
        if not cls._holds and cls._was_enabled:
            gc.collect(0)  # or a worker, putting its last work away, could be the one to set it off
            gc.enable()
