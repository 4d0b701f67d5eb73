"""What was typed and could not be stored: nothing of it goes without a word."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Unstored:
    """A text in a field, why it is not stored, and the record to open on the page to see it, if it isn't in view."""

    field: str
    typed: str
    problem: str
    record_id: str = ""

    def told(self) -> str:
        """Return all of it on one line."""
        return f"{self.field}: “{self.typed}”. {self.problem}" if self.typed else f"{self.field}. {self.problem}"


@runtime_checkable
class MayHoldUnstored(Protocol):
    """A widget in which something may be typed that nobody has stored."""

    def unstored(self) -> list[Unstored]:
        """Return what is neither stored nor kept."""
        ...


def unstored_in(widgets: Iterable[QWidget]) -> list[Unstored]:
    """Return all that is not stored in some widgets."""
    return [found for one in widgets if isinstance(one, MayHoldUnstored) for found in one.unstored()]
