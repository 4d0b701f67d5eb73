"""The page of indicators: what each shows now and where it is going, beside its values."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt

from turva_desktop.domain.changes import Changes
from turva_desktop.domain.ids import IndicatorId, ThemeId, new_id
from turva_desktop.domain.indicator import INDICATOR, Indicator, IndicatorValue
from turva_desktop.domain.indicator_change import IndicatorTrend
from turva_desktop.services.indicators import MeasuredIndicator
from turva_desktop.ui.forms.choices import ChoiceField
from turva_desktop.ui.forms.lines import DecimalField, YearField
from turva_desktop.ui.forms.texts import TextField
from turva_desktop.ui.indicators.numbers import shown
from turva_desktop.ui.indicators.values import Values
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.register_view import RegisterView
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.words import capital, field_label, kind_words, options_of, word
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import button
from turva_desktop.ui.widgets.page_layout import page_layout


class IndicatorsView(RegisterView[MeasuredIndicator, Indicator]):
    """The list of indicators beside the chosen one's chart, values and fields."""

    def __init__(self, context: UiContext) -> None:
        """Build the view; `refresh` fills it."""
        indicators = context.services.indicators.indicators
        super().__init__(context, "indicators", INDICATOR, indicators, shares=(6, 7))

    def make_panel(self) -> ListPanel[MeasuredIndicator]:
        """Return the list of indicators."""
        columns: list[Column[MeasuredIndicator]] = [
            Column(
                key="name", heading=field_label(INDICATOR, "name"), text=lambda one: one.indicator.name, strong=True
            ),
            Column(
                key="latest",
                heading=self.tr("Latest"),
                text=self._latest,
                sort=lambda one: one.latest.value if one.latest else None,
                tip=lambda one: one.indicator.unit,
                width=11,
                align_right=True,
            ),
            Column(key="trend", heading=self.tr("Direction"), text=_trend, icon=_arrow, width=20),
        ]
        return ListPanel[MeasuredIndicator](
            RecordTableModel(columns, identity=lambda one: one.id),
            kind_words(INDICATOR),
            search_text=lambda one: f"{one.indicator.name} {one.indicator.source} {one.theme_name}",
            filters=[
                Filter[MeasuredIndicator, IndicatorTrend](
                    self.tr("Direction in the list"),
                    self.tr("All directions"),
                    lambda one, trend: one.trend is trend,
                    options_of(IndicatorTrend),
                ),
            ],
            empty=EmptyState(
                "chart-line",
                self.tr("No indicators yet"),
                self.tr("An indicator shows by numbers whether safety gets better: a value a year is enough."),
                None if self.context.read_only else (self.tr("Add the first indicator"), self.add_new),
            ),
        )

    def hint(self) -> str:
        """Return what to do first."""
        return self.tr("Choose an indicator in the list.")

    def add_sections(self) -> None:
        """Put the values first, then what is measured."""
        self.values = Values(self.context)
        form = self.form
        form.add("name")
        self._theme = form.put("theme_id", ChoiceField[ThemeId]())
        form.add("source", half=True)
        form.add("source_id", half=True, hint=self.tr("Only when it has been verified"))
        form.add("measure_kind", half=True, hint=self.tr("Without it a change is not assessed"))
        form.add("unit", half=True)
        form.add("per", half=True, hint=self.tr("E.g. 1000; of a percentage 100, where it is of all inhabitants"))
        form.add("direction", half=True)
        form.put("baseline", DecimalField(decimals=4), half=True)
        form.put("target", DecimalField(decimals=4), half=True)
        form.put("caveat", TextField(rows=3), hint=self.tr("What the numbers don't tell"))
        form.add_heading(self.tr("Care with small numbers"))
        form.add("small_limit", half=True, hint=self.tr("Fewer cases are not told in percent"))
        form.put("break_year", YearField(), half=True, hint=self.tr("The first year not comparable with earlier ones"))
        form.add("sensitive", half=True, hint=self.tr("Copies for others hide the smallest counts"))
        form.add("hide_limit", half=True, hint=self.tr("A sensitive count below this is hidden; zero is shown"))
        self.detail.add_section(self.values)
        self.detail.add_section(form, self.tr("The indicator"))

    def lines(self) -> list[MeasuredIndicator]:
        """Read the indicators, and the themes they may belong to."""
        themes = self.context.services.indicators.themes()
        self._theme.set_options([(None, "–"), *((theme.id, f"{theme.code} {theme.name}".strip()) for theme in themes)])
        year = self.context.today().year
        return [one.until(year) for one in self.context.services.indicators.listed()]

    def lines_of(self, ids: Iterable[str]) -> list[MeasuredIndicator]:
        """Read some indicators; a year still to come is no newest one."""
        year = self.context.today().year
        return [one.until(year) for one in self.context.services.indicators.listed(only=ids)]

    def fresh(self) -> Indicator:
        """Return a new indicator."""
        return Indicator(id=IndicatorId(new_id()), name=self.tr("New indicator"))

    def record_of(self, line: MeasuredIndicator) -> Indicator:
        """Return the indicator itself."""
        return line.indicator

    def title_of(self, line: MeasuredIndicator) -> tuple[str, str]:
        """Return the name, and the direction, theme and source."""
        facts = (_trend(line) if line.latest else "", line.theme_name, line.indicator.source)
        return line.indicator.name, " · ".join(fact for fact in facts if fact)

    def show_line(self, line: MeasuredIndicator) -> None:
        """Show the values of every area."""
        for measured in self.context.services.indicators.measured(only=[line.id]):
            self.values.show_indicator(measured)

    def _latest(self, one: MeasuredIndicator) -> str:
        if one.latest is None or one.latest.value is None:
            return self.tr("not known")
        return self.tr("{value} ({year})").format(value=shown(one.latest.value), year=one.latest.year)


class IndicatorsPage(Page):
    """What is measured."""

    def __init__(self, context: UiContext) -> None:
        """Build the page."""
        super().__init__(context)
        self.view = IndicatorsView(context)
        new = button(self.tr("New indicator"), self.view.add_new, "plus", "primary", "Ctrl+N")
        if context.read_only:
            new.hide()
        else:
            self.view.panel.hide_while_empty(new)
        layout = page_layout(self, kind_words(INDICATOR), new)
        layout.addWidget(self.view, 1)

    def refresh(self) -> None:
        """Read everything anew."""
        self.view.refresh()
        if self.view.panel.current() is None:
            self.view.panel.table.select_first()

    def refresh_changed(self, changes: Changes) -> None:
        """Show some indicators anew when nothing but their values was changed."""
        if changes.kinds <= {IndicatorValue}:
            self.view.refresh_lines(self.view.lines_of(changes.about(Indicator)))
        else:
            self.refresh()

    def open_record(self, record_id: str) -> None:
        """Show an indicator."""
        self.view.panel.select(record_id)
        self.view.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Store what is being typed, in an open cell too."""
        self.view.values.commit()
        super().leave()

    def focus_search(self) -> None:
        """Search in the list."""
        self.view.panel.search.setFocus()

    def commands(self) -> Sequence[Command]:
        """Return what can be done here."""
        return [
            Command(
                id="indicators.new",
                text=self.tr("&New indicator"),
                handler=self.view.add_new,
                shortcut="Ctrl+N",
                icon="plus",
                enabled=lambda: not self.context.read_only,
            ),
            Command(
                id="indicators.year",
                text=self.tr("Add a &year to the indicator"),
                handler=self.view.values.add_year,
                shortcut="Ctrl+Shift+N",
                icon="calendar-plus",
                enabled=lambda: not self.context.read_only,
            ),
            Command(
                id="indicators.delete",
                text=self.tr("&Delete the indicator"),
                handler=self.view.delete_chosen,
                icon="trash-2",
                enabled=lambda: not self.context.read_only,
            ),
        ]


def _trend(one: MeasuredIndicator) -> str:
    return capital(word(one.trend))


_ARROWS: Final[Mapping[IndicatorTrend, str]] = {
    IndicatorTrend.UNCHANGED: "arrow-right",
    IndicatorTrend.NOT_DISTINGUISHABLE: "equal-approximately",
    IndicatorTrend.NOT_ASSESSED: "minus",
    IndicatorTrend.UNKNOWN: "circle-question-mark",
}


def _arrow(one: MeasuredIndicator) -> str:
    """Return which way the number went, where that can be told: the word beside it says whether it is good."""
    change = one.change()
    if change is None or one.trend in _ARROWS:
        return _ARROWS.get(one.trend, "minus")
    return "arrow-up" if change.amount > 0 else "arrow-down"
