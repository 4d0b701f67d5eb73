"""What taking an import back would do: three-way, like the import itself, with what it brought as the base."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from turva_desktop.domain.kind import Kind
from turva_desktop.domain.record import Record
from turva_desktop.domain.rules import Fault
from turva_desktop.domain.transfer import Transfer


class Return(StrEnum):
    """What happens to a thing: a value goes back, a record goes away again, or a record comes back."""

    VALUE = "value"
    AWAY = "away"
    BACK = "back"


class Keep(StrEnum):
    """What is decided of a thing: it returns, it stays as it is now, or both edits are joined."""

    RETURN = "return"
    STAY = "stay"
    JOIN = "join"


@dataclass(frozen=True, slots=True, kw_only=True)
class Returning:
    """One thing that an import brought; of a value, `name` is its field (the first of those that belong together).

    `base` is what it brought, `now` what stands here, `then` what was before it.

    `values` are stored when it returns, by field, and `joined` ones when both edits are joined. One that `is_open` has
    been edited since, so that somebody has to decide; `by` and `at` tell whose edit that is. `stays` says why it can't
    return at all. `record` is as it is now; of one that comes back as it was.
    """

    what: Return
    kind: Kind[Record]
    record: Record
    called: str
    base: str = ""
    now: str = ""
    then: str = ""
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    joined: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    name: str = ""
    joined_text: str = ""
    is_open: bool = False
    hangs_on: int = 0
    by: str = ""
    at: datetime | None = None
    stays: Fault | None = None

    @property
    def key(self) -> str:
        """Return what tells it from the other things of the same import."""
        return "/".join(filter(None, (self.what, self.kind.name, self.record.id, self.name)))

    @property
    def choices(self) -> tuple[Keep, ...]:
        """Return what may be decided of it."""
        if self.stays is not None:
            return ()
        return (Keep.STAY, Keep.RETURN, Keep.JOIN) if self.joined else (Keep.STAY, Keep.RETURN)

    @property
    def default(self) -> Keep:
        """Return what is done with it when nobody decides: what was edited since stays."""
        return Keep.STAY if self.is_open or self.stays is not None else Keep.RETURN


@dataclass(frozen=True, slots=True, kw_only=True)
class TakingBack:
    """What taking an import back would do."""

    transfer: Transfer
    things: tuple[Returning, ...]

    @property
    def open(self) -> tuple[Returning, ...]:
        """Return what has been edited since the import."""
        return tuple(one for one in self.things if one.is_open)
