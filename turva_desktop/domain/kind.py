"""The one definition of a kind of record: everything the house must know of it, said once, beside the record.

Sheets, papers, forms, lists, search, history, references, rules and secrecy are derived from it. What a newcomer
forgets fails at import (a field without a word, a name that is no field) or in `tests/architecture/test_kinds.py`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Generic

from turva_desktop.domain.fields import field_types
from turva_desktop.domain.language import Language, Words
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find, R, Record, changed
from turva_desktop.domain.rules import LONGEST_LINE, LONGEST_PROSE, Fault, Filled, Rule, too_long_text
from turva_desktop.domain.secrecy import Secrecy


class Gone(StrEnum):
    """What becomes of a record when the one it refers to is deleted; the value is SQL's word."""

    WITH_IT = "CASCADE"
    """It is deleted too."""
    STAYS = "SET NULL"
    """It stays, and refers to nothing."""
    REFUSED = "RESTRICT"
    """The other one can't be deleted."""


class Unfit(TypeError):  # noqa: N818 - said of the kind
    """A kind says something of a field that its record doesn't have, or nothing of one that it has: a bug."""


@dataclass(frozen=True, kw_only=True)
class Kind(Generic[R]):
    """A kind of record.

    - `word`, `many`: what one of them is called, and what the list, the sheet and the chapter of them are called.
    - `labels`: what each field is called, on screen, sheet and paper and in the history. `own` are the fields that
      nobody looks for: the program's.
    - `place`, `opens`: the screen that shows the records, and the field whose record is opened there.
    - `belongs`: each field that refers to another record: to which kind, and what becomes of this one with that one.
    - `within`: the field that names the parent in whose line the positions run. `order`: the fields by which lists are
      sorted where there is no position (`-` in front: falling).
    - `title`: what a record is called to those who may see it. `cited`: what it is called where others refer to it in a
      file; never a title that may be secret.
    - `searched`: the fields in which words are looked for, the name first; `asked_by` gives words by which people ask
      for a record though no field holds them so.
    - `prose`: the fields of running text; every other text is a line, and shorter (`rules.LONGEST_LINE`).
    - `rules`: what every door asks. `begins`: what a new record gets wherever it is born, before its place in the line.
    - `locked`: why a record may not be changed any more. `stays`: why it may be changed but not deleted. `refuses`:
      what is said when one that this one refers to, and that is then `REFUSED` to go, is to be deleted.
    - `secrecy`: what is left of it in a copy for others.
    """

    record: type[R]
    word: Words
    many: Words
    labels: Mapping[str, Words]
    secrecy: Secrecy
    title: Callable[[R, Find], str]
    cited: Callable[[R, Find], str] | None = None
    own: frozenset[str] = frozenset({"id", "position"})
    place: Place | None = None
    opens: str = "id"
    belongs: Mapping[str, tuple[type[Record], Gone]] = field(default_factory=lambda: MappingProxyType({}))
    within: str = ""
    order: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()
    asked_by: Callable[[R], str] | None = None
    prose: tuple[str, ...] = ()
    rules: tuple[Rule[R], ...] = ()
    begins: Callable[[R, Find], R] | None = None
    locked: Callable[[R, Find], Fault | None] | None = None
    stays: Callable[[R, Find], Fault | None] | None = None
    refuses: str = "record.still_used"

    def __post_init__(self) -> None:
        known = set(self.fields)
        spoken = {
            *self.labels,
            *self.own,
            *self.belongs,
            *self.searched,
            *self.prose,
            *self.secrecy.names,
            *(name for rule in self.rules for name in rule.fields),
            *(name.removeprefix("-") for name in self.order),
            *filter(None, (self.within, self.opens)),
        } - {"id", "position"}
        if strange := spoken - known:
            raise Unfit(f"{self.record.__name__} has no field {', '.join(sorted(strange))}")
        if silent := known - set(self.labels) - self.own:
            raise Unfit(f"{self.record.__name__}: say in `labels` what is called {', '.join(sorted(silent))}")

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """Return the names of the record's fields in their order."""
        return tuple(one.name for one in fields(self.record))

    @cached_property
    def _never_empty(self) -> tuple[str, ...]:
        return tuple(name for name, held in field_types(self.record).items() if not held.nullable)

    @cached_property
    def name(self) -> str:
        """Return the name under which the kind is stored and told: `FollowUp` is `follow_up`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", self.record.__name__).lower()

    @cached_property
    def _lines(self) -> tuple[str, ...]:
        texts = (name for name, held in field_types(self.record).items() if issubclass(held.of, str))
        return tuple(name for name in texts if name not in self.prose)

    @property
    def is_ordered(self) -> bool:
        """Tell whether the records have a place among their siblings."""
        return "position" in self.fields

    @property
    def judged_by(self) -> frozenset[type[Record]]:
        """Return the kinds of records that must be at hand to tell what of a record is confidential."""
        referred = (self.belongs[name][0] for name in self.secrecy.decisive)
        return frozenset({*referred, *self.secrecy.looks_at})

    def called(self, record: R, find: Find, language: Language = Language.FI) -> str:
        """Return what a record is called, never nothing: without a name of its own it is called after its kind."""
        return " ".join(self.title(record, find).split()) or self.word[language].capitalize()

    def cited_as(self, record: R, find: Find) -> str:
        """Return what a record is called where others refer to it in a file."""
        return " ".join((self.cited or self.title)(record, find).split())

    def known_by(self, record: R) -> str:
        """Return the text by which a searched record is asked for: its name, and what goes with it."""
        parts = (self.asked_by(record) if self.asked_by else "", str(getattr(record, self.searched[0])))
        return " ".join(" ".join(parts).split())

    def searched_texts(self, record: R) -> list[str]:
        """Return the other texts of a searched record, field by field."""
        values = (getattr(record, name) for name in self.searched[1:])
        return [text for value in values for text in (value if isinstance(value, tuple) else (str(value),)) if text]

    def is_filled(self, name: str) -> bool:
        """Tell whether a rule says that a field can't be empty."""
        return any(isinstance(rule, Filled) and rule.name == name for rule in self.rules)

    def faults(self, record: R, find: Find) -> list[Fault]:
        """Return every rule that a record breaks; one that lacks what it can't be without breaks only that."""
        if lacking := [name for name in self._never_empty if getattr(record, name) is None]:
            return [Fault(code="field.empty", fields=(name,)) for name in lacking]
        too_long = (too_long_text(record, name, LONGEST_LINE) for name in self._lines)
        too_long_prose = (too_long_text(record, name, LONGEST_PROSE) for name in self.prose)
        broken = (rule.broken(record, find) for rule in self.rules)
        return [fault for fault in (*too_long, *too_long_prose, *broken) if fault is not None]

    def faults_of_change(self, before: R, after: R, find: Find) -> list[Fault]:
        """Return the rules that a change breaks; what was wrong before it may stay so."""
        touched = {name for name in self.fields if getattr(before, name) != getattr(after, name)}
        if not touched:
            return []
        return [fault for fault in self.faults(after, find) if not fault.fields or touched & set(fault.fields)]

    def check(self, record: R, find: Find) -> None:
        """Raise the first fault as `TurvaError`."""
        for fault in self.faults(record, find):
            raise fault.error()

    def check_unlocked(self, record: R, find: Find) -> None:
        """Raise `TurvaError` for a record that may not be changed any more."""
        fault = self.locked(record, find) if self.locked else None
        if fault is not None:
            raise fault.error()

    def begin(self, record: R, find: Find) -> R:
        """Return a new record as it is born: with what the kind gives it, and last among its siblings."""
        born = self.begins(record, find) if self.begins else record
        if not self.is_ordered:
            return born
        siblings = {self.within: getattr(born, self.within)} if self.within else {}
        last = find.greatest(self.record, "position", **siblings)
        return changed(born, position=0 if last is None else last + 1)


def parents_first(kinds: Iterable[Kind[Record]]) -> tuple[Kind[Record], ...]:
    """Return kinds so that each comes after those it refers to: an order in which their records can be added."""
    left = {kind.record: kind for kind in kinds}
    ordered: list[Kind[Record]] = []
    while left:
        ready = [
            kind
            for kind in left.values()
            if not any(target in left and target is not kind.record for target, _ in kind.belongs.values())
        ]
        if not ready:
            raise Unfit(f"kinds refer to each other in a circle: {', '.join(one.__name__ for one in left)}")
        ordered.append(ready[0])
        del left[ready[0].record]
    return tuple(ordered)
