"""Ctrl+P: the paper of the page that is shown, in a preview from which it goes to the printer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.page import Page

if TYPE_CHECKING:
    from turva_desktop.documents.papers.paper import Paper


class Printing(QObject):
    """Prints what a page says its paper is; a page without one leads to the reports, where papers are chosen."""

    def __init__(self, window: QWidget, page: Callable[[], Page | None]) -> None:
        """Print for a window; `page` is the one that is shown."""
        super().__init__(window)
        self._window, self._page = window, page
        self.show: Callable[[bytes, str], None] = self._show

    def command(self) -> Command:
        """Return the command."""
        return Command(
            id="file.print",
            text=self.tr("&Print…"),
            handler=self.print_page,
            shortcut="Ctrl+P",
            icon="printer",
            menu="file",
            enabled=lambda: self._page() is not None,
            separator_before=True,
        )

    def print_page(self) -> None:
        """Make the paper of the page and show it as it would be printed."""
        page = self._page()
        if page is None:
            return
        page.leave()
        order = page.paper()
        if order is None:
            page.context.shell.go_to("reports")
            page.context.shell.notify(self.tr("Choose the paper to print, and press Ctrl+P."))
            return
        from turva_desktop.ui.widgets.paper_desk import PaperDesk

        desk = PaperDesk(page.context, page)
        desk.make(order, lambda paper: self._made(page.context, paper) if desk.may_leave(paper) else None)

    def _made(self, context: UiContext, paper: "Paper") -> None:
        context.tasks.run(
            self.tr("Drawing the document"),
            lambda _progress: paper.render(),
            lambda pdf: self.show(pdf, paper.file_name()),
        )

    def _show(self, pdf: bytes, name: str) -> None:
        from turva_desktop.ui.widgets.printing import PrintPreview

        dialog = PrintPreview(self._window, pdf, name)
        dialog.exec()
        dialog.deleteLater()
