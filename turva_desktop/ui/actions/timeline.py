"""The follow-up entries of an action, newest first; each can be edited in its place."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from turva_desktop.domain.follow_up import FOLLOW_UP, FollowUp
from turva_desktop.services.actions import ItemSource, TimelineEntry
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.forms.texts import TextField
from turva_desktop.ui.look.action_status import STATUS_ROLES, status_word
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.tokens import SPACE_S, SPACE_XS
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.elided_button import ElidedButton
from turva_desktop.ui.widgets.labels import icon_button, line, muted, plain
from turva_desktop.ui.widgets.status_pill import StatusPill
from turva_desktop.ui.widgets.tab_order import tab_after


class EntryCard(QFrame):
    """One entry: its date, status, source and words; the pencil opens its fields."""

    def __init__(self, context: UiContext) -> None:
        """Make an empty card."""
        super().__init__()
        self._context = context
        self._entry: FollowUp | None = None
        self._source: ItemSource | None = None
        self._date = QLabel()
        self._date.setProperty("look", "strong")
        self._pill = StatusPill()
        self._from = ElidedButton(self._open_source)
        self._author = muted("")
        self._explanation, self._evidence = plain(""), muted("")
        self.edit = icon_button(self.tr("Edit the entry"), "pencil", self._toggle)
        self.delete = icon_button(self.tr("Delete the entry"), "trash-2", self._delete)
        self.edit.setCheckable(True)
        self.form: FieldForm[FollowUp] | None = None
        self._lay_out()
        for one in (self.edit, self.delete):
            one.setVisible(not context.read_only)

    def _make_form(self) -> FieldForm[FollowUp]:
        form = FieldForm(self._context, FOLLOW_UP, self._context.services.actions.edit_entry)
        form.add("entered_on", half=True)
        form.add("status", half=True)
        form.put("explanation", TextField(rows=3))
        form.add("evidence")
        return form

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self._date)
        top.addWidget(self._pill, 1)
        top.addWidget(self.edit)
        top.addWidget(self.delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(line())
        layout.addLayout(top)
        layout.addWidget(self._explanation)
        layout.addWidget(self._evidence)
        layout.addWidget(self._from)
        layout.addWidget(self._author)
        self._layout = layout

    def show_entry(self, one: TimelineEntry) -> None:
        """Show an entry; what is being typed into it stays."""
        entry = one.entry
        self._entry, self._source = entry, one.source
        self._date.setText(day(entry.entered_on))
        self._pill.set_status(status_word(entry.status), STATUS_ROLES[entry.status])
        self._explanation.setText(entry.explanation)
        self._evidence.setText(self.tr("Evidence: {text}").format(text=entry.evidence))
        self._from.set_whole("" if one.source is None else cited(one.source))
        self._author.setText(self._origin(entry))
        name = f"{day(entry.entered_on)} {status_word(entry.status)}"
        self.edit.setAccessibleName(self.tr("Edit the entry {entry}").format(entry=name))
        self.delete.setAccessibleName(self.tr("Delete the entry {entry}").format(entry=name))
        if self.form is not None:
            self.form.load(entry)
        self._show_parts()

    def tab_stops(self) -> list[QWidget]:
        """Return the card's controls in the order of Tab."""
        fields = [] if self.form is None else self.form.fields()
        return [self.edit, self.delete, self._from, *(field.editor for field in fields)]

    def commit(self) -> None:
        """Store what is being typed into the entry."""
        if self.form is not None:
            self.form.commit()

    def _origin(self, entry: FollowUp) -> str:
        parts = [entry.author]
        if entry.status_text and entry.status_text.casefold() != status_word(entry.status).casefold():
            parts.append(self.tr("in the source: “{word}”").format(word=entry.status_text))
        return " · ".join(part for part in parts if part)

    def _show_parts(self) -> None:
        entry, editing = self._entry, self.edit.isChecked()
        if self.form is not None:
            self.form.setVisible(editing)
        self._explanation.setVisible(not editing and bool(entry and entry.explanation))
        self._evidence.setVisible(not editing and bool(entry and entry.evidence))
        self._from.setVisible(self._source is not None)
        self._author.setVisible(bool(self._author.text()))

    def _toggle(self) -> None:
        if self.form is None and self._entry is not None:  # most entries are only read
            self.form = self._make_form()
            self._layout.addWidget(self.form)
            self.form.load(self._entry)
            tab_after(self._from, [field.editor for field in self.form.fields()])
        if not self.edit.isChecked():
            self.commit()
        self._show_parts()
        if self.edit.isChecked() and self.form is not None:
            self.form.focus_first()

    def _delete(self) -> None:
        entry, shell = self._entry, self._context.shell
        if entry is None:
            return
        if self.form is not None:
            self.form.forget()
        if shell.do(lambda: self._context.services.actions.delete_entry(entry.id)):
            shell.notify(self.tr("The follow-up entry was deleted."), undo=True)
        elif self.form is not None:
            self.form.load(entry)

    def _open_source(self) -> None:
        if self._source is not None:
            self._context.shell.go_to("meetings", self._source.item_id)


class Timeline(QWidget):
    """The entries of the chosen action as cards."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Start without entries."""
        super().__init__(parent)
        self._context = context
        self._cards: dict[str, EntryCard] = {}
        self.comes_after: QWidget | None = None
        """The control after which Tab comes to the entries."""
        self._nothing = muted(self.tr("Nothing has been entered yet: the action has not been started."))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_S)
        self._layout.addWidget(self._nothing)

    def cards(self) -> list[EntryCard]:
        """Return the cards from top to bottom."""
        return list(self._cards.values())

    def show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these, newest first; a card that is being edited stays as it is.

        A card that was only read is used again for another entry: to make and dress one takes longer than to fill it.
        """
        shown = {one.id for one in entries}
        before, self._cards = self._cards, {}
        spare = [card for entry_id, card in before.items() if entry_id not in shown and card.form is None]
        going = [card for entry_id, card in before.items() if entry_id not in shown and card.form is not None]
        for one in entries:
            self._cards[one.id] = before.get(one.id) or (spare.pop(0) if spare else EntryCard(self._context))
        for card in (*spare, *going):
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, one in enumerate(entries, 1):
            card = self._cards[one.id]
            if self._layout.indexOf(card) != place:
                self._layout.insertWidget(place, card)
            card.show_entry(one)
        self._nothing.setVisible(not entries)
        if self.comes_after is not None:
            tab_after(self.comes_after, [widget for card in self.cards() for widget in card.tab_stops()])

    def commit(self) -> None:
        """Store what is being typed into the entries."""
        for card in self._cards.values():
            card.commit()


def cited(source: ItemSource) -> str:
    """Return how an agenda item is cited: "Työryhmä 3/2026 § 24"."""
    section = "" if source.section is None else f" § {source.section}"
    return f"{source.body_name} {source.meeting_label}{section}"
