"""Actions (toimenpide) of a plan: what is done, by whom, by when, and how it is paid for."""

from dataclasses import dataclass
from datetime import date

from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.ids import ActionId, GoalId, ItemId, PlanId, ThemeId
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
