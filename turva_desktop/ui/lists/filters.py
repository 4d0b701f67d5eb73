"""What a list can be narrowed to: a combo box whose chosen value keeps some of the records."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal

from turva_desktop.ui.lists.columns import T
from turva_desktop.ui.widgets.choice import Choice, Option

V = TypeVar("V")


class Filter(Choice[V | None], Generic[T, V]):
    """A combo box above a list; its first choice keeps everything, another one those records that `keep` accepts."""

    changed = Signal()
    """Another value was chosen, by the user or by the page."""

    def __init__(
        self, label: str, everything: str, keep: Callable[[T, V], bool], options: Sequence[Option[V]] = ()
    ) -> None:
        """Keep everything at first; `label` is what a screen reader calls the box."""
        self._everything, self._keep = everything, keep
        super().__init__([(None, everything), *options])
        self.setAccessibleName(label)
        self.setToolTip(label)
        self.chosen.connect(self.changed)

    def offer(self, options: Sequence[Option[V]]) -> None:
        """Offer other values; a chosen one that is no longer there is let go."""
        self.set_options([(None, self._everything), *options])
        if self.currentIndex() < 0:
            self.narrow(None)

    def narrow(self, value: V | None) -> None:
        """Choose a value; None keeps everything."""
        self.set_value(value)
        self.changed.emit()

    def accepts(self, record: T) -> bool:
        """Tell whether a record is kept."""
        value = self.value()
        return value is None or self._keep(record, value)
