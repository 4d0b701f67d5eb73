"""Recipients: the authorities that files go to, while they exist, and who follows them."""

from turva_desktop.domain.ids import RecipientId, new_id
from turva_desktop.domain.recipient import Recipient, successor_on
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.models.record_table import Column, RecordTableModel
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.field import ChoiceField
from turva_desktop.ui.widgets.labels import muted
from turva_desktop.ui.widgets.record_table import ListPanel
from turva_desktop.ui.widgets.register_view import Keeper, RegisterView


class RecipientsView(RegisterView[Recipient]):
    """The list of recipients beside the chosen one's fields."""

    def make_panel(self) -> ListPanel[Recipient]:
        """Return the list of recipients."""
        columns: list[Column[Recipient]] = [
            Column(key="name", heading=self.tr("Recipient"), text=lambda one: one.name, strong=True),
            Column(
                key="valid",
                heading=self.tr("Exists"),
                text=_validity,
                sort=lambda one: one.valid_from,
                width=20,
                optional=True,
            ),
            Column(key="state", heading=self.tr("State"), text=self._state, status=self._role, width=13),
        ]
        return ListPanel[Recipient](
            RecordTableModel(columns, identity=lambda one: one.id),
            self.tr("Recipients"),
            search_text=lambda one: f"{one.name} {one.name_sv} {one.email}",
            empty=EmptyState(
                "mail",
                self.tr("No recipients yet"),
                self.tr("A recipient is an authority that your Excel files and reports go to."),
                None if self.context.read_only else (self.tr("Add the first recipient"), self.add_new),
            ),
        )

    def hint(self) -> str:
        """Return what to do first."""
        return self.tr("Choose a recipient in the list.")

    def add_sections(self) -> None:
        """Declare the fields."""
        form = self.form
        form.add_line("name", self.tr("&Name"))
        form.add_line("name_sv", self.tr("Name in S&wedish"))
        form.add_line("email", self.tr("&E-mail"))
        form.add_date("valid_from", self.tr("Exists &from"), half=True)
        form.add_date("valid_to", self.tr("Exists &to"), half=True)
        self._successor = form.add("successor_id", ChoiceField(self.tr("&Followed by"), [(None, "–")]))
        form.add_widget(
            muted(self.tr("After its last day files go to the one that follows it. Old files still name the old one."))
        )
        self.detail.add_section(form)

    def lines(self) -> list[Recipient]:
        """Read the recipients."""
        self._all = self.context.services.settings.recipients.all()
        return self._all

    def register(self) -> Keeper:
        """Return the register of recipients."""
        return self.context.services.settings.recipients

    def fresh(self) -> Recipient:
        """Return a new recipient."""
        return Recipient(id=RecipientId(new_id()), name=self.tr("New recipient"))

    def title_of(self, line: Recipient) -> tuple[str, str]:
        """Return the name, and when it exists and who follows it now."""
        facts = [_validity(line)]
        today = self.context.today()
        now = successor_on(line, self._all, today)
        if now.id != line.id:
            facts.append(self.tr("Files go to: {name}").format(name=now.name))
        return line.name, " · ".join(fact for fact in facts if fact)

    def show_line(self, line: Recipient) -> None:
        """Offer every other recipient as the one that follows."""
        options = [(None, "–"), *((one.id, one.name) for one in self._all if one.id != line.id)]
        self._successor.set_options(options)
        self._successor.load(line.successor_id)

    def _state(self, one: Recipient) -> str:
        if one.is_valid(self.context.today()):
            return self.tr("Exists")
        return self.tr("Ended") if self._role(one) is StatusRole.UNKNOWN else self.tr("To come")

    def _role(self, one: Recipient) -> StatusRole:
        today = self.context.today()
        if one.is_valid(today):
            return StatusRole.OK
        return StatusRole.UNKNOWN if one.valid_to is not None and one.valid_to < today else StatusRole.PROGRESS


def _validity(one: Recipient) -> str:
    if one.valid_from is None and one.valid_to is None:
        return ""
    return f"{day(one.valid_from) if one.valid_from else ''}–{day(one.valid_to) if one.valid_to else ''}"
