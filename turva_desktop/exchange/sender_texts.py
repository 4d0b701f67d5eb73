"""The sentences of what is found in a file, as its sender reads them: who mends it has only the file.

They stand in place of the usual ones (`finding_texts`) where those speak to whoever takes the file in, or tell what
stands in the workspace.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from turva_desktop.domain.ports import QT_TRANSLATE_NOOP

SENDER_TEXTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        # about the file and its rows
        "no_metadata": QT_TRANSLATE_NOOP(
            "Sender", "The file does not say which file it was made from. Write into the file that you were sent."
        ),
        "other_workspace": QT_TRANSLATE_NOOP(
            "Sender", "The file was made from another workspace ({seen}). Write into the file that you were sent."
        ),
        "deleted_here": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: “{seen}” has been deleted since the file was sent. If it should be brought back, tell so in your "
            "message.",
        ),
        "not_creatable": QT_TRANSLATE_NOOP(
            "Sender", "{place}: new rows are not taken from the sheet “{sheet}” (“{seen}”). Tell of it in your message."
        ),
        "same_row": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: the row “{seen}” has no identifier, but a row that was sent may be the same. If it is, copy the "
            "identifier from there. If the row is new, give it a name of its own.",
        ),
        "same_rows": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: {understood} rows have no identifier, but rows that were sent may be the same (for example "
            "“{seen}”). If they are, copy the identifiers from there. If they are new, give them names of their own.",
        ),
        "similar": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: the new row “{seen}” looks like one that already exists. Check that it is not the same.",
        ),
        "heading_rows": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: these rows hold only a title ({seen}). If they are rows, fill in their other cells too; if they "
            "are headings, remove them.",
        ),
        "other_table": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: these rows look like another table below the rows ({seen}). If they are rows, remove the empty "
            "rows above; if they are not, move them to a sheet of their own.",
        ),
        "total_rows": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: these rows may be totals ({seen}). If they are rows, call them something else; if they are "
            "totals, remove them.",
        ),
        "column_open": QT_TRANSLATE_NOOP(
            "Sender", "{place}: it is not sure what the column “{seen}” holds. Give it a heading that tells."
        ),
        "goal_without_theme": QT_TRANSLATE_NOOP("Sender", "{place}: the goal “{seen}” stands under no theme."),
        "against_rule": QT_TRANSLATE_NOOP(
            "Sender", "{place}: “{seen}” was not taken, because it does not agree with what has been entered elsewhere."
        ),
        # about cells
        "value_mended": QT_TRANSLATE_NOOP("Sender", "{place}: another value was entered in place of “{seen}”."),
        "struck": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: “{seen}” is struck through. It was read as it stands. If it should go, write “-” in the cell.",
        ),
        "formula_without_value": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: the cell holds a formula without a result. Open the file in Excel, save it, and send it again.",
        ),
        "cell_too_long": QT_TRANSLATE_NOOP(
            "Sender", "{place}: the text is longer than a cell of Excel can be, so it was not taken. Shorten it."
        ),
        "text_cut": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: the text ends at its 255th character, where some programs cut what is longer, so it was not "
            "taken. Write the whole text.",
        ),
        "blank_kept": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: the cell was emptied, but an empty cell changes nothing. To remove what stood in it, write “-”.",
        ),
        "blank_stays": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: the cell was emptied, but an empty cell changes nothing: what stood in it stays.",
        ),
        "hidden_name": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: the text holds a name or number that the file doesn't show, and the file changes the very place. "
            "The text was left as it is. Tell the change in your message.",
        ),
        "choice_unknown": QT_TRANSLATE_NOOP("Sender", "{place}: “{seen}” is not one of the choices."),
        "list_mark": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: does “{seen}” name several, or one? Put a semicolon (;) between several.",
        ),
        # about dates and numbers
        "date_order": QT_TRANSLATE_NOOP(
            "Sender", "{place}: “{seen}” can be read in two ways. Write the date as 31.12.2026."
        ),
        "text_became_date": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: Excel may have turned what was written into the date {seen}. Write an apostrophe (') first, and "
            "then what was meant.",
        ),
        "date_century": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: the spreadsheet may have guessed the century of {seen} by itself. Write all four digits of the "
            "year.",
        ),
        "number_became_date": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: the spreadsheet has turned the number into the date {seen}. Write the number with a comma.",
        ),
        "percent_cell": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: the cell shows a percentage ({seen}). Write the number that is meant without the percent sign.",
        ),
        "date_before_latest": QT_TRANSLATE_NOOP(
            "Sender", "{place}: the status already has a newer entry. Write a later day."
        ),
        "status_backwards": QT_TRANSLATE_NOOP(
            "Sender", "{place}: the action was completed already; the file says “{seen}”."
        ),
        # about names of other records
        "reference_unknown": QT_TRANSLATE_NOOP("Sender", "{place}: nothing is called “{seen}”. Correct the name."),
        "reference_ambiguous": QT_TRANSLATE_NOOP(
            "Sender", "{place}: several are called “{seen}”. Tell more exactly which of them is meant."
        ),
        "reference_lost": QT_TRANSLATE_NOOP(
            "Sender", "{place}: “{seen}” has been deleted since the file was sent. Write what stands in its place."
        ),
        "reference_by_name": QT_TRANSLATE_NOOP("Sender", "{place}: “{seen}” was understood by a part of the name."),
        "reference_renamed": QT_TRANSLATE_NOOP(
            "Sender", "{place}: “{seen}” has been renamed since the file was sent. It was understood."
        ),
        "answered": QT_TRANSLATE_NOOP("Sender", "{place}: it was settled what “{seen}” means."),
        "answered_empty": QT_TRANSLATE_NOOP("Sender", "{place}: “{seen}” was taken as an empty cell."),
        "parent_incomplete": QT_TRANSLATE_NOOP(
            "Sender",
            "{place}: “{seen}” can't be created, because the row doesn't tell “{understood}”. Fill that in.",
        ),
    }
)
"""Gaps as in `finding_texts.TEXTS`; never a value of the workspace."""
