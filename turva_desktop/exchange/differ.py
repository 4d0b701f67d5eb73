"""A file against this workspace: matched by id, compared cell by cell, three ways where the export is remembered.

A cell is *touched* when its fingerprint is not the one it was exported with. Untouched cells say nothing: what has
changed here since stays. Touched on both sides with different results is a conflict. Without fingerprints (the rows
were pasted into a new workbook) every difference is a change, and the preview says so.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import is_id, is_short_id, short_id
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import NoProgress, Progress
from turva_desktop.domain.profile import Profile, WorkspaceKind
from turva_desktop.exchange.cell_diff import CellDiff, Outcome, Touch
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.context import Context, View
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.new_rows import NewRows, namespace_of
from turva_desktop.exchange.preview import SKIP, TAKE, FieldChange, Missing, NewRow, Preview, RowChange
from turva_desktop.exchange.reader import SHORT_ID, Incoming, IncomingSheet, Row

OTHER_WORKSPACE = "other_workspace"
_STEP = 500


def compare(
    incoming: Incoming,
    content: Content,
    now: datetime,
    *,
    base: Content | None = None,
    answers: Mapping[str, str] = MappingProxyType({}),
    progress: Progress | None = None,
) -> Preview:
    """Return what taking the file in would do to a workspace.

    `base` is the workspace as it stood at the file's export; without it the fingerprints in the file serve.
    A file of another municipality raises `TurvaError("exchange.other_municipality")`.
    """
    return _Differ(incoming, content, now, base, answers, progress or NoProgress()).run()


class _Differ:
    """One comparison while it is being made."""

    def __init__(
        self,
        incoming: Incoming,
        content: Content,
        now: datetime,
        base: Content | None,
        answers: Mapping[str, str],
        progress: Progress,
    ) -> None:
        self.incoming, self.now, self.progress = incoming, now, progress
        language = incoming.info.language if incoming.info else Language.FI
        self.context = Context(view=View(content), language=language, answers=answers)
        self.base = Context(view=View(base), language=language) if base is not None else None
        self.manifest = incoming.manifest
        self.findings = list(incoming.findings)
        self.new: list[NewRow] = []
        self.changed: list[RowChange] = []
        self.conflicts: list[RowChange] = []
        self.missing: list[Missing] = []
        self.unchanged = 0
        self.revived: set[str] = set()
        info = incoming.info
        self.namespace = namespace_of((info.export_id or info.workspace_id) if info else "")
        self.foreign = self._whose(content)

    def run(self) -> Preview:
        """Compare every sheet, parents first."""
        total, done = sum(len(sheet.rows) for sheet in self.incoming.sheets), 0
        for incoming in self.incoming.sheets:
            self._sheet(incoming, done, total)
            done += len(incoming.rows)
        return Preview(
            file_name=self.incoming.file_name,
            sha256=self.incoming.sha256,
            info=self.incoming.info,
            view=self.context.view,
            new=tuple(self.new),
            changed=tuple(self.changed),
            unchanged=self.unchanged,
            conflicts=tuple(self.conflicts),
            missing=tuple(self.missing),
            findings=tuple(_once(self.findings)),
        )

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
        sheet = incoming.sheet
        known = {str(record.id): record for record in self.context.view.content.all(sheet.kind)}
        rows = self._identified(incoming, known)
        newcomers = NewRows(incoming, self.manifest, self.context, self.now, self.findings)
        newcomers.namespace = self.namespace
        cells = CellDiff(incoming, self.context, self.base, self.manifest)
        outcomes: list[tuple[Row, str, Any, Outcome]] = []
        for number, (row, record_id) in enumerate(rows):
            if number % _STEP == 0:
                self.progress.step(done + number, max(total, 1))
            if not record_id:
                record_id = newcomers.id_for(row)  # noqa: PLW2901 - the same new row again is the same record
            record = known.get(record_id)
            if record is not None:
                outcomes.append((row, record_id, record, cells.compare(row, record)))
            elif record_id and self._may_be_new(cells, row, record_id, newcomers):
                made = newcomers.make(row, record_id)
                self.new += [made] if made else []
        self._take(incoming, outcomes)
        self._look_for_missing(incoming, {record_id for _, record_id in rows}, known)

    def _identified(self, incoming: IncomingSheet, known: Mapping[str, Any]) -> list[tuple[Row, str]]:
        """Return rows with their ids ("" for a new one); rows whose identity is in doubt are stopped."""
        sent = self.manifest.ids(incoming.sheet.key)
        by_short = {short_id(one): one for one in {*known, *sent} if is_id(one)}
        counts = Counter(row.record_id for row in incoming.rows if row.record_id)
        found: list[tuple[Row, str]] = []
        for row in incoming.rows:
            record_id, code = _identity(row, counts, by_short, SHORT_ID in incoming.places)
            if code:
                self._stop(incoming, row, code, seen=row.short_id or row.record_id)
            else:
                found.append((row, record_id))
        twice = {one for one, count in Counter(record_id for _, record_id in found).items() if one and count > 1}
        for row, record_id in found:
            if record_id in twice:
                self._stop(incoming, row, "id_twice", seen=row.short_id or record_id)
        return [(row, record_id) for row, record_id in found if record_id not in twice]

    def _may_be_new(self, cells: CellDiff, row: Row, record_id: str, newcomers: NewRows) -> bool:
        """Tell whether a row with an id that is not here may be added.

        A row deleted here comes back only if its sender has written in it and the user wants it, or with its parent.
        """
        incoming = cells.incoming
        if newcomers.gave(record_id):
            return True
        if self.foreign:
            return self.context.answers.get(OTHER_WORKSPACE) == TAKE
        if record_id not in self.manifest.ids(incoming.sheet.key):
            self._stop(incoming, row, "id_unknown", seen=row.short_id or record_id)
            return False
        if not cells.touches(row, record_id):
            marks = self.manifest.rows[incoming.sheet.key][record_id].values()
            if any(mark.reference in self.revived for mark in marks):
                self.revived.add(record_id)
            return record_id in self.revived
        key = f"deleted:{record_id}"
        if self.context.answers.get(key) == TAKE:
            self.revived.add(record_id)
            return True
        if self.context.answers.get(key) != SKIP:
            self.findings.append(
                Finding(
                    severity=Severity.ASK,
                    sheet=incoming.title,
                    cell=str(row.number),
                    code="deleted_here",
                    seen=_first_text(incoming, row),
                    key=key,
                    options=(TAKE, SKIP),
                )
            )
        return False

    def _take(self, incoming: IncomingSheet, outcomes: list[tuple[Row, str, Any, Outcome]]) -> None:
        """Keep the outcomes of a sheet, unless one of its columns was sorted alone."""
        scrambled = _scrambled(incoming, [touch for _, _, _, outcome in outcomes for touch in outcome.touched])
        if scrambled:
            self.findings.append(scrambled)
            return
        for row, record_id, record, outcome in outcomes:
            self.findings += outcome.findings
            changes, conflicts = self._unless_locked(incoming, row, record, outcome)

            def as_row(
                fields: list[FieldChange], row: Row = row, record_id: str = record_id, record: Any = record
            ) -> RowChange:
                return RowChange(
                    sheet=incoming.sheet,
                    title=incoming.title,
                    row=row.number,
                    id=record_id,
                    label=self.context.view.label(record),
                    record=record,
                    fields=tuple(fields),
                )

            if changes:
                self.changed.append(as_row(changes))
            if conflicts:
                self.conflicts.append(as_row(conflicts))
            if not changes and not conflicts and not outcome.stopped:
                self.unchanged += 1

    def _unless_locked(
        self, incoming: IncomingSheet, row: Row, record: Any, outcome: Outcome
    ) -> tuple[list[FieldChange], list[FieldChange]]:
        self._mind_spans(incoming, row, record, outcome)
        lock = incoming.sheet.lock
        reason = lock(record, self.context.view) if lock else ""
        if not reason:
            return outcome.changes, outcome.conflicts
        for change in (*outcome.changes, *outcome.conflicts):
            self._stop(incoming, row, "locked", cell=change.cell, seen=change.after, understood=reason)
        return [], []

    def _mind_spans(self, incoming: IncomingSheet, row: Row, record: Any, outcome: Outcome) -> None:
        """Stop changes after which something would end before it begins."""
        view, sheet = self.context.view, incoming.sheet
        after = {change.field: change for change in outcome.changes}
        for first, last in sheet.spans:
            ends = [
                after[key].value if key in after else sheet.column(key).value(record, view) for key in (first, last)
            ]
            if None in ends or ends[0] <= ends[1]:
                continue
            for change in [after[key] for key in (first, last) if key in after]:
                outcome.changes.remove(change)
                self.findings.append(
                    Finding(
                        severity=Severity.STOP,
                        sheet=incoming.title,
                        cell=change.cell,
                        code="span_reversed",
                        seen=change.after,
                        understood=sheet.column(first).heading[self.context.language],
                        details={"heading": sheet.column(last).heading[self.context.language]},
                    )
                )

    def _look_for_missing(self, incoming: IncomingSheet, seen: Iterable[str], known: Mapping[str, Any]) -> None:
        """List what was sent and didn't come back; stopped rows did come back."""
        came = {*seen, *(row.record_id for row in incoming.rows)}
        shorts = {row.short_id for row in incoming.rows if row.short_id}
        sent = self.manifest.ids(incoming.sheet.key)
        if not sent and any(row.record_id or row.short_id for row in incoming.rows) and not self.foreign:
            view = self.context.view
            sent = frozenset(one for one, record in known.items() if incoming.sheet.is_public(record, view))
        for record_id, record in known.items():
            if record_id in sent and record_id not in came and not (is_id(record_id) and short_id(record_id) in shorts):
                label = self.context.view.label(record)
                self.missing.append(Missing(sheet=incoming.sheet, title=incoming.title, id=record_id, label=label))

    def _stop(self, incoming: IncomingSheet, row: Row, code: str, cell: str = "", **facts: str) -> None:
        place = cell or str(row.number)
        self.findings.append(
            Finding(severity=Severity.STOP, sheet=incoming.title, cell=place, code=code, **facts)  # type: ignore[arg-type]
        )


def _identity(row: Row, counts: Counter[str], by_short: Mapping[str, str], has_short: bool) -> tuple[str, str]:
    """Return a row's id, or the code of what is wrong with it; both empty for a new row."""
    short = row.short_id.upper()
    if row.record_id:
        if has_short and not short and counts[row.record_id] > 1:
            return "", ""  # a copied row whose visible identifier was emptied: meant to be new
        if not is_id(row.record_id) and row.record_id not in by_short.values():
            return row.record_id, ""
        if short and is_id(row.record_id) and short != short_id(row.record_id):
            return "", "id_mismatch"
        return row.record_id, ""
    if not short:
        return "", ""
    if not is_short_id(short):
        return "", "id_mistyped"
    return (by_short[short], "") if short in by_short else ("", "id_unknown")


def _first_text(incoming: IncomingSheet, row: Row) -> str:
    keys = [column.key for column in incoming.sheet.columns if column.required] or list(row.cells)
    return next((row.cells[key].seen for key in keys if key in row.cells), "")


def _scrambled(incoming: IncomingSheet, touches: list[Touch]) -> Finding | None:
    """Return a stop when the touched cells of a column hold the same values as before, on other rows."""
    by_column: dict[str, list[Touch]] = {}
    for touch in touches:
        by_column.setdefault(touch.column, []).append(touch)
    for key, column in by_column.items():
        name = incoming.sheet.column(key)
        if name.codec.choices(Language.FI):
            least = 6  # where there are few words, two opened and two closed look like four exchanged
        else:
            least = 2 if name.required and isinstance(name.codec, TextCodec) else 3  # nobody swaps two titles by hand
        if len(column) >= least and Counter(one.now for one in column) == Counter(one.then for one in column):
            return Finding(
                severity=Severity.STOP,
                sheet=incoming.title,
                cell=column[0].cell,
                code="scrambled",
                seen=name.heading.fi,
                understood=f"{column[0].cell}: {column[0].seen}",
            )
    return None


def _once(findings: Iterable[Finding]) -> Iterable[Finding]:
    """Ask a question that concerns the whole file only once."""
    asked: set[str] = set()
    for finding in findings:
        if finding.code == "date_order":
            if finding.key in asked:
                continue
            asked.add(finding.key)
        yield finding
