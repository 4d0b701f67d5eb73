"""How commands tell their results: words for people, JSON for other programs."""

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import Memory, NoMemory, Translate, in_english

Options: TypeAlias = argparse.Namespace
Answer: TypeAlias = dict[str, Any]  # JSON


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """Where a command writes: either `data` as JSON, or `lines` as text.

    `speak` gives the words of another language, for files that leave. `memory` keeps the user's own settings.
    """

    translate: Translate
    language: Language = Language.FI
    speak: Callable[[Language], Translate] = lambda _language: in_english
    as_json: bool = False
    memory: Memory = field(default_factory=NoMemory)

    def report(self, data: object, lines: Callable[[], Sequence[str]]) -> None:
        """Print the data as JSON if asked for, else the lines."""
        _write(json.dumps(data, ensure_ascii=False, indent=2) if self.as_json else "\n".join(lines()))

    def say(self, text: str, **gaps: object) -> None:
        """Print one translated sentence, its gaps filled, unless JSON was asked for."""
        if not self.as_json:
            _write(text.format(**gaps))


def _write(text: str) -> None:
    """Write an answer, and at once: whoever waits for it may have no room for it."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise TurvaError("output.failed", cause=str(error)) from error


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows as lines with aligned columns; the first column to the left, the others as they come."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def day(one: date) -> str:
    """Return a day as it is written here: 5.3.2026."""
    return f"{one.day}.{one.month}.{one.year}"
