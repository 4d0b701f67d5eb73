"""Texts as they are compared: what a reader would call the same."""

import unicodedata


def fold(text: str) -> str:
    """Return a text as search compares it: composed letters, no case. ä stays apart from a, and Sámi letters stay."""
    return unicodedata.normalize("NFC", text).casefold()
