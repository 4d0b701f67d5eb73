"""From a preview and the user's choices to records: what is added, saved and deleted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.record import Record
from turva_desktop.exchange.preview import FieldChange, Preview, RowChange, Side
from turva_desktop.exchange.sheet import Edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The user's choices. By default everything that can be taken is taken, conflicts keep ours, nothing is deleted.

    `left_out` holds ids of records and pairs (id, field); `sides` the winners of conflicts by (id, field);
    `deleted` the ids of missing records to delete; `answers` the answers to questions by their key.
    """

    left_out: frozenset[str | tuple[str, str]] = frozenset()
    sides: Mapping[tuple[str, str], Side] = field(default_factory=lambda: MappingProxyType({}))
    deleted: frozenset[str] = frozenset()
    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """Records to add (parents first), to save and to delete; each saved one with what it must still be before."""

    add: tuple[Record, ...] = ()
    save: tuple[Record, ...] = ()
    delete: tuple[tuple[type[Record], str], ...] = ()
    expected: tuple[Record, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to do."""
        return not (self.add or self.save or self.delete)


def edits(preview: Preview, choices: Choices) -> Edits:
    """Return what taking the file in does; a new status becomes a follow-up entry of the file's moment."""
    arrival = preview.arrival
    added: list[Record] = []
    saved: list[Record] = []
    withdrawn: list[Record] = []
    for new in preview.new:
        if new.id in choices.left_out:
            continue
        added.append(new.record)
        if new.extra:
            edit = Edit(record=new.record, values=new.extra, words=new.words)
            added += new.sheet.edited(edit, arrival).add
    expected: list[Record] = []
    for row, given in _chosen(preview, choices):
        edit = Edit(
            record=row.record,
            values={key: value for key, (value, _) in given.items()},
            words={key: words for key, (_, words) in given.items() if words},
        )
        made = row.sheet.edited(edit, arrival)
        added += made.add
        saved += made.save
        withdrawn += made.delete
        expected += [row.record, *made.expected]
    order = [kind.record for kind in KINDS]
    return Edits(
        add=tuple(sorted(added, key=lambda record: order.index(type(record)))),
        save=tuple(saved),
        delete=(
            *((type(one), one.id) for one in withdrawn),
            *((one.sheet.kind.record, one.id) for one in reversed(preview.missing) if one.id in choices.deleted),
        ),
        expected=tuple(expected),
    )


def _chosen(preview: Preview, choices: Choices) -> list[tuple[RowChange, dict[str, tuple[object, str]]]]:
    """Return each changed record with the values that are taken, what the file wins or adds in conflicts included."""
    rows: dict[tuple[str, str], tuple[RowChange, dict[str, tuple[object, str]]]] = {}
    for row, change, side in taken(preview, choices):
        _, given = rows.setdefault((row.sheet.key, row.id), (row, {}))
        given.update(change.given(side))
    return list(rows.values())


def taken(preview: Preview, choices: Choices) -> Iterator[tuple[RowChange, FieldChange, Side]]:
    """Yield each change that is taken, and whose value or what is joined of both; where ours stays, nothing is."""
    for row in preview.changed:
        left = {one.unit for one in row.fields if row.id in choices.left_out or (row.id, one.field) in choices.left_out}
        yield from ((row, one, Side.THEIRS) for one in row.fields if one.unit not in left)
    for row in preview.conflicts:
        for one in row.fields:
            side = choices.sides.get((row.id, one.field), Side.OURS)
            if one.given(side):
                yield row, one, side
