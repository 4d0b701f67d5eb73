"""What a meeting should look at, said calmly: one line, opened when wanted."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from turva_desktop.domain.ports import Translate
from turva_desktop.services.meetings import MeetingWarning, warning_text
from turva_desktop.ui.context import Settings
from turva_desktop.ui.widgets.fold import Fold
from turva_desktop.ui.widgets.labels import button, plain


class WarningsStrip(QWidget):
    """A fold with a line for each warning; one about an item opens it (`go_to_item`)."""

    def __init__(self, go_to_item: Callable[[str], object], translate: Translate, settings: Settings) -> None:
        """Start hidden."""
        super().__init__()
        self._go_to_item, self._translate = go_to_item, translate
        self._shown: list[MeetingWarning] = []
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(24, 0, 0, 0)
        self._lines.setSpacing(2)
        self.fold = Fold("", inside, "meetings/warnings", settings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        self.hide()

    def texts(self) -> list[str]:
        """Return the sentences that are shown."""
        return [warning_text(warning, self._translate) for warning in self._shown]

    def show_warnings(self, warnings: Sequence[MeetingWarning]) -> None:
        """Show these warnings; none hides the strip."""
        if list(warnings) != self._shown:
            self._shown = list(warnings)
            self._fill()
        self.setVisible(bool(self._shown))

    def _fill(self) -> None:
        while (taken := self._lines.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for warning in self._shown:
            text = warning_text(warning, self._translate)
            if warning.item_id is None:
                self._lines.addWidget(plain(text))
            else:
                self._lines.addWidget(button(text, self._opener(warning.item_id), look="link"))
        first = self.texts()[0] if self._shown else ""
        self.fold.button.setText(self.tr("%n thing(s) to look at", None, len(self._shown)))
        self.fold.set_facts(first if len(self._shown) == 1 else "")

    def _opener(self, item_id: str) -> Callable[[], object]:
        return lambda: self._go_to_item(item_id)
