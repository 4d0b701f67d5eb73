"""A sheet as a message of JSON, which can do nothing by itself, and the message as a sheet again.

Cells that are one object travel once. A file may show one long text in a million cells, and so it stays one.
"""

from turva_desktop.exchange.grid import BookSheet, Comment, Facts, Grid
from turva_desktop.exchange.packed_cells import MADE, told
from turva_desktop.exchange.wire import Message


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
                kind, value = told(cell)
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
    cells = [MADE[kind](value) for kind, value in zip(message["kinds"], message["values"], strict=True)]
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
