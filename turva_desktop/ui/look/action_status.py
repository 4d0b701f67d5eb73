"""How an action's status reads and looks on screen: one word, one role, lateness told in days."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.ports import Translate
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.look.words import capital, word

STATUS_ROLES: Mapping[ActionStatus, StatusRole] = MappingProxyType(
    {
        ActionStatus.NOT_STARTED: StatusRole.UNKNOWN,
        ActionStatus.IN_PROGRESS: StatusRole.PROGRESS,
        ActionStatus.DONE: StatusRole.OK,
        ActionStatus.NOT_DONE: StatusRole.FAILED,
        ActionStatus.MOVED: StatusRole.MOVED,
        ActionStatus.UNKNOWN: StatusRole.UNKNOWN,
    }
)


def status_word(status: ActionStatus) -> str:
    """Return a status in the interface's language, with a capital: "Kesken"."""
    return capital(word(status))


def lateness(days: int, translate: Translate) -> str:
    """Return how late something is: "Myöhässä 12 päivää"."""
    return translate("ActionStatus", "%n day(s) late", None, days)


def shown_status(followed: FollowedAction, today: date, translate: Translate) -> str:
    """Return what a list says of an action: how late it is, else its status."""
    days = followed.days_overdue(today)
    return lateness(days, translate) if days else status_word(followed.status)


def shown_role(followed: FollowedAction, today: date) -> StatusRole:
    """Return the role of what `shown_status` says."""
    return StatusRole.OVERDUE if followed.days_overdue(today) else STATUS_ROLES[followed.status]
