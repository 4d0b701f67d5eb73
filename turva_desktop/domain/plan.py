"""The safety plan: its term, its chapters and its chain of approvals. Themes and actions are told apart."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import ApprovalId, ChapterId, PlanId
from turva_desktop.domain.language import WordedEnum, words

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
