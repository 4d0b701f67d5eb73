"""Every file that leaves can come back: what would be too large to be taken in is not written at all."""

from math import ceil
from typing import Final

from turva_desktop.domain.errors import TurvaError

_MEGABYTE: Final = 1 << 20


def check_returnable(file_name: str, data: bytes) -> None:
    """Raise `TurvaError("exchange.too_big_to_return")` for a workbook that the reader would refuse for its size."""
    from turva_desktop.exchange import safety

    if len(data) > safety.FILE_LIMIT:
        size, most = (ceil(size / _MEGABYTE) for size in (len(data), safety.FILE_LIMIT))
        raise TurvaError("exchange.too_big_to_return", file=file_name, megabytes=size, most=most)
