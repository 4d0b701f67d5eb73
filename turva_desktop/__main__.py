"""Start Turva: `turva` is the command line, `turva-desktop` (or `python -m turva_desktop`) the window."""

import sys


def command_line() -> int:
    """Run the command line and return its exit status."""
    from turva_desktop.app.command_line import run

    return run(sys.argv[1:])


def window() -> int:
    """Open the window and return the program's exit status."""
    from turva_desktop.app.window import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(window())
