"""The sheets of the workbook, one module each."""

from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.record import Record
from turva_desktop.exchange.sheet import AnySheet
from turva_desktop.exchange.sheets.actions import ACTIONS
from turva_desktop.exchange.sheets.areas import AREAS
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

SHEETS: tuple[AnySheet, ...] = (
    *(ACTIONS, FOLLOW_UP, PLANS, APPROVALS, CHAPTERS, THEMES, GOALS, INDICATORS, INDICATOR_VALUES),
    *(MEETINGS, DECISIONS, ORGANISATIONS, PEOPLE, BODIES, MEMBERSHIPS, AREAS),
)
"""Every sheet of records in the order of the workbook's tabs: what is filled in most comes first."""

_BY_KIND = {sheet.kind.record: sheet for sheet in SHEETS}

PARENTS_FIRST: tuple[AnySheet, ...] = tuple(_BY_KIND[kind.record] for kind in KINDS if kind.record in _BY_KIND)
"""The same sheets in the order in which rows are taken in."""


def sheet_for(kind: type[Record]) -> AnySheet | None:
    """Return the sheet that holds records of a kind, None for a kind that has none."""
    return _BY_KIND.get(kind)
