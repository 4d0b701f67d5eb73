"""Start-up of the command line: words in the chosen language, UTF-8 on any terminal, no traceback for the user."""

import os
import sys
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from turva_desktop.app.crash_file import write_crash_file
from turva_desktop.app.translation import Catalogue, words_of_files
from turva_desktop.cli import main
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import Memory


def run(arguments: Sequence[str]) -> int:
    """Run one command. The interface speaks Finnish unless TURVA_LANGUAGE says sv, se or en."""
    _open_streams()
    wanted = os.environ.get("TURVA_LANGUAGE", "fi")
    language = Language(wanted) if wanted in list(Language) else Language.FI
    translate = Catalogue(language)
    try:
        status = main(arguments, translate, language, words_of_files, _Memory())
    except BrokenPipeError:  # the reader (`| head`) has seen enough
        status = 0
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001 - a bug: told in a sentence, its traceback kept in a file
        path = write_crash_file(traceback.format_exc(), datetime.now(UTC))
        sentence = translate(
            "CommandLine",
            "Something unexpected went wrong. Your data is as it was before this command. "
            "What happened was written to {file}; send it to whoever looks after the program.",
        )
        print(sentence.format(file=path), file=sys.stderr)  # noqa: T201 - the command line's own voice
        return 70
    _end_streams()
    return status


class _Memory:
    """The user's settings, those of the window; what reads them is loaded when something is asked of them."""

    def value(self, key: str) -> str | None:
        """Return what was kept under a key, or None."""
        return self._settings().value(key)

    def set_value(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        self._settings().set_value(key, value)

    @staticmethod
    def _settings() -> Memory:
        from turva_desktop.app.user_settings import UserSettings

        return UserSettings()


def _open_streams() -> None:
    """Have something to write to, in UTF-8: who starts a program without streams would have it write into its files."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free: this one
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - as long as the program
        elif hasattr(getattr(sys, name), "reconfigure"):
            getattr(sys, name).reconfigure(encoding="utf-8", errors="replace")


def _end_streams() -> None:
    """Let go of what can't be written any more, or Python complains of it at its end."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
