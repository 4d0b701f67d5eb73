"""An import taken back after later edits: what it brought goes, what was edited since stays, the rest is asked.

The step in which the file was taken in tells what stood here before and what it brought; that is compared with what
stands here now. Where nothing else has happened, the value or the record returns to what it was. It is a step of its
own, and can itself be undone.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.history import RecordChange, Step
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.kinds import KINDS, fault_of_deletion, kind_named
from turva_desktop.domain.language import Language
from turva_desktop.domain.record import R, Record, changed
from turva_desktop.domain.rules import Fault
from turva_desktop.domain.steps import FILE_TAKEN_BACK
from turva_desktop.domain.taking_back import Keep, Return, Returning, TakingBack
from turva_desktop.domain.transfer import Transfer, TransferDirection
from turva_desktop.services.history import plain_text
from turva_desktop.services.register import check_changed
from turva_desktop.services.remembered import Remembered
from turva_desktop.store import Reading, Workspace, Writing
from turva_desktop.store.codec import Plain, field_of

if TYPE_CHECKING:
    from turva_desktop.exchange.sheet import AnyColumn, AnySheet

_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class _Brought:
    """All that one import did to one record, as stored: what stood before, and what it brought."""

    kind: Kind[Record]
    record_id: str
    before: Mapping[str, Plain]
    after: Mapping[str, Plain]


@dataclass(frozen=True, slots=True)
class TakingBackService:
    """The imports of a workspace, taken back one by one in whatever order."""

    workspace: Workspace

    def preview(self, transfer_id: str, language: Language = Language.FI) -> TakingBack:
        """Return what taking an import back would do; nothing is written.

        Raises `TurvaError("exchange.not_taken_in")` for a file whose changes are not here.
        """
        with self.workspace.read() as tx:
            transfer = tx.get(Transfer, transfer_id)
            step = _step_of(tx, transfer)
            return TakingBack(transfer=transfer, things=tuple(_Weighing(tx, step, language).things()))

    def take_back(self, taking_back: TakingBack, choices: Mapping[str, Keep]) -> int:
        """Take an import back as it was looked at, in one step; return how many things returned.

        `choices` decides things by their keys, where it isn't what they do by themselves. If a record has changed
        meanwhile, or a rule would be broken, nothing is done: `TurvaError("exchange.data_changed")`, or the rule's own.
        """
        done = [(one, _choice(one, choices)) for one in taking_back.things]
        done = [(one, chosen) for one, chosen in done if chosen is not Keep.STAY]
        with self.workspace.write(FILE_TAKEN_BACK) as tx:
            now = _Weighing(tx, _step_of(tx, tx.get(Transfer, taking_back.transfer.id)), Language.FI).things()
            if list(map(_seen, now)) != list(map(_seen, taking_back.things)):
                raise TurvaError("exchange.data_changed")
            _bring_back(tx, [one for one, _ in done if one.what is Return.BACK])
            _return_values(tx, [(one, chosen) for one, chosen in done if one.what is Return.VALUE])
            _put_away(tx, [one for one, _ in done if one.what is Return.AWAY])
            tx.save(replace(tx.get(Transfer, taking_back.transfer.id), direction=TransferDirection.TAKEN_BACK))
        return len(done)


def _seen(one: Returning) -> tuple[object, ...]:
    """Return what may not have changed since somebody has looked at a thing, whatever language it was told in."""
    return one.key, one.record, one.is_open, one.hangs_on


def _choice(one: Returning, choices: Mapping[str, Keep]) -> Keep:
    chosen = choices.get(one.key, one.default)
    return chosen if chosen in one.choices else Keep.STAY


def _bring_back(tx: Writing, things: Sequence[Returning]) -> None:
    """Add again what an import deleted, parents first."""
    order = [kind.record for kind in KINDS]
    for one in sorted(things, key=lambda one: order.index(one.kind.record)):
        tx.add(one.record)
        for fault in one.kind.faults(one.record, tx):
            raise fault.error()


def _return_values(tx: Writing, things: Sequence[tuple[Returning, Keep]]) -> None:
    """Save the records of which some fields return, all of one record together."""
    records: dict[tuple[type[Record], str], tuple[Returning, dict[str, object]]] = {}
    for one, chosen in things:
        _, values = records.setdefault((one.kind.record, one.record.id), (one, {}))
        values.update(one.joined if chosen is Keep.JOIN else one.values)
    pairs = [(one, changed(one.record, **values)) for one, values in records.values()]
    tx.save_all([after for _, after in pairs])
    for one, after in pairs:
        one.kind.check_unlocked(one.record, tx)
        check_changed(tx, one.kind, one.record, after)


def _put_away(tx: Writing, things: Sequence[Returning]) -> None:
    """Delete what an import added, children first; what has to stay refuses."""
    order = [kind.record for kind in KINDS]
    for one in sorted(things, key=lambda one: -order.index(one.kind.record)):
        record = tx.find(one.kind.record, one.record.id)
        if record is None:  # gone with one that it belonged to
            continue
        if (fault := fault_of_deletion(record, tx)) is not None:
            raise fault.error()
        tx.delete(one.kind.record, record.id)


def _step_of(tx: Reading, transfer: Transfer) -> Step:
    """Return the step that took a file in (or did so again)."""
    if transfer.direction is TransferDirection.RECEIVED:
        for change in tx.history(transfer.id):
            if not change.before:
                return change.step
    raise TurvaError("exchange.not_taken_in", file=transfer.file_name)


def _taken_back_before(tx: Reading, step: Step) -> frozenset[int]:
    """Return the steps that took in earlier files which have been taken back since."""
    gone = [one.id for one in tx.all(Transfer) if one.direction is TransferDirection.TAKEN_BACK]
    steps = [change.step.id for one in gone for change in tx.history(one) if not change.before]
    return frozenset(one for one in steps if one < step.id)


def _with_those_gone(tx: Reading, one: _Brought, step: Step, gone: frozenset[int]) -> _Brought:
    """Return what an import did to a record, with what stood before the earlier imports that have been taken back.

    What one of those left may not come back when this one is taken back too.
    """
    if not gone or not one.before:
        return one
    before, after = dict(one.before), dict(one.after)
    open_names = set(before)
    for change in tx.history(one.record_id):  # newest first
        if change.step.id >= step.id:
            continue
        if change.step.id not in gone:
            open_names -= change.after.keys()
        elif not change.before:
            return replace(one, before={}, after={**change.after, **after} if after else {})
        else:
            before |= {name: value for name, value in change.before.items() if name in open_names}
    return replace(one, before=before)


class _Weighing:
    """The comparison of what an import brought with what stands here now."""

    def __init__(self, tx: Reading, step: Step, language: Language) -> None:
        self.tx, self.step, self.language = tx, step, language
        self.now = tx.content()
        gone = _taken_back_before(tx, step)
        brought = (_with_those_gone(tx, one, step, gone) for one in _together(tx.changes_of(step.id)))
        self.brought = [one for one in brought if one.before or one.after]
        self.remembered = Remembered(tx)
        self.returns: set[tuple[type[Record], str, str]] = set()
        """The references that return by themselves: what they point to now loses them."""

    def things(self) -> list[Returning]:
        """Return everything that the import brought and that is not as before already, parents first."""
        values = [one for brought in self.brought for one in self._values(brought)]
        self.returns = {
            (one.kind.record, one.record.id, name)
            for one in values
            if one.default is Keep.RETURN
            for name in one.values
        }
        added = {(one.kind.record, one.record_id): one for one in self.brought if not one.before}
        free: set[tuple[type[Record], str]] = set()
        gone: list[Returning] = []
        for one in sorted(added.values(), key=lambda one: -_place(one)):  # children first: they go with their parents
            gone += [thing for thing in self._away(one, free) if not self._goes_with(thing.record, one.kind, added)]
        back = [thing for one in self.brought if not one.after for thing in self._back(one)]
        return [*reversed(gone), *values, *back]

    def _values(self, one: _Brought) -> Iterable[Returning]:
        record = self.now.find(one.kind.record, one.record_id)
        if not one.before or not one.after or record is None:
            return
        for names in _units(one.kind, one.after):
            base, then = (self._loaded(one.kind, side, names) for side in (one.after, one.before))
            now = {name: getattr(record, name) for name in names}
            if now != then:
                yield self._value(one, record, base, now, then)

    def _value(
        self,
        one: _Brought,
        record: Record,
        base: Mapping[str, object],
        now: Mapping[str, object],
        then: Mapping[str, object],
    ) -> Returning:
        first, is_open = next(iter(base)), now != base
        joined = _joined(one.kind, base, now, then) if is_open else {}
        signature = self._edited_by(one, {*base}) if is_open else None
        return Returning(
            what=Return.VALUE,
            kind=one.kind,
            record=record,
            called=one.kind.called(record, self.now, self.language),
            name=first,
            base=self._told(one.kind, base),
            now=self._told(one.kind, now),
            then=self._told(one.kind, then),
            values=then,
            joined=joined,
            joined_text=self._told(one.kind, joined) if joined else "",
            is_open=is_open,
            by=signature.author if signature else "",
            at=signature.at if signature else None,
            stays=one.kind.locked(record, self.now) if one.kind.locked else None,
        )

    def _away(self, one: _Brought, free: set[tuple[type[Record], str]]) -> Iterable[Returning]:
        """Give what the import added; what has been edited since, or has something on it, is for the user to say."""
        record = self.now.find(one.kind.record, one.record_id)
        if record is None:
            return
        brought = self._loaded(one.kind, one.after, one.kind.labels)
        edited = [name for name, value in brought.items() if getattr(record, name) != value]
        hangs_on = sum((type(other), other.id) not in free for other in self._hanging_on(one))
        if not edited and not hangs_on:
            free.add((one.kind.record, one.record_id))
        signature = self._edited_by(one, set(edited)) if edited else None
        yield Returning(
            what=Return.AWAY,
            kind=one.kind,
            record=record,
            called=one.kind.called(record, self.now, self.language),
            base=self._told(one.kind, {name: brought[name] for name in edited}),
            now=self._told(one.kind, {name: getattr(record, name) for name in edited}),
            is_open=bool(edited or hangs_on),
            hangs_on=hangs_on,
            by=signature.author if signature else "",
            at=signature.at if signature else None,
            stays=self._fault_of_deletion(record, free),
        )

    @staticmethod
    def _goes_with(record: Record, kind: Kind[Record], added: Container[tuple[type[Record], str]]) -> bool:
        """Tell whether a record is a part of another one that the import added: what becomes of that, becomes of it."""
        parents = [(name, target) for name, (target, gone) in kind.belongs.items() if gone is Gone.WITH_IT]
        return any((target, getattr(record, name)) in added for name, target in parents)

    def _fault_of_deletion(self, record: Record, free: set[tuple[type[Record], str]]) -> Fault | None:
        """Return why a record has to stay, once what goes with the same import is gone."""
        return fault_of_deletion(record, _Without(self.now, free))

    def _hanging_on(self, one: _Brought) -> Iterable[Record]:
        """Give the records that refer to one, but for those whose reference returns by itself."""
        for kind in KINDS:
            for name, (target, _) in kind.belongs.items():
                if target is one.kind.record:
                    for other in self.now.matching(kind.record, **{name: one.record_id}):
                        if (kind.record, other.id, name) not in self.returns:
                            yield other

    def _back(self, one: _Brought) -> Iterable[Returning]:
        """Give what the import deleted, unless it is here or what it belonged to is gone."""
        if self.now.find(one.kind.record, one.record_id) is not None:
            return
        known = [name for name in one.before if name in one.kind.fields]
        try:
            record: Record = one.kind.record(**self._loaded(one.kind, one.before, known))
        except TypeError:  # deleted in an earlier version: it lacks what every record of the kind has now
            return
        deleted = {(other.kind.record, other.record_id) for other in self.brought if not other.after}
        for name, (target, gone) in one.kind.belongs.items():
            above = getattr(record, name)
            if above and self.now.find(target, above) is None and (target, above) not in deleted:
                if gone is not Gone.STAYS:
                    return
                record = changed(record, **{name: None})
        called = one.kind.called(record, self.remembered, self.language)
        yield Returning(what=Return.BACK, kind=one.kind, record=record, called=called)

    def _loaded(self, kind: Kind[Record], stored: Mapping[str, Plain], names: Iterable[str]) -> dict[str, object]:
        return {name: field_of(kind.record, name).loaded(stored[name]) for name in names if name in stored}

    def _told(self, kind: Kind[Record], values: Mapping[str, object]) -> str:
        """Return values as a person reads them; a reference by what it points to is called."""
        texts = []
        for name, value in values.items():
            is_reference = bool(value) and name in kind.belongs
            shown = self.remembered.called(kind.belongs[name][0], str(value)) if is_reference else value
            texts.append("" if shown in (None, "", ()) else plain_text(shown, self.language))
        return _BETWEEN.join(filter(None, texts))

    def _edited_by(self, one: _Brought, names: set[str]) -> Step | None:
        """Return the newest later step that touched some fields of a record."""
        for change in self.tx.history(one.record_id):
            if change.step.id > self.step.id and names & {*change.before, *change.after}:
                return change.step
        return None


@dataclass(frozen=True, slots=True)
class _Without:
    """A content in which some records are no longer found among others."""

    content: Content
    gone: set[tuple[type[Record], str]]

    def find(self, kind: type[R], record_id: str | None, /) -> R | None:
        """Return a record, or None when there is none (or no id)."""
        return self.content.find(kind, record_id)

    def matching(self, kind: type[R], /, **equals: object) -> list[R]:
        """Return the records whose fields equal those given, without those that are gone."""
        return [one for one in self.content.matching(kind, **equals) if (kind, one.id) not in self.gone]

    def greatest(self, kind: type[Record], field: str, /, **equals: object) -> int | None:
        """Return the greatest whole number in a field of the matching records; None where there is none."""
        return self.content.greatest(kind, field, **equals)


def _together(changes: Iterable[RecordChange]) -> Iterable[_Brought]:
    """Give what a step did to each record in all, the ledger apart."""
    found: dict[tuple[str, str], list[RecordChange]] = {}
    for one in changes:
        if kind_named(one.table).record is not Transfer:
            found.setdefault((one.table, one.record_id), []).append(one)
    for (table, record_id), run in found.items():
        before: dict[str, Plain] = {}
        after: dict[str, Plain] = {}
        for one in run:
            after = {**after, **one.after} if one.after else {}
        for one in reversed(run):
            before = {**before, **one.before} if one.before else {}
        if before or after:
            yield _Brought(kind_named(table), record_id, before, after)


def _units(kind: Kind[Record], names: Iterable[str]) -> Iterable[list[str]]:
    """Give changed fields in groups of what belongs together, each field once."""
    left = [name for name in names if name in kind.labels]
    while left:
        sheet, column = _column(kind, left[0])
        unit = sheet.unit_of(column.key) if sheet and column else None
        own = [sheet.column(key).record_field for key in unit.columns] if sheet and unit else [left[0]]
        yield [name for name in left if name in own]
        left = [name for name in left if name not in own]


def _column(kind: Kind[Record], name: str) -> "tuple[AnySheet | None, AnyColumn | None]":
    """Return the sheet of a kind and its column for a field, as far as there are any."""
    from turva_desktop.exchange.sheets import SHEETS

    sheet = next((one for one in SHEETS if one.kind is kind), None)
    return sheet, sheet.column_of(name) if sheet else None


def _joined(
    kind: Kind[Record], base: Mapping[str, object], now: Mapping[str, object], then: Mapping[str, object]
) -> Mapping[str, object]:
    """Return what a later edit and the return make together: the import's additions go, the later ones stay."""
    from turva_desktop.exchange.sides import joined

    name, *others = base
    sheet, column = _column(kind, name)
    if others or sheet is None or column is None:
        return {}
    made = joined(sheet, column, base[name], now[name], then[name])
    return {} if made in (None, now[name], then[name]) else {name: made}


def _place(one: _Brought) -> int:
    return [kind.record for kind in KINDS].index(one.kind.record)
