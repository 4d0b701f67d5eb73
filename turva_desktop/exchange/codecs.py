"""How values become cells and cells become values: text, yes and no, choices, lists.

A codec writes a value as a cell, parses a cell without guessing, and gives each value a `key`: two values with the
same key are the same to a reader of the file, whatever a spreadsheet program did to the cell in between.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Protocol

from turva_desktop.domain.language import Language, WordedEnum, Words, words
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.findings import Severity
from turva_desktop.exchange.normalise import exact, is_near, loose
from turva_desktop.exchange.parsed import Parsed, Problem, V, note, stop
from turva_desktop.exchange.raw import RawCell, RawKind, day_text, decimal_of, decimal_text

_TEXT_NAME = words("teksti", "text", "teaksta", "text")
_YES_NO_NAME = words("kyllä/ei", "ja/nej", "juo/ii", "yes/no")
_CHOICE_NAME = words("valinta", "val", "válljen", "choice")
_LIST_NAME = words("luettelo (;)", "lista (;)", "listu (;)", "list (;)")
_MUNICIPALITY_NAME = words("kuntanumerot", "kommunnummer", "gieldanummirat", "municipality codes")

CellValue = str | int | float | date | None

YES = words("kyllä", "ja", "juo", "yes")
NO = words("ei", "nej", "ii", "no")
_YES_WORDS = {*map(loose, YES.all()), "k", "x", "1", "true", "tosi", "sant", "y", "j", "joo", "✓", "✔", "on"}
_NO_WORDS = {*map(loose, NO.all()), "e", "0", "false", "epätosi", "falskt", "n", "off"}


class Codec(Protocol[V]):
    """How one kind of value stands in a cell."""

    @property
    def name(self) -> Words:
        """Return what kind of value this is, for the manual's table of columns."""
        ...

    @property
    def number_format(self) -> str:
        """Return the format of the cells: `@` for number-like text."""
        ...

    @property
    def can_clear(self) -> bool:
        """Tell whether `-` may empty the field."""
        ...

    @property
    def empty(self) -> V:
        """Return the value of an emptied field."""
        ...

    def write(self, value: V, context: Context, /) -> CellValue:
        """Return what the cell holds; None for an empty cell."""
        ...

    def parse(self, cell: RawCell, prior: Prior, context: Context, /) -> Parsed[V]:
        """Return what a cell that holds something means."""
        ...

    def key(self, value: V, /) -> str:
        """Return the form in which values are compared; empty for a value that leaves the cell empty."""
        ...

    def choices(self, language: Language, /) -> tuple[str, ...]:
        """Return the words of a drop-down, if the codec has them all."""
        ...


def show(codec: Codec[V], value: V, context: Context) -> str:
    """Return a value as text for a preview."""
    written = codec.write(value, context)
    if written is None:
        return ""
    if isinstance(written, date):
        return day_text(written)
    if isinstance(written, float):
        return decimal_text(decimal_of(written))
    return str(written)


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What most codecs have in common."""

    number_format: str = "General"
    can_clear: bool = True

    def choices(self, language: Language) -> tuple[str, ...]:
        """Return no words: most kinds of value have no drop-down."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextCodec(Base):
    """Text as it is; `number_like` text (3/2026, 5.1, 047) stands in cells of the text format."""

    number_like: bool = False
    empty: str = ""
    name: Words = _TEXT_NAME

    def __post_init__(self) -> None:
        if self.number_like:
            object.__setattr__(self, "number_format", "@")

    def write(self, value: str, context: Context) -> CellValue:
        """Return the text itself."""
        return value or None

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[str]:
        """Return the text; a number becomes its digits, and a date is asked about."""
        match cell.kind:
            case RawKind.TEXT:
                return Parsed(value=str(cell.value).replace("\r\n", "\n").replace("\r", "\n").strip())
            case RawKind.NUMBER:
                return self._number(cell)
            case RawKind.DATE:
                return self._date(cell, prior, context)
            case _:
                return Parsed(value=cell.seen)

    @staticmethod
    def _number(cell: RawCell) -> Parsed[str]:
        text = cell.seen if cell.percent else cell.seen.replace(",", ".")
        return Parsed(value=text, remarks=() if text.isdigit() else note("number_as_text", text))

    @staticmethod
    def _date(cell: RawCell, prior: Prior, context: Context) -> Parsed[str]:
        """Ask what was written: 3/2026 and 5.1 look the same once Excel has made them dates."""
        day = cell.value
        if not isinstance(day, date):
            return stop("value_refused")
        options = dict.fromkeys(
            (f"{day.month}/{day.year}", f"{day.day}.{day.month}", f"{day.day}/{day.month}", day_text(day))
        )
        answer = context.answers.get(prior.place)
        if answer in options:
            return Parsed(value=answer)
        return Parsed(
            problem=Problem(
                severity=Severity.ASK,
                code="text_became_date",
                options=tuple(options),
                key=prior.place,
                understood=" / ".join(options),
            ),
        )

    def key(self, value: str) -> str:
        """Return the text without what spreadsheets change by themselves."""
        return exact(value)


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
        return stop("choice_unknown", ", ".join(self.choices(context.language)))

    def key(self, value: bool) -> str:
        """Return `1` or `0`."""
        return "1" if value else "0"

    def choices(self, language: Language) -> tuple[str, ...]:
        """Return both words."""
        return (YES[language], NO[language])


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceCodec(Base):
    """A member of an enumeration, by its word in any of the languages or by a synonym."""

    kind: type[WordedEnum]
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    can_clear: bool = False
    empty: WordedEnum | None = None
    name: Words = _CHOICE_NAME

    def write(self, value: WordedEnum | None, context: Context) -> CellValue:
        """Return the member's word."""
        return None if value is None else value.words[context.language]

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[WordedEnum | None]:
        """Return the member; a word that is one letter wrong is still not guessed, only suggested."""
        word = loose(cell.seen)
        known = self._known()
        if word in known:
            return Parsed(value=known[word])
        most = min(2, len(word) // 3)  # a word of a letter or two is near to everything
        near = [member.words[context.language] for text, member in known.items() if is_near(text, word, most)]
        return stop("choice_unknown", ", ".join(dict.fromkeys(near)) or ", ".join(self.choices(context.language)))

    def _known(self) -> dict[str, WordedEnum]:
        known: dict[str, WordedEnum] = {}
        for member in self.kind:
            for text in (*member.words.known, member.value, *self.synonyms.get(member.value, ())):
                known.setdefault(loose(text), member)
        return known

    def key(self, value: WordedEnum | None) -> str:
        """Return the stored value."""
        return "" if value is None else value.value

    def choices(self, language: Language) -> tuple[str, ...]:
        """Return the words of all members."""
        return tuple(member.words[language] for member in self.kind)


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
        return Parsed(value=self._split(cell.seen))

    @staticmethod
    def _split(text: str) -> tuple[str, ...]:
        parts = (part.strip() for part in text.replace("\r", "\n").replace("\n", ";").split(";"))
        return tuple(part for part in parts if part)

    def key(self, value: tuple[str, ...]) -> str:
        """Return the texts as they would be read back."""
        return ";".join(part for part in map(exact, self._split("; ".join(value))) if part)


_CODE = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class MunicipalitiesCodec(ListCodec):
    """Municipality codes as text: `047` is not the number 47."""

    number_format: str = "@"
    name: Words = _MUNICIPALITY_NAME

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[tuple[str, ...]]:
        """Return the codes with the zeros that a spreadsheet may have eaten."""
        if cell.kind in {RawKind.DATE, RawKind.ERROR}:
            return stop("code_unknown")
        parts = self._split(cell.seen.replace(",", ";"))
        ours = set(prior.ours) if isinstance(prior.ours, tuple) else set()
        codes = tuple(part.zfill(3) if _CODE.fullmatch(part) else part for part in parts)
        if any(not _CODE.fullmatch(code) and code not in ours for code in codes):
            return stop("code_unknown")
        padded = codes != parts and not ours.issuperset(parts)
        return Parsed(value=codes, remarks=note("code_padded", "; ".join(codes)) if padded else ())
