"""Actions (toimenpide) of a plan: what is done, by whom, by when, and how it is paid for."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from turva_desktop.domain import labels
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.costs import Budgeted, YearCost
from turva_desktop.domain.ids import ActionId, GoalId, ItemId, PlanId, ThemeId
from turva_desktop.domain.item import Item
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.place import Place
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.record import Find
from turva_desktop.domain.rules import Fault, Filled, Ordered, Together
from turva_desktop.domain.secrecy import Hide
from turva_desktop.domain.theme import THEME, Goal, Theme


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


def action_title(action: Action, _find: Find) -> str:
    """Return "2.6 Turvakävelyt kylissä"."""
    return f"{action.number} {action.title}"


def begin_action(action: Action, find: Find) -> Action:
    """Return a new action under its goal's theme, in its theme's plan, with the theme's next number ("2.4")."""
    goal = find.find(Goal, action.goal_id)
    theme = find.find(Theme, action.theme_id or (goal.theme_id if goal else None))
    if theme is not None:
        action = replace(action, theme_id=theme.id, plan_id=action.plan_id or theme.plan_id)
    return action if action.number else replace(action, number=next_number(action, find))


def under_one_theme(before: Action, after: Action, find: Find) -> Action:
    """Keep theme and goal of a changed action together: a new goal brings its theme, a new theme lets a goal go.

    Where both were changed, neither gives way: the rule `InItsTheme` tells whether they agree.
    """
    goal = find.find(Goal, after.goal_id)
    is_moved, is_aimed = after.theme_id != before.theme_id, after.goal_id != before.goal_id
    if goal is None or goal.theme_id == after.theme_id or is_moved is is_aimed:
        return after
    return replace(after, theme_id=goal.theme_id) if is_aimed else replace(after, goal_id=None)


@dataclass(frozen=True, slots=True)
class InItsTheme:
    """An action's goal is one of its theme."""

    fields: tuple[str, ...] = ("theme_id", "goal_id")

    def broken(self, action: Action, find: Find) -> Fault | None:
        """Say whose goal it is."""
        goal = find.find(Goal, action.goal_id)
        if goal is None or goal.theme_id == action.theme_id:
            return None
        theme = find.find(Theme, goal.theme_id)
        whose = THEME.called(theme, find) if theme else ""
        return Fault(code="action.goal_elsewhere", fields=self.fields, details={"goal": goal.text, "theme": whose})


def next_number(action: Action, find: Find) -> str:
    """Return "2.4" for the fourth action of the second theme: the first number not yet taken in the plan."""
    themes = sorted(find.matching(Theme, plan_id=action.plan_id), key=lambda theme: theme.position)
    place = next((place for place, theme in enumerate(themes, 1) if theme.id == action.theme_id), 0)
    taken = {one.number for one in find.matching(Action, plan_id=action.plan_id)}
    return next(number for n in count(1) if (number := f"{place}.{n}") not in taken)


ACTION = Kind(
    record=Action,
    prose=("description",),
    word=words("toimenpide", "åtgärd", "doaibmabidju", "action"),
    many=words("Toimenpiteet", "Åtgärder", "Doaibmabijut", "Actions"),
    place=Place.ACTIONS,
    belongs={
        "plan_id": (Plan, Gone.WITH_IT),
        "theme_id": (Theme, Gone.STAYS),
        "goal_id": (Goal, Gone.STAYS),
        "origin_item_id": (Item, Gone.STAYS),
    },
    within="plan_id",
    title=action_title,
    asked_by=lambda action: action.number,
    searched=("title", "description", "lead", "schedule_text", "main_actors", "partners", "cost_source"),
    labels={
        "plan_id": labels.PLAN,
        "theme_id": labels.THEME,
        "goal_id": labels.GOAL,
        "number": words("Nro", "Nr", "Nr", "No."),
        "title": labels.ACTION,
        "description": labels.DESCRIPTION,
        "lead": labels.RESPONSIBLE,
        "main_actors": words("Päätoimijat", "Huvudaktörer", "Váldodoaibmit", "Main actors"),
        "partners": words("Yhteistyötahot", "Samarbetsparter", "Ovttasbargoguoimmit", "Partners"),
        "start": labels.STARTS,
        "end": labels.DUE,
        "ongoing": words("Jatkuva", "Fortlöpande", "Joatkevaš", "Ongoing"),
        "schedule_text": words("Aikataulu sanoin", "Tidsplan i ord", "Áigetávval sániin", "Schedule in words"),
        "funding": words("Rahoitus", "Finansiering", "Ruhtadeapmi", "Funding"),
        "costs": labels.COSTS,
        "cost_source": words("Kustannusten lähde", "Kostnadernas källa", "Goluid gáldu", "Cost source"),
        "approach": words("Toimintatapa", "Arbetssätt", "Lahkonanvuohki", "Approach"),
        "target_groups": words("Kohderyhmät", "Målgrupper", "Čuozáhatjoavkkut", "Target groups"),
        "areas": words("Alueet", "Områden", "Guovllut", "Areas"),
        "origin": words("Alkuperä", "Ursprung", "Álgovuođđu", "Origin"),
        "origin_item_id": words(
            "Syntynyt päätöksestä", "Uppkommen ur beslutet", "Šaddan mearrádusas", "Made from the decision"
        ),
        "existing_activity": words("Nykyistä toimintaa", "Befintlig verksamhet", "Dálá doaibma", "Existing activity"),
        "confidentiality": labels.CONFIDENTIALITY,
        "ground": labels.GROUND,
    },
    rules=(
        Filled("plan_id"),
        Filled("title"),
        Ordered("start", "end"),
        Budgeted("costs"),
        Together(Theme, "theme_id", "plan_id", "action.theme_elsewhere"),
        InItsTheme(),
    ),
    begins=begin_action,
    secrecy=Hide(),
)
