"""Texts as pieces: what two sides made of the pieces that both began with, brought together."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from rapidfuzz.distance import LCSseq


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text and what stands before it; None at the beginning, where nothing does."""

    before: str | None
    text: str


@dataclass(slots=True)
class Edit:
    """What one side made of the pieces that both began with: those it kept, and what it added after how many."""

    kept: dict[int, Piece] = field(default_factory=dict)
    added: dict[int, list[Piece]] = field(default_factory=dict)

    def leave_what_is_added_elsewhere(self, other: "Edit") -> None:
        """Let go of additions that another edit has at another place: the same text twice is nobody's wish."""
        there = {one.text: place for place, pieces in other.added.items() for one in pieces}
        for place, pieces in self.added.items():
            self.added[place] = [one for one in pieces if there.get(one.text, place) == place]


Meet = Callable[[list[Piece], list[Piece], list[Piece]], list[Piece]]
"""Brings together what both sides put in the place of the same pieces."""


def brought_together(
    base: list[Piece],
    mine: Edit,
    other: Edit,
    add: Callable[[list[Piece], list[Piece]], list[Piece]],
    meet: Meet,
) -> list[Piece]:
    """Return the pieces with both edits; `add` joins what both added at one place, `meet` what took others' place."""
    made: list[Piece] = []
    for place in range(len(base) + 1):
        by_us, by_them = mine.added.get(place, []), other.added.get(place, [])
        gone = _gone_in_both(place, len(base), mine, other)
        made += meet(base[place:gone], by_us, by_them) if by_us and by_them and gone > place else add(by_us, by_them)
        if place in mine.kept and place in other.kept:
            made.append(_kept(base[place], mine.kept[place], other.kept[place]))
    return made


def edit_of(base: list[Piece], side: list[Piece]) -> Edit:
    """Return what a side made of the pieces."""
    edit, after = Edit(), 0
    for one in LCSseq.opcodes([piece.text for piece in base], [piece.text for piece in side]):
        pieces = side[one.dest_start : one.dest_end]
        if one.tag == "equal":
            edit.kept.update(zip(range(one.src_start, one.src_end), pieces, strict=True))
            after = one.src_end
        elif pieces:  # what stands in the place of something belongs where that began
            edit.added.setdefault(after, []).extend(pieces)
    return edit


def _gone_in_both(place: int, end: int, mine: Edit, other: Edit) -> int:
    while place < end and place not in mine.kept and place not in other.kept:
        place += 1
    return place


def _kept(base: Piece, ours: Piece, theirs: Piece) -> Piece:
    """Return a piece with what stands before it now: whoever moved it there has the say."""
    moved = [one for one in (ours, theirs) if one.before not in {None, base.before}]
    return (moved or [base])[0]


def both_added(ours: list[Piece], theirs: list[Piece]) -> list[Piece]:
    """Return what both have added, ours first; what is the same once."""
    made: list[Piece] = []
    waiting: list[Piece] = []
    for one in LCSseq.opcodes([piece.text for piece in ours], [piece.text for piece in theirs]):
        if one.tag == "equal":
            made, waiting = made + waiting, []
        made += ours[one.src_start : one.src_end]
        waiting += theirs[one.dest_start : one.dest_end] if one.tag != "equal" else []
    return made + waiting


def text_of(pieces: Iterable[Piece], gap: str) -> str:
    """Return pieces as a text; the gap stands where nothing else stood before a piece."""
    made = ""
    for piece in pieces:
        made += (gap if piece.before is None else piece.before) * bool(made) + piece.text
    return made
