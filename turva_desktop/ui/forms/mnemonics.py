"""Letters for Alt: each label of a form gets one of its own, so that no translator has to find them."""

import re
from typing import Final

from PySide6.QtWidgets import QAbstractButton, QLabel, QTabWidget, QWidget

_MARKED: Final = re.compile(r"&([^&\s])")


def with_mnemonic(text: str, used: str) -> tuple[str, str]:
    """Return a text with its mnemonic (`&Title`) and the letter; without one when all its letters are used.

    The first letters of words come first.
    """
    begins = [place for place, letter in enumerate(text) if place == 0 or text[place - 1] in " -("]
    for place in (*begins, *range(len(text))):
        letter = text[place].casefold()
        if letter.isalpha() and letter not in used:
            return f"{text[:place]}&{text[place:]}", letter
    return text, ""


def letters_in(widget: QWidget) -> str:
    """Return the letters that buttons, labels and tabs inside a widget have already."""
    texts = [one.text() for one in widget.findChildren(QAbstractButton)]
    texts += [one.text() for one in widget.findChildren(QLabel) if one.buddy() is not None]
    for tabs in widget.findChildren(QTabWidget):
        texts += [tabs.tabText(place) for place in range(tabs.count())]
    return letters_of(*texts)


def letters_of(*texts: str) -> str:
    """Return the letters that are marked in some texts."""
    return "".join(found[1].casefold() for text in texts if (found := _MARKED.search(text.replace("&&", ""))))
