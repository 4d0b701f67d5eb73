"""What is asked before anything leaves the house: whether a personal identity code is in it."""

from collections.abc import Iterable
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.identity_code import around_identity_codes

IDENTITY_CODE: Final = "outgoing.identity_code"
"""The code of the error that asks; whoever has been asked goes on `knowingly`."""
_SHOWN: Final = 3


def places_of_codes(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the places of texts that hold a personal identity code, each in its words, the codes hidden."""
    return tuple(dict.fromkeys(place for text in texts for place in around_identity_codes(text)))


def check_codes(file: str, places: Iterable[str], *, knowingly: bool) -> None:
    """Raise `TurvaError("outgoing.identity_code")` for a file that would carry codes nobody has been asked about."""
    found = list(places)
    if not found or knowingly:
        return
    shown = "; ".join(f"“{one}”" for one in found[:_SHOWN])
    raise TurvaError(IDENTITY_CODE, file=file, places=shown if len(found) <= _SHOWN else f"{shown} …")
