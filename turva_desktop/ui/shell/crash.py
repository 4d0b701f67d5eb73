"""A bug is shown, saved and sends nothing."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from turva_desktop.ui.look.theme import dress
from turva_desktop.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from turva_desktop.ui.widgets.labels import button, muted, plain, title
from turva_desktop.ui.widgets.questions import tell


def crash_report(error: BaseException, version: str) -> str:
    """Return the report: versions and the traceback, no data of the workspace besides what the error holds."""
    import platform  # asks the system many things: when something failed, not with the window

    head = f"Turva {version} · Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}"
    return head + "\n\n" + "".join(traceback.format_exception(error))


class CrashDialog(QDialog):
    """Tells that the program failed, that the data is safe, and where the report is."""

    def __init__(self, report: str, saved_to: Path | None, parent: QWidget | None = None) -> None:
        """Show a report."""
        super().__init__(parent)
        dress(self)
        self.setWindowTitle(self.tr("Turva ran into a fault"))
        self._report = report
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Crash report"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addWidget(title(self.tr("Turva ran into a fault")))
        layout.addWidget(
            plain(
                self.tr(
                    "What you just tried was not done. Everything stored before it is safe in the file. "
                    "You can go on; if the same happens again, close the program and open it anew."
                )
            )
        )
        if saved_to is None:
            where = self.tr("Nothing was sent anywhere.")
        else:
            where = self.tr("Nothing was sent anywhere. The report was saved to {path}").format(path=saved_to)
        layout.addWidget(muted(where))
        layout.addWidget(text, 1)
        go_on = button(self.tr("Go on"), self.accept, look="primary")
        go_on.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Copy the report"), self.copy, "copy"))
        row.addStretch()
        row.addWidget(go_on)
        layout.addLayout(row)
        self.resize(640, 420)
        go_on.setFocus()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report)


class CrashHook:
    """`sys.excepthook` of the window: saves each report, shows one dialog at a time."""

    def __init__(
        self,
        version: str,
        save: Callable[[str], Path | None],
        parent: Callable[[], QWidget | None] = lambda: None,
        explained: Callable[[BaseException], str | None] = lambda _error: None,
    ) -> None:
        """`save` writes a report and returns where, or None if it could not; it must not raise.

        `explained` returns the sentence for an error that is no bug, e.g. damage in the file.
        """
        self._version, self._save, self._parent, self._explained = version, save, parent, explained
        self._showing = False

    def install(self) -> None:
        """Become the excepthook."""
        sys.excepthook = self

    def __call__(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Save and show."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _trace)
            return
        report = crash_report(error, self._version)
        sys.stderr.write(report)
        saved_to = self._save(report)
        if self._showing:
            return
        self._showing = True
        try:
            if self._tell(error):
                return
            dialog = CrashDialog(report, saved_to, self._parent())
            dialog.exec()
            dialog.deleteLater()
        finally:
            self._showing = False

    def _tell(self, error: BaseException) -> bool:
        """Tell an error that is no bug in a sentence; False when it is one."""
        window = self._parent()
        try:
            sentence = self._explained(error)
        except Exception:  # noqa: BLE001 - the first error is the one to show
            return False
        if window is None or sentence is None:
            return False
        tell(window, sentence, QCoreApplication.translate("MainWindow", "Close"))
        return True
