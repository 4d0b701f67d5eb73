"""Every kind of record before every door: no planted word gets out, and a kind that nobody has heard of is stopped.

What is planted stands in `tests/documents/secrets.py`, apart from the rules that are tried here. Whoever adds a kind
plants the word in it, or says below why nothing in it is ever confidential.
"""

import dataclasses
import email
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from email.policy import default
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest

from tests.documents.secrets import LATER, MEETING, SECTION, WORD, content, places_of
from tests.workshop import Workshop
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.area import Area
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.body import Body, Membership
from turva_desktop.domain.content import Content
from turva_desktop.domain.fields import field_types
from turva_desktop.domain.ids import BodyId, MembershipId, PersonId
from turva_desktop.domain.indicator import Indicator, IndicatorValue
from turva_desktop.domain.kind import Kind
from turva_desktop.domain.kinds import KINDS, kind_of
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.network import Organisation
from turva_desktop.domain.plan import Plan, PlanApproval
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.record import Record
from turva_desktop.domain.secrecy import Copy
from turva_desktop.domain.steps import adding
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.domain.withholding import withhold
from turva_desktop.services import Services
from turva_desktop.store import Workspace

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
OTHERS: Final = (Copy.SHARED, Copy.PUBLIC)
"""The copies that leave the group."""

OPEN: Final[dict[type[Record], tuple[str, str]]] = {
    Profile: (
        "what the municipality and its group are called",
        "name municipality_code group_name logo logo_text word_template",
    ),
    Area: ("what the municipality consists of", "name name_sv name_se code spellings"),
    Organisation: ("who takes part in the network", "name area contact_role email phone count_source note"),
    Body: ("who meets", "name"),
    Membership: ("who sits where; the persons themselves are planted", ""),
    Plan: ("that there is a plan, and its name", "name municipalities note"),
    PlanApproval: ("who approved it; it stands in public minutes", "body_name section case_number"),
    Theme: ("what the plan is about", "code name description lead"),
    Goal: ("what it is for", "text strategy_link"),
    Indicator: ("what is measured, from public sources", "name source unit caveat"),
    IndicatorValue: ("what was measured", "area note"),
    Meeting: ("that a body met, when and where", "place chair keeper inspectors next_meeting body_name"),
}
"""Kinds in which nothing is confidential, why, and the texts of which that is said: a new one is a new question.

A private person's name is hidden in them all the same.
"""


def without_the_name(record: Any) -> Any:
    """Return a record in which the private person has a name of their own: copies for partners name people."""
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if isinstance(value, str) and not isinstance(value, Language):
            for prefix in ("Aino ", "A. "):
                value = value.replace(f"{prefix}{WORD}", f"{prefix}Nimetön")
            changes[field.name] = value
        elif isinstance(value, tuple) and value and all(isinstance(one, str) for one in value):
            changes[field.name] = tuple(one.replace(f"Aino {WORD}", "Aino Nimetön") for one in value)
    return dataclasses.replace(record, **{name: new for name, new in changes.items() if new != getattr(record, name)})


def records(copy: Copy) -> Iterator[Record]:
    """Yield what is behind the doors: for partners without the private person's name."""
    for record in content().every():
        yield record if copy is Copy.PUBLIC else without_the_name(record)


@pytest.fixture(params=OTHERS, ids=lambda copy: copy.value)
def copy(request: pytest.FixtureRequest) -> Copy:
    copy: Copy = request.param
    return copy


def _behind_the_doors(copy: Copy, path: Path) -> Workspace:
    """Make the municipality; every attachment has a content of its own, the word in those that are confidential."""
    seat = Membership(id=MembershipId("seat"), body_id=BodyId("body"), person_id=PersonId("official"))
    files = [one for one in records(copy) if isinstance(one, Attachment)]
    others = [one for one in records(copy) if not isinstance(one, Attachment)]
    workspace = Workspace.create(path, [*others, seat])
    with workspace.write(adding(Attachment)) as tx:
        for file in files:
            data = f"{file.id} {WORD if WORD in file.title else ''}".encode()
            tx.add(dataclasses.replace(file, sha256=tx.put_blob(data), size=len(data)))
    return workspace


_BUILT: Final = {copy: partial(_behind_the_doors, copy) for copy in OTHERS}


@pytest.fixture
def services(workshop: Workshop, copy: Copy, tmp_path: Path) -> Iterator[Services]:
    """Open the municipality."""
    with workshop.open(_BUILT[copy], tmp_path / "kunta.turva") as workspace:
        yield Services(workspace)


def orders(copy: Copy) -> Iterator[PaperOrder]:
    """Yield every paper of every meeting, § and party."""
    for kind in PaperKind:
        for meeting in (MEETING, LATER) if kind.of_meeting else ("",):
            for section in (1, SECTION) if kind is PaperKind.EXTRACT and meeting == MEETING else (4,):
                for party in ("", f"Aino {WORD}" if copy is Copy.PUBLIC else "Vartija"):
                    yield PaperOrder(kind=kind, meeting_id=meeting, section=section, party=party, year=2026, copy=copy)


def test_that_every_kind_is_known_at_the_doors() -> None:
    planted = {type(record) for record in content().every() if WORD in repr(record)}
    known = planted | OPEN.keys()
    assert [kind.name for kind in KINDS if kind.record not in known] == [], "plant the word, or say why not"


@pytest.mark.parametrize("kind", [kind_of(record) for record in OPEN], ids=lambda kind: kind.name)
def test_that_every_text_of_an_open_kind_is_said_to_be_open(kind: Kind[Record]) -> None:
    held = field_types(kind.record).items()
    texts = [name for name, one in held if one.of is str and name != "id" and not name.endswith("_id")]
    assert texts == OPEN[kind.record][1].split(), "may everybody read the new field? If not, its kind hides it"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Unheard:
    """A record of a kind that the house doesn't know."""

    id: str
    title: str = WORD


@pytest.mark.parametrize("copy", Copy)
def test_that_a_record_of_an_unheard_kind_is_withheld_from_every_copy(copy: Copy) -> None:
    left = withhold(Content([*content().every(), Unheard(id="x")]), copy, Language.FI)
    assert Unheard not in left.content.kinds()


def test_that_no_record_of_what_is_left_holds_the_word(copy: Copy) -> None:
    left = withhold(Content(records(copy)), copy, Language.FI).content
    hidden = [one for one in left.every() if WORD in repr(one)]
    if copy is Copy.PUBLIC:  # names in running text are found when a paper is made
        hidden = [one for one in hidden if WORD in repr(without_the_name(one))]
    assert hidden == []


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html"])
def test_that_no_paper_holds_the_word(suffix: str, copy: Copy, services: Services) -> None:
    for order in orders(copy):
        paper = services.documents.make(order, today=NOW.date())
        if suffix == ".html" or order.party == "":
            assert (order, places_of(WORD, paper.render(suffix), suffix)) == (order, [])
        assert WORD not in paper.file_name()
        assert not paper.holds_secrets


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("copy", [Copy.SHARED], indirect=True)  # a workbook goes to partners and names people
def test_that_no_workbook_holds_the_word(language: Language, services: Services, tmp_path: Path) -> None:
    for party in (None, "Tekninen johtaja"):
        path = tmp_path / "out.xlsx"
        services.exchange.export(path, language=language, actions_of=party, now=NOW)
        with zipfile.ZipFile(path) as file:
            assert [name for name in file.namelist() if WORD.encode() in file.read(name)] == []


@pytest.mark.slow
def test_that_no_draft_holds_the_word(copy: Copy, services: Services, tmp_path: Path) -> None:
    for order in orders(copy):
        paper = services.documents.make(order, today=NOW.date())
        path = tmp_path / "a.eml"
        draft = services.sending.mail(path, [paper], now=NOW, suffix=".html", attachments=True)
        assert not draft.confidential
        message = email.message_from_bytes(path.read_bytes(), policy=default)
        assert WORD not in str(message["Subject"])
        for part in message.walk():
            data = b"" if part.is_multipart() else part.get_payload(decode=True)
            assert isinstance(data, bytes)
            assert (order, part.get_filename(), places_of(WORD, data, "")) == (order, part.get_filename(), [])
            assert WORD not in (part.get_filename() or "")


def test_that_no_calendar_holds_the_word(copy: Copy, services: Services, tmp_path: Path) -> None:
    files = [services.sending.calendar(tmp_path / f"{one}.ics", one, now=NOW) for one in (MEETING, LATER)]
    assert [file.name for file in files if WORD in file.read_bytes().replace(b"\r\n ", b"").decode()] == []
    assert not any(WORD in services.sending.calendar_name(one) for one in (MEETING, LATER))


@pytest.mark.slow
def test_that_an_archive_says_that_it_is_confidential_and_has_no_private_contact(
    copy: Copy, services: Services, tmp_path: Path
) -> None:
    receipt = services.sending.archive(tmp_path / "a.zip", now=NOW)
    assert receipt.confidential
    with zipfile.ZipFile(receipt.path) as file:
        held = {name: file.read(name) for name in file.namelist()}
    assert "salassa pidettävää" in held["LUE.txt"].decode("utf-8-sig")
    assert [name for name, data in held.items() if f"aino@{WORD}".encode() in data] == []
    assert WORD not in services.sending.archive_name(today=NOW.date())
