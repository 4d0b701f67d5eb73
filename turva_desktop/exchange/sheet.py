"""The one definition of a sheet: it drives the writer, the template, the reader, the differ and the manual."""

import dataclasses
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from turva_desktop.domain.language import Language, Words
from turva_desktop.exchange.codecs import Codec, Problem, stop
from turva_desktop.exchange.context import View
from turva_desktop.exchange.normalise import loose

FORMAT_VERSION = 1
"""The version of the workbook's layout; a reader refuses newer ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column. `key` is its name for ever; `record_field` (the key by default) is what it edits in the record.

    `shown` gives what is exported when that is not the field itself; `already` then tells whether a value given in a
    file is known here. `synonyms` are other headings that senders use. `spill_to` is the column that takes words
    written in place of a date.
    Only `printed` columns go on paper. `width` is in characters.
    """

    key: str
    heading: Words
    codec: Codec
    record_field: str = ""
    shown: Callable[[Any, View], Any] | None = None
    already: Callable[[Any, Any, View], bool] | None = None
    synonyms: tuple[str, ...] = ()
    width: int = 16
    editable: bool = True
    required: bool = False
    printed: bool = True
    spill_to: str = ""
    hint: Words | None = None

    @property
    def edits(self) -> str:
        """Return the field of the record that the column edits."""
        return self.record_field or self.key

    @property
    def clearable(self) -> bool:
        """Tell whether `-` may empty the column."""
        return self.editable and not self.required and self.codec.can_clear

    def value(self, record: Any, view: View) -> Any:
        """Return what the column shows of a record."""
        return self.shown(record, view) if self.shown else getattr(record, self.edits)

    def names(self) -> frozenset[str]:
        """Return every heading under which the column is found, in comparable form."""
        return frozenset(map(loose, (*self.heading.all(), *self.synonyms, self.key)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """The change of one record that a file asks for: new values by column key, and the words they were given in."""

    record: Any
    values: Mapping[str, Any]
    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    view: View
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One kind of record as a sheet.

    `identity` names the columns that tell two new rows apart (the required ones by default): the same new row
    taken in twice is the same record. `spans` are pairs of columns, first and last. `complete` fills what a new row
    leaves open; `check` judges one changed value against the record; `lock` tells why a record may not change;
    `apply` turns a change into records to add and to save; `public` tells what may leave the house.
    """

    key: str
    title: Words
    kind: type[Any]
    columns: tuple[Column, ...]
    synonyms: tuple[str, ...] = ()
    purpose: Words
    creatable: bool = True
    identity: tuple[str, ...] = ()
    spans: tuple[tuple[str, str], ...] = ()
    order: Callable[[Any, View], Any] | None = None
    public: Callable[[Any, View], bool] | None = None
    prefer: Callable[[Any, str, View], Iterable[str]] | None = None
    complete: Callable[[dict[str, Any], View, datetime], None] | None = None
    check: Callable[[Any, Column, Any, View], Problem | None] | None = None
    lock: Callable[[Any, View], str] | None = None
    apply: Callable[[Edit], tuple[list[Any], list[Any]]] | None = None

    def names(self) -> frozenset[str]:
        """Return every title under which the sheet is found, in comparable form."""
        return frozenset(map(loose, (*self.title.all(), *self.synonyms)))

    @property
    def identifying(self) -> tuple[str, ...]:
        """Return the keys of the columns that tell new rows apart."""
        return self.identity or tuple(column.key for column in self.columns if column.required)

    @property
    def table_name(self) -> str:
        """Return the name of the sheet's table in formulas: its Finnish title in plain letters."""
        plain = unicodedata.normalize("NFKD", self.title.fi).encode("ascii", "ignore").decode()
        return re.sub(r"\W+", "_", plain)

    def column(self, key: str) -> Column:
        """Return a column by its key."""
        return next(column for column in self.columns if column.key == key)

    def records(self, view: View) -> list[Any]:
        """Return the sheet's records in the order of its rows."""
        records = view.content.all(self.kind)
        if self.order is None:
            return records
        order = self.order
        return sorted(records, key=lambda record: order(record, view))

    def is_public(self, record: Any, view: View) -> bool:
        """Tell whether a record may leave the house."""
        return self.public is None or self.public(record, view)

    def edited(self, edit: Edit) -> tuple[list[Any], list[Any]]:
        """Return the records to add and to save for a change."""
        if self.apply is not None:
            return self.apply(edit)
        return [], [replaced(self, edit)]


def replaced(sheet: Sheet, edit: Edit) -> Any:
    """Return the record with the values of the columns that stand for its fields."""
    names = {one.name for one in dataclasses.fields(edit.record)}
    values = {sheet.column(key).edits: value for key, value in edit.values.items()}
    return dataclasses.replace(edit.record, **{key: value for key, value in values.items() if key in names})


def refused(code: str, understood: str = "") -> Problem | None:
    """Return the problem of a value that can't be taken: for `check`."""
    return stop(code, understood).problem


def columns_as_markdown(sheet: Sheet, language: Language) -> str:
    """Return the manual's table of a sheet's columns."""
    yes, no = {"fi": ("kyllä", "ei"), "sv": ("ja", "nej"), "se": ("juo", "ii"), "en": ("yes", "no")}[language.value]
    head = {
        "fi": ("Sarake", "Sisältö", "Muokattavissa", "Tyhjennettävissä (-)", "Ohje"),
        "sv": ("Kolumn", "Innehåll", "Kan ändras", "Kan tömmas (-)", "Anvisning"),
        "se": ("Čuolda", "Sisdoallu", "Sáhttá rievdadit", "Sáhttá guorrat (-)", "Rávven"),
        "en": ("Column", "Content", "Editable", "Clearable (-)", "Hint"),
    }[language.value]
    rows = [head, ("---",) * len(head)]
    for column in sheet.columns:
        choices = column.codec.choices(language)
        content = ", ".join(choices) if 0 < len(choices) <= 8 else column.codec.name[language]
        hint = column.hint[language] if column.hint else ""
        rows.append(
            (column.heading[language], content, yes if column.editable else no, yes if column.clearable else no, hint),
        )
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows) + "\n"
