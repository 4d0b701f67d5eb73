"""Sending a file: to whom, in which language and what, before its place is asked."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from turva_desktop.domain.ids import RecipientId
from turva_desktop.domain.language import Language
from turva_desktop.domain.recipient import PeopleShown, Recipient, successor_on, usual_recipient, valid_on
from turva_desktop.domain.transfer import Transfer, TransferDirection
from turva_desktop.files import safe_file_name
from turva_desktop.services.workbooks import ExportReceipt, Outgoing, Terms
from turva_desktop.ui.exchange.sheet_ticks import SheetTicks, titled
from turva_desktop.ui.forms.choices import ChoiceField, DateField
from turva_desktop.ui.forms.field import Unreadable
from turva_desktop.ui.forms.lines import LineField
from turva_desktop.ui.look.locale import day, sort_key
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, StatusRole
from turva_desktop.ui.look.words import LANGUAGE_NAMES, options_of
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import button, card, heading, muted
from turva_desktop.ui.widgets.notice import Notice
from turva_desktop.ui.widgets.page_layout import page_layout


class ExportForm(QWidget):
    """The choices of one export. Nothing is stored; `refresh` offers what holds today."""

    def __init__(
        self,
        context: UiContext,
        save: Callable[[], object],
        template: Callable[[Language | None], object],
        back: Callable[[], object],
    ) -> None:
        """Build the form; `save` asks where the file goes and writes it, `template` an empty one of a language."""
        super().__init__()
        self.context = context
        self._municipality = ""
        self._outgoing = Outgoing(rows={}, withheld={})
        self._people: dict[RecipientId, PeopleShown] = {}
        self.save_button = button(self.tr("&Save the Excel file…"), save, "file-spreadsheet", "primary", "Ctrl+Return")
        self.template_button = button(
            self.tr("Save an empty &template…"), lambda: template(self.language.read()), "file-plus"
        )
        layout = page_layout(
            self, self.tr("Send a file"), button(self.tr("Cancel"), back), self.template_button, self.save_button
        )
        self.everything = QRadioButton(self.tr("&Everything that is not confidential"))
        self.one_party = QRadioButton(self.tr("Only the actions of one &responsible party, to be filled in"))
        self.party, self.recipient = ChoiceField[str](), ChoiceField[RecipientId]()
        self.party.set_label(self.tr("Responsible &party"))
        self.recipient.set_label(self.tr("&Recipient"))
        self.successors = muted("")
        self.language = ChoiceField[Language](tuple(LANGUAGE_NAMES.items()))
        self.language.set_label(self.tr("&Language of the file"))
        self.people = ChoiceField[PeopleShown](options_of(PeopleShown))
        self.people.set_label(self.tr("Told of &people"))
        self.sheets = SheetTicks()
        self.contact, self.reply_by = LineField(), DateField(context.today)
        self.contact.set_label(
            self.tr("&Contact"), self.tr("Whom the recipient asks and answers. It stands on the first sheet.")
        )
        self.reply_by.set_label(self.tr("&Answer by"), self.tr("Stands on the first sheet."))
        self.withheld = Notice(StatusRole.PROGRESS)
        self.content = muted("")
        self.file_name = muted("")
        self._lay_out(layout)
        self._connect()

    @property
    def recipient_id(self) -> str | None:
        """Return the chosen recipient; None when the file goes to a responsible party."""
        return self.recipient.read() if self.actions_of is None else None

    @property
    def actions_of(self) -> str | None:
        """Return the responsible party whose actions alone go out, or None."""
        return (self.party.read() or None) if self.one_party.isChecked() else None

    @property
    def terms(self) -> Terms:
        """Return on which terms the file goes out; raises `Unreadable` for a day that is none."""
        return Terms(
            people=self.people.read(),
            sheets=() if self.one_party.isChecked() else self.sheets.chosen(),
            contact=self.contact.read(),
            reply_by=self.reply_by.read(),
        )

    def check(self) -> bool:
        """Tell whether the file can be made; what is wrong is said beside its field."""
        try:
            self.reply_by.read()
        except Unreadable as error:
            self.reply_by.show_problem(str(error))
            self.reply_by.line.setFocus()
            return False
        self.reply_by.show_problem(None)
        return self.one_party.isChecked() or bool(self.sheets.chosen())

    def refresh(self) -> None:
        """Offer the recipients, parties and languages of today; what was chosen stays."""
        services, today = self.context.services, self.context.today()
        profile = services.settings.profile()
        self._municipality = profile.name
        everyone = services.settings.recipients.all()
        valid = valid_on(everyone, today)
        before = self.recipient.read()
        self.recipient.set_options([(one.id, one.name) for one in valid] or [(None, "–")])
        self.recipient.load(before or _usual(everyone, services.exchange.ledger(), today))
        self._people = {one.id: one.people for one in valid}
        self._load_people()
        self.successors.setText(self._explanation(everyone, today))
        self.successors.setVisible(bool(self.successors.text()))
        if self.language.read() is None:
            self.language.load(profile.document_language)
        self._offer_parties()
        self._show()

    def suggested_name(self) -> str:
        """Return a file name that Windows accepts and that tells what the file is."""
        to = self.actions_of or self.recipient.combo.currentText().strip("–")
        parts = [part for part in (self._municipality, to, self.context.today().isoformat()) if part]
        return safe_file_name(" ".join(parts) + ".xlsx")

    def told(self, receipt: ExportReceipt) -> str:
        """Return what came of an export."""
        sentences = [self.tr("{file} was written.").format(file=receipt.path.name)]
        if receipt.recipient:
            sentences.append(self.tr("It is for: {recipient}.").format(recipient=receipt.recipient))
        sentences.append(self.tr("%n row(s).", None, receipt.rows))
        if receipt.withheld:
            sentences.append(self.tr("%n confidential record(s) were left out.", None, receipt.withheld_in_all))
        return " ".join(sentences)

    # inside

    def _lay_out(self, layout: QVBoxLayout) -> None:
        frame = card()
        frame.setMaximumWidth(scaled(760))
        column = QVBoxLayout(frame)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(heading(self.tr("What goes out")))
        column.addWidget(self.everything)
        column.addWidget(self.sheets)
        column.addWidget(self.one_party)
        column.addSpacing(SPACE_S)
        column.addWidget(heading(self.tr("To whom")))
        column.addWidget(self.party)
        column.addWidget(self.recipient)
        column.addWidget(self.successors)
        column.addWidget(self.people)
        column.addWidget(self.language)
        column.addWidget(self.contact)
        column.addWidget(self.reply_by)
        column.addSpacing(SPACE_S)
        column.addWidget(self.content)
        column.addWidget(self.withheld)
        column.addWidget(self.file_name)
        row = QHBoxLayout()
        row.addWidget(frame, 1)
        row.addStretch(0)
        layout.addLayout(row)
        layout.addStretch(1)
        row.setAlignment(frame, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for one in (self.everything, self.one_party):
            group.addButton(one)
            one.clicked.connect(lambda _checked: self._show())
        self.everything.setChecked(True)
        self.sheets.changed.connect(self._tell)
        self.recipient.combo.chosen.connect(self._load_people)
        for field in (self.party, self.recipient, self.language):
            field.combo.chosen.connect(self._show)

    def _load_people(self) -> None:
        """Choose what the recipient is told of people by default."""
        recipient = self.recipient.read()
        self.people.load(self._people.get(recipient, PeopleShown.ROLES) if recipient else PeopleShown.ROLES)

    def _offer_parties(self) -> None:
        names = {part.strip() for name in self.context.services.actions.doers() for part in name.split(";")}
        chosen = self.party.read()
        options = [(name, name) for name in sorted(names - {""}, key=sort_key)]
        self.party.set_options(options)
        self.party.load(chosen if chosen in names else options[0][0] if options else None)
        self.one_party.setEnabled(bool(options))
        if not options:
            self.everything.setChecked(True)

    def _show(self) -> None:
        """Tell what the choices mean."""
        party = self.actions_of
        self.party.setVisible(self.one_party.isChecked())
        self.recipient.setVisible(not self.one_party.isChecked())
        self.successors.setVisible(not self.one_party.isChecked() and bool(self.successors.text()))
        with self.context.readings.open():
            outgoing = self.context.shell.ask(lambda: self.context.services.exchange.outgoing(actions_of=party))
        self._outgoing = outgoing or Outgoing(rows={}, withheld={})
        self.sheets.setVisible(not self.one_party.isChecked())
        if party is None:
            self.sheets.show_counts(self._outgoing.rows)
        self._tell()

    def _tell(self) -> None:
        """Tell how many rows go out and stay at home."""
        rows, withheld = self._outgoing.rows, self._outgoing.withheld
        if not self.one_party.isChecked():
            chosen = self.sheets.chosen()
            rows, withheld = ({key: one[key] for key in chosen if key in one} for one in (rows, withheld))
        self.save_button.setEnabled(self.one_party.isChecked() or bool(self.sheets.chosen()))
        self.content.setText(self.tr("The file will have %n row(s).", None, sum(rows.values())))
        left = self.tr("%n confidential record(s) will be left out: {kinds}. The file says how many.", None,
                       sum(withheld.values()))  # fmt: skip
        self.withheld.say(left.format(kinds=titled(withheld)) if withheld else "")
        self.file_name.setText(self.tr("Suggested name: {name}").format(name=self.suggested_name()))

    def _explanation(self, everyone: list[Recipient], today: date) -> str:
        """Tell who has ended and who receives their files now."""
        sentences = []
        for one in everyone:
            now = successor_on(one, everyone, today)
            if one.valid_to is None or one.valid_to >= today or now.id == one.id or not now.is_valid(today):
                continue
            sentences.append(
                self.tr("{old} ended on {date}; {new} receives its files now.").format(
                    old=one.name, date=day(one.valid_to), new=now.name
                )
            )
        return "\n".join(sentences)


def _usual(everyone: list[Recipient], ledger: list[Transfer], today: date) -> RecipientId | None:
    """Return the recipient of last time, or its successor; the wellbeing county when nothing was sent."""
    by_name = {one.name: one for one in everyone}
    for transfer in ledger:
        known = by_name.get(transfer.party)
        if transfer.direction is TransferDirection.SENT and known is not None:
            now = successor_on(known, everyone, today)
            if now.is_valid(today):
                return now.id
    usual = usual_recipient(everyone, today)
    return usual.id if usual else None
