"""Follow-up entries: the history behind each action's status."""

from datetime import datetime
from typing import Any

from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.item import Item
from turva_desktop.domain.language import words
from turva_desktop.domain.moments import day_of
from turva_desktop.exchange.codecs import ChoiceCodec, TextCodec
from turva_desktop.exchange.context import View
from turva_desktop.exchange.dates import DateCodec
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column, Sheet

STATUS_HEADING = words("Tila", "Status", "Dilli", "Status")
STATUS_HEADINGS = ("tilanne", "status", "toteumatilanne", "toteutumatilanne", "genomförandeläge", "läge")
STATUS_SYNONYMS = {
    "not_started": ("ei alkanut", "aloittamatta", "ej påbörjad", "inte börjad", "not begun"),
    "in_progress": ("käynnissä", "työn alla", "jatkuu", "i gång", "under arbete", "ongoing", "on-going"),
    "done": ("ok", "valmis", "tehty", "toteutettu", "klar", "utförd", "genomfört", "done", "ready"),
    "not_done": ("ei toteutettu", "ei toteutunut.", "toteutumatta", "ej genomförd", "inte genomförd", "not done"),
    "moved": ("siirtyy", "siirretään", "flyttas", "uppskjuten", "postponed"),
    "unknown": ("ei tiedossa", "?", "ej känd", "not known"),
}
STATUS = ChoiceCodec(kind=ActionStatus, synonyms=STATUS_SYNONYMS)


def _order(entry: FollowUp, view: View) -> tuple[Any, ...]:
    action = view.get(Action, entry.action_id)
    place = (action.plan_id, action.position) if action else ("", 0)
    return (*place, entry.action_id, entry.entered_on, str(entry.created_at), entry.id)


def may_travel(entry: FollowUp, view: View) -> bool:
    """Tell whether an entry may leave the house: neither its action nor the § where it was made is confidential."""
    action, item = view.get(Action, entry.action_id), view.get(Item, entry.item_id)
    return action is not None and action.confidentiality.is_public and (item is None or item.confidentiality.is_public)


def _complete(values: dict[str, Any], _view: View, now: datetime) -> None:
    values.setdefault("entered_on", day_of(now))
    values["created_at"] = now


FOLLOW_UP = Sheet(
    key="follow_up",
    title=words("Seuranta", "Uppföljning", "Čuovvun", "Follow-up"),
    synonyms=("Seurantamerkinnät",),
    kind=FollowUp,
    purpose=words(
        "Toimenpiteiden seurantamerkinnät. Toimenpiteen tilanne on sen uusin merkintä.",
        "Åtgärdernas uppföljning. Åtgärdens status är den senaste anteckningen.",
        "Doaibmabijuid čuovvunmearkkašumit.",
        "Follow-up entries of the actions. An action's status is its latest entry.",
    ),
    order=_order,
    public=may_travel,
    complete=_complete,
    columns=(
        Column(
            key="action",
            record_field="action_id",
            heading=words("Toimenpide", "Åtgärd", "Doaibmabidju", "Action"),
            codec=ReferenceCodec(kind=Action),
            width=56,
            required=True,
        ),
        Column(
            key="entered_on",
            heading=words("Päivä", "Datum", "Beaivi", "Date"),
            codec=DateCodec(),
            width=13,
            required=True,
        ),
        Column(key="status", heading=STATUS_HEADING, synonyms=STATUS_HEADINGS, codec=STATUS, width=17, required=True),
        Column(
            key="explanation",
            heading=words("Selite", "Förklaring", "Čilgehus", "Explanation"),
            codec=TextCodec(),
            width=56,
        ),
        Column(
            key="evidence", heading=words("Näyttö", "Underlag", "Duođaštus", "Evidence"), codec=TextCodec(), width=30
        ),
        Column(
            key="item",
            record_field="item_id",
            heading=words(
                "Kirjattu kokouksessa", "Antecknat vid mötet", "Merkejuvvon čoahkkimis", "Recorded at meeting"
            ),
            codec=ReferenceCodec(kind=Item),
            width=30,
            editable=False,
        ),
        Column(
            key="status_text",
            heading=words("Alkuperäinen sana", "Ursprungligt ord", "Álgosátni", "Original word"),
            codec=TextCodec(),
            width=16,
            printed=False,
        ),
        Column(
            key="author",
            heading=words("Kirjaaja", "Antecknat av", "Merkejeaddji", "Author"),
            codec=TextCodec(),
            width=20,
            printed=False,
        ),
    ),
)
