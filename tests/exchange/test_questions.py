"""What a file leaves open is asked, once for each word, and never stopped or doubled."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS, THEMES
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.body import Body, Membership
from turva_desktop.domain.content import Content
from turva_desktop.domain.ids import PersonId
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.exchange.base import FINGERPRINTS
from turva_desktop.exchange.context import View
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.left_out import left_out
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.questions import CREATE, EMPTY, NEW, ONE, SAME, SEVERAL, SKIP, TAKE, mend_key

CROSSING = "Suojatien valaistus"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return desk.export(tmp_path / "out.xlsx")


def only_question(found: Preview, code: str) -> str:
    """Return the key of the only question, which is about a thing."""
    (question,) = found.questions
    assert question.code == code
    assert found.stops == ()
    return question.key


# unknown parents


def with_unknown(path: Path, sheet: str, heading: str, text: str, rows: int = 3) -> Path:
    for number in range(rows):
        values = {"Toimenpiteet": {"Toimenpide": f"Uusi {number}"}, "Tavoitteet": {"Tavoite": f"Uusi {number}"}}[sheet]
        path = desk.add_row(path, sheet, {**values, heading: text})
    return path


def test_that_a_theme_that_nobody_knows_is_asked_about_once_however_many_rows_name_it(path: Path) -> None:
    edited = with_unknown(path, "Toimenpiteet", "Painopiste", "T9 Vesillä liikkuminen")
    found = desk.preview(edited)
    key = only_question(found, "reference_unknown")
    (question,) = found.questions
    assert question.options[-2:] == (CREATE, EMPTY)
    assert len(question.also) == 2
    assert found.new == ()
    told = left_out(found, Choices(), lambda _context, text, *_: text)
    assert len({one.place for one in told}) == 3, "every row that waits is told"
    mapped = desk.preview(edited, answers={key: "T2 Lasten ja nuorten tuki"})
    assert {one.theme_id for one in desk.new(mapped, Action)} == {THEMES[1]}
    assert [(one.code, len(one.also)) for one in mapped.notes] == [("answered", 2)]
    empty = desk.preview(edited, answers={key: EMPTY})
    assert {one.theme_id for one in desk.new(empty, Action)} == {None}
    assert empty.questions == ()


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [("T9 Vesillä liikkuminen", "T9", "Vesillä liikkuminen"), ("Vesillä liikkuminen", "T4", "Vesillä liikkuminen")],
)
def test_that_an_unknown_theme_is_made_where_wished(path: Path, text: str, code: str, name: str) -> None:
    edited = with_unknown(path, "Toimenpiteet", "Painopiste", text)
    key = only_question(desk.preview(edited), "reference_unknown")
    found = desk.preview(edited, answers={key: CREATE})
    (theme,) = desk.new(found, Theme)
    assert (theme.code, theme.name, theme.plan_id) == (code, name, municipality.PLAN)
    assert {one.theme_id for one in desk.new(found, Action)} == {theme.id}
    after = desk.taken(found)
    assert after.find(Theme, theme.id) == theme
    again = desk.preview(edited, after)
    assert again.questions == ()
    assert again.is_empty


def test_that_a_goal_is_made_under_the_theme_of_its_row(path: Path) -> None:
    row = {"Toimenpide": "Kelluntapuvut", "Painopiste": "T2", "Tavoite": "Kukaan ei huku"}
    edited = desk.add_row(path, "Toimenpiteet", row)
    key = only_question(desk.preview(edited), "reference_unknown")
    found = desk.preview(edited, answers={key: CREATE})
    (goal,) = desk.new(found, Goal)
    assert (goal.text, goal.theme_id) == ("Kukaan ei huku", THEMES[1])
    assert [one.goal_id for one in desk.new(found, Action)] == [goal.id]


def test_that_a_goal_whose_row_names_no_theme_is_not_made_and_the_message_says_what_to_fill_in(path: Path) -> None:
    edited = desk.add_row(path, "Toimenpiteet", {"Toimenpide": "Kelluntapuvut", "Tavoite": "Kukaan ei huku"})
    key = only_question(desk.preview(edited), "reference_unknown")
    found = desk.preview(edited, answers={key: CREATE})
    (stop,) = found.stops
    assert (stop.code, stop.understood) == ("parent_incomplete", "Painopiste")
    row = int(stop.cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    mended = desk.preview(edited, answers={key: CREATE, mend_key("actions", "theme", row): "T2"})
    assert [one.theme_id for one in desk.new(mended, Goal)] == [THEMES[1]]


def test_that_people_bodies_and_organisations_are_made_of_their_names(path: Path) -> None:
    seat = {"Toimielin": "Nuorisovaltuusto", "Henkilö": "Nuorisotyöntekijä, sihteeri", "Tehtävä": "sihteeri"}
    edited = desk.add_row(path, "Jäsenyydet", seat)
    edited = desk.add_row(edited, "Henkilöt", {"Nimi": "Rehtori", "Organisaatio": "Lukio"})
    asked = desk.preview(edited)
    assert {one.code for one in asked.questions} == {"reference_unknown"}
    found = desk.preview(edited, answers={one.key: CREATE for one in asked.questions})
    assert [one.name for one in desk.new(found, Body)] == ["Nuorisovaltuusto"]
    assert next((one.name, one.title) for one in desk.new(found, Person)) == ("Nuorisotyöntekijä", "sihteeri")
    assert [one.name for one in desk.new(found, Organisation)] == ["Lukio"]
    (made,) = desk.new(found, Membership)
    assert made.person_id in {one.id for one in desk.new(found, Person)}
    assert desk.taken(found).find(Membership, made.id) == made


def test_that_an_empty_answer_leaves_the_cell_of_a_known_row_as_it_is(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", CROSSING, {"Painopiste": "T9 Jotain", "Vastuutaho": "Poliisi"})
    asked = desk.preview(edited)
    assert list(desk.changes(asked)) == ["lead"], "a question doesn't keep the rest of its row"
    found = desk.preview(edited, answers={asked.questions[0].key: EMPTY})
    assert (found.questions, list(desk.changes(found))) == ((), ["lead"])


def test_that_a_theme_renamed_here_is_still_known_by_the_name_that_was_sent(path: Path) -> None:
    renamed = Content(
        replace(one, name="Kouluikäiset") if isinstance(one, Theme) and one.id == THEMES[1] else one
        for one in municipality.records()
    )
    edited = desk.put(path, "Toimenpiteet", CROSSING, {"Painopiste": "T2 Lasten ja nuorten tuki"})
    for base in (FINGERPRINTS, municipality.content()):
        found = desk.preview(edited, renamed, base=base)
        assert desk.changes(found)["theme"] == ("T1 Liikkumisen turvallisuus", "T2 Kouluikäiset")
        assert [(one.code, one.understood) for one in found.findings] == [("reference_renamed", "T2 Kouluikäiset")]


def namesakes() -> Content:
    """Return the municipality with another person called as the chair is, from another organisation."""
    police = next(one for one in municipality.content().all(Person) if one.id == municipality.POLICE)
    chair = next(one for one in municipality.content().all(Person) if one.id == municipality.CHAIR)
    return Content(
        [
            *municipality.records(),
            replace(police, id=PersonId(municipality.uuid(59)), name=chair.name, title=chair.title),
        ]
    )


def test_that_two_people_of_one_name_are_told_apart_by_a_question(tmp_path: Path) -> None:
    content = namesakes()
    path = desk.export(tmp_path / "names.xlsx", content)
    seat = {"Toimielin": "Hyvinvointi- ja turvallisuustyöryhmä", "Henkilö": "Kunnanjohtaja", "Tehtävä": "jäsen"}
    edited = desk.add_row(path, "Jäsenyydet", seat)
    key = only_question(desk.preview(edited, content), "reference_ambiguous")
    (question,) = desk.preview(edited, content).questions
    assert len(set(question.options)) == len(question.options) == 4
    police = next(one for one in question.options if "Poliisilaitos" in one)
    (made,) = desk.new(desk.preview(edited, content, answers={key: police}), Membership)
    assert made.person_id == municipality.uuid(59)


def test_that_a_question_tells_the_sender_no_name_that_the_file_does_not_show(tmp_path: Path) -> None:
    content = Content(
        replace(one, name="Keksitty Nimi", title="Rehtori") if isinstance(one, Person) else one
        for one in municipality.records()
    )
    path = desk.export(tmp_path / "roles.xlsx", content)
    seat = {"Toimielin": "Hyvinvointi- ja turvallisuustyöryhmä", "Henkilö": "Keksitty Nimmi", "Tehtävä": "jäsen"}
    found = desk.preview(desk.add_row(path, "Jäsenyydet", seat), content)
    (question,) = found.questions
    assert any("Keksitty Nimi" in one for one in question.options), "the user sees whom one may mean"
    assert not any("Keksitty" in one for one in question.to_write)
    told = " ".join(one.why for one in left_out(found, Choices(), lambda _context, text, *_: text))
    assert "Keksitty Nimi," not in told
    assert "Keksitty Nimi " not in told


# words


@pytest.mark.parametrize("word", ["osittain", "peruttu", "kesken (odottaa rahoitusta)", "färdig", "melkein valmis"])
def test_that_a_word_that_is_no_status_is_asked_about_once(path: Path, word: str) -> None:
    edited = desk.put(path, "Toimenpiteet", CROSSING, {"Tila": word})
    edited = desk.put(edited, "Toimenpiteet", "Kylätalojen varautuminen", {"Tila": f" {word.upper()}"})
    found = desk.preview(edited)
    key = only_question(found, "choice_unknown")
    (question,) = found.questions
    assert len(question.also) == 1
    assert set(question.options) == {*(one.words.fi for one in ActionStatus), EMPTY}
    answered = desk.preview(edited, answers={key: "toteutunut"})
    after = desk.taken(answered)
    for action_id in (ACTIONS[0], ACTIONS[2]):
        latest = View(after).latest(action_id)
        assert latest is not None
        assert (latest.status, latest.status_text.strip().casefold()) == (ActionStatus.DONE, word.casefold())


def test_that_a_word_which_begins_with_a_status_is_offered_that_first(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", CROSSING, {"Tila": "toteutunut osittain"})
    assert desk.preview(edited).questions[0].options[0] == "toteutunut"


def test_that_an_answer_that_is_none_of_the_choices_leaves_the_question_open(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", CROSSING, {"Tila": "osittain"})
    key = only_question(desk.preview(edited), "choice_unknown")
    assert only_question(desk.preview(edited, answers={key: "jotain aivan muuta"}), "choice_unknown") == key


# several in a cell


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Seurakunta, Metsästysseura", ("Seurakunta", "Metsästysseura")),
        ("Seurakunta, 4H ja Metsästysseura", ("Seurakunta", "4H", "Metsästysseura")),
        ("Seurakunta / Metsästysseura", ("Seurakunta", "Metsästysseura")),
        ("Seurakunta ja Metsästysseura", ("Seurakunta", "Metsästysseura")),
        ("Seurakunta, sosiaali- ja terveystoimi", ("Seurakunta", "sosiaali- ja terveystoimi")),
    ],
)
def test_that_what_may_be_several_actors_is_asked_about(path: Path, text: str, names: tuple[str, ...]) -> None:
    edited = desk.put(path, "Toimenpiteet", CROSSING, {"Yhteistyötahot": text})
    key = only_question(desk.preview(edited), "list_mark")
    several = desk.taken(desk.preview(edited, answers={key: SEVERAL})).by_id(Action)[ACTIONS[0]]
    assert several.partners == names
    whole = desk.taken(desk.preview(edited, answers={key: ONE})).by_id(Action)[ACTIONS[0]]
    assert whole.partners == (text,)


def test_that_actors_who_are_known_are_parted_without_a_question_and_told(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", CROSSING, {"Yhteistyötahot": "Poliisi, Kunta ja Kyläyhdistys"})
    found = desk.preview(edited)
    assert desk.taken(found).by_id(Action)[ACTIONS[0]].partners == ("Poliisi", "Kunta", "Kyläyhdistys")
    assert [one.code for one in found.findings] == ["list_parted"]


@pytest.mark.parametrize("text", ["Sosiaali- ja terveystoimi", "Hanke 1,5", "24/7-päivystys"])
def test_that_one_name_is_not_parted(path: Path, text: str) -> None:
    found = desk.preview(desk.put(path, "Toimenpiteet", CROSSING, {"Yhteistyötahot": text}))
    assert found.findings == ()
    assert desk.taken(found).by_id(Action)[ACTIONS[0]].partners == (text,)


def test_that_a_name_with_a_comma_which_was_sent_is_not_asked_about_when_it_changed_here(tmp_path: Path) -> None:
    def partners(*names: str) -> Content:
        return Content(
            replace(one, partners=names) if isinstance(one, Action) and one.id == ACTIONS[0] else one
            for one in municipality.records()
        )

    path = desk.export(tmp_path / "comma.xlsx", partners("Kirkko, kylä ja kaupunki"))
    assert desk.preview(path, partners("Muut")).findings == ()


# rows


def without_identifiers(path: Path, change: Any = None) -> Path:
    """Return the sheet of actions as it comes out of a program that lost both columns of identifiers."""

    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        page.tables.clear()
        for heading in ("Rivitunnus", "Tunniste"):
            page.delete_cols(desk.column(page, heading))
        if change:
            change(page)

    return desk.edited(path, edit)


def test_that_rows_which_lost_both_identifiers_are_asked_about_together_and_never_doubled(path: Path) -> None:
    def change(page: Any) -> None:
        page.cell(desk.row(page, CROSSING), desk.column(page, "Vastuutaho")).value = "Poliisi"

    edited = without_identifiers(path, change)
    found = desk.preview(edited)
    key = only_question(found, "same_rows")
    assert (found.new, found.missing) == ((), ())
    same = desk.preview(edited, answers={key: SAME})
    assert (len(same.new), desk.changes(same)) == (0, {"lead": ("Tekninen toimi", "Poliisi")})
    assert same.missing == ()
    new = desk.preview(edited, answers={key: NEW})
    assert new.questions == ()
    assert len(new.new) >= 3
    assert {one.code for one in new.notes} >= {"similar"}


def test_that_a_row_that_lost_its_identifiers_is_asked_about_also_when_its_title_was_touched(path: Path) -> None:
    def change(page: Any) -> None:
        page.cell(desk.row(page, CROSSING), desk.column(page, "Toimenpide")).value = "Suojateiden valaistus"

    edited = without_identifiers(path, change)
    found = desk.preview(edited)
    assert sorted(one.code for one in found.questions) == ["same_row", "same_rows"]
    answers = {one.key: SAME for one in found.questions}
    same = desk.preview(edited, answers=answers)
    assert (same.new, desk.changes(same)) == ((), {"title": ("Suojatien valaistus", "Suojateiden valaistus")})


def test_that_one_row_without_identifiers_is_asked_about_by_name(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", CROSSING, {"Tunniste": None, "Rivitunnus": None, "Vastuutaho": "Poliisi"})
    found = desk.preview(edited)
    key = only_question(found, "same_row")
    assert found.missing == ()
    same = desk.preview(edited, answers={key: SAME})
    assert [(one.id, one.fields[0].after) for one in same.changed] == [(ACTIONS[0], "Poliisi")]
    assert [one.title for one in desk.new(desk.preview(edited, answers={key: NEW}), Action)] == [CROSSING]


def insert(path: Path, at: int, values: dict[str, Any]) -> Path:
    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        page.tables.clear()
        page.insert_rows(at)
        for heading, value in values.items():
            desk.write(page.cell(at, desk.column(page, heading)), value)

    return desk.edited(path, edit)


@pytest.mark.parametrize(
    "values",
    [{"Toimenpide": "LIIKENNETURVALLISUUS"}, {"Toimenpide": "— Nuoret —", "Nro": "II"}, {"Toimenpide": "Nuoret"}],
)
def test_that_a_heading_among_the_rows_is_asked_about(path: Path, values: dict[str, Any]) -> None:
    edited = insert(path, 4, values)
    found = desk.preview(edited)
    key = only_question(found, "heading_rows")
    assert found.is_empty
    left = desk.preview(edited, answers={key: SKIP})
    assert (left.is_empty, [one.code for one in left.findings]) == (True, ["row_skipped"])
    taken = desk.preview(edited, answers={key: TAKE})
    assert [one.title for one in desk.new(taken, Action)] == [values["Toimenpide"]]


@pytest.mark.parametrize(
    "values",
    [
        {"Toimenpide": "Yhteensä 36 kpl"},
        {"Toimenpide": "Toimenpiteitä yhteensä", "Vastuutaho": "36"},
        {"Toimenpide": "Yhteensä", "Vastuutaho": "36", "Kuvaus": "12 345"},
        {"Nro": "Yhteensä:", "Toimenpide": 36},
        {"Toimenpide": "Välisumma 12 345,50 €"},
        {"Toimenpide": "Totalt 12 st"},
        {"Toimenpide": "Kokonaissumma"},
        {"Nro": "Kokonaissumma", "Toimenpide": 36},
        {"Vastuutaho": "Totalsumma", "Kuvaus": "36 st"},
        {"Kuvaus": "Yht.", "Nro": 12},
        {"Painopiste": "T2 Summa", "Toimenpide": 8},
        {"Toimenpide": "Kotien turvallisuus Laske", "Nro": 4},
        {"Nro": "Tiet Total", "Toimenpide": "17"},
        {"Toimenpide": "Grand Total"},
        {"Toimenpide": "Kpl", "Kuvaus": 36},
    ],
)
def test_that_a_total_is_passed_over_and_told(path: Path, values: dict[str, Any]) -> None:
    found = desk.preview(desk.add_row(path, "Toimenpiteet", values))
    assert found.is_empty
    assert [one.code for one in found.findings] == ["row_skipped"]


def test_that_a_title_about_sums_is_no_total(path: Path) -> None:
    found = desk.preview(desk.add_row(path, "Toimenpiteet", {"Toimenpide": "Yhteensä neljä turvakävelyä"}))
    assert len(found.new) == 1


def test_that_a_small_table_below_the_rows_is_asked_about(path: Path) -> None:
    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        start, column = page.max_row + 4, desk.column(page, "Toimenpide")
        for number, (word, count) in enumerate([("Tila", "Lukumäärä"), ("toteutunut", 12), ("kesken", 3)], start):
            page.cell(number, column).value = word
            page.cell(number, column + 1).value = count

    edited = desk.edited(path, edit)
    found = desk.preview(edited)
    key = only_question(found, "other_table")
    assert found.is_empty
    assert desk.preview(edited, answers={key: SKIP}).is_empty
    assert "other_table" not in desk.codes(desk.preview(edited, answers={key: TAKE}))


def test_that_new_rows_below_a_gap_are_rows(path: Path) -> None:
    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        start = page.max_row + 4
        page.cell(start, desk.column(page, "Toimenpide")).value = "Kelluntapuvut"
        page.cell(start, desk.column(page, "Vastuutaho")).value = "Tekninen toimi"

    found = desk.preview(desk.edited(path, edit))
    assert [one.title for one in desk.new(found, Action)] == ["Kelluntapuvut"]
    assert found.questions == ()


# values given anew


def test_that_a_value_given_in_the_program_lets_the_row_in_and_is_told(path: Path) -> None:
    edited = desk.add_row(path, "Toimenpiteet", {"Toimenpide": "Kelluntapuvut", "Alkaa": "12.13.2026"})
    (stop,) = desk.preview(edited).stops
    assert stop.code == "date_impossible"
    found = desk.preview(edited, answers={stop.mend: "13.12.2026"})
    assert found.stops == ()
    assert [str(one.start) for one in desk.new(found, Action)] == ["2026-12-13"]
    (note,) = found.notes
    assert (note.code, note.seen, note.understood) == ("value_mended", "12.13.2026", "13.12.2026")
    again = desk.preview(edited, answers={stop.mend: "32.1.2026"})
    assert [(one.code, one.mend) for one in again.stops] == [("date_impossible", stop.mend)]


def test_that_a_title_that_a_new_row_lacks_can_be_given(path: Path) -> None:
    edited = desk.add_row(path, "Toimenpiteet", {"Vastuutaho": "Poliisi", "Kuvaus": "Jotain"})
    (stop,) = desk.preview(edited).stops
    assert (stop.code, stop.heading) == ("row_incomplete", "Toimenpide")
    found = desk.preview(edited, answers={stop.mend: "Valvonta"})
    assert [(one.title, one.lead) for one in desk.new(found, Action)] == [("Valvonta", "Poliisi")]


def test_that_a_personal_identity_code_cannot_be_given_either(path: Path) -> None:
    edited = desk.put(path, "Toimenpiteet", CROSSING, {"Kuvaus": "Asukas 131052-308T kertoi"})
    (stop,) = desk.preview(edited).stops
    assert [one.code for one in desk.preview(edited, answers={stop.mend: "131052-308T"}).stops] == ["personal_code"]
    found = desk.preview(edited, answers={stop.mend: "Asukas kertoi"})
    assert desk.changes(found)["description"][1] == "Asukas kertoi"
    assert all("131052" not in one.seen for one in found.findings)
