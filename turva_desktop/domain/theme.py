"""Themes (painopiste) and the goals under them; the direction in which a goal or an indicator goes."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain import labels
from turva_desktop.domain.ids import GoalId, PlanId, ThemeId
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.place import Place
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.record import Find, Record
from turva_desktop.domain.rules import Fault, Filled, NoCircle, Ordered, Together, Unique
from turva_desktop.domain.secrecy import Open


class Trend(WordedEnum):
    """The direction of a goal or indicator: a different thing from an action's status."""

    BETTER = "better", words("parempaan", "bättre", "buorránan", "better")
    UNCHANGED = "unchanged", words("ennallaan", "oförändrad", "seammá", "unchanged")
    WORSE = "worse", words("huonompaan", "sämre", "hedjonan", "worse")
    UNKNOWN = "unknown", words("ei tiedossa", "okänd", "ii dihtosis", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A theme (painopiste) of one plan; `crosswalk_id` names the theme of another plan that it continues."""

    id: ThemeId
    plan_id: PlanId
    position: int = 0
    code: str
    name: str
    description: str = ""
    lead: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    parent_id: ThemeId | None = None
    crosswalk_id: ThemeId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal under a theme."""

    id: GoalId
    theme_id: ThemeId
    position: int = 0
    text: str
    strategy_link: str = ""
    trend: Trend = Trend.UNKNOWN


@dataclass(frozen=True, slots=True)
class WithItsActions:
    """What actions refer to doesn't go, without them, where they don't belong: a goal to another theme, say."""

    reference: str
    shared: str
    code: str

    @property
    def fields(self) -> tuple[str, ...]:
        """Return what is shared."""
        return (self.shared,)

    def broken(self, record: Record, find: Find) -> Fault | None:
        """Say that there are actions that would stay behind."""
        from turva_desktop.domain.action import Action

        theirs = {getattr(one, self.shared) for one in find.matching(Action, **{self.reference: record.id})}
        return Fault(code=self.code, fields=self.fields) if theirs - {getattr(record, self.shared)} else None


THEME = Kind(
    record=Theme,
    prose=("description",),
    word=words("painopiste", "insatsområde", "deattuhus", "theme"),
    many=words("Painopisteet", "Insatsområden", "Deattuhusat", "Themes"),
    place=Place.PLAN,
    belongs={
        "plan_id": (Plan, Gone.WITH_IT),
        "parent_id": (Theme, Gone.STAYS),
        "crosswalk_id": (Theme, Gone.STAYS),
    },
    within="plan_id",
    title=lambda theme, _: f"{theme.code} {theme.name}",
    searched=("name", "description", "lead"),
    asked_by=lambda theme: theme.code,
    labels={
        "plan_id": labels.PLAN,
        "code": labels.CODE,
        "name": labels.NAME,
        "description": labels.DESCRIPTION,
        "lead": labels.RESPONSIBLE,
        "valid_from": labels.VALID_FROM,
        "valid_to": labels.VALID_TO,
        "parent_id": words("Ylempi painopiste", "Överordnat insatsområde", "Bajit deattuhus", "Parent theme"),
        "crosswalk_id": words(
            "Jatkaa aiempaa painopistettä", "Fortsätter insatsområdet", "Joatká deattuhusa", "Continues the theme"
        ),
    },
    rules=(
        Filled("plan_id"),
        Filled("code"),
        Filled("name"),
        Unique(Theme, ("plan_id", "code"), "theme.code_taken", lambda theme: {"code": theme.code}),
        Ordered("valid_from", "valid_to"),
        NoCircle(Theme, "parent_id", "theme.own_parent"),
        NoCircle(Theme, "crosswalk_id", "theme.own_parent"),
        Together(Theme, "parent_id", "plan_id", "theme.parent_elsewhere"),
        WithItsActions("theme_id", "plan_id", "theme.actions_elsewhere"),
    ),
    secrecy=Open("the themes of a plan are public"),
)

GOAL = Kind(
    record=Goal,
    prose=("strategy_link",),
    word=words("tavoite", "mål", "ulbmil", "goal"),
    many=words("Tavoitteet", "Mål", "Ulbmilat", "Goals"),
    place=Place.PLAN,
    belongs={"theme_id": (Theme, Gone.WITH_IT)},
    within="theme_id",
    title=lambda goal, _: goal.text,
    searched=("text", "strategy_link"),
    labels={
        "theme_id": labels.THEME,
        "text": labels.GOAL,
        "strategy_link": words(
            "Yhteys strategiaan",
            "Koppling till strategin",
            "Oktavuohta strategiijai",
            "Link to the strategy",
            "Link to strategy",
        ),
        "trend": words("Suunta", "Riktning", "Guovlu", "Trend"),
    },
    rules=(Filled("theme_id"), Filled("text"), WithItsActions("goal_id", "theme_id", "goal.actions_elsewhere")),
    secrecy=Open("the goals of a plan are public"),
)
