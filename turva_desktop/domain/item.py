"""Agenda items (asia) with their §, texts and decisions, the votes in them and who is disqualified."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from turva_desktop.domain import labels
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.costs import Budgeted, YearCost
from turva_desktop.domain.ids import ItemId, MeetingId
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.meeting import Meeting, locked_meeting, meeting_title
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find
from turva_desktop.domain.rules import Fault, Filled, Within
from turva_desktop.domain.secrecy import Hide, Keep

GREATEST_SECTION: Final = 9999
"""The greatest § that a meeting can come to."""


class ItemKind(WordedEnum):
    """Standing items know what they are for; a matter is anything else."""

    OPENING = "opening", words("kokouksen avaus", "mötets öppnande", "čoahkkima rahpan", "opening")
    QUORUM = (
        "quorum",
        words(
            "laillisuus ja päätösvaltaisuus",
            "laglighet och beslutförhet",
            "lágalašvuohta ja mearridanválddálašvuohta",
            "legality and quorum",
        ),
    )
    INSPECTORS = (
        "inspectors",
        words(
            "pöytäkirjantarkastajat",
            "protokolljusterare",
            "beavdegirjji dárkkisteaddjit",
            "inspectors of the minutes",
            "inspectors",
        ),
    )
    AGENDA = "agenda", words("työjärjestys", "arbetsordning", "bargoortnet", "order of business")
    FOLLOW_UP = (
        "follow_up",
        words(
            "avoimien asioiden seuranta",
            "uppföljning av öppna ärenden",
            "rabas áššiid čuovvun",
            "follow-up of open matters",
            *("uppföljning", "čuovvun"),
        ),
    )
    MATTER = "matter", words("asia", "ärende", "ášši", "item", "matter")
    NOTICES = "notices", words("ilmoitusasiat", "anmälningsärenden", "dieđihanáššit", "notices")
    OTHER = "other", words("muut asiat", "övriga ärenden", "eará áššit", "other matters")
    NEXT_MEETING = "next_meeting", words("seuraava kokous", "nästa möte", "boahtte čoahkkin", "next meeting")
    CLOSING = (
        "closing",
        words("kokouksen päättäminen", "mötets avslutande", "čoahkkima loahpaheapmi", "closing"),
    )


class Commitment(WordedEnum):
    """How binding a promise made in an item is."""

    NONE = "none", words("ei sitoumusta", "ingen förbindelse", "ii čatnaseapmi", "none")
    PRELIMINARY = "preliminary", words("alustava", "preliminär", "álgo", "preliminary")
    CONFIRMED = "confirmed", words("vahvistettu", "bekräftad", "nannejuvvon", "confirmed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An agenda item (asiakohta). `section` is its §, given when the agenda is sent and stable after.

    `finished` is false while a matter must come back to the next meeting. `public_title` replaces the title in
    public copies of a confidential item. `total_cost` is the sum agreed; `costs` are its yearly shares. An item that
    handles the annual report of a year is tied to it by `report_year`.
    """

    id: ItemId
    meeting_id: MeetingId
    position: int = 0
    section: int | None = None
    kind: ItemKind = ItemKind.MATTER
    title: str
    public_title: str = ""
    case_number: str = ""
    previous_item_id: ItemId | None = None
    earlier_handlings: str = ""
    preparer: str = ""
    account: str = ""
    proposal: str = ""
    handling: str = ""
    decision: str = ""
    dissent: str = ""
    more_information: str = ""
    distribution: str = ""
    commitment: Commitment = Commitment.NONE
    total_cost: Decimal | None = None
    costs: tuple[YearCost, ...] = ()
    notice_given_on: date | None = None
    reply_due: date | None = None
    decided_on: date | None = None
    finished: bool = True
    confidentiality: Confidentiality = Confidentiality.PUBLIC
    ground: str = ""
    report_year: int | None = None

    @property
    def needs_decision(self) -> bool:
        """Tell whether the minutes are incomplete without a decision here: every matter and every proposal."""
        return self.kind is ItemKind.MATTER or bool(self.proposal.strip())

    @property
    def shared_title(self) -> str:
        """Return the title that a public copy prints."""
        return self.title if self.confidentiality.is_public else self.public_title


@dataclass(frozen=True, slots=True, kw_only=True)
class Disqualification:
    """A conflict of interest (esteellisyys) of one person in one item."""

    id: str
    item_id: ItemId
    name: str
    reason: str = ""


class VoteOutcome(WordedEnum):
    """What came of a vote, by the votes themselves."""

    IN_FAVOUR = "in_favour", words("puolesta", "för", "beale", "in favour")
    AGAINST = "against", words("vastaan", "emot", "vuostá", "against")
    TIE = (
        "tie",
        words(
            "äänet tasan, puheenjohtajan ääni ratkaisee",
            "lika röstetal, ordförandens röst avgör",
            "jienat dássálagaid, ságajođiheaddji jietna mearrida",
            "a tie, which the chair decides",
        ),
    )
    NO_VOTES = (
        "no_votes",
        words("ääniä ei ole kirjattu", "inga röster antecknade", "jienat eai leat merkejuvvon", "no votes"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A vote in an item; its outcome follows from the votes, `result` says it in the meeting's own words."""

    id: str
    item_id: ItemId
    position: int = 0
    question: str
    in_favour: int = 0
    against: int = 0
    blank: int = 0
    result: str = ""

    @property
    def outcome(self) -> VoteOutcome:
        """Return what came of it; blank votes decide nothing."""
        if self.in_favour == self.against:
            return VoteOutcome.TIE if self.in_favour else VoteOutcome.NO_VOTES
        return VoteOutcome.IN_FAVOUR if self.in_favour > self.against else VoteOutcome.AGAINST


WITHHELD_ITEM = words("Salassa pidettävä asia", "Sekretessbelagt ärende", "Čiegus ášši", "Confidential matter")


def _title(item: Item, find: Find) -> str:
    return f"{_place(item, find)} {item.title}"


def _place(item: Item, find: Find) -> str:
    meeting = find.find(Meeting, item.meeting_id)
    section = f"§ {item.section}" if item.section is not None else ""
    return f"{meeting.label if meeting else ''} {section}"


def _cited(item: Item, find: Find) -> str:
    """Return "3/2026 Turvallisuustyöryhmä § 24": the meeting's whole name, and no title."""
    meeting = find.find(Meeting, item.meeting_id)
    section = f"§ {item.section}" if item.section is not None else f"({item.position + 1})"
    return f"{meeting_title(meeting, find) if meeting else ''} {section}"


def numbered_item(item: Item, _find: Find) -> Fault | None:
    """Say that an item has a § by which others may refer to it."""
    return None if item.section is None else Fault(code="item.numbered", details={"section": item.section})


ITEM = Kind(
    record=Item,
    prose=(
        "earlier_handlings",
        "account",
        "proposal",
        "handling",
        "decision",
        "dissent",
        "more_information",
        "distribution",
    ),
    word=words("asia", "ärende", "ášši", "item"),
    many=words("Päätökset", "Beslut", "Mearrádusat", "Decisions"),
    place=Place.MEETINGS,
    belongs={"meeting_id": (Meeting, Gone.WITH_IT), "previous_item_id": (Item, Gone.STAYS)},
    within="meeting_id",
    title=_title,
    cited=_cited,
    asked_by=lambda item: f"§ {item.section}" if item.section is not None else "",
    searched=(
        *("title", "case_number", "account", "proposal", "handling", "decision", "dissent", "more_information"),
        *("preparer", "distribution", "earlier_handlings"),
    ),
    labels={
        "meeting_id": labels.MEETING,
        "section": labels.SECTION,
        "kind": labels.ITEM_KIND,
        "title": labels.ITEM,
        "public_title": words("Julkinen otsikko", "Offentlig rubrik", "Almmolaš bajilčála", "Public title"),
        "case_number": labels.CASE_NUMBER,
        "previous_item_id": words("Jatkaa asiaa", "Fortsätter ärendet", "Joatká ášši", "Continues the item"),
        "earlier_handlings": words(
            "Aiemmat käsittelyt", "Tidigare behandling", "Ovddit gieđahallamat", "Earlier handlings"
        ),
        "preparer": words("Valmistelija", "Beredare", "Válbmejeaddji", "Preparer"),
        "account": labels.ACCOUNT,
        "proposal": labels.PROPOSAL,
        "handling": words("Käsittely", "Behandling", "Gieđahallan", "Handling"),
        "decision": words("Päätös", "Beslut", "Mearrádus", "Decision"),
        "dissent": words("Eriävä mielipide", "Avvikande mening", "Sierra oaivil", "Dissenting opinion", "Dissent"),
        "more_information": words("Lisätietoja", "Mer information", "Lassidieđut", "More information"),
        "distribution": words("Jakelu", "Distribution", "Juohkin", "Distribution"),
        "commitment": words("Sitoumus", "Förbindelse", "Čatnaseapmi", "Commitment"),
        "total_cost": words("Kustannukset yhteensä, €", "Kostnad totalt, €", "Golut oktiibuot, €", "Total cost, €"),
        "costs": labels.COSTS,
        "notice_given_on": words(
            "Alustava ilmoitus", "Preliminärt besked", "Álgodieđáhus", "Preliminary notice", "Notice given"
        ),
        "reply_due": words("Vastaus viimeistään", "Svar senast", "Vástádus maŋimustá", "Reply due"),
        "decided_on": words("Päätöspäivä", "Beslutsdatum", "Mearridanbeaivi", "Decided on"),
        "finished": words("Loppuun käsitelty", "Slutbehandlat", "Loahpahuvvon", "Finished"),
        "confidentiality": labels.CONFIDENTIALITY,
        "ground": labels.GROUND,
        "report_year": words(
            "Käsittelee vuosiraporttia",
            "Behandlar årsrapporten för",
            "Gieđahallá jahkeraportta",
            "Handles annual report",
        ),
    },
    rules=(
        Filled("meeting_id"),
        Filled("title"),
        Within("section", 1, GREATEST_SECTION),
        Within("report_year", 1900, 2200),
        Within("total_cost", 0, 10**15),
        Budgeted("costs"),
    ),
    locked=lambda item, find: locked_meeting(find.find(Meeting, item.meeting_id)),
    stays=numbered_item,
    secrecy=Keep(
        kept=(
            *("id", "meeting_id", "position", "section", "kind", "public_title", "previous_item_id", "finished"),
            *("confidentiality", "ground"),
        ),
        instead={"title": lambda item, _, language: item.public_title.strip() or WITHHELD_ITEM[language]},
    ),
)

DISQUALIFICATION = Kind(
    record=Disqualification,
    prose=("reason",),
    word=words("esteellisyys", "jäv", "bealálašvuohta", "disqualification"),
    many=words("Esteellisyydet", "Jäv", "Bealálašvuođat", "Disqualifications"),
    place=Place.MEETINGS,
    opens="item_id",
    belongs={"item_id": (Item, Gone.WITH_IT)},
    title=lambda barred, _: barred.name,
    labels={"item_id": labels.ITEM, "name": labels.NAME, "reason": labels.REASON},
    rules=(Filled("item_id"), Filled("name")),
    locked=lambda barred, find: _locked_with(barred.item_id, find),
    secrecy=Hide(by=("item_id",)),
)

VOTE = Kind(
    record=Vote,
    prose=("question", "result"),
    word=words("äänestys", "omröstning", "jienasteapmi", "vote"),
    many=words("Äänestykset", "Omröstningar", "Jienasteamit", "Votes"),
    place=Place.MEETINGS,
    opens="item_id",
    belongs={"item_id": (Item, Gone.WITH_IT)},
    within="item_id",
    title=lambda vote, _: vote.question,
    searched=("question", "result"),
    labels={
        "item_id": labels.ITEM,
        "question": words("Kysymys", "Fråga", "Jearaldat", "Question"),
        "in_favour": words("Puolesta", "För", "Beale", "In favour"),
        "against": words("Vastaan", "Emot", "Vuostá", "Against"),
        "blank": words("Tyhjää", "Blankt", "Guorus", "Blank"),
        "result": words(
            *("Tulos sanoin", "Resultat i ord", "Boađus sániin", "Result in words"),
            *("Tulos", "Resultat", "Boađus", "Result"),
        ),
    },
    rules=(
        Filled("item_id"),
        Filled("question"),
        Within("in_favour", 0, 999),
        Within("against", 0, 999),
        Within("blank", 0, 999),
    ),
    locked=lambda vote, find: _locked_with(vote.item_id, find),
    secrecy=Hide(by=("item_id",)),
)


def _locked_with(item_id: str, find: Find) -> Fault | None:
    item = find.find(Item, item_id)
    return locked_meeting(find.find(Meeting, item.meeting_id)) if item else None
