"""Words that are known in four languages, in the language of the interface."""

from collections.abc import Mapping
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import QLocale

from turva_desktop.domain.language import Language, WordedEnum, Words

_LANGUAGES = {
    QLocale.Language.Finnish: Language.FI,
    QLocale.Language.Swedish: Language.SV,
    QLocale.Language.NorthernSami: Language.SE,
}


def interface_language() -> Language:
    """Return the language the program speaks: the start-up makes it Qt's default locale."""
    return _LANGUAGES.get(QLocale().language(), Language.EN)


def word(one: WordedEnum | Words) -> str:
    """Return an enumeration member's name, or words, as they read in the interface's language."""
    return (one.words if isinstance(one, WordedEnum) else one)[interface_language()]


LANGUAGE_NAMES: Final[Mapping[Language, str]] = {
    Language.FI: "suomi",
    Language.SV: "svenska",
    Language.SE: "davvisámegiella",
    Language.EN: "English",
}
"""Each language by its own name: nobody needs it translated."""
E = TypeVar("E", bound=WordedEnum)


def options_of(kind: type[E]) -> list[tuple[E, str]]:
    """Return an enumeration as the options of a choice: each member and its name with a capital."""
    return [(member, capital(word(member))) for member in kind]


def capital(text: str) -> str:
    """Return a text with its first letter large, the rest as it is."""
    return text[:1].upper() + text[1:]


class Labelled(Protocol):
    """Whatever says what its fields are called, e.g. a `Kind`."""

    @property
    def labels(self) -> Mapping[str, Words]:
        """Return what each field is called."""
        ...


def field_label(kind: Labelled, name: str) -> str:
    """Return what a field is called; a name that the kind doesn't know raises `KeyError`."""
    return word(kind.labels[name])


class Named(Protocol):
    """Whatever says what one of it and many are called, e.g. a `Kind`."""

    @property
    def word(self) -> Words:
        """Return what one of them is called."""
        ...

    @property
    def many(self) -> Words:
        """Return what several are called."""
        ...


def kind_word(kind: Named) -> str:
    """Return what one record of a kind is called, with a capital."""
    return capital(word(kind.word))


def kind_words(kind: Named) -> str:
    """Return what the records of a kind are called, with a capital: the title of their list."""
    return capital(word(kind.many))
