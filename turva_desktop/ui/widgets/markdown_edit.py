"""A plain editor for Markdown with a few buttons: bold, list, numbered list, link."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.ui.widgets.labels import icon_button
from turva_desktop.ui.widgets.plain_edit import PlainEdit


class MarkdownEdit(QWidget):
    """Buttons above a text that is stored as it is typed; `edit` takes the keyboard."""

    def __init__(self, rows: int = 6, parent: QWidget | None = None) -> None:
        """Make the editor at least `rows` lines high; it grows to twice that with its text."""
        super().__init__(parent)
        self.edit = PlainEdit()
        self._rows = rows
        self.buttons = [
            icon_button(self.tr("Bold (Ctrl+B)"), "bold", self.bold),
            icon_button(self.tr("Bulleted list"), "list", lambda: self._start_lines("- ")),
            icon_button(self.tr("Numbered list"), "list-ordered", lambda: self._start_lines("1. ")),
            icon_button(self.tr("Link"), "link", self.link),
        ]
        bar = QHBoxLayout()
        bar.setSpacing(0)
        for one in self.buttons:
            bar.addWidget(one)
        bar.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(bar)
        layout.addWidget(self.edit)
        self.setTabOrder(self.buttons[-1], self.edit)
        bold = QShortcut(QKeySequence("Ctrl+B"), self.edit)
        bold.setContext(Qt.ShortcutContext.WidgetShortcut)
        bold.activated.connect(self.bold)
        self.edit.document().contentsChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """Return the Markdown."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show a Markdown text."""
        self.edit.show_text(text)

    def set_read_only(self, read_only: bool) -> None:
        """Hide the buttons with the right to write."""
        self.edit.setReadOnly(read_only)
        for one in self.buttons:
            one.setVisible(not read_only)

    def bold(self) -> None:
        """Make the selection bold, or take the boldness away."""
        cursor = self.edit.textCursor()
        chosen = cursor.selectedText()
        if len(chosen) > 4 and chosen.startswith("**") and chosen.endswith("**"):
            self._replace(chosen[2:-2])
        else:
            self._replace(f"**{chosen}**")
            if not chosen:
                cursor.movePosition(QTextCursor.MoveOperation.Left, n=2)
                self.edit.setTextCursor(cursor)

    def link(self) -> None:
        """Make the selection a link and leave the cursor where the address goes."""
        chosen = self.edit.textCursor().selectedText()
        self._replace(f"[{chosen}]()")
        cursor = self.edit.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, n=1 if chosen else 3)
        self.edit.setTextCursor(cursor)

    def _replace(self, text: str) -> None:
        cursor = self.edit.textCursor()
        start = cursor.selectionStart()
        had = cursor.hasSelection()
        cursor.insertText(text)
        if had:
            cursor.setPosition(start)
            cursor.setPosition(start + len(text), QTextCursor.MoveMode.KeepAnchor)
            self.edit.setTextCursor(cursor)
        self.edit.setFocus()

    def _start_lines(self, mark: str) -> None:
        cursor = self.edit.textCursor()
        first = self.edit.document().findBlock(cursor.selectionStart())
        last = self.edit.document().findBlock(cursor.selectionEnd())
        cursor.beginEditBlock()
        block, number = first, 1
        while block.isValid():
            start = QTextCursor(block)
            start.insertText(f"{number}. " if mark == "1. " else mark)
            if block == last:
                break
            block, number = block.next(), number + 1
        cursor.endEditBlock()
        self.edit.setFocus()

    def _fit(self) -> None:
        lines = max(self._rows, min(self.edit.document().blockCount() + 1, self._rows * 2))
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * lines + 20)
