"""When an action is to be done, and where it stands, in words."""

from datetime import date

from turva_desktop.documents.content import formats, plan_labels
from turva_desktop.documents.content.build import inline
from turva_desktop.documents.content.model import Inline
from turva_desktop.documents.content.pen import Pen, joined
from turva_desktop.domain.action import ACTION, Action
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.kept_matter import KeptMatter


def due_text(action: Action | KeptMatter, pen: Pen) -> Inline:
    """Return when an action is due: its date, "ongoing", or what was written of it."""
    if action.end is not None:
        return inline(pen.day(action.end))
    if action.ongoing:
        return inline(pen(ACTION.labels["ongoing"]).lower())
    return pen.data(action.schedule_text)


def schedule_text(action: Action, pen: Pen) -> Inline:
    """Return an action's schedule in full: what was written of it, else from when to when."""
    if action.schedule_text.strip():
        return pen.data(action.schedule_text)
    if action.start and action.end:
        return inline(formats.date_range(action.start, action.end, pen.language))
    start = pen(plan_labels.FROM_DAY, day=pen.day(action.start)) if action.start else ""
    return joined([due_text(action, pen), start], ", ")


def status_text(followed: FollowedAction, pen: Pen) -> str:
    """Return the word of an action's status as a sentence begins."""
    return pen.title(followed.status)


def late_text(followed: FollowedAction, today: date, pen: Pen) -> str:
    """Return how late an open action is; nothing when it isn't."""
    days = followed.days_overdue(today)
    return pen.count(days, plan_labels.ONE_DAY_LATE, plan_labels.DAYS_LATE) if days else ""
