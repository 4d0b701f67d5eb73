"""Timing: the median of several runs of what is measured, beside that of its baseline, turn by turn.

Two clocks run side by side. The wall clock tells how long somebody waits, and on a busy machine also how long others
kept the processor; processor time tells what the work itself costs, all threads together.
"""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spent:
    """Milliseconds of the wall clock and of the processor."""

    wall: float
    processor: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What was measured, of which size; times are medians.

    `least` and `most` are the ends of the processor times. `limit` is the most that it may take, in milliseconds,
    `times` the most in processor times of the baseline.
    """

    what: str
    size: str
    turva: Spent
    against: str
    baseline: Spent
    runs: int
    least: float
    most: float
    limit: float | None = None
    times: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What a program holds, in megabytes, run by run, and a bare window; `limit` is the most that it may."""

    what: str
    size: str
    megabytes: tuple[float, ...]
    baseline: float
    limit: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What is to be measured, and its baseline. Work that is not timed whole returns what it `Spent` itself."""

    what: str
    turva: Callable[[], object]
    against: str
    baseline: Callable[[], object]
    limit: float | None = None
    times: float | None = None


def spent(work: Callable[[], object]) -> Spent:
    """Do a work and return what it took."""
    processor, wall = time.process_time(), time.perf_counter()
    work()
    return Spent(1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - processor))


def compare(size: str, line: Line, *, runs: int = 5) -> Result:
    """Run both in turn and return the medians."""
    (result,) = compare_all(size, [line], runs=runs)
    return result


def compare_all(
    size: str, lines: Sequence[Line], *, runs: int = 5, before: Callable[[], object] = lambda: None
) -> list[Result]:
    """Run all in turn, as often as told, each time after what comes before, and return the medians."""
    ours: list[list[Spent]] = [[] for _ in lines]
    theirs: list[list[Spent]] = [[] for _ in lines]
    for _ in range(runs):
        before()
        for line, mine, bare in zip(lines, ours, theirs, strict=True):
            mine.append(_run(line.turva))
            bare.append(_run(line.baseline))
    found = []
    for line, mine, bare in zip(lines, ours, theirs, strict=True):
        result = Result(
            what=line.what,
            size=size,
            turva=_median(mine),
            against=line.against,
            baseline=_median(bare),
            runs=runs,
            least=min(one.processor for one in mine),
            most=max(one.processor for one in mine),
            limit=line.limit,
            times=line.times,
        )
        print(
            f"{size} {result.what}: {result.turva.wall:.1f} ms, processor {result.turva.processor:.1f} "
            f"({result.least:.1f}–{result.most:.1f}); "
            f"{result.against}: {result.baseline.wall:.1f} ms, processor {result.baseline.processor:.1f}",
            flush=True,
        )
        found.append(result)
    return found


def _median(times: Sequence[Spent]) -> Spent:
    return Spent(statistics.median(one.wall for one in times), statistics.median(one.processor for one in times))


def _run(work: Callable[[], object]) -> Spent:
    gc.collect()
    answers: list[object] = []
    whole = spent(lambda: answers.append(work()))
    return answers[0] if isinstance(answers[0], Spent) else whole
