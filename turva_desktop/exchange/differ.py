"""A file against this workspace: matched by id, compared cell by cell, three ways where the export is remembered.

A cell is *touched* when it doesn't say what it said at the base (`exchange.base`). Untouched cells say nothing: what
has changed here since stays. Touched on both sides with different results is a conflict. Where the base is not known
every difference is a conflict, and the preview says so.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import is_id, short_id
from turva_desktop.domain.kinds import fault_of_deletion
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import NoProgress, Progress
from turva_desktop.domain.profile import Profile, WorkspaceKind
from turva_desktop.domain.recipient import PeopleShown
from turva_desktop.domain.record import Record
from turva_desktop.domain.rules import Fault
from turva_desktop.domain.transfer import Transfer, answers_of
from turva_desktop.exchange.base import FINGERPRINTS, Base, Line
from turva_desktop.exchange.beginning import Beginning
from turva_desktop.exchange.cell_diff import CellDiff, Outcome
from turva_desktop.exchange.codecs import show
from turva_desktop.exchange.context import Context, View
from turva_desktop.exchange.file_names import FileNames
from turva_desktop.exchange.findings import ONCE, ONCE_A_SHEET, Finding, Severity
from turva_desktop.exchange.heard import Heard
from turva_desktop.exchange.look_alikes import LookAlikes
from turva_desktop.exchange.mended import given_anew, mended
from turva_desktop.exchange.new_rows import NewRows, namespace_of
from turva_desktop.exchange.normalise import brief
from turva_desktop.exchange.preview import FieldChange, Missing, NewRow, Preview, RowChange
from turva_desktop.exchange.questions import SKIP, TAKE
from turva_desktop.exchange.reader import Incoming, IncomingSheet, Row
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.row_ids import OTHER_WORKSPACE, RowIds
from turva_desktop.exchange.row_kinds import records_only
from turva_desktop.exchange.same_rows import same_rows
from turva_desktop.exchange.scrambled import scrambled
from turva_desktop.exchange.senders import sender_of
from turva_desktop.exchange.sheet import AnySheet, Arrival
from turva_desktop.exchange.whose import without_older

_STEP = 500


def compare(
    incoming: Incoming,
    content: Content,
    now: datetime,
    *,
    base: Base = FINGERPRINTS,
    answers: Mapping[str, str] = MappingProxyType({}),
    progress: Progress | None = None,
) -> Preview:
    """Return what taking the file in would do to a workspace.

    What words in the sender's earlier files were answered to mean they still mean, unless `answers` say otherwise.
    `base` is what is known of the workspace as it stood at the file's export.
    A file of another municipality raises `TurvaError("exchange.other_municipality")`.
    """
    known = answers_of(content.all(Transfer), incoming.info.sender if incoming.info else "")
    differ = _Differ(incoming, content, now, base, Heard({**known, **answers}), progress or NoProgress())
    preview = differ.run()
    return replace(preview, unheard=differ.unheard(answers))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compared:
    """A row, the record it stands for, and what it would change in that."""

    row: Row
    record: Record
    outcome: Outcome


class _Differ:
    """One comparison while it is being made."""

    def __init__(
        self,
        incoming: Incoming,
        content: Content,
        now: datetime,
        base: Base,
        answers: Heard,
        progress: Progress,
    ) -> None:
        self.incoming, self.progress = incoming, progress
        language = incoming.info.language if incoming.info else Language.FI
        view = View(content)
        self.arrival = Arrival(file=incoming.file_name, now=now, view=view)
        people = incoming.info.people if incoming.info else PeopleShown.ROLES
        self.base = base

        def beginning_of(line: Line | None) -> Beginning:
            return Beginning(content, incoming.manifest, language=language, people=people, base=base, line=line)

        info = incoming.info
        self.namespace = namespace_of((info.export_id or info.workspace_id) if info else "")
        plain = Context(view=view, language=language, answers=answers)
        self.sender = sender_of(incoming, base, plain, self.namespace, beginning_of)
        self.beginning = self.sender.beginning
        view.hear(self.beginning.line)
        self.findings = [*incoming.findings, *self.sender.findings]
        self.new: list[NewRow] = []
        self.changed: list[RowChange] = []
        self.conflicts: list[RowChange] = []
        self.missing: list[Missing] = []
        self.unchanged = 0
        self.new_ids: set[str] = set()
        before = self.beginning.base.context.view if self.beginning.base is not None else None
        self.names = FileNames(view, self.beginning.ours, before, incoming.manifest, self.namespace)
        self.context = Context(
            view=view, language=language, answers=answers, names=self.names, learned=dict(incoming.learned)
        )
        self.answers, self.anew = answers, given_anew(answers.given)
        self.foreign = self._whose(content)
        self.row_ids = RowIds(self.context, self.beginning, base, self.findings, foreign=self.foreign)

    def run(self) -> Preview:
        """Compare every sheet, parents first."""
        total, done = sum(len(sheet.rows) for sheet in self.incoming.sheets), 0
        for incoming in self.incoming.sheets:
            self._sheet(incoming, done, total)
            done += len(incoming.rows)
        found = Preview(
            file_name=self.incoming.file_name,
            sha256=self.incoming.sha256,
            info=self.incoming.info,
            arrival=self.arrival,
            base=self.base.kind,
            sender=self.base.sender,
            follows=self.sender.follows,
            new=(*self.names.born_rows, *map(self._without_doubles, self.new)),
            changed=tuple(self.changed),
            unchanged=self.unchanged,
            conflicts=tuple(self.conflicts),
            missing=tuple(self.missing),
            findings=tuple(_once(self.findings)),
            learned=self.context.learned,
        )
        return without_older(found, self.context.answers)

    def unheard(self, given: Iterable[str]) -> tuple[str, ...]:
        """Return the keys of answers that nothing in the file has asked for, and under which no cell stands."""
        mended_here = {one.mend for one in self.findings if one.code == "value_mended"}
        heard = self.answers.asked | self.incoming.heard | mended_here
        return tuple(key for key in given if key not in heard)

    def _without_doubles(self, new: NewRow) -> NewRow:
        """Return a new row without what stands already: a status by the entry that gave it, or where none has begun.

        A sender's own word for it is kept.
        """
        context = self.context

        def is_said(key: str, value: object) -> bool:
            column = new.sheet.column(key)
            shown = show(column.codec, value, context)
            is_own = column.codec.choices(context.language) and new.words.get(key, "") != shown
            return not is_own and column.already is not None and column.already(new.record, value, context.view)

        said = {key for key, value in new.extra.items() if is_said(key, value)}
        return replace(new, extra={key: value for key, value in new.extra.items() if key not in said}) if said else new

    def _whose(self, content: Content) -> bool:
        """Tell whether the file is from another workspace; another municipality's file is refused."""
        info, profiles = self.incoming.info, content.all(Profile)
        if info is None or not profiles or info.workspace_id == profiles[0].id:
            return False
        own = profiles[0]
        if own.kind is WorkspaceKind.MUNICIPALITY and info.municipality_code != own.municipality_code:
            raise TurvaError(
                "exchange.other_municipality",
                file=self.incoming.file_name,
                theirs=info.municipality or info.municipality_code or "?",
                ours=own.name,
            )
        if OTHER_WORKSPACE not in self.context.answers:
            self.findings.append(
                Finding(
                    severity=Severity.ASK,
                    code="other_workspace",
                    seen=info.municipality,
                    key=OTHER_WORKSPACE,
                    options=(TAKE, SKIP),
                )
            )
        return True

    def _sheet(self, incoming: IncomingSheet, done: int, total: int) -> None:
        sheet, told = incoming.sheet, len(self.findings)
        if anew := self.anew.get(sheet.key):
            incoming, notes = mended(incoming, anew, self.context.language)
            self.findings += notes
        incoming = replace(incoming, rows=records_only(incoming, self.context.answers, self.findings))
        known = dict(self.context.view.by_id(sheet.kind.record))
        rows = self.row_ids.identified(incoming, known)
        newcomers = NewRows(
            incoming, self.beginning, self.context, self.arrival, self.namespace, self.findings, given=self.new_ids
        )
        cells = CellDiff(incoming, self.context, self.beginning)
        outcomes: list[_Compared] = []
        again = {same.row.number: same.record_id for same in same_rows(incoming, self.beginning, self.context)}
        named = [  # a new row always gets the same
            (row, record_id or again.get(row.number) or newcomers.id_for(row)) for row, record_id in rows
        ]
        alike = LookAlikes(incoming, self.context, self.beginning.ours.context.view, self.findings)
        settled = alike.settle(named, lambda record_id: newcomers.gave(record_id) and record_id not in known)
        named = settled.rows
        for number, (row, record_id) in enumerate(self._referred_first(incoming, named)):
            if number % _STEP == 0:
                self.progress.step(done + number, max(total, 1))
            record = known.get(record_id)
            if record is not None:
                outcomes.append(_Compared(row=row, record=record, outcome=cells.compare(row, record)))
            elif record_id and (newcomers.gave(record_id) or self.row_ids.may_be_added(cells, row, record_id)):
                made = newcomers.make(row, record_id)
                self.new += [made] if made else []
        self._take(incoming, outcomes)
        self._look_for_missing(incoming, {*settled.asked, *(record_id for _, record_id in named)}, known)
        self.findings[told:] = sorted(self.findings[told:], key=lambda one: one.row)

    def _referred_first(self, incoming: IncomingSheet, rows: list[tuple[Row, str]]) -> Iterator[tuple[Row, str]]:
        """Yield rows in their order; one that names a record of its own sheet waits until that is there."""
        kind = incoming.sheet.kind.record
        own = [
            one.key
            for one in incoming.sheet.columns
            if isinstance(one.codec, ReferenceCodec) and one.codec.kind is kind
        ]

        def waits(row: Row) -> bool:
            return any(key in row.cells and not self.context.view.cited(kind, row.cells[key].seen) for key in own)

        while rows:
            waiting = []
            for one in rows:
                if waits(one[0]):
                    waiting.append(one)
                else:
                    yield one
            if len(waiting) == len(rows):
                yield from waiting
                return
            rows = waiting

    def _take(self, incoming: IncomingSheet, compared: Sequence[_Compared]) -> None:
        """Keep the outcomes of a sheet, unless one of its columns was sorted alone."""
        came = [(one.row, one.record.id, one.outcome.touched) for one in compared]
        mixed_up = scrambled(incoming, came, self.incoming.manifest.rows.get(incoming.sheet.key, ()), self.context)
        if mixed_up:
            self.findings.append(mixed_up)
            return
        for one in compared:
            self.findings += one.outcome.findings
            if one.record.id in self.incoming.fills:  # only what is empty differs
                one.outcome.changes += one.outcome.conflicts
                one.outcome.conflicts = []
            self._mind_rules(incoming, one)
            if one.outcome.changes:
                self.changed.append(self._row_change(incoming, one, one.outcome.changes))
            if one.outcome.conflicts:
                self.conflicts.append(self._row_change(incoming, one, one.outcome.conflicts))
            if not one.outcome.changes and not one.outcome.conflicts and not one.outcome.stopped:
                self.unchanged += 1

    def _row_change(self, incoming: IncomingSheet, one: _Compared, fields: Iterable[FieldChange]) -> RowChange:
        return RowChange(
            sheet=incoming.sheet,
            title=incoming.title,
            row=one.row.number,
            id=one.record.id,
            label=incoming.sheet.kind.called(one.record, self.context.view, self.context.language),
            record=one.record,
            fields=tuple(fields),
        )

    def _mind_rules(self, incoming: IncomingSheet, one: _Compared) -> None:
        """Stop the changes of a record that is locked, and those that break one of its rules."""
        sheet, view, outcome = incoming.sheet, self.context.view, one.outcome
        lock = sheet.kind.locked(one.record, view) if sheet.kind.locked else None
        if lock is not None:
            for change in (*outcome.changes, *outcome.conflicts):
                self._stop_change(incoming, change, lock)
            outcome.changes, outcome.conflicts = [], []
            return
        while outcome.changes:
            after = sheet.changed(one.record, {change.field: change.value for change in outcome.changes}, view)
            fault = next(iter(sheet.kind.faults_of_change(one.record, after, view)), None)
            if fault is None:
                return
            blamed = _blamed(sheet, outcome.changes, fault)
            for change in blamed:
                self._stop_change(incoming, change, fault)
            outcome.changes = [change for change in outcome.changes if change not in blamed]

    def _stop_change(self, incoming: IncomingSheet, change: FieldChange, fault: Fault) -> None:
        self.findings.append(
            Finding(
                severity=Severity.STOP,
                sheet=incoming.title,
                cell=change.cell,
                code="against_rule",
                seen=brief(change.seen),  # what would be stored may name people whom the file doesn't
                heading=change.heading,
                fault=fault,
            )
        )

    def _look_for_missing(self, incoming: IncomingSheet, seen: Iterable[str], known: Mapping[str, Record]) -> None:
        """List what was sent and didn't come back; stopped rows did come back."""
        came = {*seen, *(row.record_id for row in incoming.rows)}
        shorts = {row.short_id for row in incoming.rows if row.short_id}
        sent = self.beginning.sent_ids(incoming.sheet)
        has_ids = any(row.record_id or row.short_id for row in incoming.rows)
        if not sent and has_ids and not self.foreign and not self.incoming.is_foreign:
            sent = frozenset(one for one, record in known.items() if self.beginning.ours.leaves(record))
        for record_id, record in known.items():
            if record_id in sent and record_id not in came and not (is_id(record_id) and short_id(record_id) in shorts):
                self.missing.append(
                    Missing(
                        sheet=incoming.sheet,
                        title=incoming.title,
                        id=record_id,
                        label=incoming.sheet.kind.called(record, self.context.view, self.context.language),
                        stays=fault_of_deletion(record, self.context.view),
                    )
                )


def _blamed(sheet: AnySheet, changes: Sequence[FieldChange], fault: Fault) -> list[FieldChange]:
    """Return the changes that a broken rule stops: those of its fields, and what belongs together with them."""
    own = [one for one in changes if sheet.is_own(one.field)]
    units = {one.unit for one in own if sheet.column(one.field).record_field in fault.fields}
    return [one for one in changes if one.unit in (units or {one.unit for one in own})]


def _once(findings: Iterable[Finding]) -> Iterable[Finding]:
    """Ask a question, and tell what an earlier answer made of a word, once: the first place names the others."""
    first: dict[tuple[str, str], Finding] = {}
    for number, finding in enumerate(findings):
        same = finding.key or f"#{number}"
        if finding.code in ONCE:
            same = f"{finding.heading}: {finding.seen} → {finding.understood}"
        elif finding.code in ONCE_A_SHEET:
            same = finding.sheet
        known = first.get((finding.code, same))
        first[finding.code, same] = finding if known is None else replace(known, also=(*known.also, finding.place))
    return first.values()
