"""Areas of the municipality and around it."""

from turva_desktop.domain.area import AREA
from turva_desktop.domain.language import words
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.sheet import Sheet

_of = Columns(AREA)

AREAS = Sheet(
    key="areas",
    kind=AREA,
    synonyms=("Kylät", "Byar"),
    purpose=words(
        "Kunnan alueet ja niiden asukasluvut.",
        "Kommunens områden och deras invånarantal.",
        "Gieldda guovllut ja daid ássiidlogut.",
        "The municipality's areas and their populations.",
    ),
    columns=(
        _of("name", 34),
        _of("kind", 18),
        _of("parent_id", 28),
        _of("population", 12, synonyms=("asukasluku", "väkiluku", "folkmängd", "invånarantal")),
        _of(
            "population_year",
            9,
            hint=words(
                "Minkä vuoden asukasluku on.",
                "Vilket år invånarantalet gäller.",
                "Man jagi ássiidlohku lea.",
                "The year of the population.",
            ),
        ),
        _of("name_sv", 28, printed=False),
        _of("name_se", 28, printed=False),
        _of("code", 10, codec=TextCodec(number_like=True), printed=False),
        _of("spellings", 34, printed=False),
    ),
)
