"""Agenda and minutes as files: chosen from one button, written in the background, opened when ready."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from turva_desktop.domain.meeting import MeetingState
from turva_desktop.services.meetings import MeetingDetail
from turva_desktop.services.meetings.attachments import safe_file_name
from turva_desktop.ui.context import UiContext
from turva_desktop.ui.theme import icon
from turva_desktop.ui.widgets.labels import ToolButton

_FOLDER = "meetings/document-folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printout:
    """One document that a meeting gives: `kind` is the documents service's, `public` a copy for outsiders."""

    kind: str
    name: str
    public: bool = False


class DocumentsButton(ToolButton):
    """A button with the meeting's documents; `shown` gives the meeting."""

    def __init__(
        self,
        context: UiContext,
        shown: Callable[[], MeetingDetail | None],
        open_file: Callable[[Path], object] | None = None,
    ) -> None:
        """Build the menu; `open_file` opens what was written (the system's program by default)."""
        super().__init__()
        self.context = context
        self._shown = shown
        self._open_file = open_file or (lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        self.setText(self.tr("Documents"))
        self.setIcon(icon("file-text"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.printouts = (
            Printout(kind="agenda", name=self.tr("Agenda and invitation")),
            Printout(kind="minutes", name=self.tr("Minutes")),
            Printout(kind="minutes", name=self.tr("Minutes, public copy"), public=True),
        )
        menu = QMenu(self)
        for printout in self.printouts:
            action = menu.addAction(self.tr("{document}…").format(document=printout.name))
            action.triggered.connect(partial(self._chosen, printout))
        self.setMenu(menu)

    def show_meeting(self, detail: MeetingDetail) -> None:
        """Say whose documents these are."""
        self.setAccessibleDescription(f"{detail.body.name} {detail.meeting.label}")

    def open_main(self) -> None:
        """Write the document of the present step: the agenda until the meeting, then the minutes."""
        detail = self._shown()
        if detail is not None:
            before = detail.meeting.state.order < MeetingState.HELD.order
            self._chosen(self.printouts[0 if before else 1])

    def save(self, printout: Printout, path: Path) -> None:
        """Write a document in the background and open it."""
        detail = self._shown()
        if detail is None:
            return
        documents, meeting_id = self.context.services.documents, detail.meeting.id
        language = self.context.services.settings.profile().document_language
        write = documents.write_agenda if printout.kind == "agenda" else documents.write_minutes

        def done(_written: object) -> None:
            self.context.shell.notify(self.tr("Written: {file}.").format(file=path.name))
            self._open_file(path)

        self.context.tasks.run(
            self.tr("Writing {document}").format(document=printout.name),
            lambda _progress: write(meeting_id, path, language=language, public=printout.public),
            done,
        )

    def _chosen(self, printout: Printout, _checked: bool = False) -> None:
        detail = self._shown()
        if detail is None:
            return
        name = safe_file_name(f"{detail.body.name} {detail.meeting.label.replace('/', '-')} {printout.name}.pdf")
        folder = self.context.settings.value(_FOLDER) or str(Path.home())
        kinds = self.tr("PDF (*.pdf);;Word (*.docx);;Web page (*.html)")
        chosen, _ = QFileDialog.getSaveFileName(self, printout.name, str(Path(folder) / name), kinds)
        if chosen:
            self.context.settings.set_value(_FOLDER, str(Path(chosen).parent))
            self.save(printout, Path(chosen))
