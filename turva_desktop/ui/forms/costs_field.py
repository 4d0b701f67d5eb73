"""Yearly costs as rows of year and euros, with their sum."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from turva_desktop.domain.costs import YearCost, total_cost
from turva_desktop.ui.forms.field import Field, Unreadable
from turva_desktop.ui.look.locale import number
from turva_desktop.ui.look.tokens import SPACE_S, SPACE_XS
from turva_desktop.ui.widgets.labels import button, icon_button
from turva_desktop.ui.widgets.tab_order import tab_before

_FIRST_YEAR, _LAST_YEAR = 1990, 2200


class _Row:
    """The controls of one year."""

    def __init__(self, field: "CostsField", year: str, euros: str) -> None:
        self.year, self.euros = QLineEdit(year), QLineEdit(euros)
        self.year.setMaximumWidth(90)
        self.remove: QToolButton = icon_button("", "x", lambda: field.remove_row(self))
        for widget in self.widgets():
            widget.installEventFilter(field)
        for line in (self.year, self.euros):
            line.returnPressed.connect(field.leave)

    def widgets(self) -> tuple[QWidget, QWidget, QWidget]:
        """Return the controls from left to right."""
        return self.year, self.euros, self.remove

    def is_empty(self) -> bool:
        """Return whether nothing is typed in the row but perhaps a year."""
        return not self.euros.text().strip()


class CostsField(Field[tuple[YearCost, ...]]):
    """Costs by year; the sum stands below them."""

    holds = (YearCost,)
    several = True

    def __init__(self, today: Callable[[], date]) -> None:
        """Start without rows; `today` gives the first year that is offered."""
        self._today = today
        self._rows: list[_Row] = []
        self._read_only = False
        body = QWidget()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_XS)
        self._grid.setColumnStretch(1, 1)
        self._add = button("", self.add_row, "plus", "link")
        self._sum = QLabel()
        self._sum.setProperty("look", "strong")
        bottom = QHBoxLayout()
        bottom.addWidget(self._add)
        bottom.addStretch(1)
        bottom.addWidget(self._sum)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addLayout(self._grid)
        layout.addLayout(bottom)
        super().__init__(body, nothing=(), editor=self._add)
        self._add.setText(self.tr("Add a year"))
        self._add.setAccessibleName(self.tr("Add a year's cost"))

    def read(self) -> tuple[YearCost, ...]:
        """Return the costs in the order of their years; raises `Unreadable`."""
        costs = [self._cost(row) for row in self._rows if not row.is_empty()]
        return tuple(sorted(costs, key=lambda cost: cost.year))

    def show_value(self, value: tuple[YearCost, ...]) -> None:
        """Show a row for each year; rows that are there already stay, and the keyboard in them."""
        for row in self._rows[len(value) :]:
            self._take_away(row)
        for place, cost in enumerate(value):
            decimals = 0 if cost.euros == cost.euros.to_integral_value() else 2
            year, euros = str(cost.year), number(cost.euros, decimals)
            if place == len(self._rows):
                self._put(_Row(self, year, euros))
            self._rows[place].year.setText(year)
            self._rows[place].euros.setText(euros)
        self._show_sum()

    def set_read_only(self, read_only: bool) -> None:
        """Let the costs be read and copied but not changed."""
        self._read_only = read_only
        self._add.setVisible(not read_only)
        for row in self._rows:
            self._set_row_read_only(row)

    def add_row(self) -> None:
        """Add the year after the last one and put the keyboard into its euros."""
        years = [int(row.year.text()) for row in self._rows if row.year.text().isdecimal()]
        row = _Row(self, str(max(years) + 1 if years else self._today().year), "")
        self._put(row)
        row.euros.setFocus()

    def remove_row(self, row: _Row) -> None:
        """Remove a year."""
        self._take_away(row)
        self._add.setFocus()
        self.leave()

    def leave(self) -> None:
        """Have the costs stored if they were changed."""
        self._show_sum()
        if self.dirty():
            self.left.emit()

    def accept(self) -> None:
        """Take what is in the rows as stored and write it out in full."""
        super().accept()
        self.show_value(self._stored)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Store when the keyboard leaves a row; within a row it may wander."""
        row = next((row for row in self._rows if watched in row.widgets()), None)
        if row is not None and event.type() == QEvent.Type.FocusOut:
            if QApplication.focusWidget() not in row.widgets():
                self.leave()
            return False
        return super().eventFilter(watched, event)

    def _cost(self, row: _Row) -> YearCost:
        year = row.year.text().strip()
        if not year.isdecimal() or not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
            raise Unreadable(self.tr("Write the year with four digits."))
        typed = "".join(row.euros.text().replace("€", "").split()).replace(",", ".").replace("−", "-")
        try:
            euros = Decimal(typed)
        except InvalidOperation:
            raise Unreadable(self.tr("Write the euros as a number, e.g. 1 200 or 350,50.")) from None
        if not euros.is_finite():
            raise Unreadable(self.tr("Write the euros as a number, e.g. 1 200 or 350,50."))
        return YearCost(year=int(year), euros=euros)

    def _put(self, row: _Row) -> None:
        self._rows.append(row)
        place = self._grid.rowCount()
        for column, widget in enumerate(row.widgets()):
            self._grid.addWidget(widget, place, column)
            widget.show()  # at once, so that it can take the keyboard
        self._set_row_read_only(row)
        row.year.textChanged.connect(lambda _text: self._name(row))
        self._name(row)
        tab_before(self._add, row.widgets())

    def _name(self, row: _Row) -> None:
        year = row.year.text()
        row.year.setAccessibleName(self.tr("Year of the cost, row {row}").format(row=self._rows.index(row) + 1))
        row.euros.setAccessibleName(self.tr("Euros in {year}").format(year=year))
        row.euros.setPlaceholderText(self.tr("Euros"))
        row.remove.setAccessibleName(self.tr("Remove the year {year}").format(year=year))
        row.remove.setToolTip(row.remove.accessibleName())

    def _set_row_read_only(self, row: _Row) -> None:
        row.year.setReadOnly(self._read_only)
        row.euros.setReadOnly(self._read_only)
        row.remove.setVisible(not self._read_only)

    def _take_away(self, row: _Row) -> None:
        self._rows.remove(row)
        for widget in row.widgets():
            widget.removeEventFilter(self)
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _show_sum(self) -> None:
        try:
            costs = self.read()
        except Unreadable:
            costs = ()
        total = total_cost(costs)
        decimals = 0 if total == total.to_integral_value() else 2
        text = self.tr("In all {sum} €").format(sum=number(total, decimals))
        self._sum.setText(text if costs else "")
