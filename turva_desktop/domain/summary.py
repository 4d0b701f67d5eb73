"""The theme × status table of the follow-up report, with percentages that add up."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.follow_up import FollowedAction
from turva_desktop.domain.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCounts:
    """Counts of actions by status; an action not yet started counts as in progress, as in the region's table."""

    done: int = 0
    in_progress: int = 0
    not_done: int = 0
    moved: int = 0
    unknown: int = 0

    @property
    def total(self) -> int:
        """Return the number of actions."""
        return self.done + self.in_progress + self.not_done + self.moved + self.unknown

    def percentages(self) -> dict[str, int]:
        """Return whole percentages by field name; they add up to 100 (largest remainders), all 0 when empty."""
        shares = whole_percentages([column.of(self) for column in COLUMNS])
        return {column.name: share for column, share in zip(COLUMNS, shares, strict=True)}


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusColumn:
    """A column of the table: the field of `StatusCounts`, and the statuses counted in it; the first names it."""

    name: str
    statuses: tuple[ActionStatus, ...]

    def heading(self, language: Language) -> str:
        """Return "Toteutunut (OK)": what is done is called OK in the region's tables."""
        word = self.statuses[0].words[language]
        return f"{word[:1].upper()}{word[1:]}" + (" (OK)" if self.statuses[0] is ActionStatus.DONE else "")

    def of(self, counts: StatusCounts) -> int:
        """Return the column's count."""
        return int(getattr(counts, self.name))


COLUMNS: Final = (
    StatusColumn(name="done", statuses=(ActionStatus.DONE,)),
    StatusColumn(name="in_progress", statuses=(ActionStatus.IN_PROGRESS, ActionStatus.NOT_STARTED)),
    StatusColumn(name="not_done", statuses=(ActionStatus.NOT_DONE,)),
    StatusColumn(name="moved", statuses=(ActionStatus.MOVED,)),
    StatusColumn(name="unknown", statuses=(ActionStatus.UNKNOWN,)),
)
"""The columns on screen, in the workbook and on paper alike."""


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


def count_statuses(statuses: Iterable[ActionStatus]) -> StatusCounts:
    """Count statuses into the table's columns."""
    found = Counter(statuses)
    return StatusCounts(**{column.name: sum(found[one] for one in column.statuses) for column in COLUMNS})


def summarise(actions: Iterable[FollowedAction], themes: Iterable[tuple[str, str]]) -> Summary:
    """Build the table from actions and the (code, name) of each theme; actions without a theme get a last row "–"."""
    by_theme: dict[tuple[str, str], list[ActionStatus]] = {theme: [] for theme in themes}
    for followed in actions:
        key = (followed.theme_code, followed.theme_name)
        by_theme.setdefault(key if any(key) else ("", "–"), []).append(followed.status)
    rows = tuple(
        ThemeSummary(code=code, name=name, counts=count_statuses(statuses))
        for (code, name), statuses in by_theme.items()
    )
    everything = count_statuses(status for statuses in by_theme.values() for status in statuses)
    return Summary(themes=rows, total=everything)
