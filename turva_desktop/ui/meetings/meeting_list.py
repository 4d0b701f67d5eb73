"""The list of meetings, by year."""

from PySide6.QtCore import QObject

from turva_desktop.domain.meeting import MEETING
from turva_desktop.services.meetings import MeetingLine
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import sort_key
from turva_desktop.ui.look.tokens import STATUS_ICONS
from turva_desktop.ui.look.words import capital, field_label, word
from turva_desktop.ui.meetings.words import STATE_ROLES, when


class MeetingLook(QObject):
    """How a meeting reads in the list."""

    def columns(self) -> list[Column[MeetingLine]]:
        """Return the columns."""
        return [
            Column(
                key="number",
                heading=field_label(MEETING, "number"),
                text=lambda line: line.meeting.label,
                sort=lambda line: (line.meeting.year, line.meeting.number),
                width=7,
                strong=True,
                tip=self.summary,
            ),
            Column(
                key="day",
                heading=field_label(MEETING, "held_on"),
                text=_day,
                sort=lambda line: line.meeting.held_on,
                width=6,
                tip=self.summary,
            ),
            Column(
                key="state",
                heading=field_label(MEETING, "state"),
                text=lambda line: capital(word(line.meeting.state)),
                icon=lambda line: STATUS_ICONS[STATE_ROLES[line.meeting.state]],
                tip=self.summary,
            ),
        ]

    def summary(self, line: MeetingLine) -> str:
        """Return a meeting as one sentence."""
        items = self.tr("%n item(s)", None, line.items)
        return f"{line.body_name} {line.meeting.label}, {when(line.meeting)}, {word(line.meeting.state)}, {items}"


def model(look: MeetingLook) -> RecordTableModel[MeetingLine]:
    """Return the model of the list, grouped by year."""
    return RecordTableModel(look.columns(), identity=lambda line: line.id, summary=look.summary, parent=look)


def group(found: RecordTableModel[MeetingLine], bodies: int) -> None:
    """Group the list by year, and within the year by body when there is more than one."""
    if bodies > 1:
        found.set_grouping(
            lambda line: f"{line.meeting.year} {line.body_name}",
            lambda line: (-line.meeting.year, sort_key(line.body_name)),
        )
    else:
        found.set_grouping(lambda line: str(line.meeting.year), lambda line: -line.meeting.year)


def _day(line: MeetingLine) -> str:
    """Return the day without its year: the heading above says it."""
    held_on = line.meeting.held_on
    return f"{held_on.day}.{held_on.month}."
