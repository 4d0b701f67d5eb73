"""The two sheets that are read first: what the file is, and the table of statuses by theme."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from turva_desktop.domain.action import ACTION, ActionStatus
from turva_desktop.domain.language import Language, Words, words
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.summary import REGION_COLUMNS, StatusCounts, count_statuses
from turva_desktop.domain.theme import Theme
from turva_desktop.exchange import look
from turva_desktop.exchange.archive import Results
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.raw import day_text
from turva_desktop.exchange.selection import Selection
from turva_desktop.exchange.sheet import AnySheet
from turva_desktop.exchange.sheets.actions import ACTIONS, current_status
from turva_desktop.exchange.sheets.themes import THEMES
from turva_desktop.exchange.workbook_info import GUIDE, INFO_TITLE, LABELS, SUMMARY_TITLE, WorkbookInfo
from turva_desktop.exchange.xlsx_text import escaped

_Line: TypeAlias = list[tuple[str, look.Style]]

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
_SUMMARY_HEADING = words(
    "Toimenpiteiden tila painopisteittäin",
    "Åtgärdernas status per insatsområde",
    "Doaibmabijuid dilli deattuhusaid mielde",
    "Status of actions by theme",
)
_TOTAL = words("Yhteensä", "Totalt", "Oktiibuot", "Total")
_NO_THEME = words("(ei painopistettä)", "(inget insatsområde)", "(ii deattuhus)", "(no theme)")
_SHARE = words("Osuus", "Andel", "Oassi", "Share")
_NOTE = words(
    "Kesken sisältää myös toimenpiteet, joita ei ole aloitettu.",
    "Pågår omfattar även åtgärder som inte har påbörjats.",
    "Gaskan sisttisdoallá maid doaibmabijuid, mat eai leat álggahuvvon.",
    "In progress includes actions that have not been started.",
)


def write_info(book: Workbook, styles: look.Styles, info: WorkbookInfo, selection: Selection) -> None:
    """Write what the file is, how to fill it in, what it holds and what not; keys for the program are hidden."""
    language = info.language
    worksheet = look.add_sheet(book, INFO_TITLE[language])
    worksheet.sheet_properties.tabColor = look.GREY
    worksheet.sheet_view.showGridLines = False
    _paper(worksheet)
    for letter, width in (("A", 38), ("B", 80), ("C", 14), ("D", 40)):
        worksheet.column_dimensions[letter].width = width
        worksheet.column_dimensions[letter].hidden = letter in "CD"
    rows: list[_Line] = [
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
    for number, row in enumerate(rows, 1):
        if len(row) > 1:
            worksheet.row_dimensions[number].height = look.row_height((value, 90) for value, _ in row)
        worksheet.append([styles.cell(worksheet, escaped(value), style) for value, style in row])


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


def _paper(worksheet: Worksheet) -> None:
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    worksheet.page_setup.orientation, worksheet.page_setup.paperSize = "landscape", 9
    worksheet.page_setup.fitToWidth, worksheet.page_setup.fitToHeight = 1, 1
    worksheet.row_dimensions[1].height = 30
    worksheet.row_dimensions[2].height = 20


def write_summary(
    book: Workbook, styles: look.Styles, info: WorkbookInfo, selection: Selection, context: Context
) -> dict[str, Results]:
    """Write statuses by theme as formulas over the table of actions; return their results by sheet and cell."""
    language = info.language
    worksheet = look.add_sheet(book, SUMMARY_TITLE[language])
    worksheet.sheet_properties.tabColor = look.ACCENT
    worksheet.sheet_view.showGridLines = False
    _paper(worksheet)
    rows = _theme_rows(selection, context)
    several = len({plan for plan, _, _ in rows}) > 1
    lead = 2 if several else 1
    for number, width in enumerate([44, 44][:lead] + [16] * 6):
        worksheet.column_dimensions["ABCDEFGH"[number]].width = width
    cell = styles.cell
    worksheet.row_dimensions[4].height = 24
    worksheet.append([cell(worksheet, _SUMMARY_HEADING[language], look.TITLE)])
    day = day_text(info.exported_on) if info.exported_on else ""
    worksheet.append([cell(worksheet, escaped(f"{info.municipality} {day}".strip()), look.SUBTITLE)])
    worksheet.append([])
    names = [ACTION.labels["plan_id"][language]] * several + [ACTION.labels["theme_id"][language]]
    headings = [*names, *(column.heading(language) for column in REGION_COLUMNS), _TOTAL[language]]
    looks = [look.HEADER] * lead + [look.COUNT_HEADER] * (len(REGION_COLUMNS) + 1)
    worksheet.append([cell(worksheet, heading, style) for heading, style in zip(headings, looks, strict=True)])
    results: dict[str, int | float] = {}
    for row, (plan, theme, counts) in enumerate(rows, 5):
        names = [plan] * several + [theme or _NO_THEME[language]]
        worksheet.row_dimensions[row].height = look.row_height((name, 44) for name in names)
        line = [cell(worksheet, escaped(name), look.VALUE) for name in names]
        line += [
            _formula(worksheet, styles, results, f"{_letter(lead + i)}{row}", text, value)
            for i, (text, value) in enumerate(_counting(row, lead, theme, counts, context, several=several))
        ]
        worksheet.append(line)
    _total_rows(worksheet, styles, results, rows, lead, context)
    worksheet.append([])
    worksheet.append([cell(worksheet, _NOTE[language], look.SUBTITLE)])
    return {worksheet.title: results}


def _letter(number: int) -> str:
    return "ABCDEFGHIJ"[number]


def _formula(
    worksheet: Worksheet, styles: look.Styles, results: dict[str, int | float], place: str, text: str, value: float
) -> Cell:
    results[place] = value
    return styles.formula(worksheet, text, look.COUNT)


def _theme_rows(selection: Selection, context: Context) -> list[tuple[str, str, StatusCounts]]:
    """Return plan, theme and counts: every theme that has actions, and all themes of plans that have them."""
    view = context.view
    found: dict[tuple[str, str], list[ActionStatus]] = {}
    sent = {record.id for record in selection.records[ACTIONS.key]}
    actions = [action for action in ACTIONS.records(view) if action.id in sent]
    plans = {action.plan_id: view.find(Plan, action.plan_id) for action in actions}
    for theme in THEMES.records(view):
        if (plan := plans.get(theme.plan_id)) is not None:
            found.setdefault((view.label(plan), view.label(theme)), [])
    for action in actions:
        of_plan, of_theme = view.find(Plan, action.plan_id), view.find(Theme, action.theme_id)
        key = (view.label(of_plan) if of_plan else "", view.label(of_theme) if of_theme else "")
        found.setdefault(key, []).append(current_status(action, view))
    return [(plan, theme, count_statuses(statuses)) for (plan, theme), statuses in found.items()]


def _counting(
    row: int, lead: int, theme: str, counts: StatusCounts, context: Context, *, several: bool
) -> Iterable[tuple[str, int]]:
    """Yield the formulas of a theme's row with their results; SUMPRODUCT, because COUNTIFS reads wildcards."""
    language, table = context.language, ACTIONS.table_name

    def named(key: str) -> str:
        return f"{table}[{ACTIONS.column(key).heading[language]}]"

    where = f"--({named('theme')}={f'${_letter(lead - 1)}{row}' if theme else chr(34) * 2})"
    if several:
        where = f"--({named('plan')}=$A{row}),{where}"
    for column in REGION_COLUMNS:
        is_one = "+".join(f'({named("status")}="{status.words[language]}")' for status in column.statuses)
        yield f"=SUMPRODUCT({where},{is_one}+0)", column.of(counts)
    first, last = _letter(lead), _letter(lead + len(REGION_COLUMNS) - 1)
    yield f"=SUM({first}{row}:{last}{row})", counts.total


def _total_rows(
    worksheet: Worksheet,
    styles: look.Styles,
    results: dict[str, int | float],
    rows: list[tuple[str, str, StatusCounts]],
    lead: int,
    context: Context,
) -> None:
    language, last = context.language, 4 + len(rows)
    row = last + 1
    totals = [sum(column.of(counts) for _, _, counts in rows) for column in REGION_COLUMNS]
    totals.append(sum(totals))
    line = [styles.cell(worksheet, _TOTAL[language], look.TOTAL)]
    line += [styles.cell(worksheet, None, look.TOTAL)] * (lead - 1)
    shares = [styles.cell(worksheet, _SHARE[language], look.SUBTITLE)]
    shares += [styles.cell(worksheet, None, look.SUBTITLE)] * (lead - 1)
    whole = f"${_letter(lead + len(REGION_COLUMNS))}${row}"
    for i, total in enumerate(totals):
        letter = _letter(lead + i)
        results[f"{letter}{row}"] = total
        formula = f"=SUM({letter}5:{letter}{last})" if rows else "=0"
        line.append(
            styles.formula(
                worksheet, formula, look.Style(bold=True, fill=look.PALE, above=True, underline=True, right=True)
            )
        )
        results[f"{letter}{row + 1}"] = total / totals[-1] if totals[-1] else 0
        shares.append(styles.formula(worksheet, f"=IF({whole}=0,0,{letter}{row}/{whole})", look.SHARE))
    worksheet.append(line)
    worksheet.append(shares)
