"""What is told of a file to whoever sent it: each thing with its place, in the language of the file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from turva_desktop.domain.identity_code import around_identity_codes
from turva_desktop.domain.language import Language, Words, words
from turva_desktop.domain.ports import Translate
from turva_desktop.domain.transfer import LeftOut
from turva_desktop.exchange.findings import OF_THE_HOUSE, Finding, Severity
from turva_desktop.exchange.for_sender import Shows, for_sender, shows_nothing
from turva_desktop.exchange.preview import Preview

TO_DO: Final[Mapping[Severity, Words]] = MappingProxyType(
    {
        Severity.STOP: words("korjaa", "rätta", "divo", "mend"),
        Severity.ASK: words("täsmennä", "precisera", "dárkil", "make clear"),
        Severity.NOTE: words("tarkista", "kontrollera", "dárkkis", "check"),
    }
)
"""What a thing asks of the sender, in one word."""
_CHOICES: Final = words(
    "Kirjoita jokin näistä: {options}.",
    "Skriv något av dessa: {options}.",
    "Čále muhtuma dáin: {options}.",
    "Write one of these: {options}.",
)
_GRAVEST_FIRST: Final = tuple(Severity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One thing told of a file: `sheet` and `cell` as the sender sees them, empty when it is about the whole of it."""

    severity: Severity
    sheet: str = ""
    cell: str = ""
    heading: str = ""
    seen: str = ""
    understood: str = ""
    words: str

    @property
    def row(self) -> int:
        """Return the row of the sheet that it is about; 0 when it is about none."""
        return int("".join(filter(str.isdecimal, self.cell)) or 0)


def language_of(preview: Preview) -> Language:
    """Return the language of a file: Finnish where it doesn't tell."""
    return preview.info.language if preview.info else Language.FI


def remarks_on(
    findings: Iterable[Finding], language: Language, translate: Translate, shows: Shows = shows_nothing
) -> Iterator[Remark]:
    """Yield what was found in a file, in the words of `translate`, as far as it `shows` the words itself."""
    for one in findings:
        if one.code in OF_THE_HOUSE:
            continue
        told = for_sender(one, translate, shows)
        advice = _CHOICES[language].format(options=" / ".join(told.to_write)) if told.to_write else ""
        first = Remark(
            severity=one.severity,
            sheet=one.sheet,
            cell=one.cell,
            heading=one.heading,
            seen=told.seen,
            understood=told.understood,
            words=f"{told.words} {advice}".rstrip(),
        )
        yield first
        for place in one.also:
            sheet, _, cell = place.rpartition("!")
            yield replace(first, sheet=sheet, cell=cell)


def remarks_on_left_out(lines: Iterable[LeftOut]) -> Iterator[Remark]:
    """Yield what of a file was not wanted, as notes: there is nothing to mend in it."""
    for one in lines:
        sheet, _, cell = one.place.rpartition("!")
        yield Remark(
            severity=Severity.NOTE,
            sheet=sheet,
            cell=cell,
            heading=one.field,
            seen=_without_codes(one.seen),
            words=_without_codes(one.why),
        )


def in_order(remarks: Iterable[Remark], sheets: Sequence[str]) -> list[Remark]:
    """Return remarks as a sender goes through them: by sheet and row, what is about the whole file first."""
    place = {title: at for at, title in enumerate(sheets, 1)}
    return sorted(remarks, key=lambda one: (place.get(one.sheet, 0), one.row, _GRAVEST_FIRST.index(one.severity)))


def _without_codes(text: str) -> str:
    """Return a text without the identity codes in it: of such a text only the words around them are left."""
    return "; ".join(around_identity_codes(text)) or text
