"""A preview as lines to look through and decide on, one for each change, missing record and remark."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from turva_desktop.domain.language import Language
from turva_desktop.domain.messages import explain
from turva_desktop.domain.ports import Translate
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.findings import Finding, describe
from turva_desktop.exchange.preview import FieldChange, NewRow, Preview, RowChange, Side

BLOCKING = frozenset({"scrambled"})
"""Stops after which nothing of the file can be trusted: its rows no longer hold together."""


class Group(StrEnum):
    """What kind of line it is, in the order in which the groups are listed; `ALL` is every change together."""

    ALL = "all"
    NEW = "new"
    CHANGED = "changed"
    CONFLICT = "conflict"
    MISSING = "missing"
    QUESTION = "question"
    STOP = "stop"
    NOTE = "note"
    UNCHANGED = "unchanged"


class Verdict(StrEnum):
    """What is done with a change or a missing record; conflicts are decided by `Side`."""

    TAKE = "take"
    LEAVE = "leave"
    KEEP = "keep"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line. `options` are what can be chosen of it, `chosen` the present choice; both empty where there is none.

    A conflict's `before` is our value and `after` the file's; `base` is the value when the file was sent, `joined` what
    both make together, and `by` and `at` tell who changed it here and when. Lines of one `row` are about one record,
    and those of one `unit` are decided alike. `is_decided` tells that somebody has chosen.
    """

    key: str
    group: Group
    sheet: str = ""
    cell: str = ""
    record: str = ""
    field: str = ""
    before: str = ""
    after: str = ""
    base: str | None = None
    seen: str = ""
    understood: str = ""
    message: str = ""
    code: str = ""
    options: tuple[str, ...] = ()
    chosen: str = ""
    mend: str = ""
    row: str = ""
    unit: str = ""
    joined: str = ""
    by: str = ""
    at: datetime | None = None
    is_decided: bool = False

    @property
    def taking(self) -> str:
        """Return the choice for the file; empty where none is, or where it would delete something."""
        return next((one for one in (Verdict.TAKE, Side.THEIRS) if one in self.options), "")

    @property
    def leaving(self) -> str:
        """Return the choice for what is here; empty where there is none."""
        return next((one for one in (Verdict.LEAVE, Side.OURS) if one in self.options), "")

    @property
    def is_open(self) -> bool:
        """Tell whether the line waits for a decision."""
        return self.group in {Group.QUESTION, Group.CONFLICT} and not self.is_decided

    @property
    def place(self) -> str:
        """Return sheet and cell as one text, e.g. `Toimenpiteet!F7`."""
        return "!".join(part for part in (self.sheet, self.cell) if part)

    @property
    def sentence(self) -> str:
        """Return the message without the place, for a list that tells the place beside it."""
        words = self.message.removeprefix(f"{self.place}: ")
        return words[:1].upper() + words[1:]

    @property
    def takes(self) -> bool:
        """Tell whether the line changes something when the file is taken in."""
        return self.chosen in {Verdict.TAKE, Verdict.DELETE, Side.THEIRS, Side.BOTH} and self.group in DECIDED


DECIDED = frozenset({Group.NEW, Group.CHANGED, Group.CONFLICT, Group.MISSING})
"""The groups whose lines are changes."""


@dataclass(slots=True)
class Decisions:
    """What the user has chosen so far, by the lines' keys, and every question that was ever asked."""

    chosen: dict[str, str] = field(default_factory=dict)
    asked: dict[str, Finding] = field(default_factory=dict)
    mended: dict[str, str] = field(default_factory=dict)

    def answers(self) -> dict[str, str]:
        """Return the answers to questions by the questions' own keys, and the values given anew by theirs."""
        return {key: self.chosen[_asking(key)] for key in self.asked if _asking(key) in self.chosen} | self.mended

    def mend(self, line: "Line", text: str) -> None:
        """Keep the value given anew for a line; of a question about a word it is the answer."""
        if line.key == _asking(line.mend):
            self.chosen[line.key] = text
        else:
            self.mended[line.mend] = text

    def choices(self, preview: Preview) -> Choices:
        """Return what the service needs to know."""
        left_out: set[str | tuple[str, str]] = {
            row.id for row in preview.new if self.chosen.get(_new(row)) == Verdict.LEAVE
        }
        left_out |= {
            (row.id, one.field)
            for row, one in _fields(preview.changed)
            if self.chosen.get(_changed(row, one)) == Verdict.LEAVE
        }
        sides = {
            (row.id, one.field): Side(self.chosen.get(_conflict(row, one), Side.OURS))
            for row, one in _fields(preview.conflicts)
        }
        deleted = {one.id for one in preview.missing if self.chosen.get(f"missing/{one.id}") == Verdict.DELETE}
        return Choices(left_out=frozenset(left_out), sides=sides, deleted=frozenset(deleted), answers=self.answers())


def lines_of(preview: Preview, decisions: Decisions, translate: Translate) -> list[Line]:
    """Return every line of a preview with what has been decided of it."""
    language = preview.info.language if preview.info else Language.FI
    decisions.asked.update({finding.key: finding for finding in preview.questions})
    return [
        *(_new_line(row, decisions, language) for row in preview.new),
        *(_changed_line(row, one, decisions) for row, one in _fields(preview.changed)),
        *(_conflict_line(row, one, decisions) for row, one in _fields(preview.conflicts)),
        *(
            Line(
                key=f"missing/{one.id}",
                group=Group.MISSING,
                sheet=one.title,
                record=one.label,
                options=(Verdict.KEEP, Verdict.DELETE) if one.stays is None else (),
                chosen=decisions.chosen.get(f"missing/{one.id}", Verdict.KEEP),
                message=explain(one.stays.error(), translate) if one.stays else "",
            )
            for one in preview.missing
        ),
        *(
            _finding_line(one, _asking(one.key), Group.QUESTION, decisions, translate)
            for one in decisions.asked.values()
        ),
        *_findings(preview.stops, Group.STOP, decisions, translate),
        *_findings(preview.notes, Group.NOTE, decisions, translate),
    ]


def _findings(
    findings: tuple[Finding, ...], group: Group, decisions: Decisions, translate: Translate
) -> Iterator[Line]:
    for number, finding in enumerate(findings):
        yield _finding_line(finding, f"{group}/{number}", group, decisions, translate)


def _finding_line(finding: Finding, key: str, group: Group, decisions: Decisions, translate: Translate) -> Line:
    return Line(
        key=key,
        group=group,
        sheet=finding.sheet,
        cell=finding.cell,
        field=finding.heading,
        seen=finding.seen,
        understood=finding.understood,
        message=describe(finding, translate),
        code=finding.code,
        options=finding.options if group is Group.QUESTION else (),
        chosen=decisions.chosen.get(key, ""),
        is_decided=key in decisions.chosen,
        mend=finding.mend,
    )


def _new_line(row: NewRow, decisions: Decisions, language: Language) -> Line:
    told = [
        f"{column.heading[language]}: {row.words[column.key]}"
        for column in row.sheet.columns
        if column.key in row.words
    ]
    return Line(
        key=_new(row),
        group=Group.NEW,
        sheet=row.title,
        cell=str(row.row) if row.row else "",
        record=row.label,
        after="\n".join(told),
        options=(Verdict.TAKE, Verdict.LEAVE),
        chosen=decisions.chosen.get(_new(row), Verdict.TAKE),
    )


def _changed_line(row: RowChange, one: FieldChange, decisions: Decisions) -> Line:
    key = _changed(row, one)
    return Line(
        key=key,
        group=Group.CHANGED,
        sheet=row.title,
        cell=one.cell,
        record=row.label,
        field=one.heading,
        before=one.before,
        after=one.after,
        base=one.base,
        options=(Verdict.TAKE, Verdict.LEAVE),
        chosen=decisions.chosen.get(key, Verdict.TAKE),
        row=_row(row),
        unit=f"{_row(row)}/{one.unit}",
    )


def _conflict_line(row: RowChange, one: FieldChange, decisions: Decisions) -> Line:
    key = _conflict(row, one)
    return Line(
        key=key,
        group=Group.CONFLICT,
        sheet=row.title,
        cell=one.cell,
        record=row.label,
        field=one.heading,
        before=one.before,
        after=one.after,
        base=one.base,
        options=one.sides,
        chosen=decisions.chosen.get(key, Side.OURS),
        row=_row(row),
        joined=one.joined,
        by=one.ours_by,
        at=one.ours_at,
        is_decided=key in decisions.chosen,
    )


def _fields(rows: tuple[RowChange, ...]) -> Iterator[tuple[RowChange, FieldChange]]:
    return ((row, one) for row in rows for one in row.fields)


def _new(row: NewRow) -> str:
    return f"new/{row.id}"


def _row(row: RowChange) -> str:
    return f"{row.sheet.key}/{row.id}"


def _changed(row: RowChange, one: FieldChange) -> str:
    return f"changed/{row.id}/{one.field}"


def _conflict(row: RowChange, one: FieldChange) -> str:
    return f"conflict/{row.id}/{one.field}"


def _asking(key: str) -> str:
    return f"question/{key}"
