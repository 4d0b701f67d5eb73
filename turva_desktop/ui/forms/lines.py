"""Fields of one line: text, names, numbers, times."""

from collections.abc import Sequence
from datetime import time
from decimal import Decimal, InvalidOperation
from typing import Generic

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel
from PySide6.QtWidgets import QLineEdit

from turva_desktop.ui.forms.field import Field, Unreadable, V
from turva_desktop.ui.look.locale import clock, number, parse_clock
from turva_desktop.ui.widgets.completion import Completer
from turva_desktop.ui.widgets.entry_line import EntryLine

_NUMBER_WIDTH, _TIME_WIDTH = 160, 120
"""The greatest width of the line, in pixels."""


class TypedLine(Field[V], Generic[V]):
    """A line whose text stands for a value; Enter stores it."""

    def __init__(self, *, nothing: V) -> None:
        """Make the line."""
        self.line = EntryLine()
        super().__init__(self.line, nothing=nothing)
        self.line.returnPressed.connect(self._enter)

    def set_label(self, text: str, hint: str = "") -> None:
        """Show the hint in the empty line too."""
        super().set_label(text, hint)
        if hint:
            self.line.setPlaceholderText(hint)

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be copied but not changed."""
        self.line.setReadOnly(read_only)

    def _enter(self) -> None:
        if self.dirty():
            self.left.emit()


class LineField(TypedLine[str]):
    """One line of text; empty is the empty string."""

    holds = (str,)

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__(nothing="")
        self._known = QStringListModel(self)

    def set_completions(self, completions: Sequence[str]) -> None:
        """Offer these while typing."""
        self._known.setStringList(completions)
        if self.line.completer() is None:
            self.line.setCompleter(Completer(self._known, self.line))

    def read(self) -> str:
        """Return the text without space around it."""
        return self.line.text().strip()

    def show_value(self, value: str) -> None:
        """Show the text from its beginning."""
        self.line.setText(value)
        self.line.setCursorPosition(0)


class DecimalField(TypedLine[Decimal | None]):
    """A number with decimals, or nothing."""

    holds = (Decimal,)

    def __init__(self, decimals: int = 2) -> None:
        """Make the line; at most so many decimals are shown."""
        super().__init__(nothing=None)
        self._decimals = decimals
        self.line.setMaximumWidth(_NUMBER_WIDTH)

    def read(self) -> Decimal | None:
        """Return the number, or None if the line is empty."""
        return _number(self, self.line.text())

    def show_value(self, value: Decimal | None) -> None:
        """Show the number with a decimal comma, and no more decimals than it has."""
        if value is None:
            self.line.clear()
            return
        exponent = value.normalize().as_tuple().exponent
        own = max(0, -exponent) if isinstance(exponent, int) else 0
        self.line.setText(number(value, min(self._decimals, own)))


class NumberField(TypedLine[int | None]):
    """A whole number, or nothing."""

    holds = (int,)

    def __init__(self) -> None:
        """Make the line."""
        super().__init__(nothing=None)
        self.line.setMaximumWidth(_NUMBER_WIDTH)

    def read(self) -> int | None:
        """Return the number, or None if the line is empty."""
        value = _number(self, self.line.text())
        if value is None:
            return None
        if value != value.to_integral_value():
            raise Unreadable(self.tr("Write a whole number."))
        return int(value)

    def show_value(self, value: int | None) -> None:
        """Show the number, thousands apart."""
        self.line.setText("" if value is None else number(value, 0))


class YearField(NumberField):
    """A year, or nothing."""

    def show_value(self, value: int | None) -> None:
        """Show the year; its thousands are not apart."""
        self.line.setText("" if value is None else str(value))


class TimeField(TypedLine[time | None]):
    """A time of day or nothing, typed as 14.05."""

    holds = (time,)

    def __init__(self) -> None:
        """Make the line."""
        super().__init__(nothing=None)
        self.line.setMaximumWidth(_TIME_WIDTH)
        self.line.setPlaceholderText(self.tr("h.mm"))

    def read(self) -> time | None:
        """Return the time, or None if the line is empty."""
        text = self.line.text().strip()
        value = parse_clock(text) if text else None
        if text and value is None:
            raise Unreadable(self.tr("Write the time as 14.05."))
        return value

    def show_value(self, value: time | None) -> None:
        """Show the time."""
        self.line.setText("" if value is None else clock(value))


class NamesField(TypedLine[tuple[str, ...]]):
    """Names parted by commas or semicolons; what is known is offered while typing."""

    holds = (str,)
    several = True

    def __init__(self, known: Sequence[str] = ()) -> None:
        """Make the line."""
        super().__init__(nothing=())
        self._known = QStringListModel(list(known), self)
        self.line.setCompleter(_LastNameCompleter(self._known, self.line))
        self.line.setPlaceholderText(self.tr("Separate names with a comma"))

    def set_known(self, known: Sequence[str]) -> None:
        """Offer these names."""
        self._known.setStringList(list(known))

    def read(self) -> tuple[str, ...]:
        """Return the names in order, each once."""
        parts = (part.strip() for part in self.line.text().replace(";", ",").split(","))
        return tuple(dict.fromkeys(part for part in parts if part))

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show the names."""
        self.line.setText(", ".join(value))
        self.line.setCursorPosition(0)


class _LastNameCompleter(Completer):
    """Completes the name after the last comma."""

    def __init__(self, model: QStringListModel, parent: QLineEdit) -> None:
        super().__init__(model, parent)
        self._line = parent

    def splitPath(self, path: str) -> list[str]:
        """Search with the last name only."""
        return [path.replace(";", ",").rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Put the found name after the names before it."""
        before = self._line.text().replace(";", ",").rpartition(",")[0]
        found = str(index.data())
        return f"{before}, {found}" if before else found


def _number(field: TypedLine[V], typed: str) -> Decimal | None:
    """Return the number that a text reads as, None for an empty one; raises `Unreadable`."""
    text = typed.replace("\u00a0", "").replace(" ", "").replace("−", "-").replace(",", ".")
    if not text:
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise Unreadable(field.tr("Write a number, e.g. 12."))
    return value
