"""What a workbook tells of people: their roles and organisations, or them by name too. Its recipient decides.

A workbook of roles names nobody who is private, and nobody else whom the register knows by a person's name; it has no
telephone numbers and no mail addresses, not in free text either. In a field that only names people, whatever isn't a
known role, title or organisation is withheld: somebody may be in minutes without being in the register.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from turva_desktop.domain.body import Body, MemberRole
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FOLLOW_UP, FollowUp
from turva_desktop.domain.language import Language, Words, words
from turva_desktop.domain.meeting import MEETING, Meeting
from turva_desktop.domain.name_pattern import is_persons_name, whole_name_pattern
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.domain.private_names import HiddenName, hide_names, named_fields, patterns_of, private_words
from turva_desktop.domain.record import R, Record, changed
from turva_desktop.domain.secrecy import emptied
from turva_desktop.domain.telephone import TELEPHONE
from turva_desktop.domain.written import replaced

_SOMEBODY: Final = words("Henkilö", "Person", "Olmmoš", "Person")
_NUMBER: Final = words("[puhelinnumero]", "[telefonnummer]", "[telefonnummir]", "[telephone number]")
_ADDRESS: Final = words("[sähköpostiosoite]", "[e-postadress]", "[e-poastačujuhus]", "[mail address]")
_HAS_DIGIT: Final = re.compile(r"\d")
_HAS_AT: Final = re.compile("[@\ufe6b\uff20]")
"""What no telephone number and no mail address is without, in whatever form it is written."""
_MAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_CONTACTS: Final = ("email", "phone")
_INSPECTOR: Final = words("Pöytäkirjantarkastaja", "Protokolljusterare", "Beavdegirjji dárkkisteaddji", "Inspector")
_NAMING: Final[Mapping[type[Record], Mapping[str, Words]]] = {
    Meeting: {"chair": MEETING.labels["chair"], "keeper": MEETING.labels["keeper"], "inspectors": _INSPECTOR},
    FollowUp: {"author": FOLLOW_UP.labels["author"]},
}
"""The fields that hold people and nothing else, and the word for who is in them."""
_ROLES: Final = frozenset(role.words[language].casefold() for role in MemberRole for language in Language)


@dataclass(frozen=True)
class Roles:
    """The records of a content as a workbook of roles has them, in a language.

    `people` are known by all that is known here, also by what the content itself has not.
    """

    content: Content
    people: tuple[Person, ...]
    language: Language

    @cached_property
    def names(self) -> tuple[HiddenName, ...]:
        """Return whom the workbook doesn't name, private persons first, each with the word that tells them apart."""
        records = self.content.every()
        private = [one for one in self.people if one.private]
        found = zip(patterns_of(private, records).items(), private_words(len(private), self.language), strict=True)
        hidden = [HiddenName(person_id=key, pattern=pattern, word=word) for (key, pattern), word in found]
        known = [one for one in self.people if not one.private and is_persons_name(one.name)]
        return (*hidden, *self._others(known))

    def _others(self, people: Iterable[Person]) -> Iterable[HiddenName]:
        for number, one in enumerate(people, start=1):
            body = self.content.find(Organisation, one.organisation_id)
            role = one.title.strip() or (body.name if body else "") or f"{_SOMEBODY[self.language]} {number}"
            yield HiddenName(person_id=one.id, pattern=whole_name_pattern(one.name), word=role)

    @cached_property
    def _words(self) -> dict[str, str]:
        return {one.person_id: one.word for one in self.names}

    @cached_property
    def _known(self) -> frozenset[str]:
        """Return what may stand in a field of people: roles, titles, organisations and the words of this workbook."""
        texts = [one.title for one in self.people if not one.private]
        texts += [one.name for one in self.content.all(Organisation)]
        texts += [one.name for one in self.content.all(Body)]
        texts += [one.name for one in self.people if not one.private and not is_persons_name(one.name)]
        return frozenset({*(text.strip().casefold() for text in (*texts, *self._words.values())), *_ROLES, ""})

    def _named(self, said: str, word: str) -> str:
        """Return what a field of people shows: what is known, or the word for whoever is in the field."""
        hidden = self.hide(said)
        return hidden if hidden.strip().casefold() in self._known else word

    def _people_of(self, record: Record) -> dict[str, object]:
        """Return the fields of a record that hold people and nothing else, as the workbook has them."""
        changes: dict[str, object] = {}
        naming = _NAMING.get(type(record), {})
        for field, value in named_fields(record) if naming else ():
            words_of = naming.get(field)
            if words_of is None:
                continue
            word = words_of[self.language]
            if isinstance(value, str):
                changes[field] = self._named(value, word)
            else:
                changes[field] = tuple(self._named(one, f"{word} {number}") for number, one in enumerate(value, 1))
        return changes

    def hide(self, text: str) -> str:
        """Return a text without names, telephone numbers and mail addresses."""
        text = hide_names(text, self.names)
        if _HAS_DIGIT.search(text):
            text = replaced(text, TELEPHONE, lambda _match: _NUMBER[self.language])
        if _HAS_AT.search(text):
            text = replaced(text, _MAIL, lambda _match: _ADDRESS[self.language])
        return text

    def shown(self, record: R) -> R:
        """Return a record as the workbook has it."""
        if isinstance(record, Person):
            name = self._words.get(record.id, record.name)
            record = emptied(changed(record, name=name), _CONTACTS + (("title",) if record.private else ()))
        if isinstance(record, Organisation):
            record = emptied(record, _CONTACTS)
        changes = self._people_of(record)
        for name, value in named_fields(record):
            if name in changes:
                continue
            hidden = self.hide(value) if isinstance(value, str) else tuple(map(self.hide, value))
            if hidden != value:
                changes[name] = hidden
        return changed(record, **changes) if changes else record

    def all_shown(self) -> Content:
        """Return every record as the workbook has it."""
        return Content(map(self.shown, self.content.every()))
