"""Goals under the themes."""

from turva_desktop.domain.language import words
from turva_desktop.domain.theme import GOAL
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.sheet import Sheet
from turva_desktop.exchange.sheets.themes import THEME_SYNONYMS

_of = Columns(GOAL)

GOALS = Sheet(
    key="goals",
    kind=GOAL,
    purpose=words(
        "Painopisteiden tavoitteet ja niiden suunta.",
        "Insatsområdenas mål och deras riktning.",
        "Deattuhusaid ulbmilat ja daid guovlu.",
        "The themes' goals and their trend.",
    ),
    columns=(
        _of("theme_id", 34, synonyms=THEME_SYNONYMS),
        _of("text", 70),
        _of("strategy_link", 40),
        _of("trend", 15),
    ),
)
