"""The way from a line of the ledger to an import taken back: look, decide, do."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from turva_desktop.domain.taking_back import Keep, TakingBack
from turva_desktop.domain.transfer import Transfer
from turva_desktop.ui.exchange.take_back_view import TakeBackView
from turva_desktop.ui.look.words import interface_language
from turva_desktop.ui.running.context import UiContext


class TakingBackWay(QObject):
    """Shows what taking an import back would do, and does it; `show_view` shows a view of the page."""

    def __init__(
        self,
        context: UiContext,
        show_view: Callable[[QWidget], None],
        leave: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Begin with nothing to take back; `leave` goes back to the ledger."""
        super().__init__(parent)
        self.context = context
        self._show_view, self._leave = show_view, leave
        self.view = TakeBackView(context)
        self.view.back.connect(leave)
        self.view.take.connect(self.take_back)

    def start(self, transfer: Transfer) -> None:
        """Look at what an import brought; one of which nothing is left is taken back at once."""
        service, language = self.context.services.taking_back, interface_language()
        found = self.context.shell.ask(lambda: service.preview(transfer.id, language))
        if found is None:
            return
        if not found.things:
            self._do(found, {})
            return
        self.view.show_taking_back(found)
        self._show_view(self.view)
        self.view.view.panel.table.setFocus()

    def take_back(self) -> None:
        """Take back what has been decided."""
        if self.view.taking_back is not None and self.view.take_button.isEnabled():
            self._do(self.view.taking_back, self.view.choices())

    def _do(self, taking_back: TakingBack, choices: dict[str, Keep]) -> None:
        service = self.context.services.taking_back
        self.context.shell.do(lambda: service.take_back(taking_back, choices), self._done)

    def _done(self, returned: int) -> None:
        self._leave()
        told = self.tr("The import was taken back: %n thing(s) returned.", None, returned)
        self.context.shell.notify(told, undo=True)
