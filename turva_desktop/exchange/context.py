"""What parsing and writing a value need to know of their surroundings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol

from rapidfuzz import fuzz, process

from turva_desktop.domain.action import Action
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp, latest_entry
from turva_desktop.domain.ids import is_id, short_id
from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.language import Language
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.domain.people_shown import Roles
from turva_desktop.domain.recipient import PeopleShown
from turva_desktop.domain.record import R, Record
from turva_desktop.domain.secrecy import Copy
from turva_desktop.domain.withholding import withhold
from turva_desktop.exchange.base import Line
from turva_desktop.exchange.normalise import loose, one_line

if TYPE_CHECKING:
    from turva_desktop.exchange.parsed import Parsed

_FEW: Final = 300
"""So many labels are compared thoroughly; more of them quickly."""


class View(Content):
    """Records with the look-ups that sheets need; rows that a file brings are added as they are read."""

    def __init__(self, content: Content) -> None:
        """Begin with the records of a content; that one stays as it is."""
        self._cited: dict[type[Record], dict[str, list[Record]]] = {}
        self._otherwise: dict[type[Record], dict[str, list[Record]]] = {}
        self._labels: dict[type[Record], dict[str, str]] = {}
        self._actors: frozenset[str] | None = None
        self.brought: frozenset[str] = frozenset()
        self.said: Mapping[str, frozenset[str]] = MappingProxyType({})
        super().__init__(content.every())

    def hear(self, line: Line | None) -> None:
        """Know what the sender's earlier files have brought: records of their own, and columns that became entries."""
        if line is not None:
            self.brought, self.said = line.added, line.said

    def add(self, record: Record) -> None:
        """Let rows read later refer to a record that the file brings."""
        super().add(record)
        if (cited := self._cited.get(type(record))) is not None:
            cited.setdefault(loose(self.label(record)), []).append(record)
        if type(record) in self._otherwise:
            self._index_otherwise(record)
        if (known := self._labels.get(type(record))) is not None:
            label = self.label(record)
            known[label] = loose(label)

    def cited(self, kind: type[R], text: str) -> list[R]:
        """Return the records of a kind to which a text refers."""
        if kind not in self._cited:
            index: dict[str, list[Record]] = {}
            for record in self.all(kind):
                index.setdefault(loose(self.label(record)), []).append(record)
            self._cited[kind] = index
        return [one for one in self._cited[kind].get(loose(text), ()) if isinstance(one, kind)]

    def otherwise(self, kind: type[R], text: str) -> list[R]:
        """Return the records that a text names without all of their label: a theme by its name or its code alone."""
        if kind not in self._otherwise:
            self._otherwise[kind] = {}
            for record in self.all(kind):
                self._index_otherwise(record)
        return [one for one in self._otherwise[kind].get(loose(text), ()) if isinstance(one, kind)]

    def _index_otherwise(self, record: Record) -> None:
        kind = kind_of(type(record))
        names = {loose(str(getattr(record, kind.searched[0])))} if kind.searched else set()
        if kind.asked_by:
            names.add(loose(kind.asked_by(record)))
        for name in names - {"", loose(self.label(record))}:
            self._otherwise[type(record)].setdefault(name, []).append(record)

    def near(self, kind: type[Record], text: str, most: int = 3) -> list[str]:
        """Return the labels that are most like a text."""
        if kind not in self._labels:
            self._labels[kind] = {label: loose(label) for label in map(self.label, self.all(kind))}
        labels = self._labels[kind]
        scorer = fuzz.WRatio if len(labels) <= _FEW else fuzz.ratio
        found = process.extract(loose(text), labels, scorer=scorer, limit=most, score_cutoff=40)
        return [label for *_, label in found]

    def distinct(self, record: Record) -> str:
        """Return a label that no other record of the kind has: of several called the same, with what parts them."""
        label = self.label(record)
        same = self.cited(type(record), label)
        if len(same) < 2:
            return label
        for name, (kind, _) in kind_of(type(record)).belongs.items():
            found = (self.find(kind, getattr(one, name)) for one in same)
            above = [loose(self.label(one)) for one in found if one is not None]
            own = self.find(kind, getattr(record, name))
            if own is not None and above.count(loose(self.label(own))) == 1:
                return f"{label} ({self.label(own)})"
        return f"{label} ({short_id(record.id) if is_id(record.id) else record.id})"

    def actors(self) -> frozenset[str]:
        """Return everybody whom some action or organisation names, and whom it is for, in comparable form."""
        if self._actors is None:
            named = {one.name for one in self.all(Organisation)}
            for action in self.all(Action):
                named |= {action.lead, *action.main_actors, *action.partners, *action.target_groups}
            self._actors = frozenset(map(loose, named)) - {""}
        return self._actors

    def latest(self, action_id: str) -> FollowUp | None:
        """Return the entry that gives an action its status."""
        return latest_entry(self.matching(FollowUp, action_id=action_id))

    def label(self, record: Record) -> str:
        """Return what a record is called where others refer to it: never a title that may be secret."""
        kind = kind_of(type(record))
        return one_line(kind.cited_as(record, self)) or kind.word[Language.FI]

    def place(self, record: Record) -> tuple[object, ...]:
        """Return where a record stands among its like: under its parent, by its position or as its kind says."""
        kind = kind_of(type(record))
        above: Record | None = None
        if kind.within:
            above = self.find(kind.belongs[kind.within][0], getattr(record, kind.within))
        parent: tuple[object, ...] = (0, *self.place(above)) if above is not None else (1,)
        own = (_rank(record, "position"),) if kind.is_ordered else tuple(_rank(record, name) for name in kind.order)
        return (parent, *own, record.id)


def _rank(record: Record, name: str) -> object:
    """Return what a field sorts by; `-` in front is falling."""
    value = getattr(record, name.removeprefix("-"))
    if not name.startswith("-"):
        return value
    if isinstance(value, date):
        return -value.toordinal()
    return -value


class Names(Protocol):
    """What the names of one file stand for beyond the records that are called so here."""

    def former(self, kind: type[Record], text: str) -> frozenset[str]:
        """Return the ids of the records that were called so when the file was sent."""
        ...

    def born(self, kind: type[Record], text: str, above: Mapping[type[Record], str]) -> "Parsed[str]":
        """Return the id of a record made of a name; `above` are the ids of the row's other references by kind."""
        ...

    def called(self, kind: type[Record], record_id: str) -> str:
        """Return what the file would call a record: names that it doesn't show are not told in messages either."""
        ...

    def can_be_born(self, kind: type[Record]) -> bool:
        """Tell whether a record of a kind can be made of a name."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The surroundings of one export or import; `answers` are the user's choices by a question's key.

    `names` are those of the file that is read; `learned` collects what words were found to mean, by a question's key.
    """

    view: View
    language: Language = Language.FI
    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    names: Names | None = None
    learned: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prior:
    """What is known of a cell before it is read: who stands in it here, and how it was exported.

    `reference` is the id that the exported cell stood for and `untouched` tells that its text is as it was exported.
    `place` makes the key of a question about the cell; `prefer` names ids that win among records called the same.
    `above` are the ids that the row refers to beside this cell, by kind.
    """

    place: str = ""
    ours: object = None
    reference: str = ""
    untouched: bool = False
    prefer: frozenset[str] = frozenset()
    above: Mapping[type[Record], str] = field(default_factory=lambda: MappingProxyType({}))


class Shared:
    """Records as a workbook for others shows them: what a cell that came back is compared with."""

    def __init__(self, content: Content, language: Language, people: PeopleShown) -> None:
        """Show them as a workbook in a language does that tells of people what it tells."""
        self._left = withhold(content, Copy.SHARED, language)
        self._all = content
        self.roles = Roles(self._left.content, tuple(content.all(Person)), language)
        self._shown = self.roles.all_shown() if people is PeopleShown.ROLES else self._left.content
        self.context = Context(view=View(self._shown), language=language)

    def leaves(self, record: Record) -> bool:
        """Tell whether a record leaves the house, whole."""
        return self._left.whole(record)

    def own(self, kind: type[R], record_id: str) -> R | None:
        """Return a record as it is; None when there is none."""
        return self._all.find(kind, record_id)

    def find(self, kind: type[R], record_id: str) -> R | None:
        """Return a record as it would leave; one that wouldn't leave whole is as it is. None when there is none."""
        record = self._all.find(kind, record_id)
        return self._shown.find(kind, record_id) if record is not None and self._left.whole(record) else record


def labels(view: View, records: Iterable[Record]) -> list[str]:
    """Return the distinct labels of records in their order: the words of a drop-down."""
    return list(dict.fromkeys(view.label(record) for record in records))
