"""What the names in one file stand for: also what they stood for when it was sent, and what is made of new ones."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final
from uuid import UUID, uuid5

from turva_desktop.domain.body import Body
from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.domain.plan import Plan, PlanStatus
from turva_desktop.domain.record import Record
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.exchange.context import Shared, View
from turva_desktop.exchange.manifest import Manifest, token
from turva_desktop.exchange.normalise import loose, one_line
from turva_desktop.exchange.parsed import Parsed, Problem
from turva_desktop.exchange.preview import NewRow
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheets import SHEETS, sheet_for

_CODE: Final = re.compile(r"([^\W\d_]{0,3}\d+(?:\.\d+)*)[.:]?\s+(\S.*)", re.DOTALL)
"""The code in front of a theme's name: `T9`, `3`, `2.1`."""


def _theme(text: str, view: View) -> dict[str, str]:
    """Return a theme's code and name; one that names no code gets the next one."""
    if found := _CODE.fullmatch(text):
        return {"code": found[1], "name": found[2]}
    codes = [re.fullmatch(r"(\D*)(\d+)", theme.code) for theme in view.all(Theme)]
    numbers = {int(code[2]): code[1] for code in codes if code}
    return {"code": f"{numbers.get(max(numbers, default=0), '')}{max(numbers, default=0) + 1}", "name": text}


def _person(text: str, _: View) -> dict[str, str]:
    name, _comma, title = text.partition(",")
    return {"name": name.strip(), "title": title.strip()}


_MADE_OF: Final[Mapping[type[Record], Callable[[str, View], dict[str, str]]]] = MappingProxyType(
    {
        Theme: _theme,
        Goal: lambda text, _: {"text": text},
        Person: _person,
        Body: lambda text, _: {"name": text},
        Organisation: lambda text, _: {"name": text},
    }
)
"""The kinds of which a record can be made of a name alone, and its fields."""


class FileNames:
    """The names of one file. `born_rows` are the records that were made of names, in the order of their making."""

    def __init__(self, view: View, shown: Shared, before: View | None, manifest: Manifest, namespace: UUID) -> None:
        """Look names up in what is here now, in what was here `before`, and in what the file says it was sent with."""
        self.view, self.shown, self.before, self.manifest, self.namespace = view, shown, before, manifest, namespace
        self.language = shown.context.language
        self.born_rows: list[NewRow] = []
        self._sent: dict[type[Record], dict[str, set[str]]] = {}
        self._made: dict[tuple[type[Record], str, str], str] = {}

    def former(self, kind: type[Record], text: str) -> frozenset[str]:
        """Return the ids of the records that were called so when the file was sent."""
        before = {str(one.id) for one in self.before.cited(kind, text)} if self.before else set()
        if kind not in self._sent:
            self._sent[kind] = self._tokens(kind)
        return frozenset(before | self._sent[kind].get(token(loose(text)), set()))

    def _tokens(self, kind: type[Record]) -> dict[str, set[str]]:
        """Return the ids that stood behind each fingerprint of a name in the exported cells."""
        found: dict[str, set[str]] = {}
        for sheet in SHEETS:
            keys = [
                one.key for one in sheet.columns if isinstance(one.codec, ReferenceCodec) and one.codec.kind is kind
            ]
            for marks in self.manifest.rows.get(sheet.key, {}).values() if keys else ():
                for mark in (marks[key] for key in keys if key in marks):
                    if mark.reference:
                        found.setdefault(mark.token, set()).add(mark.reference)
        return found

    def called(self, kind: type[Record], record_id: str) -> str:
        """Return what the file would call a record."""
        record = self.shown.find(kind, record_id) or self.view.find(kind, record_id)
        return self.shown.context.view.label(record) if record is not None else ""

    def can_be_born(self, kind: type[Record]) -> bool:
        """Tell whether a record of a kind can be made of a name."""
        return kind in _MADE_OF

    def born(self, kind: type[Record], text: str, above: Mapping[type[Record], str]) -> Parsed[str]:
        """Return the id of a record made of a name, the same each time; or the problem that it would have."""
        of, view = kind_of(kind), self.view
        parent = self._parent(kind, above)
        made = self._made.get((kind, loose(text), parent))
        if made is not None:
            return Parsed(value=made)
        if of.within and not parent:
            return Parsed(problem=Problem(code="parent_incomplete", understood=of.labels[of.within][self.language]))
        record_id = str(uuid5(self.namespace, "\x1f".join(("name", of.name, loose(text), parent))))
        fields: dict[str, object] = {**_MADE_OF[kind](one_line(text), view), "id": record_id}
        if of.within:
            fields[of.within] = parent
        record = of.begin(kind(**fields), view)
        for fault in of.faults(record, view):
            return Parsed(problem=Problem(code="against_rule", fault=fault))
        view.add(record)
        self._made[kind, loose(text), parent] = record_id
        self._tell(record, text)
        return Parsed(value=record_id)

    def _parent(self, kind: type[Record], above: Mapping[type[Record], str]) -> str:
        """Return the id of the record under which a new one comes: the row's own, or the only plan that lives."""
        of = kind_of(kind)
        if not of.within:
            return ""
        parent = of.belongs[of.within][0]
        if above.get(parent):
            return above[parent]
        living = [plan.id for plan in self.view.all(Plan) if plan.status is not PlanStatus.SUPERSEDED]
        return living[0] if parent is Plan and len(living) == 1 else ""

    def _tell(self, record: Record, text: str) -> None:
        sheet = sheet_for(type(record))
        if sheet is None:  # every kind that can be made of a name has one
            return
        self.born_rows.append(
            NewRow(
                sheet=sheet,
                title=sheet.title[self.language],
                row=0,
                id=str(record.id),
                label=self.view.label(record),
                record=record,
                words={sheet.kind.searched[0]: text},
            )
        )
