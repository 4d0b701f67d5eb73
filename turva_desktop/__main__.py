"""Start Turva: `turva` is the command line, `turva-desktop` the window.

`python -m turva_desktop` is the window too, unless a command's name follows (`python -m turva_desktop demo DIR`)
or it is asked for its help or version. Each of them also reads one file from outside when the program itself asks so.
"""

import sys
from typing import Final

from turva_desktop.exchange import READS_A_FILE

_TOLD_IN_WORDS: Final = frozenset({"-h", "--help", "--version"})
"""Options that ask for an answer, and so for no window."""


def command_line() -> int:
    """Run the command line and return its exit status."""
    if _is_reader():
        return _reader()
    from turva_desktop.app.command_line import run

    return run(sys.argv[1:])


def window() -> int:
    """Open the window and return the program's exit status."""
    if _is_reader():
        return _reader()
    from turva_desktop.app.quick_start import QuickStart

    start = QuickStart()  # before anything else is imported
    start.spare_sources()
    from turva_desktop.app.window import run

    return run(sys.argv[1:], start.end)


def _is_reader() -> bool:
    """Tell whether this program was started by itself, to read a file from outside."""
    return sys.argv[1:2] == [READS_A_FILE]


def _reader() -> int:
    """Read the file and return the exit status."""
    from turva_desktop.exchange.worker import work

    return work(sys.argv[2:])


def either() -> int:
    """Run what the first argument asks for: an option or a workspace belongs to the window, a word is a command.

    The options that only tell something belong to the command line.
    """
    first = sys.argv[1] if len(sys.argv) > 1 else ""
    if first in _TOLD_IN_WORDS:
        return command_line()
    return window() if not first or first.startswith("-") or first.endswith(".turva") else command_line()


if __name__ == "__main__":
    raise SystemExit(either())
