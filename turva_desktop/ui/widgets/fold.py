"""A section that is opened when it is wanted, so that a long form stays calm."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.running.settings import Settings
from turva_desktop.ui.widgets.labels import ToolButton, line


class Fold(QWidget):
    """A heading that opens and closes what is below it; whether it is open is remembered under `key`."""

    opened = Signal()

    def __init__(
        self, text: str, content: QWidget, key: str, settings: Settings, parent: QWidget | None = None
    ) -> None:
        """Start as it was left, closed at first."""
        super().__init__(parent)
        self._key, self._settings = f"fold/{key}", settings
        self.content = content
        self.button = ToolButton()
        self.button.setText(text)
        self.button.setCheckable(True)
        self.button.setProperty("look", "fold")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._facts = QLabel()
        self._facts.setProperty("look", "muted")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self.button)
        top.addWidget(self._facts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(line())
        layout.addLayout(top)
        layout.addWidget(content)
        self.button.toggled.connect(self._toggle)
        self.button.setChecked(settings.value(self._key) == "open")
        self._toggle(self.button.isChecked())

    def is_open(self) -> bool:
        """Return whether the content is shown."""
        return self.button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        self.button.setChecked(is_open)

    def set_facts(self, text: str) -> None:
        """Say beside the heading what is inside."""
        self._facts.setText(text)
        self.button.setAccessibleDescription(text)

    def _toggle(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        self.button.setIcon(icon("chevron-down" if is_open else "chevron-right"))
        self._settings.set_value(self._key, "open" if is_open else "")
        if is_open:
            self.opened.emit()
