"""Questions about what a file says: under which key they are answered, and what the answers are.

A question about a word (`value:…`) is asked once, however many cells hold the word, and its answer is remembered for
the next file of the same sender. One about a cell, a row or a sheet holds for this file only. Where a value can't be
understood at all it can be given anew under the cell's own key (`cell:…`), without touching the file.
"""

import re
from dataclasses import dataclass
from typing import Final

from turva_desktop.exchange.normalise import loose

TAKE, SKIP = "take", "skip"
"""The answers to a question about whole rows."""
CREATE: Final = "create"
"""The answer that makes a record of a name that nothing here has."""
EMPTY: Final = "empty"
"""The answer that takes a cell as if it held nothing."""
SAME, NEW = "same", "new"
"""The answers to a question whether rows without identifiers are rows that are here."""
SEVERAL, ONE = "several", "one"
"""The answers to a question whether a cell names several, or one whose name has a comma or an "and" in it."""

NEXT, OTHER = "next", "other"
"""The answers to the question whose file it is: the next one of the sender heard before, or somebody else's."""
WHOSE: Final = "whose"
"""The key of the question whose file it is."""
AGAIN: Final = "again"
"""The key of the question whether a file is taken again that a newer one has replaced."""

_VALUE: Final = "value:"
_CELL: Final = "cell:"
_MENDS: Final = re.compile(r"cell:(\w+)!(\w+):(\d{1,7})")


def value_key(subject: str, text: str) -> str:
    """Return the key of a question about a word: what it should be a name of, and the word as it is compared."""
    return f"{_VALUE}{subject}:{loose(text)}"


def is_remembered(key: str) -> bool:
    """Tell whether the answer to a question holds for later files of the same sender too."""
    return key.startswith(_VALUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class MendedCell:
    """A cell whose value is given anew: the keys of its sheet and its column, and its row in the file."""

    sheet: str
    column: str
    row: int


def mend_key(sheet: str, column: str, row: int) -> str:
    """Return the key under which a cell's value is given anew."""
    return f"{_CELL}{sheet}!{column}:{row}"


def mended_cell(key: str) -> MendedCell | None:
    """Return the cell whose value is given anew under a key; None for a key of another kind."""
    found = _MENDS.fullmatch(key)
    return MendedCell(sheet=found[1], column=found[2], row=int(found[3])) if found else None


def rows_key(about: str, sheet: str, row: str = "") -> str:
    """Return the key of a question about rows of a sheet, or about one of them."""
    return ":".join(part for part in (about, sheet, row) if part)
