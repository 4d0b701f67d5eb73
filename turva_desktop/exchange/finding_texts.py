"""The sentences of what is found in files, by code."""

from turva_desktop.domain.ports import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    # about the file
    "no_metadata": QT_TRANSLATE_NOOP(
        "Findings",
        "The file does not say which export it comes from. It was compared with today's data only: check every change.",
    ),
    "other_workspace": QT_TRANSLATE_NOOP(
        "Findings",
        "The file comes from another workspace of the same municipality ({seen}). Choose whether "
        "its rows are taken as new.",
    ),
    "older_file": QT_TRANSLATE_NOOP(
        "Findings",
        "A newer file of the same sender has been taken in after this one. Nothing of this file is taken unless you "
        "choose so: it would put back what the newer one has corrected.",
    ),
    "whose_next": QT_TRANSLATE_NOOP(
        "Findings",
        "From the same export has been taken in: {understood}. Is this the next file of the same sender, or somebody "
        "else's? As the next one it takes back what the earlier one brought and this one doesn't have.",
    ),
    "lacks_earlier": QT_TRANSLATE_NOOP(
        "Findings",
        "The file doesn't have what “{understood}” brought: {seen}. That stays, unless this is the next file of the "
        "same sender.",
    ),
    "macros": QT_TRANSLATE_NOOP("Findings", "The file holds macros. They were not run; only the values were read."),
    "older_format": QT_TRANSLATE_NOOP(
        "Findings",
        "The file was made with an older version of the template. Columns it lacks stay as they are.",
    ),
    "date_order": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: “{seen}” can be read in two ways. Choose which of the numbers is the day; the "
        "answer holds for the whole file.",
    ),
    # about sheets
    "sheet_guessed": QT_TRANSLATE_NOOP("Findings", "The sheet “{seen}” was read as “{understood}”."),
    "sheet_by_headings": QT_TRANSLATE_NOOP(
        "Findings",
        "The sheet “{seen}” was read as “{understood}” because of its headings.",
    ),
    "sheet_ignored": QT_TRANSLATE_NOOP("Findings", "The sheet “{seen}” is not known here and was not read."),
    "sheet_twice": QT_TRANSLATE_NOOP(
        "Findings",
        "The sheet “{seen}” is a copy of “{understood}” and was not read. Keep one of them.",
    ),
    "sheet_repeats": QT_TRANSLATE_NOOP(
        "Findings", "The sheet “{seen}” only repeats rows of “{understood}” and was not read."
    ),
    "sheets_missing": QT_TRANSLATE_NOOP(
        "Findings", "These sheets were sent but are not in the file: {seen}. Their data stays as it is."
    ),
    "sheet_hidden": QT_TRANSLATE_NOOP("Findings", "The sheet “{seen}” is hidden. It was read all the same."),
    "no_header": QT_TRANSLATE_NOOP(
        "Findings",
        "No row of headings was found on the sheet “{sheet}”; it was not read. Copy the headings "
        "from an exported file.",
    ),
    "far_cells": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: there is content far outside the table. It was not read.",
    ),
    "scrambled": QT_TRANSLATE_NOOP(
        "Findings",
        "The values of “{seen}” on the sheet “{sheet}” have moved to other rows "
        "(for example {understood}), as when a column is sorted or shifted alone. The sheet was not read. Undo that, "
        "or copy the column anew from the exported file, and save.",
    ),
    # about columns
    "column_unknown": QT_TRANSLATE_NOOP("Findings", "{place}: the column “{seen}” is not known here and was left out."),
    "column_twice": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the heading “{seen}” stands twice. Only the first column was read."
    ),
    "column_nameless": QT_TRANSLATE_NOOP(
        "Findings", "{place}: there are values under an empty heading. They were left out."
    ),
    "column_missing": QT_TRANSLATE_NOOP(
        "Findings", "The sheet “{sheet}” lacks the column “{seen}”. Its values stay as they are."
    ),
    # about rows
    "id_twice": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the same row identifier stands on several rows ({seen}), so none of them was taken. "
        "If a row was copied to make a new one, empty its identifier.",
    ),
    "id_mistyped": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the row identifier “{seen}” is mistyped. Correct it, or empty it if the row is new.",
    ),
    "id_mismatch": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the row carries two different identifiers, so it was not taken: rows were sorted without the "
        "hidden first column. Undo that, or delete the hidden column: then the visible identifiers hold.",
    ),
    "id_filled_down": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the row identifier was filled down from the row above, so the row was read as a new one.",
    ),
    "id_unknown": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the row identifier “{seen}” is not known in this workspace, so the row was not "
        "taken. If the row is new, empty its identifier.",
    ),
    "deleted_here": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: “{seen}” has been deleted here since the file was sent. Choose whether it is brought back.",
    ),
    "not_creatable": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: new rows are not taken from the sheet “{sheet}” (“{seen}”). Add it in the program.",
    ),
    "row_incomplete": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the new row lacks “{understood}”, so it was not taken. Fill that in.",
    ),
    "same_row": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the row “{seen}” has no identifier, but “{understood}” is called so here. Choose whether it is "
        "the same.",
    ),
    "same_rows": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: {understood} rows have no identifier, but records here are called the same (for example “{seen}”). "
        "Choose whether they are the same or new ones.",
    ),
    "heading_rows": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: these rows hold only a title ({seen}). Choose whether they are rows, or headings that are left out.",
    ),
    "other_table": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: these rows look like another table below the rows ({seen}). Choose whether they are rows or are left "
        "out.",
    ),
    "total_rows": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: these rows may be totals ({seen}). Choose whether they are rows or are left out.",
    ),
    "row_skipped": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the row “{seen}” looks like a total or a heading and was passed over."
    ),
    "similar": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the new row “{seen}” looks like “{understood}”, which already exists. Check that it is not the same.",
    ),
    "against_rule": QT_TRANSLATE_NOOP("Findings", "{place}: “{seen}” was not taken. {why}"),
    # about files of somebody else's making
    "table_left_out": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the table with the headings “{seen}” was left out: no action, goal or theme is in it."
    ),
    "goal_without_theme": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the goal “{seen}” stands under no theme, so it goes under “{understood}”."
    ),
    "cell_divided": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the cell lists several actions, so each of them becomes one: {seen}"
    ),
    "row_without_title": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the row “{seen}” names no action and was passed over."
    ),
    "status_unread": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: “{seen}” names no status, so the status is “{understood}”. The words are kept as its explanation.",
    ),
    "status_in_words": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: “{seen}” seems to tell a status too, which was not read: the words are kept as the schedule. Check "
        "the status of the action.",
    ),
    "theme_carried": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: these cells are empty, so the rows were read under the heading above, “{seen}”.",
    ),
    "theme_ends": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the merged cell “{seen}” ends above these rows, so they were read without it. If they belong there, "
        "write it in them.",
    ),
    "column_open": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: it is not sure what the column “{seen}” holds. Choose what it is taken as, or skip to leave it out.",
    ),
    "word_deletions": QT_TRANSLATE_NOOP(
        "Findings", "The document has text that was deleted with the changes tracked. It was left out."
    ),
    "word_footnotes": QT_TRANSLATE_NOOP("Findings", "The document has footnotes. They were not read."),
    "word_pictures": QT_TRANSLATE_NOOP("Findings", "The document has pictures. They were not read."),
    "word_boxes": QT_TRANSLATE_NOOP(
        "Findings", "The document has text boxes. They were not read: copy their text into the document."
    ),
    "word_comments": QT_TRANSLATE_NOOP("Findings", "The document has comments. They were not read."),
    # about cells
    "value_mended": QT_TRANSLATE_NOOP(
        "Findings", "{place}: in place of “{seen}” stands what was given here: “{understood}”."
    ),
    "text_trimmed": QT_TRANSLATE_NOOP(
        "Findings", "{place}: spaces or line breaks around the text were left out, or its line ends were made alike."
    ),
    "comment": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the cell has a comment, which was not taken in: “{understood}”."
    ),
    "struck": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: “{seen}” is struck through. It was read as it stands. If it should go, empty it with “-” or make the "
        "change in the program.",
    ),
    "picture": QT_TRANSLATE_NOOP("Findings", "{place}: there is a picture in the cell. It was left out."),
    "link_kept": QT_TRANSLATE_NOOP("Findings", "{place}: the address of the link was added to the text: {understood}."),
    "link_left": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the cell leads to “{understood}”. The link was left out, and its text was read."
    ),
    "only_invisible": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the cell holds only characters that nobody sees. It was read as empty."
    ),
    "date_with_words": QT_TRANSLATE_NOOP("Findings", "{place}: “{seen}” was read as the date {understood}."),
    "formula_without_value": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the cell holds a formula without a result. Open the file in Excel, save it, and import it again.",
    ),
    "error_value": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the cell holds the error {seen}. Write the value in its place."
    ),
    "cell_too_long": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the text is longer than a cell of Excel can be, so it was not taken. Shorten it, or write it in the "
        "program.",
    ),
    "text_cut": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the text ends at its 255th character, where some programs cut what is longer, so it was not taken. "
        "Write the whole text, or shorten it in the program.",
    ),
    "not_clearable": QT_TRANSLATE_NOOP("Findings", "{place}: “{heading}” can't be emptied with “-”. Write a value."),
    "blank_kept": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the cell was emptied, but an empty cell changes nothing. To remove “{understood}”, write “-”.",
    ),
    "blank_stays": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the cell was emptied, but an empty cell changes nothing: “{understood}” stays.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Findings", "{place}: “{heading}” is only for reading; the value “{seen}” was not taken."
    ),
    "choice_unknown": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: “{seen}” is not one of the choices here. Choose which of them is meant; the answer holds for "
        "every such cell and is remembered.",
    ),
    "number_unknown": QT_TRANSLATE_NOOP("Findings", "{place}: “{seen}” is not a number. Write it as 1234,5."),
    "whole_number": QT_TRANSLATE_NOOP("Findings", "{place}: “{seen}” should be a whole number."),
    "percent_cell": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the cell shows a percentage ({seen}). Choose which number is meant."
    ),
    "percent_text": QT_TRANSLATE_NOOP("Findings", "{place}: “{seen}” was read as {understood}."),
    "number_became_date": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the spreadsheet has turned the number into the date {seen}. Choose what was written: {understood}.",
    ),
    "number_as_text": QT_TRANSLATE_NOOP("Findings", "{place}: the number {seen} was read as the text “{understood}”."),
    "text_became_date": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: Excel may have turned what was written into the date {seen}. Choose what was meant.",
    ),
    "date_unknown": QT_TRANSLATE_NOOP("Findings", "{place}: “{seen}” is not a date. Write it as 31.12.2026."),
    "date_impossible": QT_TRANSLATE_NOOP("Findings", "{place}: there is no such day as {seen}. Correct the date."),
    "date_serial": QT_TRANSLATE_NOOP("Findings", "{place}: the number {seen} was read as the date {understood}."),
    "date_with_time": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the time of day was left out of {seen}; the date is {understood}."
    ),
    "date_in_words": QT_TRANSLATE_NOOP(
        "Findings", "{place}: “{seen}” is not one day, so it takes the day's place like this: {understood}."
    ),
    "date_year": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the spreadsheet made the year {understood} the day {seen}. Write the whole day, as in 31.12.2026.",
    ),
    "date_century": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the spreadsheet may have guessed the century of {seen} by itself. Choose what was meant: "
        "{understood}.",
    ),
    "date_before_latest": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the status already has a newer entry, from {understood}. Write that day or a later one.",
    ),
    "status_backwards": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the action was completed here already ({understood}); the file says “{seen}”."
    ),
    "time_unknown": QT_TRANSLATE_NOOP("Findings", "{place}: “{seen}” is not a time of day. Write it as 14.30."),
    "costs_unknown": QT_TRANSLATE_NOOP(
        "Findings", "{place}: “{seen}” could not be read. Write the shares as 2026: 200; 2027: 400."
    ),
    "code_unknown": QT_TRANSLATE_NOOP(
        "Findings", "{place}: “{seen}” is not a municipality's number. Write three digits, as in 047."
    ),
    "code_padded": QT_TRANSLATE_NOOP(
        "Findings", "{place}: the number {seen} was read as {understood}; its leading zeros had been lost."
    ),
    "reference_unknown": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: nothing here is called “{seen}”. Choose what is meant; the answer holds for every such cell and is "
        "remembered.",
    ),
    "reference_ambiguous": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: several records here are called “{seen}”. Choose which of them is meant; the answer holds for every "
        "such cell and is remembered.",
    ),
    "reference_lost": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: “{seen}” has been deleted here. Choose what stands in its place; the answer holds for every such "
        "cell.",
    ),
    "reference_by_name": QT_TRANSLATE_NOOP("Findings", "{place}: “{seen}” was read as “{understood}”."),
    "reference_renamed": QT_TRANSLATE_NOOP(
        "Findings", "{place}: “{seen}” has been renamed here since the file was sent: it is “{understood}” now."
    ),
    "answered": QT_TRANSLATE_NOOP("Findings", "{place}: “{seen}” was read as “{understood}”, as you have answered."),
    "answered_empty": QT_TRANSLATE_NOOP(
        "Findings", "{place}: “{seen}” was taken as an empty cell, as you have answered."
    ),
    "parent_incomplete": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: “{seen}” can't be created, because the row doesn't tell “{understood}”. Fill that in, or choose "
        "another answer.",
    ),
    "list_parted": QT_TRANSLATE_NOOP("Findings", "{place}: “{seen}” was read as several: {understood}."),
    "list_mark": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: does “{seen}” name several ({understood}), or one? The answer holds for every cell that is "
        "written so, and is remembered.",
    ),
    "continuation_lost": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the text is too long for a cell and its continuation is missing from the file. "
        "The text was left as it is.",
    ),
    "personal_code": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the text holds a personal identity code, so it was not taken. Remove the code.",
    ),
    "hidden_name": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: here “{heading}” holds a name or number that the file doesn't show, and the file changes the very "
        "place. The text was left as it is. Make the change in the program.",
    ),
    "goes_with": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: “{seen}” belongs together with the cell {understood}, which was not taken, so this was not taken "
        "either. Mend that cell.",
    ),
    "value_refused": QT_TRANSLATE_NOOP(
        "Findings",
        "{place}: the value “{seen}” was not taken. Write an apostrophe (') in front of it, so that it stays text.",
    ),
}
"""The sentence of each code; gaps: place, sheet, cell, seen, understood, heading, and why (the broken rule's own)."""
