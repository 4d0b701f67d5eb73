"""What the journal tells of the past."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class StepKind(StrEnum):
    """Whether a step was the user's work, or took work back, or did it again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One transaction: when, by whom, and what it was (`label` is a code such as "action.edit").

    `subject` is the title of what it changed, where somebody asked for it.
    """

    id: int
    at: datetime
    author: str
    label: str
    kind: StepKind
    target: int | None = None
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """The records of one table that a step deleted (`gone`) or changed: the first, and how many there are."""

    step_id: int
    table: str
    gone: bool
    record_id: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChange:
    """One record's change in a step: the fields that changed, as stored, before and after.

    `before` is empty when the record was made, `after` when it was deleted.
    """

    step: Step
    table: str
    record_id: str
    before: dict[str, str | int | None]
    after: dict[str, str | int | None]
