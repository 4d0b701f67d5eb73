"""The sheets of the workbook, one module each; `SHEETS` lists them in the order in which rows are taken in."""

from typing import Any

from turva_desktop.exchange.sheet import Sheet
from turva_desktop.exchange.sheets.actions import ACTIONS
from turva_desktop.exchange.sheets.bodies import BODIES, MEMBERSHIPS
from turva_desktop.exchange.sheets.chapters import CHAPTERS
from turva_desktop.exchange.sheets.decisions import DECISIONS
from turva_desktop.exchange.sheets.follow_up import FOLLOW_UP
from turva_desktop.exchange.sheets.goals import GOALS
from turva_desktop.exchange.sheets.indicators import INDICATOR_VALUES, INDICATORS
from turva_desktop.exchange.sheets.meetings import MEETINGS
from turva_desktop.exchange.sheets.organisations import ORGANISATIONS
from turva_desktop.exchange.sheets.people import PEOPLE
from turva_desktop.exchange.sheets.plans import APPROVALS, PLANS
from turva_desktop.exchange.sheets.themes import THEMES

SHEETS: tuple[Sheet, ...] = (
    ORGANISATIONS,
    PEOPLE,
    BODIES,
    MEMBERSHIPS,
    PLANS,
    APPROVALS,
    CHAPTERS,
    THEMES,
    GOALS,
    INDICATORS,
    INDICATOR_VALUES,
    MEETINGS,
    DECISIONS,
    ACTIONS,
    FOLLOW_UP,
)
"""Every sheet of records, parents before children."""

SHOWN_ORDER: tuple[Sheet, ...] = (
    ACTIONS,
    FOLLOW_UP,
    PLANS,
    APPROVALS,
    CHAPTERS,
    THEMES,
    GOALS,
    INDICATORS,
    INDICATOR_VALUES,
    MEETINGS,
    DECISIONS,
    ORGANISATIONS,
    PEOPLE,
    BODIES,
    MEMBERSHIPS,
)
"""The same sheets in the order of the workbook's tabs: what is filled in most comes first."""


def sheet_for(kind: type[Any]) -> Sheet:
    """Return the sheet that holds records of a kind."""
    return next(sheet for sheet in SHEETS if sheet.kind is kind)


def sheet_called(key: str) -> Sheet | None:
    """Return a sheet by its key, or None for one that this version doesn't know."""
    return next((sheet for sheet in SHEETS if sheet.key == key), None)
