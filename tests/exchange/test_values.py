"""Values as they arrive from spreadsheets: understood, asked about or stopped, never guessed."""

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.content import Content
from turva_desktop.domain.language import Language
from turva_desktop.exchange.codecs import Codec, TextCodec
from turva_desktop.exchange.context import Context, Prior, View
from turva_desktop.exchange.costs import CostsCodec
from turva_desktop.exchange.dates import DAY_FIRST, MONTH_FIRST, DateCodec, TimeCodec
from turva_desktop.exchange.municipalities import MunicipalitiesCodec
from turva_desktop.exchange.numbers import NumberCodec
from turva_desktop.exchange.parsed import Parsed, V
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.sheets.follow_up import STATUS
from turva_desktop.exchange.sheets.indicators import INDICATOR_VALUES
from turva_desktop.exchange.yes_no import YesNoCodec

ACTION = "Suojatien valaistus"
MOMENT = datetime(2026, 2, 1, 14, 30)  # noqa: DTZ001 - a sheet knows no zones


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def parse(codec: Codec[V], value: Any, answers: dict[str, str] | None = None) -> Parsed[V]:
    """Parse one value as a cell would hold it."""
    if isinstance(value, bool):
        cell = RawCell(RawKind.BOOL, value)
    elif isinstance(value, int | float):
        cell = RawCell(RawKind.NUMBER, float(value))
    elif isinstance(value, str):
        cell = RawCell(RawKind.TEXT, value)
    else:
        cell = RawCell(RawKind.DATE, value)
    return codec.parse(cell, Prior(place="here"), Context(view=View(Content()), answers=answers or {}))


def code(parsed: Parsed[Any]) -> str:
    return parsed.problem.code if parsed.problem else ""


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("OK", ActionStatus.DONE),
        (" ok ", ActionStatus.DONE),
        ("Toteutunut", ActionStatus.DONE),
        ("valmis", ActionStatus.DONE),
        ("KESKEN", ActionStatus.IN_PROGRESS),
        ("ke\u00adsken", ActionStatus.IN_PROGRESS),
        ("käynnissä", ActionStatus.IN_PROGRESS),
        ("ka\u0308ynnissa\u0308", ActionStatus.IN_PROGRESS),
        ("ei\u00a0toteutunut", ActionStatus.NOT_DONE),
        ("pågår", ActionStatus.IN_PROGRESS),
        ("ollašuvvan", ActionStatus.DONE),
        ("not implemented", ActionStatus.NOT_DONE),
        ("siirretty", ActionStatus.MOVED),
        ("ei aloitettu", ActionStatus.NOT_STARTED),
    ],
)
def test_that_a_status_is_known_by_its_many_words(text: str, status: ActionStatus) -> None:
    assert parse(STATUS, text).value is status


def test_that_a_status_one_letter_wrong_is_suggested_not_guessed() -> None:
    parsed = parse(STATUS, "totetunut")
    assert parsed.problem is not None
    assert (parsed.problem.code, parsed.problem.options[0]) == ("choice_unknown", "toteutunut")


def test_that_nothing_is_suggested_for_a_single_letter_but_every_choice_is_told() -> None:
    problem = parse(STATUS, "x").problem
    assert problem is not None
    assert problem.options == (*STATUS.choices(Language.FI), "empty")


@pytest.mark.parametrize("value", ["kyllä", "K", "x", "1", 1, "TOSI", "TRUE", True, "ja", "juo"])
def test_that_yes_is_known_by_its_many_words(value: Any) -> None:
    assert parse(YesNoCodec(), value).value is True


@pytest.mark.parametrize("value", ["ei", "E", "0", 0, "EPÄTOSI", False, "nej", "ii"])
def test_that_no_is_known_by_its_many_words(value: Any) -> None:
    assert parse(YesNoCodec(), value).value is False


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("1 234,5", "1234.5"),
        ("1\u00a0234,5", "1234.5"),
        ("1.234,50", "1234.50"),
        ("−3", "-3"),
        ("12 €", "12"),
        (0.1 + 0.2, "0.3"),
        (1234567890.12, "1234567890.12"),
        ("12 %", "12"),
    ],
)
def test_that_numbers_are_read_as_finns_write_them(value: Any, number: str) -> None:
    assert parse(NumberCodec(), value).value == Decimal(number)


@pytest.mark.parametrize("value", ["noin 12", "1,2,3", "kaksi", "12-13"])
def test_that_what_is_no_number_is_stopped(value: str) -> None:
    assert code(parse(NumberCodec(), value)) == "number_unknown"


def test_that_half_a_year_is_no_year() -> None:
    assert code(parse(NumberCodec(whole=True), 2026.5)) == "whole_number"


def test_that_a_cell_that_shows_a_percentage_is_asked_about() -> None:
    context = Context(view=View(Content()))
    cell = RawCell(RawKind.NUMBER, 0.12, percent=True)
    problem = NumberCodec().parse(cell, Prior(place="here"), context).problem
    assert problem is not None
    assert (problem.code, problem.options) == ("percent_cell", ("12", "0,12"))
    answered = Context(view=View(Content()), answers={"here": "12"})
    assert NumberCodec().parse(cell, Prior(place="here"), answered).value == Decimal(12)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("value", "day"),
    [
        (date(2026, 12, 31), date(2026, 12, 31)),
        ("31.12.2026", date(2026, 12, 31)),
        (" 31. 12. 2026 ", date(2026, 12, 31)),
        ("1.2.26", date(2026, 2, 1)),
        ("1. helmikuuta 2026", date(2026, 2, 1)),
        ("1 februari 2026", date(2026, 2, 1)),
        ("1 February 2026", date(2026, 2, 1)),
        ("2026-02-01", date(2026, 2, 1)),
        ("13/4/2026", date(2026, 4, 13)),
        ("4/13/2026", date(2026, 4, 13)),
        ("ma 31.8.2026", date(2026, 8, 31)),
        ("tiistaina 1.9.2026 klo 12", date(2026, 9, 1)),
        ("1.9.2026 12:00", date(2026, 9, 1)),
        (46053, date(2026, 1, 31)),
        (MOMENT, date(2026, 2, 1)),
    ],
)
def test_that_a_date_is_read_in_every_usual_form(value: Any, day: date) -> None:
    assert parse(DateCodec(), value).value == day


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("12.13.2026", "date_impossible"),
        ("31.2.2026", "date_impossible"),
        (0, "date_unknown"),
        (-5, "date_unknown"),
        (60, "date_unknown"),
        (1e12, "date_unknown"),
        (2026, "date_year"),
        ("joskus", "date_unknown"),
        ("31.12.", "date_unknown"),
        (True, "date_unknown"),
    ],
)
def test_that_what_is_no_date_is_stopped(value: Any, problem: str) -> None:
    assert code(parse(DateCodec(), value)) == problem


def test_that_a_time_left_out_of_a_date_and_a_serial_number_are_told() -> None:
    assert [one.code for one in parse(DateCodec(), MOMENT).remarks] == ["date_with_time"]
    assert [one.code for one in parse(DateCodec(), 46053).remarks] == ["date_serial"]


@pytest.mark.parametrize(("answer", "day"), [(DAY_FIRST, date(2026, 4, 3)), (MONTH_FIRST, date(2026, 3, 4))])
def test_that_an_ambiguous_date_is_asked_about_once_for_the_whole_file(path: Path, answer: str, day: date) -> None:
    edited = desk.put(path, "Toimenpiteet", ACTION, {"Määräaika": "3/4/2026"})
    edited = desk.put(edited, "Toimenpiteet", "Kylätalojen varautuminen", {"Määräaika": "5/6/2026"})
    asked = desk.preview(edited)
    assert [(one.code, one.options) for one in asked.questions] == [("date_order", (DAY_FIRST, MONTH_FIRST))]
    assert asked.is_empty
    found = desk.preview(edited, answers={"date_order": answer})
    assert desk.taken(found).by_id(Action)[ACTIONS[0]].end == day
    assert found.questions == ()


@pytest.mark.parametrize("words", ["Q1/2026", "kevät 2026", "2022–2025", "koko kauden", "3/2027", "2027"])
def test_that_a_schedule_in_words_takes_the_place_of_the_day(path: Path, words: str) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", ACTION, {"Määräaika": words}))
    assert desk.changes(found) == {"schedule_text": ("", words), "end": ("31.12.2026", "")}
    assert [(note.code, note.understood) for note in found.notes] == [("date_in_words", f"Aikataulu sanoin: {words}")]


def test_that_an_action_without_an_end_goes_on_and_keeps_no_day(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", ACTION, {"Määräaika": "toistaiseksi"})
    found = desk.preview(edited)
    assert desk.changes(found) == {"ongoing": ("ei", "kyllä"), "end": ("31.12.2026", "")}
    assert [note.understood for note in found.notes] == ["Jatkuva: kyllä"]
    assert desk.preview(edited, desk.taken(found)).is_empty


def test_that_a_schedule_changed_here_too_is_a_conflict_with_words_in_the_day_s_place(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", ACTION, {"Määräaika": "kevät 2027"})
    ours = Content(
        replace(one, schedule_text="kesä 2027") if one.id == ACTIONS[0] else one for one in municipality.records()
    )
    found = desk.preview(edited, ours)
    assert [one.field for row in found.conflicts for one in row.fields] == ["schedule_text"]


def test_that_words_in_the_day_s_place_and_other_words_beside_it_are_stopped(path: Path) -> None:
    values = {"Määräaika": "kevät 2027", "Aikataulu sanoin": "syksyyn mennessä"}
    found = desk.preview(desk.put(path, "Toimenpiteet", ACTION, values))
    assert [stop.code for stop in found.stops] == ["date_unknown"]
    assert desk.changes(found) == {"schedule_text": ("", "syksyyn mennessä")}


@pytest.mark.parametrize("cell", [date(1905, 7, 19), 2027])
def test_that_a_year_typed_in_a_cell_of_dates_is_a_year_and_no_day(path: Path, cell: Any) -> None:
    """Excel makes 2027, typed where a date stood, the 2027th day of its calendar: 19.7.1905."""
    formats = "d.m.yyyy" if isinstance(cell, date) else "General"
    due = desk.preview(desk.put(path, "Toimenpiteet", ACTION, {"Määräaika": cell}, formats=formats))
    assert desk.changes(due) == {"schedule_text": ("", "2027"), "end": ("31.12.2026", "")}
    start = desk.preview(desk.put(path, "Toimenpiteet", ACTION, {"Alkaa": cell}, formats=formats))
    assert [(stop.code, stop.understood) for stop in start.stops] == [("date_year", "2027")]
    assert start.is_empty


@pytest.mark.parametrize(
    ("value", "clock"),
    [
        ("14.30", time(14, 30)),
        ("klo 14:30", time(14, 30)),
        ("14", time(14)),
        (0.5, time(12)),
        (time(9, 5), time(9, 5)),
        ("9.05.30", time(9, 5, 30)),
    ],
)
def test_that_a_time_of_day_is_read(value: Any, clock: time) -> None:
    assert parse(TimeCodec(), value).value == clock


@pytest.mark.parametrize("value", ["25.00", "aamulla", date(2026, 1, 1)])
def test_that_what_is_no_time_is_stopped(value: Any) -> None:
    assert code(parse(TimeCodec(), value)) == "time_unknown"


@pytest.mark.parametrize(
    "text",
    ["2026: 200; 2027: 400,5", "2026: 200 € ; 2027: 400,50 €", "200 € (2026) + 400,5 (2027)", "2026: 200\n2027: 400,5"],
)
def test_that_yearly_costs_are_read(text: str) -> None:
    assert [(one.year, one.euros) for one in parse(CostsCodec(), text).value or ()] == [
        (2026, 200),
        (2027, Decimal("400.5")),
    ]


@pytest.mark.parametrize("value", ["200", "noin 2000", 200, "2026: paljon"])
def test_that_costs_without_years_are_stopped(value: Any) -> None:
    assert code(parse(CostsCodec(), value)) == "costs_unknown"


def test_that_leading_zeros_of_municipalities_are_given_back() -> None:
    parsed = parse(MunicipalitiesCodec(), 47)
    assert (parsed.value, [one.code for one in parsed.remarks]) == (("047",), ["code_padded"])
    assert parse(MunicipalitiesCodec(), "047; 148").value == ("047", "148")
    assert code(parse(MunicipalitiesCodec(), "Inari")) == "code_unknown"


def test_that_text_that_excel_made_a_date_is_asked_about() -> None:
    parsed = parse(TextCodec(), date(2026, 3, 1))
    assert parsed.problem is not None
    assert parsed.problem.options == ("3/2026", "1.3", "1/3", "1.3.2026")
    assert parse(TextCodec(), date(2026, 3, 1), {"here": "3/2026"}).value == "3/2026"


def test_that_a_number_in_a_column_of_text_keeps_its_digits() -> None:
    assert parse(TextCodec(), 614).value == "614"
    assert parse(TextCodec(), 5.1).value == "5.1"


def test_that_text_that_became_a_date_is_asked_about_in_a_file_and_answered(path: Path) -> None:
    edited = desk.put(path, "Hyväksynnät", "Kunnanvaltuusto", {"§": date(2026, 1, 5)}, formats="d.m.yyyy")
    (question,) = desk.preview(edited).questions
    assert (question.code, question.sheet, question.seen) == ("text_became_date", "Hyväksynnät", "5.1.2026")
    found = desk.preview(edited, answers={question.key: "5.1"})
    assert found.is_empty, "5.1 is what it was"


def test_that_a_formula_without_a_result_and_an_error_are_stopped(path: Path) -> None:
    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        number = desk.row(page, ACTION)
        page.cell(number, desk.column(page, "Vastuutaho")).value = "=A1&B1"
        cell = page.cell(number, desk.column(page, "Kuvaus"))
        cell.value = "#REF!"
        cell.data_type = "e"

    found = desk.preview(desk.edited(path, edit))
    assert sorted((one.code, one.seen) for one in found.stops) == [
        ("error_value", "#REF!"),
        ("formula_without_value", "=A1&B1"),
    ]
    assert found.is_empty


@pytest.mark.slow
def test_that_a_personal_identity_code_is_stopped_and_not_shown(path: Path) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", ACTION, {"Kuvaus": "Yhteys 131052-308T kotiin"}))
    (stop,) = found.stops
    assert (stop.code, stop.seen) == ("personal_code", "")
    harmless = desk.preview(desk.put(path, "Toimenpiteet", ACTION, {"Kuvaus": "Asia 131052-308A"}))
    assert harmless.changed_fields == 1


@pytest.mark.slow
@pytest.mark.parametrize("text", ["131052 – 308t", "131052Y308T", "131\u00ad052\u00a0308T"])
@pytest.mark.parametrize("heading", ["Kuvaus", "Määräaika", "Yhteistyötahot", "Tila", "Vastuutaho"])
def test_that_a_personal_identity_code_is_stopped_in_every_column(path: Path, heading: str, text: str) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", ACTION, {heading: f"keväällä {text}"}))
    assert (found.is_empty, len(found.stops) + len(found.questions)) == (True, 1)
    assert not any(part in repr(found.findings) for part in ("308T", "308t"))


@pytest.mark.parametrize(
    "text", ["-5 % liukastumisista", "+358 16 000 000", "=cmd|' /C calc'!A0", "@kunta", "TOSI", "1E5", "0047"]
)
def test_that_text_is_taken_as_it_stands(path: Path, text: str) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", ACTION, {"Kuvaus": text}, formats="@"))
    assert desk.taken(found).by_id(Action)[ACTIONS[0]].description == text


@pytest.mark.parametrize("text", ["Tekninen\u00a0toimi", "Tekninen  toimi ", "\u00a0Tekninen toimi\u2009"])
def test_that_spaces_of_another_kind_are_no_change(path: Path, text: str) -> None:
    assert desk.preview(desk.put(path, "Toimenpiteet", ACTION, {"Vastuutaho": text})).is_empty


def test_that_spaces_around_a_new_text_are_not_stored(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", ACTION, {"Vastuutaho": " Poliisi\u00a0", "Kuvaus": "ensin\n\n sitten \n"})
    after = desk.taken(desk.preview(edited)).by_id(Action)[ACTIONS[0]]
    assert (after.lead, after.description) == ("Poliisi", "ensin\n\n sitten")


def test_that_unknown_is_neither_blank_nor_zero(path: Path) -> None:
    values = [one.value for one in INDICATOR_VALUES.records(View(municipality.content()))]
    assert values == [Decimal(0), None]
    assert desk.preview(path).is_empty


def test_that_rich_text_and_quotes_are_only_text() -> None:
    assert parse(TextCodec(), "”lainaus” – ja\u200bnolla").value == "”lainaus” – ja\u200bnolla"
