"""Texts with Markdown in them: a workbook shows them without its marks, which stay here when an edit comes back."""

import re
from dataclasses import dataclass
from typing import Final

from turva_desktop.exchange.codecs import CellValue, TextCodec
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.normalise import exact

_INNER: Final = r"(?=\S)([^{0}\n]+)(?<=[^\s\\])"
_STRONG: Final = re.compile(rf"(?<!\\)\*\*{_INNER.format('*')}\*\*|(?<![\w\\])__{_INNER.format('_')}__(?!\w)")
_EMPHASIS: Final = re.compile(rf"(?<![\w*\\])\*{_INNER.format('*')}\*(?![\w*])|(?<![\w\\])_{_INNER.format('_')}_(?!\w)")
_LINK: Final = re.compile(r"\[([^\[\]\n]+)\]\(((?:https?://|mailto:)[^\s()]+)\)")
_MARKS: Final = re.compile(r"[*_\[]")


def without_marks(text: str) -> str:
    """Return a text as people read it: no marks of bold and italic, and the address of a link behind its words.

    Lists and paragraphs stand as they were typed. What is without marks already stays as it is.
    """
    while _MARKS.search(text):
        plain = _LINK.sub(r"\1 (\2)", text)
        for marks in (_STRONG, _EMPHASIS):
            plain = marks.sub(lambda found: found[1] or found[2], plain)
        if plain == text:
            break
        text = plain
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkdownCodec(TextCodec):
    """Text that may have Markdown in it, without its marks."""

    def write(self, value: str, context: Context) -> CellValue:
        """Return the text as people read it."""
        return without_marks(value) or None

    def key(self, value: str) -> str:
        """Return the text without marks, and without what spreadsheets change by themselves."""
        return exact(without_marks(value))
