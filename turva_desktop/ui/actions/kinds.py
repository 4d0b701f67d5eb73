"""Of what kind an action is, for the list and for those who send someone to it: late, mine, without a schedule."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.domain.text import fold

SOON = timedelta(days=30)

_KINDS = (
    ("late", QT_TRANSLATE_NOOP("ActionFilter", "Late")),
    ("soon", QT_TRANSLATE_NOOP("ActionFilter", "Due within 30 days")),
    ("open", QT_TRANSLATE_NOOP("ActionFilter", "Still open")),
    ("mine", QT_TRANSLATE_NOOP("ActionFilter", "Mine")),
    ("lacks:lead", QT_TRANSLATE_NOOP("ActionFilter", "Without a responsible party")),
    ("lacks:schedule", QT_TRANSLATE_NOOP("ActionFilter", "Without a schedule")),
    ("lacks:theme", QT_TRANSLATE_NOOP("ActionFilter", "Without a theme")),
    ("lacks:goal", QT_TRANSLATE_NOOP("ActionFilter", "Without a goal")),
    ("withheld", QT_TRANSLATE_NOOP("ActionFilter", "Confidential ones")),
)
KINDS = tuple(kind for kind, _ in _KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """Tells of what kind an action is: late, mine, without a schedule."""

    today: Callable[[], date]
    author: str = ""

    def options(self, translate: Translate) -> list[tuple[str, str]]:
        """Return the kinds to choose from; "mine" only if it is known who the user is."""
        return [
            (kind, translate("ActionFilter", text)) for kind, text in _KINDS if kind != "mine" or self.author.strip()
        ]

    def has(self, followed: FollowedAction, kind: str) -> bool:
        """Return whether an action is of a kind."""
        action, today = followed.action, self.today()
        soon = action.end is not None and today <= action.end <= today + SOON
        wanted = fold(self.author.strip())
        found = {
            "late": followed.days_overdue(today) > 0,
            "soon": followed.status.is_open and soon,
            "open": followed.status.is_open,
            "mine": any(wanted in fold(name) for name in (action.lead, *action.main_actors)),
            "lacks:lead": not action.lead.strip(),
            "lacks:schedule": not (action.ongoing or action.end or action.schedule_text),
            "lacks:theme": action.theme_id is None,
            "lacks:goal": action.goal_id is None,
            "withheld": not action.confidentiality.is_public,
        }
        return found[kind]
