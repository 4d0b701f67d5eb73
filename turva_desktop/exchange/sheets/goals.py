"""Goals under the themes."""

from typing import Any

from turva_desktop.domain.language import words
from turva_desktop.domain.theme import Goal, Theme, Trend
from turva_desktop.exchange.codecs import ChoiceCodec, TextCodec
from turva_desktop.exchange.context import View
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column, Sheet
from turva_desktop.exchange.sheets.plans import plan_place
from turva_desktop.exchange.sheets.themes import THEME_HEADING, THEME_SYNONYMS

GOAL_HEADING = words("Tavoite", "Mål", "Ulbmil", "Goal")


def theme_place(theme_id: str | None, view: View) -> tuple[Any, ...]:
    """Return where a theme's rows stand: by plan, then by the themes' order; rows without a theme come last."""
    theme = view.get(Theme, theme_id)
    return (1, 0, "", 0) if theme is None else (0, *plan_place(theme.plan_id, view), theme.position)


GOALS = Sheet(
    key="goals",
    title=words("Tavoitteet", "Mål", "Ulbmilat", "Goals"),
    kind=Goal,
    purpose=words(
        "Painopisteiden tavoitteet ja niiden suunta.",
        "Insatsområdenas mål och deras riktning.",
        "Deattuhusaid ulbmilat ja daid guovlu.",
        "The themes' goals and their trend.",
    ),
    order=lambda goal, view: (*theme_place(goal.theme_id, view), goal.position, goal.id),
    columns=(
        Column(
            key="theme",
            record_field="theme_id",
            heading=THEME_HEADING,
            synonyms=THEME_SYNONYMS,
            codec=ReferenceCodec(kind=Theme),
            width=34,
            required=True,
        ),
        Column(key="text", heading=GOAL_HEADING, codec=TextCodec(), width=70, required=True),
        Column(
            key="strategy_link",
            heading=words(
                "Yhteys strategiaan", "Koppling till strategin", "Oktavuohta strategiijai", "Link to strategy"
            ),
            codec=TextCodec(),
            width=40,
        ),
        Column(
            key="trend",
            heading=words("Suunta", "Riktning", "Guovlu", "Trend"),
            codec=ChoiceCodec(kind=Trend),
            width=15,
        ),
    ),
)
