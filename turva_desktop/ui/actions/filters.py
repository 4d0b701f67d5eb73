"""What the list of actions can be narrowed to."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.ids import ThemeId
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.look.locale import fold, sort_key
from turva_desktop.ui.look.words import options_of

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


class ActionFilters:
    """The filters of the list; themes and responsible parties are offered when the records are known."""

    def __init__(self, kinds: Kinds, translate: Translate) -> None:
        """Make the four boxes."""

        def text(source: str) -> str:
            return translate("ActionFilter", source)

        self.status = Filter[FollowedAction, ActionStatus](
            text(QT_TRANSLATE_NOOP("ActionFilter", "Filter by status")),
            text(QT_TRANSLATE_NOOP("ActionFilter", "All statuses")),
            lambda followed, status: followed.status is status,
            options_of(ActionStatus),
        )
        self.theme = Filter[FollowedAction, ThemeId](
            text(QT_TRANSLATE_NOOP("ActionFilter", "Filter by theme")),
            text(QT_TRANSLATE_NOOP("ActionFilter", "All themes")),
            lambda followed, theme_id: followed.action.theme_id == theme_id,
        )
        self.lead = Filter[FollowedAction, str](
            text(QT_TRANSLATE_NOOP("ActionFilter", "Filter by responsible party")),
            text(QT_TRANSLATE_NOOP("ActionFilter", "All responsible")),
            lambda followed, lead: followed.action.lead.strip() == lead,
        )
        self.kind = Filter[FollowedAction, str](
            text(QT_TRANSLATE_NOOP("ActionFilter", "Show only")),
            text(QT_TRANSLATE_NOOP("ActionFilter", "No other limits")),
            kinds.has,
            kinds.options(translate),
        )

    @property
    def all(self) -> tuple[Filter[FollowedAction, Any], ...]:  # each of a value of its own
        """Return them in their order."""
        return (self.status, self.theme, self.lead, self.kind)


def lead_options(actions: Iterable[FollowedAction]) -> list[tuple[str, str]]:
    """Return the responsible parties to choose from, in Finnish order."""
    names = {followed.action.lead.strip() for followed in actions} - {""}
    return [(name, name) for name in sorted(names, key=sort_key)]
