"""Actions and their follow-up: what is to be done, by whom, and where it stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Column, ColumnElement, and_, func, select
from sqlalchemy.sql.selectable import NamedFromClause

from turva_desktop.domain.action import ACTION, Action, ActionStatus, under_one_theme
from turva_desktop.domain.body import Body
from turva_desktop.domain.follow_up import FOLLOW_UP, FollowedAction, FollowUp, day_of_entry, latest_entry
from turva_desktop.domain.ids import ActionId, FollowUpId, GoalId, ItemId, ThemeId, new_id
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.record import changed
from turva_desktop.domain.steps import ORDER_CHANGED, STATUS_CHANGED, adding, changing
from turva_desktop.domain.summary import Summary, summarise
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.services.births import births
from turva_desktop.services.register import Register, add_new, check_changed
from turva_desktop.store import Reading, Workspace
from turva_desktop.store.codec import field_of
from turva_desktop.store.tables import TABLES


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSource:
    """The agenda item something comes from, as it is cited: "Working group 3/2026 § 24"."""

    item_id: ItemId
    title: str
    section: int | None
    meeting_label: str
    body_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """A follow-up entry with the agenda item that recorded it, if a meeting did."""

    entry: FollowUp
    source: ItemSource | None = None

    @property
    def id(self) -> FollowUpId:
        """Return the entry's id."""
        return self.entry.id


@dataclass(frozen=True, slots=True)
class ActionService:
    """Actions of a workspace's plans."""

    workspace: Workspace

    @property
    def actions(self) -> Register[Action]:
        """Return the register of actions."""
        return Register(self.workspace, ACTION)

    def followed(self, plan_id: str | None = None, *, only: Iterable[str] | None = None) -> list[FollowedAction]:
        """Return actions with their status, theme and goal: all, those of one plan, or those of `only` still there."""
        with self.workspace.read() as tx:
            return followed_actions(tx, plan_id, only)

    def one(self, action_id: str) -> FollowedAction:
        """Return one action with its status."""
        with self.workspace.read() as tx:
            return followed_actions(tx, only=[tx.get(Action, action_id).id])[0]

    def entries(self, action_id: str) -> list[FollowUp]:
        """Return an action's follow-up entries, newest first."""
        with self.workspace.read() as tx:
            return tx.matching(FollowUp, action_id=action_id)

    def timeline(self, action_id: str) -> list[TimelineEntry]:
        """Return an action's follow-up entries, newest first, each with the § that recorded it."""
        with self.workspace.read() as tx:
            entries = tx.matching(FollowUp, action_id=action_id)
            return [TimelineEntry(entry=entry, source=item_source(tx, entry.item_id)) for entry in entries]

    def source(self, item_id: str | None) -> ItemSource | None:
        """Return how an agenda item is cited; None without an item."""
        with self.workspace.read() as tx:
            return item_source(tx, item_id)

    def add(self, action: Action) -> Action:
        """Add an action, last in its plan; without a number it gets the theme's next one ("2.4")."""
        return self.actions.add(action)

    def copy(self, action_id: str) -> Action:
        """Add a copy of an action with its own number and no follow-up; it was not born in the original's meeting."""
        with self.workspace.write(adding(Action)) as tx:
            original = tx.get(Action, action_id)
            return add_new(tx, ACTION, replace(original, id=ActionId(new_id()), number="", origin_item_id=None))

    def place(
        self, action_id: str, *, theme_id: ThemeId | None, goal_id: GoalId | None = None, before_id: str | None = None
    ) -> None:
        """Put an action under a goal, or a theme without a goal: before another action there, or last."""
        with self.workspace.write(ORDER_CHANGED) as tx:
            action = tx.get(Action, action_id)
            theme = tx.get(Goal, goal_id).theme_id if goal_id else theme_id
            moved = replace(action, theme_id=theme, goal_id=goal_id)
            line = [one.action for one in followed_actions(tx, action.plan_id) if one.id != action_id]
            line.insert(_place_in(line, moved, before_id), moved)
            ordered = [replace(one, position=position) for position, one in enumerate(line)]
            tx.save_all(new for old, new in zip(line, ordered, strict=True) if old is moved or new != old)

    def edit(self, action_id: str, /, **changes: object) -> Action:
        """Change some fields of an action. A goal of another theme takes the action to that theme."""
        with self.workspace.write(changing(Action)) as tx:
            before = tx.get(Action, action_id)
            after = under_one_theme(before, changed(before, **changes), tx)
            check_changed(tx, ACTION, before, after)
            tx.save(after)
        return after

    def delete(self, *action_ids: str) -> None:
        """Delete actions with their follow-up."""
        self.actions.delete(*action_ids)

    def set_status(
        self,
        action_ids: Sequence[str],
        status: ActionStatus,
        *,
        today: date,
        on: date | None = None,
        explanation: str = "",
        evidence: str = "",
        item_id: ItemId | None = None,
    ) -> list[FollowUp]:
        """Enter a new status for actions, as one follow-up entry each; `item_id` is the § that recorded it.

        Without a day of its own (`on`) it counts from today, after whatever was entered before it, also for a day to
        come.
        """
        moment = self.workspace.moment()
        with self.workspace.write(STATUS_CHANGED) as tx:
            entries = [
                FollowUp(
                    id=FollowUpId(new_id()),
                    action_id=tx.get(Action, action_id).id,
                    entered_on=on or day_of_entry(today, latest_entry(tx.matching(FollowUp, action_id=action_id))),
                    status=status,
                    explanation=explanation,
                    evidence=evidence,
                    item_id=item_id,
                    author=self.workspace.author,
                    created_at=moment,
                )
                for action_id in action_ids
            ]
            tx.add_all(entries)
        return entries

    def edit_entry(self, entry_id: str, /, **changes: object) -> FollowUp:
        """Change a follow-up entry; the old wording stays in the history."""
        return Register(self.workspace, FOLLOW_UP).edit(entry_id, **changes)

    def delete_entry(self, entry_id: str) -> None:
        """Delete a follow-up entry; the status is again that of the entry before."""
        Register(self.workspace, FOLLOW_UP).delete(entry_id)

    def summary(self, plan_id: str, *, on: date | None = None) -> Summary:
        """Return the theme × status table of a plan: as it stands, or as it stood at the end of a day."""
        with self.workspace.read() as tx:
            return plan_summary(tx, plan_id, on=on)

    def leads(self) -> list[str]:
        """Return every name that answers for an action, in no set order."""
        return self._names(TABLES[Action].c.lead)

    def doers(self) -> list[str]:
        """Return every name that stands as lead or main actor, in no set order."""
        return self._names(TABLES[Action].c.lead, TABLES[Action].c.main_actors)

    def parties(self) -> list[str]:
        """Return every name that stands as lead, main actor or partner, for completion, in no set order."""
        table = TABLES[Action]
        return self._names(table.c.lead, table.c.main_actors, table.c.partners)

    def _names(self, *columns: Column[str]) -> list[str]:
        names: set[str] = set()
        with self.workspace.read() as tx:
            for column in columns:
                for (stored,) in tx.rows(select(column).distinct()):
                    held = field_of(Action, column.name).loaded(stored)
                    names.update(held if isinstance(held, tuple) else (str(held),))
        return sorted(names - {""}, key=str.casefold)


def followed_actions(
    tx: Reading, plan_id: str | None = None, only: Iterable[str] | None = None, until: date | None = None
) -> list[FollowedAction]:
    """Return actions with their latest follow-up entry, theme and goal, in the themes' and their own order.

    With `until` only entries up to that day count.
    """
    action, theme, goal = TABLES[Action], TABLES[Theme], TABLES[Goal]
    where: list[ColumnElement[bool]] = []
    if plan_id is not None:
        where.append(action.c.plan_id == plan_id)
    if only is not None:
        where.append(action.c.id.in_(list(only)))
    order = (
        select(action.c.id, theme.c.code, theme.c.name, goal.c.text)
        .outerjoin(theme, theme.c.id == action.c.theme_id)
        .outerjoin(goal, goal.c.id == action.c.goal_id)
        .where(*where)
        .order_by(action.c.plan_id, theme.c.position.nulls_last(), action.c.position, action.c.number)
    )
    actions = {one.id: one for one in tx.all(Action, *where)}
    latest = latest_entries(tx, None if only is None and plan_id is None else list(actions), until=until)
    found = []
    for action_id, code, name, goal_text in (tuple(row) for row in tx.rows(order)):
        entry = latest.get(action_id)
        found.append(
            FollowedAction(
                action=actions[action_id],
                status=entry.status if entry else ActionStatus.NOT_STARTED,
                latest=entry,
                theme_code=code or "",
                theme_name=name or "",
                goal_text=goal_text or "",
            )
        )
    return found


def item_source(tx: Reading, item_id: str | None) -> ItemSource | None:
    """Return how an agenda item is cited; None when there is no such item."""
    item = tx.find(Item, item_id)
    if item is None:
        return None
    meeting = tx.get(Meeting, item.meeting_id)
    return ItemSource(
        item_id=item.id,
        title=item.title,
        section=item.section,
        meeting_label=meeting.label,
        body_name=tx.get(Body, meeting.body_id).name,
    )


def plan_summary(tx: Reading, plan_id: str, *, on: date | None = None) -> Summary:
    """Return the theme × status table of a plan: as it stands, or as it stood at the end of a day."""
    themes = tx.matching(Theme, plan_id=plan_id)
    followed = followed_actions(tx, plan_id, until=on)
    if on is not None:
        born = births(tx)
        followed = [one for one in followed if born.get(one.id, date.min) <= on]
    return summarise(followed, [(theme.code, theme.name) for theme in themes])


def _place_in(line: Sequence[Action], moved: Action, before_id: str | None) -> int:
    """Return where in the plan's line an action goes: before another, else after the last of its goal or theme."""
    for position, one in enumerate(line):
        if before_id is not None and one.id == before_id:
            return position
    under_goal = [n for n, one in enumerate(line) if (one.theme_id, one.goal_id) == (moved.theme_id, moved.goal_id)]
    under_theme = [n for n, one in enumerate(line) if one.theme_id == moved.theme_id]
    return max(under_goal or under_theme, default=len(line) - 1) + 1


def latest_entries(
    tx: Reading, action_ids: Iterable[str] | None = None, *, until: date | None = None
) -> dict[str, FollowUp]:
    """Return the entry that gives each action its status, by the action's id: of some actions, or of all."""
    table = TABLES[FollowUp]
    where: list[ColumnElement[bool]] = [] if action_ids is None else [table.c.action_id.in_(list(action_ids))]
    if until is not None:
        where.append(table.c.entered_on <= until.isoformat())
    place = func.row_number().over(
        partition_by=table.c.action_id,
        order_by=[table.c.entered_on.desc(), table.c.created_at.desc(), table.c.id.desc()],
    )
    ranked: NamedFromClause = select(table.c.id, place.label("place")).where(*where).subquery()
    newest = select(ranked.c.id).where(and_(ranked.c.place == 1))
    return {entry.action_id: entry for entry in tx.all(FollowUp, table.c.id.in_(newest))}
