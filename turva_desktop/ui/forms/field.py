"""A field of a form: a label, a control and a line for what is wrong; it tells when it was edited and left."""

from typing import ClassVar, Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from turva_desktop.ui.forms.typing_history import TypingHistory
from turva_desktop.ui.look.tokens import SPACE_XS
from turva_desktop.ui.widgets.labels import set_look
from turva_desktop.ui.widgets.plain_edit import PlainEdit

V = TypeVar("V")
_CLICK_MS: Final = 50
"""How often it is looked whether a mouse button is up again."""
_COMES_BACK: Final = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""Why the keyboard leaves a field only for a while: its typing can still be taken back and done again."""


class Unreadable(Exception):  # noqa: N818 - not a failure: the user is still typing
    """What was typed cannot be read as the field's kind; the argument is a sentence."""


class Field(QWidget, Generic[V]):
    """One labelled control for a value of type `V`.

    `left` is emitted when its value was edited and the keyboard has left it. `holds` and `several` say what a record's
    field must be of, so that this one fits it.
    """

    left = Signal()
    holds: ClassVar[tuple[type, ...]] = ()
    several: ClassVar[bool] = False

    def __init__(self, control: QWidget, *, nothing: V, editor: QWidget | None = None) -> None:
        """Show a control; `editor` is the part that takes the keyboard, if not all of it.

        `nothing` is what the control shows where there is no record.
        """
        super().__init__()
        self.control = control
        self.editor = editor or control
        self.label = QLabel()
        self.label.setProperty("look", "field")
        self.label.setBuddy(self.editor)
        self.problem = QLabel()
        self.problem.setProperty("look", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._hint = ""
        self._nothing = nothing
        self._stored = nothing
        self._shown: V | type[Unreadable] = nothing
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_XS)
        self._layout.addWidget(self.label)
        self._layout.addWidget(control)
        self._layout.addWidget(self.problem)
        self.editor.installEventFilter(self)
        self.typing = TypingHistory(self.editor)
        if isinstance(self.editor, QLineEdit | QPlainTextEdit):
            self.editor.textChanged.connect(self._look_again)

    # for each type of value to say

    def read(self) -> V:
        """Return the value in the control; raises `Unreadable`."""
        raise NotImplementedError

    def show_value(self, value: V) -> None:
        """Put a value into the control."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be read and copied but not changed."""
        self.control.setEnabled(not read_only)

    # for the form

    def set_label(self, text: str, hint: str = "") -> None:
        """Say what the value is called, with its mnemonic (`&Title`); `hint` is what a newcomer may wonder about it."""
        self.label.setText(text)
        self.editor.setAccessibleName(text.replace("&", ""))
        self._hint = hint
        self.label.setToolTip(hint)
        self.editor.setToolTip(hint)
        self.editor.setAccessibleDescription(hint)

    def add_below(self, widget: QWidget) -> None:
        """Put something below the control and what is wrong with its value."""
        self._layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def typed(self) -> str:
        """Return what stands in the control, as it was typed."""
        editor = self.editor
        if isinstance(editor, PlainEdit):
            return editor.text()
        return editor.text() if isinstance(editor, QLineEdit) else ""

    def type_again(self, text: str) -> None:
        """Put what was typed before and couldn't be stored back into the control, and say why."""
        editor = self.editor
        if isinstance(editor, PlainEdit):
            editor.show_text(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
        try:
            self.read()
        except Unreadable as unread:
            self.show_problem(str(unread))

    def load(self, value: V | None) -> None:
        """Show a record's stored value from its beginning."""
        self._show_stored(value)
        self.typing.begin_anew()
        self.typing.to_start()

    def show_anew(self, value: V | None) -> None:
        """Show what is stored now of the same record; the cursor, and what is being typed, stay."""
        now = self._nothing if value is None else value
        if not self.dirty() and now != self._stored:
            self._show_stored(now)
            self.typing.begin_anew()

    def _show_stored(self, value: V | None) -> None:
        self._stored = self._nothing if value is None else value
        self.show_problem(None)
        self.show_value(self._stored)
        self._shown = self._reading()

    def dirty(self) -> bool:
        """Return whether something was typed that is not stored.

        What was typed is compared to what was shown, not to what is stored: a value that the control cannot show in
        full must not be stored again merely because the keyboard passed by.
        """
        return bool(self._reading() != self._shown)

    def accept(self) -> None:
        """Take what is in the control as stored."""
        self._stored = self._shown = self.read()
        self.show_problem(None)
        self.typing.begin_after_this()

    def revert(self) -> None:
        """Show the stored value again."""
        self._show_stored(self._stored)
        self.typing.begin_anew()

    def bring_back(self) -> bool:
        """Bring typing back that was taken back before anybody stored it; False when there is none.

        It is then stored and taken back by the journal, which knows where it belongs when it is to be done again.
        """
        if self.dirty() or not self.typing.can_redo():
            return False
        self.typing.redo_all()
        return self.dirty()

    def show_problem(self, sentence: str | None) -> None:
        """Show what is wrong below the control; None clears it."""
        self.problem.setText(sentence or "")
        self._place_problem()
        self.editor.setAccessibleDescription(sentence or self._hint)
        set_look(self.editor, "problem", sentence is not None)

    def _place_problem(self) -> None:
        """Show the line or hide it, but never during a click: what is below would move away between press and release.

        The press itself takes the keyboard from the field and thereby stores it.
        """
        is_wanted = bool(self.problem.text())
        if is_wanted is not self.problem.isHidden():
            return  # a form that is filled during a click has nothing to look for again, in any of its fields
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.problem.setVisible(is_wanted)
        else:
            QTimer.singleShot(_CLICK_MS, self, self._place_problem)

    def _look_again(self) -> None:
        """Take the complaint away as soon as what is typed can be read: storing says it anew if it is still so."""
        if self.problem.text() and self._reading() is not Unreadable:
            self.show_problem(None)

    def _is_for_window(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return False
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo):
            return not (self.dirty() and self.typing.can_undo())
        return event.matches(keys.Redo) and not self.typing.can_redo()

    def _reading(self) -> V | type[Unreadable]:
        try:
            return self.read()
        except Unreadable:
            return Unreadable

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the keyboard leaves; Esc brings the stored value back.

        Ctrl+Z and Ctrl+Y go to the window when there is nothing of the field's own to take back or do again.
        """
        if self._is_for_window(event):
            event.ignore()
            return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            if self.dirty():
                self.left.emit()
            elif event.reason() not in _COMES_BACK:
                self.typing.begin_anew()
        elif _is_escape(event) and self.dirty():
            self.revert()
            return True
        return super().eventFilter(watched, event)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
