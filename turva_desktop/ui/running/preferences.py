"""What the program remembers of its user: name, look and language. Not a word of it is in the workspace file."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from turva_desktop.domain.language import Language
from turva_desktop.domain.record import changed
from turva_desktop.ui.look.theme import Appearance, apply_theme
from turva_desktop.ui.running.settings import Settings

LEAST_TEXT, MOST_TEXT = 90, 200
"""The limits of the text size, in per cent."""
TEXT_SIZES = (LEAST_TEXT, 100, 110, 125, 150, 175, MOST_TEXT)
"""The sizes that are offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """The user's choices; each has a value that suits a first start.

    `author` signs the steps of the journal; `language` is the interface's and changes at the next start.
    """

    author: str = ""
    appearance: Appearance = Appearance.SYSTEM
    text_percent: int = 100
    language: Language = Language.FI


def read_preferences(settings: Settings) -> Preferences:
    """Return what is kept; anything unknown or out of bounds counts as never chosen."""
    usual = Preferences()
    kept = {name: settings.value(f"user/{name}") for name in ("author", "appearance", "text_percent", "language")}
    percent = kept["text_percent"] or ""
    return Preferences(
        author=kept["author"] or "",
        appearance=Appearance(kept["appearance"]) if kept["appearance"] in list(Appearance) else usual.appearance,
        text_percent=max(LEAST_TEXT, min(MOST_TEXT, int(percent))) if percent.isdecimal() else usual.text_percent,
        language=Language(kept["language"]) if kept["language"] in list(Language) else usual.language,
    )


def change_preferences(settings: Settings, **changes: object) -> Preferences:
    """Keep some choices and return all of them; a change of look shows at once."""
    before = read_preferences(settings)
    after = changed(before, **changes)
    for name in changes:
        settings.set_value(f"user/{name}", str(getattr(after, name)))
    application = QApplication.instance()
    looks_other = (before.appearance, before.text_percent) != (after.appearance, after.text_percent)
    if looks_other and isinstance(application, QApplication):
        apply_theme(application, after.appearance, after.text_percent)
    return after
