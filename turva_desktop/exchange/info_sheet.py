"""The sheet that is read first: what the file is, what is asked of its recipient, and what is left out of it."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from openpyxl import Workbook

from turva_desktop.domain.language import Language, Words, words
from turva_desktop.exchange import look
from turva_desktop.exchange.raw import day_text
from turva_desktop.exchange.row_text import Rows
from turva_desktop.exchange.selection import Selection
from turva_desktop.exchange.sheet import AnySheet
from turva_desktop.exchange.workbook_info import GUIDE, INFO_TITLE, LABELS, WorkbookInfo
from turva_desktop.exchange.xlsx_text import escaped

_Line: TypeAlias = list[tuple[str, look.Style]]

_HEIGHTS: Final = {1: 30.0, 2: 20.0}
_FILE_TITLE = words(
    "Turvallisuussuunnitelman tiedot", "Säkerhetsplanens uppgifter", "Dorvvolašvuohtaplána dieđut", "Safety plan data"
)
_TO_ANSWER = ("reply_by", "contact")
_FOR_PROGRAM = ("municipality_code", "language", "format_version", "export_id", "workspace_id")
_ANSWER = words("Näin vastaat", "Så svarar du", "Ná vástidat", "How to answer")
_FILL = words(
    "Avaa välilehti {sheet} ja täytä keltaiset sarakkeet: {columns}.",
    "Öppna fliken {sheet} och fyll i de gula kolumnerna: {columns}.",
    "Raba siiddu {sheet} ja deavdde fiskes bálsttáid: {columns}.",
    "Open the sheet {sheet} and fill in the yellow columns: {columns}.",
)
_SEND = words(
    "Tallenna tiedosto Excel-muodossa (.xlsx) ja lähetä se takaisin. Nimeä saa muuttaa.",
    "Spara filen i Excelformat (.xlsx) och skicka den tillbaka. Namnet får ändras.",
    "Vurke fiilla Excel-hámis (.xlsx) ja sádde dan ruovttoluotta. Nama oažžu rievdadit.",
    "Save the file as an Excel file (.xlsx) and send it back. Its name may be changed.",
)
_COLOURS = words("Otsikoiden värit", "Rubrikernas färger", "Bajilčállagiid ivnnit", "Colours of the headings")
_ASKED = (
    words("Keltainen", "Gul", "Fiskat", "Yellow"),
    words("Täytä ensin nämä.", "Fyll i dessa först.", "Deavdde dáid álggos.", "Fill these in first."),
)
_OPEN = (
    words("Sininen", "Blå", "Alit", "Blue"),
    words(
        "Näitä saa muuttaa, jos tieto on väärin tai puuttuu.",
        "Dessa får ändras om en uppgift är fel eller saknas.",
        "Dáid oažžu rievdadit, jos diehtu lea boastut dahje váilu.",
        "These may be changed where something is wrong or missing.",
    ),
)
_READ_ONLY = (
    words("Harmaa", "Grå", "Ránis", "Grey"),
    words(
        "Vain luettavaksi. Muutoksia näihin ei oteta.",
        "Bara för läsning. Ändringar i dessa tas inte in.",
        "Dušše lohkama várás. Rievdadusat dáidda eai váldojuvvo.",
        "Only for reading. Changes in these are not taken.",
    ),
)
_LEFT_OUT = words(
    "Mitä tästä on jätetty pois", "Vad som har lämnats bort", "Mii lea guđđojuvvon eret", "What is left out"
)
_CONFIDENTIAL = words(
    "salassa pidettäviä rivejä: {count}",
    "sekretessbelagda rader: {count}",
    "čiegus ráiddut: {count}",
    "confidential rows: {count}",
)
_NOT_SENT = words("Muut välilehdet", "Övriga flikar", "Eará siiddut", "Other sheets")
_HOW = words("Näin täytät tiedoston", "Så fyller du i filen", "Ná deavddát fiilla", "How to fill in the file")
_SHEETS = words("Välilehdet", "Flikar", "Siiddut", "Sheets")
_LANGUAGES = words("suomi", "svenska", "davvisámegiella", "English")


def write_info(book: Workbook, styles: look.Styles, info: WorkbookInfo, selection: Selection) -> dict[str, Rows]:
    """Lay the sheet out and return its rows by its title; keys for the program are hidden."""
    language = info.language
    worksheet = look.add_sheet(book, INFO_TITLE[language])
    worksheet.sheet_properties.tabColor = look.GREY
    worksheet.sheet_view.showGridLines = False
    look.pages(worksheet)
    for letter, width in (("A", 38), ("B", 80), ("C", 14), ("D", 40)):
        worksheet.column_dimensions[letter].width = width
        worksheet.column_dimensions[letter].hidden = letter in "CD"
    lines: list[_Line] = [
        [(_FILE_TITLE[language], look.TITLE)],
        [(info.municipality, look.SUBTITLE)],
        *_answering(selection.sheets, info),
        *_colours(selection.sheets, language),
        [],
        *_facts(info, selection, [key for key in LABELS if key not in {*_TO_ANSWER, *_FOR_PROGRAM}]),
        *_missing(selection, language),
        *_section(_HOW, [(f"{number}.", line[language]) for number, line in enumerate(GUIDE, 1)], language),
        *_section(_SHEETS, [(one.title[language], one.purpose[language]) for one in selection.sheets], language),
        [],
        *_facts(info, selection, _FOR_PROGRAM),
    ]
    rows = Rows()
    for number, line in enumerate(lines, 1):
        height = look.row_height((value, 90) for value, _ in line) if len(line) > 1 else _HEIGHTS.get(number, 0)
        rows.add(styles.row(number, [(escaped(value), style) for value, style in line], height))
    return {worksheet.title: rows}


def _section(title: Words, lines: Sequence[tuple[str, str]], language: Language) -> list[_Line]:
    """Return lines under a heading; nothing where there are none."""
    if not lines:
        return []
    under: list[_Line] = [[(label, look.LABEL), (value, look.VALUE)] for label, value in lines]
    return [[], [(title[language], look.SECTION)], *under]


def _answering(sheets: Sequence[AnySheet], info: WorkbookInfo) -> list[_Line]:
    """Return what is asked of the recipient, until when, and whom to ask."""
    language = info.language
    asked = [(one, _asked(one, language)) for one in sheets]
    steps = [
        _FILL[language].format(sheet=sheet.title[language], columns=", ".join(columns))
        for sheet, columns in asked
        if columns
    ]
    steps += [_SEND[language]] if steps else []
    rows = _section(_ANSWER, [(f"{number}.", step) for number, step in enumerate(steps, 1)], language)
    facts = _facts(info, None, _TO_ANSWER)
    return [*(rows or ([[]] if facts else [])), *facts]


def _asked(sheet: AnySheet, language: Language) -> list[str]:
    return [column.heading[language] for column in sheet.columns if column.asked]


def _colours(sheets: Sequence[AnySheet], language: Language) -> list[_Line]:
    """Return what the colours of the headings mean."""
    colours = [(look.HEADER, _OPEN), (look.READ_ONLY_HEADER, _READ_ONLY)]
    if any(_asked(sheet, language) for sheet in sheets):
        colours.insert(0, (look.ASKED_HEADER, _ASKED))
    lines: list[_Line] = [[(name[language], style), (means[language], look.VALUE)] for style, (name, means) in colours]
    return [[], [(_COLOURS[language], look.SECTION)], *lines]


def _facts(info: WorkbookInfo, selection: Selection | None, keys: Iterable[str]) -> list[_Line]:
    """Return some of what the file says of itself: for people in the first two columns, for the program hidden."""
    language, said = info.language, {key: (label, value) for key, label, value in info.lines()}
    shown = {
        "language": _LANGUAGES[language],
        "exported_on": day_text(info.exported_on) if info.exported_on else "",
        "reply_by": day_text(info.reply_by) if info.reply_by else "",
        "people": info.people.words[language],
    }
    looks = (look.LABEL, look.VALUE, look.PARAGRAPH, look.PARAGRAPH)
    rows: list[_Line] = []
    for key in keys:
        if key in said:
            label, value = said[key]
            raw = str(selection.withheld_in_all) if selection is not None and key == "withheld" else value
            cells = (label[language], shown.get(key, raw), key, raw)
            rows.append(list(zip(cells, looks, strict=True)))
    return rows


def _missing(selection: Selection, language: Language) -> list[_Line]:
    """Return what of the municipality's data the file doesn't hold: by kind, how much of it is confidential."""
    lines = [
        (sheet.title[language], _CONFIDENTIAL[language].format(count=selection.withheld[sheet.key]))
        for sheet in selection.sheets
        if sheet.key in selection.withheld
    ]
    if selection.absent:
        lines.append((_NOT_SENT[language], ", ".join(sheet.title[language] for sheet in selection.absent)))
    return _section(_LEFT_OUT, lines, language)
