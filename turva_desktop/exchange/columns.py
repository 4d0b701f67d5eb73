"""The columns of a kind's fields: heading, type of value and whether there must be one come from the kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final, Generic

from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.fields import FieldType, field_types
from turva_desktop.domain.kind import Kind
from turva_desktop.domain.language import WordedEnum, Words
from turva_desktop.domain.record import R
from turva_desktop.exchange.choices import ChoiceCodec
from turva_desktop.exchange.codecs import Codec, TextCodec
from turva_desktop.exchange.costs import CostsCodec
from turva_desktop.exchange.dates import DateCodec, TimeCodec
from turva_desktop.exchange.numbers import NumberCodec
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.several import ListCodec
from turva_desktop.exchange.sheet import Column, Spill
from turva_desktop.exchange.yes_no import YesNoCodec

AnyCodec = Codec[Any]  # of the field's own type, which is looked up here

_CODECS: Final[Mapping[tuple[type, bool], AnyCodec]] = MappingProxyType(
    {
        (str, False): TextCodec(),
        (bool, False): YesNoCodec(),
        (int, False): NumberCodec(whole=True),
        (Decimal, False): NumberCodec(),
        (date, False): DateCodec(),
        (time, False): TimeCodec(),
        (str, True): ListCodec(),
        (YearCost, True): CostsCodec(),
    }
)
"""The codec of each type of field, alone or several of them."""

_WIDTHS: Final[Mapping[type, int]] = MappingProxyType({bool: 12, int: 12, date: 13, time: 11})


@dataclass(frozen=True, slots=True)
class Columns(Generic[R]):
    """Makes the columns of one kind: `of = Columns(THEME)`, then `of("name", 40)`."""

    kind: Kind[R]

    def __call__(
        self,
        record_field: str,
        width: int = 0,
        *,
        codec: AnyCodec | None = None,
        synonyms: tuple[str, ...] = (),
        editable: bool = True,
        printed: bool = True,
        spills: tuple[Spill, ...] = (),
        hint: Words | None = None,
    ) -> Column[R]:
        """Return the column of a field; its key is the field's name, of a reference without the `_id`."""
        held = field_types(self.kind.record)[record_field]
        is_reference = record_field in self.kind.belongs
        return Column(
            key=record_field.removesuffix("_id") if is_reference else record_field,
            record_field=record_field,
            heading=self.kind.labels[record_field],
            codec=codec or self._codec(record_field, held),
            width=width or _WIDTHS.get(held.of, 16),
            synonyms=synonyms,
            editable=editable,
            required=editable and (held.required or self.kind.is_filled(record_field)),
            printed=printed,
            spills=spills,
            hint=hint,
        )

    def _codec(self, record_field: str, held: FieldType) -> AnyCodec:
        if record_field in self.kind.belongs:
            return ReferenceCodec(kind=self.kind.belongs[record_field][0])
        if issubclass(held.of, WordedEnum):
            return ChoiceCodec(kind=held.of, can_clear=held.nullable)
        return _CODECS[held.of, held.several]
