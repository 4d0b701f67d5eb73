"""Identities: UUIDs made here, stable across files and municipalities, and the short forms people can read out."""

import re
from typing import Final, NewType
from uuid import uuid4

AreaId = NewType("AreaId", str)
PlanId = NewType("PlanId", str)
ApprovalId = NewType("ApprovalId", str)
ChapterId = NewType("ChapterId", str)
ThemeId = NewType("ThemeId", str)
GoalId = NewType("GoalId", str)
ActionId = NewType("ActionId", str)
FollowUpId = NewType("FollowUpId", str)
IndicatorId = NewType("IndicatorId", str)
IndicatorValueId = NewType("IndicatorValueId", str)
OrganisationId = NewType("OrganisationId", str)
PersonId = NewType("PersonId", str)
BodyId = NewType("BodyId", str)
MembershipId = NewType("MembershipId", str)
MeetingId = NewType("MeetingId", str)
ItemId = NewType("ItemId", str)
AttendanceId = NewType("AttendanceId", str)
RecipientId = NewType("RecipientId", str)
TransferId = NewType("TransferId", str)

_ID: Final = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE | re.ASCII)
_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U to misread
_CHECK_PRIME = 37
_CHECKS = _DIGITS + "*~$=U"


def new_id() -> str:
    """Return a fresh UUID as 36 characters of text."""
    return str(uuid4())


def short_id(full: str) -> str:
    """Return a readable form of an id, e.g. `7K3M-9QX4-H`: 40 bits and a check character."""
    number = int(full[:8] + full[9:11], 16)
    digits = "".join(_DIGITS[number >> shift & 31] for shift in range(35, -1, -5))
    return f"{digits[:4]}-{digits[4:]}-{_CHECKS[number % _CHECK_PRIME]}"


def is_short_id(text: str) -> bool:
    """Tell whether a text is a short id whose check character agrees (a mistyped one does not)."""
    parts = text.strip().upper().split("-")
    if [len(part) for part in parts] != [4, 4, 1] or not set(parts[0] + parts[1]) <= set(_DIGITS):
        return False
    number = 0
    for digit in parts[0] + parts[1]:
        number = number * 32 + _DIGITS.index(digit)
    return _CHECKS[number % _CHECK_PRIME] == parts[2]


def is_id(text: str) -> bool:
    """Tell whether a text is a UUID in the form `new_id` gives."""
    return _ID.fullmatch(text) is not None
