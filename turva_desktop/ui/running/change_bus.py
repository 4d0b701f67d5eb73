"""The one bus on which committed changes are told to the views."""

import threading

from PySide6.QtCore import QObject, Qt, Signal

from turva_desktop.domain.changes import Changes


class ChangeBus(QObject):
    """Tells every view what a committed step touched, always on the thread the bus lives on.

    `publish` may be called from any thread. On the bus's own thread it delivers at once, so a record made a line
    above is already in the list; from another thread the delivery waits for the event loop.
    """

    changed = Signal(Changes)
    _from_elsewhere = Signal(Changes)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a bus that lives on the calling thread."""
        super().__init__(parent)
        self._home = threading.get_ident()
        self._from_elsewhere.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def publish(self, changes: Changes) -> None:
        """Tell the views; safe on any thread."""
        if threading.get_ident() == self._home:
            self.changed.emit(changes)
        else:
            self._from_elsewhere.emit(changes)
