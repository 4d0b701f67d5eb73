"""A new workspace in four questions: municipality, working group, themes, members; then where to keep the file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.municipality import Municipality, municipalities
from turva_desktop.domain.network import OrganisationKind
from turva_desktop.domain.ports import Translate
from turva_desktop.domain.text import fold
from turva_desktop.services import templates
from turva_desktop.services.workspaces import Beginning, NewMember
from turva_desktop.ui.look.locale import sort_key
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from turva_desktop.ui.look.words import capital, word
from turva_desktop.ui.running.desktop import Desktop, FileKind
from turva_desktop.ui.widgets.completion import Completer
from turva_desktop.ui.widgets.labels import button, heading, muted, set_look, title
from turva_desktop.ui.widgets.page_layout import scrolled
from turva_desktop.ui.widgets.stepper import Step, Stepper

_ILLEGAL = '<>:"/\\|?*'


class Wizard(QWidget):
    """Asks, and emits `finished` with the path, the answers and who writes, or `left` when the user goes back out."""

    finished = Signal(Path, Beginning, str)
    left = Signal()

    def __init__(self, translate: Translate, today: date, desktop: Desktop, author: str = "") -> None:
        """Build the questions; `begin` starts anew. `author` is who writes, as far as is known."""
        super().__init__()
        self.author = QLineEdit(author)
        self._translate, self._today, self._desktop = translate, today, desktop
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        steps = [
            Step(id="municipality", text=self.tr("Municipality")),
            Step(id="themes", text=self.tr("Themes")),
            Step(id="members", text=self.tr("Members")),
        ]
        self._order = [step.id for step in steps]
        self.stepper = Stepper(self.tr("New workspace"), steps)
        self.stepper.asked.connect(self._go)
        self._pages = QStackedWidget()
        for page in (self._municipality_page(), self._themes_page(), self._members_page()):
            page.setProperty("look", "page")
            self._pages.addWidget(scrolled(page))
        self.back = button(self.tr("&Back"), self._back, "arrow-left")
        self.back.setAutoDefault(True)  # so that Enter on it goes back, on every system
        self.next = button(self.tr("&Continue"), self._next, look="primary")
        self.next.setAutoDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        column = QVBoxLayout()
        column.setSpacing(SPACE_M)
        column.addWidget(title(self.tr("New workspace")))
        column.addWidget(self.stepper)
        column.addWidget(self._pages, 1)
        column.addLayout(row)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(scaled(680))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addStretch(1)
        layout.addWidget(middle, 5)
        layout.addStretch(1)

    def begin(self) -> None:
        """Show the first question."""
        self._show(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter from any field."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._next()
        else:
            super().keyPressEvent(event)

    def beginning(self) -> Beginning:
        """Return the answers; the municipality must have been found."""
        home = self._chosen()
        members = tuple(
            NewMember(called=titles.text().strip(), party=party, role=role)
            for check, titles, party, role in self._members
            if check.isChecked() and titles.text().strip()
        )
        chosen = next(one for one in self._sets.buttons() if one.isChecked())
        return Beginning(
            municipality_code=home.code if home else "",
            group_name=self.group.text().strip(),
            theme_set=str(chosen.property("key")),
            members=members,
        )

    # ---- questions

    def _municipality_page(self) -> QWidget:
        self._by_name = {fold(one.name): one for one in municipalities().values()}
        self._by_name |= {fold(one.name_sv): one for one in municipalities().values()}
        names = sorted({name for one in municipalities().values() for name in (one.name, one.name_sv)}, key=sort_key)
        self.municipality = QLineEdit()
        self.municipality.setPlaceholderText(self.tr("Begin to type the name"))
        self.municipality.setCompleter(Completer(QStringListModel(names, self.municipality), self.municipality))
        self.municipality.textChanged.connect(self._municipality_changed)
        self.municipality.textEdited.connect(self._municipality_typed)
        self.facts = muted("")
        self.problem = QLabel()
        self.problem.setProperty("look", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.group = QLineEdit(templates.default_bodies()[0].name)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(heading(self.tr("Which municipality is this for?")))
        layout.addWidget(_label(self.tr("&Municipality"), self.municipality))
        layout.addWidget(self.municipality)
        layout.addWidget(self.problem)
        layout.addWidget(self.facts)
        layout.addSpacing(SPACE_S)
        layout.addWidget(_label(self.tr("Name of the working &group"), self.group))
        layout.addWidget(self.group)
        layout.addSpacing(SPACE_S)
        self.author.setPlaceholderText(self.tr("E.g. the secretary of the working group"))
        layout.addWidget(_label(self.tr("&Your name or role"), self.author))
        layout.addWidget(self.author)
        layout.addWidget(
            muted(
                self.tr(
                    "Stands beside your changes in the history, and tells others who is writing. Left empty, the name "
                    "by which you log in to the computer stands there."
                )
            )
        )
        layout.addStretch(1)
        return page

    def _themes_page(self) -> QWidget:
        self._sets = QButtonGroup(self)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(heading(self.tr("Which themes does the plan begin with?")))
        layout.addWidget(muted(self.tr("Themes can be added, renamed and removed at any time.")))
        for number, one in enumerate(templates.theme_sets()):
            choice = QRadioButton(word(one.name))
            choice.setProperty("key", one.key)
            choice.setChecked(number == 0)
            self._sets.addButton(choice)
            layout.addWidget(choice)
            if one.themes:
                listed = muted(" · ".join(word(theme.name) for theme in one.themes))
                listed.setContentsMargins(scaled(28), 0, 0, SPACE_S)
                layout.addWidget(listed)
        layout.addStretch(1)
        return page

    def _members_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(heading(self.tr("Who sits in the working group?")))
        layout.addWidget(
            muted(self.tr("Write titles or names; leave out who is not known yet. Everything can be changed later."))
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        self._members: list[tuple[QCheckBox, QLineEdit, OrganisationKind, MemberRole]] = []
        for row, (party, role, name) in enumerate(_usual_members()):
            check = QCheckBox(f"{capital(word(role))} · {word(party)}")
            check.setChecked(True)
            line = QLineEdit(name)
            line.setAccessibleName(check.text())
            check.toggled.connect(line.setEnabled)
            grid.addWidget(check, row, 0)
            grid.addWidget(line, row, 1)
            self._members.append((check, line, party, role))
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        layout.addStretch(1)
        return page

    # ---- going on

    def _show(self, number: int) -> None:
        self._close_list()
        self._pages.setCurrentIndex(number)
        self.stepper.set_current(self._order[number])
        self._show_problem("")
        last = number == len(self._order) - 1
        self.next.setText(self.tr("Choose the file's place and &create…") if last else self.tr("&Continue"))
        theme_set = next(one for one in self._sets.buttons() if one.isChecked())
        first: QWidget = (self.municipality, theme_set, self._members[0][1])[number]
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _go(self, step_id: str) -> None:
        wanted = self._order.index(step_id)
        if wanted == 0 or self._is_answered():
            self._show(wanted)

    def _back(self) -> None:
        number = self._pages.currentIndex()
        if number == 0:
            self.left.emit()
        else:
            self._show(number - 1)

    def _next(self) -> None:
        if not self._is_answered():
            return
        number = self._pages.currentIndex()
        if number < len(self._order) - 1:
            self._show(number + 1)
            return
        home = self._chosen()
        usual = "".join("-" if letter in _ILLEGAL else letter for letter in home.name).lower() if home else ""
        path = self.ask_path(f"{usual}.turva")
        if path is not None:
            self.finished.emit(
                path if path.suffix == ".turva" else path.with_name(path.name + ".turva"),
                self.beginning(),
                self.author.text().strip(),
            )

    def _is_answered(self) -> bool:
        if self._chosen() is None:
            self._show(0)
            self._show_problem(self.tr("Choose a municipality from the list: type the beginning of its name."))
            self.municipality.setFocus()
            return False
        return True

    def _show_problem(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.facts.setVisible(not sentence)
        self.municipality.setAccessibleDescription(sentence)
        set_look(self.municipality, "problem", bool(sentence))

    def _chosen(self) -> Municipality | None:
        return self._by_name.get(fold(self.municipality.text().strip()))

    def _municipality_changed(self) -> None:
        self._show_problem("")
        home = self._chosen()
        self.facts.setText(f"{home.region} · {home.wellbeing_county}" if home else "")

    def _municipality_typed(self) -> None:
        # Only at a letter typed: going through the list with the arrows puts whole names into the line, too.
        if self._chosen():  # nothing is left to choose, so that the next Enter goes on
            QTimer.singleShot(0, self, self._close_list)

    def _close_list(self) -> None:
        if popup := self.municipality.completer().popup():
            popup.hide()

    def _ask_path(self, usual: str) -> Path | None:
        title, filters = self.tr("Where is the file kept?"), self.tr("Turva workspaces (*.turva)")
        # Nothing is ever written over: we say so ourselves.
        return self._desktop.ask_new(self, FileKind.WORKSPACE, title, usual, filters, replaces=False)


def _usual_members() -> list[tuple[OrganisationKind, MemberRole, str]]:
    """Return the operating model's parties: officials, police, rescue and an association, with their usual titles."""
    return [
        (OrganisationKind.MUNICIPALITY, MemberRole.CHAIR, "Kunnanjohtaja"),
        (OrganisationKind.MUNICIPALITY, MemberRole.SECRETARY, "Hyvinvointikoordinaattori"),
        (OrganisationKind.MUNICIPALITY, MemberRole.MEMBER, "Sivistysjohtaja"),
        (OrganisationKind.POLICE, MemberRole.MEMBER, "Ylikonstaapeli"),
        (OrganisationKind.RESCUE, MemberRole.MEMBER, "Palomestari"),
        (OrganisationKind.ASSOCIATION, MemberRole.MEMBER, "Järjestöjen edustaja"),
        (OrganisationKind.PARISH, MemberRole.MEMBER, "Diakoniatyöntekijä"),
    ]


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", "field")
    label.setBuddy(buddy)
    return label
