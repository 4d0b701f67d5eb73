"""What a right click, or the menu key, offers in a list, table or tree."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QMenu, QWidget

from turva_desktop.ui.lists.copying import copy_rows
from turva_desktop.ui.look.theme import icon


def give_key(view: QAbstractItemView, text: str, keys: str, deed: Callable[[], object]) -> QAction:
    """Let a key do something inside a view, where its menu names it too; in a field the key is typed."""
    action = QAction(text, view)
    action.setShortcut(QKeySequence(keys, QKeySequence.SequenceFormat.PortableText))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda _checked=False: deed())
    view.addAction(action)
    return action


class RowMenu(QObject):
    """Opens a menu over a view: what the view offers itself, else what `fill` adds, and copying the chosen rows.

    A view with a menu of its own (a custom policy) keeps that.
    """

    def __init__(self, view: QAbstractItemView, fill: Callable[[QMenu], object]) -> None:
        """Watch a view."""
        super().__init__(view)
        self._view, self._fill = view, fill
        for one in (view, view.viewport()):
            one.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Open the menu where it is asked for: at the mouse, or from the keyboard at the row."""
        if not isinstance(event, QContextMenuEvent):
            return False
        if self._view.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu:
            return False
        self.menu().popup(self._place(event))
        return True

    def menu(self) -> QMenu:
        """Return the menu as it is now."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._view.actions():
            menu.addActions(self._view.actions())
        else:
            self._fill(menu)
        menu.addSeparator()
        copying = menu.addAction(icon("copy"), self.tr("Copy the ro&ws"), lambda: copy_rows(self._view))
        copying.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copying.setEnabled(bool(self._view.selectedIndexes()))
        return menu

    def _place(self, event: QContextMenuEvent) -> QPoint:
        index = self._view.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Mouse or not index.isValid():
            return event.globalPos()
        return self._view.viewport().mapToGlobal(self._view.visualRect(index).bottomLeft())


def give_menus(page: QWidget, fill: Callable[[QMenu], object]) -> None:
    """Give every list of a page its menu; those that have one keep it."""
    for view in page.findChildren(QAbstractItemView):
        has_one = any(isinstance(one, RowMenu) for one in view.children())
        if not has_one and not isinstance(view, QHeaderView) and not _belongs_to_a_choice(view):
            RowMenu(view, fill)


def _belongs_to_a_choice(view: QWidget) -> bool:
    above = view.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox) or above.windowType() is Qt.WindowType.Popup:
            return True
        above = above.parentWidget()
    return view.windowType() is Qt.WindowType.Popup
