"""What is left of a record in a copy that holds nothing confidential: each kind says it of itself.

A kind is `OPEN` with a reason, hidden, kept in part, or stays at home; there is nothing in between and no default.
Whoever makes a copy asks `domain.withholding`, which drops what has no rule.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from enum import Enum
from types import MappingProxyType
from typing import Any, Generic, Protocol, TypeVar

from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.language import Language, Words
from turva_desktop.domain.record import Find, R, Record

T = TypeVar("T", bound=Record)


class Copy(Enum):
    """For whom a copy is made."""

    INTERNAL = "internal"
    """For the group itself: everything, marked as confidential where it is."""
    SHARED = "shared"
    """For those who work with the group: nothing confidential, but names."""
    PUBLIC = "public"
    """For anybody: nothing confidential and no names of private persons."""


class Secrets(Protocol):
    """What is confidential among the records that a copy is made of."""

    @property
    def copy(self) -> Copy:
        """Return for whom the copy is."""
        ...

    @property
    def language(self) -> Language:
        """Return the language of the words that stand in the place of what is taken out."""
        ...

    def above(self, record: Record, name: str, /) -> Record | None:
        """Return the confidential record that a reference of this one leads to, None where it leads to none.

        What can't be found can't be judged: then the record itself is returned, as if it were confidential.
        """
        ...

    def confidential(self, kind: type[R], /, **equals: object) -> list[R]:
        """Return the confidential records of a kind whose fields equal those given."""
        ...

    @property
    def records(self) -> Find:
        """Return all the records, for what only several of them tell together."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Generic[R]):
    """What is left of a record (None for nothing), and whether something confidential was taken out of it.

    A workbook has no row for a record that lost something confidential: who fills in half a row would fill in the
    other half too.
    """

    record: R | None
    withheld: bool = False


class Secrecy(Protocol):
    """A kind's rule."""

    @property
    def names(self) -> tuple[str, ...]:
        """Return the fields that the rule speaks of."""
        ...

    @property
    def decisive(self) -> tuple[str, ...]:
        """Return the references by which it is decided what is confidential."""
        ...

    @property
    def looks_at(self) -> tuple[type[Record], ...]:
        """Return the kinds of records that it asks for beside those that the record refers to."""
        ...

    def left(self, record: T, secrets: Secrets, /) -> Left[T]:
        """Return what a copy may hold of a record."""
        ...


def is_confidential(record: Record) -> bool:
    """Tell whether a record itself says that it is not public; kinds without a word of it are."""
    return not getattr(record, "confidentiality", Confidentiality.PUBLIC).is_public


class _Rule:
    """What most rules have in common: they ask for nothing."""

    __slots__ = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Return no field."""
        return ()

    @property
    def decisive(self) -> tuple[str, ...]:
        """Return no reference."""
        return ()

    @property
    def looks_at(self) -> tuple[type[Record], ...]:
        """Return no kind."""
        return ()


@dataclass(frozen=True, slots=True)
class Open(_Rule):
    """Nothing in the kind is ever confidential; the reason says why."""

    reason: str

    def left(self, record: T, _secrets: Secrets) -> Left[T]:
        """Return the record."""
        return Left(record=record)


@dataclass(frozen=True, slots=True)
class AtHome(_Rule):
    """The kind leaves the house in nothing but the group's own copies; the reason says why."""

    reason: str

    def left(self, record: T, secrets: Secrets) -> Left[T]:
        """Return nothing for others."""
        return Left(record=record if secrets.copy is Copy.INTERNAL else None)


@dataclass(frozen=True, slots=True)
class Hide(_Rule):
    """A confidential record is left out whole, and so is one that belongs to a confidential one by `by`."""

    by: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the references that decide."""
        return self.by

    @property
    def decisive(self) -> tuple[str, ...]:
        """Return the references that decide."""
        return self.by

    def left(self, record: T, secrets: Secrets) -> Left[T]:
        """Return the record or nothing."""
        if secrets.copy is Copy.INTERNAL or _why(record, self.by, secrets) is None:
            return Left(record=record)
        return Left(record=None, withheld=True)


Instead = Words | Callable[[Any, Any, Language], object]
"""What stands in the place of a field: words, or what a function makes of the record and of what is confidential."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep(_Rule):
    """Of a confidential record, or one that belongs to a confidential one by `by`, only some fields are left.

    What `instead` has nothing for takes the value that the field has in an empty record.
    """

    kept: tuple[str, ...]
    instead: Mapping[str, Instead] = field(default_factory=lambda: MappingProxyType({}))
    by: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Return every field that the rule speaks of."""
        return (*self.kept, *self.instead, *self.by)

    @property
    def decisive(self) -> tuple[str, ...]:
        """Return the references that decide."""
        return self.by

    def left(self, record: T, secrets: Secrets) -> Left[T]:
        """Return the record or a stub of it."""
        why = None if secrets.copy is Copy.INTERNAL else _why(record, self.by, secrets)
        if why is None:
            return Left(record=record)
        values = {name: getattr(record, name) for name in self.kept}
        for name, made in self.instead.items():
            values[name] = made[secrets.language] if isinstance(made, Words) else made(record, why, secrets.language)
        return Left(record=type(record)(**values), withheld=True)


@dataclass(frozen=True, slots=True)
class Blank(_Rule):
    """A record that belongs to a confidential one by `by` loses some fields."""

    by: str
    blanked: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Return every field that the rule speaks of."""
        return (self.by, *self.blanked)

    @property
    def decisive(self) -> tuple[str, ...]:
        """Return the reference that decides."""
        return (self.by,)

    def left(self, record: T, secrets: Secrets) -> Left[T]:
        """Return the record or what is left of it."""
        if secrets.copy is Copy.INTERNAL or secrets.above(record, self.by) is None:
            return Left(record=record)
        return Left(record=emptied(record, self.blanked), withheld=True)


@dataclass(frozen=True, slots=True)
class Contacts(_Rule):
    """A person: contact data marked private never leaves, and a public copy has no list of persons at all."""

    private: str
    contacts: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Return every field that the rule speaks of."""
        return (self.private, *self.contacts)

    def left(self, record: T, secrets: Secrets) -> Left[T]:
        """Return the person without private contact data, or nothing."""
        if secrets.copy is Copy.PUBLIC:
            return Left(record=None)
        return Left(record=emptied(record, self.contacts) if getattr(record, self.private) else record)


@dataclass(frozen=True, slots=True)
class Each(_Rule):
    """Several rules, one after another."""

    rules: tuple[Secrecy, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Return every field that the rules speak of."""
        return tuple(name for rule in self.rules for name in rule.names)

    @property
    def decisive(self) -> tuple[str, ...]:
        """Return the references that decide for any of the rules."""
        return tuple(name for rule in self.rules for name in rule.decisive)

    @property
    def looks_at(self) -> tuple[type[Record], ...]:
        """Return the kinds that the rules ask for."""
        return tuple(kind for rule in self.rules for kind in rule.looks_at)

    def left(self, record: T, secrets: Secrets) -> Left[T]:
        """Return what all of them leave."""
        left, withheld = record, False
        for rule in self.rules:
            result = rule.left(left, secrets)
            withheld = withheld or result.withheld
            if result.record is None:
                return Left(record=None, withheld=withheld)
            left = result.record
        return Left(record=left, withheld=withheld)


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule of the kind's own, for what its references don't tell; the function gets the record and the secrets.

    `looks_at` are the kinds of records that it asks the secrets for. Where a record only `loses` a field that others
    can do without, it stays a whole row of a workbook.
    """

    judge: Callable[[Any, Secrets], Record | None]
    names: tuple[str, ...]
    looks_at: tuple[type[Record], ...]
    decisive: tuple[str, ...] = ()
    loses: bool = False

    def left(self, record: T, secrets: Secrets) -> Left[T]:
        """Return what the function leaves."""
        if secrets.copy is Copy.INTERNAL:
            return Left(record=record)
        left = self.judge(record, secrets)
        withheld = left is not record and not self.loses
        return Left(record=left, withheld=withheld)  # type: ignore[arg-type]  # its own kind, or nothing


def emptied(record: T, names: tuple[str, ...]) -> T:
    """Return a record whose fields of these names are as in an empty one."""
    usual = {one.name: one.default for one in fields(record) if one.name in names and one.default is not MISSING}
    return replace(record, **usual)


def _why(record: Record, by: tuple[str, ...], secrets: Secrets) -> Record | None:
    """Return what is confidential: the record itself, or the first of those it belongs to."""
    if is_confidential(record):
        return record
    found = (secrets.above(record, name) for name in by)
    return next((one for one in found if one is not None), None)
