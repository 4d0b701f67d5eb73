"""What the workspace says of itself: name, municipality, group and the language of its documents."""

from PySide6.QtWidgets import QWidget

from turva_desktop.domain.language import Language
from turva_desktop.domain.municipality import municipalities
from turva_desktop.domain.profile import PROFILE
from turva_desktop.ui.forms.choices import ChoiceField
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.look.locale import day, number
from turva_desktop.ui.look.words import LANGUAGE_NAMES
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.settings.letterhead import LetterheadSettings
from turva_desktop.ui.settings.municipality_field import MunicipalityField
from turva_desktop.ui.settings.sheet import Sheet
from turva_desktop.ui.widgets.labels import muted, plain


class WorkspaceSettings(Sheet):
    """The profile, each field stored when it is left."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        """Build the form."""
        super().__init__(parent)
        self.context = context
        form = FieldForm(context, PROFILE, context.services.settings.edit_profile)
        self.form = form
        form.add("name")
        self.municipality = form.put("municipality_code", MunicipalityField())
        self._facts = muted("")
        form.add_widget(self._facts)
        form.add("group_name", hint=self.tr("As it is called in documents"))
        form.put(
            "document_language",
            ChoiceField[Language](tuple(LANGUAGE_NAMES.items())),
            hint=self.tr("Also of new Excel files"),
        )
        form.add_widget(muted(self.tr("Northern Sámi words await a native speaker's check.")))
        self._file = plain("")
        self.add(self.tr("The workspace"), form)
        self.letterhead = LetterheadSettings(context)
        self.add(self.tr("The look of documents"), self.letterhead)
        self.add(self.tr("The file"), self._file)

    def refresh(self) -> None:
        """Show the profile."""
        profile = self.context.services.settings.profile()
        self.form.load(profile)
        self.letterhead.show_profile(profile)
        found = municipalities().get(profile.municipality_code)
        self._facts.setText(
            ""
            if found is None
            else self.tr("{region} · {county} · {population} inhabitants (31.12.2020)").format(
                region=found.region, county=found.wellbeing_county, population=number(found.population)
            )
        )
        self._facts.setVisible(found is not None)
        self._file.setText(
            self.tr("{path}\nMade on {date}. Everything is in this one file; it can be copied and mailed.").format(
                path=self.context.services.workspace.path, date=day(profile.created_on)
            )
        )
