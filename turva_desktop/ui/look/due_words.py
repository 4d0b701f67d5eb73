"""By when an action is to be done, in one line: the same in every list."""

from turva_desktop.domain.action import ACTION, Action
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.words import field_label


def due_words(action: Action) -> str:
    """Return a date, "ongoing", or what was written of the schedule; nothing where nobody has said anything."""
    if action.end is not None:
        return day(action.end)
    return field_label(ACTION, "ongoing") if action.ongoing else action.schedule_text.strip()
