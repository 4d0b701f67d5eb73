"""Cut, copy and paste: in the text or the list where the keyboard was when the menu opened."""

from typing import Final

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from turva_desktop.ui.shell.commands import Command

Text = QLineEdit | QPlainTextEdit | QTextEdit
_TEXTS: Final = (QLineEdit, QPlainTextEdit, QTextEdit)


class Clipboard(QObject):
    """The commands of the clipboard for a window; texts hear their own keys first, lists leave them to the window."""

    moved = Signal()
    """The keyboard is elsewhere: other commands can be given."""

    def __init__(self, window: QWidget) -> None:
        """Follow where the keyboard is in a window."""
        super().__init__(window)
        self._window = window
        self._last: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._notice)  # type: ignore[union-attr]

    def commands(self) -> list[Command]:
        """Return the commands; each can be given where it means something."""
        return [
            Command(id="edit.cut", text=self.tr("Cu&t"), handler=self.cut, shortcut="Ctrl+X",
                    menu="edit", enabled=self._can_change, separator_before=True),
            Command(id="edit.copy", text=self.tr("&Copy what is chosen"), handler=self.copy,
                    shortcut="Ctrl+C", icon="copy", menu="edit"),
            Command(id="edit.paste", text=self.tr("&Paste"), handler=self.paste, shortcut="Ctrl+V",
                    menu="edit", enabled=self._can_change),
        ]  # fmt: skip

    def cut(self) -> None:
        """Move the chosen text to the clipboard."""
        text = self._text()
        if text is not None:
            text.cut()

    def copy(self) -> None:
        """Put the chosen text, or the chosen rows of a list, on the clipboard."""
        focus, text = self._focus(), self._text()
        if text is not None:
            text.copy()
        elif isinstance(focus, QAbstractItemView):
            from turva_desktop.ui.lists.copying import copy_rows  # when rows are copied, not with the window

            copy_rows(focus)
        elif isinstance(focus, QLabel) and focus.hasSelectedText():
            QApplication.clipboard().setText(focus.selectedText())

    def paste(self) -> None:
        """Put the clipboard's text where the cursor is."""
        text = self._text()
        if text is not None:
            text.paste()

    def _can_change(self) -> bool:
        text = self._text()
        return text is not None and not text.isReadOnly()

    def _text(self) -> Text | None:
        """Return the text where the keyboard is, also the one inside a choice or a number."""
        focus = self._focus()
        if focus is None or isinstance(focus, _TEXTS):
            return focus
        inner = None if isinstance(focus, QAbstractItemView) else focus.findChild(QLineEdit)
        return inner if isinstance(inner, QLineEdit) else None

    def _focus(self) -> QWidget | None:
        return self._last if self._last is not None and shiboken6.isValid(self._last) else None

    def _notice(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Remember where the keyboard is; a menu takes it only for a while."""
        if new is not None and not isinstance(new, QMenu | QMenuBar):
            self._last = new if self._window.isAncestorOf(new) else None
            self.moved.emit()
