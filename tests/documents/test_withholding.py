"""What a copy for others leaves out: nothing confidential may be in any part of it, in any format."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.documents.papers import action_list, agenda, annual, extract, followup, minutes, plan_document, table_texts
from tests.documents.secrets import GROUND, LATER, MEETING, PUBLIC_TITLE, SECTION, WORD, content, places_of
from turva_desktop.documents.content.model import Document, Table
from turva_desktop.documents.content.walk import plain_text, tables
from turva_desktop.documents.render import SUFFIXES, render
from turva_desktop.documents.withholding.part import part_for
from turva_desktop.domain.action import Action
from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import MinutesKind
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.item import Disqualification, Item, Vote
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.network import Person
from turva_desktop.domain.plan import Chapter
from turva_desktop.domain.secrecy import Copy
from turva_desktop.domain.withholding import withhold

TODAY = date(2026, 11, 22)
FI = Language.FI

Maker = Callable[[Content, Language], Document]


def _plan_paper(name: str, copy: Copy) -> Maker:
    makers: dict[str, Maker] = {
        "plan": lambda records, language: plan_document(records, today=TODAY, language=language, copy=copy),
        "followup": lambda records, language: followup(records, today=TODAY, language=language, copy=copy),
        "annual": lambda records, language: annual(records, year=2026, today=TODAY, language=language, copy=copy),
        "list": lambda records, language: action_list(records, today=TODAY, language=language, copy=copy),
        "list of one": lambda records, language: action_list(
            records, "Tekninen johtaja", today=TODAY, language=language, copy=copy
        ),
    }
    return makers[name]


PUBLIC: dict[str, Maker] = {
    "minutes": lambda records, language: minutes(records, MEETING, language=language, copy=Copy.PUBLIC),
    "later minutes": lambda records, language: minutes(records, LATER, language=language, copy=Copy.PUBLIC),
    "agenda": lambda records, language: agenda(records, MEETING, language=language, copy=Copy.PUBLIC),
    "later agenda": lambda records, language: agenda(records, LATER, language=language, copy=Copy.PUBLIC),
    "secret extract": lambda records, language: extract(records, MEETING, SECTION, language=language, copy=Copy.PUBLIC),
    "extract": lambda records, language: extract(records, MEETING, 1, language=language, copy=Copy.PUBLIC),
    **{name: _plan_paper(name, Copy.PUBLIC) for name in ("plan", "followup", "annual", "list", "list of one")},
}


@pytest.mark.parametrize("kind", MinutesKind)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", PUBLIC)
def test_that_a_public_copy_says_nothing_confidential(name: str, language: Language, kind: MinutesKind) -> None:
    made = PUBLIC[name](content(kind), language)
    assert WORD.lower() not in repr(made).lower()
    assert made.public


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("name", PUBLIC)
def test_that_no_byte_of_a_public_file_holds_the_word(name: str, suffix: str) -> None:
    data = render(PUBLIC[name](content(), FI), suffix)
    assert places_of(WORD, data, suffix) == []


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_that_the_search_finds_the_word_where_it_is(suffix: str) -> None:
    data = render(minutes(content(), MEETING, language=FI), suffix)
    assert places_of(WORD, data, suffix)


@pytest.mark.parametrize("name", ["plan", "followup", "annual", "list"])
def test_that_papers_of_the_plan_are_shared_without_what_is_confidential(name: str) -> None:
    made = _plan_paper(name, Copy.SHARED)(content(), FI)
    assert WORD not in repr(made)


@pytest.mark.parametrize("name", ["plan", "followup", "annual", "list"])
def test_that_an_internal_copy_holds_all_and_says_so_on_every_page(name: str) -> None:
    made = _plan_paper(name, Copy.INTERNAL)(content(), FI)
    assert WORD in repr(made)
    assert "Sisältää salassa pidettävää" in made.marking
    assert not made.public


def test_that_a_confidential_item_keeps_its_section_and_public_title() -> None:
    text = plain_text(minutes(content(), MEETING, language=FI, copy=Copy.PUBLIC))
    assert f"§ {SECTION} {PUBLIC_TITLE}".replace("§ ", "§\N{NO-BREAK SPACE}") in text
    assert f"Salassa pidettävä. Peruste: {GROUND}" in text
    assert "§\N{NO-BREAK SPACE}3 Salassa pidettävä asia" in text  # no public title was given
    assert "4711" not in text


def test_that_a_public_copy_tells_how_much_it_leaves_out() -> None:
    text = plain_text(minutes(content(), MEETING, language=FI, copy=Copy.PUBLIC))
    assert "2 asian tekstit on jätetty pois." in text
    assert "3 liitettä on jätetty pois." in text
    assert "Yksityishenkilöiden nimet on poistettu." in text
    assert "Julkinen kopio" in text


def test_that_an_extract_tells_only_what_it_leaves_out_itself() -> None:
    made = plain_text(extract(content(), MEETING, 1, language=FI, copy=Copy.PUBLIC))
    assert "asian tekstit" not in made  # the confidential items of the meeting are not in this paper anyway
    assert "1 liite on jätetty pois" in made
    assert "Yksityishenkilöiden nimet on poistettu" in made  # the item's account names one


def test_that_a_paper_without_names_does_not_say_that_names_were_removed() -> None:
    assert "nimet on poistettu" not in plain_text(agenda(content(), LATER, language=FI, copy=Copy.PUBLIC))
    assert "nimet on poistettu" in plain_text(minutes(content(), MEETING, language=FI, copy=Copy.PUBLIC))


def test_that_shared_papers_of_the_plan_tell_how_much_they_leave_out() -> None:
    text = plain_text(plan_document(content(), today=TODAY, language=FI))
    assert "1 salassa pidettävä luku on jätetty pois." in text
    assert "1 salassa pidettävä toimenpide on jätetty pois, myös luvuista." in text
    assert GROUND in text
    assert "1 toimenpide:" in plain_text(followup(content(), today=TODAY, language=FI))


def test_that_attachments_keep_their_numbers_without_the_confidential_ones() -> None:
    text = plain_text(minutes(content(), MEETING, language=FI, copy=Copy.PUBLIC))
    assert "Liite 1: Kartta" in text
    assert "Liite 2: Salassa pidettävä liite" in text
    assert "Liite 3: Lausunto" in text


def test_that_the_full_minutes_hold_everything_and_say_that_they_are_confidential() -> None:
    made = minutes(content(), MEETING, language=FI)
    text = plain_text(made)
    assert WORD in text
    assert made.marking == "Sisältää salassa pidettävää"
    assert not made.public
    assert "Kopiosta jätetty pois" not in text


@pytest.mark.parametrize("language", Language)
def test_that_the_records_of_a_public_copy_hold_nothing_secret(language: Language) -> None:
    """Papers print little of a record; what they don't print today must not be there for tomorrow's either."""
    part = part_for(content(), Copy.PUBLIC, language)
    assert [one for one in part.content.every() if WORD in repr(one)] == []
    assert part.content.all(Person) == []
    hanging: list[Vote | Disqualification] = [*part.content.all(Vote), *part.content.all(Disqualification)]
    secret = {one.id for one in part.taken(Item)}
    assert secret
    assert [one for one in hanging if one.item_id in secret] == []


def test_that_a_paper_is_marked_for_a_confidential_matter_that_it_only_reviews() -> None:
    for made in (minutes(content(), LATER, language=FI), agenda(content(), LATER, language=FI)):
        assert WORD in plain_text(made)  # the confidential action stands in the follow-up of a meeting open otherwise
        assert not made.public
        assert "salassa pidettävää" in made.marking.lower()


def test_that_an_extract_is_marked_for_its_confidential_action_and_attachment() -> None:
    made = extract(content(), MEETING, 1, language=FI)
    assert WORD in plain_text(made)
    assert not made.public
    assert "salassa pidettävää" in made.marking.lower()


@pytest.mark.parametrize("name", ["followup", "annual", "list of one"])
def test_that_what_was_said_at_a_confidential_section_marks_the_paper(name: str) -> None:
    kept = [one for one in content().every() if not isinstance(one, Action | Chapter) or one.confidentiality.is_public]
    records = Content(kept)
    made = _plan_paper(name, Copy.INTERNAL)(records, FI)
    assert WORD in plain_text(made)
    assert not made.public


def test_that_the_decision_of_a_confidential_item_marks_the_annual_report() -> None:
    kept = [
        one for one in content().every() if not isinstance(one, FollowUp) and (isinstance(one, Item) or _is_open(one))
    ]
    made = _plan_paper("annual", Copy.INTERNAL)(Content(kept), FI)
    assert WORD in plain_text(made)
    assert not made.public


def _is_open(record: object) -> bool:
    return bool(getattr(getattr(record, "confidentiality", None), "is_public", True))


def test_that_a_deputy_of_a_private_person_still_counts_for_the_quorum() -> None:
    full = plain_text(minutes(content(), MEETING, language=FI))
    public = plain_text(minutes(content(), MEETING, language=FI, copy=Copy.PUBLIC))
    line = "Jäsenistä tai heidän varajäsenistään oli läsnä 2/2. Kokous oli päätösvaltainen."
    assert line in full
    assert line in public


def test_that_a_private_person_is_shown_by_a_word_and_keeps_role_and_party() -> None:
    rows = table_texts(_attendance(minutes(content(), MEETING, language=FI, copy=Copy.PUBLIC)))
    assert ["Yksityishenkilö", "Jäsen", "Asukkaat", "Läsnä"] in rows
    assert any("sijaistaa: Yksityishenkilö" in role for _, role, *_ in rows)


def test_that_an_expert_heard_only_in_a_confidential_matter_is_not_listed() -> None:
    names = [row[0] for row in table_texts(_attendance(minutes(content(), MEETING, language=FI, copy=Copy.PUBLIC)))]
    assert not any(name.startswith("Asiantuntija") for name in names)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("{0} §", None),
        ("§\u00a0{0}", None),
        ("{0}\u00a0§", None),
        ("{0}–{0}", None),
        ("koko kokous", None),
        ("{0}–{1}", "{1}"),
        ("{0} - {1} §", "{1}"),
        ("§ {0} ja {1}", "{1}"),
        ("{1} §", "{1} §"),
    ],
)
def test_that_the_section_of_an_expert_is_hidden_however_it_was_typed(typed: str, left: str | None) -> None:
    """The first § of the two is confidential."""
    row = next(one for one in content().all(Attendance) if one.id == "heard")
    said = replace(row, expert_sections=(typed.format(SECTION, SECTION + 1),))
    open_one = [
        replace(one, confidentiality=Confidentiality.PUBLIC) for one in content().all(Item) if one.id == "partly"
    ]
    records = [one for one in content().every() if one.id not in {row.id, "partly"}]
    for copy in (Copy.SHARED, Copy.PUBLIC):
        kept = withhold(Content([*records, *open_one, said]), copy, FI).content.find(Attendance, row.id)
        assert (kept and kept.expert_sections) == (None if left is None else (left.format(SECTION, SECTION + 1),))


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("Aino Meikäläinen", "Meikäläisen kirje luettiin.", "Yksityishenkilö kirje luettiin."),
        ("Aino Meikäläinen", "AINO MEIKÄLÄISELLE vastattiin.", "Yksityishenkilö vastattiin."),
        ("Aino Meikäläinen", "Ainon puheenvuoro.", "Yksityishenkilö puheenvuoro."),
        ("Kylän edustaja", "Kylän edustajan esitys; koulun edustaja poistui.", "Yksityishenkilö esitys; koulun "),
    ],
)
def test_that_a_private_name_is_found_in_running_text(name: str, text: str, left: str) -> None:
    records = content()
    item = next(one for one in records.every() if getattr(one, "id", "") == "open" and hasattr(one, "account"))
    changed = [replace(one, account=text) if one is item else one for one in records.every()]
    changed += [Person(id="p", name=name, private=True)]  # type: ignore[arg-type]
    part = part_for(Content(one for one in changed if getattr(one, "id", "") != "private"), Copy.PUBLIC, FI)
    found = next(one for one in part.content.every() if getattr(one, "id", "") == "open" and hasattr(one, "account"))
    assert found.account.startswith(left)


def test_that_two_private_persons_are_told_apart() -> None:
    records = [
        *content().every(),
        Person(id="other", name="Veli Toinen", private=True),  # type: ignore[arg-type]
        Attendance(id="other", meeting_id=MEETING, person_id="other", name="Veli Toinen"),  # type: ignore[arg-type]
    ]
    text = plain_text(minutes(Content(records), MEETING, language=FI, copy=Copy.PUBLIC))
    assert "Yksityishenkilö 1" in text
    assert "Yksityishenkilö 2" in text


def test_that_a_meeting_without_anything_confidential_has_nothing_to_tell() -> None:
    open_ones = [
        one
        for one in content().every()
        if not isinstance(one, Person) and getattr(getattr(one, "confidentiality", None), "is_public", True)
    ]
    known = {None, *(one.id for one in open_ones)}
    whole = [one for one in open_ones if getattr(one, "item_id", None) in known]
    records = Content([replace(one, inspectors=()) if isinstance(one, Meeting) else one for one in whole])
    made = minutes(records, MEETING, language=FI, copy=Copy.PUBLIC)
    assert "Kopiosta jätetty pois" not in plain_text(made)
    assert minutes(records, MEETING, language=FI).public


def _attendance(made: Document) -> Table:
    return tables(made)[0]
