"""What belongs to the user and not to a file: look, language, recent files. Kept by Qt where the system keeps such."""

from pathlib import Path

from PySide6.QtCore import QSettings

from turva_desktop.domain.language import Language
from turva_desktop.ui.theme import Appearance

_RECENT = 8


class Preferences:
    """The program's own settings; also the `Settings` port of the window."""

    def __init__(self) -> None:
        """Open the settings of this user."""
        self._kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Turva", "turva")

    def value(self, key: str) -> str | None:
        """Return what was kept under a key, or None."""
        found = self._kept.value(key)
        return None if found is None else str(found)

    def set_value(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        self._kept.setValue(key, value)

    @property
    def language(self) -> Language:
        """Return the language of the interface; Finnish unless chosen otherwise."""
        kept = self.value("program/language")
        return Language(kept) if kept in list(Language) else Language.FI

    @property
    def author(self) -> str:
        """Return the name or role that stands as the author of changes; empty unless the user gave one."""
        return self.value("program/author") or ""

    @property
    def appearance(self) -> Appearance:
        """Return the look: that of the system unless chosen otherwise."""
        kept = self.value("program/appearance")
        return Appearance(kept) if kept in [one.value for one in Appearance] else Appearance.SYSTEM

    @property
    def text_percent(self) -> int:
        """Return the text size in percent, 90–200."""
        kept = self.value("program/text_percent")
        return min(200, max(90, int(kept))) if kept and kept.isdigit() else 100

    def recent(self) -> list[Path]:
        """Return the files opened last that still exist, newest first."""
        kept = (self.value("program/recent") or "").split("\n")
        return [Path(one) for one in kept if one and Path(one).is_file()]

    def remember(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        files = [str(path.resolve()), *(str(one) for one in self.recent() if one != path.resolve())]
        self.set_value("program/recent", "\n".join(files[:_RECENT]))
