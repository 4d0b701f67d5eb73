"""What a spreadsheet says beside a cell, and when something else is written in it than the column takes.

It only warns: `-` empties any cell, and words may stand in place of a day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from openpyxl.worksheet.datavalidation import DataValidation

from turva_desktop.domain.language import Language, Words, words
from turva_desktop.exchange.dates import DateCodec
from turva_desktop.exchange.numbers import NumberCodec
from turva_desktop.exchange.sheet import AnyColumn

_LONGEST_TITLE: Final = 32
_LONGEST_TEXT: Final = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One kind of value: between which numbers it is, the sentence beside its cells, and the one against others."""

    type: Literal["date", "whole", "decimal"]
    least: int
    most: int
    prompt: Words
    error: Words


_DAYS: Final = (18_264, 73_050)  # 1950–2099: a year alone is a number, and no day of these
_DAY_PROMPT: Final = words(
    "Päivä, esimerkiksi 31.12.2026.",
    "Ett datum, till exempel 31.12.2026.",
    "Beaivi, ovdamearkan 31.12.2026.",
    "A date, for example 31.12.2026.",
)
_DAY: Final = Expected(
    type="date",
    least=_DAYS[0],
    most=_DAYS[1],
    prompt=_DAY_PROMPT,
    error=words(
        "Tämä ei ole päivä. Kirjoita päivä muodossa 31.12.2026. Viiva (-) poistaa päivän: jatka silloin.",
        "Det här är inget datum. Skriv datumet i formen 31.12.2026. Ett streck (-) tar bort datumet: fortsätt då.",
        "Dát ii leat beaivi. Čále beaivvi hámis 31.12.2026. Sárggis (-) sihkku beaivvi: joatkke dalle.",
        "This is not a date. Write the date as 31.12.2026. A dash (-) removes the date: then go on.",
    ),
)
_DAY_OR_WORDS: Final = Expected(
    type="date",
    least=_DAYS[0],
    most=_DAYS[1],
    prompt=_DAY_PROMPT,
    error=words(
        "Tämä ei ole päivä. Kirjoita päivä muodossa 31.12.2026. Jos tarkkaa päivää ei ole, jatka: sanat, kuten "
        "kevät 2027 tai jatkuva, menevät sarakkeeseen Aikataulu sanoin.",
        "Det här är inget datum. Skriv datumet i formen 31.12.2026. Om det inte finns något exakt datum, fortsätt: ord "
        "som våren 2027 eller fortlöpande går till kolumnen för tidsplan i ord.",
        "Dát ii leat beaivi. Čále beaivvi hámis 31.12.2026. Jos dárkilis beaivi ii leat, joatkke: sánit nugo giđđa "
        "2027 dahje joatkevaš mannet áigetávvala sániid bálstái.",
        "This is not a date. Write the date as 31.12.2026. If there is no exact date, go on: words such as spring 2027 "
        "or ongoing go to the column of the schedule in words.",
    ),
)
_WHOLE: Final = Expected(
    type="whole",
    least=-(10**12),
    most=10**12,
    prompt=words(
        "Kokonaisluku, esimerkiksi 120.",
        "Ett heltal, till exempel 120.",
        "Ollislohku, ovdamearkan 120.",
        "A whole number, for example 120.",
    ),
    error=words(
        "Tämä ei ole kokonaisluku. Kirjoita pelkät numerot, esimerkiksi 120. Viiva (-) poistaa luvun: jatka silloin.",
        "Det här är inget heltal. Skriv bara siffror, till exempel 120. Ett streck (-) tar bort talet: fortsätt då.",
        "Dát ii leat ollislohku. Čále dušše nummiriid, ovdamearkan 120. Sárggis (-) sihkku logu: joatkke dalle.",
        "This is not a whole number. Write digits only, for example 120. A dash (-) removes the number: then go on.",
    ),
)
_NUMBER: Final = Expected(
    type="decimal",
    least=-(10**15),
    most=10**15,
    prompt=words(
        "Luku, esimerkiksi 12,5.",
        "Ett tal, till exempel 12,5.",
        "Lohku, ovdamearkan 12,5.",
        "A number, for example 12,5.",
    ),
    error=words(
        "Tämä ei ole luku. Kirjoita luku ilman yksikköä, esimerkiksi 12,5. Viiva (-) poistaa luvun: jatka silloin.",
        "Det här är inget tal. Skriv talet utan enhet, till exempel 12,5. Ett streck (-) tar bort talet: fortsätt då.",
        "Dát ii leat lohku. Čále logu ovttadaga haga, ovdamearkan 12,5. Sárggis (-) sihkku logu: joatkke dalle.",
        "This is not a number. Write it without a unit, for example 12,5. A dash (-) removes the number: then go on.",
    ),
)
_CHOICE_ERROR: Final = words(
    "Tätä ei ole luettelossa. Valitse luettelosta. Jos mikään ei sovi, jatka: kunta kysyy, mitä tarkoitat.",
    "Det här finns inte i listan. Välj ur listan. Om inget passar, fortsätt: kommunen frågar vad du menar.",
    "Dát ii leat listtus. Vállje listtus. Jos ii mihkkege heive, joatkke: gielda jearrá maid oaivvildat.",
    "This is not in the list. Choose from the list. If nothing fits, go on: the municipality will ask what you mean.",
)
_BY_CODEC: Final[Mapping[type, Mapping[bool, Expected]]] = MappingProxyType(
    {DateCodec: {False: _DAY, True: _DAY_OR_WORDS}, NumberCodec: {False: _NUMBER, True: _WHOLE}}
)


def expected_in(column: AnyColumn) -> Expected | None:
    """Return what a column of days or numbers takes, None for one that takes any text."""
    codec = column.codec
    if isinstance(codec, DateCodec):
        return _BY_CODEC[DateCodec][codec.spills]
    return _BY_CODEC[NumberCodec][codec.whole] if isinstance(codec, NumberCodec) else None


def validation_of(column: AnyColumn, choices: str, language: Language) -> DataValidation | None:
    """Return what a spreadsheet checks and says in a column; `choices` is the range of its drop-down's words."""
    expected = expected_in(column)
    prompt = column.hint or (expected.prompt if expected else None)
    error = _CHOICE_ERROR if choices else expected.error if expected else None
    if prompt is None and error is None:
        return None
    rule = DataValidation(allow_blank=True)
    if choices:
        rule.type, rule.formula1 = "list", choices
    elif expected is not None:
        rule.type, rule.operator = expected.type, "between"
        rule.formula1, rule.formula2 = str(expected.least), str(expected.most)
    title = column.heading[language][:_LONGEST_TITLE]
    if error is not None:
        rule.showErrorMessage, rule.errorStyle = True, "warning"
        rule.errorTitle, rule.error = title, error[language][:_LONGEST_TEXT]
    if prompt is not None:
        rule.showInputMessage = True
        rule.promptTitle, rule.prompt = title, prompt[language][:_LONGEST_TEXT]
    return rule
