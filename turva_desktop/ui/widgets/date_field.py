"""A line for a date: typed as 3.2.2026, or picked from a calendar (Alt+Down or the button)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from turva_desktop.ui.look.locale import day, parse_day, screen_locale
from turva_desktop.ui.look.theme import colour, icon
from turva_desktop.ui.widgets.entry_line import EntryLine


class DateLine(EntryLine):
    """A date or nothing. `picked` is emitted when a day was picked from the calendar."""

    picked = Signal()

    def __init__(self, today: Callable[[], date], name: str = "", parent: QWidget | None = None) -> None:
        """Make an empty line; `today` fills a missing year and is where an empty calendar opens."""
        super().__init__(parent)
        self._today = today
        self.setPlaceholderText(self.tr("d.m.yyyy"))
        self.setAccessibleName(name)
        self.setMinimumWidth(150)
        self._open = QAction(icon("calendar", "muted"), self.tr("Pick from the calendar (Alt+Down)"), self)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)

    def value(self) -> date | None:
        """Return the date; None if the line is empty or not a date."""
        return parse_day(self.text(), self._today())

    def set_value(self, value: date | None) -> None:
        """Show a date."""
        self.setText("" if value is None else day(value))

    def setReadOnly(self, read_only: bool) -> None:
        """Hide the calendar with the right to write."""
        super().setReadOnly(read_only)
        self._open.setVisible(not read_only)

    def open_calendar(self) -> None:
        """Show a calendar below the line."""
        popup = _CalendarPopup(self, self.value() or self._today())
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        popup.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def take(self, chosen: QDate) -> None:
        """Take a day from the calendar."""
        self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar at Alt+Down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if not self.isReadOnly():
                self.open_calendar()
            return
        super().keyPressEvent(event)


class _CalendarPopup(QFrame):
    """A calendar that closes when a day is picked or Esc is pressed."""

    def __init__(self, line: DateLine, shown: date) -> None:
        super().__init__(line, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        self._line = line
        self.calendar = QCalendarWidget()
        self.calendar.setLocale(screen_locale())
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        weekend = QTextCharFormat()
        weekend.setForeground(colour("danger"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, weekend)
        self.calendar.setAccessibleName(line.accessibleName())
        self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self.calendar.activated.connect(self._pick)
        self.calendar.clicked.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.calendar)

    def _pick(self, chosen: QDate) -> None:
        line = self._line
        self.close()
        line.setFocus(Qt.FocusReason.PopupFocusReason)
        line.take(chosen)
