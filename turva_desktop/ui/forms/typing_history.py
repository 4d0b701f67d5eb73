"""What an editor can take back of its own: the typing since its text was stored or shown, and never more."""

from typing import Final

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_UNDOABLE: Final = QTextDocument.Stacks.UndoStack


class TypingHistory:
    """Undo and redo inside one editor; a widget that is no editor has none.

    Qt joins what is typed in one go into one step, also over the moment when it was stored, and keeps the steps when
    another record with the same text is shown: so it is told here where a history begins anew.
    """

    def __init__(self, editor: QWidget) -> None:
        """Look into an editor."""
        self._editor = editor

    def can_undo(self) -> bool:
        """Tell whether something was typed that can be taken back here."""
        editor = self._editor
        if isinstance(editor, QPlainTextEdit):
            return editor.document().isUndoAvailable()
        return isinstance(editor, QLineEdit) and editor.isUndoAvailable()

    def can_redo(self) -> bool:
        """Tell whether typing was taken back here that can be done again."""
        editor = self._editor
        if isinstance(editor, QPlainTextEdit):
            return editor.document().isRedoAvailable()
        return isinstance(editor, QLineEdit) and editor.isRedoAvailable()

    def redo_all(self) -> None:
        """Bring back all that was taken back."""
        editor = self._editor
        while self.can_redo():
            if isinstance(editor, QPlainTextEdit | QLineEdit):
                editor.redo()

    def begin_anew(self) -> None:
        """Forget everything: the text is another one, or taken back and left."""
        editor = self._editor
        if isinstance(editor, QPlainTextEdit):
            editor.document().clearUndoRedoStacks()
        elif isinstance(editor, QLineEdit) and (editor.isUndoAvailable() or editor.isRedoAvailable()):
            _set_anew(editor)

    def begin_after_this(self) -> None:
        """Forget what was typed so far: it is stored, and the journal takes it back."""
        editor = self._editor
        if isinstance(editor, QPlainTextEdit):
            editor.document().clearUndoRedoStacks(_UNDOABLE)
        elif isinstance(editor, QLineEdit) and editor.isUndoAvailable():
            _set_anew(editor)

    def to_start(self) -> None:
        """Put the cursor before the first letter."""
        editor = self._editor
        if isinstance(editor, QPlainTextEdit):
            editor.moveCursor(QTextCursor.MoveOperation.Start)
        elif isinstance(editor, QLineEdit):
            editor.setCursorPosition(0)


def _set_anew(line: QLineEdit) -> None:
    """Set a line's text again, which is how Qt forgets its history; the cursor stays."""
    start, length, cursor = line.selectionStart(), line.selectionLength(), line.cursorPosition()
    blocked = line.blockSignals(True)
    line.setText(line.text())
    line.blockSignals(blocked)
    line.setCursorPosition(cursor)
    if start >= 0:
        line.setSelection(start, length)
