"""Words that are known in four languages, in the language of the interface."""

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


def options_of(kind: type[WordedEnum]) -> list[tuple[object, str]]:
    """Return an enumeration as the options of a choice: each member and its name with a capital."""
    return [(member, capital(word(member))) for member in kind]


def capital(text: str) -> str:
    """Return a text with its first letter large, the rest as it is."""
    return text[:1].upper() + text[1:]
