"""Fields of several lines: plain text, Markdown, and a title that wraps."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from turva_desktop.ui.forms.field import Field
from turva_desktop.ui.widgets.growing_edit import GrowingEdit
from turva_desktop.ui.widgets.markdown_edit import MarkdownEdit
from turva_desktop.ui.widgets.plain_edit import one_line

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(Field[str]):
    """Several lines of plain text; Tab goes on."""

    holds = (str,)

    def __init__(self, rows: int = 4) -> None:
        """Make the editor at least that many lines high; it grows to three times that, six at least."""
        self.edit = GrowingEdit(rows, max(rows * 3, 6))
        super().__init__(self.edit, nothing="")

    def read(self) -> str:
        """Return the text without space around it."""
        return self.edit.text().strip()

    def show_value(self, value: str) -> None:
        """Show the text."""
        self.edit.show_text(value)

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be copied but not changed."""
        self.edit.setReadOnly(read_only)


class TitleField(TextField):
    """A title that wraps on screen but is one line; Enter goes on to the next field instead of breaking it."""

    def __init__(self, rows: int = 1) -> None:
        """Make the editor at least that many lines high."""
        super().__init__(rows)

    def read(self) -> str:
        """Return the title on one line."""
        return one_line(self.edit.text())

    def start_typing(self) -> None:
        """Take the keyboard with all of the title selected: the next letter replaces it."""
        self.edit.setFocus(Qt.FocusReason.TabFocusReason)
        self.edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on at Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.focusNextPrevChild(True)
            return True
        return super().eventFilter(watched, event)


class MarkdownField(Field[str]):
    """Several lines of Markdown with a few buttons."""

    holds = (str,)

    def __init__(self, rows: int = 6) -> None:
        """Make the editor at least that many lines high; it grows with its text."""
        self.markdown = MarkdownEdit(rows)
        super().__init__(self.markdown, nothing="", editor=self.markdown.edit)

    def read(self) -> str:
        """Return the Markdown without space around it."""
        return self.markdown.text().strip()

    def show_value(self, value: str) -> None:
        """Show the Markdown."""
        self.markdown.set_text(value)

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be copied but not changed."""
        self.markdown.set_read_only(read_only)
