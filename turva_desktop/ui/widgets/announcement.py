"""What a screen reader says although the keyboard stays where it is."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a text without moving the keyboard."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # when something is said, not with the window

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
