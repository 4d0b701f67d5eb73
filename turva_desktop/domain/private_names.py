"""Names of private persons, found in running text by their forms (`name_pattern`) and replaced by a word.

A part of a name that is also the municipality's (Matti Salo in Salon kaupunki) doesn't count alone, and the names of
the municipality, its bodies and plans are never touched.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import Body
from turva_desktop.domain.fields import text_fields
from turva_desktop.domain.language import Language, words
from turva_desktop.domain.name_pattern import NamePattern, hinting, name_pattern
from turva_desktop.domain.network import Person
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.record import R, Record, changed

PRIVATE_PERSON: Final = words("Yksityishenkilö", "Privatperson", "Priváhtaolmmoš", "Private person")
_PUBLIC_NAMES: Final[Mapping[type[Record], frozenset[str]]] = {
    Profile: frozenset({"name", "group_name", "municipality_code"}),
    Body: frozenset({"name"}),
    Plan: frozenset({"name", "municipalities"}),
}
"""The fields that name what is public, or hold no words at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenName:
    """A person whose name is replaced: what finds it, and the word in its place."""

    person_id: str
    pattern: NamePattern
    word: str

    def hide(self, text: str) -> str:
        """Return a text without the name."""
        return self.pattern.replaced(text, self.word)


def hidden_names(
    records: Iterable[Record], people: Iterable[Person], language: Language, *texts: str
) -> tuple[HiddenName, ...]:
    """Return the private persons who occur in the records or in the texts, each with a word of their own."""
    records = list(records)
    said = [text for record in records for _, value in named_fields(record) for text in _each(value)]
    said += texts
    called = patterns_of([person for person in people if person.private], records)
    there = {row.person_id for row in records if isinstance(row, Attendance)}
    used = [
        (person_id, pattern)
        for person_id, pattern in called.items()
        if person_id in there or any(pattern.is_in(text) for text in said)
    ]
    return tuple(
        HiddenName(person_id=person_id, pattern=pattern, word=word)
        for (person_id, pattern), word in zip(used, private_words(len(used), language), strict=True)
    )


def private_words(count: int, language: Language) -> list[str]:
    """Return the words that stand for so many private persons, each a word of their own."""
    word = PRIVATE_PERSON[language]
    return [f"{word} {number}" for number in range(1, count + 1)] if count > 1 else [word] * count


def patterns_of(people: Iterable[Person], records: Iterable[Record]) -> dict[str, NamePattern]:
    """Return what finds each person, by id: by the name in the register and those used at meetings."""
    records = list(records)
    home = [word for record in records if isinstance(record, Profile) for word in record.name.split()]
    used: dict[str | None, set[str]] = {}
    for row in records:
        if isinstance(row, Attendance):
            used.setdefault(row.person_id, set()).add(row.name)
    return {
        one.id: name_pattern({one.name, *used.get(one.id, ())}, phone=one.phone, email=one.email, home=home)
        for one in people
    }


def hide_names(text: str, names: Iterable[HiddenName]) -> str:
    """Return a text without any of the names."""
    low = hinting(text)
    for one in names:
        if one.pattern.may_be_in(low):
            text = one.hide(text)
    return text


def without_names(record: R, names: Iterable[HiddenName]) -> R:
    """Return a record without the names, in any of its texts."""
    names = tuple(names)
    changes: dict[str, object] = {}
    for field, value in named_fields(record):
        hidden = hide_names(value, names) if isinstance(value, str) else tuple(hide_names(one, names) for one in value)
        if hidden != value:
            changes[field] = hidden
    if isinstance(record, Attendance):
        word = next((one.word for one in names if one.person_id == record.person_id), "")
        changes |= {"name": word} if word else {}
    return changed(record, **changes) if changes else record


def named_fields(record: Record) -> Iterable[tuple[str, str | tuple[str, ...]]]:
    """Yield the texts of a record that may name a person."""
    public = _PUBLIC_NAMES.get(type(record), frozenset())
    return ((name, value) for name, value in text_fields(record) if name not in public)


def _each(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value
