"""In which records the names of areas stand as text."""

from collections.abc import Mapping
from typing import Final

from turva_desktop.domain.action import Action
from turva_desktop.domain.indicator import IndicatorValue
from turva_desktop.domain.network import Organisation
from turva_desktop.domain.record import Record

WRITTEN_IN: Final[Mapping[type[Record], str]] = {Action: "areas", Organisation: "area", IndicatorValue: "area"}
"""The kinds of records that hold area names as text, and in which field."""
