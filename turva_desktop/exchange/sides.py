"""Whose edit a difference is: the file's alone, or one that meets an edit made here since the export.

What belongs together (a status, its day and its explanation; what one cell says of two fields) is one thing to decide
on: where anything of it has been changed here, all that the file says of it is in conflict.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from turva_desktop.domain.record import Record
from turva_desktop.exchange.beginning import Beginning, mark_in
from turva_desktop.exchange.codecs import TextCodec, show
from turva_desktop.exchange.context import Context, Shared
from turva_desktop.exchange.manifest import Mark
from turva_desktop.exchange.merge import joined_line, joined_list, joined_text
from turva_desktop.exchange.preview import FieldChange
from turva_desktop.exchange.several import ListCodec
from turva_desktop.exchange.sheet import AnyColumn, AnySheet, Unit

_BETWEEN = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A value that a file gives to a column of a record, where it stands and how it is written there.

    One that is not `touched` is as it was sent: it counts only together with others of its unit. What is `said`
    although the same was known here goes with them: the day of a new status may be that of the one before.
    """

    column: AnyColumn
    value: object
    cell: str
    seen: str
    touched: bool = True
    said: bool = False

    @property
    def goes(self) -> bool:
        """Tell whether the value goes in where nothing has changed here."""
        return self.touched or self.said


@dataclass(frozen=True, slots=True)
class _Side:
    """A record on one side of the comparison, in the surroundings in which it is shown."""

    record: Record
    shared: Shared

    def value(self, column: AnyColumn, unit: Unit[Record] | None) -> object:
        """Return what stands for a column, also where the column doesn't show it."""
        stands = unit.stands.get(column.key) if unit else None
        view = self.shared.context.view
        return stands(self.record, view) if stands else column.value(self.record, view)


class Sides:
    """The sides of one sheet's rows: what was sent, what stands here now, and what the file proposes."""

    def __init__(self, sheet: AnySheet, context: Context, beginning: Beginning) -> None:
        self.sheet, self.context, self.beginning = sheet, context, beginning
        self.ours = beginning.ours

    def mark(self, record: Record, column: AnyColumn) -> Mark | None:
        """Return what a cell held at the base; None where nobody knows."""
        return self.beginning.mark(self.sheet, record.id, column)

    def decide(self, record: Record, proposals: Iterable[Proposal]) -> tuple[list[FieldChange], list[FieldChange]]:
        """Return what a row changes in its record, and what of it meets a change made here."""
        changes: list[FieldChange] = []
        conflicts: list[FieldChange] = []
        for name, group in self._grouped(proposals).items():
            if not any(one.touched for one in group):
                continue
            unit = self.sheet.unit_of(group[0].column.key)
            columns = [one.column for one in group] if unit is None else self._columns(unit)
            if self._any_changed_here(record, columns, unit, {one.column.key for one in group}):
                conflicts.append(self._conflict(record, group, columns, unit))
            else:
                changes += [replace(self._change(record, one), unit=name) for one in group if one.goes]
        return changes, conflicts

    def _conflict(
        self, record: Record, group: Sequence[Proposal], columns: Sequence[AnyColumn], unit: Unit[Record] | None
    ) -> FieldChange:
        """Return as one thing what meets an edit made here: a value that stands alone, or all that belongs together."""
        if unit is None and len(group) == 1:
            return self._joinable(record, group[0], self._change(record, group[0]))
        return self._whole(record, group, columns, unit)

    def _grouped(self, proposals: Iterable[Proposal]) -> Mapping[str, list[Proposal]]:
        """Return what belongs together: by its unit, or by the cell that says it."""
        found: dict[str, list[Proposal]] = {}
        for one in proposals:
            unit = self.sheet.unit_of(one.column.key)
            found.setdefault(unit.columns[0] if unit else one.cell, []).append(one)
        return found

    def _columns(self, unit: Unit[Record]) -> list[AnyColumn]:
        return [self.sheet.column(key) for key in unit.columns]

    def _sent(self, record: Record, *columns: str) -> _Side | None:
        """Return the record as it was at the base of some columns, None where nobody knows."""
        side = self.beginning.side(self.sheet, record.id, *columns)
        before = side.find(self.sheet.kind.record, record.id) if side else None
        return None if side is None or before is None else _Side(before, side)

    def _here(self, record: Record) -> _Side:
        return _Side(self.ours.find(self.sheet.kind.record, record.id) or record, self.ours)

    def _any_changed_here(
        self, record: Record, columns: Iterable[AnyColumn], unit: Unit[Record] | None, said: Collection[str]
    ) -> bool:
        return any(self._changed_here(record, column, unit, said) for column in columns)

    def _changed_here(
        self, record: Record, column: AnyColumn, unit: Unit[Record] | None, said: Collection[str]
    ) -> bool:
        """Tell whether a cell has been changed here since; where nobody knows, so it may have been."""
        sent, here = self._sent(record, *(unit.columns if unit else (column.key,))), self._here(record)
        if unit and column.key in unit.stands:
            if sent is None:
                return False  # the file remembers only what its columns show
            return bool(column.codec.key(sent.value(column, unit)) != column.codec.key(here.value(column, unit)))
        mark = self.mark(record, column)
        if mark is None:
            return column.key in said
        return not same_mark(mark_in(self.ours, column, here.record), mark)

    def _change(self, record: Record, proposal: Proposal) -> FieldChange:
        column, sent = proposal.column, self._sent(record, proposal.column.key)
        ours = column.value(record, self.context.view)
        base = None
        if sent is not None and self.mark(record, column) is not None:
            base = show(column.codec, sent.value(column, None), sent.shared.context)
        return FieldChange(
            field=column.key,
            heading=column.heading[self.context.language],
            cell=proposal.cell,
            before=show(column.codec, ours, self.context),
            after=show(column.codec, proposal.value, self.context),
            base=base,
            seen=proposal.seen,
            value=proposal.value,
            ours=ours,
            touched=proposal.touched,
        )

    def _whole(
        self, record: Record, group: Sequence[Proposal], columns: Sequence[AnyColumn], unit: Unit[Record] | None
    ) -> FieldChange:
        """Return what belongs together as one conflict, told by all that stands in it on each side."""
        first, sent = columns[0], self._sent(record, *(one.key for one in columns))
        proposed = {one.column.key: one for one in group}
        theirs = []
        for column in columns:
            if column.key in proposed:
                theirs.append(show(column.codec, proposed[column.key].value, self.context))
            elif unit is None or column.key not in unit.stands:
                theirs.append(show(column.codec, column.value(record, self.context.view), self.context))
        ours = _Side(record, self.ours)
        return FieldChange(
            field=first.key,
            heading=first.heading[self.context.language],
            cell=next(one.cell for one in group if one.touched),
            before=_told(self._stands(ours, columns, unit, self.context)),
            after=_told(theirs),
            base=None if sent is None else _told(self._stands(sent, columns, unit, sent.shared.context)),
            seen=_told(one.seen for one in group if one.touched),
            unit=first.key,
            parts=tuple(self._change(record, one) for one in group),
        )

    def _stands(
        self, side: _Side, columns: Sequence[AnyColumn], unit: Unit[Record] | None, context: Context
    ) -> list[str]:
        return [show(column.codec, side.value(column, unit), context) for column in columns]

    def _joinable(self, record: Record, proposal: Proposal, change: FieldChange) -> FieldChange:
        """Return a conflict with what both edits make together, if that is anything that the record may hold."""
        column = proposal.column
        side = self.beginning.side(self.sheet, record.id, column.key)
        before = side.own(self.sheet.kind.record, record.id) if side else None
        base = column.value(before, self.context.view) if before is not None else column.codec.empty
        both = joined(self.sheet, column, base, change.ours, change.value)
        if both is None:
            return change
        after = self.sheet.changed(record, {column.key: both}, self.context.view)
        if self.sheet.kind.faults_of_change(record, after, self.context.view):
            return change
        return replace(change, both=both, joined=show(column.codec, both, self.context))


def joined(sheet: AnySheet, column: AnyColumn, base: object, ours: object, theirs: object) -> object | None:
    """Return what two edits of a column's value make together; None where such values can't be joined."""
    match column.codec, base, ours, theirs:
        case TextCodec(number_like=False), str(), str(), str():
            return (joined_text if column.record_field in sheet.kind.prose else joined_line)(base, ours, theirs)
        case ListCodec(), tuple(), tuple(), tuple():
            return joined_list(base, ours, theirs)
    return None


def _told(texts: Iterable[str]) -> str:
    return _BETWEEN.join(text for text in texts if text)


def same_mark(one: Mark, other: Mark) -> bool:
    """Tell whether two marks are of the same value."""
    if one.reference or other.reference:
        return one.reference == other.reference
    return one.token == other.token
