"""Since when each action has been there: by this a year's report counts them, and it never changes by itself."""

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import func, select

from turva_desktop.domain.action import Action
from turva_desktop.domain.ids import ActionId
from turva_desktop.domain.item import Item
from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.moments import day_of
from turva_desktop.domain.steps import ACTION_DECIDED, adding
from turva_desktop.store import Reading
from turva_desktop.store.tables import CHANGE, STEP, TABLES

_BY_HAND = (adding(Action).code, ACTION_DECIDED.code)
"""The steps in which somebody makes an action; one that came with a file or another plan may be of any age."""


def births(tx: Reading) -> Mapping[ActionId, date]:
    """Return the day of each action's origin §, or else of the step in which somebody made it by hand.

    Of other actions nobody knows since when they have been there: they have been there always.
    """
    action, item, meeting = TABLES[Action], TABLES[Item], TABLES[Meeting]
    decided = (
        select(action.c.id, meeting.c.held_on)
        .join(item, item.c.id == action.c.origin_item_id)
        .join(meeting, meeting.c.id == item.c.meeting_id)
    )
    made = (
        select(CHANGE.c.record_id, func.min(STEP.c.at))
        .join(STEP, STEP.c.id == CHANGE.c.step_id)
        .where(CHANGE.c.topic == kind_of(Action).name, CHANGE.c.before == "{}", STEP.c.label.in_(_BY_HAND))
        .group_by(CHANGE.c.record_id)
    )
    by_hand = [tuple(row) for row in tx.rows(made)]
    of_item = [tuple(row) for row in tx.rows(decided)]
    found = {ActionId(action_id): day_of(datetime.fromisoformat(at)) for action_id, at in by_hand}
    return found | {ActionId(action_id): date.fromisoformat(held_on) for action_id, held_on in of_item}
