"""The one place where a `TurvaError` becomes a sentence for the user."""

from collections.abc import Callable
from typing import Final, Protocol, TypeVar

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.messages import explain
from turva_desktop.domain.ports import Translate

T = TypeVar("T")

STOPS_WORK: Final = frozenset(
    {
        *("file.disk_full", "file.not_writable", "backup.restore_failed"),
        *("workspace.damaged", "workspace.busy", "workspace.gone", "workspace.replaced"),
    }
)
"""Codes that are told in a dialog, because nothing can be stored before they are mended; the rest go in the bar."""


class Outlet(Protocol):
    """Where sentences are shown."""

    def show_problem(self, sentence: str) -> None:
        """Show a sentence in the message bar."""
        ...

    def show_stop(self, sentence: str) -> None:
        """Show a sentence in a dialog: the work cannot go on."""
        ...


class Attempt:
    """Does work on behalf of views; what stops it is told to the user."""

    def __init__(self, translate: Translate, outlet: Outlet) -> None:
        """Keep the words and the place where they are shown."""
        self._translate, self._outlet = translate, outlet

    def do(self, work: Callable[[], T], then: Callable[[T], object] | None = None) -> bool:
        """Do the work and then something with its result; False if it failed and the user was told."""
        try:
            result = work()
        except TurvaError as error:
            self.tell(error)
            return False
        if then is not None:
            then(result)
        return True

    def ask(self, work: Callable[[], T]) -> T | None:
        """Return what the work returns (never None itself), or None if it failed and the user was told."""
        try:
            return work()
        except TurvaError as error:
            self.tell(error)
            return None

    def tell(self, error: TurvaError) -> None:
        """Tell the user about an error caught elsewhere, e.g. on the worker lane."""
        sentence = explain(error, self._translate)
        if error.code in STOPS_WORK:
            self._outlet.show_stop(sentence)
        else:
            self._outlet.show_problem(sentence)


def problem_of(work: Callable[[], object], translate: Translate) -> str | None:
    """Do the work and return None, or the sentence of the `TurvaError` that stopped it: for inline messages."""
    try:
        work()
    except TurvaError as error:
        return explain(error, translate)
    return None
