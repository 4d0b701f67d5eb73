"""A field for a municipality: typed by name, in Finnish or Swedish, or by its three-digit code."""

from turva_desktop.domain.municipality import Municipality, municipalities
from turva_desktop.domain.text import fold
from turva_desktop.ui.forms.field import Unreadable
from turva_desktop.ui.forms.lines import LineField
from turva_desktop.ui.look.locale import sort_key


class MunicipalityField(LineField):
    """Holds a municipality's code as text, e.g. "047"; empty for none."""

    def __init__(self) -> None:
        """Offer all municipalities while typing."""
        super().__init__()
        self._codes: dict[str, str] = {}
        self._full_names: dict[str, str] = {}
        for one in municipalities().values():
            names = one.name if one.name_sv in ("", one.name) else f"{one.name} – {one.name_sv}"
            self._full_names[one.code] = f"{names} ({one.code})"
            for text in (one.name, one.name_sv, one.code, self._full_names[one.code]):
                self._codes[fold(text)] = one.code
        self.set_completions(sorted(self._full_names.values(), key=sort_key))
        self.line.setPlaceholderText(self.tr("Write the name or the code"))
        completer = self.line.completer()
        completer.activated.connect(self._take)

    def municipality(self) -> Municipality | None:
        """Return the municipality in the line, or None."""
        return municipalities().get(self._codes.get(fold(self.line.text().strip()), ""))

    def read(self) -> str:
        """Return the code; raises `Unreadable` for what is no municipality."""
        text = self.line.text().strip()
        found = self.municipality()
        if found is None and text == self._stored:
            return text  # a code that this classification does not know, e.g. of a municipality that was merged
        if text and found is None:
            raise Unreadable(self.tr("There is no such municipality. Choose one from the list that opens as you type."))
        return "" if found is None else found.code

    def show_value(self, value: str) -> None:
        """Show the names and the code."""
        super().show_value(self._full_names.get(value, value))

    def accept(self) -> None:
        """Take the municipality as stored and write its name out."""
        super().accept()
        self.show_value(self._stored)

    def _take(self, text: str) -> None:
        self.line.setText(text)
        if self.dirty():
            self.left.emit()
