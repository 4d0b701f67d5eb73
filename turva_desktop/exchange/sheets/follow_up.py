"""Follow-up entries: the history behind each action's status."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.follow_up import FOLLOW_UP as KIND
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.language import words
from turva_desktop.domain.moments import day_of
from turva_desktop.exchange.choices import ChoiceCodec
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.context import View
from turva_desktop.exchange.sheet import Arrival, Sheet

STATUS_HEADINGS = ("tilanne", "status", "toteumatilanne", "toteutumatilanne", "genomförandeläge", "läge")
STATUS: Final = ChoiceCodec(
    kind=ActionStatus,
    synonyms={
        "not_started": ("ei alkanut", "aloittamatta", "ej påbörjad", "inte börjad", "not begun"),
        "in_progress": ("käynnissä", "työn alla", "jatkuu", "i gång", "under arbete", "ongoing", "on-going"),
        "done": ("ok", "valmis", "tehty", "toteutettu", "klar", "utförd", "genomfört", "done", "ready"),
        "not_done": ("ei toteutettu", "ei toteutunut.", "toteutumatta", "ej genomförd", "inte genomförd", "not done"),
        "moved": ("siirtyy", "siirretään", "flyttas", "uppskjuten", "postponed"),
        "unknown": ("ei tiedossa", "?", "ej känd", "not known"),
    },
)
"""The statuses, with the words that senders use for them."""

_MOST: Final = 999_999
"""So many entries of one action are told apart within the second in which a file is taken in."""

_of = Columns(KIND)


def _order(entry: FollowUp, view: View) -> tuple[object, ...]:
    action = view.find(Action, entry.action_id)
    place = (action.plan_id, action.position) if action else ("", 0)
    return (*place, entry.action_id, entry.entered_on, str(entry.created_at), entry.id)


def _given(values: Mapping[str, object], arrival: Arrival) -> Mapping[str, object]:
    """Return the day, the moment and the author of an entry that a file brings: it is the file that says it.

    The entries of one action keep their order: of one day, the last row of the file counts.
    """
    said = {name: value for name, value in values.items() if value}
    earlier = len(arrival.view.matching(FollowUp, action_id=values.get("action_id")))
    created_at = arrival.now + timedelta(microseconds=min(earlier, _MOST))
    return {"entered_on": day_of(arrival.now), **said, "author": arrival.file, "created_at": created_at}


FOLLOW_UP = Sheet(
    key="follow_up",
    kind=KIND,
    synonyms=("Seurantamerkinnät",),
    purpose=words(
        "Toimenpiteiden seurantamerkinnät. Toimenpiteen tila on sen uusin merkintä.",
        "Åtgärdernas uppföljningsanteckningar. Åtgärdens status är den senaste anteckningen.",
        "Doaibmabijuid čuovvunmearkkašumit. Doaibmabiju dilli lea dan ođđaseamos mearkkašupmi.",
        "Follow-up entries of the actions. An action's status is its latest entry.",
    ),
    order=_order,
    given=_given,
    columns=(
        _of("action_id", 56),
        _of("entered_on"),
        _of("status", 17, codec=STATUS, synonyms=STATUS_HEADINGS),
        _of("explanation", 56),
        _of("evidence", 30),
        _of("item_id", 30, editable=False),
        _of("status_text", 16, printed=False),
        _of("author", 20, printed=False, editable=False),
    ),
)
