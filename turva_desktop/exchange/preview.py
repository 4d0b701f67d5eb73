"""What an import would do, before anything is done: shown in the window, printed by the command line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from turva_desktop.domain.ports import Translate
from turva_desktop.domain.record import Record
from turva_desktop.domain.rules import Fault
from turva_desktop.exchange.base import BaseKind, Follows
from turva_desktop.exchange.findings import Finding, Severity, describe
from turva_desktop.exchange.normalise import one_line
from turva_desktop.exchange.questions import SKIP, TAKE
from turva_desktop.exchange.raw import day_text
from turva_desktop.exchange.sheet import AnySheet, Arrival
from turva_desktop.exchange.workbook_info import WorkbookInfo


class Side(StrEnum):
    """Whose value wins a conflict: the file's, ours, or (for texts and lists) both edits together."""

    THEIRS = "theirs"
    OURS = "ours"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One changed cell. `before`, `after` and `base` are as shown, `value` is what would be stored.

    `seen` is the cell as it stands in the file. `base` is the value at the export, None when it is not known.
    `field` is the column's key. Changes of one `unit` are taken together or not at all; a conflict of a unit is one
    thing, with all that the file says of it as its `parts`. A part that is not `touched` is as it was sent. `both` is
    what the two edits of a conflict make together, `joined` the same as shown; None and empty where they can't.
    `ours_by` and `ours_at` tell who changed the value here, and when.
    """

    field: str
    heading: str
    cell: str
    before: str
    after: str
    base: str | None = None
    seen: str = ""
    value: object = None
    ours: object = None
    unit: str = ""
    touched: bool = True
    parts: tuple["FieldChange", ...] = ()
    both: object = None
    joined: str = ""
    ours_by: str = ""
    ours_at: datetime | None = None

    @property
    def sides(self) -> tuple[Side, ...]:
        """Return whose value may be chosen of a conflict."""
        return (Side.OURS, Side.THEIRS) if self.both is None else (Side.OURS, Side.THEIRS, Side.BOTH)

    def given(self, side: Side) -> dict[str, tuple[object, str]]:
        """Return what choosing a side stores: value and words by column key; nothing where ours stays.

        Ours stays also where both were asked for and can't be joined.
        """
        if side is Side.OURS or (side is Side.BOTH and self.both is None):
            return {}
        if side is Side.BOTH:
            return {self.field: (self.both, "")}
        return {one.field: (one.value, one.seen) for one in self.parts or (self,)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """A record that the file would change, and its changed fields."""

    sheet: AnySheet
    title: str
    row: int
    id: str
    label: str
    record: Record
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRow:
    """A record that the file would add; `extra` are values that become records of their own, e.g. a status.

    One that is made of a name on another sheet has no `row` of its own: it is 0.
    """

    sheet: AnySheet
    title: str
    row: int
    id: str
    label: str
    record: Record
    extra: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def place(self) -> str:
        """Return sheet and row as one text; the sheet alone where there is no row."""
        return f"{self.title}!{self.row}" if self.row else self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A record that was sent out and didn't come back: kept, unless the user says otherwise.

    `stays` says why it may not be deleted; None where it may.
    """

    sheet: AnySheet
    title: str
    id: str
    label: str
    stays: Fault | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an import would do. `conflicts` are fields changed both here and in the file; ours stay by default.

    Without a known base every field that differs is a conflict. `follows` is the earlier file of the same sender, whose
    words are the base of this one's; `sender` is the key under which the ledger keeps both. `unheard` are the keys of
    answers that were given and that nothing in the file asks for.
    """

    file_name: str
    sha256: str
    info: WorkbookInfo | None
    arrival: Arrival
    base: BaseKind = BaseKind.NONE
    sender: str = ""
    follows: Follows | None = None
    new: tuple[NewRow, ...] = ()
    changed: tuple[RowChange, ...] = ()
    unchanged: int = 0
    conflicts: tuple[RowChange, ...] = ()
    missing: tuple[Missing, ...] = ()
    findings: tuple[Finding, ...] = ()
    learned: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    unheard: tuple[str, ...] = ()

    @property
    def stops(self) -> tuple[Finding, ...]:
        """Return what is not taken."""
        return self._of(Severity.STOP)

    @property
    def questions(self) -> tuple[Finding, ...]:
        """Return what waits for the user's choice; until then it is not taken."""
        return self._of(Severity.ASK)

    @property
    def notes(self) -> tuple[Finding, ...]:
        """Return what is only told."""
        return self._of(Severity.NOTE)

    @property
    def unclear_cells(self) -> tuple[Finding, ...]:
        """Return the questions about what a cell means: choosing a side doesn't answer them."""
        return tuple(one for one in self.questions if one.options != (TAKE, SKIP))

    def answers(self, side: Side) -> dict[str, str]:
        """Return the answers to questions about whole rows that follow from choosing a side."""
        answer = SKIP if side is Side.OURS else TAKE
        return {one.key: answer for one in self.questions if one.options == (TAKE, SKIP)}

    @property
    def changed_fields(self) -> int:
        """Return how many fields would change."""
        return sum(len(row.fields) for row in self.changed)

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to take in."""
        return not (self.new or self.changed or self.conflicts)

    @property
    def is_two_way(self) -> bool:
        """Tell whether records that are here were compared with a file whose export is not known here."""
        return self.base is BaseKind.NONE and bool(self.unchanged or self.changed or self.conflicts)

    def banner(self, translate: Translate) -> str:
        """Return what must be read before anything else: that the file's export is not known. Empty when it is."""
        if not self.is_two_way:
            return ""
        return translate(
            "Preview",
            "This workspace doesn't know the export that the file was made from, so nobody can tell which side changed "
            "a value. Where the file differs, your own value stays unless you choose the file's.",
        )

    def continues(self, translate: Translate) -> str:
        """Return which earlier file this one continues; empty when it is its sender's first."""
        if self.follows is None:
            return ""
        gaps = {"file": self.follows.file_name, "day": day_text(self.follows.at.astimezone().date())}
        if self.follows.taken is not None:
            gaps["taken"] = day_text(self.follows.taken.astimezone().date())
        if self.follows.is_older:
            return translate(
                "Preview",
                "This very file was taken in already, on {taken}, and a newer one of the same sender since: “{file}”, "
                "on {day}.",
            ).format(**gaps)
        if self.follows.is_same:
            return translate("Preview", "This very file was taken in already, on {taken}.").format(**gaps)
        return translate(
            "Preview",
            "The file continues “{file}”, taken in on {day}: what that one brought and this one no longer says is "
            "taken back.",
        ).format(**gaps)

    def _of(self, severity: Severity) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is severity)

    def as_lines(self, translate: Translate) -> list[str]:
        """Return the preview as lines of text: counts first, then every change with its cell, then the findings."""
        counts = (
            translate("Preview", "%n new row(s)", None, len(self.new)),
            translate("Preview", "%n changed field(s)", None, self.changed_fields),
            translate("Preview", "%n unchanged row(s)", None, self.unchanged),
            translate("Preview", "%n conflict(s)", None, sum(len(row.fields) for row in self.conflicts)),
            translate("Preview", "%n missing row(s)", None, len(self.missing)),
        )
        lines = [*filter(None, [self.banner(translate), self.continues(translate)]), ", ".join(counts)]
        added = translate("Preview", "new: {record}")
        lines += [f"{one.place}  {added.format(record=one.label)}" for one in self.new]
        for row in self.changed:
            lines += [_line(row, change) for change in row.fields]
        conflict = translate("Preview", "changed here too: {change}")
        for row in self.conflicts:
            lines += [conflict.format(change=_line(row, change)) for change in row.fields]
        gone = translate("Preview", "not in the file: {record}")
        lines += [f"{one.title}  {gone.format(record=one.label)}" for one in self.missing]
        return lines + [
            line for one in (*self.stops, *self.questions, *self.notes) for line in _finding_lines(one, translate)
        ]

    def as_json(self, translate: Translate) -> dict[str, Any]:  # JSON, which readers take apart
        """Return the preview as plain data: `changed` and `conflicts` count fields, the other numbers count records."""
        return {
            "file": self.file_name,
            "export_id": self.info.export_id if self.info else "",
            "base": self.base.value,
            "continues": self.continues(translate),
            "new": len(self.new),
            "changed": self.changed_fields,
            "unchanged": self.unchanged,
            "conflicts": sum(len(row.fields) for row in self.conflicts),
            "missing": len(self.missing),
            "stops": [_finding(one, translate) for one in self.stops],
            "questions": [_finding(one, translate) for one in self.questions],
            "notes": [_finding(one, translate) for one in self.notes],
            "changes": [change for row in self.changed for change in _changes(row)],
            "conflict_list": [
                {**told, **_sides(change)}
                for row in self.conflicts
                for told, change in zip(_changes(row), row.fields, strict=True)
            ],
            "new_rows": [{"sheet": one.title, "row": one.row, "id": one.id, "record": one.label} for one in self.new],
            "missing_rows": [{"sheet": one.title, "id": one.id, "record": one.label} for one in self.missing],
        }


def _line(row: RowChange, change: FieldChange) -> str:
    before, after = (one_line(text, 120) or "–" for text in (change.before, change.after))
    return f"{row.title}!{change.cell}  {row.label} · {change.heading}: {before} → {after}"


def _finding_lines(finding: Finding, translate: Translate) -> list[str]:
    """Return a finding as lines: of a question also what can be answered, by the key under which the answer goes."""
    told = describe(finding, translate)
    return [told, f"  {finding.key} = {' | '.join(finding.options)}"] if finding.options else [told]


def _finding(finding: Finding, translate: Translate) -> dict[str, object]:
    found: dict[str, object] = {
        "sheet": finding.sheet,
        "cell": finding.cell,
        "code": finding.code,
        "seen": finding.seen,
        "understood": finding.understood,
        "message": describe(finding, translate),
    }
    if finding.fault:
        found["rule"] = finding.fault.code
    if finding.key:
        found |= {"key": finding.key, "options": list(finding.options)}
    if finding.mend:
        found["mend"] = finding.mend
    if finding.also:
        found["also"] = list(finding.also)
    return found


def _sides(change: FieldChange) -> dict[str, object]:
    """Return the three sides of a conflict, who changed it here and when, and what may be chosen."""
    return {
        "base": change.base,
        "ours": change.before,
        "theirs": change.after,
        "both": None if change.both is None else change.joined,
        "ours_by": change.ours_by,
        "ours_at": change.ours_at.isoformat() if change.ours_at else None,
        "fields": [one.field for one in change.parts] or [change.field],
        "options": list(change.sides),
    }


def _changes(row: RowChange) -> list[dict[str, object]]:
    return [
        {
            "sheet": row.title,
            "cell": change.cell,
            "record": row.label,
            "id": row.id,
            "field": change.field,
            "heading": change.heading,
            "before": change.before,
            "after": change.after,
        }
        for change in row.fields
    ]
