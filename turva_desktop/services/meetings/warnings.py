"""What is warned of in a meeting, and the sentence of each warning."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from turva_desktop.domain.ids import ItemId
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate


class WarningCode(StrEnum):
    """What is warned of."""

    INVITATION_LATE = "invitation_late"
    NO_QUORUM = "no_quorum"
    NO_QUORUM_AT_START = "no_quorum_at_start"
    POLICE_MISSING = "police_missing"
    RESCUE_MISSING = "rescue_missing"
    ASSOCIATION_MISSING = "association_missing"
    MUNICIPALITY_MISSING = "municipality_missing"
    DEADLINE_BEFORE_DECISION = "deadline_before_decision"
    NO_DECISION = "no_decision"
    NO_FOLLOW_UP = "no_follow_up"
    COSTS_DIFFER = "costs_differ"
    COMMITMENT_PRELIMINARY = "commitment_preliminary"
    IDENTITY_CODE = "identity_code"
    CHECKED_BEFORE = "checked_before"
    APPROVED_BEFORE = "approved_before"
    APPROVED_UNCHECKED = "approved_unchecked"
    INVITED_AFTER = "invited_after"
    NO_END = "no_end"
    ENDS_BEFORE = "ends_before"
    NO_INSPECTORS = "no_inspectors"
    INSPECTOR_TWICE = "inspector_twice"
    OWN_DEPUTY = "own_deputy"
    DEPUTY_OF_UNKNOWN = "deputy_of_unknown"
    LEFT_BEFORE_ARRIVING = "left_before_arriving"
    LEFT_BEFORE_START = "left_before_start"
    ARRIVED_AFTER_END = "arrived_after_end"
    TOO_MANY_VOTES = "too_many_votes"
    UNANIMOUS_VOTE = "unanimous_vote"
    CONFLICT_OF_UNKNOWN = "conflict_of_unknown"
    EMPTY_ITEM = "empty_item"


WARNINGS: Final[dict[WarningCode, str]] = {
    WarningCode.INVITATION_LATE: QT_TRANSLATE_NOOP(
        "MeetingWarning", "The invitation should go {days} days before the meeting: by {by}."
    ),
    WarningCode.NO_QUORUM: QT_TRANSLATE_NOOP(
        "MeetingWarning", "No quorum: more than half of the members or their deputies must be present."
    ),
    WarningCode.NO_QUORUM_AT_START: QT_TRANSLATE_NOOP(
        "MeetingWarning",
        "No quorum when the meeting began: {there} of {seats} seats were filled. See what was handled before there was "
        "one.",
    ),
    WarningCode.POLICE_MISSING: QT_TRANSLATE_NOOP("MeetingWarning", "The group has nobody from the police."),
    WarningCode.RESCUE_MISSING: QT_TRANSLATE_NOOP("MeetingWarning", "The group has nobody from the rescue department."),
    WarningCode.ASSOCIATION_MISSING: QT_TRANSLATE_NOOP("MeetingWarning", "The group has nobody from an association."),
    WarningCode.MUNICIPALITY_MISSING: QT_TRANSLATE_NOOP(
        "MeetingWarning", "The group has nobody from the municipality."
    ),
    WarningCode.DEADLINE_BEFORE_DECISION: QT_TRANSLATE_NOOP(
        "MeetingWarning", "{item}: the reply is due {due}, before the decision is made on {decided}."
    ),
    WarningCode.NO_DECISION: QT_TRANSLATE_NOOP("MeetingWarning", "{item}: no decision has been written."),
    WarningCode.NO_FOLLOW_UP: QT_TRANSLATE_NOOP(
        "MeetingWarning",
        "{count} open matters come to this meeting, but its agenda has no follow-up item: add one and choose under "
        "Background what it is for.",
    ),
    WarningCode.COSTS_DIFFER: QT_TRANSLATE_NOOP(
        "MeetingWarning", "{item}: the yearly shares make {sum} €, the total is {total} €."
    ),
    WarningCode.COMMITMENT_PRELIMINARY: QT_TRANSLATE_NOOP(
        "MeetingWarning", "{item}: the commitment is preliminary and has not been confirmed."
    ),
    WarningCode.IDENTITY_CODE: QT_TRANSLATE_NOOP(
        "MeetingWarning", "{item}: a text holds a personal identity code. Take it out unless it must stand there."
    ),
    WarningCode.CHECKED_BEFORE: QT_TRANSLATE_NOOP(
        "MeetingWarning", "Checked on {day}, before the meeting was held on {held}."
    ),
    WarningCode.APPROVED_BEFORE: QT_TRANSLATE_NOOP(
        "MeetingWarning", "Approved on {day}, before the meeting was held on {held}."
    ),
    WarningCode.APPROVED_UNCHECKED: QT_TRANSLATE_NOOP("MeetingWarning", "Approved before it was checked."),
    WarningCode.INVITED_AFTER: QT_TRANSLATE_NOOP(
        "MeetingWarning", "The invitation was sent after the meeting, on {day}."
    ),
    WarningCode.NO_END: QT_TRANSLATE_NOOP("MeetingWarning", "It has not been written when the meeting ended."),
    WarningCode.ENDS_BEFORE: QT_TRANSLATE_NOOP("MeetingWarning", "The meeting ends before it starts."),
    WarningCode.NO_INSPECTORS: QT_TRANSLATE_NOOP(
        "MeetingWarning", "Inspectors of the minutes: {named} of {wanted} are named."
    ),
    WarningCode.INSPECTOR_TWICE: QT_TRANSLATE_NOOP(
        "MeetingWarning", "{name} is named twice as an inspector of the minutes."
    ),
    WarningCode.OWN_DEPUTY: QT_TRANSLATE_NOOP("MeetingWarning", "{name} is marked as the deputy of {name}."),
    WarningCode.DEPUTY_OF_UNKNOWN: QT_TRANSLATE_NOOP(
        "MeetingWarning", "{name} is marked as the deputy of {replaced}, who has no seat in the body."
    ),
    WarningCode.LEFT_BEFORE_ARRIVING: QT_TRANSLATE_NOOP("MeetingWarning", "{name} left before arriving."),
    WarningCode.LEFT_BEFORE_START: QT_TRANSLATE_NOOP("MeetingWarning", "{name} left before the meeting started."),
    WarningCode.ARRIVED_AFTER_END: QT_TRANSLATE_NOOP("MeetingWarning", "{name} arrived after the meeting had ended."),
    WarningCode.TOO_MANY_VOTES: QT_TRANSLATE_NOOP(
        "MeetingWarning", "{item}: {cast} votes were cast, but {there} could vote."
    ),
    WarningCode.UNANIMOUS_VOTE: QT_TRANSLATE_NOOP(
        "MeetingWarning", "{item}: the text says unanimous, but there was a vote."
    ),
    WarningCode.CONFLICT_OF_UNKNOWN: QT_TRANSLATE_NOOP(
        "MeetingWarning", "{item}: {name} has a conflict of interest, but is not among the participants."
    ),
    WarningCode.EMPTY_ITEM: QT_TRANSLATE_NOOP("MeetingWarning", "{item}: nothing has been written."),
}
"""The sentence of each warning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingWarning:
    """One warning; `item_id` tells which item it is about, `details` fill its sentence."""

    code: WarningCode
    item_id: ItemId | None = None
    details: dict[str, str] = field(default_factory=dict)


def warning_text(warning: MeetingWarning, translate: Translate) -> str:
    """Return a warning's sentence in the interface's language."""
    return translate("MeetingWarning", WARNINGS[warning.code]).format(**warning.details)
