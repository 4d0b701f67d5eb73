"""Where the window's settings and the recent files are kept: in the user's own place, never in the workspace."""

from pathlib import Path

from PySide6.QtCore import QSettings

_RECENT = 8


class UserSettings:
    """The `Settings` port over Qt's settings file of this user."""

    def __init__(self) -> None:
        """Open the settings."""
        self._kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Turva", "turva")

    @property
    def folder(self) -> Path:
        """Return where the settings file lies."""
        return Path(self._kept.fileName()).parent

    def value(self, key: str) -> str | None:
        """Return what was kept under a key, or None."""
        found = self._kept.value(key)
        return None if found is None else str(found)

    def set_value(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        self._kept.setValue(key, value)

    def recent(self) -> list[Path]:
        """Return the files opened last, newest first; the disk isn't asked whether they are still there."""
        kept = (self.value("program/recent") or "").split("\n")
        return [Path(one) for one in kept if one]

    def remember(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        files = [str(path.resolve()), *(str(one) for one in self.recent() if one != path.resolve())]
        self.set_value("program/recent", "\n".join(files[:_RECENT]))
