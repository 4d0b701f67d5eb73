"""Votes and conflicts of interest of an item, a line each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.ids import ItemId, new_id
from turva_desktop.domain.item import DISQUALIFICATION, VOTE, Disqualification, Vote
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import kind_words, word
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.completion import Completer
from turva_desktop.ui.widgets.entry_line import EntryLine
from turva_desktop.ui.widgets.labels import button, icon_button, muted
from turva_desktop.ui.widgets.tab_order import tab_before

_BY_TAB = Qt.FocusPolicy.TabFocus


class _Lines(QWidget):
    """Rows that come and go; what is built for a record stays while the record does."""

    def __init__(self, following: QWidget) -> None:
        super().__init__()
        self._following = following
        self._rows: dict[str, QWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_S)

    def keep(self, record_ids: Sequence[str], make: Callable[[str], QWidget]) -> None:
        for gone in [one for one in self._rows if one not in record_ids]:
            row = self._rows.pop(gone)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        new = [record_id for record_id in record_ids if record_id not in self._rows]
        made = {record_id: make(record_id) for record_id in new}
        order = list(self._rows)
        self._rows = {record_id: self._rows.get(record_id) or made[record_id] for record_id in record_ids}
        if list(self._rows) == order:
            return
        for place, row in enumerate(self._rows.values()):  # one that came back comes to where it was
            self._layout.insertWidget(place, row)
            controls = [one for one in row.findChildren(QWidget) if _is_stop(one)]
            tab_before(self._following, controls)  # where it stands on the screen

    def row(self, record_id: str) -> QWidget:
        return self._rows[record_id]

    def rows(self) -> list[QWidget]:
        return list(self._rows.values())


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & _BY_TAB) and widget.focusProxy() is None


class Disqualifications(QWidget):
    """Who is disqualified in an item and why."""

    def __init__(self, context: UiContext) -> None:
        """Build it for no item."""
        super().__init__()
        self.context = context
        self._item_id = ""
        self.name = EntryLine()
        self._lines = _Lines(self.name)
        self.name.setPlaceholderText(self.tr("Who is disqualified"))
        self.name.setAccessibleName(self.tr("Disqualified: who"))
        self._names = QStringListModel(self)
        self._completer = Completer(self._names, self)
        self.name.setCompleter(self._completer)
        self.reason = EntryLine()
        self.reason.setPlaceholderText(self.tr("Why"))
        self.reason.setAccessibleName(self.tr("Disqualified: why"))
        self.add = button(self.tr("Add"), self.press, "plus")
        self.add.setAccessibleName(self.tr("Add a disqualification"))
        self.name.returnPressed.connect(self._go_on)
        self.reason.returnPressed.connect(self.press)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.name, 2)
        row.addWidget(self.reason, 3)
        row.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(muted(kind_words(DISQUALIFICATION)))
        layout.addWidget(self._lines)
        layout.addLayout(row)

    def show_lines(self, item_id: str, lines: Sequence[Disqualification], editable: bool) -> None:
        """Show those of an item."""
        self._item_id = item_id
        by_id = {one.id: one for one in lines}
        self._lines.keep(list(by_id), lambda _key: _ConflictForm(self.context, editable))
        for one in lines:
            row = self._lines.row(one.id)
            if isinstance(row, _ConflictForm):
                row.show_conflict(one, editable)
        for widget in (self.name, self.reason, self.add):
            widget.setVisible(editable)

    def offer_names(self, names: Sequence[str]) -> None:
        """Offer these names while the first is typed."""
        if not self.name.hasFocus() and list(names) != self._names.stringList():
            self._names.setStringList(list(names))

    def _go_on(self) -> None:
        popup = self._completer.popup()  # no Enter is heard while completions are shown
        if popup is not None:
            popup.hide()
        self.reason.setFocus(Qt.FocusReason.TabFocusReason)

    def press(self) -> None:
        """Add what is typed."""
        self.commit()
        if not self.name.text():
            self.name.setFocus()

    def commit(self) -> None:
        """Store what is typed; the lines for a new one are empty meanwhile, so that nothing adds it again."""
        for row in self._lines.rows():
            if isinstance(row, _ConflictForm):
                row.form.commit()
        agenda, item_id = self.context.services.meetings.agenda, self._item_id
        name, reason = self.name.text().strip(), self.reason.text().strip()
        if not name:
            return
        self.name.clear()
        self.reason.clear()
        barred = Disqualification(id=new_id(), item_id=ItemId(item_id), name=name, reason=reason)
        if not self.context.shell.do(lambda: agenda.disqualifications.add(barred)):
            self.name.setText(name)
            self.reason.setText(reason)


class _ConflictForm(QWidget):
    """One conflict of interest: who, and why."""

    def __init__(self, context: UiContext, editable: bool) -> None:
        super().__init__()
        self.context = context
        edit = context.services.meetings.agenda.disqualifications.edit
        self.form = FieldForm(context, DISQUALIFICATION, edit, read_only=not editable)
        self.form.add("name", half=True)
        self.form.add("reason", half=True)
        self.remove = icon_button("", "x", self._delete)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.remove)

    def show_conflict(self, one: Disqualification, editable: bool) -> None:
        self.form.load(one)
        self.form.set_read_only(not editable)
        self.remove.setVisible(editable)
        for field in self.form.fields():
            label = field.label.text().replace("&", "")
            field.editor.setAccessibleName(self.tr("{field}, disqualified: {name}").format(field=label, name=one.name))
        remove = self.tr("Remove the disqualification of {name}").format(name=one.name)
        self.remove.setAccessibleName(remove)
        self.remove.setToolTip(remove)

    def _delete(self) -> None:
        key = self.form.key
        if key is not None:
            self.form.forget()
            self.context.shell.do(lambda: self.context.services.meetings.agenda.disqualifications.delete(key))


class Votes(QWidget):
    """The votes of an item."""

    def __init__(self, context: UiContext) -> None:
        """Build it for no item."""
        super().__init__()
        self.context = context
        self._item_id = ""
        self.add = button(self.tr("Add a vote"), self.press, "plus")
        self._lines = _Lines(self.add)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._lines)
        layout.addLayout(row)

    def show_lines(self, item_id: str, votes: Sequence[Vote], editable: bool) -> None:
        """Show those of an item; what is being typed stays."""
        self._item_id = item_id
        by_id = {vote.id: vote for vote in votes}
        self._lines.keep(list(by_id), lambda _key: _VoteForm(self.context, editable))
        for number, vote in enumerate(votes, 1):
            row = self._lines.row(vote.id)
            if isinstance(row, _VoteForm):
                row.show_vote(vote, number, editable)
        self.add.setVisible(editable)

    def commit(self) -> None:
        """Store what is being typed."""
        for row in self._lines.rows():
            if isinstance(row, _VoteForm):
                row.form.commit()

    def press(self) -> None:
        """Add a vote to be filled in."""
        agenda = self.context.services.meetings.agenda
        new = Vote(id=new_id(), item_id=ItemId(self._item_id), question=self.tr("Yes: proposal. No: change."))
        vote = self.context.shell.ask(lambda: agenda.votes.add(new))
        if vote is not None:
            row = self._lines.row(vote.id)
            if isinstance(row, _VoteForm):
                row.form.focus_first()


class _VoteForm(QWidget):
    """One vote."""

    def __init__(self, context: UiContext, editable: bool) -> None:
        super().__init__()
        self.context = context
        self.form = FieldForm(context, VOTE, context.services.meetings.agenda.votes.edit, read_only=not editable)
        self.form.add("question")
        for name in ("in_favour", "against", "blank", "result"):
            self.form.add(name, half=True)
        self.outcome = muted("")
        self.form.add_widget(self.outcome)
        self.remove = icon_button("", "trash-2", self._delete)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.remove)

    def show_vote(self, vote: Vote, number: int, editable: bool) -> None:
        self.form.load(vote)
        outcome = self.tr("Result by the votes: {outcome}")
        self.outcome.setText(outcome.format(outcome=word(vote.outcome)))
        self.form.set_read_only(not editable)
        self.remove.setVisible(editable)
        for field in self.form.fields():
            name = field.label.text().replace("&", "")
            field.editor.setAccessibleName(self.tr("{field}, vote {number}").format(field=name, number=number))
        name = self.tr("Remove vote {number}").format(number=number)
        self.remove.setAccessibleName(name)
        self.remove.setToolTip(name)

    def _delete(self) -> None:
        key = self.form.key
        if key is not None:
            self.form.forget()
            self.context.shell.do(lambda: self.context.services.meetings.agenda.votes.delete(key))
