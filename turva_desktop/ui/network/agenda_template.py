"""The agenda template of a body: the standing items that every new meeting starts with."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from turva_desktop.domain.agenda import STANDING_ITEM, StandingItem
from turva_desktop.domain.ids import BodyId, new_id
from turva_desktop.domain.item import ItemKind
from turva_desktop.ui.forms.texts import TextField
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import capital, field_label, kind_words, word
from turva_desktop.ui.network.inner_list import InnerList
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import button, muted


class AgendaTemplate(QWidget):
    """The standing items of the shown body."""

    def __init__(self, context: UiContext) -> None:
        """Build it for no body yet."""
        super().__init__()
        self.context = context
        self._body_id = ""
        self.items = InnerList[StandingItem, StandingItem](
            context,
            RecordTableModel(self._columns(), identity=lambda item: item.id),
            kind_words(STANDING_ITEM),
            kind=STANDING_ITEM,
            register=context.services.meetings.agenda.standing,
            record_of=lambda item: item,
            name_of=lambda item: item.title,
            remove_text=self.tr("Remove this &item"),
        )
        form = self.items.form
        form.add("title")
        form.add("kind")
        form.put("account", TextField(rows=3), hint=self.tr("Stands ready in every new meeting"))
        form.put("proposal", TextField(rows=3), hint=self.tr("Stands ready in every new meeting"))
        if not context.read_only:
            self.items.buttons.insertWidget(0, button(self.tr("Add an item"), self.add_item, "plus"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(muted(self.tr("A new meeting starts with these items. Earlier meetings stay as they are.")))
        layout.addWidget(self.items)

    def _columns(self) -> list[Column[StandingItem]]:
        return [
            Column(key="title", heading=field_label(STANDING_ITEM, "title"), text=lambda item: item.title),
            Column(
                key="kind",
                heading=field_label(STANDING_ITEM, "kind"),
                text=lambda item: capital(word(item.kind)),
                width=24,
            ),
        ]

    def show_body(self, body_id: str) -> int:
        """Show a body's template and return how many items it has."""
        self._body_id = body_id
        lines = self.context.services.meetings.agenda.standing.all(body_id=body_id)
        self.items.show_lines(lines)
        return len(lines)

    def add_item(self) -> None:
        """Add an item last and put the keyboard into its title."""
        item = StandingItem(
            id=new_id(), body_id=BodyId(self._body_id), kind=ItemKind.MATTER, title=self.tr("New template item")
        )
        added = self.context.shell.ask(lambda: self.context.services.meetings.agenda.standing.add(item))
        if added is not None:
            self.items.table.select(added.id)
            self.items.form.focus_first()
