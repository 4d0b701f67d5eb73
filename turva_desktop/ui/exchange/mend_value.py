"""A value given anew for a cell that couldn't be understood: the file stays as it was sent, and the row goes in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from turva_desktop.ui.exchange.lines import Group, Line
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.widgets.labels import button


class MendValue(QWidget):
    """A field that begins with what stands in the file; `given` tells the value that the user puts in its place."""

    given = Signal(str)

    def __init__(self) -> None:
        """Start hidden: most lines have nothing to mend."""
        super().__init__()
        self._label = QLabel(self.tr("&Value in its place"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Value in its place"))
        self._label.setBuddy(self.field)
        self.button = button(self.tr("&Use this value"), self._give)
        self.field.returnPressed.connect(self._give)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._label)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self._key = ""
        self.hide()

    def show_line(self, line: Line | None) -> None:
        """Offer to mend a line's value where it can be mended; a line shown again keeps what is being typed."""
        key = f"{line.key}\n{line.mend}" if line is not None and line.mend else ""
        self.setVisible(bool(key))
        if line is None or key == self._key:
            return
        self._key = key
        is_mended = line.group is Group.NOTE
        self.field.setText(line.understood if is_mended else line.chosen or line.seen)

    def _give(self) -> None:
        self.given.emit(self.field.text())
