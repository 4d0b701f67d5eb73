"""Organisations of the network."""

from turva_desktop.domain.language import words
from turva_desktop.domain.network import Organisation, OrganisationKind
from turva_desktop.exchange.codecs import ChoiceCodec, NumberCodec, TextCodec
from turva_desktop.exchange.dates import DateCodec
from turva_desktop.exchange.sheet import Column, Sheet

EMAIL_HEADING = words("Sähköposti", "E-post", "E-poasta", "E-mail")
PHONE_HEADING = words("Puhelin", "Telefon", "Telefovdna", "Phone")

ORGANISATIONS = Sheet(
    key="organisations",
    title=words("Organisaatiot", "Organisationer", "Organisašuvnnat", "Organisations"),
    synonyms=("Toimijat", "Verkosto"),
    kind=Organisation,
    purpose=words(
        "Verkoston viranomaiset, järjestöt ja yritykset.",
        "Nätverkets myndigheter, organisationer och företag.",
        "Fierpmádaga eiseválddit, searvvit ja fitnodagat.",
        "Authorities, associations and businesses of the network.",
    ),
    order=lambda organisation, _: (organisation.name, organisation.id),
    columns=(
        Column(key="name", heading=words("Nimi", "Namn", "Namma", "Name"), codec=TextCodec(), width=40, required=True),
        Column(
            key="kind",
            heading=words("Laji", "Typ", "Šládja", "Kind"),
            codec=ChoiceCodec(kind=OrganisationKind),
            width=18,
        ),
        Column(key="area", heading=words("Alue", "Område", "Guovlu", "Area"), codec=TextCodec(), width=20),
        Column(
            key="contact_role",
            heading=words("Yhteyshenkilö", "Kontaktperson", "Oktavuođarolla", "Contact role"),
            synonyms=("yhteystaho", "kontaktroll"),
            codec=TextCodec(),
            width=26,
        ),
        Column(key="email", heading=EMAIL_HEADING, codec=TextCodec(), width=28),
        Column(key="phone", heading=PHONE_HEADING, codec=TextCodec(number_like=True), width=16),
        Column(
            key="count",
            heading=words("Määrä", "Antal", "Lohku", "Count"),
            codec=NumberCodec(whole=True),
            width=9,
            hint=words(
                "Kun tiedossa on vain, montako toimijaa on.",
                "När bara antalet aktörer är känt.",
                "Go dušše lohku lea dihtosis.",
                "When only the number of actors is known.",
            ),
        ),
        Column(
            key="note",
            heading=words("Huomautus", "Anmärkning", "Mearkkašupmi", "Note"),
            codec=TextCodec(),
            width=36,
        ),
        Column(
            key="count_date",
            heading=words("Määrän päivä", "Antalets datum", "Logu beaivi", "Count date"),
            codec=DateCodec(),
            width=13,
            printed=False,
        ),
        Column(
            key="count_source",
            heading=words("Määrän lähde", "Antalets källa", "Logu gáldu", "Count source"),
            codec=TextCodec(),
            width=22,
            printed=False,
        ),
    ),
)
