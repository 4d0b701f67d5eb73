"""Lines of the demo's files as records: TOML in, dataclasses out."""

import tomllib
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid5

from turva_desktop.assets import resource
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.fields import FieldType, field_types
from turva_desktop.domain.record import R

Line = dict[str, Any]  # what TOML holds, of many types
"""A table of a TOML file."""

_NAMESPACE = UUID("6f1c2a0e-5d0b-5c53-9d3e-7a1f0c4b8e21")


def demo_id(kind: str, key: str) -> str:
    """Return the id that the thing with a local key always has."""
    return str(uuid5(_NAMESPACE, f"{kind}/{key}"))


def read_file(name: str) -> Line:
    """Return one of the demo's files, e.g. `read_file("plan")`."""
    return tomllib.loads(resource("demo", f"{name}.toml").read_text(encoding="utf-8"))


def _value(held: FieldType, raw: object) -> object:
    """Return a TOML value as the type that the record's field has."""
    if held.of is YearCost and isinstance(raw, dict):
        return tuple(YearCost(year=int(year), euros=Decimal(euros)) for year, euros in raw.items())
    if isinstance(raw, list):
        return tuple(raw)
    if issubclass(held.of, StrEnum | Decimal):
        return held.of(str(raw))
    return raw.strip() if isinstance(raw, str) else raw


def record_of(kind: type[R], line: Line, **links: object) -> R:
    """Return a record: what the line says, and what the caller links; unknown words in a line are errors."""
    held = field_types(kind)
    return kind(**{name: _value(held[name], raw) if name in held else raw for name, raw in line.items()}, **links)


def without(line: Line, *names: str) -> Line:
    """Return a line without some of its words."""
    return {name: value for name, value in line.items() if name not in names}
