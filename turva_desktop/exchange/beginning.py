"""What a cell of a file is compared with: this workspace now, at the export, and after the sender's earlier files."""

from turva_desktop.domain.content import Content
from turva_desktop.domain.language import Language
from turva_desktop.domain.recipient import PeopleShown
from turva_desktop.domain.record import Record
from turva_desktop.exchange.base import Base, BaseKind, Line
from turva_desktop.exchange.context import Shared
from turva_desktop.exchange.manifest import Manifest, Mark, mark_for, mark_of, token
from turva_desktop.exchange.sheet import AnyColumn, AnySheet


class Beginning:
    """The base of every cell, as far as there is one.

    `ours` shows the workspace as it stands now, `sent` as it stood at the export, `base` that with what the sender has
    brought since; the latter two are None where they are not known.
    """

    def __init__(
        self,
        content: Content,
        manifest: Manifest,
        *,
        language: Language,
        people: PeopleShown,
        base: Base,
        line: Line | None = None,
    ) -> None:
        """Show all sides as a workbook in a language does that tells of people what it tells."""

        def side(of: Content | None, after: Line | None) -> Shared | None:
            if of is content and after is line:  # the workspace of now is not shown twice
                return self.ours
            return None if of is None else _shared(of, language, people, after)

        self.manifest, self.known, self.line = manifest, base, line
        self.ours = _shared(content, language, people, line)
        self.sent = side(base.sent, None)
        self.base = self.sent if line is None else side(line.content, line)

    def whole_record(self, sheet: AnySheet, record_id: str) -> Record | None:
        """Return a record as it was here at the base, with what never leaves; None where the base doesn't have it."""
        content = self.known.sent if self.line is None else self.line.content
        found: Record | None = None if content is None else content.find(sheet.kind.record, record_id)
        return found

    def mark(self, sheet: AnySheet, record_id: str, column: AnyColumn) -> Mark | None:
        """Return what a cell held at the base; None where nobody knows.

        What the sender's earlier files said is the base; what taking them in changed beside that is not.
        """
        line = self.line
        if line is None or not (record_id in line.added or column.key in line.said.get(record_id, ())):
            return self.sent_mark(sheet, record_id, column)
        if joined := line.marks.get(record_id, {}).get(column.key):
            return mark_of(joined)
        record = self.base.find(sheet.kind.record, record_id) if self.base else None
        return None if self.base is None or record is None else mark_in(self.base, column, record)

    def side(self, sheet: AnySheet, record_id: str, *columns: str) -> Shared | None:
        """Return the side that knows what columns of a record held at the base; None where none does."""
        line = self.line
        is_said = line is not None and (record_id in line.added or line.said.get(record_id, frozenset()) & {*columns})
        side = self.base if is_said else self.sent
        return side if side is not None and side.find(sheet.kind.record, record_id) is not None else None

    def sent_mark(self, sheet: AnySheet, record_id: str, column: AnyColumn) -> Mark | None:
        """Return what a cell held when the file was written; None where nobody knows."""
        record = self.sent.find(sheet.kind.record, record_id) if self.sent else None
        if self.sent is not None and record is not None:
            return mark_in(self.sent, column, record)
        return self._fingerprint(sheet, record_id, column)

    def told_mark(self, sheet: AnySheet, record_id: str, column: AnyColumn) -> Mark | None:
        """Return what a cell held when the file was written, as the file itself tells, whoever wrote it."""
        return self.manifest.mark(sheet.key, record_id, column.key)

    def is_taken_back(self, sheet: AnySheet, record_id: str, column: AnyColumn) -> bool:
        """Tell whether an empty cell takes back what the sender's earlier file said in it."""
        line = self.line
        if line is None or not column.clearable or column.key not in line.said.get(record_id, ()):
            return False
        sent = self.sent_mark(sheet, record_id, column)
        return sent.token == token("") if sent is not None else record_id in line.rows

    def was_never_said(self, record_id: str, column: AnyColumn) -> bool:
        """Tell whether a new row's cell was empty from the beginning: what stands there was given here."""
        line = self.line
        return line is not None and record_id in line.rows and column.key not in line.said.get(record_id, ())

    def ids_of_others(self) -> frozenset[str]:
        """Return the ids of the records that other senders' files have made from the same beginning."""
        return frozenset(one for line in self.known.lines if line is not self.line for one in line.added)

    def sent_ids(self, sheet: AnySheet) -> frozenset[str]:
        """Return the ids of the rows that are expected on a sheet: sent with it, or added to it by its sender."""
        line = self.line
        if line is None:
            return self.manifest.ids(sheet.key)
        brought = (one for one in line.rows if line.content.find(sheet.kind.record, one) is not None)
        return self.manifest.ids(sheet.key) | frozenset(brought)

    def _fingerprint(self, sheet: AnySheet, record_id: str, column: AnyColumn) -> Mark | None:
        if self.known.kind is BaseKind.NONE:
            return None
        return self.manifest.mark(sheet.key, record_id, column.key)


def mark_in(shared: Shared, column: AnyColumn, record: Record) -> Mark:
    """Return what a cell of a record holds on one side."""
    return mark_for(column, column.value(record, shared.context.view), shared.context)


def _shared(content: Content, language: Language, people: PeopleShown, line: Line | None) -> Shared:
    shared = Shared(content, language, people)
    shared.context.view.hear(line)
    return shared
