"""One look into a workspace, for tests that say in one line what they see there."""

from collections.abc import Callable
from typing import TypeVar

from turva_desktop.store import Reading, Workspace

T = TypeVar("T")


def seen(workspace: Workspace, what: Callable[[Reading], T]) -> T:
    """Return what a reading of its own says, e.g. `seen(workspace, Reading.next_undo)`."""
    with workspace.read() as tx:
        return what(tx)
