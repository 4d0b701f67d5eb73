"""Agenda, minutes and extracts as files: chosen from one button, written in the background, opened when ready."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from turva_desktop.domain.meeting import Item, MeetingState
from turva_desktop.services.documents import DocumentKind, DocumentOrder
from turva_desktop.services.meetings import MeetingDetail
from turva_desktop.ui.context import UiContext
from turva_desktop.ui.theme import icon
from turva_desktop.ui.widgets.labels import ToolButton

_FOLDER = "meetings/document-folder"


class DocumentsButton(ToolButton):
    """A button with the meeting's documents; `shown` gives the meeting, `item` the open item."""

    def __init__(
        self,
        context: UiContext,
        shown: Callable[[], MeetingDetail | None],
        item: Callable[[], Item | None],
        open_file: Callable[[Path], object] | None = None,
    ) -> None:
        """Build the menu; `open_file` opens what was written (the system's program by default)."""
        super().__init__()
        self.context = context
        self._shown, self._item = shown, item
        self._open_file = open_file or (lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        self.setText(self.tr("Documents"))
        self.setIcon(icon("file-text"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for text, kind, public in (
            (self.tr("&Agenda and invitation…"), DocumentKind.AGENDA, False),
            (self.tr("&Minutes…"), DocumentKind.MINUTES, False),
            (self.tr("Minutes, &public copy…"), DocumentKind.MINUTES, True),
            (self.tr("&Extract of the open item…"), DocumentKind.EXTRACT, False),
        ):
            action = menu.addAction(text)
            action.triggered.connect(partial(self._chosen, kind, public))
            if kind is DocumentKind.EXTRACT:
                self._extract = action
        menu.aboutToShow.connect(self._update)
        self.setMenu(menu)

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Say whose documents these are."""
        self.setAccessibleDescription(f"{detail.body.name} {detail.meeting.label}")

    def open_main(self) -> None:
        """Write the document of the present step: the agenda until the meeting, then the minutes."""
        detail = self._shown()
        if detail is not None:
            before = detail.meeting.state.order < MeetingState.HELD.order
            self._chosen(DocumentKind.AGENDA if before else DocumentKind.MINUTES, public=False)

    def order(self, kind: DocumentKind, *, public: bool) -> DocumentOrder | None:
        """Return the order of a document of the shown meeting; None when there is no meeting."""
        detail, item = self._shown(), self._item()
        if detail is None:
            return None
        section = item.section if item is not None and kind is DocumentKind.EXTRACT else None
        return DocumentOrder(kind=kind, meeting_id=detail.meeting.id, section=section, public=public)

    def save(self, order: DocumentOrder, path: Path) -> None:
        """Write a document in the background and open it."""
        documents, today = self.context.services.documents, self.context.today()

        def done(_written: object) -> None:
            self.context.shell.notify(self.tr("Written: {file}.").format(file=path.name))
            self._open_file(path)

        self.context.tasks.run(
            self.tr("Writing {document}").format(document=path.name),
            lambda _progress: documents.write(order, path, today=today),
            done,
        )

    def _chosen(self, kind: DocumentKind, public: bool, _checked: bool = False) -> None:
        order = self.order(kind, public=public)
        if order is None:
            return
        documents, today = self.context.services.documents, self.context.today()
        name = self.context.shell.attempt(lambda: documents.suggested_name(order, today=today))
        if name is None:
            return
        folder = self.context.settings.value(_FOLDER) or str(Path.home())
        kinds = self.tr("PDF (*.pdf);;Word (*.docx);;Web page (*.html)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.text(), str(Path(folder) / name), kinds)
        if chosen:
            self.context.settings.set_value(_FOLDER, str(Path(chosen).parent))
            self.save(order, Path(chosen))

    def _update(self) -> None:
        item = self._item()
        self._extract.setEnabled(item is not None and item.section is not None)
