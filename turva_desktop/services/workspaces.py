"""Making a workspace: for a municipality from a few answers, or the demo municipality."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from turva_desktop.domain.area import Area, AreaKind
from turva_desktop.domain.body import Body, BodyKind, MemberRole, Membership
from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import AreaId, MembershipId, OrganisationId, PersonId, PlanId, new_id
from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.language import Language
from turva_desktop.domain.moments import day_of
from turva_desktop.domain.municipality import POPULATION_YEAR, Municipality, municipalities
from turva_desktop.domain.network import Organisation, OrganisationKind, Person
from turva_desktop.domain.plan import Plan, PlanKind, council_term
from turva_desktop.domain.profile import Profile, WorkspaceKind, profile_of
from turva_desktop.domain.record import Record
from turva_desktop.services import demo, templates
from turva_desktop.store import Workspace
from turva_desktop.store.workspace import utc_now

USUAL_THEMES = templates.theme_sets()[0].key


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMember:
    """A member of the new working group, called by a title or a name, and the kind of party they come from."""

    called: str
    party: OrganisationKind
    party_name: str = ""
    role: MemberRole = MemberRole.MEMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """The answers a new workspace is made from; what is left out gets the usual value."""

    municipality_code: str
    name: str = ""
    group_name: str = ""
    theme_set: str = USUAL_THEMES
    members: tuple[NewMember, ...] = ()
    language: Language = Language.FI


def municipality(code: str) -> Municipality:
    """Return the municipality with a code; `TurvaError` when there is none."""
    found = municipalities().get(code.strip().zfill(3))
    if found is None:
        raise TurvaError("municipality.unknown", code=code)
    return found


def start_workspace(
    path: Path, beginning: Beginning, *, author: str = "", clock: Callable[[], datetime] = utc_now
) -> Workspace:
    """Make a municipality's workspace with a draft plan, bodies, recipients and the annual clock; return it open.

    Raises the first rule that an answer breaks, before there is a file.
    """
    content = Content(first_records(beginning, day_of(clock())))
    for record in content.every():
        kind_of(type(record)).check(record, content)
    return Workspace.create(path, content.every(), author=author, clock=clock)


def start_demo(path: Path, *, author: str = "", clock: Callable[[], datetime] = utc_now) -> Workspace:
    """Make the demo municipality's workspace and return it open."""
    return Workspace.create(path, demo.demo_content().every(), author=author, clock=clock)


def find_or_start_demo(path: Path) -> Workspace:
    """Return the demo municipality's workspace: the one that is there, open for reading, or else a new one.

    Another municipality's workspace of that name is left alone: `TurvaError("file.exists")`.
    """
    if not path.exists():
        return start_demo(path)
    workspace = Workspace(path, read_only=True)
    with workspace.read() as tx:
        is_demo = profile_of(tx).id == demo.PROFILE_ID
    if not is_demo:
        workspace.close()
        raise TurvaError("file.exists", file=str(path))
    return workspace


def first_records(beginning: Beginning, today: date) -> list[Record]:
    """Return the records that a new workspace begins with."""
    home = municipality(beginning.municipality_code)
    language = beginning.language
    profile = Profile(
        id=new_id(),
        kind=WorkspaceKind.MUNICIPALITY,
        name=beginning.name.strip() or (home.name_sv if language is Language.SV else home.name),
        municipality_code=home.code,
        group_name=beginning.group_name.strip(),
        document_language=language,
        created_on=today,
    )
    bodies = templates.default_bodies(language)
    group = next(body for body in bodies if body.kind is BodyKind.WORKING_GROUP)
    if profile.group_name:
        bodies = [replace(body, name=profile.group_name) if body is group else body for body in bodies]
    else:
        profile = replace(profile, group_name=group.name)
    first_year, last_year = council_term(today)
    kind = PlanKind.SAFETY
    plan = Plan(
        id=PlanId(new_id()),
        name=f"{kind.words[language].capitalize()} {first_year}–{last_year}",
        kind=kind,
        municipalities=(home.code,),
        first_year=first_year,
        last_year=last_year,
    )
    return [
        profile,
        *templates.default_recipients(),
        *templates.annual_clock(language),
        *bodies,
        *(item for body in bodies for item in templates.standing_items_for(body, language)),
        *_members(beginning.members, group, home),
        _area(home),
        plan,
        *templates.themes_for(plan.id, beginning.theme_set, language),
        *templates.chapters_for(plan.id, language),
    ]


def _area(home: Municipality) -> Area:
    """Return the municipality as the area in which its villages lie."""
    return Area(
        id=AreaId(new_id()),
        name=home.name,
        name_sv="" if home.name_sv == home.name else home.name_sv,
        kind=AreaKind.MUNICIPALITY,
        code=home.code,
        population=home.population,
        population_year=POPULATION_YEAR,
        spellings=(home.name,),
    )


def _is_title(text: str) -> bool:
    """Tell whether somebody is called by a title: a name has two words that begin with a capital letter."""
    return sum(word[:1].isupper() for word in text.split()) < 2


def _members(members: tuple[NewMember, ...], group: Body, home: Municipality) -> list[Record]:
    records: list[Record] = []
    parties: dict[tuple[OrganisationKind, str], Organisation] = {}
    for position, member in enumerate(members):
        usual = home.name if member.party is OrganisationKind.MUNICIPALITY else member.party.words.fi.capitalize()
        name = member.party_name.strip() or usual
        if (member.party, name) not in parties:
            party = Organisation(id=OrganisationId(new_id()), name=name, kind=member.party)
            parties[member.party, name] = party
            records.append(party)
        person = Person(
            id=PersonId(new_id()),
            name=member.called,
            title=member.called if _is_title(member.called) else "",
            organisation_id=parties[member.party, name].id,
        )
        seat = Membership(
            id=MembershipId(new_id()), body_id=group.id, person_id=person.id, position=position, role=member.role
        )
        records += [person, seat]
    return records
