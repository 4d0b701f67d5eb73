"""What parsing and writing a value need to know of their surroundings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp, latest_entry
from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.language import Language
from turva_desktop.domain.network import Person
from turva_desktop.domain.people_shown import Roles
from turva_desktop.domain.recipient import PeopleShown
from turva_desktop.domain.record import R, Record
from turva_desktop.domain.secrecy import Copy
from turva_desktop.domain.withholding import withhold
from turva_desktop.exchange.normalise import loose, one_line


class View(Content):
    """Records with the look-ups that sheets need; rows that a file brings are added as they are read."""

    def __init__(self, content: Content) -> None:
        """Begin with the records of a content; that one stays as it is."""
        self._cited: dict[type[Record], dict[str, list[Record]]] = {}
        super().__init__(content.every())

    def add(self, record: Record) -> None:
        """Let rows read later refer to a record that the file brings."""
        super().add(record)
        if (cited := self._cited.get(type(record))) is not None:
            cited.setdefault(loose(self.label(record)), []).append(record)

    def cited(self, kind: type[R], text: str) -> list[R]:
        """Return the records of a kind to which a text refers."""
        if kind not in self._cited:
            index: dict[str, list[Record]] = {}
            for record in self.all(kind):
                index.setdefault(loose(self.label(record)), []).append(record)
            self._cited[kind] = index
        return [one for one in self._cited[kind].get(loose(text), ()) if isinstance(one, kind)]

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The surroundings of one export or import; `answers` are the user's choices by a question's key."""

    view: View
    language: Language = Language.FI
    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Prior:
    """What is known of a cell before it is read: who stands in it here, and how it was exported.

    `reference` is the id that the exported cell stood for and `untouched` tells that its text is as it was exported.
    `place` makes the key of a question about the cell; `prefer` names ids that win among records called the same.
    """

    place: str = ""
    ours: object = None
    reference: str = ""
    untouched: bool = False
    prefer: frozenset[str] = frozenset()


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
