"""How yes and no stand in a cell, in the usual ways of saying so."""

from dataclasses import dataclass

from turva_desktop.domain.language import Language, Words, words
from turva_desktop.exchange.choices import asked
from turva_desktop.exchange.codecs import Base, CellValue
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.parsed import Parsed
from turva_desktop.exchange.raw import RawCell, RawKind

_YES_NO_NAME = words("kyllä/ei", "ja/nej", "juo/ii", "yes/no")

YES = words("kyllä", "ja", "juo", "yes")
NO = words("ei", "nej", "ii", "no")

_YES_WORDS = {*map(loose, YES.all()), "k", "x", "1", "true", "tosi", "sant", "y", "j", "joo", "✓", "✔", "on"}
_NO_WORDS = {*map(loose, NO.all()), "e", "0", "false", "epätosi", "falskt", "n", "off"}


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNoCodec(Base):
    """Yes or no, in words."""

    can_clear: bool = False
    empty: bool = False
    name: Words = _YES_NO_NAME

    def write(self, value: bool, context: Context) -> CellValue:
        """Return the word."""
        return (YES if value else NO)[context.language]

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[bool]:
        """Return True or False for any usual way of saying so."""
        if cell.kind is RawKind.BOOL:
            return Parsed(value=bool(cell.value))
        word = loose(cell.seen)
        if word in _YES_WORDS:
            return Parsed(value=True)
        if word in _NO_WORDS:
            return Parsed(value=False)
        words = {YES[context.language]: True, NO[context.language]: False}
        return asked("yes_no", cell.seen, words, words, context)

    def key(self, value: bool) -> str:
        """Return `1` or `0`."""
        return "1" if value else "0"

    def choices(self, language: Language) -> tuple[str, ...]:
        """Return both words."""
        return (YES[language], NO[language])
