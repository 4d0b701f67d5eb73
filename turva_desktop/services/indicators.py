"""Indicators and their yearly values."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from turva_desktop.domain.ids import IndicatorId, IndicatorValueId, new_id
from turva_desktop.domain.indicator import Direction, Indicator, IndicatorValue
from turva_desktop.domain.plan import Trend
from turva_desktop.services.register import Register, require_text
from turva_desktop.store import Workspace
from turva_desktop.store.tables import TABLES


@dataclass(frozen=True, slots=True)
class IndicatorService:
    """What is measured and what it showed."""

    workspace: Workspace

    @property
    def indicators(self) -> Register[Indicator]:
        """Return the register of indicators."""
        return Register(
            workspace=self.workspace,
            kind=Indicator,
            name="indicator",
            check=lambda indicator, _: require_text(indicator.name),
        )

    def values(self, indicator_id: str | None = None) -> list[IndicatorValue]:
        """Return values by year and area: of one indicator, or all."""
        table = TABLES[IndicatorValue]
        where = [] if indicator_id is None else [table.c.indicator_id == indicator_id]
        with self.workspace.read() as tx:
            return tx.all(IndicatorValue, *where, order="year,area")

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
        table = TABLES[IndicatorValue]
        with self.workspace.write("indicator.value") as tx:
            same = (table.c.indicator_id == indicator_id, table.c.year == year, table.c.area == area)
            if old := next(iter(tx.all(IndicatorValue, *same)), None):
                entered = replace(old, value=value, revised=revised, note=note)
                tx.save(entered)
            else:
                entered = IndicatorValue(
                    id=IndicatorValueId(new_id()),
                    indicator_id=IndicatorId(tx.get(Indicator, indicator_id).id),
                    year=year,
                    area=area,
                    value=value,
                    revised=revised,
                    note=note,
                )
                tx.add(entered)
        return entered

    def delete_value(self, value_id: str) -> None:
        """Delete a year's value: then nothing was ever said of it."""
        with self.workspace.write("indicator.value") as tx:
            tx.delete(IndicatorValue, value_id)


def trend_of(indicator: Indicator, values: Iterable[IndicatorValue]) -> Trend:
    """Return the direction from the last but one known value to the last, by what is good for this indicator."""
    known = [value.value for value in sorted(values, key=lambda value: value.year) if value.value is not None]
    if len(known) < 2 or indicator.direction is Direction.NEUTRAL:
        return Trend.UNKNOWN
    difference = known[-1] - known[-2]
    if difference == 0:
        return Trend.UNCHANGED
    rises_well = indicator.direction is Direction.HIGHER_IS_BETTER
    return Trend.BETTER if (difference > 0) == rises_well else Trend.WORSE
