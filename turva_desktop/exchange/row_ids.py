"""Which record each row of a file stands for, and which rows without a record here may be added."""

from collections import Counter
from collections.abc import Mapping

from turva_desktop.domain.ids import is_id, is_short_id, short_id
from turva_desktop.domain.record import Record
from turva_desktop.exchange.base import Base, BaseKind
from turva_desktop.exchange.beginning import Beginning
from turva_desktop.exchange.cell_diff import CellDiff
from turva_desktop.exchange.context import Context
from turva_desktop.exchange.findings import Finding, Severity
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
        sent = self.beginning.sent_ids(incoming.sheet)
        by_short = {short_id(one): one for one in {*known, *sent} if is_id(one)}
        here = {*known, *sent}
        counts = Counter(row.record_id for row in incoming.rows if row.record_id)
        found: list[tuple[Row, str]] = []
        for row in incoming.rows:
            record_id, code = _identity(row, counts, by_short, SHORT_ID in incoming.places)
            if record_id and SHORT_ID in incoming.places and not row.short_id and record_id not in here:
                record_id = ""  # its visible identifier was emptied, as is advised for a new row
            if code:
                self._stop(incoming, row, code, seen=row.short_id or row.record_id)
            else:
                found.append((row, record_id))
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
        self.findings.append(
            Finding(severity=Severity.STOP, sheet=incoming.title, cell=str(row.number), code=code, seen=seen)
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
