"""Text set into lines: runs become pieces of one face, pieces become lines of a given width."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from turva_desktop.documents.content.model import Inline
from turva_desktop.documents.pdf.fonts import MISSING, SUBSTITUTES, Face, unsupported, width
from turva_desktop.domain.language import Language

SOFT_HYPHEN = "\u00ad"
_JOINERS = frozenset("\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f")
# A place to break a line besides a blank: after a hyphen or slash between letters, at a soft hyphen or a
# zero-width space (both are kept as marks until the line is made).
_BREAKS = re.compile(r"(?<=[^\W\d_][-/])(?=[^\W\d_])|(?<=[\u00ad\u200b])")
_TOKENS = re.compile(r"\n| +|[^ \n]+")
_VOWELS = "aeiouyåäöáéíóúæøâêîôûAEIOUYÅÄÖÁ"
# Finnish divides before a consonant that a vowel follows; for the other languages it is a fair second best, used
# only for a word that is wider than its column.
_SYLLABLE = re.compile(rf"(?<=\w\w)(?=[^\W\d_{_VOWELS}][{_VOWELS}]\w)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How text is set: sizes in points, the colour as `#rrggbb`."""

    size: float
    leading: float
    bold: bool = False
    italic: bool = False
    colour: str = "#1a1a1a"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Text in one face. `actual` is the original where the font could only draw a stand-in."""

    text: str
    face: Face
    size: float
    colour: str
    link: str | None = None
    language: Language | None = None
    actual: str | None = None

    @property
    def width(self) -> float:
        """Return the width in points."""
        return width(self.text, self.face, self.size)

    @property
    def look(self) -> tuple[object, ...]:
        """Return everything but the text: neighbours of one look are drawn as one piece."""
        return (self.face, self.size, self.colour, self.link, self.language, self.actual)

    def of(self, text: str) -> "Piece":
        """Return another text of the same look; every word is one, so no time is spent on finding the fields out."""
        return Piece(
            text=text,
            face=self.face,
            size=self.size,
            colour=self.colour,
            link=self.link,
            language=self.language,
            actual=self.actual,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line; where the text `goes_on`, a blank is kept between its words and the next line's."""

    pieces: tuple[Piece, ...]
    width: float
    goes_on: bool


LINK_COLOUR = "#174a84"


def pieces(content: Inline, style: Style, language: Language) -> list[Piece]:
    """Return runs as pieces; a run's language is kept only where it differs from the document's."""
    made: list[Piece] = []
    for run in content:
        piece = Piece(
            text="",
            face=Face.of(bold=run.bold or style.bold, italic=run.italic or style.italic),
            size=style.size,
            colour=LINK_COLOUR if run.link else style.colour,
            link=run.link,
            language=run.language if run.language is not language else None,
        )
        made += _drawable(run.text, piece)
    return made


def _drawable(text: str, piece: Piece) -> Iterator[Piece]:
    """Yield a text as pieces that the fonts can draw."""
    missing = unsupported(text, piece.face) - {"\n"}
    # What joins or varies the sign before it (joiners, variation selectors) has nothing to draw of its own.
    joiners = _JOINERS & set(text)
    if joiners:
        text = "".join(sign for sign in text if sign not in joiners)
    start = 0
    for place, sign in enumerate(text) if missing - joiners else ():
        if sign in missing:
            if place > start:
                yield replace(piece, text=text[start:place])
            yield _stand_in(sign, piece)
            start = place + 1
    if start < len(text):
        yield replace(piece, text=text[start:])


def _stand_in(sign: str, piece: Piece) -> Piece:
    """Return a sign that the face lacks, from the face of signs, as a near relative or as the mark of a missing one."""
    shown = SUBSTITUTES.get(sign, sign)
    for face in (Face.SIGNS, piece.face):
        if not unsupported(shown, face):
            return replace(piece, text=shown, face=face, actual=None if shown == sign else sign)
    return replace(piece, text=MISSING, actual=sign)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    """Pieces with no place to break between them; `blank` is the piece of the blanks before it."""

    parts: tuple[Piece, ...]
    width: float
    blank: Piece | None = None
    line_feed: bool = False


class _Gap(Enum):
    """What stands before a piece of text."""

    NONE = auto()
    BREAK = auto()
    """A place where a line may end, after a hyphen, say."""
    BLANK = auto()
    LINE_FEED = auto()


def _words(content: Iterable[Piece]) -> Iterator[_Word]:
    parts: list[Piece] = []
    blank: Piece | None = None
    for gap, piece in _gapped(content):
        if parts and gap is not _Gap.NONE:
            yield _word(parts, blank)
            parts, blank = [], None
        if gap is _Gap.LINE_FEED:
            yield _Word(parts=(), width=0, line_feed=True)
            blank = None
        elif gap is _Gap.BLANK:
            blank = piece
        elif piece.text:
            parts.append(piece)
    if parts:
        yield _word(parts, blank)


def _gapped(content: Iterable[Piece]) -> Iterator[tuple[_Gap, Piece]]:
    """Yield what can't be divided, with the gap before it; a blank and a line feed stand for themselves."""
    for piece in content:
        if piece.actual is not None:
            yield _Gap.NONE, piece
            continue
        for part in _TOKENS.findall(piece.text):
            if part == "\n":
                yield _Gap.LINE_FEED, piece
            elif part[0] == " ":
                yield _Gap.BLANK, piece.of(" ")
            else:
                for place, chunk in enumerate(_BREAKS.split(part)):
                    yield _Gap.BREAK if place else _Gap.NONE, piece.of(chunk)


def _word(parts: list[Piece], blank: Piece | None) -> _Word:
    return _Word(parts=tuple(parts), width=sum(_shown(part).width for part in parts), blank=blank)


def _shown(piece: Piece) -> Piece:
    """Return the piece without the marks of possible breaks."""
    if SOFT_HYPHEN in piece.text or "\u200b" in piece.text:
        return replace(piece, text=piece.text.replace(SOFT_HYPHEN, "").replace("\u200b", ""))
    return piece


def widest_word(content: Iterable[Piece]) -> float:
    """Return the width of the widest part that can't be broken."""
    return max((word.width for word in _words(content)), default=0.0)


def natural_width(content: Iterable[Piece]) -> float:
    """Return the width of the longest line if no line is broken."""
    widest = current = 0.0
    for word in _words(content):
        if word.line_feed:
            current = 0.0
        current += word.width + (word.blank.width if word.blank else 0.0)
        widest = max(widest, current)
    return widest


def lines(content: Iterable[Piece], room: float) -> list[Line]:
    """Return the text in lines no wider than `room`: filled one by one, ragged at the end.

    A single word wider than that is divided, between syllables if possible.
    """
    setter = _Setter(room=room)
    for word in _words(content):
        setter.take(word)
    setter.end(hyphen=False, goes_on=False)
    return setter.lines


class _Setter:
    """Fills lines greedily."""

    def __init__(self, room: float) -> None:
        self.room = max(room, 1.0)
        self.lines: list[Line] = []
        self._parts: list[Piece] = []
        self._width = 0.0

    def take(self, word: _Word) -> None:
        """Put a word on this line or the next."""
        if word.line_feed:
            self.end(hyphen=False)
            return
        blank = word.blank if word.blank and self._parts else None
        advance = word.width + (blank.width if blank else 0.0)
        # A soft hyphen is drawn only if the line ends there, so a following word may always be tried.
        if self._parts and self._width + advance > self.room + 0.01:
            self.end(hyphen=True)
            blank, advance = None, word.width
        if advance > self.room and not self._parts:
            for place, part in enumerate(_divided(word, self.room)):
                if place:
                    self.end(hyphen=True)
                self._put(part, None)
            return
        self._put(word, blank)

    def _put(self, word: _Word, blank: Piece | None) -> None:
        if blank is not None:
            self._parts.append(blank)
            self._width += blank.width
        self._parts += word.parts
        self._width += word.width

    def end(self, *, hyphen: bool, goes_on: bool = True) -> None:
        """Finish the line, with a visible hyphen if it ends at the place for one."""
        parts = _merged(self._parts, hyphen=hyphen)
        self.lines.append(Line(pieces=tuple(parts), width=sum(part.width for part in parts), goes_on=goes_on))
        self._parts, self._width = [], 0.0


def _merged(parts: list[Piece], *, hyphen: bool) -> list[Piece]:
    """Return a line's pieces, neighbours of one look joined; a soft hyphen at a broken end is shown."""
    made: list[tuple[Piece, list[str]]] = []
    for place, part in enumerate(parts):
        text = _shown(part).text
        if hyphen and place == len(parts) - 1 and part.text.endswith(SOFT_HYPHEN):
            text += SOFT_HYPHEN
        if made and part.actual is None and made[-1][0].look == part.look:
            made[-1][1].append(text)
        elif text:
            made.append((part, [text]))
    return [part.of("".join(texts)) for part, texts in made]


def _divided(word: _Word, room: float) -> Iterator[_Word]:
    """Yield a too wide word in parts that fit, each but the last with a soft hyphen if it ends a syllable."""
    line: list[Piece] = []
    used = 0.0
    for piece in word.parts:
        rest = _shown(piece) if piece.actual is None else piece
        while piece.actual is None and not _fits(rest, room - used):
            head = _head(rest, room - used)
            if head is None and line:
                yield _word(line, None)
                line, used = [], 0.0
                continue
            head = head or replace(rest, text=rest.text[:1])
            taken = len(head.text.removesuffix(SOFT_HYPHEN))
            yield _word([*line, head], None)
            line, used = [], 0.0
            rest = replace(rest, text=rest.text[taken:])
        if used + rest.width > room and line:
            yield _word(line, None)
            line, used = [], 0.0
        if rest.text:
            line.append(rest)
            used += rest.width
    if line:
        yield _word(line, None)


def _fits(piece: Piece, room: float) -> bool:
    """Tell whether a piece fits, without measuring all of a very long one."""
    beginning = piece.text[: int(room / piece.size * 10) + 1]  # no visible letter is narrower than a tenth
    return len(beginning) == len(piece.text) and piece.width <= room


def _head(piece: Piece, room: float) -> Piece | None:
    """Return the longest beginning of a piece that fits, or None if not even one character does."""
    count = 0
    total = 0.0
    for sign in piece.text:
        total += width(sign, piece.face, piece.size)
        if total > room:
            break
        count += 1
    if piece.face is Face.SIGNS:
        return replace(piece, text=piece.text[:count]) if count else None
    hyphen = width(SOFT_HYPHEN, piece.face, piece.size)
    for match in reversed([*_SYLLABLE.finditer(piece.text, 0, min(count + 3, len(piece.text)))][-6:]):
        head = replace(piece, text=piece.text[: match.start()])
        if head.width + hyphen <= room:
            return replace(head, text=head.text + SOFT_HYPHEN)
    return replace(piece, text=piece.text[:count]) if count else None
