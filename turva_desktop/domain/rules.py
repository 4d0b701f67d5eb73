"""Rules that a record keeps, asked by every door through which one comes: window, workbook, meeting, command line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Generic, Protocol, TypeVar

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.record import Find, R, Record
from turva_desktop.domain.text import says_something

T_contra = TypeVar("T_contra", bound=Record, contravariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong with a record: the code of its sentence, the fields it is about, what fills the sentence."""

    code: str
    fields: tuple[str, ...] = ()
    details: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def error(self) -> TurvaError:
        """Return it as the error that tells it."""
        return TurvaError(self.code, **self.details)


class Rule(Protocol[T_contra]):
    """Judges a record as it would be stored; `fields` are those it reads."""

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the fields that the rule is about."""
        ...

    def broken(self, record: T_contra, find: Find, /) -> Fault | None:
        """Return what is wrong, or None when the rule is kept."""
        ...


LONGEST_LINE: Final = 2000
LONGEST_PROSE: Final = 1_000_000
"""So many letters a text can have: a title, a name, a place; and running text, of which this is a thick book."""


def too_long_text(record: Record, name: str, most: int) -> Fault | None:
    """Say that a text, or one of several, is longer than its field can hold."""
    value = getattr(record, name)
    length = max(map(len, value), default=0) if isinstance(value, tuple) else len(value or "")
    if length <= most:
        return None
    return Fault(code="field.too_long", fields=(name,), details={"most": most, "length": length})


@dataclass(frozen=True, slots=True)
class Filled:
    """A text that must say something, or a reference that must be there."""

    name: str

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the one field."""
        return (self.name,)

    def broken(self, record: Record, _find: Find) -> Fault | None:
        """Say that the field is empty."""
        said = says_something(str(getattr(record, self.name) or ""))
        return None if said else Fault(code="field.empty", fields=self.fields)


@dataclass(frozen=True, slots=True)
class Within:
    """A number with limits, both included; unknown is none."""

    name: str
    least: int
    most: int

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the one field."""
        return (self.name,)

    def broken(self, record: Record, _find: Find) -> Fault | None:
        """Say which limits there are."""
        value = getattr(record, self.name)
        if value is None or self.least <= value <= self.most:
            return None
        return Fault(code="field.limits", fields=self.fields, details={"least": self.least, "most": self.most})


@dataclass(frozen=True, slots=True)
class Ordered:
    """A span that doesn't end before it begins; where an end is open there is nothing to compare."""

    first: str
    last: str
    code: str = "field.dates"

    @property
    def fields(self) -> tuple[str, ...]:
        """Return both ends."""
        return (self.first, self.last)

    def broken(self, record: Record, _find: Find) -> Fault | None:
        """Say that the end comes first."""
        first, last = getattr(record, self.first), getattr(record, self.last)
        if first is None or last is None or first <= last:
            return None
        return Fault(code=self.code, fields=self.fields)


@dataclass(frozen=True, slots=True)
class Unique(Generic[R]):
    """Fields in which no two records of the kind are the same; `told` fills the sentence of `code`."""

    kind: type[R]
    fields: tuple[str, ...]
    code: str
    told: Callable[[R], Mapping[str, object]] = lambda _record: {}

    def broken(self, record: R, find: Find) -> Fault | None:
        """Say which other record has the same."""
        equals = {name: getattr(record, name) for name in self.fields}
        if all(other.id == record.id for other in find.matching(self.kind, **equals)):
            return None
        return Fault(code=self.code, fields=self.fields, details=self.told(record))


@dataclass(frozen=True, slots=True)
class NoCircle(Generic[R]):
    """A reference among records of one kind that must not lead back to its own beginning."""

    kind: type[R]
    name: str
    code: str

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the one field."""
        return (self.name,)

    def broken(self, record: R, find: Find) -> Fault | None:
        """Say that the chain comes back."""
        seen = {record.id}
        above: str | None = getattr(record, self.name)
        while above is not None and above not in seen:
            seen.add(above)
            found = find.find(self.kind, above)
            above = getattr(found, self.name) if found is not None else None
        return None if above is None else Fault(code=self.code, fields=self.fields)


@dataclass(frozen=True, slots=True)
class Together(Generic[R]):
    """What a record refers to belongs where it belongs itself: an action's theme to the action's own plan."""

    kind: type[R]
    name: str
    shared: str
    code: str

    @property
    def fields(self) -> tuple[str, ...]:
        """Return what is shared, and the reference."""
        return (self.shared, self.name)

    def broken(self, record: Record, find: Find) -> Fault | None:
        """Say that they belong to different ones."""
        found = find.find(self.kind, getattr(record, self.name))
        if found is None or getattr(found, self.shared) == getattr(record, self.shared):
            return None
        return Fault(code=self.code, fields=self.fields)
