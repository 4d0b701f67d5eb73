"""The program's own settings: who signs the changes, and how the window looks."""

from typing import Any

from PySide6.QtWidgets import QWidget

from turva_desktop.domain.language import Language
from turva_desktop.ui.look.theme import Appearance
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.running.preferences import LEAST_TEXT, MOST_TEXT, change_preferences, read_preferences
from turva_desktop.ui.settings.sheet import Sheet
from turva_desktop.ui.widgets.form import FieldForm
from turva_desktop.ui.widgets.labels import muted
from turva_desktop.ui.widgets.notice import Notice

_SIZES = (LEAST_TEXT, 100, 110, 125, 150, 175, MOST_TEXT)
_LANGUAGES: tuple[tuple[object, str], ...] = (
    (Language.FI, "suomi"),
    (Language.SV, "svenska"),
    (Language.EN, "English"),
)


class ProgramSettings(Sheet):
    """Choices that belong to this user on this computer; a change of look shows at once."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Build the forms. They may be changed although the workspace can only be read."""
        super().__init__(parent)
        self.context = context
        self.who = FieldForm(self._store, context.translate, context.today)
        self.who.add_line("author", self.tr("&Recorder: your name or role"))
        self.who.add_widget(muted(self.tr("Stands beside your changes in the history. It goes to the workspace file.")))
        self.look = FieldForm(self._store, context.translate, context.today)
        self.look.add_choice("appearance", self.tr("&Colours"), self._appearances(), half=True)
        self.look.add_choice("text_percent", self.tr("Text &size"), self._sizes(), half=True)
        self.look.add_choice("language", self.tr("&Language of the program"), _LANGUAGES, half=True)
        self.notice = Notice(StatusRole.PROGRESS)
        self.add(self.tr("Who writes"), self.who)
        self.add(self.tr("Look and language"), self.look, self.notice)

    def refresh(self) -> None:
        """Show what is kept."""
        preferences = read_preferences(self.context.settings)
        self.who.load(preferences, "who")
        self.look.load(preferences, "look")

    def _appearances(self) -> list[tuple[object, str]]:
        return [
            (Appearance.SYSTEM, self.tr("As in the computer")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
            (Appearance.CONTRAST_LIGHT, self.tr("High contrast, light")),
            (Appearance.CONTRAST_DARK, self.tr("High contrast, dark")),
        ]

    def _sizes(self) -> list[tuple[object, str]]:
        kept = read_preferences(self.context.settings).text_percent
        return [(size, self.tr("{percent} %").format(percent=size)) for size in sorted({*_SIZES, kept})]

    def _store(self, name: str, value: Any) -> None:
        change_preferences(self.context.settings, **{name: value})
        if name == "author":
            self.context.services.settings.sign_as(value)
        if name == "language":
            self.notice.say(self.tr("The language changes when you start the program again."))
