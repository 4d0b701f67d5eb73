"""Rows of a file that stand for nothing yet: what they would become, or why they can't."""

import dataclasses
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from turva_desktop.exchange.cell_diff import CLEAR, finding_of, personal_code, refused_kind, spill_problem, spilled
from turva_desktop.exchange.codecs import Parsed, Problem
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.manifest import Manifest, token
from turva_desktop.exchange.normalise import exact, loose
from turva_desktop.exchange.preview import NewRow
from turva_desktop.exchange.raw import RawKind
from turva_desktop.exchange.reader import IncomingSheet, Row
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column

_NAMESPACE = UUID("5f0c5b1e-9c43-4b0b-9d0e-6a1f7f3f2a10")


def namespace_of(text: str) -> UUID:
    """Return the space in which a file's new rows get their ids."""
    return uuid5(_NAMESPACE, text)


class NewRows:
    """The newcomers of one sheet. The same new row of the same file always gets the same id."""

    def __init__(
        self, incoming: IncomingSheet, manifest: Manifest, context: Context, now: datetime, findings: list[Finding]
    ) -> None:
        self.incoming, self.manifest, self.context = incoming, manifest, context
        self.now, self.findings = now, findings
        self.sheet = incoming.sheet
        self.namespace = _NAMESPACE
        self._given: dict[str, str] = {}
        self._called: dict[str, str] | None = None

    def gave(self, record_id: str) -> bool:
        """Tell whether an id was made here."""
        return record_id in self._given

    def id_for(self, row: Row) -> str:
        """Return the id of a new row, by what tells new rows apart; empty for a row that is none."""
        if not row.cells:
            return ""
        if self._is_heading(row):
            self._find(row, None, Problem(severity=Severity.NOTE, code="row_skipped"))
            return ""
        told = [exact(row.cells[key].seen) if key in row.cells else "" for key in self.sheet.identifying]
        if not any(told):
            told = [f"{key}={cell.seen}" for key, cell in sorted(row.cells.items())]
        count = 0
        while True:
            record_id = str(uuid5(self.namespace, "\x1f".join((self.sheet.key, *told, str(count)))))
            if record_id not in self._given:
                self._given[record_id] = str(row.number)
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
        values, words, stopped = self._values(row, record_id)
        if stopped:
            return None
        names = {one.name: one for one in dataclasses.fields(self.sheet.kind)}
        fields = {self.sheet.column(key).edits: value for key, value in values.items() if self._is_field(key, names)}
        extra = {key: value for key, value in values.items() if not self._is_field(key, names)}
        if self.sheet.complete:
            self.sheet.complete(fields, self.context.view, self.now)
        lacking = self._lacking(fields, names)
        if lacking:
            self._find(row, None, Problem(code="row_incomplete", understood=", ".join(lacking)))
            return None
        record = self.sheet.kind(id=record_id, **fields)
        for first, last in self.sheet.spans:
            ends = [self.sheet.column(key).value(record, self.context.view) for key in (first, last)]
            if None not in ends and ends[0] > ends[1]:
                self._find(row, self.sheet.column(last), Problem(code="span_reversed", understood=first))
                return None
        self._similar(row, record)
        self.context.view.add(record)
        return NewRow(
            sheet=self.sheet,
            title=self.incoming.title,
            row=row.number,
            id=record_id,
            label=self.context.view.label(record),
            record=record,
            extra=extra,
            words=words,
        )

    def _is_field(self, key: str, names: dict[str, Any]) -> bool:
        column = self.sheet.column(key)
        return column.edits in names and (column.shown is None or column.edits in {"email", "phone"})

    def _values(self, row: Row, record_id: str) -> tuple[dict[str, Any], dict[str, str], bool]:
        """Return the values and words of a row by column key, and whether something in it stops the row."""
        values: dict[str, Any] = {}
        words: dict[str, str] = {}
        stopped = False
        for column in self.sheet.columns:
            cell = row.cells.get(column.key)
            if cell is None or not column.editable or (cell.kind is RawKind.TEXT and str(cell.value).strip() == CLEAR):
                continue
            parsed = self._parsed(column, row, record_id)
            problem = parsed.problem or personal_code(column, parsed.value)
            if problem:
                self._find(row, column, problem)
                stopped = True
                continue
            for remark in parsed.remarks:
                self._find(row, column, remark)
            if parsed.spill:
                target, value = spilled(self.sheet, column, parsed.spill)
                self._find(row, column, spill_problem(target, value, self.context))
                values.setdefault(target.key, value)
            else:
                values[column.key] = parsed.value
                words[column.key] = cell.seen
        return values, words, stopped

    def _parsed(self, column: Column, row: Row, record_id: str) -> Parsed:
        cell = row.cells[column.key]
        prefer = ()
        if self.sheet.prefer and isinstance(column.codec, ReferenceCodec):
            prefer = tuple(self.sheet.prefer(None, column.key, self.context.view))  # type: ignore[assignment]
        place = f"{self.sheet.key}!{self.incoming.cell(column.key, row.number)}"
        mark = self.manifest.mark(self.sheet.key, record_id, column.key)
        prior = Prior(
            place=place,
            reference=mark.reference if mark else "",
            untouched=mark is not None and token(loose(cell.seen)) == mark.token,
            prefer=frozenset(prefer),
        )
        return refused_kind(cell) or column.codec.parse(cell, prior, self.context)

    def _lacking(self, fields: dict[str, Any], names: dict[str, Any]) -> list[str]:
        """Return the headings of what a new record must have and doesn't."""
        bare = dataclasses.MISSING
        needed = {
            name
            for name, one in names.items()
            if one.default is bare and one.default_factory is bare and name not in {"id", *fields}
        }
        needed |= {one.edits for one in self.sheet.columns if one.required and fields.get(one.edits) in {None, ""}}
        language = self.context.language
        headings = {one.edits: one.heading[language] for one in self.sheet.columns}
        return [headings.get(name, name) for name in names if name in needed]

    def _similar(self, row: Row, record: Any) -> None:
        """Tell when something of the same name is already here: a look-alike is never taken for the same."""
        if self._called is None:
            view = self.context.view
            self._called = {loose(_name(one)): view.label(one) for one in view.content.all(self.sheet.kind)}
        label = self._called.get(loose(_name(record)))
        if label and _name(record):
            self._find(row, None, Problem(severity=Severity.NOTE, code="similar", understood=label))

    def _find(self, row: Row, column: Column | None, problem: Problem) -> None:
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
            )
        )


def _name(record: Any) -> str:
    return str(getattr(record, "title", "") or getattr(record, "name", "") or getattr(record, "text", ""))
