"""Which commands there are and what they take."""

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, NoReturn

from turva_desktop import __version__
from turva_desktop.cli import files, overviews, papers, sending, steps, workbooks
from turva_desktop.cli.output import Output
from turva_desktop.cli.words import COMMANDS, OPTIONS, REASONS
from turva_desktop.documents.orders import PaperKind
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import Translate
from turva_desktop.domain.recipient import PeopleShown
from turva_desktop.domain.secrecy import Copy

Run = Callable[[argparse.Namespace, Output], int]

_LANGUAGES: Final = [language.value for language in Language]
_OWN_OPTIONS: Final = {
    PaperKind.MINUTES: frozenset({"meeting", "body", "extract"}),
    PaperKind.AGENDA: frozenset({"meeting", "body"}),
    PaperKind.PLAN: frozenset[str](),
    PaperKind.FOLLOWUP: frozenset[str](),
    PaperKind.ANNUAL: frozenset({"year"}),
    PaperKind.ACTION_LIST: frozenset({"actions_of"}),
}
"""The papers that `report` writes, and the options that only they have; an extract is a part of the minutes."""


_OVERVIEWS: Final[Mapping[str, Run]] = {
    "summary": overviews.summary,
    "meetings": overviews.meetings,
    "indicators": overviews.indicators,
}
"""The commands that tell how things stand on a day."""


class BadUsage(Exception):  # noqa: N818 - its text is the sentence for the user
    """A command that could not be understood; the text says how it is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A parsed command: what to run with which options."""

    run: Run
    options: argparse.Namespace


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


def _day(text: str) -> date:
    if not re.fullmatch(r"[12][0-9]{3}-[0-9]{2}-[0-9]{2}", text, re.ASCII):
        raise ValueError(text)
    return date.fromisoformat(text)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _parser(translate: Translate) -> argparse.ArgumentParser:
    parser = _Parser(prog="turva", translate=translate)
    parser.add_argument("--version", action="version", version=f"Turva {__version__}", help=parser.words("version"))
    add = _Adding(subparsers=parser.add_subparsers(dest="command", required=True), translate=translate)
    demo = add.command("demo", files.demo)
    demo.add_argument("folder", type=Path, metavar="DIR", help=demo.words("folder"))
    _add_new(add.on_file("new", files.new))
    _add_export(add.on_file("export", sending.export))
    _add_template(add.command("template", sending.template))
    _add_import(add.on_file("import", workbooks.take_in))
    _add_errors(add.on_file("errors", sending.errors))
    _add_report(add.on_file("report", papers.report))
    for name, run in _OVERVIEWS.items():
        overview = add.on_file(name, run)
        overview.add_argument("--on", type=_day, default=None, metavar="2026-11-28", help=overview.words("on"))
    add.on_file("areas", overviews.areas)
    add.on_file("check", files.check)
    add.on_file("backup", files.backup)
    restore = add.on_file("restore", files.restore)
    restore.add_argument("backup", type=Path, metavar="BACKUP", help=restore.words("backup"))
    history = add.on_file("history", steps.history)
    history.add_argument("--record", default="", help=history.words("record"))
    add.on_file("undo", steps.undo)
    return parser


def _add_new(new: "_Parser") -> None:
    new.add_argument("--municipality", required=True, metavar="CODE", help=new.words("municipality"))
    new.add_argument("--name", default="", help=new.words("name"))


def _add_export(export: "_Parser") -> None:
    export.add_argument("out", type=Path, metavar="OUT.xlsx", help=export.words("export_out"))
    export.add_argument("--recipient", default="", metavar="NAME", help=export.words("recipient"))
    export.add_argument("--lang", choices=_LANGUAGES, default=None, help=export.words("lang"))
    export.add_argument("--actions-of", default="", metavar="NAME", help=export.words("actions_of"))
    people = export.add_mutually_exclusive_group()
    for shown in PeopleShown:
        people.add_argument(
            f"--{shown.value}", action="store_const", dest="people", const=shown, help=export.words(shown.value)
        )

    export.add_argument("--sheets", type=_names, default=(), metavar="NAME,NAME", help=export.words("sheets"))
    export.add_argument("--contact", default="", metavar="TEXT", help=export.words("contact"))
    export.add_argument("--reply-by", type=_day, default=None, metavar="2026-11-28", help=export.words("reply_by"))
    export.add_argument("--force", action="store_true", help=export.words("force"))


def _add_template(template: "_Parser") -> None:
    template.add_argument("out", type=Path, metavar="OUT.xlsx", help=template.words("export_out"))
    template.add_argument("--lang", choices=_LANGUAGES, default=None, help=template.words("template_lang"))
    template.add_argument("--force", action="store_true", help=template.words("force"))


def _add_errors(errors: "_Parser") -> None:
    errors.add_argument("excel", type=Path, metavar="IN.xlsx", help=errors.words("excel"))
    errors.add_argument("out", type=Path, metavar="OUT.xlsx", help=errors.words("errors_out"))
    errors.add_argument("--force", action="store_true", help=errors.words("force"))


def _add_import(take_in: "_Parser") -> None:
    take_in.add_argument("excel", type=Path, nargs="+", metavar="IN.xlsx|.docx", help=take_in.words("excels"))
    take_in.add_argument("--map", type=Path, default=None, metavar="F.json", help=take_in.words("map"))
    take_in.add_argument("--apply", action="store_true", help=take_in.words("apply"))
    take_in.add_argument("--take-rest", action="store_true", help=take_in.words("take_rest"))
    take_in.add_argument("--choose", choices=["ours", "theirs", "both"], default=None, help=take_in.words("choose"))
    take_in.add_argument("--choices", type=Path, default=None, metavar="F.json", help=take_in.words("choices"))
    take_in.add_argument("--answers", type=Path, default=None, metavar="F.json", help=take_in.words("answers"))


def _add_report(report: "_Parser") -> None:
    words = report.words
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
    report.add_argument("--lang", choices=_LANGUAGES, default=None, help=words("lang"))


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks the interface's language."""

    def __init__(self, *, translate: Translate, **settings: object) -> None:
        super().__init__(add_help=False, **settings)  # type: ignore[arg-type]  # argparse's own, passed through
        self.translate = translate
        self._positionals.title = translate("CommandLine", "What to give")
        self._optionals.title = translate("CommandLine", "Options")
        self.add_argument("-h", "--help", action="help", help=translate("CommandLine", OPTIONS["help"]))

    def words(self, key: str) -> str:
        """Return what the help says of an option."""
        return self.translate("CommandLine", OPTIONS[key])

    def format_help(self) -> str:
        """Return the help with its first word in the interface's language."""
        return super().format_help().replace("usage:", self.translate("CommandLine", "Use:"), 1)

    def error(self, message: str) -> NoReturn:
        """Say what was wrong and how the command is written."""
        for pattern, text in REASONS:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Adding:
    """Adds commands to a parser."""

    subparsers: "argparse._SubParsersAction[_Parser]"
    translate: Translate

    def command(self, name: str, run: Run) -> _Parser:
        """Add a command."""
        text = self.translate("CommandLine", COMMANDS[name])
        one = self.subparsers.add_parser(name, help=text, description=text, translate=self.translate)
        one.add_argument("--json", action="store_true", help=one.words("json"))
        one.set_defaults(run=run)
        return one

    def on_file(self, name: str, run: Run) -> _Parser:
        """Add a command that begins with a workspace."""
        one = self.command(name, run)
        one.add_argument("file", type=Path, metavar="FILE", help=one.words("file"))
        return one
