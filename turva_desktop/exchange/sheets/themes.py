"""Themes: the priorities of a plan."""

from turva_desktop.domain.language import words
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.theme import Theme
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.context import View
from turva_desktop.exchange.dates import DateCodec
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column, Sheet
from turva_desktop.exchange.sheets.plans import PLAN_HEADING, plan_place

THEME_HEADING = words("Painopiste", "Insatsområde", "Deattuhus", "Theme")
THEME_SYNONYMS = ("teema", "tema", "fáddá", "prioriterat område", "painopistealue")


def _same_plan(record: Theme | None, key: str, view: View) -> list[str]:
    """Prefer parents in the theme's own plan and forerunners in other plans."""
    if record is None:
        return []
    own = key == "parent"
    return [str(theme.id) for theme in view.all(Theme) if (theme.plan_id == record.plan_id) is own]


THEMES = Sheet(
    key="themes",
    title=words("Painopisteet", "Insatsområden", "Deattuhusat", "Themes"),
    synonyms=("Teemat", "Teman"),
    kind=Theme,
    spans=(("valid_from", "valid_to"),),
    purpose=words(
        "Suunnitelman painopisteet eli teemat.",
        "Planens insatsområden (teman).",
        "Plána deattuhusat.",
        "The plan's priority themes.",
    ),
    order=lambda theme, view: (*plan_place(theme.plan_id, view), theme.position, theme.code, theme.id),
    prefer=_same_plan,
    columns=(
        Column(
            key="plan",
            record_field="plan_id",
            heading=PLAN_HEADING,
            codec=ReferenceCodec(kind=Plan),
            width=34,
            required=True,
        ),
        Column(
            key="code",
            heading=words("Tunnus", "Kod", "Koda", "Code"),
            codec=TextCodec(number_like=True),
            width=10,
            required=True,
        ),
        Column(key="name", heading=words("Nimi", "Namn", "Namma", "Name"), codec=TextCodec(), width=40, required=True),
        Column(
            key="description",
            heading=words("Kuvaus", "Beskrivning", "Govvádus", "Description"),
            codec=TextCodec(),
            width=50,
        ),
        Column(
            key="lead",
            heading=words("Vastuutaho", "Ansvarig part", "Ovddasvástideaddji", "Responsible party"),
            synonyms=("vastuuhenkilö", "vastuutahot", "ansvarig"),
            codec=TextCodec(),
            width=26,
        ),
        Column(
            key="valid_from",
            heading=words("Voimassa alkaen", "Gäller från", "Fámus dán rájes", "Valid from"),
            codec=DateCodec(),
            width=13,
        ),
        Column(
            key="valid_to",
            heading=words("Voimassa asti", "Gäller till", "Fámus dán rádjai", "Valid to"),
            codec=DateCodec(),
            width=13,
        ),
        Column(
            key="parent",
            record_field="parent_id",
            heading=words("Ylempi painopiste", "Överordnat insatsområde", "Bajit deattuhus", "Parent theme"),
            codec=ReferenceCodec(kind=Theme),
            width=28,
            printed=False,
        ),
        Column(
            key="crosswalk",
            record_field="crosswalk_id",
            heading=words(
                "Jatkaa aiempaa painopistettä", "Fortsätter insatsområdet", "Joatká deattuhusa", "Continues the theme"
            ),
            codec=ReferenceCodec(kind=Theme),
            width=28,
            printed=False,
        ),
    ),
)
