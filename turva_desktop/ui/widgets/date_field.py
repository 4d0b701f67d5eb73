"""A line for a date: typed as 3.2.2026, or picked from a calendar (Alt+Down or the button)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QCompleter, QFrame, QLineEdit, QVBoxLayout, QWidget

from turva_desktop.ui.look.day_words import InMonth, days_meant
from turva_desktop.ui.look.locale import day, parse_day, screen_locale
from turva_desktop.ui.look.theme import colour, icon
from turva_desktop.ui.widgets.completion import Completer
from turva_desktop.ui.widgets.entry_line import EntryLine
from turva_desktop.ui.widgets.popup_place import beside

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DateLine(EntryLine):
    """A date or nothing. `picked` is emitted when a day was picked from the calendar or from what was offered.

    What is no date as it is written, but may mean one (11/2026, 3112, marraskuussa), is offered while it is typed; the
    first Enter takes it. `in_month` says which day a month alone means here.
    """

    picked = Signal()

    def __init__(
        self,
        today: Callable[[], date],
        name: str = "",
        parent: QWidget | None = None,
        in_month: InMonth = InMonth.LAST,
    ) -> None:
        """Make an empty line; `today` fills a missing year and is where an empty calendar opens."""
        super().__init__(parent)
        self._today, self._in_month = today, in_month
        self.setPlaceholderText(self.tr("d.m.yyyy"))
        self.setAccessibleName(name)
        self.setMinimumWidth(150)
        self._open = QAction(icon("calendar", "muted"), self.tr("Pick from the calendar (Alt+Down)"), self)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self._offered: QStringListModel | None = None
        self.textEdited.connect(lambda _text: self._offer())

    def value(self) -> date | None:
        """Return the date; None if the line is empty or not a date."""
        return parse_day(self.text(), self._today())

    def set_value(self, value: date | None) -> None:
        """Show a date."""
        self.setText("" if value is None else day(value))

    def meant(self) -> list[date]:
        """Return what may be meant by a text that is no date, the likeliest first."""
        text = self.text().strip()
        return days_meant(text, self._today(), self._in_month) if text and self.value() is None else []

    def is_unreadable(self) -> bool:
        """Tell whether something is typed that is no date."""
        return bool(self.text().strip()) and self.value() is None

    def take_meant(self) -> bool:
        """Take what is most likely meant; False when nothing is known."""
        found = self.meant()
        if not found:
            return False
        self.set_value(found[0])
        self.picked.emit()
        return True

    def setReadOnly(self, read_only: bool) -> None:
        """Hide the calendar with the right to write."""
        super().setReadOnly(read_only)
        self._open.setVisible(not read_only)

    def open_calendar(self) -> None:
        """Show a calendar beside the line."""
        popup = _CalendarPopup(self, self.value() or next(iter(self.meant()), self._today()))
        popup.move(beside(self, popup.sizeHint()))
        popup.show()
        popup.move(beside(self, popup.size()))  # dressed, it may be larger than it thought
        popup.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def take(self, chosen: QDate) -> None:
        """Take a day from the calendar."""
        self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar at Alt+Down; take what is meant at Enter, also while it is offered below."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if not self.isReadOnly():
                self.open_calendar()
            return
        if event.key() in _ENTER and not self.isReadOnly():
            popup = self.completer().popup() if self._offered is not None else None
            chosen = popup is not None and popup.isVisible() and popup.currentIndex().isValid()
            if not chosen and self.take_meant():
                if popup is not None:
                    popup.hide()
                event.accept()
                return
        super().keyPressEvent(event)

    def _offer(self) -> None:
        """Offer what may be meant by what is typed; most dates are written as dates, and nothing is made for those."""
        meant = [day(one) for one in self.meant()]
        if self._offered is None and meant:
            self._offered = QStringListModel(self)
            offers = Completer(self._offered, self)
            offers.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            offers.activated.connect(lambda _text: self.picked.emit())
            self.setCompleter(offers)
        if self._offered is not None:
            self._offered.setStringList(meant)


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
