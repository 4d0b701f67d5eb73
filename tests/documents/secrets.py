"""A municipality in which every confidential field holds one word, and a search for that word in finished files."""

import dataclasses
import io
import zipfile
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any

import pikepdf
import pypdf

from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.agenda import StandingItem, WaitingItem
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.attendance import Attendance, Presence
from turva_desktop.domain.body import Body, BodyKind, MemberRole, MinutesKind
from turva_desktop.domain.clock import ClockPhase
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.content import Content
from turva_desktop.domain.correction import Correction
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.fields import field_types
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import (
    ActionId,
    AttendanceId,
    BodyId,
    ChapterId,
    FollowUpId,
    ItemId,
    MeetingId,
    OrganisationId,
    PersonId,
    PlanId,
    RecipientId,
    ThemeId,
    TransferId,
)
from turva_desktop.domain.item import Commitment, Disqualification, Item, ItemKind, Vote
from turva_desktop.domain.kept_matter import KeptMatter
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.domain.plan import Chapter, Plan, PlanStatus
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.recipient import Recipient
from turva_desktop.domain.record import Record
from turva_desktop.domain.review import Review, ReviewResult
from turva_desktop.domain.theme import Theme
from turva_desktop.domain.transfer import Transfer, TransferDirection

WORD = "Katinkulta"
"""The word that no public file may hold. It is written like a surname, for it also is one."""
SECTION = 2
GROUND = "JulkL 24.1 § 7 k."
PUBLIC_TITLE = "Kiinteistön turvajärjestelyt"
MEETING = MeetingId("meeting")
LATER = MeetingId("later")
SECRET: dict[str, Any] = {"confidentiality": Confidentiality.SECRET, "ground": GROUND}
PARTLY: dict[str, Any] = {"confidentiality": Confidentiality.PARTLY, "ground": GROUND}

_NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
_OPEN_FIELDS = {"public_title", "ground"}


def planted(record: Any) -> Any:
    """Return a record with the word in every text of its own."""
    changes: dict[str, Any] = {}
    kind: type[Record] = type(record)
    held = field_types(kind)
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if field.name in _OPEN_FIELDS or field.name.endswith("id") or isinstance(value, Enum):
            continue
        if isinstance(value, str):
            changes[field.name] = f"{value} {WORD} ({field.name})"
        elif held[field.name].several and held[field.name].of is str:
            changes[field.name] = (f"{WORD} ry", "Toinen")
    return dataclasses.replace(record, **changes)


def content(minutes_kind: MinutesKind = MinutesKind.FORMAL) -> Content:
    """Return the municipality's records; the word stands nowhere that is public."""
    private = Person(id=PersonId("private"), name=f"Aino {WORD}", email=f"aino@{WORD}.example", private=True)
    body = Body(id=BodyId("body"), name="Kunnanhallitus", kind=BodyKind.BOARD, minutes_kind=minutes_kind)
    plan = Plan(
        id=PlanId("plan"),
        name="Turvallisuussuunnitelma",
        first_year=2026,
        last_year=2029,
        status=PlanStatus.APPROVED,
    )
    theme = Theme(id=ThemeId("theme"), plan_id=plan.id, code="T1", name="Liikenne")
    return Content(
        [
            Profile(id="profile", name="Kokeilukunta", group_name="Työryhmä", created_on=date(2026, 1, 1)),
            Organisation(id=OrganisationId("org"), name="Yhdistys"),
            Person(id=PersonId("official"), name="Kunnanjohtaja", email="johtaja@kokeilu.example"),
            private,
            body,
            plan,
            Chapter(id=ChapterId("open"), plan_id=plan.id, heading="Johdanto", text="Julkinen luku."),
            planted(Chapter(id=ChapterId("closed"), plan_id=plan.id, position=1, heading="Uhat", **SECRET)),
            theme,
            *_meetings(body),
            *_items(),
            *_people(),
            *_files(),
            *_actions(plan, theme),
            *_at_home(body),
        ]
    )


def _at_home(body: Body) -> list[Any]:
    """Return records of the kinds that never leave."""
    return [
        planted(WaitingItem(id="waiting", body_id=body.id, title="Aloite", proposed_on=date(2026, 2, 1))),
        planted(StandingItem(id="standing", body_id=body.id, kind=ItemKind.OTHER, title="Muut asiat")),
        planted(Recipient(id=RecipientId("recipient"), name="Aluevirasto", email="virasto@kokeilu.example")),
        planted(ClockPhase(id="phase", text="Vuosikello", first_month=1, last_month=2)),
        planted(
            Transfer(
                id=TransferId("transfer"),
                direction=TransferDirection.SENT,
                at=_NOW,
                party="Aluevirasto",
                file_name="vienti.xlsx",
                sha256="0" * 64,
                export_id="",
                journal_change=0,
            )
        ),
    ]


def _meetings(body: Body) -> list[Any]:
    return [
        Meeting(
            id=MEETING,
            body_id=body.id,
            number=1,
            year=2026,
            held_on=date(2026, 3, 1),
            starts=time(13),
            ends=time(15),
            place="Valtuustosali",
            state=MeetingState.APPROVED,
            chair="Kunnanjohtaja",
            keeper="Hallintojohtaja",
            inspectors=("Jäsen 1", f"Aino {WORD}"),
            checked_on=date(2026, 3, 5),
            approved_on=date(2026, 3, 8),
        ),
        Meeting(
            id=LATER,
            body_id=body.id,
            number=2,
            year=2026,
            sent_is_kept=True,
            held_on=date(2026, 5, 1),
            state=MeetingState.HELD,
        ),
        planted(
            Correction(
                id="closed", meeting_id=MEETING, section=SECTION, corrected_on=date(2026, 3, 9), text="Korjattu."
            )
        ),
        Correction(id="open", meeting_id=MEETING, section=1, corrected_on=date(2026, 3, 9), text="Kello oli 13.05."),
    ]


def _items() -> list[Any]:
    secret = Item(
        id=ItemId("secret"),
        meeting_id=MEETING,
        position=1,
        section=SECTION,
        title="Hälytykset",
        public_title=PUBLIC_TITLE,
        commitment=Commitment.PRELIMINARY,
        total_cost=Decimal(4711),
        costs=(YearCost(year=2026, euros=Decimal(4711)),),
        **SECRET,
    )
    partly = Item(id=ItemId("partly"), meeting_id=MEETING, position=2, section=3, title="Avustus", **PARTLY)
    return [
        Item(
            id=ItemId("open"),
            meeting_id=MEETING,
            section=1,
            title="Avoin asia",
            account=f"Asukas Aino {WORD}in kirje luettiin.",
            decision="Hyväksyttiin.",
        ),
        planted(secret),
        planted(partly),
        Item(
            id=ItemId("follow-up"),
            meeting_id=LATER,
            section=4,
            kind=ItemKind.FOLLOW_UP,
            title="Avoimien asioiden seuranta",
            decision="Merkittiin.",
        ),
        Item(
            id=ItemId("again"),
            meeting_id=LATER,
            position=1,
            section=5,
            title="Jatko",
            previous_item_id=secret.id,
            decision="Palautettiin.",
        ),
        planted(Vote(id="vote", item_id=secret.id, question="Kysymys", in_favour=1)),
        planted(Disqualification(id="barred", item_id=secret.id, name="Jäsen")),
        planted(Review(id="r1", meeting_id=LATER, item_id=secret.id, result=ReviewResult.DONE, reason="Valmis")),
        planted(Review(id="r2", meeting_id=LATER, action_id=ActionId("secret"), result=ReviewResult.GOES_ON)),
        Review(id="r3", meeting_id=LATER, action_id=ActionId("open"), result=ReviewResult.DONE, reason="Tehty."),
        *(
            planted(KeptMatter(id=f"k{number}", meeting_id=LATER, stage=MeetingState.SENT, title="Avoin", **facts))
            for number, facts in enumerate(_kept_facts(secret))
        ),
        KeptMatter(id="kept", meeting_id=LATER, stage=MeetingState.SENT, action_id=ActionId("open"), title="Valaistus"),
    ]


def _kept_facts(secret: Item) -> list[dict[str, Any]]:
    return [
        {"action_id": ActionId("secret")},
        {"item_id": secret.id},
        {"action_id": ActionId("open"), "origin_item_id": secret.id},
        {"confidentiality": Confidentiality.SECRET},  # its action was deleted since
    ]


def _people() -> list[Any]:
    def row(key: str, name: str, **fields: Any) -> Attendance:
        return Attendance(
            id=AttendanceId(key), meeting_id=MEETING, name=name, **{"presence": Presence.PRESENT, **fields}
        )

    return [
        row("chair", "Kunnanjohtaja", role=MemberRole.CHAIR, person_id=PersonId("official")),
        row("private", f"A. {WORD}", person_id=PersonId("private"), organisation="Asukkaat"),
        row("deputy", "Varajäsen", role=MemberRole.DEPUTY, deputy_for=f"A. {WORD}"),
        row("heard", f"Asiantuntija {WORD}", role=MemberRole.EXPERT, expert_sections=(str(SECTION),)),
    ]


def _files() -> list[Any]:
    def file(key: str, title: str, place: int, **fields: Any) -> Attachment:
        return Attachment(
            id=key,
            meeting_id=MEETING,
            position=place,
            title=title,
            file_name=f"{key}.pdf",
            size=1,
            sha256="0" * 64,
            **fields,
        )

    return [
        file("a1", "Kartta", 0, item_id=ItemId("open")),
        planted(file("a2", "Kuva", 1, item_id=ItemId("open"), **SECRET)),
        planted(file("a3", "Piirros", 2, item_id=ItemId("secret"))),
        planted(file("a4", "Tausta", 3, background=True, **SECRET)),
        file("a5", "Lausunto", 4, item_id=ItemId("open")),
    ]


def _actions(plan: Plan, theme: Theme) -> list[Any]:
    def entry(key: str, action: str, **fields: Any) -> FollowUp:
        return FollowUp(
            id=FollowUpId(key),
            action_id=ActionId(action),
            created_at=_NOW,
            **{"entered_on": date(2026, 3, 1), "status": ActionStatus.NOT_DONE, **fields},
        )

    return [
        Action(
            id=ActionId("open"),
            plan_id=plan.id,
            theme_id=theme.id,
            number="1.1",
            title="Valaistus",
            lead="Tekninen johtaja",
            origin_item_id=ItemId("secret"),
        ),
        planted(
            Action(
                id=ActionId("secret"),
                plan_id=plan.id,
                theme_id=theme.id,
                position=1,
                number="1.2",
                title="Lukot",
                lead="Vartija",
                end=date(2026, 1, 1),
                origin_item_id=ItemId("open"),
                **SECRET,
            )
        ),
        planted(entry("e1", "secret", status=ActionStatus.IN_PROGRESS)),
        planted(entry("e2", "open", item_id=ItemId("secret"))),
    ]


def places_of(word: str, data: bytes, suffix: str) -> list[str]:
    """Return the parts of a file in which a word stands, uncompressed, in any case and any of its encodings."""
    parts = {".pdf": _pdf_parts, ".docx": _zip_parts}.get(suffix, lambda whole: {"file": whole})(data)
    forms = [form for text in (word, word.upper(), word.lower()) for form in _encoded(text)]
    return [name for name, part in parts.items() if any(form in part for form in forms)]


def _encoded(text: str) -> list[bytes]:
    encodings = ("utf-8", "utf-16-be", "utf-16-le")
    return [text.encode(name) for name in encodings] + [text.encode("utf-16-be").hex().encode()]


def _pdf_parts(data: bytes) -> dict[str, bytes]:
    parts = {"file": data}
    with pikepdf.open(io.BytesIO(data)) as file:
        out = io.BytesIO()
        file.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.all, compress_streams=False, qdf=True)
        parts["uncompressed"] = out.getvalue()
    reader = pypdf.PdfReader(io.BytesIO(data))
    parts["text"] = "\n".join(page.extract_text() for page in reader.pages).encode()
    return parts


def _zip_parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {"file": data} | {name: file.read(name) for name in file.namelist()}
