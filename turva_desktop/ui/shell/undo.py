"""Undo and Redo: two commands that go through the journal, and what they would do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from turva_desktop.ui.running.context import UndoHistory
from turva_desktop.ui.shell.commands import Command


class UndoRedo(QObject):
    """Takes steps back and does them again; `done` tells in words which one it was.

    `leave` stores what is being typed, before a step is taken back; `do` is the window's.
    """

    done = Signal(str)

    def __init__(
        self, leave: Callable[[], object], do: Callable[[Callable[[], None]], bool], parent: QObject | None = None
    ) -> None:
        """Begin without a workspace: nothing can be undone."""
        super().__init__(parent)
        self._leave, self._do = leave, do
        self._history: UndoHistory | None = None
        self._undo_label: str | None = None
        self._redo_label: str | None = None

    def follow(self, history: UndoHistory | None) -> None:
        """Go through another workspace's steps, or through none."""
        self._history = history
        self._undo_label = self._redo_label = None

    def commands(self) -> list[Command]:
        """Return the commands; each can be given while there is a step for it."""
        return [
            Command(
                id="edit.undo",
                text=self.tr("&Undo"),
                handler=self.undo,
                shortcut="Ctrl+Z",
                icon="undo-2",
                menu="edit",
                enabled=lambda: self._undo_label is not None,
            ),
            Command(
                id="edit.redo",
                text=self.tr("&Redo"),
                handler=self.redo,
                shortcut="Ctrl+Y",
                icon="redo-2",
                menu="edit",
                enabled=lambda: self._redo_label is not None,
            ),
        ]

    def undo(self) -> None:
        """Take the last step back."""
        history = self._history
        if history is not None:
            self._leave()
            step = self._undo_label
            if self._do(history.undo):
                self.done.emit(self.tr("Undone: {step}").format(step=step))

    def redo(self) -> None:
        """Do the last undone step again."""
        history = self._history
        if history is not None:
            self._leave()
            step = self._redo_label
            if self._do(history.redo):
                self.done.emit(self.tr("Done again: {step}").format(step=step))

    def read(self) -> tuple[str, str]:
        """Ask the journal anew; return what Undo and Redo would do, as tips of their buttons."""
        self._undo_label, self._redo_label = self._history.labels() if self._history else (None, None)
        undo, redo = self._undo_label, self._redo_label
        return (
            self.tr("Undo") if undo is None else self.tr("Undo: {step} (Ctrl+Z)").format(step=undo),
            self.tr("Redo") if redo is None else self.tr("Redo: {step} (Ctrl+Y)").format(step=redo),
        )
