"""Finland's municipalities, from the classification shipped in `resources/classifications`."""

import csv
from dataclasses import dataclass
from functools import cache
from typing import Final

from turva_desktop.assets import resource

POPULATION_YEAR: Final = 2020
"""The year at whose end the classification's populations were counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """A municipality; `code` is text with leading zeros ("047"), `population` that of the end of `POPULATION_YEAR`."""

    code: str
    name: str
    name_sv: str
    region: str
    wellbeing_county: str
    population: int


@cache
def municipalities() -> dict[str, Municipality]:
    """Return the municipalities valid from 1.1.2025 by code."""
    with resource("classifications", "municipalities.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["kuntanumero"]: Municipality(
                code=row["kuntanumero"],
                name=row["nimi_fi"],
                name_sv=row["nimi_sv"],
                region=row["maakunta_fi"],
                wellbeing_county=row["hva_fi"],
                population=int(row["vakiluku_2020"]),
            )
            for row in csv.DictReader(file)
        }
