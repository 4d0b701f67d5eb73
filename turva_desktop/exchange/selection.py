"""Which records go into a workbook, and how many stay at home because they are confidential."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from turva_desktop.domain.action import Action
from turva_desktop.exchange.context import View
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.sheet import Sheet
from turva_desktop.exchange.sheets import SHOWN_ORDER
from turva_desktop.exchange.sheets.actions import ACTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The records of each sheet in the order of its rows; `withheld` counts confidential ones left out."""

    sheets: tuple[Sheet, ...]
    records: Mapping[str, Sequence[Any]]
    withheld: int


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


def select(view: View, *, actions_of: str | None = None, include_secret: bool = False) -> Selection:
    """Choose what goes out: everything public, or only the actions of one party, to be filled in and sent back."""
    sheets = SHOWN_ORDER if actions_of is None else (ACTIONS,)
    chosen: dict[str, Sequence[Any]] = {}
    withheld = 0
    for sheet in sheets:
        records = sheet.records(view)
        if actions_of is not None:
            records = [action for action in records if is_actor(action, actions_of)]
        public = [one for one in records if include_secret or sheet.is_public(one, view)]
        if any(column.key == "confidentiality" for column in sheet.columns):
            withheld += len(records) - len(public)
        chosen[sheet.key] = public
    return Selection(sheets=sheets, records=chosen, withheld=withheld)
