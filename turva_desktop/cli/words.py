"""What the help of the command line says, and what it says to a command that could not be understood."""

from typing import Final

from turva_desktop.domain.ports import QT_TRANSLATE_NOOP
from turva_desktop.domain.secrecy import Copy

COMMANDS: Final = {
    "demo": QT_TRANSLATE_NOOP("CommandLine", "make the demo municipality and its files in a folder"),
    "new": QT_TRANSLATE_NOOP("CommandLine", "make a new workspace for a municipality"),
    "export": QT_TRANSLATE_NOOP("CommandLine", "write the workspace to an Excel file"),
    "template": QT_TRANSLATE_NOOP("CommandLine", "write an empty workbook to be filled in"),
    "errors": QT_TRANSLATE_NOOP("CommandLine", "write a marked copy of an Excel file for whoever sent it"),
    "import": QT_TRANSLATE_NOOP("CommandLine", "preview an Excel file, and with --apply take it in"),
    "report": QT_TRANSLATE_NOOP("CommandLine", "write a document as PDF, Word or HTML"),
    "summary": QT_TRANSLATE_NOOP("CommandLine", "show the theme and status table"),
    "meetings": QT_TRANSLATE_NOOP("CommandLine", "list the meetings"),
    "indicators": QT_TRANSLATE_NOOP("CommandLine", "show the indicators and what may be said of their change"),
    "areas": QT_TRANSLATE_NOOP("CommandLine", "list the areas and how many live in them"),
    "check": QT_TRANSLATE_NOOP("CommandLine", "check that the file is in order"),
    "backup": QT_TRANSLATE_NOOP("CommandLine", "make a backup"),
    "restore": QT_TRANSLATE_NOOP("CommandLine", "put a backup in the file's place"),
    "history": QT_TRANSLATE_NOOP("CommandLine", "show what was changed, when and by whom"),
    "undo": QT_TRANSLATE_NOOP("CommandLine", "take the last change back"),
}

OPTIONS: Final = {
    "file": QT_TRANSLATE_NOOP("CommandLine", "the workspace (.turva)"),
    "folder": QT_TRANSLATE_NOOP("CommandLine", "the folder that gets the files; it is made if need be"),
    "municipality": QT_TRANSLATE_NOOP("CommandLine", "the municipality's three-digit code, e.g. 614"),
    "name": QT_TRANSLATE_NOOP("CommandLine", "the workspace's name; the municipality's if not given"),
    "export_out": QT_TRANSLATE_NOOP("CommandLine", "the Excel file to write (.xlsx)"),
    "recipient": QT_TRANSLATE_NOOP("CommandLine", "who gets the file: a recipient's name or part of it"),
    "lang": QT_TRANSLATE_NOOP("CommandLine", "the language of the file; the workspace's if not given"),
    "actions_of": QT_TRANSLATE_NOOP("CommandLine", "only the actions of this responsible party"),
    "roles": QT_TRANSLATE_NOOP(
        "CommandLine", "roles and organisations, no names of people: the default of most recipients"
    ),
    "names": QT_TRANSLATE_NOOP("CommandLine", "names and contact data of people too, where they may be shared"),
    "sheets": QT_TRANSLATE_NOOP(
        "CommandLine", "only these sheets, by name and separated by commas, e.g. actions,follow_up"
    ),
    "contact": QT_TRANSLATE_NOOP("CommandLine", "whom the recipient asks and answers; it stands on the first sheet"),
    "reply_by": QT_TRANSLATE_NOOP("CommandLine", "until which day an answer is awaited; it stands on the first sheet"),
    "force": QT_TRANSLATE_NOOP("CommandLine", "write over a file that is there already"),
    "errors_out": QT_TRANSLATE_NOOP("CommandLine", "the marked copy to write (.xlsx)"),
    "template_lang": QT_TRANSLATE_NOOP("CommandLine", "the language of the file; the interface's if not given"),
    "excel": QT_TRANSLATE_NOOP("CommandLine", "the Excel file to read, or the Word file of a plan"),
    "excels": QT_TRANSLATE_NOOP(
        "CommandLine", "the Excel files to read, or the Word file of a plan; each is a step of its own"
    ),
    "map": QT_TRANSLATE_NOOP(
        "CommandLine", "what the columns of somebody else's table hold: “mapping” of the answer to --json, edited"
    ),
    "apply": QT_TRANSLATE_NOOP("CommandLine", "take the changes in; without this they are only shown"),
    "choose": QT_TRANSLATE_NOOP(
        "CommandLine", "what to keep where both have changed: ours (the workspace), theirs, or both joined"
    ),
    "take_rest": QT_TRANSLATE_NOOP(
        "CommandLine", "with --apply: take what can be taken, and tell what is left out because it stops or is open"
    ),
    "choices": QT_TRANSLATE_NOOP(
        "CommandLine", "the preview's conflicts (--json), each sent back with a choose: ours, theirs or both"
    ),
    "answers": QT_TRANSLATE_NOOP("CommandLine", "answers to the preview's questions, by their keys (JSON)"),
    "document": QT_TRANSLATE_NOOP("CommandLine", "which document"),
    "report_out": QT_TRANSLATE_NOOP("CommandLine", "the file to write; its ending tells the format"),
    "meeting": QT_TRANSLATE_NOOP("CommandLine", "the meeting's number and year, e.g. 3/2026"),
    "body": QT_TRANSLATE_NOOP("CommandLine", "whose meeting, where two have the same number"),
    "extract": QT_TRANSLATE_NOOP("CommandLine", "an extract of one § only"),
    "year": QT_TRANSLATE_NOOP("CommandLine", "the year of the annual report; the last ended one if not given"),
    "on": QT_TRANSLATE_NOOP("CommandLine", "as it stood on this day; today if not given"),
    "list_of": QT_TRANSLATE_NOOP("CommandLine", "whose action list; everybody's open actions if not given"),
    "secret": QT_TRANSLATE_NOOP("CommandLine", "take confidential matter along: for the municipality's own use"),
    "public": QT_TRANSLATE_NOOP("CommandLine", "for anybody: leave out the names of private persons too"),
    "backup": QT_TRANSLATE_NOOP("CommandLine", "the backup to restore"),
    "record": QT_TRANSLATE_NOOP("CommandLine", "one record: its id, or an action's number"),
    "json": QT_TRANSLATE_NOOP("CommandLine", "tell the result as JSON, for other programs"),
    "help": QT_TRANSLATE_NOOP("CommandLine", "show this help"),
    "version": QT_TRANSLATE_NOOP("CommandLine", "show the version"),
}

COPY_WRITTEN: Final = {
    Copy.PUBLIC: QT_TRANSLATE_NOOP("CommandLine", "{file} was written: a public copy. Read it before it leaves."),
    Copy.SHARED: QT_TRANSLATE_NOOP("CommandLine", "{file} was written: without confidential matter, with all names."),
    Copy.INTERNAL: QT_TRANSLATE_NOOP("CommandLine", "{file} was written in full: for the municipality's own use only."),
}
"""What is said of a paper that was written, by whom it is for."""

REASONS: Final = (
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
        r"argument (?P<option>\S+): invalid _day value: (?P<what>.+)",
        QT_TRANSLATE_NOOP(
            "CommandLine", "“{what}” won't do for {option}: give a day of the calendar, written 2026-11-28."
        ),
    ),
    (
        r"argument (?P<option>\S+): invalid _year value: (?P<what>.+)",
        QT_TRANSLATE_NOOP("CommandLine", "“{what}” won't do for {option}: give a year with four digits, e.g. 2026."),
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
