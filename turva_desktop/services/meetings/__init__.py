"""Meetings: agenda, § numbers, attendance, decisions, and what comes back to the next meeting.

`MeetingService` sees to a meeting's life; its parts are `.agenda`, `.attendance`, `.follow_up` and `.attachments`.
"""

from turva_desktop.services.meetings.carry_over import Reviewed
from turva_desktop.services.meetings.detail import MeetingDetail, MeetingLine
from turva_desktop.services.meetings.earlier import Chain, Handling
from turva_desktop.services.meetings.service import AgendaSource, MeetingService, Upcoming
from turva_desktop.services.meetings.warnings import MeetingWarning, WarningCode, warning_text

__all__ = [
    "AgendaSource",
    "Chain",
    "Handling",
    "MeetingDetail",
    "MeetingLine",
    "MeetingService",
    "MeetingWarning",
    "Reviewed",
    "Upcoming",
    "WarningCode",
    "warning_text",
]
