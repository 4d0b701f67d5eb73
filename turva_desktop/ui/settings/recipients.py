"""Recipients: the authorities that files go to, while they exist, and who follows them."""

from turva_desktop.domain.ids import RecipientId, new_id
from turva_desktop.domain.recipient import RECIPIENT, Recipient, successor_on
from turva_desktop.ui.forms.choices import ChoiceField
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.register_view import RegisterView
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.look.words import field_label, kind_words
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import muted


class RecipientsView(RegisterView[Recipient, Recipient]):
    """The list of recipients beside the chosen one's fields."""

    def __init__(self, context: UiContext) -> None:
        """Build the view; `refresh` fills it."""
        recipients = context.services.settings.recipients
        super().__init__(context, "settings/recipients", RECIPIENT, recipients, shares=(1, 1))

    def make_panel(self) -> ListPanel[Recipient]:
        """Return the list of recipients."""
        columns: list[Column[Recipient]] = [
            Column(key="name", heading=field_label(RECIPIENT, "name"), text=lambda one: one.name, strong=True),
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
            kind_words(RECIPIENT),
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
        form.add("name")
        form.add("name_sv")
        form.add("email")
        form.add("people")
        form.add("valid_from", half=True)
        form.add("valid_to", half=True)
        self._successor = form.put("successor_id", ChoiceField[RecipientId]())
        form.add_widget(
            muted(self.tr("After its last day files go to the one that follows it. Old files still name the old one."))
        )
        self.detail.add_section(form)

    def lines(self) -> list[Recipient]:
        """Read the recipients."""
        self._all = self.context.services.settings.recipients.all()
        return self._all

    def fresh(self) -> Recipient:
        """Return a new recipient."""
        return Recipient(id=RecipientId(new_id()), name=self.tr("New recipient"))

    def record_of(self, line: Recipient) -> Recipient:
        """Return the recipient itself."""
        return line

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
