"""Lines of the demo's files as records: TOML in, dataclasses out."""

import tomllib
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, TypeVar, get_args, get_type_hints
from uuid import UUID, uuid5

from turva_desktop.assets import resource
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.kinds import KINDS

R = TypeVar("R")
Line = dict[str, Any]
"""A table of a TOML file."""

_NAMESPACE = UUID("6f1c2a0e-5d0b-5c53-9d3e-7a1f0c4b8e21")


def demo_id(kind: str, key: str) -> str:
    """Return the id that the thing with a local key always has."""
    return str(uuid5(_NAMESPACE, f"{kind}/{key}"))


def read_file(name: str) -> Line:
    """Return one of the demo's files, e.g. `read_file("plan")`."""
    return tomllib.loads(resource("demo", f"{name}.toml").read_text(encoding="utf-8"))


@cache
def _types() -> dict[type[Any], dict[str, Any]]:
    return {kind.record: get_type_hints(kind.record) for kind in KINDS}


def _value(hint: Any, raw: Any) -> Any:
    """Return a TOML value as the type that the record's field has."""
    kinds = [kind for kind in get_args(hint) if kind is not NoneType] or [hint]
    kind = kinds[0]
    if kind is YearCost:
        return tuple(YearCost(year=int(year), euros=Decimal(euros)) for year, euros in raw.items())
    if isinstance(raw, list):
        return tuple(raw)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(raw)
    if kind is Decimal:
        return Decimal(raw)
    return raw.strip() if isinstance(raw, str) else raw


def record_of(kind: type[R], line: Line, **links: Any) -> R:
    """Return a record: what the line says, and what the caller links; unknown words in a line are errors."""
    types = _types()[kind]
    return kind(**{name: _value(types.get(name, str), raw) for name, raw in line.items()}, **links)


def without(line: Line, *names: str) -> Line:
    """Return a line without some of its words."""
    return {name: value for name, value in line.items() if name not in names}
