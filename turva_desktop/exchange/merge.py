"""Two edits of one value brought together: what either side added is there, what either took away is not.

Both are compared with what they started from, piece by piece: a text by its sentences, and a sentence that both have
edited by its words; a line by its parts; a list by its items. Where there is nothing to start from, everything is
added by both.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

from rapidfuzz.distance import LCSseq

from turva_desktop.exchange.normalise import exact

T = TypeVar("T", bound=Hashable)

_SENTENCE: Final = re.compile(r"(\s*)(\S.*?(?:[.!?…]+(?=\s|$)|(?=\n)|$))")
_PART: Final = re.compile(r"(\s*[;,\n]\s*)?([^;,\n]*[^;,\s])")
_WORD: Final = re.compile(r"(\s*)(\w+|[^\w\s])")
_BELOW, _IN_LINE, _BESIDE = "\n", "; ", " "
_OR: Final = "/"
"""Stands between two words that took the place of the same one."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a text and what stands before it; None at the beginning, where nothing does."""

    before: str | None
    text: str


@dataclass(slots=True)
class _Edit:
    """What one side made of the pieces that both began with: those it kept, and what it added after how many."""

    kept: dict[int, _Piece] = field(default_factory=dict)
    added: dict[int, list[_Piece]] = field(default_factory=dict)

    def leave_what_is_added_elsewhere(self, other: "_Edit") -> None:
        """Let go of additions that another edit has at another place: the same text twice is nobody's wish."""
        there = {one.text: place for place, pieces in other.added.items() for one in pieces}
        for place, pieces in self.added.items():
            self.added[place] = [one for one in pieces if there.get(one.text, place) == place]


_Meet = Callable[[list[_Piece], list[_Piece], list[_Piece]], list[_Piece]]
"""Brings together what both sides put in the place of the same pieces."""


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

    def meet(were: list[_Piece], mine: list[_Piece], other: list[_Piece]) -> list[_Piece]:
        words = _by_words(*(_text(pieces, gap) for pieces in (were, mine, other)))
        return _both(mine, other) if words is None else [_Piece(mine[0].before, words)]

    pieces, mine, other = (_pieces(pattern, text) for text in (base, ours, theirs))
    by_us, by_them = _edit(pieces, mine), _edit(pieces, other)
    by_them.leave_what_is_added_elsewhere(by_us)
    return _text(_brought_together(pieces, by_us, by_them, _both, meet), gap)


def _by_words(base: str, ours: str, theirs: str) -> str | None:
    """Return a sentence that both have edited; None where one of them has written another in its place."""
    were = _pieces(_WORD, base)
    mine, other = (_edit(were, _pieces(_WORD, text)) for text in (ours, theirs))
    least = sum(map(_is_word, were)) / 2
    if any(sum(map(_is_word, side.kept.values())) < least for side in (mine, other)):
        return None
    return _text(_brought_together(were, mine, other, _one_after_another, _either), _BESIDE)


def _is_word(piece: _Piece) -> bool:
    return piece.text[0].isalnum()


def _brought_together(
    base: list[_Piece],
    mine: _Edit,
    other: _Edit,
    add: Callable[[list[_Piece], list[_Piece]], list[_Piece]],
    meet: _Meet,
) -> list[_Piece]:
    made: list[_Piece] = []
    for place in range(len(base) + 1):
        by_us, by_them = mine.added.get(place, []), other.added.get(place, [])
        gone = _gone_in_both(place, len(base), mine, other)
        made += meet(base[place:gone], by_us, by_them) if by_us and by_them and gone > place else add(by_us, by_them)
        if place in mine.kept and place in other.kept:
            made.append(_kept(base[place], mine.kept[place], other.kept[place]))
    return made


def _edit(base: list[_Piece], side: list[_Piece]) -> _Edit:
    edit, after = _Edit(), 0
    for one in LCSseq.opcodes([piece.text for piece in base], [piece.text for piece in side]):
        pieces = side[one.dest_start : one.dest_end]
        if one.tag == "equal":
            edit.kept.update(zip(range(one.src_start, one.src_end), pieces, strict=True))
            after = one.src_end
        elif pieces:  # what stands in the place of something belongs where that began
            edit.added.setdefault(after, []).extend(pieces)
    return edit


def _gone_in_both(place: int, end: int, mine: _Edit, other: _Edit) -> int:
    while place < end and place not in mine.kept and place not in other.kept:
        place += 1
    return place


def _kept(base: _Piece, ours: _Piece, theirs: _Piece) -> _Piece:
    """Return a piece with what stands before it now: whoever moved it there has the say."""
    moved = [one for one in (ours, theirs) if one.before not in {None, base.before}]
    return (moved or [base])[0]


def _both(ours: list[_Piece], theirs: list[_Piece]) -> list[_Piece]:
    """Return what both have added, ours first; what is the same once."""
    made: list[_Piece] = []
    waiting: list[_Piece] = []
    for one in LCSseq.opcodes([piece.text for piece in ours], [piece.text for piece in theirs]):
        if one.tag == "equal":
            made, waiting = made + waiting, []
        made += ours[one.src_start : one.src_end]
        waiting += theirs[one.dest_start : one.dest_end] if one.tag != "equal" else []
    return made + waiting


def _one_after_another(ours: list[_Piece], theirs: list[_Piece]) -> list[_Piece]:
    """Return the words that both have added, ours first; a longer addition that begins with the other holds it."""
    mine, other = ([piece.text for piece in side] for side in (ours, theirs))
    if mine[: len(other)] == other:
        return ours
    if other[: len(mine)] == mine:
        return theirs
    ends_alike = mine[-1] == other[0] and not other[0].isalnum()
    return [*ours, *(theirs[1:] if ends_alike else theirs)]


def _either(_base: list[_Piece], ours: list[_Piece], theirs: list[_Piece]) -> list[_Piece]:
    if [piece.text for piece in ours] == [piece.text for piece in theirs]:
        return ours
    first, *rest = theirs
    return [*ours, _Piece(_BESIDE, _OR), _Piece(_BESIDE, first.text), *rest]


def _pieces(pattern: re.Pattern[str], text: str) -> list[_Piece]:
    found = [_Piece(one[1] or "", one[2]) for one in pattern.finditer(text.strip())]
    return [_Piece(None, one.text) for one in found[:1]] + found[1:]


def _text(pieces: Iterable[_Piece], gap: str) -> str:
    made = ""
    for piece in pieces:
        made += (gap if piece.before is None else piece.before) * bool(made) + piece.text
    return made
