"""Fields of a form: a label, a control and a line for what is wrong; each tells when it was edited and left."""

from collections.abc import Callable, Sequence
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from turva_desktop.ui.look.locale import clock, number, parse_clock
from turva_desktop.ui.look.tokens import SPACE_XS
from turva_desktop.ui.widgets.choice import Choice
from turva_desktop.ui.widgets.date_field import DateLine
from turva_desktop.ui.widgets.growing_edit import GrowingEdit
from turva_desktop.ui.widgets.labels import set_look
from turva_desktop.ui.widgets.markdown_edit import MarkdownEdit

GREATEST = 10**15
"""No number of a municipality is greater, and the file keeps whole numbers up to 9 · 10¹⁸."""


class Unreadable(Exception):  # noqa: N818 - not a failure: the user is still typing
    """What was typed cannot be read as the field's kind; the argument is a sentence."""


class Field(QWidget):
    """One labelled control. `left` is emitted when its value was edited and the keyboard has left it."""

    left = Signal()

    def __init__(self, label: str, control: QWidget, editor: QWidget | None = None) -> None:
        """Put the label above the control; `editor` is the part that takes the keyboard, if not all of it."""
        super().__init__()
        self.control = control
        self.editor = editor or control
        self.label = QLabel(label)
        self.label.setProperty("look", "field")
        self.label.setBuddy(self.editor)
        self.editor.setAccessibleName(label.replace("&", ""))
        self.problem = QLabel()
        self.problem.setProperty("look", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._stored: Any = None
        self._shown: Any = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self.label)
        layout.addWidget(control)
        layout.addWidget(self.problem)
        self.editor.installEventFilter(self)

    # for each kind to say

    def read(self) -> Any:
        """Return the value in the control; raises `Unreadable`."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Put a value into the control."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be read and copied but not changed."""
        self.control.setEnabled(not read_only)

    # for the form

    def load(self, value: Any) -> None:
        """Show a stored value."""
        self._stored = value
        self.show_problem(None)
        self.show_value(value)
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

    def revert(self) -> None:
        """Show the stored value again."""
        self.load(self._stored)

    def show_problem(self, sentence: str | None) -> None:
        """Show what is wrong below the control; None clears it."""
        self.problem.setText(sentence or "")
        self.problem.setVisible(sentence is not None)
        self.editor.setAccessibleDescription(sentence or "")
        set_look(self.editor, "problem", sentence is not None)

    def _reading(self) -> Any:
        try:
            return self.read()
        except Unreadable:
            return Unreadable

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the keyboard leaves; Esc brings the stored value back.

        Ctrl+Z goes to the window when there is nothing of the field's own to take back.
        """
        if _is_undo(event) and not self.dirty():
            event.ignore()
            return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            if self.dirty():
                self.left.emit()
        elif _is_escape(event) and self.dirty():
            self.revert()
            return True
        return super().eventFilter(watched, event)


def _is_undo(event: QEvent) -> bool:
    keys = QKeySequence.StandardKey
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and (event.matches(keys.Undo) or event.matches(keys.Redo))
    )


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape


class LineField(Field):
    """One line of text; empty is the empty string."""

    def __init__(self, label: str, completions: Sequence[str] = ()) -> None:
        """Make the line; `completions` are offered while typing."""
        self.line = QLineEdit()
        super().__init__(label, self.line)
        self.line.returnPressed.connect(self._enter)
        if completions:
            self.set_completions(completions)

    def set_completions(self, completions: Sequence[str]) -> None:
        """Offer these while typing."""
        completer = QCompleter(list(completions), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)

    def read(self) -> Any:
        """Return the text without space around it."""
        return self.line.text().strip()

    def show_value(self, value: Any) -> None:
        """Show the text from its beginning."""
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be copied but not changed."""
        self.line.setReadOnly(read_only)

    def _enter(self) -> None:
        if self.dirty():
            self.left.emit()


class NumberField(LineField):
    """A number or nothing: `int` without decimals, else `Decimal`; a year is an int without thousands apart."""

    def __init__(
        self, label: str, least: int | None = None, most: int = GREATEST, decimals: int = 0, year: bool = False
    ) -> None:
        """Make the line; what is outside the limits is not stored."""
        super().__init__(label)
        self._least, self._most, self._decimals, self._year = least, most, decimals, year
        self.line.setMaximumWidth(160)

    def read(self) -> Any:
        """Return the number, or None if the line is empty."""
        text = self.line.text().replace("\u00a0", "").replace(" ", "").replace("−", "-").replace(",", ".")
        if not text:
            return None
        try:
            value = Decimal(text)
        except InvalidOperation:
            raise Unreadable(self.tr("Write a number, e.g. 12.")) from None
        if not value.is_finite() or (self._decimals == 0 and value != value.to_integral_value()):
            raise Unreadable(self.tr("Write a whole number."))
        if self._least is not None and value < self._least:
            raise Unreadable(self.tr("The least value is {value}.").format(value=self._least))
        if value > self._most:
            raise Unreadable(self.tr("The greatest value is {value}.").format(value=self._most))
        return int(value) if self._decimals == 0 else value

    def show_value(self, value: Any) -> None:
        """Show the number with a decimal comma."""
        if value is None:
            self.line.clear()
        elif self._year:
            self.line.setText(str(value))
        else:
            shown = -min(0, int(Decimal(str(value)).normalize().as_tuple().exponent))
            self.line.setText(number(value, min(self._decimals, shown)))


class TimeField(LineField):
    """A time of day or nothing, typed as 14.05."""

    def __init__(self, label: str) -> None:
        """Make the line."""
        super().__init__(label)
        self.line.setMaximumWidth(120)
        self.line.setPlaceholderText(self.tr("h.mm"))

    def read(self) -> Any:
        """Return the time, or None if the line is empty."""
        text = self.line.text().strip()
        value = parse_clock(text) if text else None
        if text and value is None:
            raise Unreadable(self.tr("Write the time as 14.05."))
        return value

    def show_value(self, value: time | None) -> None:
        """Show the time."""
        self.line.setText("" if value is None else clock(value))


class DateField(Field):
    """A date or nothing, typed as 3.2.2026 or picked from a calendar."""

    def __init__(self, label: str, today: Callable[[], date]) -> None:
        """Make the line with its calendar button; `today` fills a missing year."""
        self.line = DateLine(today, label.replace("&", ""))
        super().__init__(label, self.line)
        self.line.picked.connect(self._picked)
        self.line.returnPressed.connect(self._picked)

    def read(self) -> Any:
        """Return the date, or None if the line is empty."""
        value = self.line.value()
        if value is None and self.line.text().strip():
            raise Unreadable(self.tr("Write the date as 3.2.2026."))
        return value

    def show_value(self, value: date | None) -> None:
        """Show the date."""
        self.line.set_value(value)

    def set_read_only(self, read_only: bool) -> None:
        """Let the date be copied but not changed."""
        self.line.setReadOnly(read_only)

    def accept(self) -> None:
        """Take the date as stored and write it out in full."""
        super().accept()
        self.line.set_value(self._stored)

    def _picked(self) -> None:
        if self.dirty():
            self.left.emit()


class TextField(Field):
    """Several lines of plain text; Tab goes on."""

    def __init__(self, label: str, rows: int = 4) -> None:
        """Make the editor at least that many lines high; it grows to three times that, six at least."""
        self.edit = GrowingEdit(rows, max(rows * 3, 6))
        super().__init__(label, self.edit)

    def read(self) -> Any:
        """Return the text without space around it."""
        return self.edit.toPlainText().strip()

    def show_value(self, value: Any) -> None:
        """Show the text."""
        self.edit.setPlainText(value or "")

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be copied but not changed."""
        self.edit.setReadOnly(read_only)


class MarkdownField(Field):
    """Several lines of Markdown with a few buttons."""

    def __init__(self, label: str, rows: int = 6) -> None:
        """Make the editor at least that many lines high; it grows with its text."""
        self.markdown = MarkdownEdit(rows)
        super().__init__(label, self.markdown, self.markdown.edit)

    def read(self) -> Any:
        """Return the Markdown without space around it."""
        return self.markdown.text().strip()

    def show_value(self, value: Any) -> None:
        """Show the Markdown."""
        self.markdown.set_text(value or "")

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be copied but not changed."""
        self.markdown.set_read_only(read_only)


class ChoiceField(Field):
    """One of several values; stored as soon as it is chosen."""

    def __init__(self, label: str, options: Sequence[tuple[object, str]]) -> None:
        """Make the combo box from (value, text)."""
        self.combo = Choice(options)
        super().__init__(label, self.combo)
        self.combo.chosen.connect(self._chosen)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other options; the stored value is chosen if it is among them."""
        self.combo.set_options(options)
        self.revert()

    def read(self) -> Any:
        """Return the chosen value."""
        return self.combo.value()

    def show_value(self, value: Any) -> None:
        """Choose a value."""
        self.combo.set_value(value)

    def _chosen(self) -> None:
        if self.dirty():
            self.left.emit()


class CheckField(Field):
    """Yes or no; stored as soon as it is clicked."""

    def __init__(self, label: str) -> None:
        """Make the check box with its own label."""
        self.check = QCheckBox(label)
        super().__init__(label, self.check)
        self.label.setBuddy(None)  # type: ignore[arg-type]
        self.label.hide()
        self.check.clicked.connect(lambda _checked: self.left.emit())

    def read(self) -> Any:
        """Return whether it is checked."""
        return self.check.isChecked()

    def show_value(self, value: Any) -> None:
        """Check or uncheck."""
        self.check.setChecked(bool(value))


class NamesField(LineField):
    """Names parted by commas or semicolons, a tuple of texts; what is known is offered while typing."""

    def __init__(self, label: str, known: Sequence[str] = ()) -> None:
        """Make the line."""
        super().__init__(label)
        self._known = QStringListModel(list(known), self)
        completer = _LastNameCompleter(self._known, self.line)
        self.line.setCompleter(completer)
        self.line.setPlaceholderText(self.tr("Separate names with a comma"))

    def set_known(self, known: Sequence[str]) -> None:
        """Offer these names."""
        self._known.setStringList(list(known))

    def read(self) -> Any:
        """Return the names in order, each once."""
        parts = (part.strip() for part in self.line.text().replace(";", ",").split(","))
        return tuple(dict.fromkeys(part for part in parts if part))

    def show_value(self, value: Any) -> None:
        """Show the names."""
        self.line.setText(", ".join(value or ()))
        self.line.setCursorPosition(0)


class _LastNameCompleter(QCompleter):
    """Completes the name after the last comma."""

    def __init__(self, model: QStringListModel, parent: QLineEdit) -> None:
        super().__init__(model, parent)
        self._line = parent
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        """Search with the last name only."""
        return [path.replace(";", ",").rpartition(",")[2].strip()]

    def pathFromIndex(self, index: Any) -> str:
        """Put the found name after the names before it."""
        before = self._line.text().replace(";", ",").rpartition(",")[0]
        found = str(index.data())
        return f"{before}, {found}" if before else found
