"""By what the list of actions is grouped."""

from collections.abc import Callable, Sequence

from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.theme import Theme
from turva_desktop.ui.actions.columns import ActionLook
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.running.settings import Settings
from turva_desktop.ui.widgets.choice import Choice

_KEPT = "actions/grouping"
_LETTERS = 18
"""How many letters the choice shows when there is room."""


class Grouping(Choice[str]):
    """Groups by theme, by who is responsible, or not at all; what was chosen is remembered."""

    def __init__(self, settings: Settings) -> None:
        """Show what was chosen the last time."""
        super().__init__()
        self._settings = settings
        self.set_options(
            [
                ("theme", self.tr("Group by theme")),
                ("lead", self.tr("Group by responsible")),
                ("", self.tr("No groups")),
            ]
        )
        self.setMinimumContentsLength(_LETTERS)
        self.setAccessibleName(self.tr("Grouping"))
        self.set_value(settings.value(_KEPT) or "theme")

    def group(
        self, actions: ListPanel[FollowedAction], look: ActionLook, themes: Callable[[], Sequence[Theme]]
    ) -> None:
        """Group a list as chosen, `themes` in their order; the column that the groups tell is hidden."""
        grouping = self.value() or ""
        self._settings.set_value(_KEPT, grouping)
        actions.table.hide_columns(*filter(None, [grouping]))
        match grouping:
            case "theme":
                actions.model.set_grouping(look.theme, lambda one: _theme_place(one, themes()))
            case "lead":
                actions.model.set_grouping(look.lead)
            case _:
                actions.model.set_grouping(None)


def _theme_place(followed: FollowedAction, themes: Sequence[Theme]) -> int:
    """Return a theme's place in the plan; actions without a theme come last."""
    places = [place for place, theme in enumerate(themes) if theme.id == followed.action.theme_id]
    return places[0] if places else len(themes)
