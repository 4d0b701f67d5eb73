"""Which record a row is: by the two identifiers that stand in it, whatever a spreadsheet program did to them."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from turva_desktop.domain.ids import is_id, is_short_id, short_id
from turva_desktop.exchange.reader import Row

_ENDING: Final = re.compile(r"(.*?)(\d+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Identity:
    """A row's id, empty for a new one; `code` says what is wrong with it, or, where it `is_new`, why it is new."""

    record_id: str = ""
    code: str = ""
    is_new: bool = False


class Identities:
    """The identifiers of a sheet's rows."""

    def __init__(self, rows: Sequence[Row], known: Iterable[str], *, has_short: bool, has_own: bool) -> None:
        """Look at the rows; `known` are the ids that are here or were sent, and a file from elsewhere `has_own`."""
        self._known = frozenset(known)
        self._by_short = {short_id(one): one for one in self._known if is_id(one)}
        self._counts = Counter(row.record_id for row in rows if row.record_id)
        self._above = dict(zip((row.number for row in rows[1:]), rows, strict=False))
        self._has_short = has_short
        self._has_own = has_own

    def of(self, row: Row) -> Identity:
        """Return which record a row is."""
        short = row.short_id.upper()
        if not row.record_id:
            return self._by_visible(short)
        if self._is_filled_down(row):
            return Identity(code="id_filled_down", is_new=True)
        if self._has_short and not short and self._is_made_new(row.record_id):
            return Identity(is_new=True)
        if not is_id(row.record_id) and row.record_id not in self._known:
            return Identity(row.record_id)
        if short and is_id(row.record_id) and short != short_id(row.record_id):
            return Identity(code="id_mismatch")
        return Identity(row.record_id)

    def _by_visible(self, short: str) -> Identity:
        if not short:
            return Identity(is_new=True)
        if not is_short_id(short):
            return Identity(code="id_mistyped")
        return Identity(self._by_short[short]) if short in self._by_short else Identity(code="id_unknown")

    def _is_made_new(self, record_id: str) -> bool:
        """Tell whether a row whose visible identifier was emptied is new: a copied one, or one that is nobody's."""
        is_nobodys = is_id(record_id) and record_id not in self._known and not self._has_own
        return is_nobodys or self._counts[record_id] > 1

    def _is_filled_down(self, row: Row) -> bool:
        """Tell whether the identifiers were filled down from the row above, which counts on the number at their end."""
        above = self._above.get(row.number)
        if above is None or row.record_id in self._known or not _follows(row.record_id, above.record_id):
            return False
        return row.short_id in {"", above.short_id} or _follows(row.short_id, above.short_id)


def _follows(text: str, other: str) -> bool:
    """Tell whether a text is the next after another, as spreadsheets count: `a-08`, `a-09`."""
    found, before = _ENDING.fullmatch(text), _ENDING.fullmatch(other)
    return bool(found and before and found[1] == before[1] and int(found[2]) == int(before[2]) + 1)
