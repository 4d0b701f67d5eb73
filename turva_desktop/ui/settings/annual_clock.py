"""The annual clock (vuosikello): what belongs to which months; the home screen reminds of it."""

from PySide6.QtCore import QLocale

from turva_desktop.domain.clock import CLOCK_PHASE, ClockPhase
from turva_desktop.domain.ids import new_id
from turva_desktop.ui.forms.choices import ChoiceField
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.register_view import RegisterView
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.look.words import capital, field_label, kind_words
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import muted


class AnnualClockView(RegisterView[ClockPhase, ClockPhase]):
    """The list of phases beside the chosen one's fields."""

    def __init__(self, context: UiContext) -> None:
        """Build the view; `refresh` fills it."""
        super().__init__(context, "settings/clock", CLOCK_PHASE, context.services.settings.clock, shares=(1, 1))

    def make_panel(self) -> ListPanel[ClockPhase]:
        """Return the list of phases."""
        columns: list[Column[ClockPhase]] = [
            Column(key="text", heading=field_label(CLOCK_PHASE, "text"), text=lambda one: one.text, strong=True),
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
            kind_words(CLOCK_PHASE),
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
        self.form.add("text")
        self.form.put("first_month", ChoiceField[int](months), half=True)
        self.form.put("last_month", ChoiceField[int](months), half=True)
        self.form.add_widget(muted(self.tr("A phase may run over the turn of the year.")))
        self.detail.add_section(self.form)

    def lines(self) -> list[ClockPhase]:
        """Read the phases."""
        return self.context.services.settings.clock.all()

    def fresh(self) -> ClockPhase:
        """Return a new phase in this month."""
        month = self.context.today().month
        return ClockPhase(id=new_id(), first_month=month, last_month=month, text=self.tr("New phase"))

    def record_of(self, line: ClockPhase) -> ClockPhase:
        """Return the phase itself."""
        return line

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
