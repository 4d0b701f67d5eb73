"""Municipalities by name; the plan keeps their codes."""

from collections.abc import Callable

from turva_desktop.domain.municipality import municipalities
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.text import fold
from turva_desktop.ui.forms.field import Unreadable
from turva_desktop.ui.forms.lines import NamesField


class MunicipalitiesField(NamesField):
    """The names of municipalities; its value is a tuple of codes such as "614"."""

    def __init__(self, own: Callable[[], Profile]) -> None:
        """Offer every municipality while typing; `own` tells whose code may be one that no register has."""
        self._unknown: set[str] = set()
        self._own = own
        super().__init__([one.name for one in municipalities().values()])

    def read(self) -> tuple[str, ...]:
        """Return the codes; raises `Unreadable` for a name that no municipality has."""
        every = municipalities().values()
        own = self._own()
        codes = {fold(own.name): own.municipality_code} if own.municipality_code else {}
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
        known, own = municipalities(), self._own()
        names = {code: one.name for code, one in known.items()}
        names.setdefault(own.municipality_code, own.name)
        self._unknown = {code for code in value if code not in names}
        super().show_value(tuple(names.get(code, code) for code in value))
