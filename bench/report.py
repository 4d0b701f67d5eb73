"""The measurements as `docs/performance.md`: a table by size, and what each limit says to it."""

import os
import platform
import statistics
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import qVersion

from bench.measure import Held, Result, Spent
from bench.sizes import SIZES, Size
from turva_desktop.exchange.safety import FILE_LIMIT
from turva_desktop.exchange.zip_gate import MEGABYTE

REPORT = Path(__file__).resolve().parents[1] / "docs" / "performance.md"

_TEXT = """# Performance

Written by `python3 dev.py bench`, which took {minutes} minutes. Each figure is the median of the runs, in milliseconds:
what it took **by the wall clock / of processor time** (all threads together), and in brackets the least and the most
processor time of the runs. Byte code is on the disk, as in an installed program. The baseline, in italics, is measured
in turn with it, in the same run, on the same machine
({machine}, offscreen). Compare within a line; others may have kept the processor
meanwhile, so trust the processor time. The runs are those of S, M, L and XL.

| what | S | M | L | XL | runs |
|---|---:|---:|---:|---:|---:|
{rows}

## Memory

Megabytes that a process of its own holds, each page left in view for a moment: the median of the runs, and in brackets
the least and the most. A bare QMainWindow beside it; beside an export what its process held before.

| what | size | held | bare window |
|---|---|---:|---:|
{memory}

## Limits

Nothing fails when a limit is exceeded: this only tells.

{limits}

## What is measured

- **Start**: a fresh process from its beginning to the first painted frame. The program imports its window first, the
  data next, and exporters when they are used; a test holds it to that.
- **Opening**: from the command to open a file until its home screen is painted: lock, check of every page, and
  what to do next. The baseline is a bare window that paints a card for each control in view there.
- **First opening of a page**: from the command until the window is painted: the page's widgets are made and dressed,
  and what it shows is read. The baseline is a bare window that paints as many cards as the page shows controls.
  **Anew** is the same page in view, read and painted again; its baseline reads the rows of the tables that the page
  shows, of the whole file.
- **A keystroke**: from the key to the painted list. The list holds its records and their search texts in Python, and
  filters and groups them itself.
- **An arrow key**: from the key until the next row is chosen, its detail read, and both painted. The list is the whole
  list of the file's first plan: 1 533 rows at L.
- **Ctrl+K**: from the query to the painted hits, without the pause that waits for the next letter. SQLite searches on a
  thread of its own; the window's thread lists commands and paints.
- **A status changed**: from the command to the painted window: a step of the journal, and what the page reads again.
- **Minutes**: of the meeting with the most text in the file, approved, made from one reading; with its pages set, as
  the preview beside the meeting shows it, off the window's thread. In the other file the newest meeting goes on with a
  matter of {long_matter} earlier meetings, one continuing another. A draft also reads every open action of the file.
- **Export** writes every sheet with styles, drop-downs, tables, hidden ids and fingerprints, and enters the file in the
  ledger. The baseline writes bare values.
- **Import preview** has the file checked for hostile content and read in a process of its own, matches each row by its
  id and compares every cell. Both processes are counted, less the start of the second, which stands in a line of its
  own. The baseline reads values and forgets them. A workbook of more than {biggest} MB is refused before it is read.

## Sizes

| size | plans | actions | indicators | values | meetings | § |
|---|---:|---:|---:|---:|---:|---:|
{sizes}

They are made of the demo municipality's texts (`bench/sizes.py`), the same every time.
"""


def write(results: Sequence[Result], held: Sequence[Held], *, minutes: float, long_matter: int) -> Path:
    """Write the report and return where it is."""
    machine = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, Qt {qVersion()}"
    text = _TEXT.format(
        minutes=round(minutes),
        machine=machine,
        rows="\n".join(_rows(results)),
        memory="\n".join(map(_held_row, held)),
        limits="\n".join((*_limits(results), *_limits_of_memory(held))),
        long_matter=long_matter,
        biggest=FILE_LIMIT // MEGABYTE,
        sizes="\n".join(map(_size_row, SIZES)),
    )
    REPORT.write_text(text, encoding="utf-8")
    return REPORT


def _rows(results: Iterable[Result]) -> list[str]:
    """Return two lines for each thing that was measured: the program's and the baseline's."""
    rows = []
    for of_size in _by_what(results).values():
        one = next(iter(of_size.values()))
        runs = [str(of_size[size.name].runs) if size.name in of_size else "" for size in SIZES]
        rows.append(_row(one.what, [_times(of_size.get(size.name)) for size in SIZES], ", ".join(filter(None, runs))))
        bare = [of_size[size.name].baseline if size.name in of_size else None for size in SIZES]
        rows.append(_row(f"*{one.against}*", [f"*{_said(times)}*" if times else "" for times in bare], ""))
    return rows


def _limits(results: Iterable[Result]) -> list[str]:
    """Return a line for each thing with a limit: at which sizes it keeps to it, and where it doesn't."""
    lines = []
    for what, of_size in _by_what(results).items():
        held = [one for one in of_size.values() if one.limit is not None]
        if held:
            said = [f"{one.size} {_verdict(one, one.limit or 0)}" for one in held]
            lines.append(f"- {what}, at most {held[0].limit:g} ms: {'; '.join(said)}.")
        for one in of_size.values():
            if one.times is not None:
                found = one.turva.processor / one.baseline.processor
                kept = "kept" if found <= one.times else "**over**"
                lines.append(f"- {what}, at most {one.times:g} times the baseline: {one.size} {found:.2f}, {kept}.")
    return lines


def _limits_of_memory(held: Iterable[Held]) -> list[str]:
    return [
        f"- {one.what}, at most {one.limit:g} MB: {one.size} {_median(one):.0f}, "
        f"{'kept' if _median(one) <= one.limit else '**over**'}."
        for one in held
        if one.limit is not None
    ]


def _held_row(one: Held) -> str:
    told = f"{_median(one):.0f} ({min(one.megabytes):.0f}–{max(one.megabytes):.0f})"
    return _row(one.what, (one.size, told, f"{one.baseline:.0f}"))


def _median(one: Held) -> float:
    return statistics.median(one.megabytes)


def _verdict(one: Result, limit: float) -> str:
    if one.turva.wall <= limit:
        return f"{one.turva.wall:.1f}, kept"
    if one.turva.processor <= limit:
        return f"{one.turva.wall:.1f} by the clock, **over**, though {one.turva.processor:.1f} of processor time"
    return f"{one.turva.wall:.1f}, **over**"


def _by_what(results: Iterable[Result]) -> dict[str, dict[str, Result]]:
    found: dict[str, dict[str, Result]] = {}
    for one in results:
        found.setdefault(one.what, {})[one.size] = one
    return found


def _times(one: Result | None) -> str:
    return f"{_said(one.turva)} ({_figure(one.least)}–{_figure(one.most)})" if one else ""


def _said(times: Spent) -> str:
    return f"{_figure(times.wall)} / {_figure(times.processor)}"


def _figure(time: float) -> str:
    return f"{time:.1f}" if time < 1000 else f"{time:.0f}"


def _row(what: str, cells: Iterable[str], *more: str) -> str:
    return "| " + " | ".join((what, *cells, *more)) + " |"


def _size_row(one: Size) -> str:
    """Return a line of the table of sizes."""
    values = one.indicators * one.years * one.areas
    cells = (one.name, one.plans, one.actions, one.indicators, values, one.meetings, one.items)
    return "| " + " | ".join(map(str, cells)) + " |"
