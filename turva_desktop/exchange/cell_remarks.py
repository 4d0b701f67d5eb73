"""What hangs on the cells of a sheet and is no value: nothing of it is left out without a word.

A link to a page or an address becomes part of the text that it stands in; comments, struck text, pictures and other
links are told, each with what it says.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from turva_desktop.domain.identity_code import holds_identity_code
from turva_desktop.domain.language import Language
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.findings import Finding, Severity
from turva_desktop.exchange.grid import Facts, Grid, column_letters
from turva_desktop.exchange.normalise import brief
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.sheet import AnyColumn, AnySheet
from turva_desktop.exchange.workbook_info import COMMENT_AUTHOR

_KEPT = ("http://", "https://", "mailto:")
_NOTHING = RawCell(RawKind.TEXT, "")


def told_of_cells(
    sheet: AnySheet, title: str, grid: Grid, header: int, places: Mapping[str, int], language: Language
) -> list[Finding]:
    """Return what is to be told of the cells below the headings, and put the addresses of links into their texts."""
    columns = {places[one.key]: one for one in sheet.columns if one.key in places}
    told: dict[tuple[str, int], Finding] = {}
    found: list[Finding] = []
    for (row, number), facts in sorted(grid.facts.items()):
        if row <= header:
            continue
        column = columns.get(number)
        blank = Finding(
            severity=Severity.NOTE,
            sheet=title,
            cell=f"{column_letters(number)}{row}",
            code="",
            heading=column.heading[language] if column else "",
        )
        for one in _told(grid, (row, number), facts, column):
            finding = replace(blank, code=one.code, seen=one.seen, understood=one.understood)
            if finding.code != "struck":
                found.append(finding)
            elif known := told.get((finding.code, row)):  # a row struck through is told of once
                told[finding.code, row] = replace(known, also=(*known.also, finding.place))
            else:
                told[finding.code, row] = finding
    return [*found, *told.values()]


def _told(grid: Grid, place: tuple[int, int], facts: Facts, column: AnyColumn | None) -> Iterator[Finding]:
    cell = grid.rows.get(place[0], {}).get(place[1], _NOTHING)
    seen = "" if holds_identity_code(cell.seen) else brief(cell.seen)
    for comment in facts.comments:
        if comment.author == COMMENT_AUTHOR:
            continue
        text = "" if holds_identity_code(comment.text) else brief(comment.text)
        yield _note("comment", seen, text)
    if facts.struck:
        yield _note("struck", seen)
    if facts.picture:
        yield _note("picture", seen)
    if facts.link:
        yield from _link(grid, place, facts.link, column)


def _link(grid: Grid, place: tuple[int, int], link: str, column: AnyColumn | None) -> Iterator[Finding]:
    """Tell of a link, unless its address is what the cell says."""
    cell = grid.rows.get(place[0], {}).get(place[1], _NOTHING)
    address = link.removeprefix("mailto:").rstrip("/")
    if address.casefold() in cell.seen.casefold():
        return
    takes = column is not None and column.editable and isinstance(column.codec, TextCodec)
    if takes and cell.kind is RawKind.TEXT and link.casefold().startswith(_KEPT):
        text = f"{str(cell.value).rstrip()} ({address})" if cell.seen.strip() else address
        grid.rows.setdefault(place[0], {})[place[1]] = RawCell(RawKind.TEXT, text)
        yield _note("link_kept", brief(cell.seen), brief(address))
    else:
        yield _note("link_left", brief(cell.seen), brief(link))


def _note(code: str, seen: str, understood: str = "") -> Finding:
    return Finding(severity=Severity.NOTE, code=code, seen=seen, understood=understood)
