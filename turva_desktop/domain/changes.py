"""What a committed step changed, told to whoever shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The tables (`topics`) that one committed step touched, and the step's number."""

    topics: frozenset[str]
    step: int
