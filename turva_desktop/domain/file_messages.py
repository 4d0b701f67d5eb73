"""What the user reads of the workspace's file: what a crash, a sync program or the clock did, and what became of it."""

from typing import Final

from turva_desktop.domain.ports import QT_TRANSLATE_NOOP

FILE_MESSAGES: Final[dict[str, str]] = {
    # What keeps a file from being opened, or from being written to
    "file.path_too_long": QT_TRANSLATE_NOOP(
        "Message",
        "The path of {file} is {over} characters too long, for the workspace or for what is kept beside it. Nothing "
        "was changed. Give the file or its folders shorter names, or move it nearer to the root of the disk.",
    ),
    "file.link_loop": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is a link that leads to no file: the links lead to each other in a circle. Nothing was done. Choose "
        "the file itself.",
    ),
    "file.not_regular": QT_TRANSLATE_NOOP(
        "Message", "{file} is a pipe or a device and no file, so nothing was done. Choose a file."
    ),
    "workspace.emptied": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is empty, so it is no workspace: a program that copies files between computers may have emptied it. "
        "The file was not touched. Restore the newest backup, or look for an earlier version where the folder is kept.",
    ),
    "workspace.in_use_somewhere": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is open for editing elsewhere, perhaps under another of its names. You can read it; to edit, close it "
        "there first.",
    ),
    "workspace.no_locks": QT_TRANSLATE_NOOP(
        "Message",
        "The folder {folder} knows no locks, so two people could write over each other there. {file} can be read. To "
        "edit, copy it to a folder of this computer.",
    ),
    "workspace.has_commands": QT_TRANSLATE_NOOP(
        "Message",
        "{file} holds commands that are not Turva's ({commands}): they could change other data with every edit. The "
        "file was not touched. It can be read; to edit, restore a backup or ask for the file again.",
    ),
    # What becomes of an open file
    "workspace.gone": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is no longer in {folder}: it has been moved, renamed or deleted, or its disk is gone. This change was "
        "not stored; all before it are in the file. Put it back and open it again, or restore the newest backup.",
    ),
    "workspace.replaced": QT_TRANSLATE_NOOP(
        "Message",
        "Another file has been put in the place of {file} while it was open. This change was not stored. Close the "
        "workspace and open it again to see what it holds now.",
    ),
    # What was found, and put right
    "workspace.unended_seen": QT_TRANSLATE_NOOP(
        "Message",
        "The last change to {file} had not ended when the program or the computer stopped. The file is shown as it was "
        "before that change, and was not touched.",
    ),
    "workspace.unended_mended": QT_TRANSLATE_NOOP(
        "Message",
        "The last change to {file} had not ended when the program or the computer stopped, so it was taken back. The "
        "file as it was found is kept: {kept}",
    ),
    "workspace.foreign_journal_seen": QT_TRANSLATE_NOOP(
        "Message",
        "Beside {file} lies a journal that the file does not need: it is whole without it. Nothing was touched.",
    ),
    "workspace.foreign_journal_mended": QT_TRANSLATE_NOOP(
        "Message",
        "Beside {file} lay a journal that the file does not need, after a crash or from a program that copies files "
        "between computers. The file's data stayed as it was, and the journal was taken away. Both are kept: {kept}",
    ),
    "workspace.other_form_seen": QT_TRANSLATE_NOOP(
        "Message",
        "Another program has changed how {file} is stored. It is shown from a copy; the file was not touched.",
    ),
    "workspace.other_form_mended": QT_TRANSLATE_NOOP(
        "Message",
        "Another program had changed how {file} is stored. It is stored as before again. The file as it was found is "
        "kept: {kept}",
    ),
    "workspace.no_locks_seen": QT_TRANSLATE_NOOP(
        "Message",
        "The folder of {file} knows no locks, so it is shown as it was when it was opened. What somebody else changes "
        "is seen when it is opened again.",
    ),
    "workspace.brought_up": QT_TRANSLATE_NOOP(
        "Message",
        "{file} was brought to the form of this version of the program. The file as it was before is kept: {kept}",
    ),
    "restore.numbers_given": QT_TRANSLATE_NOOP(
        "Message",
        "{body}: in the file that was replaced, § {section} and meeting {meeting}/{year} had been given already. The "
        "restored file would give the later numbers again: see to it before the next invitation leaves.",
    ),
    "output.failed": QT_TRANSLATE_NOOP(
        "Message",
        "The answer could not be written ({cause}). What the command was asked to do has been done.",
    ),
    "clock.behind": QT_TRANSLATE_NOOP(
        "Message",
        "The computer's clock says {now}, but the newest entry in {file} is of {newest}. Set the clock right. What is "
        "entered meanwhile is dated after that entry.",
    ),
    "copy.of_itself": QT_TRANSLATE_NOOP(
        "Message", "{file} is the workspace you work in. Give the copy another name or folder."
    ),
    "file.no_program": QT_TRANSLATE_NOOP("Message", "No program on this computer opens the file. It is here: {file}"),
    "file.no_browser": QT_TRANSLATE_NOOP(
        "Message", "No browser started. Open this file in one, and you have the manual: {file}"
    ),
    "file.no_file_manager": QT_TRANSLATE_NOOP("Message", "The folder could not be shown. It is here: {file}"),
}
"""The sentence of each error and notice about the file; see `domain.messages`."""
