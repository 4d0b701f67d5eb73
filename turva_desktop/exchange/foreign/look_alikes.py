"""Rows of somebody else's table that look like what stands here already: offered as the same, never taken for it."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from rapidfuzz import fuzz, process

from turva_desktop.domain.kind import Kind
from turva_desktop.domain.record import Record
from turva_desktop.exchange.context import View
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.new_rows import id_of_new_row, namespace_of
from turva_desktop.exchange.normalise import loose, one_line
from turva_desktop.exchange.raw import RawCell
from turva_desktop.exchange.sheet import AnySheet

AS_NEW: Final = "new"
"""The answer that says that a row is none of those it looks like."""
_ALIKE: Final = 86.0
_MOST: Final = 3


class LookAlikes:
    """Judges the rows of one file, which has no metadata: its new rows always get the same ids."""

    def __init__(self, view: View, plan_id: str, answers: Mapping[str, str]) -> None:
        """Know the records of a plan, and what the user has answered."""
        self._view, self._answers = view, answers
        self._plan = plan_id
        self._namespace = namespace_of("")
        self._counts: Counter[str] = Counter()
        self._here: dict[type[Record], dict[str, list[Record]]] = {}

    def judge(self, sheet: AnySheet, title: str, number: int, cells: Mapping[str, RawCell]) -> str | Finding:
        """Return the id of the record that a row is said to be, empty for a new one, or the question which it is."""
        kind: Kind[Record] = sheet.kind
        column = sheet.column_of(kind.searched[0])
        if column is None or column.key not in cells:
            return ""
        named = cells[column.key].seen
        if self._was_taken_in(sheet, cells):
            return ""
        alike = self._alike(kind, named)
        if not alike:
            return ""
        options = {self._view.label(one): str(one.id) for one in alike}
        key = f"same:{title}!{number}"
        answer = self._answers.get(key, "")
        if answer == AS_NEW:
            return ""
        if answer in options:
            return options[answer]
        return Finding(
            severity=Severity.ASK,
            sheet=title,
            cell=str(number),
            code="looks_like",
            seen=one_line(named, 80),
            understood="; ".join(options),
            key=key,
            options=(*options, AS_NEW),
        )

    def _was_taken_in(self, sheet: AnySheet, cells: Mapping[str, RawCell]) -> bool:
        """Tell whether the row is here from an earlier time that the file was taken in: then it is that record."""
        first = id_of_new_row(self._namespace, sheet, cells)
        record_id = id_of_new_row(self._namespace, sheet, cells, self._counts[first])
        self._counts[first] += 1
        return self._view.find(sheet.kind.record, record_id) is not None

    def _alike(self, kind: Kind[Record], named: str) -> list[Record]:
        """Return up to three records whose names are nearly the same words, the likest first."""
        if kind.record not in self._here:
            here: dict[str, list[Record]] = {}
            for one in self._view.matching(kind.record, plan_id=self._plan):
                here.setdefault(loose(str(getattr(one, kind.searched[0]))), []).append(one)
            self._here[kind.record] = here
        known = self._here[kind.record]
        name = loose(named)
        scorer = fuzz.token_sort_ratio
        found = process.extract(name, list(known), scorer=scorer, limit=_MOST, score_cutoff=_ALIKE)
        return [one for text, _, _ in found for one in known[text]][:_MOST]
