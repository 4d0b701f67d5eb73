"""The page of indicators: what each shows now and where it is going, beside its values."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from turva_desktop.domain.ids import IndicatorId, new_id
from turva_desktop.domain.indicator import Direction, Indicator
from turva_desktop.domain.theme import Trend
from turva_desktop.services.indicators import MeasuredIndicator, difference_of
from turva_desktop.ui.indicators.numbers import shown
from turva_desktop.ui.indicators.values import Values
from turva_desktop.ui.look.words import capital, options_of, word
from turva_desktop.ui.models.record_table import Column, RecordTableModel
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.field import ChoiceField
from turva_desktop.ui.widgets.labels import button
from turva_desktop.ui.widgets.page_layout import page_layout
from turva_desktop.ui.widgets.record_table import Filter, ListPanel
from turva_desktop.ui.widgets.register_view import Keeper, RegisterView


class IndicatorsView(RegisterView[MeasuredIndicator]):
    """The list of indicators beside the chosen one's chart, values and fields."""

    def make_panel(self) -> ListPanel[MeasuredIndicator]:
        """Return the list of indicators."""
        columns: list[Column[MeasuredIndicator]] = [
            Column(key="name", heading=self.tr("Indicator"), text=lambda one: one.indicator.name, strong=True),
            Column(
                key="latest",
                heading=self.tr("Latest"),
                text=self._latest,
                sort=lambda one: one.latest and one.latest.value,
                tip=lambda one: one.indicator.unit,
                width=11,
                align_right=True,
            ),
            Column(key="trend", heading=self.tr("Direction"), text=self._trend, icon=_arrow, width=15),
        ]
        return ListPanel[MeasuredIndicator](
            RecordTableModel(columns, identity=lambda one: one.id),
            self.tr("Indicators"),
            search_text=lambda one: f"{one.indicator.name} {one.indicator.source} {one.theme_name}",
            filters=[
                Filter[MeasuredIndicator](
                    key="trend",
                    label=self.tr("Direction in the list"),
                    everything=self.tr("All directions"),
                    options=options_of(Trend),
                    keep=lambda one, trend: one.trend is trend,
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
        form.add_line("name", self.tr("&Name"))
        self._theme = form.add("theme_id", ChoiceField(self.tr("&Theme"), [(None, "–")]))
        form.add_line("source", self.tr("&Source"), half=True)
        form.add_line("source_id", self.tr("Source's own &id, when verified"), half=True)
        form.add_line("unit", self.tr("&Unit"), half=True)
        form.add_choice("direction", self.tr("&Which way is good"), options_of(Direction), half=True)
        form.add_number("baseline", self.tr("&Baseline"), decimals=4, half=True)
        form.add_number("target", self.tr("T&arget"), decimals=4, half=True)
        form.add_text("caveat", self.tr("&Caveat: what the numbers don't tell"), rows=3)
        self.detail.add_section(self.values)
        self.detail.add_section(form, self.tr("The indicator"))

    def lines(self) -> list[MeasuredIndicator]:
        """Read the indicators, and the themes they may belong to."""
        themes = self.context.services.indicators.themes()
        self._theme.set_options([(None, "–"), *((theme.id, f"{theme.code} {theme.name}".strip()) for theme in themes)])
        return self.context.services.indicators.measured()

    def register(self) -> Keeper:
        """Return the register of indicators."""
        return self.context.services.indicators.indicators

    def fresh(self) -> Indicator:
        """Return a new indicator."""
        return Indicator(id=IndicatorId(new_id()), name=self.tr("New indicator"))

    def record_of(self, line: MeasuredIndicator) -> Indicator:
        """Return the indicator itself."""
        return line.indicator

    def title_of(self, line: MeasuredIndicator) -> tuple[str, str]:
        """Return the name, and the direction, theme and source."""
        facts = (self._trend(line) if line.latest else "", line.theme_name, line.indicator.source)
        return line.indicator.name, " · ".join(fact for fact in facts if fact)

    def show_line(self, line: MeasuredIndicator) -> None:
        """Show the values."""
        self.values.show_indicator(line)

    def _latest(self, one: MeasuredIndicator) -> str:
        if one.latest is None or one.latest.value is None:
            return self.tr("not known")
        return self.tr("{value} ({year})").format(value=shown(one.latest.value), year=one.latest.year)

    def _trend(self, one: MeasuredIndicator) -> str:
        """Return the judgement; where no way is good, only which way the number went."""
        difference = difference_of(one.series())
        if one.indicator.direction is not Direction.NEUTRAL or difference is None or difference.amount == 0:
            return capital(word(Trend.UNCHANGED if difference and difference.amount == 0 else one.trend))
        return self.tr("Up") if difference.amount > 0 else self.tr("Down")


class IndicatorsPage(Page):
    """What is measured."""

    topics = frozenset({"indicator", "indicator_value", "theme"})

    def __init__(self, context: UiContext) -> None:
        """Build the page."""
        super().__init__(context)
        self.view = IndicatorsView(context, "indicators", ordered=True, shares=(5, 6))
        new = button(self.tr("New indicator"), self.view.add_new, "plus", "primary", "Ctrl+N")
        if context.read_only:
            new.hide()
        else:
            self.view.panel.hide_while_empty(new)
        layout = page_layout(self, self.tr("Indicators"), new)
        layout.addWidget(self.view, 1)

    def refresh(self) -> None:
        """Read everything anew."""
        self.view.refresh()
        if self.view.panel.current() is None:
            self.view.panel.table.select_first()

    def open_record(self, record_id: str) -> None:
        """Show an indicator."""
        self.view.panel.select(record_id)
        self.view.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)

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


def _arrow(one: MeasuredIndicator) -> str | None:
    """Return which way the number went: the word beside it says whether that is good."""
    difference = difference_of(one.series())
    if difference is None:
        return "circle-question-mark"
    if difference.amount == 0:
        return "arrow-right"
    return "arrow-up" if difference.amount > 0 else "arrow-down"
