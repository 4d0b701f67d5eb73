"""What every page is handed: services, the bus, the worker lane and the window around it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import Translate, in_english
from turva_desktop.ui.running.change_bus import ChangeBus
from turva_desktop.ui.running.desktop import Desktop
from turva_desktop.ui.running.opened_copies import OpenedCopies
from turva_desktop.ui.running.readings import Readings
from turva_desktop.ui.running.settings import MemorySettings, Settings
from turva_desktop.ui.running.tasks import TaskRunner

if TYPE_CHECKING:
    from turva_desktop.services import Services

T = TypeVar("T")


class Shell(Protocol):
    """The window as a page sees it."""

    @property
    def desktop(self) -> Desktop:
        """Return what asks for files and opens them."""
        ...

    def do(self, work: Callable[[], T], then: Callable[[T], object] | None = None) -> bool:
        """Do the work, and then something with its result; a `TurvaError` becomes a message and the answer is False.

        While a page reads, it waits for the end of that.
        """
        ...

    def ask(self, work: Callable[[], T]) -> T | None:
        """Return what the work returns, never None itself; a `TurvaError` becomes a message and the answer is None."""
        ...

    def tell(self, error: TurvaError) -> None:
        """Tell about an error that came by another way, e.g. from the worker lane."""
        ...

    def notify(self, text: str, undo: bool = False, file: Path | None = None) -> None:
        """Say something in passing, with an Undo button if asked, or one that opens the folder of a file."""
        ...

    def offer(self, text: str, deed: str, follow: Callable[[], object]) -> None:
        """Say something in passing, with a button for what may be wanted next; `deed` is its text."""
        ...

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong; it stays until it is closed."""
        ...

    def go_to(self, entry_id: str, record_id: str | None = None) -> None:
        """Show a page, and a record on it."""
        ...

    def confirm(self, text: str, button: str) -> bool:
        """Ask before what cannot be undone; `button` names the deed, e.g. "Restore the backup"."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What a step that was taken back or done again was about, and where that can be seen (nothing: nowhere)."""

    subject: str = ""
    place: str = ""
    record_id: str = ""


class UndoHistory(Protocol):
    """The journal as the window's Undo and Redo see it."""

    def labels(self) -> tuple[str | None, str | None]:
        """Return what Undo would take back and what Redo would do again, in the user's words; None for nothing."""
        ...

    def undo(self) -> TakenBack:
        """Take the last step back."""
        ...

    def redo(self) -> TakenBack:
        """Do the last undone step again."""
        ...


def _no_restore(_backup: Path) -> None:
    """Do nothing: a window without a program around it has nothing to restore."""


@dataclass(frozen=True, kw_only=True)
class UiContext:
    """Everything a page may use; handed to every page factory."""

    services: "Services"
    bus: ChangeBus
    tasks: TaskRunner
    shell: Shell
    translate: Translate
    today: Callable[[], date]
    now: Callable[[], datetime]
    speak: Callable[[Language], Translate] = lambda _language: in_english
    """Gives the words of any language, for files that leave."""
    read_only: bool = False
    settings: Settings = field(default_factory=MemorySettings)
    restore: Callable[[Path], None] = _no_restore
    """Puts a backup file in the open workspace's place and opens it anew; the pages then go."""
    copies: OpenedCopies = field(default_factory=OpenedCopies)
    """Where copies of attachments are put for other programs to open."""

    @cached_property
    def readings(self) -> Readings:
        """Return what reads for the window."""
        return Readings(self.services)

    @property
    def desktop(self) -> Desktop:
        """Return what asks for files and opens them."""
        return self.shell.desktop
