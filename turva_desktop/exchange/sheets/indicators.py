"""Indicators and their yearly values."""

from typing import Any

from turva_desktop.domain.indicator import Direction, Indicator, IndicatorValue
from turva_desktop.domain.language import words
from turva_desktop.domain.theme import Theme
from turva_desktop.exchange.codecs import ChoiceCodec, NumberCodec, TextCodec, YesNoCodec
from turva_desktop.exchange.context import View
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column, Sheet
from turva_desktop.exchange.sheets.themes import THEME_HEADING, THEME_SYNONYMS

INDICATORS = Sheet(
    key="indicators",
    title=words("Mittarit", "Indikatorer", "Mihttárat", "Indicators"),
    kind=Indicator,
    purpose=words(
        "Mitä mitataan, mistä tieto tulee ja mihin pyritään.",
        "Vad som mäts, varifrån uppgiften kommer och vad målet är.",
        "Mii mihtiduvvo ja gos diehtu boahtá.",
        "What is measured, where it comes from, and what is aimed at.",
    ),
    order=lambda indicator, _: (indicator.position, indicator.name, indicator.id),
    columns=(
        Column(
            key="name",
            heading=words("Mittari", "Indikator", "Mihttár", "Indicator"),
            synonyms=("indikaattori",),
            codec=TextCodec(),
            width=44,
            required=True,
        ),
        Column(
            key="theme",
            record_field="theme_id",
            heading=THEME_HEADING,
            synonyms=THEME_SYNONYMS,
            codec=ReferenceCodec(kind=Theme),
            width=30,
        ),
        Column(key="unit", heading=words("Yksikkö", "Enhet", "Ovttadat", "Unit"), codec=TextCodec(), width=16),
        Column(
            key="direction",
            heading=words("Toivottu suunta", "Önskad riktning", "Sávvojuvvon guovlu", "Direction"),
            codec=ChoiceCodec(kind=Direction),
            width=22,
        ),
        Column(
            key="baseline",
            heading=words("Lähtötaso", "Utgångsläge", "Vuolggadássi", "Baseline"),
            codec=NumberCodec(),
            width=12,
        ),
        Column(
            key="target",
            heading=words("Tavoitetaso", "Målnivå", "Ulbmildássi", "Target"),
            codec=NumberCodec(),
            width=12,
        ),
        Column(key="source", heading=words("Lähde", "Källa", "Gáldu", "Source"), codec=TextCodec(), width=22),
        Column(
            key="caveat",
            heading=words("Varauma", "Förbehåll", "Várašupmi", "Caveat"),
            synonyms=("varaus",),
            codec=TextCodec(),
            width=40,
        ),
        Column(
            key="source_id",
            heading=words("Lähteen tunniste", "Källans id", "Gáldu dovddaldat", "Source id"),
            codec=TextCodec(number_like=True),
            width=14,
            printed=False,
        ),
    ),
)


def _value_order(value: IndicatorValue, view: View) -> tuple[Any, ...]:
    indicator = view.get(Indicator, value.indicator_id)
    return (indicator.position if indicator else 0, value.indicator_id, value.area, value.year, value.id)


INDICATOR_VALUES = Sheet(
    key="indicator_values",
    title=words("Mittariarvot", "Indikatorvärden", "Mihttárárvvut", "Indicator values"),
    kind=IndicatorValue,
    identity=("indicator", "year", "area"),
    purpose=words(
        "Mittarien arvot vuosittain. Tyhjä arvo tarkoittaa, ettei arvoa tiedetä.",
        "Indikatorernas värden per år. Ett tomt värde är okänt.",
        "Mihttáriid árvvut jagiid mielde.",
        "Yearly values of the indicators. A blank value is unknown.",
    ),
    order=_value_order,
    columns=(
        Column(
            key="indicator",
            record_field="indicator_id",
            heading=words("Mittari", "Indikator", "Mihttár", "Indicator"),
            synonyms=("indikaattori",),
            codec=ReferenceCodec(kind=Indicator),
            width=44,
            required=True,
        ),
        Column(
            key="year",
            heading=words("Vuosi", "År", "Jahki", "Year"),
            codec=NumberCodec(whole=True),
            width=9,
            required=True,
        ),
        Column(key="area", heading=words("Alue", "Område", "Guovlu", "Area"), codec=TextCodec(), width=20),
        Column(key="value", heading=words("Arvo", "Värde", "Árvu", "Value"), codec=NumberCodec(), width=14),
        Column(
            key="revised",
            heading=words("Korjattu", "Reviderat", "Divvojuvvon", "Revised"),
            codec=YesNoCodec(),
            width=11,
        ),
        Column(
            key="note",
            heading=words("Huomautus", "Anmärkning", "Mearkkašupmi", "Note"),
            codec=TextCodec(),
            width=40,
        ),
    ),
)
