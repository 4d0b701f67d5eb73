"""Mail drafts, calendar files and archive packages, read by their own parsers."""

import email
import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import icalendar
import pytest

from tests.documents.pdf_reader import failures
from tests.documents.secrets import MEETING, SECTION, WORD, content, places_of
from tests.workshop import Workshop
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.action import Action
from turva_desktop.domain.body import Membership
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import BodyId, MembershipId, PersonId
from turva_desktop.domain.item import Item
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.network import Person
from turva_desktop.domain.secrecy import Copy
from turva_desktop.domain.steps import label_of
from turva_desktop.services import Services
from turva_desktop.services.restoring import restore_backup
from turva_desktop.services.sending.mail import Draft
from turva_desktop.services.workspaces import start_demo
from turva_desktop.store import Workspace

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def _demo(path: Path) -> Workspace:
    return start_demo(path, clock=lambda: NOW)


@pytest.fixture
def demo(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    """Open the demo municipality."""
    with workshop.open(_demo, tmp_path / "demo.turva", clock=lambda: NOW) as workspace:
        yield Services(workspace)


def _secret(path: Path) -> Workspace:
    people = [
        Person(id=PersonId("bad"), name="Rehtori", email="ei osoitetta"),
        Person(id=PersonId("sly"), name="Poliisi\nBcc: x@y.example", email="poliisi@kokeilu.example"),
    ]
    seats = [
        Membership(id=MembershipId(key), body_id=BodyId("body"), person_id=PersonId(key), position=place)
        for place, key in enumerate(("official", "private", "bad", "sly"))
    ]
    gone = Membership(
        id=MembershipId("gone"), body_id=BodyId("body"), person_id=PersonId("official"), ends_on=date(2025, 1, 1)
    )
    records = [one for one in content().every() if getattr(one, "sha256", "") == ""]
    return Workspace.create(path, [*records, *people, *seats, gone])


@pytest.fixture
def secret(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    """Open a municipality with a secret word in every confidential field, and three members."""
    with workshop.open(_secret, tmp_path / "s.turva") as workspace:
        yield Services(workspace)


def mailed(services: Services, path: Path, orders: list[PaperOrder], **options: Any) -> Draft:
    """Make the papers and write the draft that carries them."""
    papers = [services.documents.make(order, today=NOW.date()) for order in orders]
    return services.sending.mail(path, papers, now=NOW, **options)


def draft_meeting(services: Services) -> str:
    return next(one.id for one in services.meetings.all() if one.meeting.state is MeetingState.DRAFT)


def parsed(path: Path) -> EmailMessage:
    message = email.message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def text_of(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


# ------------------------------------------------------------------------------------------------ mail


def test_that_an_invitation_opens_as_a_draft_with_its_papers(demo: Services, tmp_path: Path) -> None:
    meeting = draft_meeting(demo)
    order = PaperOrder(kind=PaperKind.AGENDA, meeting_id=meeting)
    receipt = mailed(demo, tmp_path / "a.eml", [order])
    message = parsed(receipt.path)
    assert message["X-Unsent"] == "1"
    assert message["From"] is None
    assert "Kokouskutsu 4/2026" in message["Subject"]
    files = {part.get_filename(): part for part in message.iter_attachments()}
    assert list(files) == ["Kokouskutsu ja esityslista 4-2026 Hyvinvointi- ja turvallisuustyöryhmä.pdf", "kokous.ics"]
    pdf, calendar = (part.get_content() for part in files.values())
    assert failures(pdf) == []
    assert "BEGIN:VEVENT" in calendar
    assert "9.12.2026 kello 13.00" in text_of(message).replace("\N{NO-BREAK SPACE}", " ")


def test_that_only_members_with_an_address_they_gave_are_written_to(secret: Services, tmp_path: Path) -> None:
    order = PaperOrder(kind=PaperKind.MINUTES, meeting_id=MEETING, copy=Copy.PUBLIC)
    receipt = mailed(secret, tmp_path / "a.eml", [order])
    assert receipt.recipients == ("johtaja@kokeilu.example", "poliisi@kokeilu.example")
    assert receipt.without_address == (f"Aino {WORD}", "Rehtori")
    message = parsed(receipt.path)
    assert [one.addr_spec for one in message["To"].addresses] == list(receipt.recipients)
    assert message["Bcc"] is None
    assert WORD not in str(message["To"])


def test_that_a_draft_with_confidential_papers_warns(secret: Services, tmp_path: Path) -> None:
    for copy in Copy:
        order = PaperOrder(kind=PaperKind.MINUTES, meeting_id=MEETING, copy=copy)
        receipt = mailed(secret, tmp_path / "a.eml", [order])
        assert receipt.confidential is (copy is Copy.INTERNAL)
        assert ("salassa pidettäviä" in text_of(parsed(receipt.path))) is (copy is Copy.INTERNAL)


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html"])
@pytest.mark.parametrize("kind", [PaperKind.AGENDA, PaperKind.MINUTES, PaperKind.EXTRACT])
def test_that_no_byte_of_a_public_draft_holds_the_word(
    kind: PaperKind, suffix: str, secret: Services, tmp_path: Path
) -> None:
    (tmp_path / f"{WORD}.txt").write_text(WORD)
    with secret.workspace.write(label_of("item.edit")) as tx:  # the approved minutes are locked for everybody else
        tx.save(replace(tx.get(Meeting, MEETING), state=MeetingState.HELD, keeper=f"Aino {WORD}"))
    secret.meetings.attachments.add(MEETING, tmp_path / f"{WORD}.txt")
    order = PaperOrder(kind=kind, meeting_id=MEETING, copy=Copy.PUBLIC, section=SECTION)
    draft = mailed(secret, tmp_path / "a.eml", [order], suffix=suffix, attachments=True)
    assert WORD.encode() not in draft.path.read_bytes()
    parts = [part for part in parsed(draft.path).walk() if not part.is_multipart()]
    assert len(parts) >= 2
    for part in parts:
        name = part.get_filename() or "letter.txt"
        assert WORD not in name
        content_of = part.get_payload(decode=True)
        assert isinstance(content_of, bytes)
        assert places_of(WORD, content_of, Path(name).suffix) == []


@pytest.mark.slow
def test_that_a_draft_for_the_members_carries_the_numbered_attachments(demo: Services, tmp_path: Path) -> None:
    meeting = draft_meeting(demo)
    for name in ("kartta.pdf", "viesti.eml", "tausta.txt", "kuva.bin"):
        (tmp_path / name).write_bytes(b"x")
        demo.meetings.attachments.add(meeting, tmp_path / name, background=name == "tausta.txt")
    large = tmp_path / "iso.pdf"
    large.write_bytes(b"x" * (16 * 1024 * 1024))
    demo.meetings.attachments.add(meeting, large)
    order = PaperOrder(kind=PaperKind.AGENDA, meeting_id=meeting)
    draft = mailed(demo, tmp_path / "a.eml", [order], attachments=True)
    files = [part.get_filename() for part in parsed(draft.path).iter_attachments()]
    assert files[1:] == ["Liite 1 kartta.pdf", "Liite 2 viesti.eml", "Liite 3 kuva.bin", "kokous.ics"]
    assert draft.left_out == ("Liite 4 iso.pdf",)
    assert not draft.confidential
    one = demo.meetings.attachments.all(meeting)[0]
    demo.meetings.attachments.edit(one.id, confidentiality=Confidentiality.SECRET)
    shared = mailed(demo, tmp_path / "b.eml", [order], attachments=True)
    assert not shared.confidential
    names = [part.get_filename() for part in parsed(shared.path).iter_attachments()]
    assert names[1:] == ["Liite 2 viesti.eml", "Liite 3 kuva.bin", "kokous.ics"]
    assert mailed(demo, tmp_path / "c.eml", [replace(order, copy=Copy.INTERNAL)], attachments=True).confidential


def test_that_an_extract_goes_without_recipients_and_with_its_own_attachments(demo: Services, tmp_path: Path) -> None:
    meeting = next(one for one in demo.meetings.all() if one.meeting.state is MeetingState.HELD).id
    item = demo.meetings.agenda.items(meeting)[2]
    for name, item_id in (("kartta.pdf", None), ("oma.pdf", item.id)):
        (tmp_path / name).write_bytes(b"x")
        demo.meetings.attachments.add(meeting, tmp_path / name, item_id=item_id)
    order = PaperOrder(kind=PaperKind.EXTRACT, meeting_id=meeting, section=item.section)
    draft = mailed(demo, tmp_path / "a.eml", [order], attachments=True)
    files = [part.get_filename() for part in parsed(draft.path).iter_attachments()]
    assert files[1:] == ["Liite 2 oma.pdf"]
    assert (draft.recipients, draft.without_address) == ((), ())
    assert parsed(draft.path)["To"] is None


@pytest.mark.slow
def test_that_a_paper_of_the_plan_is_a_draft_without_recipients(demo: Services, tmp_path: Path) -> None:
    orders = [PaperOrder(kind=PaperKind.PLAN), PaperOrder(kind=PaperKind.FOLLOWUP)]
    message = parsed(mailed(demo, tmp_path / "a.eml", orders, suffix=".docx").path)
    assert message["To"] is None
    assert len(list(message.iter_attachments())) == 2


def test_that_the_same_draft_has_the_same_bytes(demo: Services, tmp_path: Path) -> None:
    order = PaperOrder(kind=PaperKind.AGENDA, meeting_id=draft_meeting(demo))
    for name in ("a.eml", "b.eml"):
        mailed(demo, tmp_path / name, [order])
    assert (tmp_path / "a.eml").read_bytes() == (tmp_path / "b.eml").read_bytes()


# --------------------------------------------------------------------------------------------- calendars


def event_of(path: Path) -> Any:
    (event,) = icalendar.Calendar.from_ical(path.read_bytes()).events
    return event


def test_that_a_meeting_has_its_time_in_helsinki(demo: Services, tmp_path: Path) -> None:
    meeting = demo.meetings.get(draft_meeting(demo))
    event = event_of(demo.sending.calendar(tmp_path / "a.ics", meeting.id, now=NOW))
    start = event.decoded("dtstart")
    assert (start.date(), start.time()) == (meeting.held_on, meeting.starts)
    assert start.utcoffset() == timedelta(hours=2)
    assert str(start.tzinfo) == "Europe/Helsinki"
    assert event["location"].startswith("Kunnanvirasto, kokoushuone Guovssahas")


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 7, 1), 3), (date(2027, 1, 4), 2)])
def test_that_summer_time_is_known(day: date, hours: int, demo: Services, tmp_path: Path) -> None:
    meeting = demo.meetings.create(demo.network.bodies.all()[0].id, day, starts=time(13))
    calendar = icalendar.Calendar.from_ical(demo.sending.calendar(tmp_path / "a.ics", meeting.id, now=NOW).read_bytes())
    zone = calendar.timezones[0].to_tz()
    assert datetime(day.year, day.month, day.day, 13, tzinfo=zone).utcoffset() == timedelta(hours=hours)


def test_that_a_changed_meeting_keeps_its_uid_and_counts_on(demo: Services, tmp_path: Path) -> None:
    meeting = draft_meeting(demo)
    first = event_of(demo.sending.calendar(tmp_path / "a.ics", meeting, now=NOW))
    demo.meetings.edit(meeting, place="Kylätalo")
    second = event_of(demo.sending.calendar(tmp_path / "b.ics", meeting, now=NOW))
    demo.meetings.advance(meeting, on=date(2026, 11, 23))
    third = event_of(demo.sending.calendar(tmp_path / "c.ics", meeting, now=NOW))
    assert first["uid"] == second["uid"] == third["uid"]
    assert first["sequence"] < second["sequence"] < third["sequence"]
    assert (first["status"], third["status"]) == ("TENTATIVE", "CONFIRMED")


def sequence_of(path: Path) -> int:
    """Return the number under which a calendar file leaves: that of all its entries."""
    (number,) = {int(str(one["sequence"])) for one in icalendar.Calendar.from_ical(path.read_bytes()).events}
    return number


TOLD: dict[str, Callable[[Services, str], object]] = {
    "the meeting": lambda one, meeting: one.meetings.edit(meeting, place="Kylätalo"),
    "an item's title": lambda one, meeting: one.meetings.agenda.edit(items(one, meeting)[-1].id, title="Uusi otsikko"),
    "one item less": lambda one, meeting: one.meetings.agenda.delete(items(one, meeting)[-1].id),
    "the body's name": lambda one, meeting: one.network.bodies.edit(one.meetings.get(meeting).body_id, name="Uusi"),
}


def items(services: Services, meeting_id: str) -> list[Item]:
    with services.workspace.read() as tx:
        return tx.matching(Item, meeting_id=meeting_id)


@pytest.mark.parametrize("told", TOLD, ids=str)
def test_that_the_number_of_a_calendar_entry_grows_when_what_it_tells_has_changed(
    told: str, demo: Services, tmp_path: Path
) -> None:
    meeting = draft_meeting(demo)
    first = demo.sending.calendar(tmp_path / "a.ics", meeting, now=NOW)
    TOLD[told](demo, meeting)
    second = demo.sending.calendar(tmp_path / "b.ics", meeting, now=NOW)
    demo.history.undo()
    third = demo.sending.calendar(tmp_path / "c.ics", meeting, now=NOW)
    assert first.read_bytes() != second.read_bytes()
    assert sequence_of(first) < sequence_of(second) < sequence_of(third)


@pytest.mark.parametrize("lost", ["", "half", "whole"])
@pytest.mark.parametrize("clock", [NOW, NOW + timedelta(days=2), NOW - timedelta(days=2)], ids=["now", "on", "back"])
def test_that_the_number_of_a_calendar_entry_never_falls_by_a_restore(
    lost: str, clock: datetime, demo: Services, tmp_path: Path
) -> None:
    """Not even where the file that is replaced is damaged or gone."""
    meeting, path = draft_meeting(demo), demo.workspace.path
    made = demo.workspace.backup()
    for number in range(7):
        demo.meetings.edit(meeting, place=f"Kylätalo {number}")
    sent = sequence_of(demo.sending.calendar(tmp_path / "a.ics", meeting, now=NOW))
    due = sequence_of(demo.sending.deadlines(tmp_path / "b.ics", now=NOW))
    demo.workspace.close()
    if lost == "whole":
        path.unlink()
    elif lost:
        path.write_bytes(path.read_bytes()[:30_000])
    restore_backup(path, made.path, now=clock)
    with Workspace(path, clock=lambda: clock) as workspace:
        services = Services(workspace)
        again = sequence_of(services.sending.calendar(tmp_path / "c.ics", meeting, now=NOW))
        due_again = sequence_of(services.sending.deadlines(tmp_path / "d.ics", now=NOW))
    assert sent < again < 2**31
    assert due < due_again


def test_that_a_restore_tells_of_numbers_that_an_invitation_has_carried_out(demo: Services) -> None:
    meeting, path = draft_meeting(demo), demo.workspace.path
    made = demo.workspace.backup()
    demo.meetings.advance(meeting, on=date(2026, 11, 23))
    sent, last = demo.meetings.get(meeting), max(item.section or 0 for item in items(demo, meeting))
    demo.workspace.close()
    (notice,) = restore_backup(path, made.path, now=NOW).notices
    assert notice.code == "restore.numbers_given"
    assert (notice.details["section"], notice.details["meeting"]) == (last, sent.number)
    assert restore_backup(path, made.path, now=NOW).notices == ()  # nothing more had been sent since


def test_that_a_backup_opened_past_the_program_counts_on_from_its_next_change(demo: Services, tmp_path: Path) -> None:
    meeting = draft_meeting(demo)
    made = demo.workspace.backup()
    for number in range(7):
        demo.meetings.edit(meeting, place=f"Kylätalo {number}")
    sent = sequence_of(demo.sending.calendar(tmp_path / "a.ics", meeting, now=NOW))
    copy = Path(shutil.copy(made.path, tmp_path / "kopio.turva"))
    with Workspace(copy, clock=lambda: NOW + timedelta(hours=1)) as workspace:
        services = Services(workspace)
        services.meetings.edit(meeting, place="Kirjasto")
        again = sequence_of(services.sending.calendar(tmp_path / "b.ics", meeting, now=NOW))
    assert sent < again


def test_that_a_meeting_without_a_time_takes_the_whole_day(demo: Services, tmp_path: Path) -> None:
    meeting = demo.meetings.create(demo.network.bodies.all()[0].id, date(2027, 3, 1))
    event = event_of(demo.sending.calendar(tmp_path / "a.ics", meeting.id, now=NOW))
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2027, 3, 1), date(2027, 3, 2))


def test_that_a_calendar_holds_only_what_is_public(secret: Services, tmp_path: Path) -> None:
    with secret.workspace.write(label_of("item.edit")) as tx:
        tx.save(replace(tx.get(Action, "open"), end=date(2026, 12, 31)))
        tx.delete(FollowUp, "e2")
    path = secret.sending.calendar(tmp_path / "a.ics", MEETING, now=NOW)
    deadlines = secret.sending.deadlines(tmp_path / "b.ics", now=NOW)
    for one in (path, deadlines):
        assert WORD not in one.read_bytes().replace(b"\r\n ", b"").decode()
    assert "Kiinteistön turvajärjestelyt" in path.read_bytes().replace(b"\r\n ", b"").decode()


def test_that_a_calendar_does_not_name_private_persons(secret: Services, tmp_path: Path) -> None:
    with secret.workspace.write(label_of("item.edit")) as tx:
        tx.save(replace(tx.get(Meeting, MEETING), place=f"Aino {WORD}in tupa"))
        tx.save(replace(tx.get(Item, "open"), title=f"Aloite: Aino {WORD}"))
        tx.save(replace(tx.get(Action, "open"), lead=f"Aino {WORD}", end=date(2026, 12, 31)))
        for entry in tx.all(FollowUp):
            tx.delete(FollowUp, entry.id)
    meeting = secret.sending.calendar(tmp_path / "a.ics", MEETING, now=NOW)
    deadlines = secret.sending.deadlines(tmp_path / "b.ics", now=NOW)
    for one in (meeting, deadlines):
        text = one.read_bytes().replace(b"\r\n ", b"").decode()
        assert "Yksityishenkilö" in text
        assert WORD not in text


def test_that_deadlines_are_those_of_open_actions(demo: Services, tmp_path: Path) -> None:
    every = icalendar.Calendar.from_ical(demo.sending.deadlines(tmp_path / "a.ics", now=NOW).read_bytes())
    plan = demo.plans.current(NOW.date())
    assert plan is not None
    wanted = {one.action.end for one in demo.actions.followed(plan.id) if one.status.is_open and one.action.end}
    assert {event.decoded("dtstart") for event in every.events} == wanted
    lead = demo.sending.deadlines(tmp_path / "b.ics", now=NOW, party="tekninen johtaja").read_bytes()
    own = icalendar.Calendar.from_ical(lead)
    assert 0 < len(own.events) < len(every.events)


def test_that_no_empty_calendar_is_written(demo: Services, tmp_path: Path) -> None:
    with pytest.raises(TurvaError) as stop:
        demo.sending.deadlines(tmp_path / "a.ics", now=NOW, party="Ei kukaan")
    assert stop.value.code == "calendar.no_deadlines"
    assert not (tmp_path / "a.ics").exists()


# ----------------------------------------------------------------------------------------------- archive


def test_that_a_meetings_package_is_whole_and_checked(demo: Services, tmp_path: Path) -> None:
    meeting = next(one for one in demo.meetings.all() if one.meeting.label == "1/2025").meeting
    receipt = demo.sending.archive(tmp_path / "a.zip", now=NOW, meeting_id=meeting.id)
    with zipfile.ZipFile(receipt.path) as file:
        assert file.testzip() is None
        assert tuple(file.namelist()) == receipt.files
        lines = [line.partition("  ") for line in file.read("SHA256SUMS.txt").decode().splitlines()]
        sums = {name: given for given, _, name in lines}
        assert set(sums) == set(receipt.files) - {"SHA256SUMS.txt"}
        assert all(hashlib.sha256(file.read(name)).hexdigest() == given for name, given in sums.items())
        papers = [name for name in file.namelist() if name.endswith(".pdf")]
        assert len(papers) == 2
        assert all(failures(file.read(name)) == [] for name in papers)
        data = json.loads(file.read("tiedot/turva.json"))
    assert [one["id"] for one in data["meeting"]] == [meeting.id]
    assert len(data["item"]) == len(demo.meetings.agenda.items(meeting.id))
    assert receipt.confidential
    assert {one["action_id"] for one in data["review"] if one["action_id"]} <= {one["id"] for one in data["action"]}
    items = {one["id"] for one in data["item"]}
    assert {one["item_id"] for one in data["follow_up"]} <= items
    assert data["follow_up"]


def test_that_a_package_tells_only_of_folders_that_it_has(demo: Services, tmp_path: Path) -> None:
    meeting = draft_meeting(demo)
    with zipfile.ZipFile(demo.sending.archive(tmp_path / "a.zip", now=NOW, meeting_id=meeting).path) as file:
        assert "- liitteet" not in file.read("LUE.txt").decode("utf-8-sig")
    (tmp_path / "kartta.txt").write_text("kartta")
    demo.meetings.attachments.add(meeting, tmp_path / "kartta.txt")
    with zipfile.ZipFile(demo.sending.archive(tmp_path / "b.zip", now=NOW, meeting_id=meeting).path) as file:
        assert "- liitteet" in file.read("LUE.txt").decode("utf-8-sig")


def test_that_a_package_holds_no_contact_data_of_private_persons(secret: Services, tmp_path: Path) -> None:
    receipt = secret.sending.archive(tmp_path / "a.zip", now=NOW)
    with zipfile.ZipFile(receipt.path) as file:
        people = {one["id"]: one for one in json.loads(file.read("tiedot/turva.json"))["person"]}
    assert people["private"]["email"] == ""
    assert people["official"]["email"] == "johtaja@kokeilu.example"
    assert receipt.confidential


def test_that_the_same_package_has_the_same_bytes(demo: Services, tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        demo.sending.archive(tmp_path / name, now=NOW, meeting_id=draft_meeting(demo))
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


@pytest.mark.slow
def test_that_attachments_travel_as_they_are(demo: Services, tmp_path: Path) -> None:
    meeting = draft_meeting(demo)
    source = tmp_path / "Kartta.txt"
    for text in ("yksi", "kaksi"):
        source.write_text(text)
        demo.meetings.attachments.add(meeting, source)
    receipt = demo.sending.archive(tmp_path / "a.zip", now=NOW, meeting_id=meeting)
    with zipfile.ZipFile(receipt.path) as file:
        found = [file.read(name) for name in file.namelist() if name.startswith("liitteet/")]
    assert found == [b"yksi", b"kaksi"]


@pytest.mark.slow
def test_that_a_workspaces_package_has_every_paper_and_the_workbook(demo: Services, tmp_path: Path) -> None:
    demo.sending.archive(tmp_path / "a.zip", now=NOW, language=Language.SV)
    with zipfile.ZipFile(tmp_path / "a.zip") as file:
        names = file.namelist()
    held = sum(one.meeting.state.order >= MeetingState.HELD.order for one in demo.meetings.all())
    plans = len(demo.plans.plans.all())
    assert plans > 1
    assert len([name for name in names if name.endswith(".pdf")]) == len(demo.meetings.all()) + held + plans + 2
    assert "data/turva.xlsx" in names
    assert "LÄS.txt" in names


def test_that_names_of_what_is_sent_are_legal_on_windows(demo: Services) -> None:
    meeting = draft_meeting(demo)
    names = [
        demo.sending.calendar_name(meeting),
        demo.sending.archive_name(today=NOW.date(), meeting_id=meeting),
        demo.sending.archive_name(today=NOW.date()),
    ]
    assert not any(set(name) & set('<>:"/\\|?*') for name in names)
    assert [name.rsplit(".", 1)[1] for name in names] == ["ics", "zip", "zip"]
