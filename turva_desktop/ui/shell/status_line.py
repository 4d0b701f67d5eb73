"""The line at the window's lower edge: that everything is stored, and what was just done."""

from datetime import datetime

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from turva_desktop.ui.look.locale import clock
from turva_desktop.ui.widgets.announcement import announce

_TOLD_MS = 8_000


class StatusLine(QStatusBar):
    """Tells of storing for as long as a workspace is open, and of other things in passing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
        self._saved, self._notice = QLabel(), QLabel()
        self.setSizeGripEnabled(False)
        self.addPermanentWidget(self._notice)
        self.addPermanentWidget(self._saved)

    def show_opened(self, *, read_only: bool) -> None:
        """Tell of a workspace that was opened."""
        self._notice.setText(self.tr("Read only: nothing can be changed.") if read_only else "")
        self._saved.setText(self.tr("Everything is stored"))

    def show_saved(self, at: datetime) -> None:
        """Tell when something was stored; what was told before is over."""
        self._saved.setText(self.tr("Saved at {time}").format(time=clock(at.time())))
        self.clearMessage()

    def show_closed(self) -> None:
        """Tell of no workspace."""
        self._saved.clear()

    def tell(self, text: str) -> None:
        """Say what happened, for a while: nothing on the page moves."""
        self.showMessage(text, _TOLD_MS)
        announce(self.window(), text)

    def saved(self) -> str:
        """Return what is said about storing."""
        return self._saved.text()

    def notice(self) -> str:
        """Return what is said about the workspace, e.g. that it is read only."""
        return self._notice.text()

    def fit(self) -> None:
        """Make the line as high as its text."""
        self.setMinimumHeight(self._saved.fontMetrics().height() + 10)
