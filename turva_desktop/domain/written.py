"""Texts as they were written, read as they were meant: without what no eye sees, and back to the place it stood at.

Word processors put soft hyphens, marks of no width, hard spaces and a dozen kinds of dashes into texts; some systems
take letters apart (NFD). What is looked for in running text is looked for in the `Plain` form of it, and what is
found is cut out of the text as it is.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
)
"""Letters of no width, as a class of a regular expression: soft hyphens, joiners, marks of direction."""
_DASHES: Final = "\u02d7\u058a\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
_SPACES: Final = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_STRANGE: Final = re.compile(f"[{INVISIBLE}{_DASHES}{_SPACES}\u0300-\u036f\uff01-\uff5e]")
_SHIFTED: Final = re.compile(f"[{INVISIBLE}\u0300-\u036f\uff01-\uff5e]")
"""What may become more letters or fewer, so that the places after it shift."""
_ONE_FOR_ONE: Final = (("-", re.compile(f"[{_DASHES}]")), (" ", re.compile(f"[{_SPACES}]")))
_PIECES: Final = re.compile(f"[{INVISIBLE}]+|[{_DASHES}]|[{_SPACES}]|[^\u0300-\u036f][\u0300-\u036f]*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text in its plain form, and where each of its letters begins in the text as it was written.

    `starts` and `ends` are empty where every letter stands at its place.
    """

    text: str
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Return where the letters from `first` to before `last` stand in the text as it was written."""
        return (self.starts[first], self.ends[last - 1]) if self.starts else (first, last)


def plain(written: str) -> Plain:
    """Return the plain form of a text: composed letters, plain spaces and hyphens, nothing that can't be seen."""
    if written.isascii() or _STRANGE.search(written) is None:
        return Plain(written)
    if _SHIFTED.search(written) is None:
        for meant, pattern in _ONE_FOR_ONE:
            written = pattern.sub(meant, written)
        return Plain(written)
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for piece in _PIECES.finditer(written):
        made = _read(piece.group())
        letters.append(made)
        starts += [piece.start()] * len(made)
        ends += [piece.end()] * len(made)
    return Plain("".join(letters), tuple(starts), tuple(ends))


def replaced(
    written: str,
    pattern: "re.Pattern[str]",
    word: Callable[["re.Match[str]"], str],
    read: Callable[[str], str] = lambda text: text,
) -> str:
    """Return a text in which what a pattern finds in its plain form gives way to a word; the rest stays as written.

    `read` changes letters of the plain form before that, one for one.
    """
    form = plain(written)
    parts: list[str] = []
    end = 0
    for match in pattern.finditer(read(form.text)):
        first, last = form.place(*match.span())
        parts += [written[end:first], word(match)]
        end = last
    return "".join([*parts, written[end:]]) if parts else written


def _read(piece: str) -> str:
    first = piece[0]
    if re.match(f"[{INVISIBLE}]", first):
        return ""
    if re.match(f"[{_DASHES}]", first):
        return "-"
    if re.match(f"[{_SPACES}]", first):
        return " "
    return unicodedata.normalize(
        "NFC", unicodedata.normalize("NFKC", first) if "\uff01" <= first <= "\uff5e" else piece
    )
