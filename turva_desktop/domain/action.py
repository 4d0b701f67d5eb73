"""Actions (toimenpide) and their follow-up. An action's status is that of its latest follow-up entry."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import ActionId, FollowUpId, GoalId, ItemId, PlanId, ThemeId
from turva_desktop.domain.language import WordedEnum, words


class ActionStatus(WordedEnum):
    """Where an action stands; "OK" of the region's tables means `DONE`."""

    NOT_STARTED = "not_started", words("ei aloitettu", "inte påbörjad", "ii álggahuvvon", "not started")
    IN_PROGRESS = "in_progress", words("kesken", "pågår", "gaskan", "in progress")
    DONE = "done", words("toteutunut", "genomförd", "ollašuvvan", "completed")
    NOT_DONE = "not_done", words("ei toteutunut", "har inte genomförts", "ii ollašuvvan", "not implemented")
    MOVED = "moved", words("siirretty", "flyttad", "sirdojuvvon", "moved")
    UNKNOWN = "unknown", words("tuntematon", "okänd", "dovdameahttun", "unknown")

    @property
    def is_open(self) -> bool:
        """Tell whether something is still to be done: such actions come back at every meeting."""
        return self in {ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS, ActionStatus.UNKNOWN}


class Funding(WordedEnum):
    """How an action is paid for: the five codes seen in a regional portfolio."""

    NONE_NEEDED = (
        "none_needed",
        words(
            "ei erillistä resurssitarvetta",
            "inget separat resursbehov",
            "ii sierra resursadárbu",
            "no separate resources needed",
        ),
    )
    REDIRECTED = (
        "redirected",
        words(
            "olemassa olevan rahoituksen kohdentaminen",
            "omfördelning av befintlig finansiering",
            "dálá ruhtadeami suorggideapmi",
            "existing funding redirected",
        ),
    )
    TO_BE_CLARIFIED = (
        "to_be_clarified",
        words(
            "resurssitilanne selvitettävä",
            "resursläget ska utredas",
            "resursadilli čielggadanláhkai",
            "resource situation to be clarified",
        ),
    )
    ADDITIONAL = (
        "additional",
        words(
            "lisäresurssin tarve",
            "behov av tilläggsresurser",
            "lasseresursadárbu",
            "additional resources needed",
        ),
    )
    FALLS = (
        "falls",
        words(
            "rahoitustarve vähenee",
            "finansieringsbehovet minskar",
            "ruhtadandárbu geahppána",
            "need for funding falls",
        ),
    )


class Approach(WordedEnum):
    """Prevention before repair."""

    PREVENTIVE = "preventive", words("ennaltaehkäisevä", "förebyggande", "eastadeaddji", "preventive")
    CORRECTIVE = "corrective", words("korjaava", "korrigerande", "divvudeaddji", "corrective")


class Origin(WordedEnum):
    """Where an action comes from."""

    NATIONAL = "national", words("valtakunnallinen", "nationell", "riikkaviidosaš", "national")
    REGIONAL = "regional", words("alueellinen", "regional", "guovlluguovdasaš", "regional")
    OWN = "own", words("oma", "egen", "iežas", "own")
    MEETING = "meeting", words("kokouksen päätös", "mötesbeslut", "čoahkkima mearrádus", "meeting decision")


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCost:
    """Euros in one calendar year."""

    year: int
    euros: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One action of a plan. Responsible parties are names as printed: many never stand in the network register."""

    id: ActionId
    plan_id: PlanId
    theme_id: ThemeId | None = None
    goal_id: GoalId | None = None
    position: int = 0
    number: str = ""
    title: str
    description: str = ""
    lead: str = ""
    main_actors: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None
    ongoing: bool = False
    schedule_text: str = ""
    funding: Funding | None = None
    costs: tuple[YearCost, ...] = ()
    cost_source: str = ""
    approach: Approach | None = None
    target_groups: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    origin: Origin = Origin.OWN
    origin_item_id: ItemId | None = None
    existing_activity: bool = False
    confidentiality: Confidentiality = Confidentiality.PUBLIC
    ground: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One follow-up entry (seuranta); `status_text` keeps the word that stood in the source, e.g. "OK"."""

    id: FollowUpId
    action_id: ActionId
    entered_on: date
    status: ActionStatus
    status_text: str = ""
    explanation: str = ""
    evidence: str = ""
    item_id: ItemId | None = None
    author: str = ""
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedAction:
    """An action with what its follow-up says: how lists, reports and workbooks see it."""

    action: Action
    status: ActionStatus = ActionStatus.NOT_STARTED
    latest: FollowUp | None = None
    theme_code: str = ""
    theme_name: str = ""
    goal_text: str = ""

    @property
    def id(self) -> ActionId:
        """Return the action's id: a followed action is listed under it."""
        return self.action.id

    def days_overdue(self, today: date) -> int:
        """Return how many days ago an open action should have ended; 0 when it is not late."""
        if self.action.end is None or not self.status.is_open:
            return 0
        return max(0, (today - self.action.end).days)


def latest_entry(entries: Iterable[FollowUp]) -> FollowUp | None:
    """Return the entry that gives the status: newest by its date, then by when it was written."""
    return max(entries, key=lambda entry: (entry.entered_on, entry.created_at, entry.id), default=None)


def total_cost(costs: Iterable[YearCost]) -> Decimal:
    """Return the sum of the yearly shares in euros: the check sum shown beside an agreed total."""
    return sum((cost.euros for cost in costs), Decimal(0))
