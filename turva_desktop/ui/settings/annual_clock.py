"""The annual clock (vuosikello): what belongs to which months; the home screen reminds of it."""

from PySide6.QtCore import QLocale

from turva_desktop.domain.clock import ClockPhase
from turva_desktop.domain.ids import new_id
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.look.words import capital
from turva_desktop.ui.models.record_table import Column, RecordTableModel
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import muted
from turva_desktop.ui.widgets.record_table import ListPanel
from turva_desktop.ui.widgets.register_view import Keeper, RegisterView


class AnnualClockView(RegisterView[ClockPhase]):
    """The list of phases beside the chosen one's fields."""

    def make_panel(self) -> ListPanel[ClockPhase]:
        """Return the list of phases."""
        columns: list[Column[ClockPhase]] = [
            Column(key="text", heading=self.tr("Phase"), text=lambda one: one.text, strong=True),
            Column(
                key="months",
                heading=self.tr("Months"),
                text=_months,
                sort=lambda one: (one.first_month, one.last_month),
                width=22,
            ),
            Column(key="now", heading=self.tr("State"), text=self._now, status=self._role, width=8),
        ]
        return ListPanel[ClockPhase](
            RecordTableModel(columns, identity=lambda one: one.id),
            self.tr("Annual clock"),
            search_text=lambda one: f"{one.text} {_months(one)}",
            empty=EmptyState(
                "clock",
                self.tr("The annual clock is empty"),
                self.tr("A phase says what the group does in which months. The home screen shows those that are on."),
                None if self.context.read_only else (self.tr("Add the first phase"), self.add_new),
            ),
        )

    def hint(self) -> str:
        """Return what to do first."""
        return self.tr("Choose a phase in the list.")

    def add_sections(self) -> None:
        """Declare the fields."""
        months = [(number, capital(_month(number))) for number in range(1, 13)]
        self.form.add_line("text", self.tr("&What is done"))
        self.form.add_choice("first_month", self.tr("&First month"), months, half=True)
        self.form.add_choice("last_month", self.tr("&Last month"), months, half=True)
        self.form.add_widget(muted(self.tr("A phase may run over the turn of the year.")))
        self.detail.add_section(self.form)

    def lines(self) -> list[ClockPhase]:
        """Read the phases."""
        return self.context.services.settings.clock.all()

    def register(self) -> Keeper:
        """Return the register of phases."""
        return self.context.services.settings.clock

    def fresh(self) -> ClockPhase:
        """Return a new phase in this month."""
        month = self.context.today().month
        return ClockPhase(id=new_id(), first_month=month, last_month=month, text=self.tr("New phase"))

    def title_of(self, line: ClockPhase) -> tuple[str, str]:
        """Return the text and the months."""
        return line.text, _months(line)

    def _now(self, one: ClockPhase) -> str:
        return self.tr("Now") if one.is_on(self.context.today()) else ""

    def _role(self, one: ClockPhase) -> StatusRole | None:
        return StatusRole.PROGRESS if one.is_on(self.context.today()) else None


def _month(number: int) -> str:
    return QLocale().standaloneMonthName(number)


def _months(one: ClockPhase) -> str:
    first = _month(one.first_month)
    return capital(first if one.first_month == one.last_month else f"{first}–{_month(one.last_month)}")
