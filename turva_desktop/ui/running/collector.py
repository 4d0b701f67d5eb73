"""Python's garbage collector rests while somebody holds it: during the start, and while another thread works.

Without Qt: the start holds it before Qt is imported.
"""

import gc
import sys
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


def give_back() -> None:
    """Collect what is garbage now, and give the system what is free: much was just let go, e.g. a whole workspace.

    The C library of Linux keeps what is freed in small pieces until it is asked; other systems take it by themselves.
    """
    gc.unfreeze()  # what was there at the end of the start may be garbage now
    gc.collect()
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it, other C libraries don't
        if trim is not None:
            trim(0)
