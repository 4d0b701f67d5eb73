"""A small invented municipality, as records: what the exchange tests send out and take back."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from turva_desktop.domain.action import Action, ActionStatus, Approach, Funding, Origin
from turva_desktop.domain.area import Area, AreaKind
from turva_desktop.domain.body import Body, MemberRole, Membership
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.content import Content
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import (
    ActionId,
    ApprovalId,
    AreaId,
    BodyId,
    ChapterId,
    FollowUpId,
    GoalId,
    IndicatorId,
    IndicatorValueId,
    ItemId,
    MeetingId,
    MembershipId,
    OrganisationId,
    PersonId,
    PlanId,
    ThemeId,
)
from turva_desktop.domain.indicator import Direction, Indicator, IndicatorValue
from turva_desktop.domain.item import Commitment, Item
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.network import Organisation, OrganisationKind, Person
from turva_desktop.domain.plan import Chapter, Plan, PlanApproval, PlanStatus
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.theme import Goal, Theme, Trend

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
TODAY = date(2026, 3, 5)
ROWS = 37
"""How many rows of records its workbook has: to be raised with whatever is added below."""


def uuid(number: int) -> str:
    """Return a valid id that is the same in every run; far-apart numbers give far-apart ids."""
    return f"{number * 2654435761 % 2**32:08x}-0000-4000-8000-{number:012x}"


PLAN, OTHER_PLAN = PlanId(uuid(1)), PlanId(uuid(2))
THEMES = [ThemeId(uuid(10 + i)) for i in range(4)]
GOALS = [GoalId(uuid(20 + i)) for i in range(3)]
ACTIONS = [ActionId(uuid(30 + i)) for i in range(6)]
HOME = AreaId(uuid(45))
BODY, CHAIR, POLICE = BodyId(uuid(50)), PersonId(uuid(51)), PersonId(uuid(52))
MEETING, LOCKED_MEETING = MeetingId(uuid(60)), MeetingId(uuid(61))
ITEMS = [ItemId(uuid(70 + i)) for i in range(3)]


def records() -> list[Any]:
    """Return every record of the municipality."""
    return [
        Profile(
            id=uuid(99),
            name="Koivukylä",
            municipality_code="047",
            group_name="Hyvinvointi- ja turvallisuustyöryhmä",
            created_on=date(2026, 1, 1),
        ),
        *_network(),
        *_plan(),
        *_actions(),
        *_meetings(),
    ]


def content() -> Content:
    """Return the municipality."""
    return Content(records())


def _network() -> list[Any]:
    municipality, police = OrganisationId(uuid(40)), OrganisationId(uuid(41))
    return [
        Area(id=HOME, name="Koivukylä", kind=AreaKind.MUNICIPALITY, population=1200, population_year=2024),
        Area(
            id=AreaId(uuid(46)),
            name="Rantakylä",
            name_sv="Strandby",
            parent_id=HOME,
            spellings=("Ranta", "Joki"),
        ),
        Organisation(
            id=municipality, name="Koivukylän kunta", kind=OrganisationKind.MUNICIPALITY, phone="+358 16 000 0000"
        ),
        Organisation(id=police, name="Poliisilaitos", kind=OrganisationKind.POLICE, email="kirjaamo@example.fi"),
        Organisation(
            id=OrganisationId(uuid(42)),
            name="Kyläyhdistykset",
            kind=OrganisationKind.ASSOCIATION,
            count=81,
            count_date=date(2024, 5, 1),
            count_source="Maakuntaliitto",
        ),
        Person(
            id=CHAIR,
            name="Kunnanjohtaja",
            title="Puheenjohtaja",
            organisation_id=municipality,
            email="johtaja@example.fi",
        ),
        Person(id=POLICE, name="Komisario", organisation_id=police, phone="050 000 0000", private=True),
        Body(id=BODY, name="Hyvinvointi- ja turvallisuustyöryhmä"),
        Membership(
            id=MembershipId(uuid(55)), body_id=BODY, person_id=CHAIR, role=MemberRole.CHAIR, starts_on=date(2025, 8, 1)
        ),
        Membership(
            id=MembershipId(uuid(56)),
            body_id=BODY,
            person_id=POLICE,
            position=1,
            role=MemberRole.DEPUTY,
            deputy_for_id=CHAIR,
        ),
    ]


def _plan() -> list[Any]:
    return [
        Plan(
            id=PLAN,
            name="Turvallisuussuunnitelma",
            municipalities=("047", "148"),
            first_year=2026,
            last_year=2029,
            status=PlanStatus.APPROVED,
        ),
        Plan(
            id=OTHER_PLAN, name="Turvallisuussuunnitelma", first_year=2020, last_year=2023, status=PlanStatus.SUPERSEDED
        ),
        PlanApproval(
            id=ApprovalId(uuid(3)),
            plan_id=PLAN,
            body_name="Kunnanvaltuusto",
            approved_on=date(2026, 1, 20),
            section="5.1",
            case_number="2265/15.151/2020",
        ),
        Chapter(
            id=ChapterId(uuid(5)),
            plan_id=PLAN,
            heading="Johdanto",
            text="**Turvallisuus** syntyy arjessa.\n\n- yksi\n- kaksi",
        ),
        Chapter(
            id=ChapterId(uuid(6)),
            plan_id=PLAN,
            position=1,
            heading="Uhkat",
            text="Vain viranomaisille",
            confidentiality=Confidentiality.SECRET,
            ground="JulkL 24.1 § 7 k",
        ),
        Theme(id=THEMES[0], plan_id=PLAN, code="T1", name="Liikkumisen turvallisuus"),
        Theme(id=THEMES[1], plan_id=PLAN, position=1, code="T2", name="Lasten ja nuorten tuki", parent_id=THEMES[0]),
        Theme(id=THEMES[2], plan_id=PLAN, position=2, code="T3", name="Gilážiid dorvvolašvuohta", lead="čđŋšŧž å ä ö"),
        Theme(
            id=THEMES[3], plan_id=OTHER_PLAN, code="T1", name="Liikkumisen turvallisuus", valid_to=date(2023, 12, 31)
        ),
        Goal(id=GOALS[0], theme_id=THEMES[0], text="Liikenteessä ei loukkaannu kukaan", trend=Trend.BETTER),
        Goal(id=GOALS[1], theme_id=THEMES[1], text="-5 % kiusaamisesta", strategy_link="=Kuntastrategia"),
        Goal(id=GOALS[2], theme_id=THEMES[3], text="Liikenteessä ei loukkaannu kukaan"),
        Indicator(
            id=IndicatorId(uuid(80)),
            theme_id=THEMES[0],
            name="Tieliikenteessä loukkaantuneet",
            unit="henkilöä",
            direction=Direction.LOWER_IS_BETTER,
            baseline=Decimal(12),
            target=Decimal("7.5"),
        ),
        IndicatorValue(id=IndicatorValueId(uuid(81)), indicator_id=IndicatorId(uuid(80)), year=2024, value=Decimal(0)),
        IndicatorValue(
            id=IndicatorValueId(uuid(82)), indicator_id=IndicatorId(uuid(80)), year=2025, value=None, note="ei tiedossa"
        ),
    ]


def _actions() -> list[Any]:
    def action(number: int, **fields: Any) -> Action:
        return Action(
            id=ACTIONS[number], plan_id=fields.pop("plan_id", PLAN), position=number, number=f"1.{number + 1}", **fields
        )

    def entry(number: int, action_number: int, status: ActionStatus, day: date, **fields: Any) -> FollowUp:
        return FollowUp(
            id=FollowUpId(uuid(90 + number)),
            action_id=ACTIONS[action_number],
            entered_on=day,
            status=status,
            created_at=datetime(day.year, day.month, day.day, 9, 0, tzinfo=UTC),
            **fields,
        )

    return [
        action(
            0,
            theme_id=THEMES[0],
            goal_id=GOALS[0],
            title="Suojatien valaistus",
            lead="Tekninen toimi",
            main_actors=("Kunta", "Poliisi"),
            partners=("Koululaisten vanhemmat",),
            start=date(2026, 1, 1),
            end=date(2026, 12, 31),
            funding=Funding.REDIRECTED,
            costs=(YearCost(year=2026, euros=Decimal(200)), YearCost(year=2027, euros=Decimal("400.50"))),
        ),
        action(
            1,
            theme_id=THEMES[1],
            goal_id=GOALS[1],
            title="Kiusaamiseen puuttuminen kouluissa",
            lead="Sivistystoimi",
            ongoing=True,
            approach=Approach.PREVENTIVE,
            target_groups=("lapset ja nuoret",),
            origin=Origin.REGIONAL,
        ),
        action(
            2, theme_id=THEMES[2], title="Kylätalojen varautuminen", lead="Kyläyhdistys", schedule_text="kevät 2026"
        ),
        action(3, title="=cmd|' /C calc'!A0", lead="+358 kunta", description="@turva -1"),
        action(4, title="Salainen kohde", theme_id=THEMES[0], confidentiality=Confidentiality.SECRET),
        action(
            5, plan_id=OTHER_PLAN, theme_id=THEMES[3], goal_id=GOALS[2], title="Vanha toimenpide", lead="Tekninen toimi"
        ),
        entry(
            0, 0, ActionStatus.IN_PROGRESS, date(2026, 2, 1), explanation="Tarjouspyyntö lähetetty", item_id=ITEMS[0]
        ),
        entry(1, 1, ActionStatus.NOT_STARTED, date(2025, 12, 1)),
        entry(2, 1, ActionStatus.IN_PROGRESS, date(2026, 1, 15), status_text="Kesken"),
        entry(3, 5, ActionStatus.DONE, date(2023, 12, 1), status_text="OK"),
        entry(4, 4, ActionStatus.DONE, date(2026, 1, 15), explanation="Salaista"),
    ]


def _meetings() -> list[Any]:
    return [
        Meeting(
            id=MEETING,
            body_id=BODY,
            number=1,
            year=2026,
            held_on=date(2026, 2, 1),
            starts=time(9, 0),
            ends=time(11, 30),
            place="Kunnantalo",
            state=MeetingState.HELD,
            inspectors=("Sihteeri", "Jäsen"),
        ),
        Meeting(
            id=LOCKED_MEETING, body_id=BODY, number=3, year=2025, held_on=date(2025, 12, 1), state=MeetingState.APPROVED
        ),
        Item(
            id=ITEMS[0],
            meeting_id=MEETING,
            section=1,
            title="Suojatien valaistus",
            case_number="225/2022",
            decision="Päätettiin osallistua kustannuksiin.",
            commitment=Commitment.PRELIMINARY,
            total_cost=Decimal(1000),
            costs=(YearCost(year=2026, euros=Decimal(200)), YearCost(year=2027, euros=Decimal(800))),
            reply_due=date(2026, 2, 20),
            finished=False,
        ),
        Item(
            id=ITEMS[1],
            meeting_id=MEETING,
            position=1,
            section=2,
            title="Salainen asia",
            decision="Salaista",
            confidentiality=Confidentiality.PARTLY,
            ground="JulkL 24.1 § 7 k",
            public_title="Turvallisuusasia",
        ),
        Item(
            id=ITEMS[2], meeting_id=LOCKED_MEETING, section=11, title="Syksyn tilanne", decision="Merkittiin tiedoksi."
        ),
    ]
