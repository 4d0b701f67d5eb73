"""One row of a file against the record it stands for, cell by cell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from turva_desktop.domain.record import Record
from turva_desktop.exchange.beginning import Beginning
from turva_desktop.exchange.cell_problems import finding_of, spill_problem, spilled
from turva_desktop.exchange.codecs import CellValue, TextCodec
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.manifest import Mark, is_as_sent, mark_for, token
from turva_desktop.exchange.marked_up import MarkdownCodec, without_marks
from turva_desktop.exchange.normalise import brief, exact, is_blank, is_dash, loose
from turva_desktop.exchange.own_text import with_own
from turva_desktop.exchange.parsed import Parsed, Problem, note
from turva_desktop.exchange.preview import FieldChange
from turva_desktop.exchange.raw import RawCell, RawKind, decimal_of
from turva_desktop.exchange.reader import IncomingSheet, Row
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.refusals import personal_code, refused_cell, refused_kind, refused_text
from turva_desktop.exchange.several import ListCodec
from turva_desktop.exchange.sheet import AnyColumn
from turva_desktop.exchange.sides import Proposal, Sides, same_mark
from turva_desktop.exchange.xlsx_text import continuation

_CUT_AT: Final = 255
"""Where programs that keep only short texts cut a longer one."""


@dataclass(frozen=True, slots=True)
class Touch:
    """A cell that is not as it was exported: fingerprints now and then, what is seen in it, and its value and ours."""

    column: str
    cell: str
    now: str
    then: str
    seen: str
    value: object = None
    ours: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _At:
    """A cell that holds something, in its surroundings; `untouched` tells that its text is as it was exported.

    `reference` is then what it stood for.
    """

    column: AnyColumn
    cell: RawCell
    place: str
    mark: Mark | None
    untouched: bool = False
    reference: str = ""


@dataclass(slots=True)
class Outcome:
    """What one row would change."""

    changes: list[FieldChange] = field(default_factory=list)
    conflicts: list[FieldChange] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    touched: list[Touch] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    refused: dict[str, Finding] = field(default_factory=dict)

    @property
    def stopped(self) -> bool:
        """Tell whether something in the row was not taken."""
        return any(finding.severity is not Severity.NOTE for finding in self.findings)


class CellDiff:
    """The comparison of one sheet's rows."""

    def __init__(self, incoming: IncomingSheet, context: Context, beginning: Beginning) -> None:
        self.incoming, self.context, self.beginning = incoming, context, beginning
        self.ours = beginning.ours
        self.sheet = incoming.sheet
        self.sides = Sides(self.sheet, context, beginning)
        self.columns = [column for column in self.sheet.columns if column.key in incoming.places]

    def compare(self, row: Row, record: Record) -> Outcome:
        """Return what a row would change in its record."""
        outcome = Outcome()
        for column in self.columns:
            known = len(outcome.findings)
            self._cell(row, record, column, outcome)
            for one in outcome.findings[known:]:
                if one.severity is not Severity.NOTE:
                    outcome.refused[column.key] = one
        if outcome.refused:
            self._keep_whole(outcome)
        outcome.changes, outcome.conflicts = self.sides.decide(record, outcome.proposals)
        return outcome

    def _keep_whole(self, outcome: Outcome) -> None:
        """Take nothing of what belongs together with a cell that is not taken."""
        left: list[Proposal] = []
        for one in outcome.proposals:
            unit = self.sheet.unit_of(one.column.key)
            stopped = [outcome.refused[key] for key in unit.columns if key in outcome.refused] if unit else []
            if not stopped:
                left.append(one)
            elif one.touched:
                severity = Severity.NOTE if stopped[0].severity is Severity.ASK else Severity.STOP
                problem = Problem(severity=severity, code="goes_with", understood=stopped[0].cell)
                cell = RawCell(RawKind.TEXT, one.seen)
                outcome.findings.append(self._finding(problem, one.column, cell, one.cell))
        outcome.proposals = left

    def touches(self, row: Row, record_id: str) -> bool:
        """Tell whether a row says anything else than at the base; emptied cells say nothing."""
        return any(
            column.editable and column.key in row.cells and self._touches(row.cells[column.key], column, record_id)
            for column in self.columns
        )

    def _touches(self, cell: RawCell, column: AnyColumn, record_id: str) -> bool:
        mark = self.beginning.mark(self.sheet, record_id, column)
        if mark is None or refused_kind(cell):
            return True
        if isinstance(column.codec, ReferenceCodec):
            return token(loose(cell.seen)) != mark.token
        parsed = column.codec.parse(cell, Prior(), self.context)
        return parsed.problem is not None or token(column.codec.key(parsed.value)) != mark.token

    def _cell(self, row: Row, record: Record, column: AnyColumn, outcome: Outcome) -> None:
        cell = row.cells.get(column.key)
        ours = column.value(record, self.context.view)
        if cell is not None and _same(cell, column.codec.write(ours, self.context)):
            return  # as nearly all of them are: nobody need ask what it held before
        mark = self.sides.mark(record, column)
        if cell is None:
            self._blank(row, record, column, mark, outcome)
            return
        place = self.incoming.cell(column.key, row.number)
        as_sent = self._as_sent(record, column, cell, mark)
        if not column.editable:
            if as_sent is None:
                self._read_only(column, cell, place, mark, outcome)
            return
        held = as_sent or mark
        at = _At(
            column=column,
            cell=cell,
            place=place,
            mark=mark,
            untouched=as_sent is not None,
            reference=held.reference if held else "",
        )
        parsed = self._understood(record, at, ours, self._above(record, outcome))
        if parsed.blank:
            outcome.findings += [self._finding(remark, column, cell, place) for remark in parsed.remarks]
            return
        if parsed.problem is not None:
            if not (at.untouched and isinstance(column.codec, ReferenceCodec)):
                outcome.findings.append(self._finding(parsed.problem, column, cell, place))
            return
        if parsed.spill:
            self._spill(row, record, column, parsed.spill, outcome)
            return
        self._value(record, at, parsed, outcome)

    def _as_sent(self, record: Record, column: AnyColumn, cell: RawCell, mark: Mark | None) -> Mark | None:
        """Return what a cell stood for whose text is as it was; what a reference is called may have changed since."""
        beginning = self.beginning
        told = beginning.told_mark(self.sheet, record.id, column)
        sent = (mark, beginning.sent_mark(self.sheet, record.id, column), told)
        return next((one for one in sent if is_as_sent(column, cell.seen, one)), None)

    def _blank(self, row: Row, record: Record, column: AnyColumn, mark: Mark | None, outcome: Outcome) -> None:
        """Tell that an emptied cell changes nothing, unless its sender had filled it in: that is taken back."""
        if mark is None or mark.token == token("") or not column.editable:
            return
        place = self.incoming.cell(column.key, row.number)
        if self.beginning.is_taken_back(self.sheet, record.id, column):
            if not self._is_said_elsewhere(row, column):
                empty = _At(column=column, cell=RawCell(RawKind.TEXT, ""), place=place, mark=mark)
                self._value(record, empty, Parsed(value=column.codec.empty), outcome)
            return
        if self.beginning.was_never_said(record.id, column):
            return
        ours = column.value(record, self.context.view)
        outcome.touched.append(Touch(column.key, place, token(""), mark.token, "", column.codec.empty, ours))
        written = column.codec.write(ours, self.context)
        if written is not None:
            outcome.findings.append(
                self._finding(
                    Problem(
                        severity=Severity.NOTE,
                        code="blank_kept" if column.clearable else "blank_stays",
                        understood=brief(str(written)),
                    ),
                    column,
                    None,
                    place,
                )
            )

    def _is_said_elsewhere(self, row: Row, column: AnyColumn) -> bool:
        """Tell whether the words of an empty cell stand in place of a day beside it."""
        beside = [one for one in self.columns if any(spill.column == column.key for spill in one.spills)]
        cells = [(one, row.cells[one.key]) for one in beside if one.key in row.cells]
        return any(one.codec.parse(cell, Prior(), self.context).spill for one, cell in cells)

    def _read_only(self, column: AnyColumn, cell: RawCell, place: str, mark: Mark | None, outcome: Outcome) -> None:
        """Tell that a value written in a column for reading was not taken."""
        if mark is None:
            return
        now = ""
        if not isinstance(column.codec, ReferenceCodec):
            parsed = column.codec.parse(cell, Prior(place=place), self.context)
            now = "" if parsed.problem else token(column.codec.key(parsed.value))
        if now != mark.token:
            outcome.findings.append(
                self._finding(Problem(severity=Severity.NOTE, code="read_only"), column, cell, place)
            )

    def _above(self, record: Record, outcome: Outcome) -> dict[type[Record], str]:
        """Return what a record belongs to as the row has it so far; what isn't understood there is empty."""
        belongs = self.sheet.kind.belongs
        above = {kind: str(getattr(record, name) or "") for name, (kind, _) in belongs.items()}
        for one in outcome.proposals:
            if one.touched and one.column.record_field in belongs:
                above[belongs[one.column.record_field][0]] = str(one.value or "")
        for key in outcome.refused:
            if (name := self.sheet.column(key).record_field) in belongs:
                above[belongs[name][0]] = ""
        return above

    def _understood(self, record: Record, at: _At, ours: object, above: Mapping[type[Record], str]) -> Parsed[object]:
        """Return what a cell means, `-` and unfinished long texts included."""
        column, cell = at.column, at.cell
        refusal = refused_cell(cell, untouched=at.untouched)
        if refusal:
            return refusal
        if cell.kind is RawKind.TEXT:
            if is_blank(str(cell.value)) and not at.untouched:
                return Parsed(blank=True, remarks=note("only_invisible"))
            if is_dash(str(cell.value)) and not at.untouched:
                if column.clearable:
                    return Parsed(value=column.codec.empty)
                return Parsed(problem=Problem(code="not_clearable"))
            if continuation(str(cell.value))[1] > 1:
                return Parsed(problem=Problem(code="continuation_lost"))
        prefer = self.sheet.prefer(record, column.key, self.context.view) if self.sheet.prefer else ()
        prior = Prior(
            place=f"{self.sheet.key}!{at.place}",
            ours=ours,
            reference=at.reference,
            untouched=at.untouched,
            prefer=frozenset(prefer) if isinstance(column.codec, ReferenceCodec) else frozenset(),
            above=above,
        )
        return column.codec.parse(cell, prior, self.context)

    def _value(self, record: Record, at: _At, parsed: Parsed[object], outcome: Outcome) -> None:
        column, mark, view, value = at.column, at.mark, self.context.view, parsed.value
        ours = column.value(record, view)
        theirs = mark_for(column, value, self.context)
        touched = mark is None or not same_mark(theirs, mark)
        then = mark or self.beginning.told_mark(self.sheet, record.id, column)
        if touched and then is not None and not same_mark(theirs, then):
            seen = brief(at.cell.seen)
            outcome.touched.append(Touch(column.key, at.place, theirs.token, then.token, seen, value, ours))
        same = column.codec.key(value) == column.codec.key(ours)
        if not same and not touched and self.sheet.unit_of(column.key):
            outcome.proposals.append(
                Proposal(column=column, value=value, cell=at.place, seen=at.cell.seen, touched=False)
            )
        if same or not touched:
            return
        if column.already and column.already(record, value, view):
            known = Proposal(column=column, value=value, cell=at.place, seen=at.cell.seen, touched=False, said=True)
            outcome.proposals += [known] if self.sheet.unit_of(column.key) else []
            return
        named = self._with_own_names(record, column, value)
        value = named.value
        if column.codec.key(value) == column.codec.key(ours):
            return
        problem = named.problem or refused_text(column, value) or self._cut(record, column, at.cell)
        if problem is None and self.sheet.check:
            problem = self.sheet.check(record, column, value, view)
        if problem:
            outcome.findings.append(self._finding(problem, column, at.cell, at.place))
        if problem and problem.severity is not Severity.NOTE:
            return
        outcome.findings += [self._finding(remark, column, at.cell, at.place) for remark in parsed.remarks]
        outcome.proposals.append(Proposal(column=column, value=value, cell=at.place, seen=at.cell.seen))

    def _cut(self, record: Record, column: AnyColumn, cell: RawCell) -> Problem | None:
        """Return a stop for a text that is only the beginning of what stands here, cut where some programs cut."""
        if cell.kind is not RawKind.TEXT or len(str(cell.value)) != _CUT_AT:
            return None
        beginning, view = exact(str(cell.value)), self.context.view
        sides = (record, self.ours.roles.shown(record))
        here = [column.codec.write(column.value(one, view), self.context) for one in sides]
        is_cut = any(isinstance(one, str) and len(one) > _CUT_AT and exact(one).startswith(beginning) for one in here)
        return Problem(code="text_cut") if is_cut else None

    def _with_own_names(self, record: Record, column: AnyColumn, value: object) -> Parsed[object]:
        """Return a value with what the file doesn't show: names that one of roles hides, and marks of Markdown."""
        as_it_is: Parsed[object] = Parsed(value=value)
        if not isinstance(column.codec, TextCodec | ListCodec) or value == column.codec.empty:
            return as_it_is
        ours, sent = (column.value(one, self.context.view) for one in (record, self.ours.roles.shown(record)))
        names_all = sent == ours
        if isinstance(column.codec, MarkdownCodec):
            sent = without_marks(str(sent))
        if sent in {ours, column.codec.empty}:
            return as_it_is
        if isinstance(value, str):
            named = with_own(str(ours), str(sent), value)
            if named is None:  # a mark that the edit touches goes; a name is asked about
                return as_it_is if names_all else Parsed(value=value, problem=Problem(code="hidden_name"))
            return Parsed(value=named)
        if not (isinstance(value, tuple) and isinstance(ours, tuple) and isinstance(sent, tuple)):
            return as_it_is
        own: dict[object, list[object]] = {}
        for hidden, name in zip(sent, ours, strict=True):  # two people may be hidden by one title
            own.setdefault(hidden, []).append(name)
        return Parsed(value=tuple(own[one].pop(0) if own.get(one) else one for one in value))

    def _spill(self, row: Row, record: Record, column: AnyColumn, text: str, outcome: Outcome) -> None:
        """Let words take the place of a day: as the schedule's text, or as "the action has no end"."""
        place, view = self.incoming.cell(column.key, row.number), self.context.view
        target, value = spilled(self.sheet, column, text)
        cell = RawCell(RawKind.TEXT, text)
        if target.key in row.cells and not self._untouched(row, record, target):
            outcome.findings.append(self._finding(Problem(code="date_unknown"), column, cell, place))
            return  # the sender has written something else there: which of them holds?
        if problem := personal_code(target, value):
            outcome.findings.append(self._finding(problem, column, cell, place))
            return
        wanted = ((target, value), (column, column.codec.empty))
        before = [(self.sides.mark(record, one), mark_for(one, new, self.context)) for one, new in wanted]
        if all(mark is not None and same_mark(now, mark) for mark, now in before):
            return  # just so the sender said it before
        changes = [(one, new) for one, new in wanted if one.codec.key(new) != one.codec.key(one.value(record, view))]
        outcome.proposals += [Proposal(column=one, value=new, cell=place, seen=text) for one, new in changes]
        if changes:
            outcome.findings.append(
                self._finding(spill_problem(target, value, self.context), column, cell, place),
            )

    def _untouched(self, row: Row, record: Record, column: AnyColumn) -> bool:
        """Tell whether a cell holds what stands here, or what was exported."""
        cell = row.cells[column.key]
        parsed = column.codec.parse(cell, Prior(), self.context)
        mark = self.sides.mark(record, column)
        ours = column.value(record, self.context.view)
        return parsed.problem is None and (
            column.codec.key(parsed.value) == column.codec.key(ours)
            or (mark is not None and same_mark(mark_for(column, parsed.value, self.context), mark))
        )

    def _finding(self, problem: Problem, column: AnyColumn, cell: RawCell | None, place: str) -> Finding:
        return finding_of(problem, self.incoming, column, cell, place, self.context)


def _same(cell: RawCell, written: CellValue) -> bool:
    """Tell whether a cell is just as we would write it: then nothing needs to be understood."""
    if isinstance(written, str):
        return cell.kind is RawKind.TEXT and exact(str(cell.value)) == exact(written)
    if isinstance(written, date):
        return cell.value == written
    if isinstance(written, int | float):
        return (
            cell.kind is RawKind.NUMBER
            and isinstance(cell.value, float)
            and decimal_of(cell.value) == decimal_of(float(written))
        )
    return False
