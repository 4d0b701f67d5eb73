"""People in their roles. Contact data marked private never leaves the house."""

from turva_desktop.domain.language import words
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.exchange.codecs import TextCodec, YesNoCodec
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column, Sheet
from turva_desktop.exchange.sheets.organisations import EMAIL_HEADING, PHONE_HEADING

PEOPLE = Sheet(
    key="people",
    title=words("Henkilöt", "Personer", "Olbmot", "People"),
    kind=Person,
    purpose=words(
        "Työryhmän jäsenet ja yhteyshenkilöt.",
        "Arbetsgruppens medlemmar och kontaktpersoner.",
        "Bargojoavkku lahtut ja oktavuođaolbmot.",
        "Members of the working group and contacts.",
    ),
    order=lambda person, _: (person.name, person.id),
    columns=(
        Column(key="name", heading=words("Nimi", "Namn", "Namma", "Name"), codec=TextCodec(), width=32, required=True),
        Column(
            key="title",
            heading=words("Nimike", "Titel", "Bargu", "Title"),
            synonyms=("tehtävä", "uppgift"),
            codec=TextCodec(),
            width=30,
        ),
        Column(
            key="organisation",
            record_field="organisation_id",
            heading=words("Organisaatio", "Organisation", "Organisašuvdna", "Organisation"),
            codec=ReferenceCodec(kind=Organisation),
            width=34,
        ),
        Column(
            key="email",
            heading=EMAIL_HEADING,
            codec=TextCodec(),
            shown=lambda person, _: "" if person.private else person.email,
            already=lambda person, value, _: bool(value == person.email),
            width=30,
        ),
        Column(
            key="phone",
            heading=PHONE_HEADING,
            codec=TextCodec(number_like=True),
            shown=lambda person, _: "" if person.private else person.phone,
            already=lambda person, value, _: bool(value == person.phone),
            width=18,
        ),
        Column(
            key="private",
            heading=words(
                "Yhteystietoja ei luovuteta",
                "Kontaktuppgifter lämnas inte ut",
                "Oktavuođadieđut eai addojuvvo",
                "Contact data not shared",
            ),
            codec=YesNoCodec(),
            width=16,
            printed=False,
        ),
    ),
)
