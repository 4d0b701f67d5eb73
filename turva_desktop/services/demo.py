"""The demo municipality: an invented place whose plan, people and meetings show what the program does.

Its texts are in `resources/demo/*.toml`, linked by local keys. Ids come from the keys, so the demo is the same
every time it is made.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal

from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.agenda import WaitingItem
from turva_desktop.domain.area import Area
from turva_desktop.domain.attendance import Attendance, Presence
from turva_desktop.domain.body import Body, BodyKind, MemberRole, Membership
from turva_desktop.domain.content import Content
from turva_desktop.domain.correction import Correction
from turva_desktop.domain.follow_up import FollowUp, latest_entry
from turva_desktop.domain.indicator import Indicator, IndicatorValue, ValueStatus
from turva_desktop.domain.item import Disqualification, Item, ItemKind, Vote
from turva_desktop.domain.kept_matter import KEPT_AT, marked_as_kept, matters_of
from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.domain.plan import Chapter, Plan, PlanApproval
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.record import R
from turva_desktop.domain.review import Review, ReviewResult
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.services.demo_lines import Line, demo_id, read_file, record_of, without
from turva_desktop.services.meetings.carry_over import review_id
from turva_desktop.services.templates import (
    StandingTemplate,
    annual_clock,
    default_bodies,
    default_recipients,
    standing_items,
    standing_items_for,
)

PROFILE_ID = demo_id("profile", "profile")
"""The id by which a workspace is known as the demo municipality's."""

_UNKNOWN = "?"  # a value that is not known, in indicators.toml


def demo_content() -> Content:
    """Return the demo municipality's records, the same every time."""
    return _Demo().build()


def _follow_up_item(place: str) -> str:
    """Return the item that a place names: `meeting/item`, or a meeting, whose follow-up item is meant."""
    return place if "/" in place else f"{place}/seuranta"


class _Demo:
    """Makes records from the demo's files, parents first; each begins as in the window, with its number and place."""

    def __init__(self) -> None:
        self.content = Content()
        self.bodies: dict[str, Body] = {}
        self.organisations: dict[str, Organisation] = {}
        self.people: dict[str, Person] = {}
        self.seats: list[Membership] = []
        self.meetings: dict[str, Meeting] = {}
        self.actions: list[Action] = []
        self.entries: dict[str, list[FollowUp]] = {}

    def build(self) -> Content:
        """Return everything as one content."""
        self._municipality(read_file("municipality"))
        self._plan(read_file("plan"))
        self._indicators(read_file("indicators"))
        meetings = [line for name in ("meetings_2025", "meetings_2026") for line in read_file(name)["meeting"]]
        for line in meetings:
            self._meeting(line)
        for name in ("actions_1", "actions_2"):
            for line in read_file(name)["action"]:
                self._action(line)
        for line in meetings:
            self._add_all(self._reviews(line))
        for key, meeting in self.meetings.items():
            self._keep(key, meeting)
        return self.content

    def _add(self, record: R) -> R:
        """Let a record be born among those that are there."""
        born = kind_of(type(record)).begin(record, self.content)
        self.content.add(born)
        return born

    def _add_all(self, records: Iterable[R]) -> list[R]:
        return [self._add(record) for record in records]

    # ---------------------------------------------------------------------------------- municipality

    def _municipality(self, file: Line) -> None:
        profile = file["profile"]
        self._add(record_of(Profile, without(profile, "key"), id=PROFILE_ID))
        self._add_all(default_recipients(lambda key: demo_id("recipient", key)))
        self._add_all(annual_clock(make_id=lambda key: demo_id("clock", key)))
        for line in file["area"]:
            parent = demo_id("area", line["parent"]) if "parent" in line else None
            area_id = demo_id("area", line["key"])
            self._add(record_of(Area, without(line, "key", "parent"), id=area_id, parent_id=parent))
        for line in file["organisation"]:
            organisation = record_of(Organisation, without(line, "key"), id=demo_id("organisation", line["key"]))
            self.organisations[line["key"]] = self._add(organisation)
        for line in file["person"]:
            person = record_of(
                Person,
                without(line, "key", "organisation"),
                id=demo_id("person", line["key"]),
                organisation_id=self.organisations[line["organisation"]].id,
            )
            self.people[line["key"]] = self._add(person)
        bodies = self._add_all(default_bodies(make_id=lambda key: demo_id("body", key)))
        self.bodies = {body.kind.value: body for body in bodies}
        for seats in file["seats"]:
            self.seats += self._add_all(self._seats(seats))
        for body in self.bodies.values():
            self._add_all(standing_items_for(body, make_id=lambda key: demo_id("standing", key)))
        for line in file["waiting"]:
            self._add(
                record_of(
                    WaitingItem,
                    without(line, "key", "body"),
                    id=demo_id("waiting", line["key"]),
                    body_id=self.bodies[line["body"]].id,
                )
            )

    def _seats(self, line: Line) -> Iterator[Membership]:
        term = {name: line[name] for name in ("starts_on", "ends_on") if name in line}
        for place, seat in enumerate(line["members"]):
            deputy_for = seat.get("deputy_for")
            yield record_of(
                Membership,
                term | without(seat, "person", "deputy_for"),
                id=demo_id("seat", f"{line['body']}/{place}"),
                body_id=self.bodies[line["body"]].id,
                person_id=self.people[seat["person"]].id,
                deputy_for_id=self.people[deputy_for].id if deputy_for else None,
            )

    # ------------------------------------------------------------------------------ plan, indicators

    def _plan(self, file: Line) -> None:
        for line in file["plan"]:
            self._add(record_of(Plan, without(line, "key"), id=demo_id("plan", line["key"])))
        for line in file["approval"]:
            self._add(
                record_of(
                    PlanApproval,
                    without(line, "plan"),
                    id=demo_id("approval", f"{line['plan']}/{line['body_name']}"),
                    plan_id=demo_id("plan", line["plan"]),
                )
            )
        current = demo_id("plan", "current")
        for line in file["chapter"]:
            chapter_id = demo_id("chapter", line["heading"])
            self._add(record_of(Chapter, line, id=chapter_id, plan_id=current))
        for line in file["theme"]:
            theme_id = demo_id("theme", line["code"])
            self._add(
                record_of(
                    Theme,
                    without(line, "goals"),
                    id=theme_id,
                    plan_id=current,
                    valid_from=date(2024, 1, 1),
                )
            )
            for number, goal in enumerate(line["goals"], start=1):
                goal_id = demo_id("goal", f"{line['code']}/{number}")
                self._add(record_of(Goal, goal, id=goal_id, theme_id=theme_id))

    def _indicators(self, file: Line) -> None:
        for line in file["indicator"]:
            key = line["key"]
            indicator_id = demo_id("indicator", key)
            self._add(
                record_of(
                    Indicator,
                    without(line, "key", "theme", "values", "counts", "revised", "notes"),
                    id=indicator_id,
                    theme_id=demo_id("theme", line["theme"]),
                )
            )
            for year, value in line["values"].items():
                self._add(
                    record_of(
                        IndicatorValue,
                        {"year": int(year), "note": line.get("notes", {}).get(year, "")},
                        id=demo_id("value", f"{key}/{year}"),
                        indicator_id=indicator_id,
                        value=None if value == _UNKNOWN else Decimal(value),
                        count=line.get("counts", {}).get(year),
                        status=ValueStatus.MISSING if value == _UNKNOWN else ValueStatus.KNOWN,
                        revised=int(year) in line.get("revised", ()),
                    )
                )

    # -------------------------------------------------------------------------------------- meetings

    def _meeting(self, line: Line) -> None:
        own = ("key", "body", "item", "correction", "reviews", "visits", "late", "deputies")
        body = self.bodies[line["body"]]
        meeting = record_of(
            Meeting,
            without(line, *own, "remote_people", "absent_people"),
            id=demo_id("meeting", line["key"]),
            body_id=body.id,
            year=line["held_on"].year,
        )
        meeting = self._add(meeting)
        self.meetings[line["key"]] = meeting
        self._add_all(self._attendance(line, meeting))
        standing = {item.kind: item for item in standing_items(body.minutes_kind)}
        for item in line["item"]:
            self._item(item, line["key"], meeting, standing.get(ItemKind(item["kind"])))
        for place, correction in enumerate(line.get("correction", ())):
            correction_id = demo_id("correction", f"{line['key']}/{place}")
            self._add(record_of(Correction, correction, id=correction_id, meeting_id=meeting.id))

    def _item(self, line: Line, meeting_key: str, meeting: Meeting, standing: StandingTemplate | None) -> None:
        key = f"{meeting_key}/{line['key']}"
        template = {}
        if standing is not None:
            template = {"title": standing.title, "account": standing.account, "proposal": standing.proposal}
        item = record_of(
            Item,
            template | without(line, "key", "previous", "disqualified", "votes"),
            id=demo_id("item", key),
            meeting_id=meeting.id,
            previous_item_id=demo_id("item", line["previous"]) if "previous" in line else None,
        )
        self._add(item)
        for one in line.get("disqualified", ()):
            self._add(
                Disqualification(
                    id=demo_id("disqualification", f"{key}/{one['person']}"),
                    item_id=item.id,
                    name=self.people[one["person"]].name,
                    reason=one["reason"],
                )
            )
        for number, vote in enumerate(line.get("votes", ())):
            vote_id = demo_id("vote", f"{key}/{number}")
            self._add(record_of(Vote, vote, id=vote_id, item_id=item.id))

    def _attendance(self, line: Line, meeting: Meeting) -> Iterator[Attendance]:
        """Give a row to every seat of the day, to the deputies who came and to the experts who visited."""
        for person, facts in (*self._seated(line, meeting), *self._visiting(line)):
            yield record_of(
                Attendance,
                facts,
                id=demo_id("attendance", f"{line['key']}/{person.id}"),
                meeting_id=meeting.id,
                person_id=person.id,
                name=person.name,
                title=person.title,
                organisation=self._organisation(person),
            )

    def _seated(self, line: Line, meeting: Meeting) -> Iterator[tuple[Person, Line]]:
        """Yield who has a seat, or stands in for one who has, and how they were there."""
        deputies = {self.people[key].id for key in line.get("deputies", ())}
        seats = [seat for seat in self.seats if seat.body_id == meeting.body_id and seat.in_force(meeting.held_on)]
        replaced = {seat.deputy_for_id for seat in seats if seat.person_id in deputies}
        absent = {self.people[key].id for key in line.get("absent_people", ())} | replaced
        remote = {self.people[key].id for key in line.get("remote_people", ())}
        times = {one["person"]: without(one, "person") for one in line.get("late", ())}
        by_id = {person.id: (key, person) for key, person in self.people.items()}
        for seat in seats:
            if seat.role is MemberRole.DEPUTY and seat.person_id not in deputies:
                continue
            key, person = by_id[seat.person_id]
            presence = Presence.PRESENT
            if meeting.state is MeetingState.DRAFT:
                presence = Presence.EXPECTED
            elif seat.person_id in absent:
                presence = Presence.ABSENT
            elif seat.person_id in remote:
                presence = Presence.REMOTE
            facts: Line = {"role": seat.role, "presence": presence, **times.get(key, {})}
            if seat.deputy_for_id is not None:
                facts["deputy_for"] = by_id[seat.deputy_for_id][1].name
            yield person, facts

    def _visiting(self, line: Line) -> Iterator[tuple[Person, Line]]:
        for visit in line.get("visits", ()):
            facts = {"role": MemberRole.EXPERT, "presence": Presence.PRESENT} | without(visit, "person")
            yield self.people[visit["person"]], facts

    def _organisation(self, person: Person) -> str:
        names = {one.id: one.name for one in self.organisations.values()}
        return names[person.organisation_id] if person.organisation_id else ""

    def _keep(self, key: str, meeting: Meeting) -> None:
        """Keep what the papers of a meeting said when they left."""
        for stage in KEPT_AT:
            if meeting.state.order < stage.order:
                continue
            meeting = self._add(marked_as_kept(meeting, stage, self.content, kept=True))
            for number, matter in enumerate(list(matters_of(self.content, meeting, stage))):
                self._add(replace(matter, id=demo_id("kept", f"{key}/{stage}/{number}")))

    # --------------------------------------------------------------------------------------- actions

    def _action(self, line: Line) -> None:
        number = line["number"]
        bare = record_of(
            Action,
            without(line, "theme", "goal", "origin_item", "followup"),
            id=demo_id("action", number),
            plan_id=demo_id("plan", "current"),
            theme_id=demo_id("theme", line["theme"]),
            goal_id=demo_id("goal", f"{line['theme']}/{line['goal']}"),
            origin_item_id=demo_id("item", line["origin_item"]) if "origin_item" in line else None,
        )
        action = self._add(bare)
        entries = (self._entry(entry, action, order) for order, entry in enumerate(line["followup"], start=1))
        self.actions.append(action)
        self.entries[action.id] = self._add_all(entries)

    def _entry(self, line: Line, action: Action, order: int) -> FollowUp:
        item_id, day = None, line.get("on")
        if "at" in line:
            item_id = demo_id("item", _follow_up_item(line["at"]))
            day = self.meetings[line["at"].split("/")[0]].held_on
        if not isinstance(day, date):
            raise TypeError(f"{action.number}: a follow-up entry needs `on` or `at`")
        return record_of(
            FollowUp,
            without(line, "on", "at"),
            id=demo_id("follow_up", f"{action.number}/{order}"),
            action_id=action.id,
            entered_on=day,
            item_id=item_id,
            created_at=datetime.combine(day, time(15, order), UTC),
        )

    def _reviews(self, line: Line) -> Iterator[Review]:
        """Give the working group's meeting what was open that day, with what the meeting said of it."""
        if line["body"] != BodyKind.WORKING_GROUP.value:
            return
        meeting = self.meetings[line["key"]]
        reviews: list[Line] = [
            {**without(one, "item"), "item_id": demo_id("item", one["item"])} for one in line.get("reviews", ())
        ]
        for action in self._open_actions(meeting.held_on):
            result, reason = _said_of(self.entries[action.id], meeting)
            reviews.append({"action_id": action.id, "result": result, "reason": reason})
        for facts in reviews:
            target = facts.get("item_id") or facts["action_id"]
            yield record_of(Review, facts, id=review_id(meeting.id, target), meeting_id=meeting.id)

    def _open_actions(self, day: date) -> Iterable[Action]:
        """Return the actions that were open when a meeting began: an action's first entry makes it known."""
        for action in self.actions:
            before = [entry for entry in self.entries[action.id] if entry.entered_on < day]
            latest = latest_entry(before)
            started = action.origin_item_id is None and action.start is not None and action.start < day
            if latest.status.is_open if latest else started:
                yield action


def _said_of(entries: Iterable[FollowUp], meeting: Meeting) -> tuple[ReviewResult, str]:
    """Return the review of an action: what was entered at the meeting, else that it goes on."""
    if meeting.state is MeetingState.DRAFT:
        return ReviewResult.PENDING, ""
    entry = latest_entry(entry for entry in entries if entry.entered_on == meeting.held_on)
    if entry is None:
        return ReviewResult.GOES_ON, ""
    results = {ActionStatus.DONE: ReviewResult.DONE, ActionStatus.NOT_DONE: ReviewResult.DROPPED}
    return results.get(entry.status, ReviewResult.GOES_ON), entry.explanation
