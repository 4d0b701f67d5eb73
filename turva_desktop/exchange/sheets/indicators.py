"""Indicators and their yearly values."""

from dataclasses import replace

from turva_desktop.domain.indicator import INDICATOR, INDICATOR_VALUE, Indicator, IndicatorValue
from turva_desktop.domain.language import words
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.context import View
from turva_desktop.exchange.sheet import Sheet
from turva_desktop.exchange.sheets.themes import THEME_SYNONYMS

INDICATOR_SYNONYMS = ("indikaattori",)

_of = Columns(INDICATOR)
_of_value = Columns(INDICATOR_VALUE)

INDICATORS = Sheet(
    key="indicators",
    kind=INDICATOR,
    purpose=words(
        "Mitä mitataan, mistä tieto tulee ja mihin pyritään.",
        "Vad som mäts, varifrån uppgiften kommer och vad målet är.",
        "Mii mihtiduvvo, gos diehtu boahtá ja masa viggojuvvo.",
        "What is measured, where it comes from, and what is aimed at.",
    ),
    columns=(
        _of("name", 44, synonyms=INDICATOR_SYNONYMS),
        _of("theme_id", 30, synonyms=THEME_SYNONYMS),
        _of("unit"),
        _of("measure_kind", 18),
        _of("per", 14),
        _of("direction", 22),
        _of("baseline", 12),
        _of("target", 12),
        _of("source", 22),
        _of("caveat", 40, synonyms=("varaus",)),
        _of("break_year", 12, printed=False),
        _of("small_limit", 12, printed=False),
        _of("sensitive", 14, printed=False),
        _of("hide_limit", 12, printed=False),
        _of("source_id", 14, codec=TextCodec(number_like=True), printed=False),
    ),
)


def _order(value: IndicatorValue, view: View) -> tuple[object, ...]:
    indicator = view.find(Indicator, value.indicator_id)
    return (indicator.position if indicator else 0, value.indicator_id, value.area, value.year, value.id)


INDICATOR_VALUES = Sheet(
    key="indicator_values",
    kind=INDICATOR_VALUE,
    identity=("indicator", "year", "area"),
    purpose=words(
        "Mittarien arvot vuosittain. Tyhjä arvo tarkoittaa, ettei arvoa tiedetä.",
        "Indikatorernas värden per år. Ett tomt värde betyder att värdet inte är känt.",
        "Mihttáriid árvvut jagiid mielde. Guoros árvu mearkkaša, ahte árvu ii diđo.",
        "Yearly values of the indicators. A blank value is unknown.",
    ),
    order=_order,
    columns=(
        _of_value("indicator_id", 44, synonyms=INDICATOR_SYNONYMS),
        _of_value("year", 9),
        _of_value("area", 20),
        replace(_of_value("value", 14), asked=True),
        _of_value("count", 12),
        _of_value("status", 16),
        _of_value("revised", 11),
        replace(_of_value("note", 40), asked=True),
    ),
)
