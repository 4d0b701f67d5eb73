"""What the user reads when a `TurvaError` stops something: what happened, that the data is safe, what to do."""

from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.exchange_messages import EXCHANGE_MESSAGES
from turva_desktop.domain.file_messages import FILE_MESSAGES
from turva_desktop.domain.notices import Notice
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.files import A_WORKSPACE, NO_FILE

MESSAGES: Final[dict[str, str]] = {
    **FILE_MESSAGES,
    **EXCHANGE_MESSAGES,
    # Files
    "file.not_found": QT_TRANSLATE_NOOP("Message", "The file {file} was not found. Check its name and folder."),
    "file.is_folder": QT_TRANSLATE_NOOP(
        "Message", "{file} is a folder. Choose a workspace in it: a file whose name ends in .turva."
    ),
    "file.exists": QT_TRANSLATE_NOOP(
        "Message", "The file {file} exists already and was left as it is. Choose another name or folder."
    ),
    "file.cannot_create": QT_TRANSLATE_NOOP(
        "Message",
        "The file {file} could not be made ({cause}). Check that the folder exists and may be written to.",
    ),
    "file.not_readable": QT_TRANSLATE_NOOP(
        "Message",
        "The file {file} could not be read ({cause}). If it is open in another program, close it there and try again.",
    ),
    "file.not_writable": QT_TRANSLATE_NOOP(
        "Message",
        "The file {file} could not be written ({cause}). Nothing was changed. Check that the disk is there and that "
        "the file is not write-protected.",
    ),
    "file.disk_full": QT_TRANSLATE_NOOP(
        "Message", "The disk is full: the last change to {file} was not stored. Make room and do it again."
    ),
    # The workspace
    "workspace.not_ours": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is not a Turva workspace. The file was not touched. Choose another file; if this was a workspace, "
        "restore its newest backup.",
    ),
    "workspace.damaged": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is damaged and was not opened. Restore the newest backup: the damaged file is kept beside it.",
    ),
    "workspace.in_use": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is open for editing elsewhere: {who}, computer {computer}, since {since}. "
        "You can read it; to edit, close it there first.",
    ),
    "workspace.folder_not_writable": QT_TRANSLATE_NOOP(
        "Message", "The folder {folder} can't be written to, so the workspace can only be read."
    ),
    "workspace.write_protected": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is write-protected, so it can only be read. To edit it, take the protection away in the file's "
        "properties.",
    ),
    "workspace.read_only": QT_TRANSLATE_NOOP("Message", "{file} is open for reading only, so nothing was changed."),
    "workspace.newer": QT_TRANSLATE_NOOP(
        "Message", "{file} was made with a newer Turva. It can be read; to edit it, update the program."
    ),
    "workspace.too_new": QT_TRANSLATE_NOOP(
        "Message",
        "{file} was made with so much newer a Turva that this one can't read it. Update the program. The file was "
        "not touched.",
    ),
    "workspace.busy": QT_TRANSLATE_NOOP(
        "Message", "{file} is busy with other work. Nothing was changed. Wait a moment and try again."
    ),
    "workspace.not_region": QT_TRANSLATE_NOOP(
        "Message", "{file} is a municipality's workspace. Files are compiled into a regional workspace."
    ),
    "municipality.unknown": QT_TRANSLATE_NOOP(
        "Message", "There is no municipality with the code {code}. Give the three-digit code, e.g. 614."
    ),
    # Backups
    "backup.failed": QT_TRANSLATE_NOOP(
        "Message",
        "The backup could not be made in {folder} ({cause}), so the work was not started. Your data is unchanged. "
        "Make room or check the folder's rights.",
    ),
    "backup.damaged": QT_TRANSLATE_NOOP(
        "Message",
        "The backup {file} is damaged and was not restored. Your data is unchanged. Choose another backup.",
    ),
    "backup.other_workspace": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is a backup of another workspace ({name}) and was not restored. Your data is unchanged. "
        "To use it, open it as a file of its own.",
    ),
    "backup.restore_failed": QT_TRANSLATE_NOOP(
        "Message", "The backup could not be put in the place of {file} ({cause}). Your data is unchanged."
    ),
    # Records
    "record.gone": QT_TRANSLATE_NOOP(
        "Message", "This has been deleted meanwhile. Nothing was changed; undo brings it back."
    ),
    "record.still_used": QT_TRANSLATE_NOOP(
        "Message",
        "This can't be deleted or changed so, because something else still refers to it. Nothing was changed.",
    ),
    "record.ambiguous": QT_TRANSLATE_NOOP("Message", "“{text}” fits more than one. Give more of it: {candidates}."),
    "record.not_found": QT_TRANSLATE_NOOP("Message", "Nothing was found with “{text}”."),
    "text.not_storable": QT_TRANSLATE_NOOP(
        "Message",
        "The text “{text}” holds an invisible character that can't be stored. Write the text again.",
    ),
    "field.empty": QT_TRANSLATE_NOOP("Message", "This can't be empty."),
    "field.too_long": QT_TRANSLATE_NOOP(
        "Message", "The text is too long: it has {length} characters, and there is room for {most}. Shorten it."
    ),
    "field.limits": QT_TRANSLATE_NOOP("Message", "The number must be between {least} and {most}."),
    "field.years": QT_TRANSLATE_NOOP("Message", "The last year can't be before the first year."),
    "field.dates": QT_TRANSLATE_NOOP("Message", "The end can't be before the start."),
    "theme.code_taken": QT_TRANSLATE_NOOP("Message", "The plan has a theme with the code {code} already."),
    "costs.year_twice": QT_TRANSLATE_NOOP("Message", "The year {year} stands there twice. Write its costs as one sum."),
    "theme.parent_elsewhere": QT_TRANSLATE_NOOP(
        "Message", "A theme is a part of a theme of its own plan. Choose another, or none."
    ),
    "theme.actions_elsewhere": QT_TRANSLATE_NOOP(
        "Message", "The theme's actions are in another plan and would stay there. The theme stays in its plan."
    ),
    "goal.actions_elsewhere": QT_TRANSLATE_NOOP(
        "Message",
        "The goal's actions are under another theme and would stay there. Move the goal on the page of the plan: its "
        "actions go with it.",
    ),
    "action.theme_elsewhere": QT_TRANSLATE_NOOP(
        "Message", "The theme belongs to another plan than the action. Choose a theme of the action's own plan."
    ),
    "theme.own_parent": QT_TRANSLATE_NOOP(
        "Message", "A theme can't be a part of itself, not even through others. Choose another."
    ),
    "area.name_taken": QT_TRANSLATE_NOOP("Message", "The parent area has a part called {name} already."),
    "area.own_parent": QT_TRANSLATE_NOOP(
        "Message", "An area can't lie in itself, not even through others. Choose another parent area."
    ),
    "area.spelling_taken": QT_TRANSLATE_NOOP(
        "Message", "“{text}” means the area {area} already. Take it away there first."
    ),
    "recipient.own_successor": QT_TRANSLATE_NOOP(
        "Message", "A recipient can't be followed by itself, not even through others. Choose another."
    ),
    "indicator.value_taken": QT_TRANSLATE_NOOP(
        "Message", "There is a value for {place} already. Change that one instead."
    ),
    "indicator.not_a_number": QT_TRANSLATE_NOOP(
        "Message",
        "“{text}” is not a number, so the old value stayed. Write e.g. 12 or 3.5; leave empty if not known.",
    ),
    "indicator.not_a_year": QT_TRANSLATE_NOOP(
        "Message", "“{text}” is not a year, so the old one stayed. Write it with four digits, e.g. 2026."
    ),
    "undo.nothing": QT_TRANSLATE_NOOP("Message", "There is nothing to undo."),
    "redo.nothing": QT_TRANSLATE_NOOP("Message", "There is nothing to redo."),
    "body.has_meetings": QT_TRANSLATE_NOOP(
        "Message", "{name} has meetings, so it can't be deleted. Mark it as no longer active instead."
    ),
    "settings.file_too_large": QT_TRANSLATE_NOOP(
        "Message", "{file} is larger than {limit} MB and was not taken. Choose a smaller file."
    ),
    # Meetings
    "meeting.locked": QT_TRANSLATE_NOOP(
        "Message", "The minutes of meeting {label} are approved and locked. Write a correction instead."
    ),
    "meeting.not_found": QT_TRANSLATE_NOOP(
        "Message", "There is no meeting {label} in this workspace. The meetings are: {known}."
    ),
    "meeting.none_given": QT_TRANSLATE_NOOP(
        "Message", "Say which meeting, e.g. 3/2026. The meetings are: {known}. Nothing was written."
    ),
    "meeting.which_body": QT_TRANSLATE_NOOP(
        "Message", "More than one body has a meeting {label}: {bodies}. Say which one."
    ),
    "meeting.number_taken": QT_TRANSLATE_NOOP("Message", "The body has a meeting {label} already."),
    "meeting.delete_sent": QT_TRANSLATE_NOOP(
        "Message",
        "The agenda of meeting {label} has been sent, so the meeting can't be deleted: its § numbers would be lost.",
    ),
    "meeting.year_fixed": QT_TRANSLATE_NOOP(
        "Message",
        "The § numbers of meeting {label} belong to the year {year}, so it can't be moved to another year or body.",
    ),
    "meeting.not_approved": QT_TRANSLATE_NOOP(
        "Message", "The minutes of meeting {label} are not approved yet: change the text itself."
    ),
    "meeting.no_next_step": QT_TRANSLATE_NOOP("Message", "The minutes of meeting {label} are approved already."),
    "meeting.moved_meanwhile": QT_TRANSLATE_NOOP(
        "Message", "Meeting {label} has been taken to another step meanwhile. Nothing was changed; look at it anew."
    ),
    "meeting.no_step_back": QT_TRANSLATE_NOOP("Message", "Meeting {label} is at its first step already."),
    "review.reason_missing": QT_TRANSLATE_NOOP("Message", "Write why this is dropped; the reason goes in the minutes."),
    "review.date_missing": QT_TRANSLATE_NOOP("Message", "Give the new date to which this is moved."),
    "action.no_plan": QT_TRANSLATE_NOOP(
        "Message", "The workspace has no plan that could hold the action. Add a plan first."
    ),
    "action.goal_elsewhere": QT_TRANSLATE_NOOP(
        "Message",
        "The goal “{goal}” belongs to the theme {theme}. Choose a goal of the action's own theme, or change the theme.",
    ),
    "item.numbered": QT_TRANSLATE_NOOP(
        "Message",
        "§ {section} has been given, so it keeps its place and can't be deleted. If the invitation never left, go back "
        "to the agenda and take the § numbers off.",
    ),
    "sections.sent": QT_TRANSLATE_NOOP(
        "Message", "The invitation to meeting {label} is marked as sent. Go back to the agenda first."
    ),
    "sections.later": QT_TRANSLATE_NOOP(
        "Message",
        "§ numbers after § {section} have already been given in another meeting of the year, "
        "so these stay as they are.",
    ),
    "attachment.damaged": QT_TRANSLATE_NOOP(
        "Message", "The attachment's content is damaged. Restore the newest backup or add the file again."
    ),
    "attachment.too_large": QT_TRANSLATE_NOOP(
        "Message", "{file} is {size} MB. Attachments may have at most {limit} MB; make the file smaller."
    ),
    # Documents
    "outgoing.identity_code": QT_TRANSLATE_NOOP(
        "Message",
        "{file} was not written, and nothing was changed: it would hold a personal identity code: {places}. Take the "
        "code out of the text, then try again.",
    ),
    "document.unknown_format": QT_TRANSLATE_NOOP("Message", "The name must end in .pdf, .docx or .html: {file}"),
    "document.cannot_write": QT_TRANSLATE_NOOP(
        "Message",
        "{file} could not be written ({cause}). If it is open in another program, close it there and try again.",
    ),
    "document.no_ground": QT_TRANSLATE_NOOP(
        "Message",
        "The public copy was not written: no ground says why these are confidential: {items}. Write the ground beside "
        "each, then try again.",
    ),
    "document.no_plan": QT_TRANSLATE_NOOP("Message", "The workspace has no plan yet. Add one first."),
    "document.year_to_come": QT_TRANSLATE_NOOP(
        "Message", "The year {year} has not begun yet, so there is nothing to report. Nothing was written."
    ),
    "document.year_unknown": QT_TRANSLATE_NOOP(
        "Message",
        "Nothing has been recorded of the year {year}: no meeting and no follow-up. Nothing was written. Choose "
        "another year.",
    ),
    "document.no_section": QT_TRANSLATE_NOOP(
        "Message", "Meeting {label} has no § {section}. Its sections are {known}. Nothing was written."
    ),
    "document.no_section_given": QT_TRANSLATE_NOOP(
        "Message", "Meeting {label}: choose the § of the extract. Its sections are {known}. Nothing was written."
    ),
    "document.no_meeting_given": QT_TRANSLATE_NOOP("Message", "Choose the meeting whose paper this is."),
    "calendar.no_deadlines": QT_TRANSLATE_NOOP(
        "Message", "There is no open public action with a due date. Nothing was written."
    ),
    "document.bad_template": QT_TRANSLATE_NOOP(
        "Message",
        "The Word template could not be read, so nothing was written. Save it anew in Word as a .docx file without "
        "macros.",
    ),
    "document.unreadable_picture": QT_TRANSLATE_NOOP(
        "Message",
        "The logo could not be read, so nothing was written. Choose a PNG or JPEG picture of ordinary size.",
    ),
}
"""The sentence of each error code; gaps are filled from the error's details."""


_CAUSES: Final[tuple[tuple[tuple[str, ...], str], ...]] = (
    (
        ("Permission denied", "Operation not permitted", "Access is denied", "WinError 5]"),
        QT_TRANSLATE_NOOP("Message", "not permitted"),
    ),
    (("No space left", "disk is full"), QT_TRANSLATE_NOOP("Message", "the disk is full")),
    (
        ("Read-only file system", "readonly database", "write protected"),
        QT_TRANSLATE_NOOP("Message", "write-protected"),
    ),
    ((NO_FILE,), QT_TRANSLATE_NOOP("Message", "a pipe or a device is there")),
    (
        ("Too many levels of symbolic links", "WinError 1921]"),
        QT_TRANSLATE_NOOP("Message", "the links lead to each other in a circle"),
    ),
    ((A_WORKSPACE,), QT_TRANSLATE_NOOP("Message", "a Turva workspace is there, and it was left as it is")),
    (("File exists", "Not a directory"), QT_TRANSLATE_NOOP("Message", "a file stands where the folder should be")),
    (("Is a directory",), QT_TRANSLATE_NOOP("Message", "it is a folder")),
    (("File name too long",), QT_TRANSLATE_NOOP("Message", "the name is too long")),
    (
        ("No such file", "cannot find the path", "unable to open database file"),
        QT_TRANSLATE_NOOP("Message", "the folder is not there or can't be used"),
    ),
    (("WinError 32]", "used by another process"), QT_TRANSLATE_NOOP("Message", "it is open in another program")),
    (("Input/output error", "disk I/O error"), QT_TRANSLATE_NOOP("Message", "the disk doesn't answer")),
)
"""How the operating system and SQLite say why, and the same for the user; what is not here is told as they say it."""


def explain(error: TurvaError | Notice, translate: Translate) -> str:
    """Return the sentence for an error or a notice in the interface's language; an error among its details likewise."""
    template = translate("Message", MESSAGES[error.code])
    details = {
        name: explain(value, translate) if isinstance(value, TurvaError) else value
        for name, value in error.details.items()
    }
    if "cause" in details:
        details["cause"] = _cause(str(details["cause"]), translate)
    return template.format(**details)


def _cause(said: str, translate: Translate) -> str:
    return next((translate("Message", text) for signs, text in _CAUSES if any(sign in said for sign in signs)), said)
