"""A mapping as the command line tells it and takes it back."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TypeAlias

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.foreign.mapping import ChapterUse, ForeignMapping, MappedTable
from turva_desktop.exchange.foreign.meanings import Meaning

Json: TypeAlias = dict[str, Any]  # JSON
_LARGEST: Final = 5_000_000
_ALSO: Final[Mapping[str, Meaning]] = {
    "schedule": Meaning.SCHEDULE,
    "schedule_text": Meaning.SCHEDULE,
    "schedule_and_status": Meaning.SCHEDULE_AND_STATUS,
    "costs": Meaning.RESOURCES,
    "resources": Meaning.RESOURCES,
    "cost_source": Meaning.RESOURCES,
    "actors": Meaning.ACTORS,
}
"""Other names of fields that are understood: those of neighbouring columns of our own."""


def as_json(mapping: ForeignMapping) -> Json:
    """Return a mapping: the first table that is taken, and the `others` beside it."""
    tables = sorted(mapping.tables, key=lambda one: not one.taken)
    told = [_table(one) for one in tables]
    first = told[0] if told else {"sheet": "", "header_row": 0, "taken": False, "columns": []}
    return {
        **first,
        "others": told[1:],
        "fields": [one.value for one in Meaning],
        "texts": mapping.passages,
        "headings": list(mapping.headings),
    }


def _table(table: MappedTable) -> Json:
    return {
        "sheet": table.sheet,
        "header_row": table.header_row,
        "taken": table.taken,
        "chapters": table.chapters.value,
        "chapter_samples": list(table.chapter_samples),
        "columns": [
            {
                "column": one.letters,
                "heading": one.heading,
                "field": one.meaning.value if one.meaning else None,
                "samples": list(one.samples),
                "suggestions": [meaning.value for meaning in one.suggestions],
            }
            for one in table.columns
        ],
    }


def read_mapping(path: Path, suggested: ForeignMapping) -> ForeignMapping:
    """Return a mapping as a JSON file has it: what `mapping` was in an answer, or the whole answer.

    Tables and columns that it doesn't name stay as suggested. Raises `TurvaError` for a file that is no such thing, a
    field that there isn't, and a table or column that is not in the file.
    """
    told = _read(path)
    mapping = suggested
    tables = list(_tables(told, path))
    texts = told.get("texts") if isinstance(told, dict) else None
    if not tables and not isinstance(texts, bool):  # nothing is told: as good as no mapping, which nobody would give
        raise TurvaError("exchange.map_unreadable", file=path.name)
    for table in tables:
        sheet, row = table.get("sheet"), table.get("header_row")
        found = [one for one in mapping.tables if one.sheet == sheet and row in {None, one.header_row}]
        if not found and sheet is None and len(mapping.tables) == 1:
            found = list(mapping.tables)
        if not found:
            raise TurvaError("exchange.map_elsewhere", file=path.name, place=f"{sheet}!{row}")
        mapping = mapping.with_table(_with(found[0], table, path))
    return replace(mapping, passages=texts) if isinstance(texts, bool) else mapping


def _read(path: Path) -> object:
    try:
        if path.stat().st_size > _LARGEST:
            raise TurvaError("exchange.map_unreadable", file=path.name)
        told = json.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError as error:
        raise TurvaError("file.not_found", file=path.name) from error
    except (OSError, ValueError, RecursionError) as error:
        raise TurvaError("exchange.map_unreadable", file=path.name) from error
    return told["mapping"] if isinstance(told, dict) and "mapping" in told else told


def _tables(told: object, path: Path) -> Iterator[Json]:
    tables: Sequence[object] = told if isinstance(told, list) else [told]
    for table in tables:
        if not isinstance(table, dict):
            raise TurvaError("exchange.map_unreadable", file=path.name)
        if table.get("columns") or table.get("sheet"):  # a document without tables tells one without a name
            yield table
        others = table.get("others", [])
        yield from _tables(others if isinstance(others, list) else [others], path)


def _with(table: MappedTable, told: Json, path: Path) -> MappedTable:
    """Return a table with what is told of it."""
    chapters, taken = told.get("chapters"), told.get("taken")
    if chapters is not None and chapters not in {one.value for one in ChapterUse}:
        raise TurvaError("exchange.map_unknown", file=path.name, word=str(chapters), known=_known(ChapterUse))
    letters = {one.letters for one in table.columns}
    by_heading = {one.heading: one.letters for one in reversed(table.columns) if one.heading}
    told_fields = _fields(told.get("columns", []), path)
    fields = {name if name in letters else by_heading.get(name, name): field for name, field in told_fields}
    if strange := [one for one in fields if one not in letters]:
        raise TurvaError("exchange.map_elsewhere", file=path.name, place=f"{table.sheet}!{strange[0]}")
    columns = tuple(
        replace(one, meaning=_meaning(fields[one.letters], path)) if one.letters in fields else one
        for one in table.columns
    )
    use = ChapterUse(chapters) if chapters else table.chapters
    mapped = replace(table, columns=columns, chapters=use, unsure=frozenset())
    if isinstance(taken, bool) and columns == table.columns:
        return replace(mapped, taken=taken)
    return replace(mapped, taken=mapped.makes)


def _fields(columns: object, path: Path) -> Iterator[tuple[str, object]]:
    """Yield letters (or heading) and field of each column; `{"A": "title"}` is understood too."""
    if isinstance(columns, dict):
        for letters, field in columns.items():
            yield str(letters), field.get("field") if isinstance(field, dict) else field
        return
    for column in columns if isinstance(columns, list) else [columns]:
        if not isinstance(column, dict) or "column" not in column:
            raise TurvaError("exchange.map_unreadable", file=path.name)
        if "field" in column:
            yield str(column["column"]), column["field"]


def _meaning(field: object, path: Path) -> Meaning | None:
    if field in {None, ""}:
        return None
    text = str(field)
    if text in _ALSO:
        return _ALSO[text]
    if text not in {one.value for one in Meaning}:
        raise TurvaError("exchange.map_unknown", file=path.name, word=text, known=_known(Meaning))
    return Meaning(text)


def _known(kind: type[Meaning] | type[ChapterUse]) -> str:
    return ", ".join(one.value for one in kind)
