"""The waiting list of the meeting's body: anyone's proposals, kept until a meeting takes them up."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.agenda import WAITING_ITEM, WaitingItem
from turva_desktop.domain.ids import BodyId, new_id
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.forms.texts import TextField
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.record_table import RecordTable
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import field_label, kind_words
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.entry_line import EntryLine
from turva_desktop.ui.widgets.labels import button, icon_button, muted
from turva_desktop.ui.widgets.split import Split


class WaitingPanel(QWidget):
    """Proposals; `take` puts the chosen ones on the shown meeting's agenda."""

    def __init__(self, context: UiContext, take: Callable[[list[str]], object]) -> None:
        """Build it for no body yet."""
        super().__init__()
        self.context = context
        self._take = take
        self._body_id = ""
        self.model = RecordTableModel(_columns(), identity=lambda one: one.id, parent=self)
        self.table = RecordTable(self.model, kind_words(WAITING_ITEM), several=True)
        self.table.setSortingEnabled(False)
        self.table.current_changed.connect(self._show)
        self.line = EntryLine()
        self.line.setPlaceholderText(self.tr("New proposal: title and Enter"))
        self.line.setAccessibleName(self.tr("New proposal"))
        self.line.returnPressed.connect(self._add)
        self.take_button = button(self.tr("Put the chosen on the agenda"), self.take_chosen, "corner-down-right")
        self.remove = icon_button(self.tr("Remove the proposal (Del)"), "trash-2", self.remove_chosen)
        self.form = FieldForm(context, WAITING_ITEM, context.services.meetings.agenda.waiting.edit)
        self.form.add("title")
        self.form.add("proposed_by", half=True)
        self.form.put("account", TextField(rows=3))
        shortcut = QShortcut(QKeySequence("Del"), self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.remove_chosen)
        self.one = DetailPanel(self.tr("Choose a proposal in the list."))
        self.one.add_section(self.form)
        self._lay_out()
        for widget in (self.line, self.take_button, self.remove):
            widget.setVisible(not context.read_only)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_S)
        tools.addWidget(self.line, 1)
        tools.addWidget(self.take_button)
        tools.addWidget(self.remove)
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(
            muted(self.tr("Proposals wait here until a meeting takes them up. A new meeting offers them."))
        )
        layout.addWidget(self.table, 1)
        layout.addLayout(tools)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Split("waiting", self.context.settings, left, self.one, shares=(3, 2)))

    def show_body(self, body_id: str, can_take: bool) -> int:
        """Show a body's list and return how many wait."""
        self._body_id = body_id
        waiting = self.context.services.meetings.agenda.waiting_for(body_id)
        self.model.set_records(waiting)
        self.table.select_first()
        self.take_button.setVisible(can_take)
        self._show(self.table.current())
        return len(waiting)

    def take_chosen(self) -> None:
        """Put the chosen proposals on the agenda."""
        chosen = [one.id for one in self.table.selected()]
        if chosen:
            self._take(chosen)

    def remove_chosen(self) -> None:
        """Remove the chosen proposals and offer to take it back."""
        chosen = [one.id for one in self.table.selected()]
        waiting = self.context.services.meetings.agenda.waiting
        if chosen and not self.context.read_only and self.context.shell.do(lambda: waiting.delete(*chosen)):
            self.context.shell.notify(self.tr("%n proposal(s) removed.", None, len(chosen)), undo=True)

    def commit(self) -> None:
        """Store what is being typed."""
        self.form.commit()

    def finish(self) -> None:
        """Add the proposal whose title is typed: the meeting is left."""
        self._add()

    def _add(self) -> None:
        title = self.line.text().strip()
        if not title:
            return
        self.line.clear()  # at once: nothing adds it again while the list is drawn anew
        proposal = WaitingItem(
            id=new_id(), body_id=BodyId(self._body_id), title=title, proposed_on=self.context.today()
        )
        waiting = self.context.services.meetings.agenda.waiting
        if not self.context.shell.do(lambda: waiting.add(proposal), then=self._show_added):
            self.line.setText(title)

    def _show_added(self, proposal: WaitingItem) -> None:
        self.table.clearSelection()
        self.table.select(proposal.id)

    def _show(self, one: WaitingItem | None) -> None:
        self.one.set_record_shown(one is not None)
        self.take_button.setEnabled(one is not None)
        self.remove.setEnabled(one is not None)
        if one is not None:
            self.one.set_title(one.title, one.proposed_by)
        self.form.load(one)


def _columns() -> list[Column[WaitingItem]]:
    return [
        Column(key="title", heading=field_label(WAITING_ITEM, "title"), text=lambda one: one.title),
        Column(
            key="by",
            heading=field_label(WAITING_ITEM, "proposed_by"),
            text=lambda one: one.proposed_by,
            width=22,
            optional=True,
        ),
        Column(
            key="on",
            heading=field_label(WAITING_ITEM, "proposed_on"),
            text=lambda one: day(one.proposed_on),
            width=12,
        ),
    ]
