"""The places of the program, as its navigation names them: where a record is seen and opened."""

from enum import StrEnum


class Place(StrEnum):
    """A screen; the value is its id in the navigation."""

    HOME = "home"
    PLAN = "plan"
    ACTIONS = "actions"
    MEETINGS = "meetings"
    NETWORK = "network"
    INDICATORS = "indicators"
    EXCHANGE = "exchange"
    REPORTS = "reports"
    SETTINGS = "settings"
