"""Which sheets a file gets: one tick each, with how many rows it would have."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.exchange.sheets import SHEETS
from turva_desktop.ui.look.locale import number
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import word
from turva_desktop.ui.widgets.flow import FlowLayout
from turva_desktop.ui.widgets.labels import button

_TITLES: Final = {sheet.key: sheet.title for sheet in SHEETS}


class SheetTicks(QWidget):
    """A tick for each sheet; all of them at first."""

    changed = Signal()

    def __init__(self) -> None:
        """Tick every sheet."""
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        ticks = QWidget()
        flow = FlowLayout(ticks)
        for key, title in _TITLES.items():
            box = self.boxes[key] = QCheckBox(word(title))
            box.setChecked(True)
            box.clicked.connect(lambda _checked: self.changed.emit())
            flow.addWidget(box)
        self.all_button = button(self.tr("Tick &all"), lambda: self.tick(_TITLES), look="link")
        self.few_button = button(self.tr("&Only the actions"), lambda: self.tick(("actions",)), look="link")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.all_button)
        buttons.addWidget(self.few_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(ticks)
        layout.addLayout(buttons)

    def show_counts(self, rows: Mapping[str, int]) -> None:
        """Say how many rows each sheet would have."""
        for key, box in self.boxes.items():
            box.setText(f"{word(_TITLES[key])} ({number(rows.get(key, 0))})")

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the sheets that are ticked, in the order of the file."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these sheets and no others."""
        wanted = set(keys)
        for key, box in self.boxes.items():
            box.setChecked(key in wanted)
        self.changed.emit()


def titled(counts: Mapping[str, int]) -> str:
    """Return counts by sheet in words: `Toimenpiteet 2, Päätökset 1`."""
    return ", ".join(f"{word(_TITLES[key])} {number(count)}" for key, count in counts.items())
