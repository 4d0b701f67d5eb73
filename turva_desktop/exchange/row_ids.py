"""Which record each row of a file stands for, and which rows without a record here may be added."""

from collections import Counter
from collections.abc import Mapping

from turva_desktop.domain.record import Record
from turva_desktop.exchange.base import Base, BaseKind
from turva_desktop.exchange.beginning import Beginning
from turva_desktop.exchange.cell_diff import CellDiff
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.identity import Identities
from turva_desktop.exchange.questions import SKIP, TAKE
from turva_desktop.exchange.reader import IncomingSheet, Row
from turva_desktop.exchange.recognised import SHORT_ID
from turva_desktop.exchange.sheet import AnySheet

OTHER_WORKSPACE = "other_workspace"


class RowIds:
    """The identities of a file's rows; what is in doubt is told."""

    def __init__(
        self, context: Context, beginning: Beginning, base: Base, findings: list[Finding], *, foreign: bool
    ) -> None:
        self.context, self.beginning = context, beginning
        self.base, self.findings, self.foreign = base, findings, foreign
        self.revived: set[str] = set()

    def identified(self, incoming: IncomingSheet, known: Mapping[str, Record]) -> list[tuple[Row, str]]:
        """Return rows with their ids ("" for a new one); rows whose identity is in doubt are stopped."""
        sheet = incoming.sheet
        before = {one.record_id for one in incoming.rows if self.beginning.whole_record(sheet, one.record_id)}
        identities = Identities(
            incoming.rows,
            {*known, *before, *self.beginning.sent_ids(sheet)},
            has_short=SHORT_ID in incoming.places,
            has_own=self.foreign or self.base.kind is BaseKind.NONE,
        )
        found: list[tuple[Row, str]] = []
        for row in incoming.rows:
            identity = identities.of(row)
            if identity.code:
                severity = Severity.NOTE if identity.is_new else Severity.STOP
                self._tell(incoming, row, identity.code, seen=row.short_id or row.record_id, severity=severity)
            if identity.is_new or not identity.code:
                found.append((row, identity.record_id))
        twice = {one for one, count in Counter(record_id for _, record_id in found).items() if one and count > 1}
        for row, record_id in found:
            if record_id in twice:
                self._stop(incoming, row, "id_twice", seen=row.short_id or record_id)
        return [(row, record_id) for row, record_id in found if record_id not in twice]

    def may_be_added(self, cells: CellDiff, row: Row, record_id: str) -> bool:
        """Tell whether a row with an id that is not here may be added.

        A row deleted here comes back only if its sender has written in it and the user wants it, or with its parent.
        """
        incoming, sheet = cells.incoming, cells.incoming.sheet
        if self.foreign:
            return self.context.answers.get(OTHER_WORKSPACE) == TAKE
        before = self.beginning.whole_record(sheet, record_id)
        if before is None and record_id not in self.beginning.sent_ids(sheet):
            self._stop(incoming, row, "id_unknown", seen=row.short_id or record_id)
            return False
        if self.base.kind is BaseKind.NONE and record_id not in self.base.gone:
            return True  # made in another copy, or after the backup that was put back here
        if not cells.touches(row, record_id):
            if any(parent in self.revived for parent in self._parents(sheet, before, record_id)):
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

    def _parents(self, sheet: AnySheet, before: Record | None, record_id: str) -> list[str]:
        """Return the ids of the records that a row belongs to, as it was or as the file tells."""
        if before is not None:
            return [getattr(before, name) for name in sheet.kind.belongs]
        told = (self.beginning.told_mark(sheet, record_id, column) for column in sheet.columns)
        return [mark.reference for mark in told if mark is not None]

    def _stop(self, incoming: IncomingSheet, row: Row, code: str, seen: str) -> None:
        self._tell(incoming, row, code, seen, Severity.STOP)

    def _tell(self, incoming: IncomingSheet, row: Row, code: str, seen: str, severity: Severity) -> None:
        self.findings.append(
            Finding(severity=severity, sheet=incoming.title, cell=str(row.number), code=code, seen=seen)
        )


def _first_text(incoming: IncomingSheet, row: Row) -> str:
    keys = [column.key for column in incoming.sheet.columns if column.required] or list(row.cells)
    return next((row.cells[key].seen for key in keys if key in row.cells), "")
