"""Rows without an identifier that are called as records that are here: "the same as …" is asked, never doubled.

Both identifiers are lost when rows are pasted into another program or a document inspector has been over the file.
A record that has a row of its own in the file is no candidate: its copy is a new row, and only told.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process

from turva_desktop.domain.record import Record
from turva_desktop.exchange.codecs import TextCodec, show
from turva_desktop.exchange.context import Context, View
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.questions import NEW, SAME, rows_key
from turva_desktop.exchange.reader import IncomingSheet, Row
from turva_desktop.exchange.recognised import ID, SHORT_ID

_MANY: Final = 3
"""From so many rows on they are asked about together."""
_NEARLY: Final = 90
_SHOWN: Final = 3
Named = tuple[Row, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """Rows with the ids of the records they stand for, and the ids of records that somebody must still speak of."""

    rows: list[Named]
    asked: frozenset[str] = frozenset()


class LookAlikes:
    """The rows of one sheet that have no identifier, beside the records as the file would show them."""

    def __init__(self, incoming: IncomingSheet, context: Context, shown: View, findings: list[Finding]) -> None:
        self.incoming, self.context, self.shown, self.findings = incoming, context, shown, findings
        self.sheet = incoming.sheet
        self._indexes: dict[tuple[str, ...], dict[tuple[str, ...], list[str]]] = {}
        self._asked: set[str] = set()

    def settle(self, rows: Sequence[Named], is_new: Callable[[str], bool]) -> Settled:
        """Return the rows with the ids that the user has given them; those that are asked about are left out."""
        own = {record_id for _, record_id in rows if not is_new(record_id)}
        newcomers = [(row, record_id) for row, record_id in rows if record_id and is_new(record_id)]
        alike = {new_id: found for row, new_id in newcomers if (found := self._called_so(row, own))}
        sure = _sure(alike)
        if not {ID, SHORT_ID} & set(self.incoming.places):
            taken = own.union(*alike.values())
            alike |= self._nearly([one for one in newcomers if one[1] not in alike], taken)
        answers = self._answers(sure, alike, rows)
        kept = [(row, answers.get(record_id, record_id)) for row, record_id in rows]
        return Settled(rows=[one for one in kept if one[1] != _WAITS], asked=frozenset(self._asked))

    def _answers(
        self, sure: Mapping[str, list[str]], alike: Mapping[str, list[str]], rows: Sequence[Named]
    ) -> dict[str, str]:
        """Return the id of each row of which the user has said that it is the same, and `_WAITS` where that is open.

        Rows go by the ids that they would get as new ones: of somebody else's file, one row may have become several.
        """
        together = rows_key("same", self.sheet.key) if len(sure) >= _MANY else ""
        said = self.context.answers.get(together, "") if together else ""
        by_id = {record_id: row for row, record_id in rows}
        found: dict[str, str] = {}
        for new_id, candidates in alike.items():
            own = self.context.answers.get(rows_key("same", self.sheet.key, new_id), "")
            answer = own or (said if new_id in sure else "")
            if answer == NEW:
                continue
            same = candidates[0] if answer == SAME and len(candidates) == 1 else self._named(answer, candidates)
            if same:
                found[new_id] = same
                continue
            found[new_id] = _WAITS
            self._asked.update(candidates)
            if not (together and new_id in sure):
                self._ask(by_id[new_id], new_id, candidates)
        if together and not said and any(found.get(new_id) == _WAITS for new_id in sure):
            self._ask_together([by_id[new_id] for new_id in sure], together)
        return found

    def _named(self, answer: str, candidates: Iterable[str]) -> str:
        """Return the candidate that an answer names."""
        return next((one for one in candidates if answer and answer in {one, self._label(one)}), "")

    def _ask(self, row: Row, new_id: str, candidates: Sequence[str]) -> None:
        labels = [self._label(one) for one in candidates]
        shown = [self.shown.find(self.sheet.kind.record, one) for one in candidates]
        self.findings.append(
            Finding(
                severity=Severity.ASK,
                sheet=self.incoming.title,
                cell=str(row.number),
                code="same_row",
                seen=self._seen(row),
                understood="; ".join(self.shown.label(one) for one in shown if one is not None),
                key=rows_key("same", self.sheet.key, new_id),
                options=(SAME, NEW) if len(labels) == 1 else (*labels, NEW),
            )
        )

    def _ask_together(self, rows: Sequence[Row], key: str) -> None:
        first = [self._seen(row) for row in rows[:_SHOWN]]
        numbers = sorted(row.number for row in rows)
        self.findings.append(
            Finding(
                severity=Severity.ASK,
                sheet=self.incoming.title,
                cell=f"{numbers[0]}–{numbers[-1]}",
                code="same_rows",
                seen="; ".join(first),
                understood=str(len(rows)),
                key=key,
                options=(SAME, NEW),
            )
        )

    def _seen(self, row: Row) -> str:
        return next((row.cells[key].seen for key in self.sheet.identifying if key in row.cells), "")

    def _label(self, record_id: str) -> str:
        record: Record | None = self.context.view.find(self.sheet.kind.record, record_id)
        return self.context.view.distinct(record) if record is not None else ""

    def _called_so(self, row: Row, own: Collection[str]) -> list[str]:
        """Return the ids of records that say in every identifying column what the row does; `own` have their rows."""
        keys = tuple(key for key in self.sheet.identifying if key in row.cells)
        has_text = any(isinstance(self.sheet.column(key).codec, TextCodec) for key in keys)
        if not keys or not (has_text or len(keys) == len(self.sheet.identifying)):
            return []
        if keys not in self._indexes:
            self._indexes[keys] = self._index(keys)
        called_so = self._indexes[keys].get(tuple(loose(row.cells[key].seen) for key in keys), [])
        return [one for one in called_so if one not in own]

    def _index(self, keys: Sequence[str]) -> dict[tuple[str, ...], list[str]]:
        found: dict[tuple[str, ...], list[str]] = {}
        columns = [self.sheet.column(key) for key in keys]
        context = Context(view=self.shown, language=self.context.language)
        records: list[Record] = self.shown.all(self.sheet.kind.record)
        for record in records:
            said = tuple(loose(show(one.codec, one.value(record, self.shown), context)) for one in columns)
            found.setdefault(said, []).append(str(record.id))
        return found

    def _nearly(self, rows: Sequence[Named], taken: Iterable[str]) -> dict[str, list[str]]:
        """Return the record whose name is nearly that of each row, where all identifiers of the sheet are lost."""
        text = next((key for key in self.sheet.identifying if isinstance(self.sheet.column(key).codec, TextCodec)), "")
        if not text:
            return {}
        gone = set(taken)
        names: dict[str, str] = {}
        for (name,), ids in self._index((text,)).items():
            if len(ids) == 1 and ids[0] not in gone:
                names[name] = ids[0]
        found = {}
        for row, new_id in rows:
            if text in row.cells:
                near = process.extractOne(loose(row.cells[text].seen), names.keys(), scorer=fuzz.ratio,
                                          score_cutoff=_NEARLY)  # fmt: skip
                if near:
                    found[new_id] = [names[near[0]]]
        return found


def _sure(alike: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Return the rows that are called as one record, and no other row as that."""
    given = Counter(one for found in alike.values() for one in found)
    return {new_id: found for new_id, found in alike.items() if len(found) == 1 and given[found[0]] == 1}


_WAITS: Final = "?"
