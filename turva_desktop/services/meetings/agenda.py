"""The agenda: items with their texts and decisions, their order, votes, and actions born from them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from turva_desktop.domain.action import ACTION, Action, ActionStatus, Origin
from turva_desktop.domain.agenda import STANDING_ITEM, WAITING_ITEM, StandingItem, WaitingItem
from turva_desktop.domain.body import Body
from turva_desktop.domain.deed import deed_in
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import ActionId, FollowUpId, ItemId, PlanId, ThemeId, new_id
from turva_desktop.domain.item import DISQUALIFICATION, ITEM, VOTE, Disqualification, Item, ItemKind, Vote
from turva_desktop.domain.kinds import check_deletable
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.domain.plan import plan_at
from turva_desktop.domain.record import changed
from turva_desktop.domain.review import Review, ReviewResult
from turva_desktop.domain.steps import (
    ACTION_DECIDED,
    ORDER_CHANGED,
    PROPOSALS_TAKEN,
    SECTIONS_TAKEN_OFF,
    adding,
    deleting,
)
from turva_desktop.services.meetings.carry_over import continue_item, review_id
from turva_desktop.services.meetings.earlier import Chain, Handling, chains_of
from turva_desktop.services.meetings.locking import unlocked, unlocked_item
from turva_desktop.services.meetings.numbering import next_section
from turva_desktop.services.meetings.placing import place_items
from turva_desktop.services.register import Register, add_new, put_in_order
from turva_desktop.store import Reading, Workspace, Writing
from turva_desktop.store.tables import TABLES

_MEETINGS_BACK = 60
"""How many meetings back an item may be said to continue."""

FIXED_FIELDS = frozenset({"id", "meeting_id", "position", "section"})
"""What `edit` may not touch: the order and the numbers have their own rules."""


@dataclass(frozen=True, slots=True)
class AgendaService:
    """The items of meetings."""

    workspace: Workspace

    @property
    def standing(self) -> Register[StandingItem]:
        """Return the register of the bodies' agenda templates."""
        return Register(self.workspace, STANDING_ITEM)

    @property
    def waiting(self) -> Register[WaitingItem]:
        """Return the register of proposals; those without `item_id` still wait."""
        return Register(self.workspace, WAITING_ITEM)

    def waiting_for(self, body_id: str) -> list[WaitingItem]:
        """Return the proposals that still wait for a meeting of a body, oldest first."""
        return self.waiting.all(body_id=body_id, item_id=None)

    def get(self, item_id: str) -> Item:
        """Return an item; `TurvaError("record.gone")` when it was deleted."""
        with self.workspace.read() as tx:
            return tx.get(Item, item_id)

    def items(self, meeting_id: str) -> list[Item]:
        """Return a meeting's items in their order."""
        with self.workspace.read() as tx:
            return tx.matching(Item, meeting_id=meeting_id)

    def chain(self, item_id: str) -> Chain:
        """Return the earlier handlings of an item's matter over bodies and years."""
        with self.workspace.read() as tx:
            item = tx.get(Item, item_id)
            return chains_of(tx, [item]).get(item.id, Chain())

    def earlier_matters(self, meeting_id: str) -> list[Handling]:
        """Return the matters of the newest meetings before this one, of every body: what an item may continue."""
        with self.workspace.read() as tx:
            own = tx.get(Meeting, meeting_id)
            before = tx.all(Meeting, TABLES[Meeting].c.held_on <= own.held_on.isoformat(), order="-held_on")
            meetings = {one.id: one for one in before[:_MEETINGS_BACK] if one.id != own.id}
            names = {body.id: body.name for body in tx.all(Body)}
            table = TABLES[Item]
            items = tx.all(Item, table.c.kind == ItemKind.MATTER.value, table.c.meeting_id.in_(meetings))
        found = [
            Handling(item=item, meeting=meetings[item.meeting_id], body_name=names[meetings[item.meeting_id].body_id])
            for item in items
        ]
        return sorted(found, key=lambda one: (one.meeting.held_on, one.item.section or 0), reverse=True)

    def add(self, meeting_id: str, title: str, *, after: str | None = None, **fields: object) -> Item:
        """Add an item: after the item `after`, or else before the items that close the agenda.

        Once the agenda has been sent the new item gets a § too: see `place_items`.
        """
        with self.workspace.write(adding(Item)) as tx:
            meeting = unlocked(tx, meeting_id)
            item = changed(Item(id=ItemId(new_id()), meeting_id=meeting.id, title=title), **fields)
            return place_items(tx, meeting, [item], after=after)[0]

    def add_all(self, meeting_id: str, titles: Iterable[str]) -> list[Item]:
        """Add several items as one step, in their order, before the items that close the agenda."""
        with self.workspace.write(adding(Item)) as tx:
            meeting = unlocked(tx, meeting_id)
            new = [Item(id=ItemId(new_id()), meeting_id=meeting.id, title=title) for title in titles]
            return place_items(tx, meeting, new)

    def take_waiting(self, meeting_id: str, waiting_ids: Iterable[str]) -> list[Item]:
        """Put proposals of the waiting list on a meeting's agenda."""
        with self.workspace.write(PROPOSALS_TAKEN) as tx:
            return place_waiting(tx, unlocked(tx, meeting_id), waiting_ids)

    def edit(self, item_id: str, /, **changes: object) -> Item:
        """Change an item's texts and facts (title, account, proposal, handling, decision, costs, …)."""
        if fixed := FIXED_FIELDS & changes.keys():
            raise TypeError(fixed)
        return Register(self.workspace, ITEM).edit(item_id, **changes)

    def delete(self, *item_ids: str) -> None:
        """Delete items that have no § yet; proposals go back to the waiting list, unfinished matters stay open."""
        with self.workspace.write(deleting(Item)) as tx:
            for item_id in item_ids:
                item = tx.get(Item, item_id)
                check_deletable(item, tx)
                review = tx.find(Review, review_id(item.meeting_id, item.previous_item_id or ""))
                if review and review.result is ReviewResult.GOES_ON:
                    tx.save(replace(review, result=ReviewResult.PENDING))
                tx.delete(Item, item_id)

    def reorder(self, meeting_id: str, item_ids: Sequence[str]) -> None:
        """Give a meeting's items this order; nothing passes an item that has a §."""
        with self.workspace.write(ORDER_CHANGED) as tx:
            unlocked(tx, meeting_id)
            items = tx.matching(Item, meeting_id=meeting_id)
            by_id = {item.id: item for item in items}
            _check_nothing_passes_a_section(items, [by_id[ItemId(item_id)] for item_id in item_ids])
            put_in_order(tx, Item, item_ids)

    def move(self, item_id: str, steps: int) -> None:
        """Move an item up (negative) or down in the agenda; nothing happens at the ends."""
        with self.workspace.write(ORDER_CHANGED) as tx:
            item, _ = unlocked_item(tx, item_id)
            items = tx.matching(Item, meeting_id=item.meeting_id)
            order = [one.id for one in items]
            place = order.index(item.id)
            order.insert(max(0, min(len(order) - 1, place + steps)), order.pop(place))
            by_id = {one.id: one for one in items}
            _check_nothing_passes_a_section(items, [by_id[one] for one in order])
            put_in_order(tx, Item, order)

    def take_off_sections(self, meeting_id: str) -> None:
        """Take the § off an agenda that was marked as sent but never left, so that it can be ordered anew.

        Only in the draft, and only while the body has given no later § in the year: else numbers would be missing.
        """
        with self.workspace.write(SECTIONS_TAKEN_OFF) as tx:
            meeting = tx.get(Meeting, meeting_id)
            if meeting.state is not MeetingState.DRAFT:
                raise TurvaError("sections.sent", label=meeting.label)
            items = tx.matching(Item, meeting_id=meeting_id)
            last = max((item.section for item in items if item.section is not None), default=None)
            if last is not None and next_section(tx, meeting) != last + 1:
                raise TurvaError("sections.later", section=last)
            for item in items:
                if item.section is not None:
                    tx.save(replace(item, section=None))

    def action_from_item(
        self,
        item_id: str,
        title: str,
        *,
        today: date,
        lead: str = "",
        end: date | None = None,
        plan_id: str | None = None,
        theme_id: str | None = None,
        **fields: object,
    ) -> Action:
        """Make an action from a decision, with the § as its origin and its first follow-up entry.

        Its title is what is to be done, without the preamble that somebody decided it.

        It goes to the plan in force unless another is named; without any plan `TurvaError("action.no_plan")`.
        """
        with self.workspace.write(ACTION_DECIDED) as tx:
            item, meeting = unlocked_item(tx, item_id)
            plan = plan_at(tx, today)
            if plan_id is None and plan is None:
                raise TurvaError("action.no_plan")
            decided = Action(
                id=ActionId(new_id()),
                plan_id=PlanId(plan_id or (plan.id if plan else "")),
                title=deed_in(title),
                lead=lead,
                end=end,
                theme_id=ThemeId(theme_id) if theme_id else None,
                origin=Origin.MEETING,
                origin_item_id=item.id,
                confidentiality=item.confidentiality,
                ground=item.ground,
            )
            action = add_new(tx, ACTION, changed(decided, **fields))
            tx.add(
                FollowUp(
                    id=FollowUpId(new_id()),
                    action_id=action.id,
                    entered_on=min(meeting.held_on, today),
                    status=ActionStatus.NOT_STARTED,
                    item_id=item.id,
                    author=self.workspace.author,
                    created_at=self.workspace.moment(),
                )
            )
        return action

    @property
    def votes(self) -> Register[Vote]:
        """Return the register of votes."""
        return Register(self.workspace, VOTE)

    @property
    def disqualifications(self) -> Register[Disqualification]:
        """Return the register of conflicts of interest."""
        return Register(self.workspace, DISQUALIFICATION)


def place_waiting(tx: Writing, meeting: Meeting, waiting_ids: Iterable[str]) -> list[Item]:
    """Put proposals on a meeting's agenda; each remembers the item it became."""
    proposals = [tx.get(WaitingItem, waiting_id) for waiting_id in waiting_ids]
    items = place_items(
        tx,
        meeting,
        [
            Item(
                id=ItemId(new_id()),
                meeting_id=meeting.id,
                title=one.title,
                account=one.account,
                preparer=one.proposed_by,
            )
            for one in proposals
        ],
    )
    for proposal, item in zip(proposals, items, strict=True):
        tx.save(replace(proposal, item_id=item.id))
    return items


def place_unfinished(tx: Writing, meeting: Meeting, unfinished: Iterable[Item]) -> list[Item]:
    """Put unfinished items on a meeting's agenda as items that continue them."""
    return place_items(tx, meeting, [continue_item(item, meeting) for item in unfinished])


def _check_nothing_passes_a_section(before: Sequence[Item], after: Sequence[Item]) -> None:
    """Refuse an order in which something stands before a § that it stood after: § follow the order on the page."""
    places = {item.id: place for place, item in enumerate(before)}
    for place, item in enumerate(after):
        for later in after[place + 1 :]:
            if later.section is not None and places[later.id] < places[item.id]:
                raise TurvaError("item.numbered", section=later.section)


def follow_up_item(tx: Reading, meeting_id: str) -> Item | None:
    """Return the meeting's follow-up item: the § that records what was said of open matters."""
    return next(iter(tx.matching(Item, meeting_id=meeting_id, kind=ItemKind.FOLLOW_UP)), None)
