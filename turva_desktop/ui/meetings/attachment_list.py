"""Attachments and background material of an item or of the meeting."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.attachment import ATTACHMENT, Attachment
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.ui.look.locale import number
from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.look.tokens import SPACE_S, SPACE_XS
from turva_desktop.ui.look.words import field_label, kind_word, options_of
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.running.desktop import FileKind
from turva_desktop.ui.widgets.choice import Choice
from turva_desktop.ui.widgets.elided_button import ElidedButton
from turva_desktop.ui.widgets.entry_line import EntryLine
from turva_desktop.ui.widgets.labels import button, icon_button
from turva_desktop.ui.widgets.tab_order import tab_after, tab_before


class AttachmentList(QWidget):
    """The files; each opens as a copy in its own program."""

    def __init__(self, context: UiContext, open_file: Callable[[Path], object] | None = None) -> None:
        """Build it for nothing yet; `open_file` opens a copy (the system's program by default)."""
        super().__init__()
        self.context = context
        self._open_file = open_file or context.desktop.open
        self._meeting_id = ""
        self._item_id: str | None = None
        self._shown: tuple[list[Attachment], bool, dict[str, int]] = ([], False, {})
        self._rows: dict[str, _FileRow] = {}
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
            self.context.shell.do(
                lambda path=path: attachments.add(  # type: ignore[misc]  # bound now, used now
                    self._meeting_id, path, item_id=self._item_id, background=background
                )
            )

    def commit(self) -> None:
        """Store what is being typed."""
        for row in self._rows.values():
            row.commit()

    def open_copy(self, attachment_id: str) -> None:
        """Open a copy of a file."""
        attachments, copies = self.context.services.meetings.attachments, self.context.copies
        path = self.context.shell.ask(lambda: attachments.copy_out(attachment_id, copies.new_folder()))
        if path is not None:
            self._open_file(path)
            self.context.shell.notify(
                self.tr("{file} was opened as a copy: changes to it do not come here.").format(file=path.name)
            )

    def _choose(self, background: bool) -> None:
        self.take(self.context.desktop.ask_several(self, FileKind.ATTACHMENT, self.tr("Choose files")), background)

    def _fill(self) -> None:
        """Keep the row of a file that stays: the keyboard may be in it."""
        attachments, editable, numbers = self._shown
        ids = [one.id for one in attachments]
        for gone in [one for one in self._rows if one not in ids]:
            row = self._rows.pop(gone)
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        before: QWidget | None = None
        for place, one in enumerate(attachments):
            if one.id not in self._rows:
                self._rows[one.id] = _FileRow(one.id, self.open_copy, self._edit, self._remove)
            row = self._rows[one.id]
            self._lines.insertWidget(place, row)
            row.show_file(one, numbers.get(one.id), editable)
            if before is not None:
                tab_after(before, row.controls)
            else:
                tab_before(self.add, row.controls)
            before = row.controls[-1]

    def _edit(self, attachment_id: str, **changes: object) -> None:
        self.context.shell.do(lambda: self.context.services.meetings.attachments.edit(attachment_id, **changes))

    def _remove(self, one: Attachment) -> None:
        if self.context.shell.do(lambda: self.context.services.meetings.attachments.delete(one.id)):
            self.context.shell.notify(self.tr("Removed: {title}.").format(title=one.title), undo=True)


class _FileRow(QWidget):
    """One file: what it is, how public it is, and of one that is not public the ground."""

    def __init__(
        self,
        attachment_id: str,
        open_copy: Callable[[str], object],
        edit: Callable[..., object],
        remove: Callable[[Attachment], object],
    ) -> None:
        super().__init__()
        self._one: Attachment | None = None
        self._edit = edit
        self.link = ElidedButton(lambda: open_copy(attachment_id), icon_name="paperclip")
        self.secrecy = Choice[Confidentiality](options_of(Confidentiality))
        self.secrecy.chosen.connect(lambda: edit(attachment_id, confidentiality=self.secrecy.value()))
        self.ground = EntryLine()
        self.ground.setPlaceholderText(self.tr("Ground, e.g. JulkL 24.1 § 25"))
        self.ground.editingFinished.connect(self.commit)
        self.rename = icon_button("", "pencil", self._start_title)
        self.remove = icon_button("", "trash-2", lambda: remove(self._one) if self._one else None)
        self.title = EntryLine()
        self.title.editingFinished.connect(self._end_title)
        self.title.hide()
        away = QShortcut(QKeySequence("Esc"), self.title)
        away.setContext(Qt.ShortcutContext.WidgetShortcut)
        away.activated.connect(self._forget_title)
        self.controls = (self.link, self.secrecy, self.rename, self.remove, self.title, self.ground)
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self.link)
        top.addStretch(1)
        for widget in (self.secrecy, self.rename, self.remove):
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addLayout(top)
        layout.addWidget(self.title)
        layout.addWidget(self.ground)

    def show_file(self, one: Attachment, place: int | None, editable: bool) -> None:
        self._one = one
        kind = field_label(ATTACHMENT, "background") if place is None else f"{kind_word(ATTACHMENT)} {place}"
        public = one.confidentiality.is_public
        self.link.set_whole(f"{kind}: {one.title} ({number(max(1, one.size // 1024))} kB)")
        self.link.setIcon(icon("paperclip" if public else "eye-off", "accent"))
        self.secrecy.setAccessibleName(self.tr("Publicity of {title}").format(title=one.title))
        self.secrecy.set_value(one.confidentiality)
        self.secrecy.setVisible(editable)
        self.ground.setAccessibleName(self.tr("Ground of {title}").format(title=one.title))
        if not self.ground.hasFocus():
            self.ground.setText(one.ground)
        self.ground.setReadOnly(not editable)
        self.ground.setVisible(not public and (editable or bool(one.ground)))
        words = self.tr("Remove {title}").format(title=one.title)
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(words)
        self.remove.setVisible(editable)
        words = self.tr("Rename {title}").format(title=one.title)
        self.rename.setAccessibleName(words)
        self.rename.setToolTip(words)
        self.rename.setVisible(editable)
        self.title.setAccessibleName(self.tr("Title of the file, as it is printed"))
        if not editable:
            self.title.hide()

    def _start_title(self) -> None:
        """Write the title that is printed: a file's name seldom tells what it holds."""
        if self._one is not None:
            self.title.setText(self._one.title)
            self.title.show()
            self.title.selectAll()
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_title(self) -> None:
        if self.title.isHidden():
            return
        if self.title.hasFocus():  # Enter: the keyboard goes back to where it came from
            self.rename.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.hide()
        text = self.title.text().strip()
        if self._one is not None and text and text != self._one.title:
            self._edit(self._one.id, title=text)

    def _forget_title(self) -> None:
        self.title.clear()
        self._end_title()

    def commit(self) -> None:
        """Store what is being typed."""
        self._end_title()
        text = self.ground.text().strip()
        if self._one is not None and not self.ground.isReadOnly() and text != self._one.ground:
            self._edit(self._one.id, ground=text)
