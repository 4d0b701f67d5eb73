"""Undo and Redo: two commands that go through the journal, and what they would do."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from turva_desktop.ui.running.context import TakenBack, UndoHistory
from turva_desktop.ui.shell.commands import Command

_LONGEST = 60
"""Letters of a step that a menu shows."""


class Do(Protocol):
    """The window's way to do something, and then something with its result."""

    def __call__(self, work: Callable[[], TakenBack], then: Callable[[TakenBack], object] | None = None, /) -> bool:
        """Tell whether it could be done."""
        ...


class UndoRedo(QObject):
    """Takes steps back and does them again; `done` tells in words which one it was, and where to see it.

    `leave` stores what is being typed, before a step is taken back; `bring_back` brings typing back that was taken back
    before it was stored, and tells whether there was any; `do` is the window's.
    """

    done = Signal(str, TakenBack)

    def __init__(
        self,
        leave: Callable[[], object],
        bring_back: Callable[[], bool],
        do: Do,
        parent: QObject | None = None,
    ) -> None:
        """Begin without a workspace: nothing can be undone."""
        super().__init__(parent)
        self._leave, self._bring_back, self._do = leave, bring_back, do
        self._steps_heard = 0
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
            self._keep_taken_back(history)
            step = self._undo_label
            self._do(history.undo, lambda back: self._tell(self.tr("Undone: {step}"), step, back))

    def redo(self) -> None:
        """Do the last undone step again."""
        history = self._history
        if history is not None:
            if self._bring_back():  # what was taken back last is typing that nobody stored yet
                self._leave()
                return
            self._leave()
            step = self._redo_label
            self._do(history.redo, lambda back: self._tell(self.tr("Done again: {step}"), step, back))

    def _tell(self, text: str, step: str | None, back: TakenBack) -> None:
        self.done.emit(text.format(step=": ".join(filter(None, (step, back.subject)))), back)

    def _keep_taken_back(self, history: UndoHistory) -> None:
        """Let the journal know typing that was taken back in its field: it is done again after what comes before it.

        Else the field would have to remember it beside the journal, and show it again wherever it stands by then.
        """
        if not self._bring_back():
            return
        heard = self._steps_heard
        self._leave()
        for _step in range(self._steps_heard - heard):
            self._do(history.undo)

    def show_on(self, undo: QAction, redo: QAction) -> None:
        """Ask the journal anew and say on both actions what they would do: in their menu and as tips of buttons."""
        self._steps_heard += 1
        self._undo_label, self._redo_label = self._history.labels() if self._history else (None, None)
        if self._undo_label is None:
            _show(undo, self.tr("&Undo"), self.tr("Undo"))
        else:
            step = self._undo_label
            _show(undo, self.tr("&Undo: {step}"), self.tr("Undo: {step} (Ctrl+Z)"), step)
        if self._redo_label is None:
            _show(redo, self.tr("&Redo"), self.tr("Redo"))
        else:
            step = self._redo_label
            _show(redo, self.tr("&Redo: {step}"), self.tr("Redo: {step} (Ctrl+Y)"), step)


def _show(action: QAction, text: str, tip: str, step: str = "") -> None:
    short = step if len(step) <= _LONGEST else step[: _LONGEST - 1].rstrip() + "…"
    action.setText(text.format(step=short.replace("&", "&&")))
    action.setToolTip(tip.format(step=step))
