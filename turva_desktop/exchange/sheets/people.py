"""People in their roles. Contact data marked private never leaves the house."""

from turva_desktop.domain.language import words
from turva_desktop.domain.network import PERSON
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.sheet import Sheet

_of = Columns(PERSON)

PEOPLE = Sheet(
    key="people",
    kind=PERSON,
    purpose=words(
        "Työryhmän jäsenet ja yhteyshenkilöt.",
        "Arbetsgruppens medlemmar och kontaktpersoner.",
        "Bargojoavkku lahtut ja oktavuođaolbmot.",
        "Members of the working group and contacts.",
    ),
    columns=(
        _of("name", 32),
        _of("title", 30, synonyms=("tehtävä", "uppgift")),
        _of("organisation_id", 34),
        _of("email", 30),
        _of("phone", 18, codec=TextCodec(number_like=True)),
        _of("private", 16, printed=False),
    ),
)
