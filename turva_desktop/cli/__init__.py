"""The same services without a window: `turva COMMAND …`.

`parser` says which commands there are and `words` how its help says so; what they do stands by subject (`files`,
`workbooks`, `papers`, `overviews`, `steps`), and `output` tells it. Exit status: 0 done, 1 not done (a sentence says
why), 2 something waits for an answer first: an import with questions, a public copy without a ground, a personal
identity code on its way out; 64 a command that could not be understood.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from turva_desktop.cli.opening import offer_backup
from turva_desktop.cli.output import Output
from turva_desktop.cli.parser import BadUsage, Command, parse
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.messages import explain
from turva_desktop.domain.ports import Memory, NoMemory, Translate, in_english
from turva_desktop.services.outgoing import IDENTITY_CODE

USAGE_ERROR = 64
WAITS = 2
_WAITING = frozenset({"document.no_ground", IDENTITY_CODE, "exchange.unmapped"})
"""Codes of errors that ask for something first; nothing has been done."""


def main(
    arguments: Sequence[str],
    translate: Translate,
    language: Language = Language.FI,
    speak: Callable[[Language], Translate] = lambda _language: in_english,
    memory: Memory | None = None,
) -> int:
    """Run one command and return its exit status; a `TurvaError` becomes a sentence on the error stream.

    `speak` gives the words of any language, for files that leave; `memory` keeps the user's own settings.
    """
    try:
        command = parse(arguments, translate)
    except BadUsage as error:
        print(error, file=sys.stderr)
        return USAGE_ERROR
    except SystemExit:  # --help and --version have said their say
        return 0
    output = Output(
        translate=translate,
        language=language,
        speak=speak,
        as_json=command.options.json,
        memory=memory or NoMemory(),
    )
    try:
        return _run(command, output)
    except TurvaError as error:
        print(explain(error, translate), file=sys.stderr)
        file = _workspace_of(command)
        if file is not None and command.options.command != "restore":
            offer_backup(file, output, error)
        return WAITS if error.code in _WAITING else 1


def _run(command: Command, output: Output) -> int:
    """Run a command; what no rule foresaw is the file's fault where something is wrong with the file."""
    try:
        return command.run(command.options, output)
    except Exception as error:
        file = _workspace_of(command)
        if isinstance(error, TurvaError) or file is None:
            raise
        from turva_desktop.services.care import is_faulty

        if not is_faulty(file):
            raise
        raise TurvaError("workspace.damaged", file=file.name) from error


def _workspace_of(command: Command) -> Path | None:
    file = getattr(command.options, "file", None)
    return file if isinstance(file, Path) else None
