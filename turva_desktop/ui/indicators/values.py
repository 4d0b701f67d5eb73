"""An indicator's values: the chart, what it says in a sentence, and the table that is its text alternative."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.documents.content.change_words import change_sentences
from turva_desktop.documents.content.pen import Pen
from turva_desktop.domain.indicator import IndicatorValue
from turva_desktop.services.indicators import MeasuredIndicator
from turva_desktop.ui.indicators.chart import Chart, Level, Point
from turva_desktop.ui.indicators.numbers import with_unit
from turva_desktop.ui.indicators.pasting import read_pasted
from turva_desktop.ui.indicators.values_model import COUNT, VALUE, ValuesModel
from turva_desktop.ui.indicators.values_table import ValuesTable
from turva_desktop.ui.look.theme import theme
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import interface_language
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.choice import Choice
from turva_desktop.ui.widgets.labels import button, muted, plain

_YEARS_READY: Final = 5
"""So many years before the present one are made ready at once: what is known when an indicator begins."""


class Values(QWidget):
    """The values of the shown indicator."""

    def __init__(self, context: UiContext) -> None:
        """Build it for no indicator yet."""
        super().__init__()
        self.context = context
        self._measured: MeasuredIndicator | None = None
        self.model = ValuesModel(self._change, context.read_only, self)
        self.chart = Chart(self.model.unknown)
        self.sentence = plain("")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.area = Choice[str]()
        self.area.setAccessibleName(self.tr("Area in the chart"))
        self.area.setToolTip(self.tr("Area in the chart"))
        self.area.chosen.connect(self._draw)
        self.table = ValuesTable(self.model, self.tr("Values by year"))
        self.table.delete_wanted.connect(self.delete_chosen)
        self.table.pasted.connect(self.paste)
        self.nothing = muted(self.tr("No values yet. Add the first year; leave the value empty if it is not known."))
        theme().changed.connect(self._fit)
        self._build()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.sentence, 1)
        top.addWidget(self.area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(top)
        layout.addWidget(self.chart)
        if not self.context.read_only:  # above the table, which grows: the button stays under the hand
            tools = QHBoxLayout()
            tools.setSpacing(SPACE_S)
            tools.addWidget(button(self.tr("Add a &year"), self.add_year, "plus"))
            tools.addStretch(1)
            self._delete = button(self.tr("&Remove the year"), self.delete_chosen, "x")
            tools.addWidget(self._delete)
            layout.addLayout(tools)
        layout.addWidget(self.nothing)
        layout.addWidget(self.table)
        if not self.context.read_only:
            layout.addWidget(muted(self.tr("Type a value and press Enter. An empty value means that it is not known.")))

    def _fit(self) -> None:
        """Keep room for a sentence of two lines: the chart and the table stand still while values are typed."""
        self.sentence.setMinimumHeight(2 * self.sentence.fontMetrics().lineSpacing())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height of letters that are dressed."""
        super().showEvent(event)
        self._fit()

    def show_indicator(self, measured: MeasuredIndicator) -> None:
        """Show an indicator's values."""
        other = self._measured is None or self._measured.id != measured.id
        self._measured = measured
        areas = measured.areas
        self.area.set_options([(area, area or self.tr("Whole municipality")) for area in areas])
        if other or self.area.value() not in areas:
            self.area.set_value(areas[0] if areas else None)
        self.area.setVisible(bool(areas) and areas != ("",))
        self.model.set_values(measured.values)
        self.table.setVisible(bool(measured.values))
        self.nothing.setVisible(not measured.values)
        if not self.context.read_only:
            self._delete.setEnabled(bool(measured.values))
        self._draw()

    def add_year(self) -> None:
        """Open the value of the first year that waits for one; where none does, make years ready for the area shown.

        First the five years before the present one, which are known; then the one after the last; and nothing to come.
        """
        measured = self._measured
        if measured is None or self.context.read_only:
            return
        self.table.commit()
        area, now = self.area.value() or "", self.context.today().year
        series = measured.series(area)
        waiting = next((one for one in series if one.value is None and now - _YEARS_READY <= one.year < now), None)
        if waiting is not None:
            self._open(waiting.id)
            return
        years = [value.year for value in series]
        new = range(now - _YEARS_READY, now) if not years else [max(years) + 1 if max(years) < now else min(years) - 1]
        entered: dict[int, dict[str, object]] = {year: {} for year in new}
        service = self.context.services.indicators
        added = self.context.shell.ask(lambda: service.enter_years(measured.id, entered, area=area))
        if added:
            self._open(added[0].id)

    def _open(self, value_id: str) -> None:
        row = self.model.row_of(value_id)
        if row is not None:
            self.table.go_to(row, edit=True)

    def paste(self, text: str) -> None:
        """Enter a pasted column: to the years beside it, else from the year of the cursor on.

        Without years of its own and without any here, its last number is of the year before the present one.
        """
        measured = self._measured
        if measured is None or self.context.read_only or not text.strip():
            return
        at = self.model.value_at(self.table.currentIndex().row())
        column = COUNT if self.table.currentIndex().column() == COUNT else VALUE
        area = at.area if at is not None else self.area.value() or ""
        pasted = self.context.shell.ask(lambda: read_pasted(text, self.model.unknown))
        if pasted is None or not pasted.numbers:
            return
        first = self.context.today().year - len(pasted.numbers) if at is None else at.year
        years = pasted.years or range(first, first + len(pasted.numbers))
        service, read = self.context.services.indicators, self.model.read_cell
        stored = self.context.shell.ask(
            lambda: service.enter_years(
                measured.id,
                {year: read(column, number) for year, number in zip(years, pasted.numbers, strict=True)},
                area=area,
            )
        )
        if stored:
            said = self.tr("Pasted: the values of %n year(s).", None, len(stored))
            self.context.shell.notify(said, undo=True)

    def commit(self) -> None:
        """Store what is typed in an open cell."""
        self.table.commit()

    def delete_chosen(self) -> None:
        """Delete the year where the cursor is, and offer to take it back."""
        value = self.model.value_at(self.table.currentIndex().row())
        if value is None or self.context.read_only:
            return
        if self.context.shell.do(lambda: self.context.services.indicators.delete_value(value.id)):
            self.context.shell.notify(self.tr("Removed: the value of {year}.").format(year=value.year), undo=True)

    def _change(self, value: IndicatorValue, read: Callable[[], dict[str, Any]]) -> bool:
        service = self.context.services.indicators
        return self.context.shell.do(lambda: service.edit_value(value.id, **read()))

    def _draw(self) -> None:
        measured = self._measured
        if measured is None:
            return
        area = self.area.value() or ""
        series = measured.series(area)
        indicator = measured.indicator
        levels = []
        if indicator.baseline is not None:
            levels.append(Level(name=self.tr("Baseline"), value=indicator.baseline))
        if indicator.target is not None:
            levels.append(Level(name=self.tr("Target"), value=indicator.target, is_target=True))
        by_year = {value.year: value for value in series}
        years = range(min(by_year), max(by_year) + 1) if by_year else range(0)
        points = [
            Point(year=year, value=by_year[year].value, revised=by_year[year].revised)
            if year in by_year
            else Point(year=year, value=None)
            for year in years
        ]
        said = self._said(measured, area)
        self.sentence.setText(said)
        name = self.tr("Chart: {indicator}").format(indicator=indicator.name)
        self.chart.show_series(
            points, levels, name, self.tr("{facts} The table below has every value.").format(facts=said)
        )

    def _said(self, measured: MeasuredIndicator, area: str) -> str:
        """Return what an area's series says in a few sentences; an area that isn't the municipality is named."""
        series = measured.until(self.context.today().year).series(area)
        newest = next((value for value in reversed(series) if value.value is not None), None)
        if newest is None or newest.value is None:
            return self.tr("Nothing is known yet.") if series else ""
        language = interface_language()
        pen = Pen(language=language, texts=language)
        told = with_unit(newest.value, measured.indicator.unit)
        said = [f"{newest.year}: {told}." if measured.places.is_own(area) else f"{area}, {newest.year}: {told}."]
        said += change_sentences(measured.indicator, series, measured.places, pen)
        ahead = sorted({str(value.year) for value in measured.values if value.year > self.context.today().year})
        if ahead:
            said.append(self.tr("Check the year: {years} is still to come.").format(years=", ".join(ahead)))
        return " ".join(said)
