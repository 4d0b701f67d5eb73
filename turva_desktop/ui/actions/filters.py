"""What the list of actions can be narrowed to."""

from collections.abc import Iterable
from typing import Any, Final

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.ids import ThemeId
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.domain.theme import Theme
from turva_desktop.ui.actions.kinds import Kinds
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.look.locale import sort_key
from turva_desktop.ui.look.words import options_of

NO_THEME: Final = ThemeId("")
"""What is chosen to see the actions that have no theme."""


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
            lambda followed, theme_id: (followed.action.theme_id or NO_THEME) == theme_id,
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


def theme_options(
    themes: Iterable[Theme], actions: Iterable[FollowedAction], without: str
) -> list[tuple[ThemeId, str]]:
    """Return the themes to choose from, and `without` where some action has none."""
    found = [(theme.id, f"{theme.code} {theme.name}") for theme in themes]
    return found if all(one.action.theme_id for one in actions) else [*found, (NO_THEME, without)]
