"""Two edits of one value brought together: what either side added is there, what either took away is not.

Both are compared with what they started from, piece by piece: a text by its sentences, and a sentence that both have
edited by its words; a line by its parts; a list by its items. Where there is nothing to start from, everything is
added by both.
"""

import re
from collections.abc import Hashable, Iterable, Sequence
from typing import Final, TypeVar

from turva_desktop.exchange.normalise import exact
from turva_desktop.exchange.pieces import Piece, both_added, brought_together, edit_of, text_of

T = TypeVar("T", bound=Hashable)

_SENTENCE: Final = re.compile(r"(\s*)(\S.*?(?:[.!?…]+(?=\s|$)|(?=\n)|$))")
_PART: Final = re.compile(r"(\s*[;,\n]\s*)?([^;,\n]*[^;,\s])")
_WORD: Final = re.compile(r"(\s*)(\w+|[^\w\s])")
_BELOW, _IN_LINE, _BESIDE = "\n", "; ", " "
_OR: Final = "/"
"""Stands between two words that took the place of the same one."""


def joined_text(base: str, ours: str, theirs: str) -> str:
    """Return a running text with the edits of both: sentences of both where both have added."""
    return _joined(_SENTENCE, _BELOW, base, ours, theirs)


def joined_line(base: str, ours: str, theirs: str) -> str:
    """Return a text of one line, such as a few names, with the edits of both."""
    return _joined(_PART, _IN_LINE, base, ours, theirs)


def joined_list(base: Iterable[T], ours: Sequence[T], theirs: Sequence[T]) -> tuple[T, ...]:
    """Return a list with what either side has added and without what either has taken away, in our order."""
    were, mine, other = set(base), set(ours), set(theirs)
    kept = (were & mine & other) | (mine - were) | (other - were)
    return tuple(dict.fromkeys(one for one in (*ours, *theirs) if one in kept))


def _joined(pattern: re.Pattern[str], gap: str, base: str, ours: str, theirs: str) -> str:
    if exact(ours) == exact(base):
        return theirs
    if exact(theirs) in {exact(base), exact(ours)}:
        return ours

    def meet(were: list[Piece], mine: list[Piece], other: list[Piece]) -> list[Piece]:
        words = _by_words(*(text_of(pieces, gap) for pieces in (were, mine, other)))
        return both_added(mine, other) if words is None else [Piece(mine[0].before, words)]

    pieces, mine, other = (_pieces(pattern, text) for text in (base, ours, theirs))
    by_us, by_them = edit_of(pieces, mine), edit_of(pieces, other)
    by_them.leave_what_is_added_elsewhere(by_us)
    return text_of(brought_together(pieces, by_us, by_them, both_added, meet), gap)


def _by_words(base: str, ours: str, theirs: str) -> str | None:
    """Return a sentence that both have edited; None where one of them has written another in its place."""
    were = _pieces(_WORD, base)
    mine, other = (edit_of(were, _pieces(_WORD, text)) for text in (ours, theirs))
    least = sum(map(_is_word, were)) / 2
    if any(sum(map(_is_word, side.kept.values())) < least for side in (mine, other)):
        return None
    return text_of(brought_together(were, mine, other, _one_after_another, _either), _BESIDE)


def _is_word(piece: Piece) -> bool:
    return piece.text[0].isalnum()


def _one_after_another(ours: list[Piece], theirs: list[Piece]) -> list[Piece]:
    """Return the words that both have added, ours first; a longer addition that begins with the other holds it."""
    mine, other = ([piece.text for piece in side] for side in (ours, theirs))
    if mine[: len(other)] == other:
        return ours
    if other[: len(mine)] == mine:
        return theirs
    ends_alike = mine[-1] == other[0] and not other[0].isalnum()
    return [*ours, *(theirs[1:] if ends_alike else theirs)]


def _either(_base: list[Piece], ours: list[Piece], theirs: list[Piece]) -> list[Piece]:
    if [piece.text for piece in ours] == [piece.text for piece in theirs]:
        return ours
    first, *rest = theirs
    return [*ours, Piece(_BESIDE, _OR), Piece(_BESIDE, first.text), *rest]


def _pieces(pattern: re.Pattern[str], text: str) -> list[Piece]:
    found = [Piece(one[1] or "", one[2]) for one in pattern.finditer(text.strip())]
    return [Piece(None, one.text) for one in found[:1]] + found[1:]
