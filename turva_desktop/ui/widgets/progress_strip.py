"""The strip at the lower edge that tells what long work is doing, how much is left, and lets cancel it."""

import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S
from turva_desktop.ui.running.tasks import Task, TaskRunner
from turva_desktop.ui.widgets.labels import button

SHOWN_AFTER_MS = 400
_ESTIMATE_AFTER = 2.0


class ProgressStrip(QFrame):
    """Shows the running task of a `TaskRunner`, once it has taken 400 ms."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        """Listen to the runner; start hidden."""
        super().__init__(parent)
        self.setProperty("look", "strip")
        self._tasks = tasks
        self._task: Task | None = None
        self._began = 0.0
        self._what = QLabel()
        self._left = QLabel()
        self._left.setProperty("look", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel_button = button(self.tr("Stop"), self._cancel_task, "x")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._what)
        layout.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._left)
        layout.addWidget(self.cancel_button)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SHOWN_AFTER_MS)
        self._delay.timeout.connect(self.show)
        tasks.started.connect(self._start)
        tasks.progressed.connect(self._progress)
        tasks.finished.connect(self._finish)
        self.hide()

    def texts(self) -> list[str]:
        """Return what is said: the title and how much is left."""
        return [self._what.text(), *self._left.text().split(" · ")]

    def _start(self, task: Task) -> None:
        self._task, self._began = task, time.monotonic()
        self._what.setText(task.title)
        self._bar.setAccessibleName(task.title)
        self._bar.setRange(0, 0)
        self._left.clear()
        self.cancel_button.setEnabled(not task.cancelled.is_set())
        self._delay.start()

    def _progress(self, task: Task, done: int, total: int) -> None:
        if task is not self._task or total <= 0:
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        spent = time.monotonic() - self._began
        text = self.tr("{percent} %").format(percent=100 * done // total)
        if spent > _ESTIMATE_AFTER and 0 < done < total:
            seconds = max(1, round(spent * (total - done) / done))
            text += " · " + self.tr("about %n second(s) left", None, seconds)
        self._left.setText(text)

    def _finish(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._delay.stop()
            self.hide()

    def _cancel_task(self) -> None:
        if self._task is not None:
            self._tasks.cancel(self._task)
            self.cancel_button.setEnabled(False)
            self._left.setText(self.tr("Cancelling…"))
