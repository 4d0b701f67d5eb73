"""Which records go into a workbook, and how many stay at home because they are confidential."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from turva_desktop.domain.action import Action
from turva_desktop.domain.content import Content
from turva_desktop.domain.language import Language
from turva_desktop.domain.network import Person
from turva_desktop.domain.people_shown import Roles
from turva_desktop.domain.recipient import PeopleShown
from turva_desktop.domain.record import Record
from turva_desktop.domain.secrecy import Copy
from turva_desktop.domain.withholding import Withheld, withhold
from turva_desktop.exchange.context import View
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.sheet import AnySheet
from turva_desktop.exchange.sheets import SHEETS
from turva_desktop.exchange.sheets.actions import ACTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The records of each sheet in the order of its rows, and the view in which they may be shown.

    `withheld` counts those that stay at home because they are confidential, by the key of their sheet; `absent` are
    sheets that were not wanted.
    """

    view: View
    sheets: tuple[AnySheet, ...]
    records: Mapping[str, Sequence[Record]]
    withheld: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    absent: tuple[AnySheet, ...] = ()

    @property
    def withheld_in_all(self) -> int:
        """Return how many records stay at home."""
        return sum(self.withheld.values())

    def emptied(self) -> "Selection":
        """Return the same sheets without rows: a template."""
        none: dict[str, Sequence[Record]] = {sheet.key: () for sheet in self.sheets}
        return Selection(view=self.view, sheets=self.sheets, records=none, absent=self.absent)


def is_actor(action: Action, party: str) -> bool:
    """Tell whether a party leads an action or is among its main actors."""
    return loose(party) in map(loose, _actors(action))


def as_spelled(actions: Iterable[Action], party: str) -> str:
    """Return a party's name as the actions have it: whoever asks for "poliisi" gets the file of "Poliisi"."""
    wanted = loose(party)
    return next((name for one in actions for name in _actors(one) if loose(name) == wanted), party)


def _actors(action: Action) -> list[str]:
    named = (action.lead, *action.main_actors)
    return [name.strip() for part in named for name in (part, *part.split(";"))]


def select(
    content: Content,
    copy: Copy,
    language: Language,
    *,
    actions_of: str = "",
    people: PeopleShown = PeopleShown.ROLES,
    wanted: Collection[str] = (),
) -> Selection:
    """Choose what a copy holds: everything that leaves whole, or only the actions of one party, to be filled in.

    `wanted` are the keys of the sheets that the recipient needs, all of them where none is named. `people` says what
    the copy tells of them; the group's own copy tells all. What is only left in part says what may be said where others
    refer to it, but has no row of its own.
    """
    left = withhold(content, copy, language)
    by_roles = copy is not Copy.INTERNAL and people is PeopleShown.ROLES
    view = View(Roles(left.content, tuple(content.all(Person)), language).all_shown() if by_roles else left.content)
    chosen = _chosen(left, actions_of)
    possible = (ACTIONS,) if actions_of else SHEETS
    sheets = tuple(sheet for sheet in possible if not wanted or sheet.key in wanted)
    records: dict[str, Sequence[Record]] = {}
    withheld: dict[str, int] = {}
    for sheet in sheets:
        taken = [record for record in left.of(sheet.kind.record) if chosen(record)]
        hurt = {record.id for record in taken}
        records[sheet.key] = [one for one in sheet.records(view) if one.id not in hurt and chosen(one)]
        if taken:
            withheld[sheet.key] = len(taken)
    absent = tuple(sheet for sheet in possible if sheet not in sheets)
    return Selection(view=view, sheets=sheets, records=records, withheld=withheld, absent=absent)


def _chosen(left: Withheld, actions_of: str) -> Callable[[Record], bool]:
    """Return what tells whether a record goes out: all of them do, or a party's actions, known by their own texts."""
    if not actions_of:
        return lambda _record: True
    actions = (*left.content.all(Action), *left.of(Action))
    ids = {action.id for action in actions if is_actor(action, actions_of)}
    return lambda record: record.id in ids
