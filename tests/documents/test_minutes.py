"""The papers of a meeting, read as content."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.documents.papers import agenda, extract, minutes, paper, table_texts
from tests.documents.pdf_reader import Reading, failures
from turva_desktop.documents.content.model import Document, Signatures, Table
from turva_desktop.documents.content.walk import heading_text, headings, plain_text, tables
from turva_desktop.documents.orders import PaperKind
from turva_desktop.documents.papers.paper import Known
from turva_desktop.documents.pdf.file import render_pdf
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.attendance import Attendance, Presence
from turva_desktop.domain.body import Body, BodyKind, MemberRole, MinutesKind
from turva_desktop.domain.content import Content
from turva_desktop.domain.correction import Correction
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.handlings import Handlings
from turva_desktop.domain.ids import ActionId, AttendanceId, BodyId, FollowUpId, ItemId, MeetingId, PlanId
from turva_desktop.domain.item import Commitment, Disqualification, Item, ItemKind, Vote
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.review import Review, ReviewResult
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services.demo import demo_content

FI = Language.FI
MEETING = MeetingId("m3")
_SAMI = "čđŋšŧžá ČĐŊŠŦŽ åäö"


def text_of(made: Document) -> str:
    return plain_text(made).replace("\N{NO-BREAK SPACE}", " ")


def titles(made: Document) -> list[str]:
    return [heading_text(one).replace("\N{NO-BREAK SPACE}", " ") for one in headings(made)]


def item(key: str, place: int, **fields: Any) -> Item:
    return Item(
        id=ItemId(key), position=place, **{"meeting_id": MEETING, "title": key, "section": place + 10, **fields}
    )


def records(*more: Any, kind: MinutesKind = MinutesKind.FORMAL, **meeting: Any) -> Content:
    """Return a meeting of the board with the given records."""
    own = {
        "number": 3,
        "held_on": date(2026, 2, 24),
        "starts": time(13, 5),
        "ends": time(15),
        "place": "Valtuustosali",
        "state": MeetingState.HELD,
        "chair": "Kunnanjohtaja",
        "keeper": "Hallintojohtaja",
        **meeting,
    }
    return Content(
        [
            Profile(id="profile", name="Kokeilukunta", created_on=date(2026, 1, 1)),
            Body(id=BodyId("board"), name="Kunnanhallitus", kind=BodyKind.BOARD, minutes_kind=kind),
            Body(id=BodyId("group"), name="Työryhmä"),
            Meeting(id=MEETING, body_id=BodyId("board"), year=2026, **own),
            *more,
        ]
    )


def formal(*more: Any, language: Language = FI, **meeting: Any) -> Document:
    return minutes(records(*more, **meeting), MEETING, language=language)


def memo(*more: Any, language: Language = FI, **meeting: Any) -> Document:
    return minutes(records(*more, kind=MinutesKind.MEMO, **meeting), MEETING, language=language)


# ------------------------------------------------------------------------------------------------ the head


def test_that_formal_minutes_have_their_three_groups_of_data() -> None:
    made = formal(item("Asia", 0, account="Selostus.", decision="Päätettiin."), inspectors=("Jäsen 1", "Jäsen 2"))
    assert made.title == "Pöytäkirja 3/2026"
    assert titles(made) == [
        "Osallistujat",
        "Käsitellyt asiat",
        "§ 10 Asia",
        "Selostus",
        "Päätös",
        "Allekirjoitukset",
        "Pöytäkirjan tarkastus",
        "Muutoksenhaku",
    ]
    signed = [line.role for block in made.blocks if isinstance(block, Signatures) for line in block.lines]
    assert signed == ["Puheenjohtaja", "Pöytäkirjanpitäjä", "Pöytäkirjantarkastaja", "Pöytäkirjantarkastaja"]


def test_that_a_memo_is_light() -> None:
    made = memo(item("Asia", 0, account="Selostus.", decision="Päätettiin."))
    assert made.title == "Muistio 3/2026"
    assert titles(made) == ["Osallistujat", "Käsitellyt asiat", "§ 10 Asia"]
    assert "Päätös: Päätettiin." in text_of(made)
    assert not any(isinstance(block, Signatures) for block in made.blocks)


def test_that_the_head_tells_when_where_and_who() -> None:
    text = text_of(formal(invitation_sent_on=date(2026, 2, 18), remote=True, next_meeting="9.3.2026"))
    for line in (
        "Aika: 24.2.2026 kello 13.05–15.00",
        "Paikka: Valtuustosali, etäyhteydellä",
        "Puheenjohtaja: Kunnanjohtaja",
        "Kutsu lähetetty: 18.2.2026",
        "Seuraava kokous: 9.3.2026",
    ):
        assert line in text


@pytest.mark.parametrize(
    ("fields", "marking", "said"),
    [
        ({"state": MeetingState.HELD}, "Luonnos", "Vaihe: Pidetty"),
        ({"state": MeetingState.CHECKED, "checked_on": date(2026, 3, 1)}, "", "Tarkastettu 1.3.2026"),
        (
            {"state": MeetingState.APPROVED, "approved_on": date(2026, 3, 8), "version": 2},
            "versio 2",
            "Hyväksytty 8.3.2026",
        ),
    ],
)
def test_that_a_draft_is_told_from_approved_minutes(fields: dict[str, Any], marking: str, said: str) -> None:
    made = formal(**fields)
    assert made.marking == marking
    assert said in text_of(made)


def test_that_the_file_carries_the_day_of_the_minutes_and_not_of_the_clock() -> None:
    late = Correction(id="c", meeting_id=MEETING, corrected_on=date(2026, 4, 1), text="Kello oli 13.10.")
    assert formal(approved_on=date(2026, 3, 8)).created == date(2026, 3, 8)
    assert formal(late, approved_on=date(2026, 3, 8)).created == date(2026, 4, 1)


# ---------------------------------------------------------------------------------------- who was there


def test_that_attendance_tells_roles_deputies_comings_and_goings() -> None:
    def row(place: int, name: str, **fields: Any) -> Attendance:
        settings = {"presence": Presence.PRESENT, **fields}
        return Attendance(id=AttendanceId(name), meeting_id=MEETING, position=place, name=name, **settings)

    made = formal(
        row(0, "Kunnanjohtaja", role=MemberRole.CHAIR, organisation="Kunta"),
        row(1, "Komisario", presence=Presence.ABSENT, organisation="Poliisi"),
        row(2, "Ylikonstaapeli", role=MemberRole.DEPUTY, deputy_for="Komisario", arrived=time(13, 20)),
        row(3, "Rehtori", presence=Presence.REMOTE, left=time(14), left_section=12),
        row(4, "Poroisäntä", role=MemberRole.EXPERT, expert_sections=("12", "§ 13"), title="boazoisit"),
    )
    rows = [[text.replace("\N{NO-BREAK SPACE}", " ") for text in row] for row in table_texts(tables(made)[0])]
    assert rows[1:] == [
        ["Kunnanjohtaja", "Puheenjohtaja", "Kunta", "Läsnä"],
        ["Komisario", "Jäsen", "Poliisi", "Poissa"],
        ["Ylikonstaapeli", "Varajäsen, sijaistaa: Komisario", "", "Läsnä, saapui kello 13.20"],
        ["Rehtori", "Jäsen", "", "Etäyhteydellä, poistui kello 14.00 (§ 12)"],
        ["Poroisäntä, boazoisit", "Asiantuntija", "", "Läsnä, kuultavana § 12, 13"],
    ]
    assert "kokouksen alkaessa läsnä 2/3 ja myöhemmin 3/3. Kokous oli päätösvaltainen." in text_of(made)


def test_that_a_missing_quorum_is_told() -> None:
    rows = [
        Attendance(id=AttendanceId(name), meeting_id=MEETING, name=name, presence=presence)
        for name, presence in (("a", Presence.PRESENT), ("b", Presence.ABSENT), ("c", Presence.ABSENT))
    ]
    assert "Kokous ei ollut päätösvaltainen." in text_of(formal(*rows))


# ------------------------------------------------------------------------------------------------ an item


def test_that_an_item_has_its_parts_in_their_order() -> None:
    made = formal(
        item(
            "Hanke",
            0,
            case_number="2265/15.151/2020",
            preparer="Rehtori",
            account="Taustaa.",
            proposal="Hyväksytään.",
            handling="Keskusteltiin.",
            decision="Hyväksyttiin.",
            dissent="Jäsen 4: vastustan.",
            more_information="Hallintojohtaja",
            distribution="Maakunta",
        ),
        Vote(
            id="v", item_id=ItemId("Hanke"), question="Hyväksytäänkö?", in_favour=5, against=2, blank=1, result="Kyllä"
        ),
        Disqualification(id="d", item_id=ItemId("Hanke"), name="Jäsen 2", reason="Osallisuusjäävi."),
    )
    lines = text_of(made).splitlines()
    wanted = [
        "§ 10 Hanke",
        "Asianumero: 2265/15.151/2020",
        "Valmistelija: Rehtori",
        "Selostus",
        "Taustaa.",
        "Päätösehdotus",
        "Hyväksytään.",
        "Käsittely",
        "Keskusteltiin.",
        "Esteellisyys: Jäsen 2. Peruste: Osallisuusjäävi.",
        "Hyväksytäänkö?\t5\t2\t1\tPuolesta. Kyllä",
        "Päätös",
        "Hyväksyttiin.",
        "Eriävä mielipide",
        "Jäsen 4: vastustan.",
        "Lisätietoja: Hallintojohtaja",
        "Jakelu: Maakunta",
    ]
    assert [line for line in lines if line in wanted] == wanted


def test_that_the_chain_of_earlier_handlings_is_told_once() -> None:
    earlier = [
        Meeting(
            id=MeetingId(f"m{number}"), body_id=BodyId(body), number=number, year=year, held_on=date(year, 1, number)
        )
        for number, body, year in ((1, "group", 2025), (2, "board", 2026))
    ]
    first = item("eka", 0, meeting_id=MeetingId("m1"), section=7)
    second = item("toka", 1, meeting_id=MeetingId("m2"), section=3, previous_item_id=first.id)
    typed = "Työryhmä 1.1.2025 § 7; johtoryhmä 2.2.2026"
    now = item("nyt", 2, previous_item_id=second.id, earlier_handlings=typed)

    def told(*newest: Item, more: int, language: Language = FI) -> str:
        made = paper(
            PaperKind.MINUTES,
            records(*earlier, first, second, now),
            meeting_id=MEETING,
            language=language,
            copy=Copy.INTERNAL,
            known=Known(earlier={now.id: Handlings(newest=tuple(one.id for one in newest), more=more)}),
        )
        return text_of(made)

    assert f"Aiemmat käsittelyt: Kunnanhallitus 2.1.2026 § 3\n{typed}\n" in told(first, second, more=0)
    assert f"Kunnanhallitus 2.1.2026 § 3\nja sitä ennen 395 kertaa\n{typed}\n" in told(first, second, more=395)
    assert f"Aiemmat käsittelyt: {typed}\nja sitä ennen kerran\n" in told(first, more=1)
    assert "§ 3\noch dessförinnan en gång\n" in told(second, more=1, language=Language.SV)
    assert "§ 3\nand 2 times before that\n" in told(second, more=2, language=Language.EN)


@pytest.mark.parametrize(
    ("total", "said"),
    [
        ("1000", "Vuosiosuuksien summa vastaa sovittua kokonaissummaa 1 000 €."),
        ("1200", "Huomaa: sovittu kokonaissumma on 1 200 €, eikä se vastaa vuosiosuuksien summaa."),
    ],
)
def test_that_yearly_costs_have_their_check_sum(total: str, said: str) -> None:
    shares = tuple(YearCost(year=2026 + n, euros=Decimal(euros)) for n, euros in enumerate((200, 400, 400)))
    made = formal(item("Hanke", 0, costs=shares, total_cost=Decimal(total)))
    costs = next(one for one in tables(made) if one.caption == "Kustannukset vuosittain")
    rows = [[text.replace("\N{NO-BREAK SPACE}", " ") for text in row] for row in table_texts(costs)]
    assert rows[1:] == [["2026", "200 €"], ["2027", "400 €"], ["2028", "400 €"], ["Yhteensä", "1 000 €"]]
    assert said in text_of(made)


def test_that_a_preliminary_commitment_is_told_with_its_days() -> None:
    text = text_of(
        formal(
            item(
                "Hanke",
                0,
                commitment=Commitment.PRELIMINARY,
                notice_given_on=date(2026, 2, 11),
                reply_due=date(2026, 2, 20),
                decided_on=date(2026, 2, 24),
            )
        )
    )
    assert "Alustava ilmoitus: 11.2.2026" in text
    assert "Vastaus viimeistään: 20.2.2026" in text
    assert "Sitoumus on alustava, kunnes se on vahvistettu." in text


def test_that_actions_stand_below_the_decision_they_were_born_from() -> None:
    action = Action(
        id=ActionId("a"),
        plan_id=PlanId("p"),
        number="2.4",
        title="Varoituskyltit",
        lead="Tekninen johtaja",
        end=date(2026, 3, 31),
        origin_item_id=ItemId("Kolarit"),
    )
    made = formal(item("Kolarit", 0, decision="Hyväksyttiin."), item("Muut", 1, decision="Ei ollut."), action)
    lines = text_of(made).splitlines()
    row = lines.index("2.4 Varoituskyltit\tTekninen johtaja\t31.3.2026")
    assert lines.index("§ 10 Kolarit") < row < lines.index("§ 11 Muut")


def test_that_the_follow_up_tells_what_was_said_and_lists_the_rest() -> None:
    actions = [
        Action(id=ActionId(key), plan_id=PlanId("p"), number=key, title=f"Toimi {key}") for key in ("1.1", "1.2", "1.3")
    ]
    reviews = [
        Review(id="1", meeting_id=MEETING, action_id=ActionId("1.1"), result=ReviewResult.DONE, reason="Tehty."),
        Review(
            id="2",
            meeting_id=MEETING,
            position=1,
            action_id=ActionId("1.2"),
            result=ReviewResult.MOVED,
            new_due=date(2026, 9, 1),
        ),
        Review(id="3", meeting_id=MEETING, position=2, action_id=ActionId("1.3"), result=ReviewResult.GOES_ON),
    ]
    made = formal(item("Seuranta", 0, kind=ItemKind.FOLLOW_UP, decision="Merkittiin."), *actions, *reviews)
    rows = [
        [text.replace("\N{NO-BREAK SPACE}", " ") for text in row]
        for one in tables(made)
        if one.caption == "Avoimien asioiden seuranta"
        for row in table_texts(one)[1:]
    ]
    assert rows == [
        ["1.1 Toimi 1.1", "", "Toteutunut. Tehty."],
        ["1.2 Toimi 1.2", "", "Siirretään, uusi määräaika 1.9.2026"],
    ]
    assert "Ennallaan jatkuvat: 1.3" in text_of(made)


def test_that_attachments_are_numbered_and_background_is_apart() -> None:
    def file(title: str, place: int, **fields: Any) -> Attachment:
        return Attachment(
            id=title, meeting_id=MEETING, position=place, title=title, file_name="x", size=1, sha256="0", **fields
        )

    made = formal(
        item("Asia", 0, decision="Hyväksyttiin."),
        file("Tausta", 0, background=True),
        file("Kartta", 1, item_id=ItemId("Asia")),
        file("Ohje", 2),
    )
    text = text_of(made)
    assert "• Liite 1: Ohje\n• Liite 2: Kartta (§ 10)" in text
    assert "Oheismateriaali\n• Tausta" in text
    assert "Liitteet: Liite 2: Kartta" in text


def test_that_corrections_are_dated_and_signed() -> None:
    correction = Correction(
        id="c", meeting_id=MEETING, section=12, corrected_on=date(2026, 4, 1), text="Summa on 400 €.", author="Sihteeri"
    )
    assert "Korjaukset\n• 1.4.2026 § 12: Summa on 400 €. – Sihteeri" in text_of(formal(correction))


def test_that_a_decision_alone_needs_no_label() -> None:
    made = formal(item("Avaus", 0, decision="Puheenjohtaja avasi kokouksen."))
    assert "Päätös" not in titles(made)
    assert "Puheenjohtaja avasi kokouksen." in text_of(made)


# ------------------------------------------------------------------------------------ agenda and extract


def test_that_the_agenda_invites_and_proposes_without_deciding() -> None:
    content = records(
        item("Asia", 0, account="Taustaa.", proposal="Hyväksytään.", decision="Hyväksyttiin.", handling="Puhuttiin."),
        item("Uusi", 1, section=None),
        Attendance(id=AttendanceId("a"), meeting_id=MEETING, name="Rehtori", organisation="Koulu"),
        state=MeetingState.SENT,
    )
    made = agenda(content, MEETING, language=FI)
    text = text_of(made)
    assert made.title == "Kokouskutsu ja esityslista 3/2026"
    assert titles(made) == ["Käsiteltävät asiat", "§ 10 Asia", "Päätösehdotus", "2. Uusi", "Kutsutut"]
    assert "• Rehtori, Koulu" in text
    assert "Hyväksyttiin." not in text
    assert "Puhuttiin." not in text
    assert made.marking == ""


def test_that_an_agenda_not_sent_is_a_draft() -> None:
    assert agenda(records(state=MeetingState.DRAFT), MEETING, language=FI).marking == "Luonnos"


def test_that_the_agenda_lists_what_is_open() -> None:
    content = records(
        item("Seuranta", 0, kind=ItemKind.FOLLOW_UP),
        Action(id=ActionId("a"), plan_id=PlanId("p"), number="1.1", title="Valaistus", lead="Tekninen", ongoing=True),
        Review(id="r", meeting_id=MEETING, action_id=ActionId("a")),
    )
    assert "1.1 Valaistus\tTekninen\tjatkuva\tEi aloitettu" in text_of(agenda(content, MEETING, language=FI))


def test_that_an_agenda_printed_again_shows_what_was_open_when_it_was_sent() -> None:
    noted = FollowUp(
        id=FollowUpId("f"),
        action_id=ActionId("a"),
        entered_on=date(2026, 2, 24),
        status=ActionStatus.DONE,
        item_id=ItemId("Seuranta"),
        created_at=datetime(2026, 2, 24, 14, tzinfo=UTC),
    )
    content = records(
        item("Seuranta", 0, kind=ItemKind.FOLLOW_UP),
        Action(id=ActionId("a"), plan_id=PlanId("p"), number="1.1", title="Valaistus", lead="Tekninen", ongoing=True),
        Review(id="r", meeting_id=MEETING, action_id=ActionId("a"), result=ReviewResult.DONE),
        noted,
    )
    assert "jatkuva\tEi aloitettu" in text_of(agenda(content, MEETING, language=FI))
    assert "jatkuva\tToteutunut" in text_of(agenda(_without_item(content, noted), MEETING, language=FI))


def _without_item(content: Content, entry: FollowUp) -> Content:
    return Content([*(one for one in content.every() if one is not entry), replace(entry, item_id=None)])


def test_that_an_extract_has_its_item_and_nothing_of_the_others() -> None:
    content = records(item("Eka", 0, decision="Yksi."), item("Toka", 1, decision="Kaksi."))
    made = extract(content, MEETING, 11, language=FI)
    text = text_of(made)
    assert made.title.replace("\N{NO-BREAK SPACE}", " ") == "Pöytäkirjanote 3/2026 § 11"
    assert "Kaksi." in text
    assert "Yksi." not in text
    assert titles(made) == ["§ 11 Toka", "Otteen oikeaksi todistaa"]


def test_that_an_extract_of_a_section_that_is_not_there_is_the_users_business() -> None:
    with pytest.raises(TurvaError) as caught:
        extract(records(item("Eka", 0), item("Toka", 1)), MEETING, 99, language=FI)
    assert (caught.value.code, caught.value.details["known"]) == ("document.no_section", "10–11")


# ------------------------------------------------------------------------------------------ extremes


@pytest.mark.parametrize("make", [minutes, agenda])
def test_that_an_empty_meeting_makes_a_valid_paper(make: Any) -> None:
    content = Content(
        [
            Profile(id="profile", name="K", created_on=date(2026, 1, 1)),
            Body(id=BodyId("board"), name="B"),
            Meeting(id=MEETING, body_id=BodyId("board"), number=1, year=2026, held_on=date(2026, 1, 1)),
        ]
    )
    made = make(content, MEETING, language=FI)
    assert "Esityslistalla ei ole asioita." in plain_text(made)
    assert failures(render_pdf(made)) == []


def test_that_forty_items_keep_their_order() -> None:
    made = formal(*(item(f"Asia {n}", n, decision=f"Päätös {n}.") for n in range(40)))
    found = [title for title in titles(made) if title.startswith("§")]
    assert found == [f"§ {n + 10} Asia {n}" for n in range(40)]
    assert [mark for mark in Reading(render_pdf(made)).bookmarks if "§" in mark][-1].endswith("Asia 39")


@pytest.mark.slow
def test_that_a_text_of_a_hundred_thousand_characters_is_printed_whole() -> None:
    words = " ".join(f"sana{n}" for n in range(12_000))
    assert len(words) > 100_000
    reading = Reading(render_pdf(formal(item("Pitkä", 0, account=words, decision="Luettiin."))))
    assert reading.errors == []
    assert reading.root.text().replace("\n", " ").count("sana11999") == 1


@pytest.mark.parametrize("language", Language)
def test_that_the_demos_minutes_are_valid_in_every_language(language: Language) -> None:
    content = demo_content()
    meeting = next(one for one in content.all(Meeting) if one.label == "3/2025")
    data = render_pdf(minutes(content, meeting.id, language=language))
    reading = Reading(data)
    assert failures(data) == []
    assert reading.errors == []
    assert reading.language == language.tag


def test_that_every_letter_comes_through_in_reading_order() -> None:
    made = formal(item("Eka", 0, account=f"Ensin {_SAMI}.", decision="Sitten."), item("Toka", 1, decision="Viimeksi."))
    text = Reading(render_pdf(made)).root.text()
    places = [text.index(word) for word in ("Eka", f"Ensin {_SAMI}.", "Sitten.", "Toka", "Viimeksi.")]
    assert places == sorted(places)


def test_that_a_foreign_program_reads_every_letter_in_order(tmp_path: Path) -> None:
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed (Debian: poppler-utils)")
    made = formal(item("Eka", 0, account=f"Ensin {_SAMI}.", decision="Sitten."), item("Toka", 1, decision="Viimeksi."))
    (tmp_path / "m.pdf").write_bytes(render_pdf(made))
    said = subprocess.run([program, str(tmp_path / "m.pdf"), "-"], capture_output=True, check=True).stdout.decode()
    places = [said.index(word) for word in ("Eka", f"Ensin {_SAMI}.", "Sitten.", "Toka", "Viimeksi.")]
    assert places == sorted(places)


def test_that_the_workspaces_texts_are_marked_in_a_document_of_another_language() -> None:
    made = formal(item("Asia", 0, decision="Hyväksyttiin."), language=Language.SV)
    own = next(one for one in headings(made) if one.number)
    assert [run.language for run in own.content] == [FI]
    assert [run.language for run in next(one for one in headings(made)).content] == [None]


def test_that_the_same_records_make_the_same_paper() -> None:
    content = records(item("Asia", 0, decision="Hyväksyttiin."))
    again = Content([replace(one) for one in content.every()])
    assert minutes(content, MEETING, language=FI) == minutes(again, MEETING, language=FI)


def test_that_tables_of_the_demo_never_have_an_empty_heading() -> None:
    content = demo_content()
    for meeting in content.all(Meeting):
        made: list[Table] = tables(minutes(content, meeting.id, language=FI))
        assert all(all(cell for cell in table_texts(one)[0]) for one in made)


def test_that_formal_minutes_claim_no_instructions_for_appeal_that_are_not_attached() -> None:
    claim = "on pöytäkirjan liitteenä"
    without = text_of(formal(item("Asia", 0, decision="Päätettiin.")))
    assert claim not in without
    assert "annetaan niistä päätöksistä, joista saa hakea muutosta" in without
    guide = Attachment(
        id="guide", meeting_id=MEETING, title="Oikaisuvaatimusohje", file_name="ohje.pdf", sha256="0" * 64, size=1
    )
    assert claim in text_of(formal(item("Asia", 0, decision="Päätettiin."), guide))
