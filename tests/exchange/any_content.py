"""Any content whatever: hypothesis fills the fields of every kind of record by their types."""

import dataclasses
import typing
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Any

from hypothesis import strategies as st

from tests.exchange.municipality import uuid
from turva_desktop.domain.content import Content
from turva_desktop.domain.costs import YearCost
from turva_desktop.domain.profile import Profile
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheets import PARENTS_FIRST

_HAZARDS = [
    "-",
    "=1+1",
    "@x",
    "+358",
    "-5 %",
    "_x000D_",
    "a\r\nb",
    " ",
    "x" * 33_000,
    "3/2026",
    "047",
    "kesken",
    "\ufffe",
]
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30),
    st.sampled_from(_HAZARDS),
)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(-(10**20), 10**20),
    bool: st.booleans(),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False),
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    YearCost: st.builds(
        YearCost,
        year=st.integers(1900, 2100),
        euros=st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9),
    ),
}


def _of(hint: Any) -> st.SearchStrategy[Any]:
    if hasattr(hint, "__supertype__"):
        return _of(hint.__supertype__)
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in {UnionType, typing.Union}:
        return st.one_of(*(st.none() if one is NoneType else _of(one) for one in inner))
    if origin is tuple:
        return st.lists(_of(inner[0]), max_size=3).map(tuple)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    return _PLAIN[hint]


@st.composite
def any_content(draw: st.DrawFn) -> Content:
    """Draw a workspace: up to three records of each kind, whose references hold."""
    records: list[Any] = [Profile(id=uuid(99), name="Koivukylä", municipality_code="047", created_on=date(2026, 1, 1))]
    ids: dict[type[Any], list[str]] = {}
    number = 1000
    for sheet in PARENTS_FIRST:
        kind = sheet.kind.record
        references = {
            one.record_field: one.codec.kind for one in sheet.columns if isinstance(one.codec, ReferenceCodec)
        }
        hints = typing.get_type_hints(kind)
        for _ in range(draw(st.integers(0, 3))):
            values: dict[str, Any] = {}
            for field in dataclasses.fields(kind):
                optional = NoneType in typing.get_args(hints[field.name])
                if field.name in references:
                    known = (
                        st.sampled_from(ids[references[field.name]])
                        if ids.get(references[field.name])
                        else st.nothing()
                    )
                    values[field.name] = (
                        draw(st.one_of(st.none(), known) if optional else known)
                        if optional or ids.get(references[field.name])
                        else "-"
                    )
                elif field.name in sheet.kind.belongs:
                    values[field.name] = None
                elif field.name != "id":
                    values[field.name] = draw(_of(hints[field.name]))
            if "-" in {values[name] for name in references}:
                continue  # its parents were not drawn
            number += 1
            records.append(kind(id=uuid(number), **values))
            ids.setdefault(kind, []).append(uuid(number))
    return Content(records)
