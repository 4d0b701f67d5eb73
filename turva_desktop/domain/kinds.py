"""Every kind of record that a workspace keeps, found beside the records themselves."""

from typing import Any, Final, cast

from turva_desktop.domain import (
    action,
    agenda,
    area,
    attachment,
    attendance,
    body,
    clock,
    correction,
    follow_up,
    indicator,
    item,
    kept_matter,
    meeting,
    network,
    plan,
    profile,
    recipient,
    review,
    theme,
    transfer,
)
from turva_desktop.domain.kind import Gone, Kind, Unfit, parents_first
from turva_desktop.domain.record import Find, R, Record
from turva_desktop.domain.rules import Fault

_SUBJECTS: Final = (
    *(profile, recipient, clock, network, body, plan, theme, indicator),
    *(
        meeting,
        item,
        attendance,
        correction,
        agenda,
        attachment,
        action,
        follow_up,
        review,
        kept_matter,
        transfer,
        area,
    ),
)

KINDS: Final[tuple[Kind[Any], ...]] = parents_first(
    thing for subject in _SUBJECTS for thing in vars(subject).values() if isinstance(thing, Kind)
)
"""Every kind, parents before children: an order in which records can be added. A kind is of its record's own type."""

_BY_RECORD: Final = {kind.record: kind for kind in KINDS}
_BY_NAME: Final = {kind.name: kind for kind in KINDS}


def kind_of(record: type[R]) -> Kind[R]:
    """Return the kind of a type of records; raises `Unfit` for one that the house has never heard of."""
    found = _BY_RECORD.get(record)
    if found is None:
        raise Unfit(f"{record.__name__} has no Kind: write one beside it, in a module that `_SUBJECTS` names")
    return cast("Kind[R]", found)


def kind_named(name: str) -> Kind[Any]:
    """Return the kind that is stored under a name; raises `Unfit` for an unknown one."""
    if name not in _BY_NAME:
        raise Unfit(name)
    return _BY_NAME[name]


def fault_of_deletion(record: Record, find: Find) -> Fault | None:
    """Return why a record may not be deleted: it is locked, has to stay, or another one refuses to lose it."""
    kind = kind_of(type(record))
    for why in filter(None, (kind.locked, kind.stays)):
        if (fault := why(record, find)) is not None:
            return fault
    for child in KINDS:
        for name, (target, gone) in child.belongs.items():
            if target is kind.record and gone is Gone.REFUSED and find.matching(child.record, **{name: record.id}):
                return Fault(code=child.refuses, details={"name": kind.called(record, find)})
    return None


def check_deletable(record: Record, find: Find) -> None:
    """Raise `TurvaError` for a record that may not be deleted."""
    if (fault := fault_of_deletion(record, find)) is not None:
        raise fault.error()


def is_known(record: type[Record]) -> bool:
    """Tell whether a type of records has a kind."""
    return record in _BY_RECORD
