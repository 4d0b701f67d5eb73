"""How much is tried of what has endless examples: a few in every run, many when somebody looks for new ones."""

import os
from typing import Final

from hypothesis import HealthCheck, Phase, settings

PROFILE: Final = os.environ.get("HYPOTHESIS_PROFILE", "house")
"""`house`: the same few examples every time; what fails is told as it is. `search`: new ones each time, fifty times as
many, and what fails is made small, for which five minutes may go by."""

_MORE: Final = 50 if PROFILE == "search" else 1
_IN_EVERY_RUN: Final = (Phase.explicit, Phase.reuse, Phase.generate)
_SUPPRESSED: Final = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]

SEEDS: Final = range(1, 1 + _MORE)
"""For tests that roll dice of their own."""


def tried(examples: int, steps: int = 25) -> settings:
    """Return settings for a property that is tried on so many examples in every run, a machine with so many steps."""
    return settings(
        deadline=None,
        derandomize=PROFILE == "house",
        max_examples=examples * _MORE,
        phases=_IN_EVERY_RUN if PROFILE == "house" else tuple(Phase),
        stateful_step_count=steps,
        suppress_health_check=_SUPPRESSED,
    )


def register() -> None:
    """Make the profile in force that of the environment; for properties that say nothing of their own."""
    settings.register_profile(PROFILE, tried(30))
    settings.load_profile(PROFILE)
