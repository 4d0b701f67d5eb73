"""The program's own settings: who signs the changes, and how the window looks."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from turva_desktop.domain import labels
from turva_desktop.domain.language import Language, Words, words
from turva_desktop.ui.forms.choices import ChoiceField
from turva_desktop.ui.forms.form import Described, FieldForm
from turva_desktop.ui.look.theme import Appearance
from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.look.words import LANGUAGE_NAMES
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.running.preferences import (
    TEXT_SIZES,
    Preferences,
    change_preferences,
    read_preferences,
)
from turva_desktop.ui.settings.sheet import Sheet
from turva_desktop.ui.widgets.labels import muted
from turva_desktop.ui.widgets.notice import Notice

_LABELS: Final[Mapping[str, Words]] = {
    "author": labels.AUTHOR,
    "appearance": words("Värit", "Färger", "Ivnnit", "Colours"),
    "text_percent": words("Tekstin koko", "Textstorlek", "Teavstta sturrodat", "Text size"),
    "language": words("Ohjelman kieli", "Programmets språk", "Prográmma giella", "Language of the program"),
}
_SPOKEN: Final = (Language.FI, Language.SV, Language.EN)


class ProgramSettings(Sheet):
    """Choices that belong to this user on this computer; a change of look shows at once."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Build the forms. They may be changed although the workspace can only be read."""
        super().__init__(parent)
        self.context = context
        preferences = Described(record=Preferences, labels=_LABELS)
        self.who = FieldForm(context, preferences, self._store, read_only=False)
        self.who.add("author", hint=self.tr("Your name or role"))
        self.who.add_widget(muted(self.tr("Stands beside your changes in the history. It goes to the workspace file.")))
        self.look = FieldForm(context, preferences, self._store, read_only=False)
        self.look.put("appearance", ChoiceField[Appearance](self._appearances()), half=True)
        self.look.put("text_percent", ChoiceField[int](self._sizes()), half=True)
        self.look.put("language", ChoiceField[Language]([(one, LANGUAGE_NAMES[one]) for one in _SPOKEN]), half=True)
        self.notice = Notice(StatusRole.PROGRESS)
        self.add(self.tr("Who writes"), self.who)
        self.add(self.tr("Look and language"), self.look, self.notice)

    def refresh(self) -> None:
        """Show what is kept."""
        preferences = read_preferences(self.context.settings)
        self.who.load(preferences, key="who")
        self.look.load(preferences, key="look")

    def _appearances(self) -> list[tuple[Appearance, str]]:
        return [
            (Appearance.SYSTEM, self.tr("As in the computer")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
            (Appearance.CONTRAST_LIGHT, self.tr("High contrast, light")),
            (Appearance.CONTRAST_DARK, self.tr("High contrast, dark")),
        ]

    def _sizes(self) -> list[tuple[int, str]]:
        kept = read_preferences(self.context.settings).text_percent
        return [(size, self.tr("{percent} %").format(percent=size)) for size in sorted({*TEXT_SIZES, kept})]

    def _store(self, _key: str, /, **changes: object) -> None:
        before = read_preferences(self.context.settings)
        after = change_preferences(self.context.settings, **changes)
        self.context.services.settings.sign_as(after.author)
        if after.language is not before.language:
            self.notice.say(self.tr("The language changes when you start the program again."))
