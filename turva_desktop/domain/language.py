"""The four languages, and words that leave the house in any of them.

Words on screen are translated by Qt catalogues. Words that leave the program or come back into it — sheet
headings, statuses, labels in documents — must be known in all four languages at once, whatever the interface
speaks: they are `Words`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Language(StrEnum):
    """A language of documents and workbooks; the value is its ISO 639-1 code."""

    FI = "fi"
    SV = "sv"
    SE = "se"
    EN = "en"

    @property
    def tag(self) -> str:
        """Return the BCP 47 tag that documents carry, e.g. `fi-FI`."""
        return {"fi": "fi-FI", "sv": "sv-FI", "se": "se-FI", "en": "en-GB"}[self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One thing's name in the four languages. Northern Sámi awaits a native speaker's check.

    `former` are names that files of earlier versions bear, in any language: they are understood, and not written.
    """

    fi: str
    sv: str
    se: str
    en: str
    former: tuple[str, ...] = ()

    def __getitem__(self, language: Language) -> str:
        """Return the name in a language."""
        return str(getattr(self, language.value))

    def all(self) -> tuple[str, str, str, str]:
        """Return the four names, Finnish first."""
        return (self.fi, self.sv, self.se, self.en)

    @property
    def known(self) -> tuple[str, ...]:
        """Return every name that is understood, the former ones last."""
        return (*self.all(), *self.former)


def words(fi: str, sv: str, se: str, en: str, *former: str) -> Words:
    """Return `Words` in the order of the glossary's columns: fi, sv, se, en, and then the former names."""
    return Words(fi=fi, sv=sv, se=se, en=en, former=former)


class WordedEnum(StrEnum):
    """An enumeration whose members carry their name in the four languages.

    A member is written `DONE = "done", words("toteutunut", "genomförd", "ollašuvvan", "completed")`; its value is
    what the workspace stores.
    """

    words: Words

    def __new__(cls, value: str, in_words: Words | None = None) -> Self:
        """Make a member that is its stored value and knows its words."""
        if in_words is None:  # the default only serves type checkers: `ActionStatus("done")` looks a member up
            raise TypeError(value)
        member = str.__new__(cls, value)
        member._value_ = value
        member.words = in_words
        return member
