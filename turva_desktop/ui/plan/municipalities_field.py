"""Municipalities by name; the plan keeps their codes."""

from turva_desktop.domain.municipality import municipalities
from turva_desktop.domain.text import fold
from turva_desktop.ui.forms.field import Unreadable
from turva_desktop.ui.forms.lines import NamesField


class MunicipalitiesField(NamesField):
    """The names of municipalities; its value is a tuple of codes such as "614"."""

    def __init__(self) -> None:
        """Offer every municipality while typing."""
        self._unknown: set[str] = set()
        super().__init__([one.name for one in municipalities().values()])

    def read(self) -> tuple[str, ...]:
        """Return the codes; raises `Unreadable` for a name that no municipality has."""
        every = municipalities().values()
        codes = {fold(name): one.code for one in every for name in (one.name, one.name_sv, one.code)}
        found = []
        for name in super().read():
            code = codes.get(fold(name), name if name in self._unknown else None)
            if code is None:
                raise Unreadable(self.tr("There is no municipality “{name}”.").format(name=name))
            found.append(code)
        return tuple(dict.fromkeys(found))

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show the names of codes; a code that no municipality has (an invented one) stays as it is."""
        known = municipalities()
        self._unknown = {code for code in value if code not in known}
        super().show_value(tuple(known[code].name if code in known else code for code in value))
