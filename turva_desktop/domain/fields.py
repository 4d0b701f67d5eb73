"""What the fields of records hold, read from their annotations: what stores, sheets and forms are derived from."""

import dataclasses
import re
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Final

from turva_desktop.domain.record import Fielded

_IDENTITIES: Final = re.compile(r"^id$|_id$|^sha256$")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldType:
    """A field's values are of the type `of`: several of them in a tuple, or none at all (None), where it says so.

    `required` tells that a record can't be made without a value.
    """

    of: type
    several: bool = False
    nullable: bool = False
    required: bool = False


@cache
def field_types(record: type[Fielded]) -> Mapping[str, FieldType]:
    """Return what each field of a record holds, in the order of its definition; `TypeError` for what no file keeps."""
    hints = typing.get_type_hints(record)
    return types.MappingProxyType({one.name: _field_type(one, hints[one.name]) for one in dataclasses.fields(record)})


def text_fields(record: Fielded) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    """Yield the texts that people wrote in a record, by field: no identities, sums or words of a list."""
    for name in _no_identities(type(record)):
        value = getattr(record, name)
        if isinstance(value, Enum):
            continue
        if isinstance(value, str) or (
            isinstance(value, tuple) and value and all(isinstance(part, str) for part in value)
        ):
            yield name, value


@cache
def _no_identities(record: type[Fielded]) -> tuple[str, ...]:
    return tuple(one.name for one in dataclasses.fields(record) if not _IDENTITIES.search(one.name))


def _field_type(field: dataclasses.Field[object], hint: object) -> FieldType:
    nullable = False
    if typing.get_origin(hint) in {typing.Union, types.UnionType}:
        (hint,) = (one for one in typing.get_args(hint) if one is not types.NoneType)
        nullable = True
    several = typing.get_origin(hint) is tuple
    if several:
        hint, *_ = typing.get_args(hint)
    while isinstance(hint, typing.NewType):
        hint = hint.__supertype__
    if not isinstance(hint, type):
        raise TypeError(hint)
    has_none = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    return FieldType(of=hint, several=several, nullable=nullable, required=has_none)
