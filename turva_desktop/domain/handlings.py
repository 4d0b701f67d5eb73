"""How often a matter was handled in earlier meetings: the newest of those handlings, and how many came before them."""

from dataclasses import dataclass

from turva_desktop.domain.ids import ItemId

SHOWN = 5
"""How many earlier handlings are named; of the others only the count is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handlings:
    """The items of the newest earlier handlings, oldest first, and how many more there were before these."""

    newest: tuple[ItemId, ...] = ()
    more: int = 0
