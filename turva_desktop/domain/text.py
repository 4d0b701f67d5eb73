"""Texts as they are compared: what a reader would call the same."""

import unicodedata


def fold(text: str) -> str:
    """Return a text as search compares it: composed letters, no case. ä stays apart from a, and Sámi letters stay."""
    return unicodedata.normalize("NFC", text).casefold()


def same_name(name: str) -> str:
    """Return a name as names are told to be the same: case and stray blanks make nobody another."""
    return " ".join(fold(name).split())


def says_something(text: str) -> bool:
    """Tell whether a text has anything to see: blanks, soft hyphens and marks of no width are nothing."""
    return any(unicodedata.category(letter)[0] not in "ZC" for letter in text)
