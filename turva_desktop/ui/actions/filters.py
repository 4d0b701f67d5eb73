"""What the list of actions can be narrowed to."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.ui.look.locale import fold, sort_key
from turva_desktop.ui.look.words import options_of
from turva_desktop.ui.widgets.record_table import Filter

SOON = timedelta(days=30)

_KINDS = (
    ("late", QT_TRANSLATE_NOOP("ActionFilter", "Late")),
    ("soon", QT_TRANSLATE_NOOP("ActionFilter", "Due within 30 days")),
    ("open", QT_TRANSLATE_NOOP("ActionFilter", "Open")),
    ("mine", QT_TRANSLATE_NOOP("ActionFilter", "Mine")),
    ("lacks:lead", QT_TRANSLATE_NOOP("ActionFilter", "Without a responsible party")),
    ("lacks:schedule", QT_TRANSLATE_NOOP("ActionFilter", "Without a schedule")),
    ("lacks:theme", QT_TRANSLATE_NOOP("ActionFilter", "Without a theme")),
    ("lacks:goal", QT_TRANSLATE_NOOP("ActionFilter", "Without a goal")),
    ("withheld", QT_TRANSLATE_NOOP("ActionFilter", "Confidential")),
)
KINDS = tuple(kind for kind, _ in _KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """Tells of what kind an action is: late, mine, without a schedule."""

    today: Callable[[], date]
    author: str = ""

    def options(self, translate: Translate) -> list[tuple[object, str]]:
        """Return the kinds to choose from; "mine" only if it is known who the user is."""
        return [
            (kind, translate("ActionFilter", text)) for kind, text in _KINDS if kind != "mine" or self.author.strip()
        ]

    def has(self, followed: FollowedAction, kind: object) -> bool:
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
        return found[str(kind)]


def filters(kinds: Kinds, translate: Translate) -> list[Filter[FollowedAction]]:
    """Return the filters of the list; themes and responsible parties are offered when the records are known."""
    return [
        Filter(
            key="status",
            label=translate("ActionFilter", "Filter by status"),
            everything=translate("ActionFilter", "All statuses"),
            options=options_of(ActionStatus),
            keep=lambda followed, status: followed.status is status,
        ),
        Filter(
            key="theme",
            label=translate("ActionFilter", "Filter by theme"),
            everything=translate("ActionFilter", "All themes"),
            options=(),
            keep=lambda followed, theme_id: followed.action.theme_id == theme_id,
        ),
        Filter(
            key="lead",
            label=translate("ActionFilter", "Filter by responsible party"),
            everything=translate("ActionFilter", "All responsible"),
            options=(),
            keep=lambda followed, lead: followed.action.lead.strip() == lead,
        ),
        Filter(
            key="kind",
            label=translate("ActionFilter", "Show only"),
            everything=translate("ActionFilter", "Everything"),
            options=kinds.options(translate),
            keep=kinds.has,
        ),
    ]


def lead_options(actions: Iterable[FollowedAction]) -> list[tuple[object, str]]:
    """Return the responsible parties to choose from, in Finnish order."""
    names = {followed.action.lead.strip() for followed in actions} - {""}
    return [(name, name) for name in sorted(names, key=sort_key)]
