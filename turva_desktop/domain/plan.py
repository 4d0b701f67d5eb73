"""The safety plan: its term, its chapters and its chain of approvals. Themes and actions are told apart."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from turva_desktop.domain import labels
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import ApprovalId, ChapterId, PlanId
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.moments import day_text
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find
from turva_desktop.domain.rules import Filled, Ordered, Within
from turva_desktop.domain.secrecy import Hide, Open

_TERM_YEARS = 4
_FIRST_TERM = 2022


class PlanKind(WordedEnum):
    """What a plan covers and for whom."""

    SAFETY = (
        "safety",
        words("turvallisuussuunnitelma", "säkerhetsplan", "dorvvolašvuohtaplána", "safety plan"),
    )
    WELFARE_AND_SAFETY = (
        "welfare_and_safety",
        words(
            "hyvinvointi- ja turvallisuussuunnitelma (HYTU)",
            "välfärds- och säkerhetsplan",
            "buresbiren- ja dorvvolašvuohtaplána",
            "welfare and safety plan",
        ),
    )
    REGIONAL = "regional", words("alueellinen suunnitelma", "regional plan", "guovllu plána", "regional plan")
    JOINT = (
        "joint",
        words(
            "kuntien yhteinen suunnitelma",
            "kommunernas gemensamma plan",
            "gielddaid oktasaš plána",
            "joint plan",
        ),
    )


class PlanStatus(WordedEnum):
    """A plan stays in force until the next one is approved; its last year is not its expiry."""

    DRAFT = "draft", words("luonnos", "utkast", "álgohámus", "draft")
    APPROVED = "approved", words("hyväksytty", "godkänd", "dohkkehuvvon", "approved")
    SUPERSEDED = "superseded", words("korvattu uudella", "ersatt", "buhttejuvvon", "superseded")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan for a council term, e.g. 2026–2029; `municipalities` are codes such as "614"."""

    id: PlanId
    name: str
    kind: PlanKind = PlanKind.SAFETY
    municipalities: tuple[str, ...] = ()
    first_year: int
    last_year: int
    status: PlanStatus = PlanStatus.DRAFT
    note: str = ""

    @property
    def period(self) -> str:
        """Return the council term as printed: `2026–2029`."""
        return f"{self.first_year}–{self.last_year}"

    def is_superseded_by(self, newer: "Plan") -> bool:
        """Tell whether the approval of another plan ends this one: of its kind, for its municipalities, not older."""
        return (
            self.status is PlanStatus.APPROVED
            and self.id != newer.id
            and self.kind is newer.kind
            and self.first_year <= newer.first_year
            and set(self.municipalities) <= set(newer.municipalities)
        )


def council_term(day: date) -> tuple[int, int]:
    """Return the first and last year of the council term for which plans are made, e.g. (2026, 2029)."""
    first = _FIRST_TERM + (day.year - _FIRST_TERM) // _TERM_YEARS * _TERM_YEARS
    return first, first + _TERM_YEARS - 1


def plan_in_force(plans: Iterable[Plan], today: date) -> Plan | None:
    """Return the newest approved plan that has begun, else the newest plan, else None.

    A plan that was superseded by one that begins later stays in force until then.
    """
    newest_first = sorted(plans, key=lambda plan: -plan.first_year)
    begun = [plan for plan in newest_first if plan.first_year <= today.year]
    approved = [plan for plan in begun if plan.status is PlanStatus.APPROVED]
    waits = any(plan.status is PlanStatus.APPROVED and plan not in begun for plan in newest_first)
    superseded = [plan for plan in begun if plan.status is PlanStatus.SUPERSEDED and waits]
    return next(iter(approved or superseded or newest_first), None)


def plan_at(find: Find, today: date) -> Plan | None:
    """Return which plan a workspace works with on a day: the one in force, or the newest where none is."""
    return plan_in_force(find.matching(Plan), today)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanApproval:
    """One link of the approval chain: working group, management team, board, council."""

    id: ApprovalId
    plan_id: PlanId
    position: int = 0
    body_name: str
    approved_on: date | None = None
    section: str = ""
    case_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A chapter of the plan's text; `text` is Markdown."""

    id: ChapterId
    plan_id: PlanId
    position: int = 0
    heading: str
    text: str = ""
    confidentiality: Confidentiality = Confidentiality.PUBLIC
    ground: str = ""


def plan_title(plan: Plan, _find: Find) -> str:
    """Return "2026–2029 Turvallisuussuunnitelma": the years come first, because they tell plans of one name apart."""
    name = " ".join(plan.name.replace(plan.period, " ").replace(plan.period.replace("–", "-"), " ").split())
    return f"{plan.period} {name.strip(' ,–-')}"


PLAN = Kind(
    record=Plan,
    prose=("note",),
    word=words("suunnitelma", "plan", "plána", "plan"),
    many=words("Suunnitelmat", "Planer", "Plánat", "Plans"),
    place=Place.PLAN,
    title=plan_title,
    order=("-first_year", "name"),
    searched=("name", "note"),
    labels={
        "name": labels.NAME,
        "kind": labels.KIND,
        "municipalities": words("Kunnat", "Kommuner", "Gielddat", "Municipalities"),
        "first_year": words("Ensimmäinen vuosi", "Första år", "Vuosttaš jahki", "First year"),
        "last_year": words("Viimeinen vuosi", "Sista år", "Maŋimuš jahki", "Last year"),
        "status": labels.STAGE,
        "note": labels.NOTE,
    },
    rules=(
        Filled("name"),
        Within("first_year", 1900, 2200),
        Within("last_year", 1900, 2200),
        Ordered("first_year", "last_year", "field.years"),
    ),
    secrecy=Open("that there is a plan, its name and its term are told to everybody"),
)

PLAN_APPROVAL = Kind(
    record=PlanApproval,
    word=words("hyväksyntä", "godkännande", "dohkkeheapmi", "approval"),
    many=words("Hyväksynnät", "Godkännanden", "Dohkkeheamit", "Approvals"),
    place=Place.PLAN,
    belongs={"plan_id": (Plan, Gone.WITH_IT)},
    within="plan_id",
    title=lambda approval, _: f"{approval.body_name} {day_text(approval.approved_on)}",
    labels={
        "plan_id": labels.PLAN,
        "body_name": labels.BODY,
        "approved_on": words("Hyväksytty", "Godkänd", "Dohkkehuvvon", "Approved on", *labels.DATE.all()),
        "section": labels.SECTION,
        "case_number": labels.CASE_NUMBER,
    },
    rules=(Filled("plan_id"), Filled("body_name")),
    secrecy=Open("who approved a plan, and when, stands in public minutes"),
)

CHAPTER = Kind(
    record=Chapter,
    prose=("text",),
    word=words("luku", "kapitel", "kapihtal", "chapter"),
    many=words("Luvut", "Kapitel", "Kapihttalat", "Chapters"),
    place=Place.PLAN,
    belongs={"plan_id": (Plan, Gone.WITH_IT)},
    within="plan_id",
    title=lambda chapter, _: chapter.heading,
    searched=("heading", "text"),
    labels={
        "plan_id": labels.PLAN,
        "heading": labels.HEADING,
        "text": labels.TEXT,
        "confidentiality": labels.CONFIDENTIALITY,
        "ground": labels.GROUND,
    },
    rules=(Filled("plan_id"), Filled("heading")),
    secrecy=Hide(),
)
