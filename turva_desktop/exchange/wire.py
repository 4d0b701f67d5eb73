"""How a sheet travels from the process that reads a file to the one that asked: JSON, which can do nothing by itself.

Cells that are one object travel once. A file may show one long text in a million cells, and so it stays one.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from typing import Any, BinaryIO, Final

from turva_desktop.exchange.grid import BookSheet, Comment, Facts, Grid
from turva_desktop.exchange.raw import RawCell, RawKind

Message = Mapping[str, Any]  # JSON, which readers take apart
"""One message; whoever takes it apart is ready for anything."""

MESSAGE_LIMIT: Final = 1 << 30
_SIZE: Final = 4

_LETTERS: Final = {
    RawKind.TEXT: "t",
    RawKind.NUMBER: "n",
    RawKind.DATE: "d",
    RawKind.BOOL: "b",
    RawKind.ERROR: "e",
    RawKind.EMPTY_FORMULA: "f",
    RawKind.TOO_LONG: "l",
}
_SHARE: Final = "p"
_MOMENT: Final = "m"
_CLOCK: Final = "c"
_NO_DAY: Final = "x"

_MADE: Final[Mapping[str, Callable[[Any], RawCell]]] = {  # Any: a value of JSON, of the kind that the letter says
    "t": lambda value: RawCell(RawKind.TEXT, str(value)),
    "n": lambda value: RawCell(RawKind.NUMBER, float(value)),
    _SHARE: lambda value: RawCell(RawKind.NUMBER, float(value), percent=True),
    "d": lambda value: RawCell(RawKind.DATE, date.fromisoformat(value)),
    _MOMENT: lambda value: RawCell(RawKind.DATE, datetime.fromisoformat(value)),
    _CLOCK: lambda value: RawCell(RawKind.DATE, time.fromisoformat(value)),
    _NO_DAY: lambda value: RawCell(RawKind.DATE, float(value)),
    "b": lambda value: RawCell(RawKind.BOOL, bool(value)),
    "e": lambda value: RawCell(RawKind.ERROR, str(value)),
    "f": lambda value: RawCell(RawKind.EMPTY_FORMULA, str(value)),
    "l": lambda value: RawCell(RawKind.TOO_LONG, str(value)),
}


def send(stream: BinaryIO, message: Message) -> None:
    """Write a message with its length before it."""
    data = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    stream.write(len(data).to_bytes(_SIZE, "big"))
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO) -> Iterator[Message]:
    """Yield the messages of a stream until its end; raises `ValueError` for what is none."""
    while head := stream.read(_SIZE):
        size = int.from_bytes(head, "big")
        data = stream.read(size) if len(head) == _SIZE and size <= MESSAGE_LIMIT else b""
        if len(data) != size:
            raise ValueError("a message was cut short")
        yield json.loads(data.decode("utf-8", "surrogatepass"))


def packed(sheet: BookSheet) -> Message:
    """Return a sheet as a message."""
    grid = sheet.grid
    cells: dict[int, int] = {}
    kinds: list[str] = []
    values: list[str | float | bool] = []
    shapes: dict[tuple[int, ...], int] = {}
    rows: list[tuple[int, int, list[int]]] = []
    for number, row in grid.rows.items():
        places = []
        for cell in row.values():
            place = cells.get(id(cell))
            if place is None:
                place = cells[id(cell)] = len(kinds)
                kind, value = _told(cell)
                kinds.append(kind)
                values.append(value)
            places.append(place)
        rows.append((number, shapes.setdefault(tuple(row), len(shapes)), places))
    return {
        "title": sheet.title,
        "hidden": sheet.hidden,
        "above": sheet.above,
        "is_text": sheet.is_text,
        "kinds": "".join(kinds),
        "values": values,
        "shapes": list(shapes),
        "rows": rows,
        "merges": grid.merges,
        "far": grid.far,
        "totals": sorted(grid.totals),
        "facts": [
            (*place, [(one.author, one.text) for one in fact.comments], fact.struck, fact.link, fact.picture)
            for place, fact in grid.facts.items()
        ],
    }


def unpacked(message: Message) -> BookSheet:
    """Return the sheet of a message; raises what a message that was never packed leads to."""
    cells = [_MADE[kind](value) for kind, value in zip(message["kinds"], message["values"], strict=True)]
    cell, shapes = cells.__getitem__, message["shapes"]
    rows = {
        number: dict(zip(shapes[shape], map(cell, places), strict=True)) for number, shape, places in message["rows"]
    }
    return BookSheet(
        title=str(message["title"]),
        hidden=bool(message["hidden"]),
        above=tuple(map(str, message["above"])),
        is_text=bool(message["is_text"]),
        grid=Grid(
            rows=rows,
            merges=[(top, left, bottom, right) for top, left, bottom, right in message["merges"]],
            far=str(message["far"]),
            totals=set(message["totals"]),
            facts={
                (row, column): Facts(
                    comments=tuple(Comment(author=author, text=text) for author, text in comments),
                    struck=struck,
                    link=link,
                    picture=picture,
                )
                for row, column, comments, struck, link, picture in message["facts"]
            },
        ),
    )


def _told(cell: RawCell) -> tuple[str, str | float | bool]:
    value = cell.value
    if isinstance(value, datetime):
        return _MOMENT, value.isoformat()
    if isinstance(value, date):
        return "d", value.isoformat()
    if isinstance(value, time):
        return _CLOCK, value.isoformat()
    if cell.kind is RawKind.DATE:
        return _NO_DAY, value
    return (_SHARE if cell.percent else _LETTERS[cell.kind]), value
