"""One table of commands feeds the menus, the toolbar, the shortcuts and the palette."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from turva_desktop.ui.look.theme import icon


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something the user can do.

    `id` is `area.verb`; `text` is translated and has its mnemonic (`&New action`); `shortcut` is a portable key
    sequence ("Ctrl+N"); `menu` is one of `file`, `recent`, `edit`, `view`, `page`, `help` or empty for none; `enabled`
    is asked whenever the table is updated.
    """

    id: str
    text: str
    handler: Callable[[], object]
    shortcut: str = ""
    icon: str = ""
    menu: str = "page"
    hint: str = ""
    enabled: Callable[[], bool] = _always
    separator_before: bool = False

    @property
    def deletes(self) -> bool:
        """Tell whether it deletes something: then it wears the dustbin."""
        return self.icon == "trash-2"

    @property
    def plain_text(self) -> str:
        """Return the text without its mnemonic."""
        return self.text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class CommandTable(QObject):
    """The commands of one owner — the window or a page — as Qt actions.

    The shortcuts work while `owner` is in view, wherever the keyboard is in its window (also in the navigation), so
    two pages may both have Ctrl+N.
    """

    def __init__(self, owner: QWidget, commands: Iterable[Command] = ()) -> None:
        """Make the actions and put their shortcuts on the owner."""
        super().__init__(owner)
        self._owner = owner
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        for command in commands:
            self.add(command)

    def add(self, command: Command) -> QAction:
        """Add a command and return its action."""
        if command.id in self._commands:
            raise ValueError(command.id)
        action = QAction(command.text, self)
        action.setObjectName(command.id)
        action.setToolTip(command.hint or command.plain_text)
        if command.icon:
            action.setIcon(icon(command.icon))
        if command.shortcut:
            action.setShortcut(QKeySequence(command.shortcut, QKeySequence.SequenceFormat.PortableText))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setEnabled(command.enabled())
        action.triggered.connect(lambda _checked=False: command.handler())
        self._commands[command.id] = command
        self._actions[command.id] = action
        self._owner.addAction(action)
        return action

    def remove(self, command_id: str) -> None:
        """Take a command away."""
        del self._commands[command_id]
        action = self._actions.pop(command_id)
        self._owner.removeAction(action)
        action.deleteLater()

    def action(self, command_id: str) -> QAction:
        """Return a command's action, for a tool button or a menu."""
        return self._actions[command_id]

    def commands(self) -> list[Command]:
        """Return the commands in the order they were added."""
        return list(self._commands.values())

    def update_enabled(self, *command_ids: str) -> None:
        """Ask these commands, or every one, anew whether it can be done."""
        for command_id in command_ids or self._commands:
            self._actions[command_id].setEnabled(self._commands[command_id].enabled())

    def fill(self, menu: QMenu, name: str) -> None:
        """Append the actions of the menu called `name` to a menu."""
        for command in self._commands.values():
            if command.menu == name:
                if command.separator_before and not menu.isEmpty():
                    menu.addSeparator()
                menu.addAction(self._actions[command.id])
