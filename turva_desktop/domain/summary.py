"""The theme × status table of the follow-up, with percentages that add up."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCounts:
    """Counts of actions by status."""

    done: int = 0
    in_progress: int = 0
    not_started: int = 0
    not_done: int = 0
    moved: int = 0
    unknown: int = 0

    @property
    def total(self) -> int:
        """Return the number of actions."""
        return sum(column.of(self) for column in COLUMNS)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusColumn:
    """A column of a table of statuses: its name, and the statuses counted in it; the first one's word is its own."""

    name: str
    statuses: tuple[ActionStatus, ...]

    def heading(self, language: Language) -> str:
        """Return "Toteutunut (OK)": what is done is called OK in the region's tables."""
        word = self.statuses[0].words[language]
        return f"{word[:1].upper()}{word[1:]}" + (" (OK)" if self.statuses[0] is ActionStatus.DONE else "")

    def of(self, counts: StatusCounts) -> int:
        """Return the column's count."""
        return sum(int(getattr(counts, status.value)) for status in self.statuses)


def _column(*statuses: ActionStatus) -> StatusColumn:
    return StatusColumn(name=statuses[0].value, statuses=statuses)


COLUMNS: Final = (
    _column(ActionStatus.DONE),
    _column(ActionStatus.IN_PROGRESS),
    _column(ActionStatus.NOT_STARTED),
    _column(ActionStatus.NOT_DONE),
    _column(ActionStatus.MOVED),
    _column(ActionStatus.UNKNOWN),
)
"""Every status apart: what hasn't begun isn't under way."""

REGION_COLUMNS: Final = (
    _column(ActionStatus.DONE),
    _column(ActionStatus.IN_PROGRESS, ActionStatus.NOT_STARTED),
    _column(ActionStatus.NOT_DONE),
    _column(ActionStatus.MOVED),
    _column(ActionStatus.UNKNOWN),
)
"""The columns of the region's own table, in the workbook and on paper: it counts what hasn't begun as in progress."""


def shares(counts: StatusCounts, columns: Sequence[StatusColumn] = COLUMNS) -> dict[str, int]:
    """Return whole percentages by column; they add up to 100 (largest remainders), all 0 when nothing is counted."""
    found = whole_percentages([column.of(counts) for column in columns])
    return {column.name: share for column, share in zip(columns, found, strict=True)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeSummary:
    """One row of the table."""

    code: str
    name: str
    counts: StatusCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The whole table: a row per theme, in the themes' order, and the total row."""

    themes: tuple[ThemeSummary, ...]
    total: StatusCounts


def whole_percentages(counts: Sequence[int]) -> list[int]:
    """Round shares to whole percentages that add up to 100, giving what is left to the largest remainders."""
    total = sum(counts)
    if total == 0:
        return [0] * len(counts)
    floors = [count * 100 // total for count in counts]
    by_remainder = sorted(range(len(counts)), key=lambda i: (-(counts[i] * 100 % total), i))
    for i in by_remainder[: 100 - sum(floors)]:
        floors[i] += 1
    return floors


NO_THEME: Final = ("", "–")
"""Code and name of the row for actions without a theme, where no words are at hand."""


def count_statuses(statuses: Iterable[ActionStatus]) -> StatusCounts:
    """Count statuses."""
    return StatusCounts(**{status.value: count for status, count in Counter(statuses).items()})


def summarise(actions: Iterable[FollowedAction], themes: Iterable[tuple[str, str]]) -> Summary:
    """Build the table from actions and the (code, name) of each theme; actions without a theme get a last row."""
    by_theme: dict[tuple[str, str], list[ActionStatus]] = {theme: [] for theme in themes}
    for followed in actions:
        key = (followed.theme_code, followed.theme_name)
        by_theme.setdefault(key if any(key) else NO_THEME, []).append(followed.status)
    rows = tuple(
        ThemeSummary(code=code, name=name, counts=count_statuses(statuses))
        for (code, name), statuses in by_theme.items()
    )
    everything = count_statuses(status for statuses in by_theme.values() for status in statuses)
    return Summary(themes=rows, total=everything)
