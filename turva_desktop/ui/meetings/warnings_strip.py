"""What a meeting should look at, said calmly: a count beside the next step, the sentences below it when wanted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from turva_desktop.domain.ports import Translate
from turva_desktop.services.meetings import MeetingWarning, warning_text
from turva_desktop.ui.look.theme import icon, row_height
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.running.settings import Settings
from turva_desktop.ui.widgets.elided_button import ElidedButton
from turva_desktop.ui.widgets.labels import ToolButton, plain

_OPEN = "fold/meetings/warnings"
_MOST_ROWS = 4


class WarningsStrip(QScrollArea):
    """A line for each warning; one about an item opens it (`go_to_item`). `button` opens and closes the strip."""

    def __init__(self, go_to_item: Callable[[str], object], translate: Translate, settings: Settings) -> None:
        """Start hidden."""
        super().__init__()
        self._go_to_item, self._translate, self._settings = go_to_item, translate, settings
        self._shown: list[MeetingWarning] = []
        self.button = ToolButton()
        self.button.setCheckable(True)
        self.button.setProperty("look", "fold")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIcon(icon("triangle-alert", StatusRole.OVERDUE))
        self.button.hide()
        self._inside = QWidget()
        self._inside.setProperty("look", "clear")
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.button.setChecked(settings.value(_OPEN) == "open")
        self.button.toggled.connect(self._toggle)
        self.hide()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the sentences."""
        self.button.setChecked(is_open)

    def texts(self) -> list[str]:
        """Return the sentences that are shown."""
        return [warning_text(warning, self._translate) for warning in self._shown]

    def show_warnings(self, warnings: Sequence[MeetingWarning]) -> None:
        """Show these warnings; none hides the strip."""
        if list(warnings) != self._shown:
            self._shown = list(warnings)
            self._fill()
        self.button.setVisible(bool(self._shown))
        self.setVisible(bool(self._shown) and self.button.isChecked())

    def _toggle(self, is_open: bool) -> None:
        self._settings.set_value(_OPEN, "open" if is_open else "")
        self.setVisible(is_open and bool(self._shown))

    def _fit(self) -> None:
        """Take the height of a few lines: the rest scrolls, the item needs the room."""
        inside = self._inside
        wanted = inside.heightForWidth(self.viewport().width()) if inside.hasHeightForWidth() else -1
        height = max(wanted, inside.sizeHint().height())
        self.setFixedHeight(min(height, _MOST_ROWS * row_height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self._fit()

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
                line = ElidedButton(self._opener(warning.item_id), text=text)
                self._lines.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        text = self.tr("%n thing(s) to look at", None, len(self._shown))
        self.button.setText(text)
        self.button.setToolTip("\n".join(self.texts()))
        self._fit()

    def _opener(self, item_id: str) -> Callable[[], object]:
        return lambda: self._go_to_item(item_id)
