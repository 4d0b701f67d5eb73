"""Text as Office Open XML writes it: what XML can't hold stands as `_xHHHH_`, and long text goes on elsewhere."""

import re

from turva_desktop.exchange.raw import RawCell, RawKind

_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_WRITTEN = re.compile("_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")  # half a surrogate pair is no character
CELL_LIMIT = 32_767  # UTF-16 units, as Excel counts
_PART = 16_000
_SHOWN = 200
_CONTINUES = re.compile(r" ⟦… 1/(\d{1,5})⟧\Z")


def escaped(text: str) -> str:
    """Return text for a cell; `unescaped` gives it back exactly."""
    if text.isprintable() and "_x" not in text:
        return text
    return _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def unescaped(text: str) -> str:
    """Return the text that a cell's XML stands for."""
    if "_x" not in text:
        return text
    return _WRITTEN.sub(lambda found: chr(int(found[1], 16)), text)


def fits(text: str) -> bool:
    """Tell whether a cell can hold the text."""
    if len(text) <= CELL_LIMIT // 2:
        return True
    return len(text) <= CELL_LIMIT and len(text.encode("utf-16-le", "surrogatepass")) // 2 <= CELL_LIMIT


def text_of(text: str) -> RawCell | None:
    """Return the cell of a text: None for an empty one, only the beginning of one longer than any cell may be."""
    if not text:
        return None
    if not fits(text):
        return RawCell(RawKind.TOO_LONG, text[:_SHOWN])
    return RawCell(RawKind.TEXT, text)


def parted(text: str) -> list[str]:
    """Return a text as the parts that cells can hold; the first tells how many there are."""
    parts = [text[start : start + _PART] for start in range(0, len(text), _PART)]
    return [f"{parts[0]} ⟦… 1/{len(parts)}⟧", *parts[1:]]


def unfinished(text: str) -> str:
    """Return a text that nobody takes for whole: the reader waits for the rest of it."""
    return f"{text} ⟦… 1/2⟧"


def continuation(text: str) -> tuple[str, int]:
    """Return a first part without its mark, and how many parts the text has (1 when it has no mark)."""
    found = _CONTINUES.search(text)
    return (text[: found.start()], int(found[1])) if found else (text, 1)
