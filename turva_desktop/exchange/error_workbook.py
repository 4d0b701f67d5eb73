"""The error workbook: a marked copy of what was sent, to be mended and sent again.

Sheets, rows, columns and values are those of the sender, also those that are not known here, and so are the hidden
identifiers and fingerprints: the mended copy comes in as the same delivery. The sender's own file is never touched.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.identity_code import without_identity_codes
from turva_desktop.domain.language import Language, words
from turva_desktop.domain.ports import Translate
from turva_desktop.domain.transfer import LeftOut
from turva_desktop.exchange import look
from turva_desktop.exchange.apart import read_apart
from turva_desktop.exchange.archive import packed
from turva_desktop.exchange.for_sender import shown_in
from turva_desktop.exchange.grid import Book, Grid
from turva_desktop.exchange.marked_sheet import MarkedSheet, title_of
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.reader import IncomingSheet, understood
from turva_desktop.exchange.remarks import TO_DO, Remark, in_order, language_of, remarks_on, remarks_on_left_out
from turva_desktop.exchange.row_text import LETTERS, Rows, cell, row
from turva_desktop.exchange.workbook_info import REMARKS_TITLE
from turva_desktop.exchange.xlsx_text import escaped

_HOW = words(
    "Korjaa värilliset solut omilla välilehdillään, tallenna ja lähetä tämä tiedosto takaisin. Huomautus solussa "
    "kertoo, mistä on kyse. Muita soluja ei tarvitse muuttaa.",
    "Rätta de färgade cellerna på sina egna flikar, spara och skicka tillbaka den här filen. Kommentaren i cellen "
    "berättar vad det gäller. Andra celler behöver inte ändras.",
    "Divo ivdnejuvvon seallaid iežaset siidduin, vurke ja sádde dán fiilla ruovttoluotta. Mearkkašupmi seallas "
    "muitala, mas lea gažaldat. Eará seallaid ii dárbbaš rievdadit.",
    "Mend the coloured cells on their own sheets, save this file and send it back. The comment in a cell tells what it "
    "is about. Other cells need not be changed.",
)
_NOTHING = words(
    "Korjattavaa ei löytynyt.", "Inget att rätta hittades.", "Ii gávdnon mihkkege divvut.", "Nothing to mend was found."
)
_HEADINGS = (
    (words("Mitä tehdä", "Att göra", "Maid dahkat", "What to do"), 13.0),
    (words("Välilehti", "Flik", "Siidu", "Sheet"), 20.0),
    (words("Solu", "Cell", "Sealla", "Cell"), 8.0),
    (words("Sarake", "Kolumn", "Bálsttá", "Column"), 20.0),
    (words("Tiedostossa on", "I filen står", "Fiillas lea", "The file says"), 34.0),
    (words("Ymmärrettiin näin", "Förstods så här", "Ipmirduvvui ná", "Understood as"), 28.0),
    (words("Selitys ja korjaus", "Förklaring och rättelse", "Čilgehus ja divvun", "Explanation and mending"), 70.0),
)
_PLACE, _EXPLANATION = 3, 7
_FIRST_ROW = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorWorkbook:
    """A finished error workbook, and what it tells."""

    data: bytes
    remarks: tuple[Remark, ...]


def error_workbook(
    path: Path, preview: Preview, translate: Translate, now: datetime, *, unwanted: Iterable[LeftOut] = ()
) -> ErrorWorkbook:
    """Return a marked copy of a file that was looked at; `translate` speaks the file's language.

    `unwanted` is what was left out of it by choice. Raises `TurvaError("exchange.file_changed")` for a file that is
    another one by now.
    """
    source = read_apart(path)
    if source.sha256 != preview.sha256:
        raise TurvaError("exchange.file_changed", file=path.name)
    language = language_of(preview)
    grids = [_as_it_was(sheet.grid) for sheet in source.sheets]  # to understand a sheet fills its merged cells
    titles = [part.title for part in source.sheets]
    told = [*remarks_on(preview.findings, language, translate, shown_in(source)), *remarks_on_left_out(unwanted)]
    remarks = in_order(told, titles)
    known = _known(source)
    book = Workbook(write_only=True)
    styles = look.Styles(book.create_sheet("x"))
    del book["x"]
    rows = _list(book, styles, remarks, language, titles)
    for part, grid in zip(source.sheets, grids, strict=True):
        if loose(part.title) in map(loose, REMARKS_TITLE.all()):
            continue  # the list of the last time
        own = [one for one in remarks if one.sheet == part.title]
        sheet = MarkedSheet(part.title, grid, known.get(part.title), own, language, styles)
        rows |= sheet.write(book, hidden=part.hidden)
    book.properties.creator, book.properties.title = "Turva", escaped(without_identity_codes(path.stem))
    book.properties.language = language.tag
    return ErrorWorkbook(data=packed(book, now, rows), remarks=tuple(remarks))


def _known(source: Book) -> dict[str, IncomingSheet]:
    """Return the sheets of a file that are known here, by their titles."""
    try:
        return {sheet.title: sheet for sheet in understood(source).sheets}
    except TurvaError as error:
        if error.code != "exchange.no_known_sheets":
            raise
        return {}


def _as_it_was(grid: Grid) -> Grid:
    return replace(grid, rows={number: dict(cells) for number, cells in grid.rows.items()})


def _list(
    book: Workbook, styles: look.Styles, remarks: Sequence[Remark], language: Language, titles: Sequence[str]
) -> dict[str, Rows]:
    """Lay out the list of everything that is told, and return its rows by its title."""
    worksheet, rows = look.add_sheet(book, REMARKS_TITLE[language]), Rows()
    _lay_out(worksheet)
    number = styles.number
    rows.add(row(1, [cell("A1", number(look.TITLE), REMARKS_TITLE[language])], 30))
    rows.add(row(2, [cell("A2", number(look.SUBTITLE), (_HOW if remarks else _NOTHING)[language])]))
    head = [
        cell(f"{LETTERS[at]}{_FIRST_ROW}", number(look.HEADER), title[language])
        for at, (title, _) in enumerate(_HEADINGS, 1)
    ]
    rows.add(row(_FIRST_ROW, head, 24))
    body = number(look.Style(underline=True, format="@"))
    links: list[Cell] = []
    for at, one in enumerate(remarks, _FIRST_ROW + 1):
        texts = (TO_DO[one.severity][language], one.sheet, one.cell, one.heading, one.seen, one.understood, one.words)
        link = one.cell and one.sheet in titles
        looks = [number(look.marked(one.severity)), body, number(look.LINK) if link else body, *[body] * 4]
        cells = [
            cell(f"{LETTERS[column]}{at}", style, escaped(text))
            for column, (text, style) in enumerate(zip(texts, looks, strict=True), 1)
        ]
        widths = (width for _, width in _HEADINGS)
        rows.add(row(at, cells, look.row_height(zip(texts, widths, strict=True))))
        if link:
            links.append(_link(worksheet, at, one))
    look.carry(worksheet, links)
    return {worksheet.title: rows}


def _link(worksheet: Worksheet, at: int, remark: Remark) -> Cell:
    """Return what leads from a line of the list to its cell."""
    place = remark.cell if not remark.cell.isdecimal() else f"A{remark.cell}"
    title = title_of(remark.sheet).replace("'", "''")
    cell = Cell(worksheet, row=at, column=_PLACE)
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{title}'!{place}")
    return cell


def _lay_out(worksheet: Worksheet) -> None:
    worksheet.sheet_properties.tabColor = look.MARKS["stop"]
    look.pages(worksheet)
    worksheet.freeze_panes = f"A{_FIRST_ROW + 1}"
    worksheet.print_title_rows = f"{_FIRST_ROW}:{_FIRST_ROW}"
    worksheet.sheet_view.showGridLines = False
    for at, (_, width) in enumerate(_HEADINGS, 1):
        worksheet.column_dimensions[LETTERS[at]].width = width
