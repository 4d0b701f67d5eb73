"""A choice in a row, or as many as it needs: everything there is to choose can be seen at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QMenuBar, QRadioButton, QWidget

from turva_desktop.ui.exchange.view_stack import ViewStack
from turva_desktop.ui.forms.mnemonics import letters_in, letters_of, with_mnemonic
from turva_desktop.ui.look.tokens import SPACE_M
from turva_desktop.ui.widgets.flow import FlowLayout


class OptionButtons(QWidget):
    """Radio buttons beside each other, with letters for Alt; `chosen` tells the value when the user chooses."""

    chosen = Signal(str)

    def __init__(self) -> None:
        """Start with nothing to choose."""
        super().__init__()
        self._options: tuple[tuple[str, str], ...] = ()
        self._buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._row = FlowLayout(self)
        self._row.setSpacing(SPACE_M)

    def buttons(self) -> list[QRadioButton]:
        """Return the buttons from left to right."""
        return list(self._buttons.values())

    def button(self, value: str) -> QRadioButton:
        """Return the button of a value."""
        return self._buttons[value]

    def offer(self, options: Sequence[tuple[str, str]], chosen: str) -> bool:
        """Show these (value, text) with one of them chosen; True if the buttons are new."""
        fresh = tuple(options) != self._options
        if fresh:
            self._options = tuple(options)
            self._rebuild()
        self._group.setExclusive(False)
        for value, one in self._buttons.items():
            one.setChecked(value == chosen)
        self._group.setExclusive(True)
        self.setVisible(bool(options))
        return fresh

    def focus(self) -> None:
        """Put the keyboard on what is chosen, or on the first button."""
        buttons = self.buttons()
        if buttons:
            next((one for one in buttons if one.isChecked()), buttons[0]).setFocus()

    def _rebuild(self) -> None:
        for old in self._buttons.values():
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
            old.setParent(None)
        self._buttons = {}
        used = self._letters_used()
        for value, text in self._options:
            marked, letter = with_mnemonic(text, used)
            used += letter
            one = QRadioButton(marked)
            one.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            self._group.addButton(one)
            self._row.addWidget(one)
            one.show()  # at once: the keyboard may go there before the layout does it
            self._buttons[value] = one

    def _letters_used(self) -> str:
        """Return the letters that the menus and the other buttons of the view have."""
        bar = self.window().findChild(QMenuBar)
        menus = "" if bar is None else letters_of(*(action.text() for action in bar.actions()))
        view: QWidget = self
        while (above := view.parentWidget()) is not None and not isinstance(above, ViewStack):
            view = above
        return menus + letters_in(view)
