"""Choices made one by one, as files of JSON: sides of conflicts, and answers to questions.

Both are what an earlier preview told, sent back: each conflict with a `choose`, each question's `key` with its answer.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.preview import FieldChange, Preview, RowChange, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """One conflict or change of a preview that came back with a choice."""

    file: str
    record_id: str
    field: str
    place: str
    choose: str
    values: tuple[tuple[str, object], ...]


def answers_in(path: Path) -> dict[str, str]:
    """Return the answers of a file: an object of keys and answers, or questions with an `answer` each."""
    data = _read(path)
    if isinstance(data, list) and all(isinstance(one, dict) for one in data):
        data = {one.get("key"): one["answer"] for one in data if one.get("answer")}
    if not isinstance(data, dict) or not all(isinstance(one, str) for pair in data.items() for one in pair):
        raise TurvaError("choices.not_answers", file=path.name)
    return data


def choices_in(path: Path, preview: Preview) -> Choices:
    """Return the choices of a file for a preview; raises `TurvaError` for one that the preview doesn't offer.

    A conflict that came back without a choice stays open.
    """
    conflicts, changes = _by_place(preview.conflicts), _by_place(preview.changed)
    sides: dict[tuple[str, str], Side] = {}
    left_out: set[str | tuple[str, str]] = set()
    for one in _told(path):
        place = (one.record_id, one.field)
        change = conflicts.get(place) or changes.get(place)
        now = {"ours": change.before, "theirs": change.after} if change else {}
        if change is None or any(value != now[name] for name, value in one.values):
            raise TurvaError("choices.other_now", file=one.file, place=one.place)
        offered = change.sides if place in conflicts else (Side.OURS, Side.THEIRS)
        if one.choose not in offered:
            raise TurvaError(
                "choices.not_offered", file=one.file, place=one.place, choice=one.choose, choices=", ".join(offered)
            )
        if place in conflicts:
            sides[place] = Side(one.choose)
        elif one.choose == Side.OURS:
            left_out.add(place)
    return Choices(sides=sides, left_out=frozenset(left_out))


def undecided(preview: Preview, choices: Choices | None, choose: str | None) -> int:
    """Return how many conflicts nobody has decided: chosen neither one by one nor by a side that is theirs to have."""
    sides = choices.sides if choices else {}
    return sum(
        (row.id, one.field) not in sides and (choose is None or choose not in one.sides)
        for row in preview.conflicts
        for one in row.fields
    )


def _by_place(rows: tuple[RowChange, ...]) -> Mapping[tuple[str, str], FieldChange]:
    return {(row.id, one.field): one for row in rows for one in row.fields}


def _told(path: Path) -> Iterator[_Told]:
    data = _read(path)
    if isinstance(data, dict):  # the whole answer of a preview, or only its conflicts
        data = next((one for key in ("conflict_list", "conflicts") if isinstance(one := data.get(key), list)), None)
    if not isinstance(data, list) or not all(isinstance(one, dict) and {"id", "field"} <= one.keys() for one in data):
        raise TurvaError("choices.not_conflicts", file=path.name)
    for one in data:
        if one.get("choose"):
            yield _Told(
                file=path.name,
                record_id=str(one.get("id", "")),
                field=str(one.get("field", "")),
                place="!".join(str(one[key]) for key in ("sheet", "cell") if one.get(key)),
                choose=str(one["choose"]),
                values=tuple((key, one[key]) for key in ("ours", "theirs") if key in one),
            )


def _read(path: Path) -> Any:  # JSON, whatever somebody has written
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise TurvaError("file.not_found", file=path.name) from error
    except OSError as error:
        raise TurvaError("choices.unreadable", file=path.name, cause=error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise TurvaError("choices.unreadable", file=path.name, cause=str(error)) from error
