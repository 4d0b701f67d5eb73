"""Timing: the median of several runs of what is measured, beside that of its baseline, turn by turn."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One line of the table; times are medians in milliseconds."""

    what: str
    turva: float
    against: str
    baseline: float
    runs: int

    @property
    def ratio(self) -> float:
        """Return how many times the baseline it takes."""
        return self.turva / self.baseline if self.baseline else float("nan")


def compare(
    what: str,
    turva: Callable[[], object],
    against: str,
    baseline: Callable[[], object],
    *,
    runs: int = 5,
    timed: bool = False,
) -> Result:
    """Run both in turn and return the medians. With `timed` the work returns its own milliseconds."""
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(runs):
        ours.append(_run(turva, timed=timed))
        theirs.append(_run(baseline, timed=timed))
    result = Result(
        what=what, turva=statistics.median(ours), against=against, baseline=statistics.median(theirs), runs=runs
    )
    print(f"{what}: {result.turva:.1f} ms, {against}: {result.baseline:.1f} ms", flush=True)
    return result


def _run(work: Callable[[], object], *, timed: bool) -> float:
    gc.collect()
    started = time.perf_counter()
    answer = work()
    if timed:
        assert isinstance(answer, float)
        return answer
    return 1000 * (time.perf_counter() - started)
