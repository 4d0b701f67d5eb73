"""Fields that are chosen: one of several values, yes or no, a day."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QPushButton

from turva_desktop.ui.forms.field import Field, Unreadable, V
from turva_desktop.ui.look.day_words import InMonth
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.widgets.choice import Choice, Option
from turva_desktop.ui.widgets.date_field import DateLine
from turva_desktop.ui.widgets.labels import button


class ChoiceField(Field[V | None]):
    """One of several values; stored as soon as it is chosen."""

    holds = (object,)

    def __init__(self, options: Sequence[Option[V | None]] = ()) -> None:
        """Make the combo box from (value, text)."""
        self.combo = Choice[V | None](options)
        super().__init__(self.combo, nothing=None)
        self.combo.chosen.connect(self._chosen)

    def set_options(self, options: Sequence[Option[V | None]]) -> None:
        """Offer other options; the stored value is chosen if it is among them."""
        self.combo.set_options(options)
        self.revert()

    def read(self) -> V | None:
        """Return the chosen value."""
        return self.combo.value()

    def show_value(self, value: V | None) -> None:
        """Choose a value."""
        self.combo.set_value(value)

    def _chosen(self) -> None:
        if self.dirty():
            self.left.emit()


class CheckField(Field[bool]):
    """Yes or no; stored as soon as it is clicked."""

    holds = (bool,)

    def __init__(self) -> None:
        """Make the check box; it carries the label itself."""
        self.check = QCheckBox()
        super().__init__(self.check, nothing=False)
        self.label.setBuddy(None)  # type: ignore[arg-type]
        self.label.hide()
        self.check.clicked.connect(lambda _checked: self.left.emit())

    def set_label(self, text: str, hint: str = "") -> None:
        """Put the label beside the box."""
        super().set_label(text, hint)
        self.check.setText(text)

    def read(self) -> bool:
        """Return whether it is checked."""
        return self.check.isChecked()

    def show_value(self, value: bool) -> None:
        """Check or uncheck."""
        self.check.setChecked(value)


class OppositeField(CheckField):
    """A yes or no that people say the other way round than it is kept: `finished` is asked as "comes back"."""

    def __init__(self, text: str) -> None:
        """Make the check box with what is said beside it."""
        super().__init__()
        self._text = text

    def set_label(self, _text: str, hint: str = "") -> None:
        """Say it in words of its own."""
        super().set_label(self._text, hint)

    def read(self) -> bool:
        """Return the opposite of what is checked."""
        return not super().read()

    def show_value(self, value: bool) -> None:
        """Check what is not so."""
        super().show_value(not value)


class DateField(Field[date | None]):
    """A date or nothing, typed as 3.2.2026 or picked from a calendar."""

    holds = (date,)

    def __init__(self, today: Callable[[], date], in_month: InMonth = InMonth.LAST) -> None:
        """Make the line with its calendar button; `today` fills a missing year, `in_month` a missing day."""
        self.line = DateLine(today, in_month=in_month)
        super().__init__(self.line, nothing=None)
        self._offer: QPushButton | None = None
        self.line.picked.connect(self._picked)
        self.line.returnPressed.connect(self._picked)

    def read(self) -> date | None:
        """Return the date, or None if the line is empty."""
        value = self.line.value()
        if value is None and self.line.text().strip():
            raise Unreadable(self._unread())
        return value

    def _unread(self) -> str:
        meant = self.line.meant()
        if not meant:
            return self.tr("Write the date as 3.2.2026.")
        return self.tr("Is {day} meant? Press Enter in the field to take it.").format(day=day(meant[0]))

    def show_problem(self, sentence: str | None) -> None:
        """Show what is wrong, and what may be meant."""
        super().show_problem(sentence)
        meant = self.line.meant() if sentence is not None else []
        if self._offer is None and meant:
            self._offer = button("", self.line.take_meant, "check", "link")
            self.add_below(self._offer)
        if self._offer is not None:
            self._offer.setVisible(bool(meant))
            self._offer.setText(self.tr("Take {day}").format(day=day(meant[0])) if meant else "")

    def show_value(self, value: date | None) -> None:
        """Show the date."""
        self.line.set_value(value)

    def set_read_only(self, read_only: bool) -> None:
        """Let the date be copied but not changed."""
        self.line.setReadOnly(read_only)

    def accept(self) -> None:
        """Take the date as stored and write it out in full."""
        super().accept()
        if self.line.text() != ("" if self._stored is None else day(self._stored)):
            self.line.set_value(self._stored)

    def _picked(self) -> None:
        if self.dirty():
            self.left.emit()
