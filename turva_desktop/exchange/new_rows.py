"""Rows of a file that stand for nothing yet: what they would become, or why they can't."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID, uuid5

from turva_desktop.domain.fields import field_types
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.record import Record, changed
from turva_desktop.domain.rules import Fault
from turva_desktop.exchange.beginning import Beginning
from turva_desktop.exchange.cell_problems import (
    finding_of,
    spill_problem,
    spilled,
)
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.manifest import is_as_sent, mark_for
from turva_desktop.exchange.normalise import exact, is_blank, is_dash, loose
from turva_desktop.exchange.parsed import Parsed, Problem, note
from turva_desktop.exchange.preview import NewRow
from turva_desktop.exchange.questions import mend_key
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.reader import IncomingSheet, Row
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.refusals import personal_code, refused_cell, refused_text
from turva_desktop.exchange.sheet import AnyColumn, AnySheet, Arrival

_NAMESPACE = UUID("5f0c5b1e-9c43-4b0b-9d0e-6a1f7f3f2a10")


def namespace_of(text: str) -> UUID:
    """Return the space in which a file's new rows get their ids."""
    return uuid5(_NAMESPACE, text)


def id_of_new_row(namespace: UUID, sheet: AnySheet, cells: Mapping[str, RawCell], count: int = 0) -> str:
    """Return the id of a new row, by what tells new rows of its sheet apart; `count` tells those that are alike."""
    told = [exact(cells[key].seen) if key in cells else "" for key in sheet.identifying]
    if not any(told):
        told = [f"{key}={cell.seen}" for key, cell in sorted(cells.items())]
    return str(uuid5(namespace, "\x1f".join((sheet.key, *told, str(count)))))


@dataclass(slots=True)
class _Said:
    """What a row says: values by column key, the words they were given in, and whether something stops the row.

    `above` are the ids of what it refers to, by kind.
    """

    values: dict[str, object] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    stopped: bool = False
    above: dict[type[Record], str] = field(default_factory=dict)

    def take(self, column: AnyColumn, value: object, words: str) -> None:
        """Keep what a cell says, and the words that say it."""
        self.values[column.key], self.words[column.key] = value, words
        if isinstance(column.codec, ReferenceCodec) and value:
            self.above[column.codec.kind] = str(value)


def _refers_to_no_plan(column: AnyColumn) -> bool:
    return not (isinstance(column.codec, ReferenceCodec) and column.codec.kind is Plan)


class NewRows:
    """The newcomers of one sheet. The same new row of the same file always gets the same id."""

    def __init__(
        self,
        incoming: IncomingSheet,
        beginning: Beginning,
        context: Context,
        arrival: Arrival,
        namespace: UUID,
        findings: list[Finding],
        *,
        given: set[str],
    ) -> None:
        """`given` are the ids that new rows of the file have got so far, on this sheet and others."""
        self.incoming, self.beginning, self.context, self.arrival = incoming, beginning, context, arrival
        self.namespace, self.findings = namespace, findings
        self.sheet = incoming.sheet
        self._given = given
        self._others = beginning.ids_of_others()
        self._known: dict[tuple[str, ...], str] | None = None

    def gave(self, record_id: str) -> bool:
        """Tell whether an id was made here."""
        return record_id in self._given

    def id_for(self, row: Row) -> str:
        """Return the id of a new row, by what tells new rows apart; empty for a row that is none.

        What another sender's row of the same name became is somebody else's.
        """
        if not row.cells:
            return ""
        if self._is_heading(row):
            self._find(row, None, Problem(severity=Severity.NOTE, code="row_skipped"))
            return ""
        count = 0
        while True:
            record_id = id_of_new_row(self.namespace, self.sheet, row.cells, count)
            if record_id not in self._given and record_id not in self._others:
                self._given.add(record_id)
                return record_id
            count += 1

    def _is_heading(self, row: Row) -> bool:
        """Tell whether a row is a separator: one word, and not where a new row must have one."""
        if len(row.cells) > 1 or row.record_id or row.short_id:
            return False
        (key,) = row.cells
        return key not in self.sheet.identifying

    def make(self, row: Row, record_id: str) -> NewRow | None:
        """Return what a row would add, or None after telling why it can't."""
        if not self.sheet.creatable:
            self._find(row, None, Problem(code="not_creatable"))
            return None
        said = self._said(row, record_id)
        if said.stopped:
            return None
        before = self.beginning.whole_record(self.sheet, record_id)
        record = self._born(row, record_id, said) if before is None else self._revived(row, before, said)
        if record is None:
            return None
        self._similar(row, record)
        self.context.view.add(record)
        return NewRow(
            sheet=self.sheet,
            title=self.incoming.title,
            row=row.number,
            id=record_id,
            label=self.sheet.kind.called(record, self.context.view, self.context.language),
            record=record,
            extra={key: value for key, value in said.values.items() if not self.sheet.is_own(key)},
            words=said.words,
        )

    def _born(self, row: Row, record_id: str, said: _Said) -> Record | None:
        """Return the record of a row as its kind lets it be born, or None after telling what it lacks or breaks."""
        kind, view = self.sheet.kind, self.context.view
        own: Mapping[str, object] = {
            self.sheet.column(key).record_field: value for key, value in said.values.items() if self.sheet.is_own(key)
        }
        if self.sheet.given:
            own = self.sheet.given(own, self.arrival)
        born: type[Record] = kind.record
        held = field_types(born)
        bare = {name: "" if one.of is str else None for name, one in held.items() if one.required}
        record: Record = kind.begin(kind.record(**{**bare, **own, "id": record_id}), view)
        lacking = [name for name in bare if getattr(record, name) in {None, ""}]
        faults = kind.faults(record, view)
        lacking += [name for fault in faults if fault.code == "field.empty" for name in fault.fields]
        if lacking:
            labels = dict.fromkeys(kind.labels[name][self.context.language] for name in held if name in lacking)
            told = Problem(code="row_incomplete", understood=", ".join(labels))
            self._find(row, None, told, missing=self.sheet.column_of(next(name for name in held if name in lacking)))
            return None
        for fault in faults:
            self._against_rule(row, fault)
        return None if faults else record

    def _revived(self, row: Row, before: Record, said: _Said) -> Record | None:
        """Return a record that was deleted here as it was, with what the file changes in it; None where it can't be."""
        for key in [key for key in said.values if self._is_as_before(key, before, said.values[key])]:
            del said.values[key]
        own = {
            self.sheet.column(key).record_field: value for key, value in said.values.items() if self.sheet.is_own(key)
        }
        kind, view = self.sheet.kind, self.context.view
        revived: type[Record] = kind.record
        held = field_types(revived)
        for name, (parent, _) in kind.belongs.items():
            referred = str(own.get(name, getattr(before, name)) or "")
            if not referred or view.find(parent, referred) is not None:
                continue
            if not held[name].nullable:
                self._find(row, self.sheet.column_of(name), Problem(code="reference_lost"))
                return None
            own[name] = None
        record: Record = changed(before, **own)
        faults = kind.faults(record, view)
        for fault in faults:
            self._against_rule(row, fault)
        return None if faults else record

    def _is_as_before(self, key: str, before: Record, value: object) -> bool:
        column = self.sheet.column(key)
        mark = self.beginning.mark(self.sheet, before.id, column)
        return mark is not None and mark_for(column, value, self.context) == mark

    def _said(self, row: Row, record_id: str) -> _Said:
        """Return what a row says, after telling what in it can't be taken."""
        said = _Said()
        for column in sorted(self.sheet.columns, key=_refers_to_no_plan):  # what a name is made under comes first
            cell = row.cells.get(column.key)
            if cell is None or (cell.kind is RawKind.TEXT and is_dash(str(cell.value))):
                continue
            if not column.editable:
                self._find(row, column, Problem(severity=Severity.NOTE, code="read_only"))
                continue
            parsed = self._parsed(column, row, record_id, said.above)
            problem = self._told(row, column, parsed)
            said.stopped |= problem is not None
            if problem and isinstance(column.codec, ReferenceCodec):
                said.above[column.codec.kind] = ""  # what it stands under isn't understood yet: nothing fits below
            if problem or parsed.blank:
                continue
            if parsed.spill:
                target, value = spilled(self.sheet, column, parsed.spill)
                self._find(row, column, spill_problem(target, value, self.context))
                said.values.setdefault(target.key, value)
            else:
                said.take(column, parsed.value, cell.seen)
        return said

    def _told(self, row: Row, column: AnyColumn, parsed: Parsed[object]) -> Problem | None:
        """Tell what is odd in a cell, and return what keeps it from being taken."""
        problem = parsed.problem or self._personal(column, parsed)
        for told in (problem,) if problem else parsed.remarks:
            self._find(row, column, told)
        return problem

    def _personal(self, column: AnyColumn, parsed: Parsed[object]) -> Problem | None:
        """Return a stop for text that no record may hold, also in words that go to the column's neighbour."""
        if not parsed.spill:
            return refused_text(column, parsed.value)
        return personal_code(*spilled(self.sheet, column, parsed.spill))

    def _parsed(self, column: AnyColumn, row: Row, record_id: str, above: Mapping[type[Record], str]) -> Parsed[object]:
        cell = row.cells[column.key]
        prefer: frozenset[str] = frozenset()
        if self.sheet.prefer and isinstance(column.codec, ReferenceCodec):
            prefer = frozenset(self.sheet.prefer(None, column.key, self.context.view))
        mark = self.beginning.sent_mark(self.sheet, record_id, column) or self.beginning.told_mark(
            self.sheet, record_id, column
        )
        prior = Prior(
            place=f"{self.sheet.key}!{self.incoming.cell(column.key, row.number)}",
            reference=mark.reference if mark else "",
            untouched=is_as_sent(column, cell.seen, mark),
            prefer=prefer,
            above=above,
        )
        if cell.kind is RawKind.TEXT and is_blank(str(cell.value)) and not prior.untouched:
            return Parsed(blank=True, remarks=note("only_invisible"))
        refusal = refused_cell(cell, untouched=prior.untouched)
        return refusal or column.codec.parse(cell, prior, self.context)

    def _similar(self, row: Row, record: Record) -> None:
        """Tell when the same stands here already by all that tells rows apart: a look-alike is never taken for it."""
        view = self.context.view
        if self._known is None:
            here: list[Record] = view.all(self.sheet.kind.record)
            self._known = {self._identity(one): view.label(one) for one in here}
        if label := self._known.get(self._identity(record)):
            self._find(row, None, Problem(severity=Severity.NOTE, code="similar", understood=label))

    def _identity(self, record: Record) -> tuple[str, ...]:
        columns = map(self.sheet.column, self.sheet.identifying)
        return tuple(loose(one.codec.key(one.value(record, self.context.view))) for one in columns)

    def _against_rule(self, row: Row, fault: Fault) -> None:
        """Tell which rule a row breaks, at the cell that is to blame if there is one."""
        columns = [self.sheet.column_of(name) for name in reversed(fault.fields)]
        column = next((one for one in columns if one is not None and one.key in row.cells), None)
        self._find(row, column, Problem(code="against_rule", fault=fault))

    def _find(self, row: Row, column: AnyColumn | None, problem: Problem, missing: AnyColumn | None = None) -> None:
        if column is not None:
            place = self.incoming.cell(column.key, row.number)
            cell = row.cells.get(column.key)
            self.findings.append(finding_of(problem, self.incoming, column, cell, place, self.context))
            return
        seen = next((row.cells[key].seen for key in (*self.sheet.identifying, *row.cells) if key in row.cells), "")
        self.findings.append(
            Finding(
                severity=problem.severity,
                sheet=self.incoming.title,
                cell=str(row.number),
                code=problem.code,
                seen=seen,
                understood=problem.understood,
                fault=problem.fault,
                heading=missing.heading[self.context.language] if missing else "",
                mend=mend_key(self.sheet.key, missing.key, row.number) if missing else "",
            )
        )
