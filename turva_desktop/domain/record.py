"""What all records have in common, and how they are found: the least that rules and titles need to know."""

from dataclasses import Field, replace
from typing import Any, ClassVar, Protocol, TypeVar


class Fielded(Protocol):
    """A frozen dataclass: a record, or a part of one such as a year's cost."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]  # what `dataclasses.replace` and its kin ask for


class Record(Fielded, Protocol):
    """A record of any kind: a frozen dataclass with an identity."""

    @property
    def id(self) -> str:
        """Return the record's UUID."""
        ...


R = TypeVar("R", bound=Record)
F = TypeVar("F", bound=Fielded)


def changed(record: F, **fields: object) -> F:
    """Return a record with some fields changed; a name that is no field of it raises `TypeError`."""
    return replace(record, **fields)


class Find(Protocol):
    """Where records are looked up: an open transaction, a content in memory, a workbook that is being read.

    Fields are named as in the record; a value is compared as the record holds it.
    """

    def find(self, kind: type[R], record_id: str | None, /) -> R | None:
        """Return a record, or None when there is none (or no id)."""
        ...

    def matching(self, kind: type[R], /, **equals: object) -> list[R]:
        """Return the records whose fields equal those given; all of the kind when none is given."""
        ...

    def greatest(self, kind: type[Record], field: str, /, **equals: object) -> int | None:
        """Return the greatest whole number in a field of the matching records; None where there is none."""
        ...
