"""The way from a line of the ledger to an import taken back: look, decide, do."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ports import Progress
from turva_desktop.domain.taking_back import Keep, TakingBack
from turva_desktop.domain.transfer import Transfer
from turva_desktop.ui.exchange.take_back_view import TakeBackView
from turva_desktop.ui.exchange.view_stack import ViewStack
from turva_desktop.ui.look.words import interface_language
from turva_desktop.ui.running.context import UiContext

T = TypeVar("T")


class Run(Protocol):
    """Does long work under a title, and tells its result."""

    def __call__(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None], /) -> None:
        """Do the work in the background."""
        ...


class TakingBackWay(QObject):
    """Shows what taking an import back would do, and does it, among the views of the page."""

    def __init__(
        self,
        context: UiContext,
        run: Run,
        stack: ViewStack,
        leave: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Begin with nothing to take back; `leave` goes back to the ledger."""
        super().__init__(parent)
        self.context = context
        self._run, self._stack, self._leave = run, stack, leave
        self.view = TakeBackView(context)
        self.view.back.connect(leave)
        self.view.take.connect(self.take_back)

    def start(self, transfer: Transfer) -> None:
        """Look at what an import brought; one of which nothing is left is taken back at once."""
        service, language = self.context.services.taking_back, interface_language()
        title = self.tr("Looking at what {file} brought").format(file=transfer.file_name)
        self._ask(title, lambda: service.preview(transfer.id, language), self._show)

    def take_back(self) -> None:
        """Take back what has been decided."""
        if self.view.taking_back is not None and self.view.take_button.isEnabled():
            self._do(self.view.taking_back, self.view.choices())

    def _show(self, found: TakingBack) -> None:
        if not found.things:
            self._do(found, {})
            return
        self.view.show_taking_back(found)
        self._stack.show_view(self.view)
        self.view.view.panel.table.setFocus()

    def _do(self, taking_back: TakingBack, choices: dict[str, Keep]) -> None:
        service = self.context.services.taking_back
        title = self.tr("Taking back {file}").format(file=taking_back.transfer.file_name)
        self._ask(title, lambda: service.take_back(taking_back, choices), self._done)

    def _done(self, returned: int) -> None:
        self._leave()
        told = self.tr("The import was taken back: %n thing(s) returned.", None, returned)
        self.context.shell.notify(told, undo=True)

    def _ask(self, title: str, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do long work, one at a time; what is the user's business becomes a message."""
        if self.context.tasks.busy:
            return

        def tried(_progress: Progress) -> T | TurvaError:
            try:
                return work()
            except TurvaError as error:
                return error

        def told(result: T | TurvaError) -> None:
            if isinstance(result, TurvaError):
                self.context.shell.tell(result)
            else:
                then(result)

        self._run(title, tried, told)
