"""Attachments and background material of an item or of the meeting."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.meeting import Attachment
from turva_desktop.ui.context import UiContext
from turva_desktop.ui.locale import number
from turva_desktop.ui.tokens import SPACE_S
from turva_desktop.ui.widgets.choice import Choice
from turva_desktop.ui.widgets.elided_button import ElidedButton
from turva_desktop.ui.widgets.labels import button, icon_button
from turva_desktop.ui.words import options_of

_FOLDER = "meetings/attachment-folder"


class AttachmentList(QWidget):
    """The files; each opens as a copy in its own program."""

    def __init__(self, context: UiContext, open_file: Callable[[Path], object] | None = None) -> None:
        """Build it for nothing yet; `open_file` opens a copy (the system's program by default)."""
        super().__init__()
        self.context = context
        self._open_file = open_file or (lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        self._meeting_id = ""
        self._item_id: str | None = None
        self._shown: tuple[list[Attachment], bool, dict[str, int]] = ([], False, {})
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.add = button(self.tr("Add an attachment…"), lambda: self._choose(background=False), "paperclip")
        self.add_background = button(
            self.tr("Add background material…"), lambda: self._choose(background=True), "plus", "link"
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.add)
        row.addWidget(self.add_background)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(self._lines)
        layout.addLayout(row)

    def show_attachments(
        self,
        meeting_id: str,
        item_id: str | None,
        attachments: Sequence[Attachment],
        editable: bool,
        numbers: Mapping[str, int],
    ) -> None:
        """Show the files of an item (or of the meeting when no item is given); `numbers` are the printed ones."""
        self._meeting_id, self._item_id = meeting_id, item_id
        self.add.setVisible(editable)
        self.add_background.setVisible(editable)
        mine = {one.id: numbers[one.id] for one in attachments if one.id in numbers}
        if (list(attachments), editable, mine) != self._shown:
            self._shown = (list(attachments), editable, mine)
            self._fill()

    def take(self, paths: Sequence[Path], background: bool = False) -> None:
        """Take files into the workspace."""
        attachments = self.context.services.meetings.attachments
        for path in paths:
            self.context.shell.attempt(
                lambda path=path: attachments.add(  # type: ignore[misc]  # bound now, used now
                    self._meeting_id, path, item_id=self._item_id, background=background
                )
            )

    def open_copy(self, attachment_id: str) -> None:
        """Open a copy of a file."""
        folder = Path(tempfile.mkdtemp(prefix="turva-"))
        attachments = self.context.services.meetings.attachments
        path = self.context.shell.attempt(lambda: attachments.copy_out(attachment_id, folder))
        if path is not None:
            self._open_file(path)
            self.context.shell.notify(
                self.tr("{file} was opened as a copy: changes to it do not come here.").format(file=path.name)
            )

    def _choose(self, background: bool) -> None:
        folder = self.context.settings.value(_FOLDER) or str(Path.home())
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"), folder)
        if names:
            self.context.settings.set_value(_FOLDER, str(Path(names[0]).parent))
            self.take([Path(name) for name in names], background)

    def _fill(self) -> None:
        while (taken := self._lines.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        attachments, editable, _numbers = self._shown
        for one in attachments:
            self._lines.addWidget(self._row(one, editable))

    def _row(self, one: Attachment, editable: bool) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        place = self._shown[2].get(one.id)
        kind = self.tr("Background") if place is None else self.tr("Attachment {n}").format(n=place)
        text = f"{kind}: {one.title} ({number(max(1, one.size // 1024))} kB)"
        picture = "paperclip" if one.confidentiality.is_public else "eye-off"
        layout.addWidget(ElidedButton(lambda: self.open_copy(one.id), text=text, icon_name=picture))
        layout.addStretch(1)
        if editable:
            secrecy = Choice(options_of(Confidentiality))
            secrecy.setAccessibleName(self.tr("Publicity of {title}").format(title=one.title))
            secrecy.set_value(one.confidentiality)
            secrecy.chosen.connect(lambda: self._edit(one.id, confidentiality=secrecy.value()))
            layout.addWidget(secrecy)
            remove = self.tr("Remove {title}").format(title=one.title)
            layout.addWidget(icon_button(remove, "trash-2", lambda: self._remove(one)))
        return row

    def _edit(self, attachment_id: str, **changes: object) -> None:
        self.context.shell.attempt(lambda: self.context.services.meetings.attachments.edit(attachment_id, **changes))

    def _remove(self, one: Attachment) -> None:
        def work() -> bool:
            self.context.services.meetings.attachments.delete(one.id)
            return True

        if self.context.shell.attempt(work):
            self.context.shell.notify(self.tr("Removed: {title}.").format(title=one.title), undo=True)
