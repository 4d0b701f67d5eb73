"""What agendas are made from: the standing lines of a body's template, and the proposals that wait."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain import labels
from turva_desktop.domain.body import Body
from turva_desktop.domain.ids import BodyId, ItemId
from turva_desktop.domain.item import Item, ItemKind
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import words
from turva_desktop.domain.place import Place
from turva_desktop.domain.rules import Filled
from turva_desktop.domain.secrecy import AtHome


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingItem:
    """A line of a body's agenda template."""

    id: str
    body_id: BodyId
    position: int = 0
    kind: ItemKind = ItemKind.MATTER
    title: str
    account: str = ""
    proposal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingItem:
    """A proposal kept on a body's waiting list until a meeting takes it up (`item_id`)."""

    id: str
    body_id: BodyId
    title: str
    account: str = ""
    proposed_by: str = ""
    proposed_on: date
    item_id: ItemId | None = None


STANDING_ITEM = Kind(
    record=StandingItem,
    prose=("account", "proposal"),
    word=words(
        "esityslistan pohjan kohta",
        "punkt i mallen för föredragningslistan",
        "áššelisttu málle čuokkis",
        "line of the agenda template",
    ),
    many=words("Esityslistan pohja", "Mallen för föredragningslistan", "Áššelisttu málle", "Agenda template"),
    place=Place.NETWORK,
    opens="body_id",
    belongs={"body_id": (Body, Gone.WITH_IT)},
    within="body_id",
    title=lambda line, _: line.title,
    labels={
        "body_id": labels.BODY,
        "kind": labels.ITEM_KIND,
        "title": labels.ITEM,
        "account": labels.ACCOUNT,
        "proposal": labels.PROPOSAL,
    },
    rules=(Filled("body_id"), Filled("title")),
    secrecy=AtHome("a template becomes an agenda before anybody outside sees it"),
)

WAITING_ITEM = Kind(
    record=WaitingItem,
    prose=("account",),
    word=words("ehdotus", "förslag", "evttohus", "proposal"),
    many=words("Odottavat ehdotukset", "Väntande förslag", "Vuordi evttohusat", "Waiting proposals"),
    place=Place.MEETINGS,
    belongs={"body_id": (Body, Gone.WITH_IT), "item_id": (Item, Gone.STAYS)},
    title=lambda proposal, _: proposal.title,
    order=("proposed_on",),
    labels={
        "body_id": labels.BODY,
        "title": words("Ehdotus", "Förslag", "Evttohus", "Proposal"),
        "account": labels.ACCOUNT,
        "proposed_by": words("Ehdottaja", "Föreslagen av", "Evttoheaddji", "Proposed by"),
        "proposed_on": words("Ehdotettu", "Föreslagen", "Evttohuvvon", "Proposed on"),
        "item_id": labels.ITEM,
    },
    rules=(Filled("body_id"), Filled("title")),
    secrecy=AtHome("a proposal that waits has not been made public by anybody yet"),
)
