"""The places of the program at the window's left: icon and word, or icon alone when the window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from turva_desktop.ui.look.theme import icon, row_height, scaled, theme

_ID = int(Qt.ItemDataRole.UserRole)


class Navigation(QListWidget):
    """A list of places; `chosen` tells the id of the one the user went to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with no places."""
        super().__init__(parent)
        self.setProperty("look", "navigation")
        self.setAccessibleName(self.tr("Main navigation"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self._texts: list[str] = []
        self._narrow = False
        self.currentRowChanged.connect(self._tell)
        theme().changed.connect(self._fit)
        self._fit()

    def set_places(self, places: Sequence[tuple[str, str, str]]) -> None:
        """Show these (id, text, icon)."""
        self.blockSignals(True)
        self.clear()
        self._texts = [text for _id, text, _icon in places]
        for place_id, text, icon_name in places:
            item = QListWidgetItem(icon(icon_name), text)
            item.setData(_ID, place_id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            self.addItem(item)
        self.blockSignals(False)
        self._fit()

    def set_current(self, place_id: str) -> None:
        """Mark a place without telling anybody."""
        blocked = self.blockSignals(True)
        for row in range(self.count()):
            if self.item(row).data(_ID) == place_id:
                self.setCurrentRow(row)
        self.blockSignals(blocked)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, with the words as tips."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def _fit(self) -> None:
        side, height = scaled(20), row_height() + 2
        self.setIconSize(QSize(side, side))
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in self._texts), default=80)
        self.setFixedWidth(side + 42 if self._narrow else max(scaled(168), widest + side + 58))
        for row, text in enumerate(self._texts):
            item = self.item(row)
            item.setText("" if self._narrow else text)
            item.setToolTip(text if self._narrow else "")
            item.setSizeHint(QSize(0, height))

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self.item(row).data(_ID))
