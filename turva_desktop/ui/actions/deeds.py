"""What is done to the chosen actions: made, copied, deleted, given a status."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.ids import ActionId, ThemeId, new_id
from turva_desktop.ui.actions.status_menu import StatusMenu
from turva_desktop.ui.look.action_status import status_word
from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.running.consequences import with_consequences

if TYPE_CHECKING:
    from turva_desktop.ui.actions.page import ActionsPage


class Deeds(QObject):
    """The deeds of the page; each sees for itself whether something is chosen and may be changed."""

    def __init__(self, page: "ActionsPage") -> None:
        """Act on what is chosen on a page."""
        super().__init__(page)
        self._page, self._context = page, page.context

    def new(self) -> None:
        """Add an action and put the keyboard into its title."""
        plan_id = self._page.plan_id
        if plan_id is None or self._context.read_only:
            return
        self._page.detail.commit()
        action = Action(
            id=ActionId(new_id()), plan_id=plan_id, theme_id=self._theme_for_new(), title=self.tr("New action")
        )
        if self._context.shell.do(lambda: self._context.services.actions.add(action)):
            self._page.ensure_fresh()
            self._page.list.select(action.id)
            self._page.detail.start_typing()

    def copy(self) -> None:
        """Copy the chosen action and put the keyboard into the copy's title."""
        chosen = self._page.list.current()
        if chosen is None or self._context.read_only:
            return
        self._page.detail.commit()
        copy = self._context.shell.ask(lambda: self._context.services.actions.copy(chosen.id))
        if copy is not None:
            self._page.ensure_fresh()
            self._page.list.select(copy.id)
            self._page.detail.start_typing()

    def delete(self) -> None:
        """Delete the selected actions and offer to take it back."""
        chosen = [one.id for one in self._page.list.selected()]
        if not chosen or self._context.read_only:
            return
        row = self._page.list.model.row_of(chosen[0])
        self._page.show_chosen(None)
        if not self._context.shell.do(lambda: self._context.services.actions.delete(*chosen)):
            self._page.show_chosen(self._page.list.current())
            return
        self._select_near(row)
        said = self.tr("%n action(s) deleted.", None, len(chosen))
        self._context.shell.notify(with_consequences(self._context, said), undo=True)

    def set_status(self, status: ActionStatus) -> None:
        """Enter a status for the selected actions."""
        chosen = [one.id for one in self._page.list.selected()]
        if not chosen or self._context.read_only:
            return
        services, today = self._context.services, self._context.today()
        if self._context.shell.do(lambda: services.actions.set_status(chosen, status, today=today)):
            text = self.tr("%n action(s): {status}.", None, len(chosen)).format(status=status_word(status))
            self._context.shell.notify(text, undo=True)

    def open_status_menu(self) -> None:
        """Ask for a status beside the chosen row."""
        table, menu = self._page.list.table, self._page.detail.status_button.menu()
        if not self._page.list.selected() or self._context.read_only or menu is None:
            return
        place = table.visualRect(table.currentIndex())
        menu.popup(table.viewport().mapToGlobal(QPoint(place.x() + place.width(), place.y() + place.height())))
        chosen = self._page.list.current()
        now = list(ActionStatus).index(chosen.status) if chosen is not None else 0
        menu.setActiveAction(menu.actions()[now])  # Enter alone then changes nothing

    def fill_menu(self, menu: QMenu) -> None:
        """Offer what can be done with the selected actions."""
        if not self._page.list.selected() or self._context.read_only:
            return
        menu.addMenu(StatusMenu(self.tr("&Status"), self.set_status, menu))
        menu.addSeparator()
        menu.addAction(icon("copy"), self.tr("&Copy"), self.copy)
        menu.addAction(icon("trash-2"), self.tr("&Delete"), self.delete)

    def _theme_for_new(self) -> ThemeId | None:
        """Return the theme that is shown, else that of the chosen action, else the first one."""
        chosen, current = self._page.filters.theme.value(), self._page.list.current()
        if chosen is None and current is not None:
            return current.action.theme_id
        return next((theme.id for theme in self._page.themes if chosen in (None, theme.id)), None)

    def _select_near(self, row: int | None) -> None:
        model = self._page.list.model
        for near in () if row is None else (row, row + 1, row - 1, row - 2):
            record = model.record(near)
            if record is not None:
                self._page.list.select(record.id)
                return
