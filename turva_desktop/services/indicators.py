"""Indicators and their yearly values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from sqlalchemy import ColumnElement

from turva_desktop.domain.area import Places, places_of
from turva_desktop.domain.ids import IndicatorId, IndicatorValueId, new_id
from turva_desktop.domain.indicator import (
    INDICATOR,
    INDICATOR_VALUE,
    Cases,
    Indicator,
    IndicatorValue,
    areas_of,
    cases_of,
    series_of,
)
from turva_desktop.domain.indicator_change import Change, IndicatorTrend, change_of, last_trend
from turva_desktop.domain.record import changed
from turva_desktop.domain.steps import changing
from turva_desktop.domain.theme import Theme
from turva_desktop.services.register import Register, add_new, save_changed
from turva_desktop.store import Reading, Workspace, Writing
from turva_desktop.store.tables import TABLES


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredIndicator:
    """An indicator with its values by year and area, its theme's name, and what the areas' names mean."""

    indicator: Indicator
    places: Places
    values: tuple[IndicatorValue, ...] = ()
    theme_name: str = ""

    @property
    def id(self) -> str:
        """Return the indicator's id."""
        return self.indicator.id

    @property
    def areas(self) -> tuple[str, ...]:
        """Return the areas that have values, in order; the whole municipality ("") comes first."""
        return areas_of(self.values, self.places)

    def series(self, area: str = "") -> tuple[IndicatorValue, ...]:
        """Return one area's values by year: without an area the municipality's own, and never another area's."""
        return series_of(self.values, area, self.places)

    @property
    def latest(self) -> IndicatorValue | None:
        """Return the municipality's newest known value, None when nothing is known."""
        return next((one for one in reversed(self.series()) if one.value is not None), None)

    def until(self, year: int) -> "MeasuredIndicator":
        """Return it as it was known with the values up to a year."""
        return replace(self, values=tuple(one for one in self.values if one.year <= year))

    def cases_of(self, value: IndicatorValue) -> Cases | None:
        """Return the cases behind a value, None where they can't be known."""
        return cases_of(self.indicator, value, self.places)

    def change(self, area: str = "") -> Change | None:
        """Return the change between an area's last two known values, None with fewer."""
        return change_of(self.indicator, self.series(area), self.places)

    @property
    def trend(self) -> IndicatorTrend:
        """Return what can be said of the municipality's last change."""
        return last_trend(self.indicator, self.series(), self.places)


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
        """Return indicators as lists show them: with the municipality's own values."""
        with self.workspace.read() as tx:
            return _measured(tx, only, TABLES[IndicatorValue].c.area.in_(places_of(tx).own_texts))

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
                return _save_settled(tx, same[0], {"value": value, "revised": revised, "note": note})
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

    def enter_years(
        self, indicator_id: str, entered: Mapping[int, Mapping[str, object]], *, area: str = ""
    ) -> list[IndicatorValue]:
        """Enter what is said of several years of an area, as one step; what is not said of a year stays."""
        with self.workspace.write(changing(IndicatorValue)) as tx:
            known = {one.year: one for one in tx.matching(IndicatorValue, indicator_id=indicator_id, area=area)}
            indicator = tx.get(Indicator, indicator_id)
            stored = []
            for year, changes in entered.items():
                if year in known:
                    stored.append(_save_settled(tx, known[year], changes))
                    continue
                new = IndicatorValue(
                    id=IndicatorValueId(new_id()), indicator_id=IndicatorId(indicator.id), year=year, area=area
                )
                added = add_new(tx, INDICATOR_VALUE, new)
                stored.append(_save_settled(tx, added, changes) if changes else added)
            return stored

    def edit_value(self, value_id: str, /, **changes: object) -> IndicatorValue:
        """Change fields of a value; a year has one per area, and the status follows a number that comes or goes."""
        with self.workspace.write(changing(IndicatorValue)) as tx:
            return _save_settled(tx, tx.get(IndicatorValue, value_id), changes)

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
    places = places_of(tx)
    themes = {theme.id: theme for theme in tx.all(Theme)}
    values: dict[IndicatorId, list[IndicatorValue]] = {}
    for value in tx.all(IndicatorValue, *where):
        values.setdefault(value.indicator_id, []).append(value)
    return [
        MeasuredIndicator(
            indicator=indicator,
            places=places,
            values=tuple(values.get(indicator.id, ())),
            theme_name=themes[indicator.theme_id].name if indicator.theme_id else "",
        )
        for indicator in tx.all(Indicator, *mine)
    ]


def _save_settled(tx: Writing, value: IndicatorValue, changes: Mapping[str, object]) -> IndicatorValue:
    """Save a value with some fields changed, and with a status that fits its number."""
    status = changed(value, **changes).standing
    return save_changed(tx, INDICATOR_VALUE, value, **{**changes, "status": status})
