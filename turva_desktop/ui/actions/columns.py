"""How an action reads in the list."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from turva_desktop.domain.action import ACTION, ActionStatus
from turva_desktop.domain.follow_up import FOLLOW_UP, FollowedAction
from turva_desktop.domain.ports import Translate
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.look.action_status import shown_role, shown_status, status_word
from turva_desktop.ui.look.due_words import due_words
from turva_desktop.ui.look.locale import DASH
from turva_desktop.ui.look.words import field_label

_STATUS_ORDER = list(ActionStatus)


class ActionLook(QObject):
    """Columns, groups and sentences of the list of actions."""

    def __init__(self, translate: Translate, today: Callable[[], date]) -> None:
        """Keep the words and the day against which lateness is told."""
        super().__init__()
        self._translate, self._today = translate, today

    def columns(self) -> list[Column[FollowedAction]]:
        """Return the columns: number, action, theme, responsible, due, status."""
        return [
            Column(key="number", heading=field_label(ACTION, "number"), text=lambda one: one.action.number, width=5),
            Column(
                key="title",
                heading=field_label(ACTION, "title"),
                text=lambda one: one.action.title,
                icon=lambda one: None if one.action.confidentiality.is_public else "lock",
            ),
            Column(
                key="theme",
                heading=field_label(ACTION, "theme_id"),
                text=lambda one: one.theme_code or DASH,
                tip=lambda one: one.theme_name or None,
                width=9,
                optional=True,
            ),
            Column(
                key="lead",
                heading=field_label(ACTION, "lead"),
                text=lambda one: one.action.lead or DASH,
                sort=lambda one: one.action.lead,
                width=13,
                optional=True,
            ),
            Column(
                key="due",
                heading=field_label(ACTION, "end"),
                text=self.due,
                sort=lambda one: one.action.end,
                width=10,
            ),
            Column(
                key="status",
                heading=field_label(FOLLOW_UP, "status"),
                text=lambda one: shown_status(one, self._today(), self._translate),
                sort=self._status_place,
                status=lambda one: shown_role(one, self._today()),
                width=18,
            ),
        ]

    def due(self, followed: FollowedAction) -> str:
        """Return by when an action is to be done: a date, "ongoing", or the schedule's own words."""
        return due_words(followed.action) or DASH

    def summary(self, followed: FollowedAction) -> str:
        """Return the sentence that a screen reader hears for a row."""
        action = followed.action
        parts = [f"{action.number} {action.title}".strip(), status_word(followed.status)]
        if followed.days_overdue(self._today()):
            parts.append(shown_status(followed, self._today(), self._translate))
        if action.lead:
            parts.append(f"{field_label(ACTION, 'lead')}: {action.lead}")
        if due_words(action):
            parts.append(f"{field_label(ACTION, 'end')}: {self.due(followed)}")
        return ", ".join(parts)

    def theme(self, followed: FollowedAction) -> str:
        """Return the heading of an action's group when grouped by theme."""
        return f"{followed.theme_code} {followed.theme_name}".strip() or self.tr("Without a theme")

    def lead(self, followed: FollowedAction) -> str:
        """Return the heading of an action's group when grouped by responsible party."""
        return followed.action.lead.strip() or self.tr("Without a responsible party")

    def _status_place(self, followed: FollowedAction) -> tuple[int, int]:
        late = followed.days_overdue(self._today())
        return (0, -late) if late else (1, _STATUS_ORDER.index(followed.status))


def search_text(followed: FollowedAction) -> str:
    """Return the text in which an action is searched."""
    action = followed.action
    explanation = followed.latest.explanation if followed.latest else ""
    parts = (action.number, action.title, action.description, action.lead, action.schedule_text)
    names = (*action.main_actors, *action.partners, *action.target_groups, *action.areas)
    return "\n".join((*parts, *names, followed.theme_name, followed.goal_text, explanation))
