"""Which commands there are and what they take."""

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NoReturn

from turva_desktop import __version__
from turva_desktop.cli import commands
from turva_desktop.cli.output import Output
from turva_desktop.documents.orders import PaperKind
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.domain.secrecy import Copy

Run = Callable[[argparse.Namespace, Output], int]


_OWN_OPTIONS: Final = {
    PaperKind.MINUTES: frozenset({"meeting", "body", "extract"}),
    PaperKind.AGENDA: frozenset({"meeting", "body"}),
    PaperKind.PLAN: frozenset[str](),
    PaperKind.FOLLOWUP: frozenset[str](),
    PaperKind.ANNUAL: frozenset({"year"}),
    PaperKind.ACTION_LIST: frozenset({"actions_of"}),
}
"""The papers that `report` writes, and the options that only they have; an extract is a part of the minutes."""

_REASONS: Final = (
    (
        r"the following arguments are required: (?P<what>.+)",
        QT_TRANSLATE_NOOP("CommandLine", "Missing: {what}."),
    ),
    (
        r"unrecognized arguments: (?P<what>.+)",
        QT_TRANSLATE_NOOP("CommandLine", "Not known: {what}."),
    ),
    (
        r".*invalid choice: (?P<what>.+?) \(choose from (?P<choices>.+)\)",
        QT_TRANSLATE_NOOP("CommandLine", "“{what}” won't do. Choose one of these: {choices}."),
    ),
    (
        r"argument (?P<option>\S+): invalid \w+ value: (?P<what>.+)",
        QT_TRANSLATE_NOOP("CommandLine", "“{what}” won't do for {option}: give a number."),
    ),
    (
        r"argument (?P<what>\S+): not allowed with argument (?P<option>\S+)",
        QT_TRANSLATE_NOOP("CommandLine", "{what} and {option} can't be together."),
    ),
    (
        r"argument (?P<what>\S+): expected .+",
        QT_TRANSLATE_NOOP("CommandLine", "{what} needs a value after it."),
    ),
)
"""What argparse says is wrong, and the same in the interface's language; what is not here stays unsaid."""


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


_OPTION_HELP = {
    "file": QT_TRANSLATE_NOOP("CommandLine", "the workspace (.turva)"),
    "folder": QT_TRANSLATE_NOOP("CommandLine", "the folder that gets the files; it is made if need be"),
    "municipality": QT_TRANSLATE_NOOP("CommandLine", "the municipality's three-digit code, e.g. 614"),
    "name": QT_TRANSLATE_NOOP("CommandLine", "the workspace's name; the municipality's if not given"),
    "export_out": QT_TRANSLATE_NOOP("CommandLine", "the Excel file to write (.xlsx)"),
    "recipient": QT_TRANSLATE_NOOP("CommandLine", "who gets the file: a recipient's name or part of it"),
    "lang": QT_TRANSLATE_NOOP("CommandLine", "the language of the file; the workspace's if not given"),
    "actions_of": QT_TRANSLATE_NOOP("CommandLine", "only the actions of this responsible party"),
    "excel": QT_TRANSLATE_NOOP("CommandLine", "the Excel file to read"),
    "apply": QT_TRANSLATE_NOOP("CommandLine", "take the changes in; without this they are only shown"),
    "choose": QT_TRANSLATE_NOOP("CommandLine", "what to keep where both have changed: ours (the workspace) or theirs"),
    "document": QT_TRANSLATE_NOOP("CommandLine", "which document"),
    "report_out": QT_TRANSLATE_NOOP("CommandLine", "the file to write; its ending tells the format"),
    "meeting": QT_TRANSLATE_NOOP("CommandLine", "the meeting's number and year, e.g. 3/2026"),
    "body": QT_TRANSLATE_NOOP("CommandLine", "whose meeting, where two have the same number"),
    "extract": QT_TRANSLATE_NOOP("CommandLine", "an extract of one § only"),
    "year": QT_TRANSLATE_NOOP("CommandLine", "the year of the annual report; the last ended one if not given"),
    "list_of": QT_TRANSLATE_NOOP("CommandLine", "whose action list; everybody's open actions if not given"),
    "secret": QT_TRANSLATE_NOOP("CommandLine", "take confidential matter along: for the municipality's own use"),
    "public": QT_TRANSLATE_NOOP("CommandLine", "for anybody: leave out the names of private persons too"),
    "backup": QT_TRANSLATE_NOOP("CommandLine", "the backup to restore"),
    "record": QT_TRANSLATE_NOOP("CommandLine", "one record: its id, or an action's number"),
    "json": QT_TRANSLATE_NOOP("CommandLine", "tell the result as JSON, for other programs"),
    "help": QT_TRANSLATE_NOOP("CommandLine", "show this help"),
    "version": QT_TRANSLATE_NOOP("CommandLine", "show the version"),
}


def parse(arguments: Sequence[str], translate: Translate) -> Command:
    """Return the command that the arguments ask for; `BadUsage` tells how it should have been written."""
    options = _parser(translate).parse_args(arguments)
    if options.command == "report":
        own = _OWN_OPTIONS[PaperKind(options.document)] | {"lang", "copy"}
        for name in sorted(frozenset().union(*_OWN_OPTIONS.values()) - own):
            if getattr(options, name):
                text = translate("CommandLine", "{option} has no meaning with {document}.")
                options.refuse(text.format(option=f"--{name.replace('_', '-')}", document=options.document))
    return Command(run=options.run, options=options)


def _year(text: str) -> int:
    if not (len(text) == 4 and text.isascii() and text.isdecimal() and text > "1900"):
        raise ValueError(text)
    return int(text)


def _parser(translate: Translate) -> argparse.ArgumentParser:
    def words(key: str) -> str:
        return translate("CommandLine", _OPTION_HELP[key])

    parser = _Parser(prog="turva", translate=translate)
    parser.add_argument("--version", action="version", version=f"Turva {__version__}", help=words("version"))
    subparsers = parser.add_subparsers(dest="command", required=True)

    def command(name: str, run: Run) -> _Parser:
        text = translate("CommandLine", HELP[name])
        one = subparsers.add_parser(name, help=text, description=text, translate=translate)
        one.add_argument("--json", action="store_true", help=words("json"))
        one.set_defaults(run=run)
        return one

    def on_file(name: str, run: Run) -> _Parser:
        one = command(name, run)
        one.add_argument("file", type=Path, metavar="FILE", help=words("file"))
        return one

    languages = [language.value for language in Language]
    command("demo", commands.demo).add_argument("folder", type=Path, metavar="DIR", help=words("folder"))
    new = on_file("new", commands.new)
    new.add_argument("--municipality", required=True, metavar="CODE", help=words("municipality"))
    new.add_argument("--name", default="", help=words("name"))
    export = on_file("export", commands.export)
    export.add_argument("out", type=Path, metavar="OUT.xlsx", help=words("export_out"))
    export.add_argument("--recipient", default="", metavar="NAME", help=words("recipient"))
    export.add_argument("--lang", choices=languages, default=None, help=words("lang"))
    export.add_argument("--actions-of", default="", metavar="NAME", help=words("actions_of"))
    take_in = on_file("import", commands.take_in)
    take_in.add_argument("excel", type=Path, metavar="IN.xlsx", help=words("excel"))
    take_in.add_argument("--apply", action="store_true", help=words("apply"))
    take_in.add_argument("--choose", choices=["ours", "theirs"], default=None, help=words("choose"))
    report = on_file("report", commands.report)
    report.set_defaults(refuse=report.refuse)
    report.add_argument("document", choices=[one.value for one in _OWN_OPTIONS], help=words("document"))
    report.add_argument("out", type=Path, metavar="OUT.pdf|.docx|.html", help=words("report_out"))
    report.add_argument("--meeting", default="", metavar="3/2026", help=words("meeting"))
    report.add_argument("--body", default="", metavar="NAME", help=words("body"))
    report.add_argument("--extract", type=int, default=None, metavar="SECTION", help=words("extract"))
    report.add_argument("--year", type=_year, default=None, metavar="2026", help=words("year"))
    report.add_argument("--actions-of", default="", metavar="NAME", help=words("list_of"))
    copy = report.add_mutually_exclusive_group()
    for name, made in (("public", Copy.PUBLIC), ("secret", Copy.INTERNAL)):
        copy.add_argument(f"--{name}", action="store_const", dest="copy", const=made, help=words(name))
    report.set_defaults(copy=Copy.SHARED)
    report.add_argument("--lang", choices=languages, default=None, help=words("lang"))
    on_file("summary", commands.summary)
    on_file("meetings", commands.meetings)
    on_file("check", commands.check)
    on_file("backup", commands.backup)
    on_file("restore", commands.restore).add_argument("backup", type=Path, metavar="BACKUP", help=words("backup"))
    on_file("history", commands.history).add_argument("--record", default="", help=words("record"))
    on_file("undo", commands.undo)
    return parser


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks the interface's language."""

    def __init__(self, *, translate: Translate, **settings: object) -> None:
        super().__init__(add_help=False, **settings)  # type: ignore[arg-type]  # argparse's own, passed through
        self.translate = translate
        self._positionals.title = translate("CommandLine", "What to give")
        self._optionals.title = translate("CommandLine", "Options")
        self.add_argument("-h", "--help", action="help", help=translate("CommandLine", _OPTION_HELP["help"]))

    def format_help(self) -> str:
        """Return the help with its first word in the interface's language."""
        return super().format_help().replace("usage:", self.translate("CommandLine", "Use:"), 1)

    def error(self, message: str) -> NoReturn:
        """Say what was wrong and how the command is written."""
        for pattern, text in _REASONS:
            if match := re.fullmatch(pattern, message, re.DOTALL):
                gaps = {name: said.replace("'", "") for name, said in match.groupdict().items()}
                if gaps["what"] == "command":
                    gaps["what"] = self.translate("CommandLine", "which command")
                self.refuse(self.translate("CommandLine", text).format(**gaps))
        self.refuse("")

    def refuse(self, reason: str) -> NoReturn:
        """Stop with a reason in the interface's language, and how the command is written."""
        sentence = self.translate("CommandLine", "The command could not be understood; nothing was done.")
        written = self.translate("CommandLine", "It is written so:")
        usage = self.format_usage().partition(": ")[2].strip()
        raise BadUsage(f"{' '.join(filter(None, (sentence, reason, written)))}\n{usage}")
