"""The table of statuses by theme: formulas over the table of actions, with their results beside them."""

from collections.abc import Iterable
from typing import Final

from openpyxl import Workbook

from turva_desktop.domain.action import ACTION, ActionStatus
from turva_desktop.domain.language import words
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.summary import REGION_COLUMNS, StatusCounts, count_statuses
from turva_desktop.domain.theme import Theme
from turva_desktop.exchange import look
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.raw import day_text
from turva_desktop.exchange.row_text import LETTERS, Rows, formula_cell, row
from turva_desktop.exchange.selection import Selection
from turva_desktop.exchange.sheets.actions import ACTIONS, current_status
from turva_desktop.exchange.sheets.themes import THEMES
from turva_desktop.exchange.workbook_info import SUMMARY_TITLE, WorkbookInfo
from turva_desktop.exchange.xlsx_text import escaped

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
_FIRST_ROW: Final = 5
_TOTAL_COUNT: Final = look.Style(bold=True, fill=look.PALE, above=True, underline=True, right=True)


def write_summary(
    book: Workbook, styles: look.Styles, info: WorkbookInfo, selection: Selection, context: Context
) -> dict[str, Rows]:
    """Lay the sheet out and return its rows by its title."""
    language, worksheet, rows = info.language, look.add_sheet(book, SUMMARY_TITLE[info.language]), Rows()
    worksheet.sheet_properties.tabColor = look.ACCENT
    worksheet.sheet_view.showGridLines = False
    look.pages(worksheet, 1)
    found = _theme_rows(selection, context)
    several = len({plan for plan, _, _ in found}) > 1
    lead = 2 if several else 1
    for number, width in enumerate([44, 44][:lead] + [16] * 6, 1):
        worksheet.column_dimensions[LETTERS[number]].width = width
    day = day_text(info.exported_on) if info.exported_on else ""
    rows.add(styles.row(1, [(_SUMMARY_HEADING[language], look.TITLE)], 30))
    rows.add(styles.row(2, [(escaped(f"{info.municipality} {day}".strip()), look.SUBTITLE)], 20))
    names = [ACTION.labels["plan_id"][language]] * several + [ACTION.labels["theme_id"][language]]
    headings = [(name, look.HEADER) for name in names]
    counted = [*(column.heading(language) for column in REGION_COLUMNS), _TOTAL[language]]
    rows.add(styles.row(_FIRST_ROW - 1, [*headings, *((one, look.COUNT_HEADER) for one in counted)], 24))
    count = styles.number(look.COUNT)
    for number, (plan, theme, counts) in enumerate(found, _FIRST_ROW):
        names = [plan] * several + [theme or _NO_THEME[language]]
        cells = styles.cells(number, [(escaped(one), look.VALUE) for one in names])
        formulas = _counting(number, lead, theme, counts, context, several=several)
        cells += [formula_cell(f"{LETTERS[lead + at]}{number}", count, *one) for at, one in enumerate(formulas, 1)]
        rows.add(row(number, cells, look.row_height((name, 44) for name in names)))
    _add_totals(rows, styles, [counts for _, _, counts in found], lead, context)
    rows.add(styles.row(_FIRST_ROW + len(found) + 3, [(_NOTE[language], look.SUBTITLE)]))
    return {worksheet.title: rows}


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
    number: int, lead: int, theme: str, counts: StatusCounts, context: Context, *, several: bool
) -> Iterable[tuple[str, int]]:
    """Yield the formulas of a theme's row with their results; SUMPRODUCT, because COUNTIFS reads wildcards."""
    language, table = context.language, ACTIONS.table_name

    def named(key: str) -> str:
        return f"{table}[{ACTIONS.column(key).heading[language]}]"

    where = f"--({named('theme')}={f'${LETTERS[lead]}{number}' if theme else chr(34) * 2})"
    if several:
        where = f"--({named('plan')}=$A{number}),{where}"
    for column in REGION_COLUMNS:
        is_one = "+".join(f'({named("status")}="{status.words[language]}")' for status in column.statuses)
        yield f"SUMPRODUCT({where},{is_one}+0)", column.of(counts)
    first, last = LETTERS[lead + 1], LETTERS[lead + len(REGION_COLUMNS)]
    yield f"SUM({first}{number}:{last}{number})", counts.total


def _add_totals(rows: Rows, styles: look.Styles, counted: list[StatusCounts], lead: int, context: Context) -> None:
    language, last = context.language, _FIRST_ROW + len(counted) - 1
    number = last + 1
    totals = [sum(column.of(counts) for counts in counted) for column in REGION_COLUMNS]
    totals.append(sum(totals))
    filling = [None] * (lead - 1)
    total_cells = styles.cells(number, [(one, look.TOTAL) for one in (_TOTAL[language], *filling)])
    share_cells = styles.cells(number + 1, [(one, look.SUBTITLE) for one in (_SHARE[language], *filling)])
    whole = f"${LETTERS[lead + len(totals)]}${number}"
    for at, total in enumerate(totals, lead + 1):
        letter = LETTERS[at]
        formula = f"SUM({letter}{_FIRST_ROW}:{letter}{last})" if counted else "0"
        share = total / totals[-1] if totals[-1] else 0
        total_cells.append(formula_cell(f"{letter}{number}", styles.number(_TOTAL_COUNT), formula, total))
        share_of = f"IF({whole}=0,0,{letter}{number}/{whole})"
        share_cells.append(formula_cell(f"{letter}{number + 1}", styles.number(look.SHARE), share_of, share))
    rows.add(row(number, total_cells))
    rows.add(row(number + 1, share_cells))
