"""Adding a member in one line: somebody known, or a new person by typing."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.ids import OrganisationId
from turva_desktop.domain.network import Organisation
from turva_desktop.domain.text import fold
from turva_desktop.services.network import ListedPerson, NewPerson
from turva_desktop.ui.forms.unstored import Unstored
from turva_desktop.ui.look.tokens import SPACE_S, SPACE_XS
from turva_desktop.ui.look.words import options_of
from turva_desktop.ui.widgets.choice import Choice
from turva_desktop.ui.widgets.completion import Completer
from turva_desktop.ui.widgets.entry_line import EntryLine
from turva_desktop.ui.widgets.labels import button


class AddMember(QWidget):
    """Who, in what role, and (for somebody new) from which organisation; `add` is called with the answers."""

    def __init__(self, add: Callable[[NewPerson | str, MemberRole], bool]) -> None:
        """Build the line; `add` tells whether it succeeded, and then the line is emptied."""
        super().__init__()
        self._add = add
        self._known: dict[str, str] = {}
        self.person = QComboBox()
        self.person.setEditable(True)
        self.person.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(14)
        self.line = EntryLine()
        self.line.setPlaceholderText(self.tr("Choose, or type a new person"))
        self.person.setLineEdit(self.line)
        self.person.setCompleter(Completer(self.person.model(), self))
        self.role = Choice[MemberRole](options_of(MemberRole))
        self.role.set_value(MemberRole.MEMBER)
        self.organisation = Choice[OrganisationId | None]([(None, self.tr("No organisation"))])
        self.button = button(self.tr("&Add member"), self.press, "user-plus")
        self._lay_out()
        self.person.editTextChanged.connect(lambda _text: self._update())
        self.line.returnPressed.connect(self.press)
        self._update()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_XS)
        for text, control, row, column, width in (
            (self.tr("New member"), self.person, 0, 0, 2),
            (self.tr("As"), self.role, 0, 2, 1),
            (self.tr("From"), self.organisation, 2, 0, 2),
        ):
            label = QLabel(text)
            label.setProperty("look", "field")
            label.setBuddy(control)
            control.setAccessibleName(text)
            grid.addWidget(label, row, column, 1, width)
            grid.addWidget(control, row + 1, column, 1, width)
        self.role.setAccessibleName(self.tr("The new member's role"))  # the chosen seat's own stands below
        grid.addWidget(self.button, 3, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 2)

    def offer(self, people: Sequence[ListedPerson], organisations: Sequence[Organisation]) -> None:
        """Offer these people (those who have no seat yet) and organisations; what is being typed stays."""
        typed = self.person.currentText()
        self._known = {_name(one): one.id for one in people}
        self.person.clear()
        self.person.addItems(list(self._known))
        self.person.setCurrentIndex(-1)
        self.person.setEditText(typed)
        self.organisation.set_options(
            [(None, self.tr("No organisation")), *((one.id, one.name) for one in organisations)]
        )

    def press(self) -> None:
        """Add whoever is named."""
        name = self.person.currentText().strip()
        if not name:
            self.person.setFocus()
            return
        known, role = self._found(name), self.role.value()
        member = known or NewPerson(name=name, organisation_id=self.organisation.value())
        if role is not None and self._add(member, role):
            self.person.setCurrentIndex(-1)
            self.person.clearEditText()
            self.role.set_value(MemberRole.MEMBER)
            self.organisation.set_value(None)
            self.person.setFocus()

    def unstored(self) -> list[Unstored]:
        """Return the name of somebody who is typed and not added."""
        name = self.person.currentText().strip()
        problem = self.tr("Nobody was added.")
        return [Unstored(field=self.tr("New member"), typed=name, problem=problem)] if name else []

    def _found(self, name: str) -> str | None:
        wanted = fold(name)
        return next((person_id for text, person_id in self._known.items() if fold(text) == wanted), None)

    def _update(self) -> None:
        """Ask for the organisation of new people only: the known have theirs."""
        self.organisation.setEnabled(self._found(self.person.currentText().strip()) is None)


def _name(one: ListedPerson) -> str:
    return f"{one.person.name} ({one.organisation.name})" if one.organisation else one.person.name
