"""Workspaces of the sizes that the program is built for, made from the demo municipality's own texts.

S is a small municipality's first year, M a larger one after three plans, L a whole region's list in one workspace, XL
ten times that.
The same size gives the same records every time.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.body import Body, BodyKind
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import (
    ActionId,
    FollowUpId,
    IndicatorId,
    IndicatorValueId,
    ItemId,
    MeetingId,
    PlanId,
    ThemeId,
)
from turva_desktop.domain.indicator import Indicator, IndicatorValue
from turva_desktop.domain.item import Item, ItemKind
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.theme import Theme
from turva_desktop.services.demo import demo_content
from turva_desktop.services.workspaces import Beginning, first_records
from turva_desktop.store import Workspace

TODAY = date(2026, 11, 22)
_HANDLINGS = 3
"""How many times a matter comes to a meeting before it is done with."""
_STATUSES = (ActionStatus.DONE, ActionStatus.IN_PROGRESS, ActionStatus.DONE, ActionStatus.NOT_DONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much there is of what; `actions` are those of all plans together, `items` those of all meetings."""

    name: str
    plans: int
    actions: int
    indicators: int
    years: int
    areas: int
    meetings: int
    items: int


S = Size(name="S", plans=1, actions=36, indicators=10, years=6, areas=1, meetings=16, items=128)
M = Size(name="M", plans=3, actions=150, indicators=67, years=10, areas=8, meetings=60, items=600)
L = Size(name="L", plans=1, actions=1533, indicators=83, years=10, areas=23, meetings=336, items=2688)
XL = Size(name="XL", plans=10, actions=15_330, indicators=830, years=10, areas=23, meetings=3_360, items=26_880)
SIZES = (S, M, L, XL)
LONG_MATTER = 400
"""In how many meetings the matter of `make_with_long_matter` was handled before the newest."""


def make(path: Path, size: Size) -> Path:
    """Make a workspace of a size and return its path."""
    Workspace.create(path, records(size)).close()
    return path


def make_with_long_matter(path: Path, size: Size) -> Path:
    """Make a workspace of a size in which the newest meeting goes on with a matter of hundreds of meetings."""
    made = records(size)
    matter = next(one for one in made if isinstance(one, Item) and one.kind is ItemKind.MATTER)
    held = next(one for one in made if isinstance(one, Meeting))
    before: ItemId | None = None
    for place in range(LONG_MATTER + 1):
        day = date(2026, 11, 20) - timedelta(days=7 * (LONG_MATTER - place))
        meeting = replace(
            held, id=MeetingId(_id("long meeting", place)), year=day.year, number=1000 + place, held_on=day
        )
        item = replace(
            matter, id=ItemId(_id("long item", place)), meeting_id=meeting.id, previous_item_id=before, case_number=""
        )
        before = item.id
        made += [meeting, item]
    Workspace.create(path, made).close()
    return path


def records(size: Size) -> list[Any]:
    """Return the records of a size, parents first."""
    start = first_records(Beginning(municipality_code="614"), TODAY)
    model = demo_content()
    (plan,) = (one for one in start if isinstance(one, Plan))
    plans = [plan, *(replace(plan, id=PlanId(_id("plan", n)), name=f"Suunnitelma {n}") for n in range(1, size.plans))]
    themes = [one for one in start if isinstance(one, Theme)]
    more_themes = [
        replace(theme, id=ThemeId(_id("theme", n, theme.code)), plan_id=other.id)
        for n, other in enumerate(plans[1:])
        for theme in themes
    ]
    group = next(one for one in start if isinstance(one, Body) and one.kind is BodyKind.WORKING_GROUP)
    return [
        *start,
        *plans[1:],
        *more_themes,
        *_indicators(size, model, themes),
        *_meetings(size, model, group),
        *_actions(size, model, plans, [*themes, *more_themes]),
    ]


def _id(*parts: object) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, "/".join(map(str, parts))))


def _actions(size: Size, model: Content, plans: list[Plan], themes: list[Theme]) -> Iterator[Any]:
    entries: dict[str, list[FollowUp]] = {}
    for entry in model.all(FollowUp):
        entries.setdefault(entry.action_id, []).append(entry)
    for place, original in enumerate(islice(cycle(model.all(Action)), size.actions)):
        plan = plans[place % len(plans)]
        own = [theme for theme in themes if theme.plan_id == plan.id]
        theme = own[place % len(own)]
        action = replace(
            original,
            id=ActionId(_id("action", place)),
            plan_id=plan.id,
            theme_id=theme.id,
            goal_id=None,
            origin_item_id=None,
            position=place,
            number=f"{place % len(own) + 1}.{place // len(own) + 1}",
        )
        yield action
        for number, entry in enumerate(entries.get(original.id, ())):
            yield replace(
                entry,
                id=FollowUpId(_id("entry", place, number)),
                action_id=action.id,
                item_id=None,
                status=_STATUSES[place % len(_STATUSES)],
            )


def _indicators(size: Size, model: Content, themes: list[Theme]) -> Iterator[Any]:
    originals = model.all(Indicator)
    for place, original in enumerate(islice(cycle(originals), size.indicators)):
        round_number = place // len(originals) + 1
        indicator = replace(
            original,
            id=IndicatorId(_id("indicator", place)),
            theme_id=themes[place % len(themes)].id,
            position=place,
            name=original.name if round_number == 1 else f"{original.name} ({round_number})",
        )
        yield indicator
        for area in range(size.areas):
            for year in range(2026 - size.years, 2026):
                yield IndicatorValue(
                    id=IndicatorValueId(_id("value", place, area, year)),
                    indicator_id=indicator.id,
                    year=year,
                    area="" if area == 0 else f"Alue {area}",
                    value=Decimal((place * 7 + area * 3 + year) % 200) / 10,
                )


def _meetings(size: Size, model: Content, group: Body) -> Iterator[Any]:
    matters = [item for item in model.all(Item) if item.kind is ItemKind.MATTER]
    texts = cycle(matters)
    per_year = 16
    sections: dict[int, int] = {}
    for place in range(size.meetings):
        held_on = date(2026 - place // per_year, 1, 10) + timedelta(days=place % per_year * 20)
        year = held_on.year
        meeting = Meeting(
            id=MeetingId(_id("meeting", place)),
            body_id=group.id,
            year=year,
            number=place % per_year + 1,
            held_on=held_on,
            starts=time(13),
            place="Kunnanvirasto",
            state=MeetingState.APPROVED,
        )
        yield meeting
        for position in range(size.items // size.meetings):
            sections[year] = sections.get(year, 0) + 1
            original = next(texts)
            told_before = (place * (size.items // size.meetings) + position) // (len(matters) * _HANDLINGS)
            yield replace(
                original,
                case_number=f"{original.case_number}/{told_before}" if original.case_number else "",
                id=ItemId(_id("item", place, position)),
                meeting_id=meeting.id,
                position=position,
                section=sections[year],
                previous_item_id=None,
            )


def now() -> datetime:
    """Return the moment at which measurements take place."""
    return datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
