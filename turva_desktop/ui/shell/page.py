"""The base of every page: fresh when seen, stale when not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from turva_desktop.ui.forms.storing import StoringForm
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.commands import Command

if TYPE_CHECKING:
    from turva_desktop.documents.orders import PaperOrder
    from turva_desktop.domain.changes import Changes
    from turva_desktop.domain.record import Record
    from turva_desktop.ui.forms.unstored import Unstored


class Page(QWidget):
    """One place of the navigation.

    A subclass builds its widgets in `__init__` (after `super().__init__(context)`) and reads its records in
    `refresh()`, all of one moment. What it has read decides what it listens to: after a change of such records it is
    refreshed, at once if it is visible, else when it is shown next. A page never does so after its own command.

    Whatever else reads, e.g. because another line was chosen, does so inside `context.readings.open()`.
    """

    grown = Signal(QWidget)
    """Something that is built later than the page itself has come on it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Keep the context and listen to the bus."""
        super().__init__(parent)
        self.context = context
        self._stale = True
        self._is_reading = False
        self._seen: set[type[Record]] = set()
        self.setProperty("look", "page")
        context.bus.changed.connect(self._on_changed)
        context.readings.ended.connect(self._on_read)

    def refresh(self) -> None:
        """Read the records again and show them; keep the user's place."""

    def refresh_changed(self, _changes: Changes) -> None:
        """Show what a step changed: everything anew, unless the page knows better."""
        self.refresh()

    def open_record(self, record_id: str) -> None:
        """Select a record and show its detail; the page is visible and fresh."""

    def shows(self, _record_id: str) -> bool:
        """Tell whether a record of another place stands here too, e.g. an action in the plan."""
        return False

    def show_again(self, record_id: str) -> None:
        """Choose what undo or redo was about; the keyboard stays where it is."""
        keyboard = QApplication.focusWidget()
        self.ensure_fresh()
        self.open_record(record_id)
        if keyboard is not None and keyboard.isVisible() and keyboard.isEnabled():
            keyboard.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the keyboard into the page's search line (Ctrl+F)."""

    def take_keyboard(self) -> None:
        """Take the keyboard where work begins: in the list, else in the first control."""
        lists = [one for one in self.findChildren(QAbstractItemView) if _takes_keyboard(one)]
        leftmost = min(lists, key=lambda one: one.mapTo(self, QPoint()).x(), default=None)
        first = leftmost or next(filter(_takes_keyboard, self._controls()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _controls(self) -> Iterator[QWidget]:
        """Return what is on the page in the order of Tab."""
        one = self.nextInFocusChain()
        while one is not None and self.isAncestorOf(one):
            yield one
            one = one.nextInFocusChain()

    def commands(self) -> Sequence[Command]:
        """Return the page's own commands (Ctrl+N, Ctrl+P, …); asked once, after the page is built."""
        return ()

    def paper(self) -> PaperOrder | None:
        """Return the paper that Ctrl+P prints here; None where there is no one such paper."""
        return None

    def take_file(self, _path: Path) -> None:
        """Take in an Excel file that was dropped on the window; asked of the page of the exchange alone."""

    def leave(self) -> None:
        """Store what is being typed: the page is about to be hidden, the window closed or a step undone."""
        for form in self.findChildren(StoringForm):
            form.commit()

    def finish(self) -> None:
        """Store also what waits for its button: the file is about to be closed."""
        self.leave()

    def unstored(self) -> list[Unstored]:
        """Return what is typed on the page and could not be stored."""
        from turva_desktop.ui.forms.unstored import unstored_in

        return unstored_in(self.findChildren(QWidget))

    def bring_back(self) -> bool:
        """Bring back what was typed and taken back before it was stored; False when there is none."""
        return True in [form.bring_back() for form in self.findChildren(StoringForm)]

    def ensure_fresh(self) -> None:
        """Refresh now if something changed while the page was hidden."""
        if self._stale:
            self._stale = False
            self._seen.clear()
            self._show_anew(self.refresh)

    def be_stale(self) -> None:
        """Refresh when the page is shown next."""
        self._stale = True

    def hears(self, changes: Changes) -> bool:
        """Tell whether a step changed something that the page has read."""
        return bool(self._seen & changes.kinds)

    def read_again(self) -> None:
        """Refresh now: the page is about to show something else, e.g. another plan."""
        self._stale = True
        self.ensure_fresh()

    def heightForWidth(self, width: int) -> int:
        """Return the least height that shows everything: the page scrolls only when the window has less than that."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout else super().heightForWidth(width)

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh a stale page as it comes to view."""
        self.ensure_fresh()
        super().showEvent(event)

    def _on_changed(self, changes: Changes) -> None:
        if self._stale or not self.hears(changes):
            return
        if self.isVisible():
            self._show_anew(lambda: self.refresh_changed(changes))
        else:
            self._stale = True

    def _show_anew(self, work: Callable[[], object]) -> None:
        """Read in one snapshot; what could not be read is read again when the page is shown next."""
        self._is_reading = True
        try:
            self._stale = not self.context.shell.do(lambda: self._in_snapshot(work)) or self._stale
        finally:
            self._is_reading = False

    def _in_snapshot(self, work: Callable[[], object]) -> None:
        with self.context.readings.open():
            work()

    def _on_read(self, kinds: frozenset[type[Record]]) -> None:
        if self._is_reading or self.isVisible():
            self._seen |= kinds


def _takes_keyboard(widget: QWidget) -> bool:
    tabs = Qt.FocusPolicy.TabFocus
    return widget.isVisible() and widget.isEnabled() and (widget.focusPolicy() & tabs) == tabs
