"""The chapters of the plan's text."""

from turva_desktop.domain.language import words
from turva_desktop.domain.plan import CHAPTER
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.marked_up import MarkdownCodec
from turva_desktop.exchange.sheet import Sheet, Unit

_of = Columns(CHAPTER)

CHAPTERS = Sheet(
    key="chapters",
    kind=CHAPTER,
    purpose=words(
        "Suunnitelman tekstiosat.",
        "Planens textavsnitt.",
        "Plána teakstaoasit.",
        "The texts of the plan.",
    ),
    units=(Unit(columns=("confidentiality", "ground")),),
    columns=(
        _of("plan_id", 30),
        _of("heading", 34),
        _of(
            "text",
            90,
            codec=MarkdownCodec(),
            hint=words(
                "Kappaleet erotetaan tyhjällä rivillä (Alt+Enter). Luettelon rivi alkaa merkillä -.",
                "Stycken skiljs åt med en tom rad (Alt+Enter). En rad i en lista börjar med -.",
                "Kapihttalat sirrejuvvojit guoros linnjáin (Alt+Enter). Listtu linnjá álgá mearkkain -.",
                "Paragraphs are separated by an empty line (Alt+Enter). A line of a list begins with -.",
            ),
        ),
        _of("confidentiality", 18, printed=False),
        _of("ground", 24, printed=False),
    ),
)
