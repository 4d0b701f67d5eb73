"""Names, telephone numbers and identity codes in every written form before every door that anybody may stand behind."""

import dataclasses
import email
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from email.policy import default
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest

from tests.documents.secrets import MEETING, content
from tests.trying import PROFILE
from tests.written import NAMES, TELEPHONES
from turva_desktop.documents.content.walk import plain_text
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.action import Action
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.body import Membership
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import ActionId, BodyId, FollowUpId, MembershipId, PersonId
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.network import Person
from turva_desktop.domain.plan import Chapter, Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.secrecy import Copy
from turva_desktop.domain.steps import adding
from turva_desktop.domain.theme import Theme
from turva_desktop.services import Services
from turva_desktop.services.outgoing import IDENTITY_CODE
from turva_desktop.store import Workspace

NOW: Final = datetime(2026, 11, 22, 9, tzinfo=UTC)
FORMS: Final = [
    form
    for forms in (*NAMES.values(), *TELEPHONES.values())
    for form in forms
    if not form.lower().startswith(("niemen", "salon"))  # begins like words that stay: read in its own test
]
"""Every form that is looked for; each begins a word of its own."""
CODE: Final = "131052–308t"
PLACES: Final[dict[str, tuple[type[Any], str, str]]] = {
    "account": (Item, "open", "account"),
    "decision": (Item, "open", "decision"),
    "title of an item": (Item, "open", "title"),
    "place": (Meeting, MEETING, "place"),
    "keeper": (Meeting, MEETING, "keeper"),
    "chapter": (Chapter, "open", "text"),
    "title of an action": (Action, "open", "title"),
    "lead": (Action, "open", "lead"),
    "partners": (Action, "open", "partners"),
    "explanation": (FollowUp, "e3", "explanation"),
    "title of a file": (Attachment, "a1", "title"),
    "file name": (Attachment, "a1", "file_name"),
    "theme": (Theme, "theme", "name"),
    "plan's note": (Plan, "plan", "note"),
    "logo's words": (Profile, "profile", "logo_text"),
}
"""Where people write names."""


def planted(place: str, text: str) -> list[Any]:
    """Return the municipality with a text in one place, and the private persons who are named."""
    kind, record_id, field = PLACES[place]
    (known, *_) = content().all(FollowUp)
    entry = dataclasses.replace(known, id=FollowUpId("e3"), action_id=ActionId("open"), item_id=None, explanation="")
    records: list[Any] = [*content().every(), entry]
    told = (text,) if field == "partners" else text
    private = [
        Person(id=PersonId(f"p{number}"), name=name, private=True, phone=phone)
        for number, (name, phone) in enumerate(zip(NAMES, [*TELEPHONES] * len(NAMES), strict=False))
    ]
    changed = [
        dataclasses.replace(one, **{field: told}) if isinstance(one, kind) and one.id == record_id else one
        for one in records
    ]
    dated = [
        dataclasses.replace(one, end=date(2027, 1, 1)) if isinstance(one, Action) and one.id == "open" else one
        for one in changed
    ]
    return [*dated, *private]


EXPECTED: Final[dict[str, set[str]]] = {
    "place": {"paper", "mail", "calendar"},
    "title of an item": {"paper", "mail", "calendar"},
    "title of an action": {"paper", "mail", "deadlines"},
    "lead": {"paper", "mail", "deadlines"},
    "plan's note": set(),
    "logo's words": set(),
    "file name": {"mail"},
}
"""Which doors a place leads to, where that isn't papers and mail."""
NOT_IN_WORKBOOKS: Final = {"title of a file", "file name", "logo's words", "keeper"}


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Any]:
    """Return how to open the municipality with a text in one place."""
    opened: list[Workspace] = []

    def make(place: str, text: str) -> Services:
        seat = Membership(id=MembershipId("seat"), body_id=BodyId("body"), person_id=PersonId("official"))
        files = [one for one in planted(place, text) if isinstance(one, Attachment)]
        others = [one for one in planted(place, text) if not isinstance(one, Attachment)]
        workspace = Workspace.create(tmp_path / f"{len(opened)}.turva", [*others, seat])
        opened.append(workspace)
        with workspace.write(adding(Attachment)) as tx:
            for file in files:
                tx.add(dataclasses.replace(file, sha256=tx.put_blob(file.id.encode()), size=2))
        return Services(workspace)

    yield make
    for one in opened:
        one.close()


def orders(copy: Copy) -> Iterator[PaperOrder]:
    for kind in PaperKind:
        meeting = MEETING if kind.of_meeting else ""
        yield PaperOrder(kind=kind, meeting_id=meeting, section=1, year=2026, copy=copy)


def letters(path: Path) -> Iterator[str]:
    """Yield what stands in a draft around its papers, and the calendar entry in it."""
    message = email.message_from_bytes(path.read_bytes(), policy=default)
    yield str(message["Subject"])
    for part in message.walk():
        yield part.get_filename() or ""
        if part.get_content_maintype() == "text" and part.get_content_subtype() != "html":
            yield str(part.get_content()).replace("\r\n ", "").replace("\n ", "")


def public(services: Services, folder: Path) -> Iterator[tuple[str, str]]:
    """Yield every text that anybody may see, by its door."""
    for order in orders(Copy.PUBLIC):
        paper = services.documents.make(order, today=NOW.date())
        yield f"paper {order.kind.value}", "\n".join([*paper.texts, plain_text(paper.document)])
        yield f"file name {order.kind.value}", paper.file_name()
    for copy in (Copy.PUBLIC, Copy.SHARED):
        for order in orders(copy):
            paper = services.documents.make(order, today=NOW.date())
            draft = services.sending.mail(folder / "a.eml", [paper], now=NOW, suffix=".html", attachments=True)
            yield f"mail {copy.value} {order.kind.value}", "\n".join(letters(draft.path))
    for name, file in (
        ("calendar", services.sending.calendar(folder / "a.ics", MEETING, now=NOW)),
        ("deadlines", services.sending.deadlines(folder / "b.ics", now=NOW)),
    ):
        yield name, file.read_bytes().replace(b"\r\n ", b"").decode()


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_that_no_written_form_of_a_private_name_or_number_comes_through_a_door(
    place: str, made: Any, tmp_path: Path
) -> None:
    forms = forms_at(place)
    services = made(place, " | ".join(forms))
    for door, text in public(services, tmp_path):
        assert (door, [form for form in forms if form in text]) == (door, [])


def forms_at(place: str) -> list[str]:
    """Return the forms that are tried in a place: each form in three of the places, in all when somebody searches."""
    return FORMS if PROFILE == "search" else FORMS[list(PLACES).index(place) % 5 :: 5]


def asks(write: Callable[..., object], path: Path) -> bool:
    """Tell whether somebody is asked before a file is written; then there is none, and the code isn't told."""
    path.unlink(missing_ok=True)
    try:
        write(path)
    except TurvaError as error:
        if error.code != IDENTITY_CODE or "308" in str(error.details):
            raise
        return not path.exists()
    return False


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_that_an_identity_code_is_asked_about_at_every_door(place: str, made: Any, tmp_path: Path) -> None:
    services: Services = made(place, f"Asiakas {CODE} kävi.")
    sending, noticed = services.sending, set()
    for order in (one for copy in Copy for one in orders(copy)):
        paper = services.documents.make(order, today=NOW.date())
        printed = partial(services.documents.write, order, today=NOW.date())
        noticed |= {"paper"} if asks(printed, tmp_path / "a.html") else set()
        assert not (tmp_path / "a.html").exists() or CODE not in (tmp_path / "a.html").read_text("utf-8")
        mail = partial(sending.mail, papers=[paper], now=NOW, suffix=".html", attachments=True)
        if asks(mail, tmp_path / "a.eml"):
            noticed.add("mail")
            mail(tmp_path / "a.eml", knowingly=True)
        else:
            assert CODE not in "\n".join([*paper.texts, *letters(tmp_path / "a.eml")])
    doors: dict[str, Callable[..., Any]] = {
        "calendar": partial(sending.calendar, meeting_id=MEETING, now=NOW),
        "deadlines": partial(sending.deadlines, now=NOW),
        "archive": partial(sending.archive, now=NOW),
        "workbook.xlsx": partial(services.exchange.export, now=NOW),
    }
    for name, write in doors.items():
        noticed |= {name} if asks(write, tmp_path / name) else set()
        write(tmp_path / name, knowingly=True)
    workbook = set() if place in NOT_IN_WORKBOOKS else {"workbook.xlsx"}
    assert {"archive", *workbook, *EXPECTED.get(place, {"paper", "mail"})} <= noticed
