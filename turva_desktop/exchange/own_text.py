"""Texts that come back from a file in which names were hidden: the edit is taken, and the names stay here.

What was hidden and what was edited are two changes of one text, the one that was sent; they are brought together word
by word. Where an edit touches a hidden name itself, nobody can tell what is meant.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from turva_desktop.exchange.normalise import exact

_PIECE: Final = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_PIECES: Final = 20_000
Change = tuple[int, int, list[str]]
"""The pieces of the sent text from one place to before another, and what stands there instead."""


def with_own(own: str, sent: str, came: str) -> str | None:
    """Return the text that came back with the names that stand here; None where the edit touches a hidden one."""
    if exact(came) == exact(sent):
        return own
    pieces = _PIECE.findall(sent)
    if len(pieces) > _MOST_PIECES:
        return None
    hidden, edited = list(_changes(pieces, own)), list(_changes(pieces, came))
    made: list[str] = []
    place = 0
    for first, last, put in sorted([*hidden, *edited], key=lambda one: one[:2]):
        if first < place:
            return None
        made += [*pieces[place:first], *put]
        place = last
    return "".join([*made, *pieces[place:]])


def _changes(pieces: list[str], text: str) -> Iterator[Change]:
    other = _PIECE.findall(text)
    for tag, first, last, start, end in SequenceMatcher(None, pieces, other, autojunk=False).get_opcodes():
        if tag != "equal":
            yield first, last, other[start:end]
