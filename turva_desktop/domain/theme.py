"""Themes (painopiste) and the goals under them; the direction in which a goal or an indicator goes."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain.ids import GoalId, PlanId, ThemeId
from turva_desktop.domain.language import WordedEnum, words


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
