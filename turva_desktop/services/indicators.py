"""Indicators and their yearly values."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import ColumnElement, func, select, tuple_

from turva_desktop.domain.ids import IndicatorId, IndicatorValueId, new_id
from turva_desktop.domain.indicator import INDICATOR, INDICATOR_VALUE, Indicator, IndicatorValue, trend_of
from turva_desktop.domain.steps import changing
from turva_desktop.domain.theme import Theme, Trend
from turva_desktop.services.register import Register, add_new, save_changed
from turva_desktop.store import Reading, Workspace
from turva_desktop.store.tables import TABLES

SMALL = 20
"""Below this a difference is told as a count alone: from 1 to 2 is no "+100 %" in a village."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How the last known value differs from the known one before it; no percentage when the numbers are small."""

    since: int
    amount: Decimal
    percent: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredIndicator:
    """An indicator with its values by year and area, and its theme's name."""

    indicator: Indicator
    values: tuple[IndicatorValue, ...] = ()
    theme_name: str = ""

    @property
    def id(self) -> str:
        """Return the indicator's id."""
        return self.indicator.id

    @property
    def areas(self) -> tuple[str, ...]:
        """Return the areas that have values, in order; the whole municipality ("") comes first."""
        return tuple(sorted({value.area for value in self.values}))

    def series(self, area: str | None = None) -> tuple[IndicatorValue, ...]:
        """Return one area's values by year; without an area those of the whole municipality, else the first area."""
        chosen = area if area is not None else next(iter(self.areas), "")
        return tuple(sorted((one for one in self.values if one.area == chosen), key=lambda one: one.year))

    @property
    def latest(self) -> IndicatorValue | None:
        """Return the newest known value, None when nothing is known."""
        return next((one for one in reversed(self.series()) if one.value is not None), None)

    @property
    def trend(self) -> Trend:
        """Return whether the newest known value is better than the one before."""
        return trend_of(self.indicator, self.series())


@dataclass(frozen=True, slots=True)
class IndicatorService:
    """What is measured and what it showed."""

    workspace: Workspace

    @property
    def indicators(self) -> Register[Indicator]:
        """Return the register of indicators."""
        return Register(self.workspace, INDICATOR)

    def measured(self, *, only: Iterable[str] | None = None) -> list[MeasuredIndicator]:
        """Return indicators with their values and theme, in order: all, or those of `only` that are still there."""
        with self.workspace.read() as tx:
            return _measured(tx, only)

    def listed(self, *, only: Iterable[str] | None = None) -> list[MeasuredIndicator]:
        """Return indicators as lists show them: with the values of the whole municipality, else of the first area."""
        value = TABLES[IndicatorValue]
        first = select(value.c.indicator_id, func.min(value.c.area)).group_by(value.c.indicator_id)
        with self.workspace.read() as tx:
            return _measured(tx, only, tuple_(value.c.indicator_id, value.c.area).in_(first))

    def themes(self) -> list[Theme]:
        """Return the themes that an indicator may belong to."""
        with self.workspace.read() as tx:
            return tx.all(Theme)

    def values(self, indicator_id: str | None = None) -> list[IndicatorValue]:
        """Return values by year and area: of one indicator, or all."""
        with self.workspace.read() as tx:
            equals = {} if indicator_id is None else {"indicator_id": indicator_id}
            return tx.matching(IndicatorValue, **equals)

    def set_value(
        self,
        indicator_id: str,
        year: int,
        value: Decimal | None,
        *,
        area: str = "",
        revised: bool = False,
        note: str = "",
    ) -> IndicatorValue:
        """Enter one year's value for an area, over an earlier one; None means that it is not known."""
        with self.workspace.write(changing(IndicatorValue)) as tx:
            same = tx.matching(IndicatorValue, indicator_id=indicator_id, year=year, area=area)
            if same:
                return save_changed(tx, INDICATOR_VALUE, same[0], value=value, revised=revised, note=note)
            entered = IndicatorValue(
                id=IndicatorValueId(new_id()),
                indicator_id=IndicatorId(tx.get(Indicator, indicator_id).id),
                year=year,
                area=area,
                value=value,
                revised=revised,
                note=note,
            )
            return add_new(tx, INDICATOR_VALUE, entered)

    def edit_value(self, value_id: str, /, **changes: object) -> IndicatorValue:
        """Change a value's year, area, number, note or whether it was revised; a year has one value per area."""
        return Register(self.workspace, INDICATOR_VALUE).edit(value_id, **changes)

    def delete_value(self, value_id: str) -> None:
        """Delete a year's value: then nothing was ever said of it."""
        Register(self.workspace, INDICATOR_VALUE).delete(value_id)


def _measured(tx: Reading, only: Iterable[str] | None, *where: ColumnElement[bool]) -> list[MeasuredIndicator]:
    """Return indicators with those of their values that fit some conditions."""
    mine: list[ColumnElement[bool]] = []
    if only is not None:
        ids = list(only)
        mine = [TABLES[Indicator].c.id.in_(ids)]
        where = (*where, TABLES[IndicatorValue].c.indicator_id.in_(ids))
    themes = {theme.id: theme for theme in tx.all(Theme)}
    values: dict[IndicatorId, list[IndicatorValue]] = {}
    for value in tx.all(IndicatorValue, *where):
        values.setdefault(value.indicator_id, []).append(value)
    return [
        MeasuredIndicator(
            indicator=indicator,
            values=tuple(values.get(indicator.id, ())),
            theme_name=themes[indicator.theme_id].name if indicator.theme_id else "",
        )
        for indicator in tx.all(Indicator, *mine)
    ]


def difference_of(values: Iterable[IndicatorValue], unit: str = "") -> Difference | None:
    """Return how the last known value of a series differs from the known one before, None with fewer than two.

    Percentages get none of their own ("from 10 % to 12 %" is two units up), nor do numbers below `SMALL`.
    """
    known = [(one.year, one.value) for one in sorted(values, key=lambda one: one.year) if one.value is not None]
    if len(known) < 2:
        return None
    (since, before), (_, after) = known[-2:]
    is_small = min(abs(before), abs(after)) < SMALL or "%" in unit
    return Difference(
        since=since, amount=after - before, percent=None if is_small else (after - before) * 100 / abs(before)
    )
