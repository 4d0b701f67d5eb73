"""The window's undo and redo over a workspace's journal, in the interface's words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from turva_desktop.domain.ports import Translate
from turva_desktop.ui.look.words import interface_language
from turva_desktop.ui.running.context import TakenBack

if TYPE_CHECKING:
    from turva_desktop.domain.history import Step
    from turva_desktop.services import Services


@dataclass(frozen=True, slots=True)
class JournalHistory:
    """An `UndoHistory` of the journal."""

    services: "Services"
    translate: Translate
    read_only: bool = False

    def labels(self) -> tuple[str | None, str | None]:
        """Return what Undo would take back and what Redo would do again; of a file open for reading, nothing."""
        if self.read_only:
            return None, None
        with self.services.snapshot():
            return self._text(self.services.history.next_undo()), self._text(self.services.history.next_redo())

    def undo(self) -> TakenBack:
        """Take the newest step back."""
        return self._done(self.services.history.undo)

    def redo(self) -> TakenBack:
        """Do the step that was undone last again."""
        return self._done(self.services.history.redo)

    def _done(self, work: Callable[[], "Step"]) -> TakenBack:
        history, step = self.services.history, work()
        with self.services.snapshot():
            where = history.whereabouts(step)
            subject = history.named(step).subject
        return TakenBack(
            subject=subject,
            place="" if where is None else where.place,
            record_id="" if where is None else where.record_id,
        )

    def _text(self, step: "Step | None") -> str | None:
        from turva_desktop.domain.steps import step_text  # knows every kind of record: with the file, not the window

        return None if step is None else step_text(step.label, self.translate, interface_language())
