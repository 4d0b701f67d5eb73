"""A text that is stored also while it is being written, at every pause."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor

from turva_desktop.ui.forms.texts import MarkdownField
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.widgets.plain_edit import one_line

PAUSE_MS = 1500
"""How long the keyboard rests before what was typed is stored."""
_MOST_ROWS = 16


class WritingField(MarkdownField):
    """Markdown that grows; stored when it is left and at every pause."""

    def __init__(self, rows: int = 3, buttons: bool = False) -> None:
        """Make the editor at least that many lines high; `buttons` shows the buttons of the Markdown."""
        super().__init__(rows)
        self._buttons = buttons
        self.set_read_only(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._store_in_passing)
        edit = self.markdown.edit
        edit.textChanged.connect(self._wait)
        self._rows = rows
        edit.document().documentLayout().documentSizeChanged.connect(self._fit)
        edit.textChanged.connect(self._fit)

    def show_value(self, value: str) -> None:
        """Show the text."""
        super().show_value(value)
        self._pause.stop()

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be copied but not changed."""
        super().set_read_only(read_only)
        if not self._buttons:
            for one in self.markdown.buttons:
                one.hide()

    def selected_text(self) -> str:
        """Return what is selected, on one line."""
        return one_line(self.markdown.edit.textCursor().selectedText())

    def start_at_end(self) -> None:
        """Take the keyboard behind what is written, unless it is here already."""
        edit = self.markdown.edit
        if not edit.hasFocus():
            edit.moveCursor(QTextCursor.MoveOperation.End)
            edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def deselect(self) -> None:
        """Put the cursor behind what is selected."""
        edit = self.markdown.edit
        cursor = edit.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        edit.setTextCursor(cursor)

    def insert(self, text: str) -> None:
        """Put a text at the cursor, apart from what stands before it."""
        edit = self.markdown.edit
        cursor = edit.textCursor()
        if not cursor.hasSelection():
            before = edit.document().characterAt(cursor.position() - 1)
            if cursor.position() > 0 and not before.isspace():
                text = " " + text
        cursor.insertText(text)
        gap = text.find("{")
        end = text.find("}", gap)
        if 0 <= gap < end:  # a phrase with a gap: select the gap, the next letters fill it
            start = cursor.position() - len(text) + gap
            cursor.setPosition(start)
            cursor.setPosition(start + end - gap + 1, QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)

    def _fit(self, _size: object = None) -> None:
        """Grow with the lines as they wrap, up to a limit; a text of many pages scrolls inside."""
        edit = self.markdown.edit
        lines = round(edit.document().documentLayout().documentSize().height())  # a plain text's size is in lines
        lines = max(self._rows, min(lines, _MOST_ROWS))
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + scaled(20))
        whole = lines < _MOST_ROWS  # a bar that comes and goes would wrap the lines anew
        edit.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )

    def _wait(self) -> None:
        if self.markdown.edit.hasFocus():
            self._pause.start()

    def _store_in_passing(self) -> None:
        if self.dirty():
            self.left.emit()
