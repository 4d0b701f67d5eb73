"""Bodies and the seats in them."""

from typing import Any

from turva_desktop.domain.body import Body, BodyKind, MemberRole, Membership, MinutesKind
from turva_desktop.domain.language import words
from turva_desktop.domain.network import Person
from turva_desktop.exchange.codecs import ChoiceCodec, NumberCodec, TextCodec, YesNoCodec
from turva_desktop.exchange.context import View
from turva_desktop.exchange.dates import DateCodec
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column, Sheet

BODY_HEADING = words("Toimielin", "Organ", "Doaibmaorgána", "Body")

BODIES = Sheet(
    key="bodies",
    title=words("Toimielimet", "Organ", "Doaibmaorgánat", "Bodies"),
    kind=Body,
    purpose=words(
        "Työryhmät ja toimielimet, jotka kokoontuvat.",
        "Arbetsgrupper och organ som sammanträder.",
        "Bargojoavkkut ja doaibmaorgánat.",
        "Working groups and bodies that meet.",
    ),
    order=lambda body, _: (body.position, body.name, body.id),
    columns=(
        Column(key="name", heading=words("Nimi", "Namn", "Namma", "Name"), codec=TextCodec(), width=44, required=True),
        Column(key="kind", heading=words("Laji", "Typ", "Šládja", "Kind"), codec=ChoiceCodec(kind=BodyKind), width=18),
        Column(
            key="minutes_kind",
            heading=words("Asiakirja", "Dokument", "Áššebábir", "Minutes kind"),
            codec=ChoiceCodec(kind=MinutesKind),
            width=14,
        ),
        Column(
            key="invitation_days",
            heading=words(
                "Kutsu, päivää ennen", "Kallelse, dagar före", "Gohččun, beaivvi ovdal", "Invitation, days before"
            ),
            codec=NumberCodec(whole=True),
            width=12,
        ),
        Column(
            key="inspectors",
            heading=words("Tarkastajia", "Justerare", "Dárkkisteaddjit", "Inspectors"),
            codec=NumberCodec(whole=True),
            width=12,
        ),
        Column(
            key="active",
            heading=words("Toiminnassa", "I verksamhet", "Doaimmas", "Active"),
            codec=YesNoCodec(),
            width=12,
        ),
    ),
)


def _seat_order(seat: Membership, view: View) -> tuple[Any, ...]:
    body = view.get(Body, seat.body_id)
    return (body.position if body else 0, seat.body_id, seat.position, seat.id)


MEMBERSHIPS = Sheet(
    key="memberships",
    title=words("Jäsenyydet", "Medlemskap", "Lahttovuođat", "Memberships"),
    synonyms=("Jäsenet", "Medlemmar"),
    kind=Membership,
    spans=(("starts_on", "ends_on"),),
    identity=("body", "person", "role"),
    purpose=words(
        "Kuka on missäkin toimielimessä ja minkä ajan.",
        "Vem som sitter i vilket organ och hur länge.",
        "Gii lea guđe doaibmaorgánas.",
        "Who sits in which body, and for which term.",
    ),
    order=_seat_order,
    columns=(
        Column(
            key="body",
            record_field="body_id",
            heading=BODY_HEADING,
            codec=ReferenceCodec(kind=Body),
            width=40,
            required=True,
        ),
        Column(
            key="person",
            record_field="person_id",
            heading=words("Henkilö", "Person", "Olmmoš", "Person"),
            codec=ReferenceCodec(kind=Person),
            width=40,
            required=True,
        ),
        Column(
            key="role",
            heading=words("Tehtävä", "Uppgift", "Rolla", "Role"),
            synonyms=("rooli", "roll"),
            codec=ChoiceCodec(kind=MemberRole),
            width=18,
        ),
        Column(
            key="deputy_for",
            record_field="deputy_for_id",
            heading=words("Kenen varajäsen", "Ersättare för", "Gean várrelahttu", "Deputy for"),
            codec=ReferenceCodec(kind=Person),
            width=40,
        ),
        Column(key="starts_on", heading=words("Alkaa", "Börjar", "Álgá", "Starts"), codec=DateCodec(), width=13),
        Column(key="ends_on", heading=words("Päättyy", "Slutar", "Nohká", "Ends"), codec=DateCodec(), width=13),
    ),
)
