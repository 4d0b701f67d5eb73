"""Organisations of the network."""

from turva_desktop.domain.language import words
from turva_desktop.domain.network import ORGANISATION
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.sheet import Sheet

_of = Columns(ORGANISATION)

ORGANISATIONS = Sheet(
    key="organisations",
    kind=ORGANISATION,
    synonyms=("Toimijat", "Verkosto"),
    purpose=words(
        "Verkoston viranomaiset, järjestöt ja yritykset.",
        "Nätverkets myndigheter, organisationer och företag.",
        "Fierpmádaga eiseválddit, searvvit ja fitnodagat.",
        "Authorities, associations and businesses of the network.",
    ),
    columns=(
        _of("name", 40),
        _of("kind", 18),
        _of("area", 20),
        _of("contact_role", 26, synonyms=("yhteystaho", "kontaktroll")),
        _of("email", 28),
        _of("phone", 16, codec=TextCodec(number_like=True)),
        _of(
            "count",
            9,
            hint=words(
                "Kun tiedossa on vain, montako toimijaa on.",
                "När bara antalet aktörer är känt.",
                "Go dušše lohku lea dihtosis.",
                "When only the number of actors is known.",
            ),
        ),
        _of("note", 36),
        _of("count_date", printed=False),
        _of("count_source", 22, printed=False),
    ),
)
