"""Start-up of the command line: words in the chosen language, UTF-8 on any terminal, no traceback for the user."""

import os
import sys
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime

from turva_desktop.app.crash_file import write_crash_file
from turva_desktop.app.translation import Catalogue
from turva_desktop.cli import main
from turva_desktop.domain.language import Language


def run(arguments: Sequence[str]) -> int:
    """Run one command. The interface speaks Finnish unless TURVA_LANGUAGE says sv, se or en."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    wanted = os.environ.get("TURVA_LANGUAGE", "fi")
    language = Language(wanted) if wanted in list(Language) else Language.FI
    translate = Catalogue(language)
    try:
        status = main(arguments, translate, language)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader (`| head`) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains at its end
        return 0
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
    return status
