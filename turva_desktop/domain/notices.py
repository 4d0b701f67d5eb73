"""What the user is told although nothing stops: what was put right at opening, or that the clock is wrong."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing told; `code` names the sentence in `domain.messages`, `details` fill its gaps."""

    code: str
    details: dict[str, object] = field(default_factory=dict)
