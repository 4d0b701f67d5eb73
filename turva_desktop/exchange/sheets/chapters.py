"""The chapters of the plan's text."""

from turva_desktop.domain.language import words
from turva_desktop.domain.plan import Chapter, Plan
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column, Sheet
from turva_desktop.exchange.sheets.confidential import CONFIDENTIALITY_COLUMNS
from turva_desktop.exchange.sheets.plans import PLAN_HEADING, plan_place

CHAPTERS = Sheet(
    key="chapters",
    title=words("Luvut", "Kapitel", "Kapihttalat", "Chapters"),
    kind=Chapter,
    purpose=words(
        "Suunnitelman tekstiosat.",
        "Planens textavsnitt.",
        "Plána teakstaoasit.",
        "The texts of the plan.",
    ),
    order=lambda chapter, view: (*plan_place(chapter.plan_id, view), chapter.position, chapter.id),
    public=lambda chapter, _: chapter.confidentiality.is_public,
    columns=(
        Column(
            key="plan",
            record_field="plan_id",
            heading=PLAN_HEADING,
            codec=ReferenceCodec(kind=Plan),
            width=30,
            required=True,
        ),
        Column(
            key="heading",
            heading=words("Otsikko", "Rubrik", "Bajilčála", "Heading"),
            codec=TextCodec(),
            width=34,
            required=True,
        ),
        Column(
            key="text",
            heading=words("Teksti", "Text", "Teaksta", "Text"),
            codec=TextCodec(),
            width=90,
            hint=words(
                "Kappaleet erotetaan tyhjällä rivillä (Alt+Enter). Luettelon rivi alkaa merkillä -.",
                "Stycken skiljs åt med en tom rad (Alt+Enter). En rad i en lista börjar med -.",
                "Kapihttalat sirrejuvvojit guoros linnjáin (Alt+Enter).",
                "Paragraphs are separated by an empty line (Alt+Enter). A line of a list begins with -.",
            ),
        ),
        *CONFIDENTIALITY_COLUMNS,
    ),
)
