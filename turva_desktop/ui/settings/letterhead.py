"""The municipality's own look in documents: its logo, and the Word template."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from turva_desktop.domain.profile import PROFILE, Profile
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.running.desktop import FileKind
from turva_desktop.ui.widgets.labels import button, muted


class LetterheadSettings(QWidget):
    """Choose or take away the logo and the template; `ask_file(kind, title, filters)` is replaced in tests."""

    def __init__(self, context: UiContext) -> None:
        """Build the two choices."""
        super().__init__()
        self.context = context
        self.ask_file: Callable[[FileKind, str, str], Path | None] = self._ask_file
        self._picture, self._logo, self._template = QLabel(), muted(""), muted("")
        self._logo_button = button(self.tr("Choose the &logo…"), self._choose_logo, "eye")
        self._no_logo = button(self.tr("Take the logo away"), lambda: self._set_logo(None), "x")
        self._template_button = button(self.tr("Choose a &Word template…"), self._choose_template, "file-text")
        self._no_template = button(self.tr("Take the template away"), lambda: self._set_template(None), "x")
        self.form = FieldForm(context, PROFILE, context.services.settings.edit_profile)
        self.form.add("logo_text", hint=self.tr("What it shows, for those who don't see it"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        for part in (self._picture, self._logo, _row(self._logo_button, self._no_logo), self.form):
            layout.addWidget(part)
        for part in (self._template, _row(self._template_button, self._no_template)):
            layout.addWidget(part)
        for one in (self._logo_button, self._no_logo, self._template_button, self._no_template):
            one.setEnabled(not context.read_only)

    def show_profile(self, profile: Profile) -> None:
        """Show what is in use."""
        self.form.load(profile)
        picture = QPixmap()
        if profile.logo:
            picture.loadFromData(self.context.services.settings.logo())
            picture = picture.scaledToHeight(scaled(56))
        self._picture.setPixmap(picture)
        self._picture.setAccessibleName(profile.logo_text or self.tr("Logo"))
        self._picture.setVisible(bool(profile.logo))
        self._logo.setText(self.tr("The logo stands on every document.") if profile.logo else self.tr("No logo."))
        self._no_logo.setVisible(bool(profile.logo))
        self._template.setText(
            self.tr("Word documents are made in the styles of your template.")
            if profile.word_template
            else self.tr("Word documents are made in Turva's own styles.")
        )
        self._no_template.setVisible(bool(profile.word_template))

    def _choose_logo(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        chosen = self.ask_file(FileKind.PICTURE, self.tr("Choose the logo"), kinds)
        if chosen is not None:
            self._set_logo(chosen)

    def _choose_template(self) -> None:
        kinds = self.tr("Word files (*.docx *.dotx)")
        chosen = self.ask_file(FileKind.TEMPLATE, self.tr("Choose a Word template"), kinds)
        if chosen is not None:
            self._set_template(chosen)

    def _set_logo(self, path: Path | None) -> None:
        self.context.shell.do(lambda: self.context.services.settings.set_logo(path))

    def _set_template(self, path: Path | None) -> None:
        self.context.shell.do(lambda: self.context.services.settings.set_word_template(path))

    def _ask_file(self, kind: FileKind, title: str, filters: str) -> Path | None:
        return self.context.desktop.ask_existing(self, kind, title, filters)


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_S)
    for one in widgets:
        layout.addWidget(one)
    layout.addStretch(1)
    return row
