"""The two dialogs that may stop the work: a question before what cannot be undone, and news that it can't go on."""

from PySide6.QtWidgets import QMessageBox, QWidget


def ask(window: QWidget, text: str, yes: str, no: str) -> bool:
    """Return whether the user chose to go on; the other choice is the default and what Esc means."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, window.windowTitle(), text, parent=window)
    go_on = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    chosen = box.clickedButton() is go_on
    box.deleteLater()
    return chosen


def tell(window: QWidget, text: str, close: str) -> None:
    """Show a text until it is closed."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, window.windowTitle(), text, parent=window)
    box.addButton(close, QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    box.deleteLater()
