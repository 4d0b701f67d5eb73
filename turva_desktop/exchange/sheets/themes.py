"""Themes: the priorities of a plan."""

from turva_desktop.domain.language import words
from turva_desktop.domain.theme import THEME, Theme
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.context import View
from turva_desktop.exchange.sheet import Sheet

THEME_SYNONYMS = ("teema", "tema", "fáddá", "prioriterat område", "painopistealue")

_of = Columns(THEME)


def _same_plan(record: Theme | None, key: str, view: View) -> list[str]:
    """Prefer parents in the theme's own plan and forerunners in other plans."""
    if record is None:
        return []
    own = key == "parent"
    return [theme.id for theme in view.all(Theme) if (theme.plan_id == record.plan_id) is own]


THEMES = Sheet(
    key="themes",
    kind=THEME,
    synonyms=("Teemat", "Teman"),
    purpose=words(
        "Suunnitelman painopisteet eli teemat.",
        "Planens insatsområden (teman).",
        "Plána deattuhusat dahjege fáttát.",
        "The plan's priority themes.",
    ),
    prefer=_same_plan,
    columns=(
        _of("plan_id", 34),
        _of("code", 10, codec=TextCodec(number_like=True)),
        _of("name", 40),
        _of("description", 50),
        _of("lead", 26, synonyms=("vastuuhenkilö", "vastuutahot", "ansvarig")),
        _of("valid_from"),
        _of("valid_to"),
        _of("parent_id", 28, printed=False),
        _of("crosswalk_id", 28, printed=False),
    ),
)
