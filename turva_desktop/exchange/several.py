"""How several texts stand in one cell, and what may part them."""

import re
from dataclasses import dataclass
from typing import Final

from turva_desktop.domain.language import Words, words
from turva_desktop.exchange.codecs import Base, CellValue
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.normalise import exact, loose
from turva_desktop.exchange.parsed import Parsed, answered, ask, note, stop
from turva_desktop.exchange.questions import ONE, SEVERAL, value_key
from turva_desktop.exchange.raw import RawCell, RawKind

_LIST_NAME = words("luettelo (;)", "lista (;)", "listu (;)", "list (;)")

_AND: Final = r"(?<!-)\s+(?:ja|sekä|och|samt|ja maid|and|&)\s+"
_MARKS: Final = (
    (",", re.compile(r",\s*(?!\d)(?:(?:ja|sekä|och|samt|and)\s+)?")),
    ("/", re.compile(r"(?<!\d)\s*/\s*(?!\d)")),
)
"""What else may stand between several: asked about once for each mark. A comma within a number parts nothing."""
_LAST: Final = re.compile(_AND, re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListCodec(Base):
    """Several texts in one cell, separated by semicolons (or line breaks)."""

    empty: tuple[str, ...] = ()
    name: Words = _LIST_NAME

    def write(self, value: tuple[str, ...], context: Context) -> CellValue:
        """Return the texts joined."""
        return "; ".join(value) or None

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[tuple[str, ...]]:
        """Return the texts."""
        if cell.kind in {RawKind.DATE, RawKind.ERROR}:
            return stop("value_refused")
        parts = self._split(cell.seen)
        if len(parts) != 1 or prior.untouched:
            return Parsed(value=parts)
        return self._parted(parts[0], prior, context)

    @staticmethod
    def _parted(text: str, prior: Prior, context: Context) -> Parsed[tuple[str, ...]]:
        """Return one name, or several that something else than a semicolon parts; ask where nobody can tell."""
        mark, parts = _parts(text)
        known = context.view.actors()
        ours = set(map(loose, prior.ours)) if isinstance(prior.ours, tuple) else set()
        if len(parts) < 2 or loose(text) in known | ours:
            return Parsed(value=(text,))
        several = Parsed(value=parts, remarks=note("list_parted", "; ".join(parts)))
        if all(loose(part) in known for part in parts):
            return several
        key = value_key("mark", mark)
        answer = context.answers.get(key)
        if answer not in {SEVERAL, ONE}:
            return ask("list_mark", key, (SEVERAL, ONE), "; ".join(parts), to_write=("; ".join(parts),))
        context.learned[key] = answer
        return several if answer == SEVERAL else Parsed(value=(text,), remarks=answered(key, text))

    @staticmethod
    def _split(text: str) -> tuple[str, ...]:
        parts = (part.strip() for part in text.replace("\r", "\n").replace("\n", ";").split(";"))
        return tuple(part for part in parts if part)

    def key(self, value: tuple[str, ...]) -> str:
        """Return the texts as they would be read back."""
        return ";".join(part for part in map(exact, self._split("; ".join(value))) if part)


def _parts(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the mark that may part a text, and the parts: the text alone where there is none.

    "Sosiaali- ja terveystoimi" is one name; an "and" beside commas parts the last two.
    """
    for mark, pattern in _MARKS:
        parts = [part.strip() for part in pattern.split(text) if part.strip()]
        if len(parts) > 1:
            last = [part.strip() for part in _LAST.split(parts[-1]) if part.strip()] if mark == "," else parts[-1:]
            return mark, (*parts[:-1], *last)
    parts = [part.strip() for part in _LAST.split(text) if part.strip()]
    return loose(text), tuple(parts)  # "X and Y" may well be one name: asked about for each
