"""Municipalities by name; the plan keeps their codes."""

from turva_desktop.domain.municipality import municipalities
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.text import fold
from turva_desktop.ui.forms.field import Unreadable
from turva_desktop.ui.forms.lines import NamesField


class MunicipalitiesField(NamesField):
    """The names of municipalities; its value is a tuple of codes such as "614"."""

    def __init__(self) -> None:
        """Offer every municipality while typing."""
        self._unknown: set[str] = set()
        self._own: dict[str, str] = {}
        super().__init__([one.name for one in municipalities().values()])

    def know(self, profile: Profile) -> None:
        """Know whose workspace it is: its own code may be one that no register has."""
        self._own = {profile.municipality_code: profile.name} if profile.municipality_code else {}

    def read(self) -> tuple[str, ...]:
        """Return the codes; raises `Unreadable` for a name that no municipality has."""
        every = municipalities().values()
        codes = {fold(name): code for code, name in self._own.items()}
        codes |= {fold(name): one.code for one in every for name in (one.name, one.name_sv, one.code)}
        found = []
        for name in super().read():
            code = codes.get(fold(name), name if name in self._unknown else None)
            if code is None:
                raise Unreadable(self.tr("There is no municipality “{name}”.").format(name=name))
            found.append(code)
        return tuple(dict.fromkeys(found))

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show the names of codes; an invented municipality knows its own name, another unknown code stays as it is."""
        names = self._own | {code: one.name for code, one in municipalities().items()}
        self._unknown = {code for code in value if code not in names}
        super().show_value(tuple(names.get(code, code) for code in value))
