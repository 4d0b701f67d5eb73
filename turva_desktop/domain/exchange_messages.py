"""What is said when a workbook can't be written, read or taken in."""

from typing import Final

from turva_desktop.domain.ports import QT_TRANSLATE_NOOP

EXCHANGE_MESSAGES: Final[dict[str, str]] = {
    "exchange.against_rule": QT_TRANSLATE_NOOP(
        "Message",
        "{record}: {why} Nothing was taken in. Choose otherwise among the changes, or have the file corrected.",
    ),
    "exchange.stopped": QT_TRANSLATE_NOOP(
        "Message",
        "{file} was not taken in, and nothing was changed: something in it can't be taken, the first at {first} "
        "({stops} in all). Mend it in the file and try again, or take the rest.",
    ),
    "exchange.owner_file": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is only the mark that Excel leaves while a workbook is open. Choose the workbook itself, "
        "the name without ~$. Nothing was changed.",
    ),
    "exchange.empty": QT_TRANSLATE_NOOP("Message", "{file} is empty. Ask for the file again. Nothing was changed."),
    "exchange.encrypted": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is protected with a password or a sensitivity label. Save it in Excel without the protection "
        "and try again. Nothing was changed.",
    ),
    "exchange.csv": QT_TRANSLATE_NOOP(
        "Message",
        "{file} holds plain text, not a workbook. If it is a table, give it a name that ends in .csv and try again. "
        "Nothing was changed.",
    ),
    "exchange.xlsb": QT_TRANSLATE_NOOP(
        "Message", "{file} is a binary workbook (.xlsb). Save it as .xlsx in Excel and try again. Nothing was changed."
    ),
    "exchange.numbers": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is a table of Apple Numbers. Export it as an Excel file in Numbers and try again. Nothing was changed.",
    ),
    "exchange.mac_companion": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is only what a Mac writes beside a file. Choose the workbook itself, the name without ._ in front. "
        "Nothing was changed.",
    ),
    "exchange.zeros": QT_TRANSLATE_NOOP(
        "Message",
        "{file} holds nothing but zeros: it was not copied to its end. Fetch or ask for the file again. Nothing was "
        "changed.",
    ),
    "exchange.web_page": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is a web page or XML that was named as a workbook. Open it in Excel, save it as .xlsx and try again. "
        "Nothing was changed.",
    ),
    "exchange.not_workbook": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is not an Excel workbook, whatever its name says. Choose another file, or open it where it was made "
        "and save it as .xlsx. Nothing was changed.",
    ),
    "exchange.damaged": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is damaged and could not be read. Open and save it in Excel, or ask for it again. Nothing was changed.",
    ),
    "exchange.suspicious": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is put together in a way no spreadsheet program does, so it was refused. Nothing was changed.",
    ),
    "exchange.dangerous_xml": QT_TRANSLATE_NOOP(
        "Message", "{file} holds definitions that can harm a computer, so it was refused. Nothing was changed."
    ),
    "exchange.too_big": QT_TRANSLATE_NOOP(
        "Message", "{file} is larger than {megabytes} MB, so it was not read. Remove pictures and try again."
    ),
    "exchange.unpacks_too_big": QT_TRANSLATE_NOOP(
        "Message", "{file} unpacks into far more than such a file should, so it was refused. Nothing was changed."
    ),
    "exchange.too_heavy": QT_TRANSLATE_NOOP(
        "Message",
        "{file} would take more memory than a table should, so its reading was ended. Save it anew with only the rows "
        "that are needed, and try again. Nothing was changed.",
    ),
    "exchange.takes_too_long": QT_TRANSLATE_NOOP(
        "Message",
        "{file} could not be read in {seconds} seconds, so its reading was ended. Save it anew with only the rows that "
        "are needed, and try again. Nothing was changed.",
    ),
    "exchange.reading_ended": QT_TRANSLATE_NOOP(
        "Message",
        "The reading of {file} ended suddenly: there is something in the file that no program should have to read. "
        "Open it where it was made, save it as .xlsx and try again. Nothing was changed.",
    ),
    "exchange.too_many_rows": QT_TRANSLATE_NOOP(
        "Message", "{file} has more filled cells than can be taken in at once. Divide it. Nothing was changed."
    ),
    "exchange.no_known_sheets": QT_TRANSLATE_NOOP(
        "Message",
        "No sheet of {file} is known here. Export a file and copy the rows into it with their headings. "
        "Nothing was changed.",
    ),
    "exchange.unmapped": QT_TRANSLATE_NOOP(
        "Message",
        "It can't be told which column of {file} holds the actions. Choose what each column holds: in the window when "
        "you take the file in, on the command line with --map. Nothing was changed.",
    ),
    "exchange.no_table": QT_TRANSLATE_NOOP(
        "Message",
        "No table was found in {file}. It needs a row of headings, such as Toimenpide and Vastuutaho, with rows below. "
        "Nothing was changed.",
    ),
    "exchange.no_plan": QT_TRANSLATE_NOOP(
        "Message", "There is no plan here that the file could go into. Make a plan first. Nothing was changed."
    ),
    "exchange.map_unreadable": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is not a mapping. Save what “turva import … --json” tells as “mapping”, edit that, and give it with "
        "--map. Nothing was changed.",
    ),
    "exchange.interrupted": QT_TRANSLATE_NOOP(
        "Message",
        "The program or the computer stopped while “{excel}” was being taken in to {file}. Nothing of it was taken, "
        "and your data is as it was before. Take the file in again.",
    ),
    "exchange.interrupted_after": QT_TRANSLATE_NOOP(
        "Message",
        "The program or the computer stopped just after “{excel}” had been taken in to {file}. It was taken in whole; "
        "there is nothing to do.",
    ),
    "exchange.too_big_to_return": QT_TRANSLATE_NOOP(
        "Message",
        "{file} was not written: it would be {megabytes} MB, and what is larger than {most} MB can't be taken in "
        "again. Choose fewer sheets, or only one party's actions.",
    ),
    "exchange.for_one_file": QT_TRANSLATE_NOOP(
        "Message",
        "{option} speaks of one file, but several were given. Take that file in by itself. Nothing was changed.",
    ),
    "exchange.map_needless": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is an export of Turva, so its columns are known. Leave --map out and try again. Nothing was changed.",
    ),
    "exchange.map_unknown": QT_TRANSLATE_NOOP(
        "Message", "{file} names “{word}”, which is none of these: {known}. Nothing was changed."
    ),
    "exchange.map_elsewhere": QT_TRANSLATE_NOOP(
        "Message",
        "{file} names the table or column {place}, which the file to be taken in doesn't have. Make the mapping anew "
        "with “turva import … --json”. Nothing was changed.",
    ),
    "exchange.newer_format": QT_TRANSLATE_NOOP(
        "Message", "{file} was made with a newer Turva. Update the program and try again. Nothing was changed."
    ),
    "exchange.other_municipality": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is from {theirs}, and this workspace is that of {ours}. Open the right workspace. Nothing was changed.",
    ),
    "exchange.data_changed": QT_TRANSLATE_NOOP(
        "Message", "The data has changed since the preview was made. Nothing was taken in; make the preview again."
    ),
    "exchange.not_taken_in": QT_TRANSLATE_NOOP(
        "Message", "The changes of {file} are not here any more, so there is nothing to take back. Nothing was changed."
    ),
    "choices.unreadable": QT_TRANSLATE_NOOP(
        "Message", "{file} could not be read as JSON ({cause}). Nothing was taken in; correct it and try again."
    ),
    "choices.not_conflicts": QT_TRANSLATE_NOOP(
        "Message",
        "{file} does not hold a preview's conflicts. Give the list that --json tells, with a choose for each. "
        "Nothing was taken in.",
    ),
    "choices.not_answers": QT_TRANSLATE_NOOP(
        "Message",
        "{file} does not hold answers. Give an object in which each question's key has its answer. "
        "Nothing was taken in.",
    ),
    "choices.other_now": QT_TRANSLATE_NOOP(
        "Message",
        "{place} in {file} is no longer as it was in the preview. Nothing was taken in; make the preview again.",
    ),
    "choices.not_offered": QT_TRANSLATE_NOOP(
        "Message", "“{choice}” can't be chosen for {place} in {file}. Choose one of: {choices}. Nothing was taken in."
    ),
    "exchange.file_changed": QT_TRANSLATE_NOOP(
        "Message", "{file} has changed since it was looked at. Look at it again. Nothing was written."
    ),
    "exchange.cannot_write": QT_TRANSLATE_NOOP(
        "Message",
        "{file} could not be written ({cause}). If it is open in Excel, close it there and try again.",
    ),
    "exchange.not_xlsx": QT_TRANSLATE_NOOP("Message", "{file} was not written: the name must end in .xlsx."),
    "exchange.unknown_sheet": QT_TRANSLATE_NOOP(
        "Message", "There is no sheet “{sheet}”. Choose among these: {known}. Nothing was written."
    ),
    "exchange.exists": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is there already and was left as it is. Give another name, or add --force to write over it.",
    ),
    "exchange.over_the_sent": QT_TRANSLATE_NOOP(
        "Message",
        "{file} is the file that was sent, and it is never written over. Give another name. Nothing was written.",
    ),
    "exchange.nobody": QT_TRANSLATE_NOOP(
        "Message", "No action names {party} as responsible or main actor, so there is nothing to send."
    ),
}
