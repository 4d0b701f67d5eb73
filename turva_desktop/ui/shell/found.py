"""What a search finds, and what searches; how it is shown (`hits`, `palette`) is imported when it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from turva_desktop.ui.running.tasks import TaskRunner


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something found: what it is, where it is, and what choosing it does."""

    title: str
    subtitle: str = ""
    icon: str = "file-text"
    action: Callable[[], object]


Source = Callable[[str], Sequence[Hit]]
"""Finds hits for what was typed, best first; an empty text asks for what to offer at first (may be none)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """Finds hits on a lane of its own: a long list is no reason for a letter to wait."""

    find: Source
    lane: TaskRunner
