"""§ in running text: "24", "§ 24", "24 §", "24–26 §", "24 ja 26" are read the same everywhere."""

import re
from collections.abc import Iterable
from typing import Final

from turva_desktop.domain.written import plain

_NUMBERS: Final = re.compile(r"(?<!\d)(\d{1,4})(?:[\s§.]*(?:-|\.\.\.?|…)[\s§]*(\d{1,4}))?(?!\d)")
_BETWEEN: Final = re.compile(
    r"[\s§.,;:/&+()]|\b(?:pykäl\w*|paragra\w*|section\w*|sec|ja|sekä|och|samt|ja|and|ma|kohdat?|asiat?)\b",
    re.IGNORECASE,
)


def sections_in(text: str) -> frozenset[int] | None:
    """Return the § that a text names, a span's with both its ends; None for a text that says something else too."""
    read = plain(text).text
    found: set[int] = set()
    for match in _NUMBERS.finditer(read):
        first, last = int(match[1]), int(match[2] or match[1])
        found.update(range(min(first, last), max(first, last) + 1))
    rest = _BETWEEN.sub("", _NUMBERS.sub("", read))
    return frozenset(found) if found and not rest else None


def section_text(sections: Iterable[int]) -> str:
    """Return § as they are written: `3, 5–7`."""
    spans: list[list[int]] = []
    for section in sorted(set(sections)):
        if spans and section == spans[-1][1] + 1:
            spans[-1][1] = section
        else:
            spans.append([section, section])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in spans)
