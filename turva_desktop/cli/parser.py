"""Which commands there are and what they take."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from turva_desktop import __version__
from turva_desktop.cli import commands
from turva_desktop.cli.output import Output
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate

Run = Callable[[argparse.Namespace, Output], int]


class BadUsage(Exception):  # noqa: N818 - its text is the sentence for the user
    """A command that could not be understood; the text says how it is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A parsed command: what to run with which options."""

    run: Run
    options: argparse.Namespace


HELP = {
    "demo": QT_TRANSLATE_NOOP("CommandLine", "make the demo municipality and its files in a folder"),
    "new": QT_TRANSLATE_NOOP("CommandLine", "make a new workspace for a municipality"),
    "export": QT_TRANSLATE_NOOP("CommandLine", "write the workspace to an Excel file"),
    "import": QT_TRANSLATE_NOOP("CommandLine", "preview an Excel file, and with --apply take it in"),
    "report": QT_TRANSLATE_NOOP("CommandLine", "write a document as PDF, Word or HTML"),
    "summary": QT_TRANSLATE_NOOP("CommandLine", "show the theme and status table"),
    "meetings": QT_TRANSLATE_NOOP("CommandLine", "list the meetings"),
    "check": QT_TRANSLATE_NOOP("CommandLine", "check that the file is in order"),
    "backup": QT_TRANSLATE_NOOP("CommandLine", "make a backup"),
    "restore": QT_TRANSLATE_NOOP("CommandLine", "put a backup in the file's place"),
    "history": QT_TRANSLATE_NOOP("CommandLine", "show what was changed, when and by whom"),
    "undo": QT_TRANSLATE_NOOP("CommandLine", "take the last change back"),
}


def parse(arguments: Sequence[str], translate: Translate) -> Command:
    """Return the command that the arguments ask for; `BadUsage` tells how it should have been written."""
    parser = _Parser(prog="turva", translate=translate)
    parser.add_argument("--version", action="version", version=f"Turva {__version__}")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, run: Run) -> argparse.ArgumentParser:
        text = translate("CommandLine", HELP[name])
        one: argparse.ArgumentParser = subparsers.add_parser(name, help=text, description=text, translate=translate)
        one.add_argument("--json", action="store_true")
        one.set_defaults(run=run)
        return one

    def on_file(name: str, run: Run) -> argparse.ArgumentParser:
        one = command(name, run)
        one.add_argument("file", type=Path, metavar="FILE")
        return one

    languages = [language.value for language in Language]
    command("demo", commands.demo).add_argument("folder", type=Path, metavar="DIR")
    new = on_file("new", commands.new)
    new.add_argument("--municipality", required=True, metavar="CODE")
    new.add_argument("--name", default="")
    export = on_file("export", commands.export)
    export.add_argument("out", type=Path, metavar="OUT.xlsx")
    export.add_argument("--recipient", default="")
    export.add_argument("--lang", choices=languages, default=None)
    export.add_argument("--actions-of", default="", metavar="NAME")
    take_in = on_file("import", commands.take_in)
    take_in.add_argument("excel", type=Path, metavar="IN.xlsx")
    take_in.add_argument("--apply", action="store_true")
    take_in.add_argument("--choose", choices=["ours", "theirs"], default=None)
    report = on_file("report", commands.report)
    report.add_argument("document", choices=["minutes", "agenda", "plan", "followup", "annual"])
    report.add_argument("out", type=Path, metavar="OUT.pdf|.docx|.html")
    report.add_argument("--meeting", default="", metavar="3/2026")
    report.add_argument("--body", default="", metavar="NAME")
    report.add_argument("--extract", type=int, default=None, metavar="SECTION")
    report.add_argument("--public", action="store_true")
    report.add_argument("--lang", choices=languages, default=None)
    on_file("summary", commands.summary)
    on_file("meetings", commands.meetings)
    on_file("check", commands.check)
    on_file("backup", commands.backup)
    on_file("restore", commands.restore).add_argument("backup", type=Path, metavar="BACKUP")
    on_file("history", commands.history).add_argument("--record", default="", metavar="RECORD")
    on_file("undo", commands.undo)
    options = parser.parse_args(arguments)
    return Command(run=options.run, options=options)


class _Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in the interface's language."""

    def __init__(self, *, translate: Translate, **settings: object) -> None:
        super().__init__(**settings)  # type: ignore[arg-type]  # argparse's own settings, passed through
        self._translate = translate

    def error(self, message: str) -> NoReturn:  # noqa: ARG002 - argparse's sentence is English
        sentence = self._translate(
            "CommandLine", "The command could not be understood; nothing was done. It is written so:\n{usage}"
        )
        raise BadUsage(sentence.format(usage=self.format_usage().partition(": ")[2].strip()))
