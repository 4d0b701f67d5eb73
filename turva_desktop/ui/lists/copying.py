"""Chosen rows of any list, table or tree on the clipboard: as text with tabs, and as a table for Word and mail."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTreeView

Index = QModelIndex | QPersistentModelIndex


def copy_rows(view: QAbstractItemView) -> bool:
    """Put the chosen rows on the clipboard; False where none is chosen."""
    rows = [[_text(view, index) for index in row] for row in _chosen(view)]
    if not rows:
        return False
    headings = [str(view.model().headerData(place, Qt.Orientation.Horizontal) or "") for place in _columns(view)]
    data = _mime_data()
    data.setText("\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows))
    data.setHtml(_table(headings, rows))
    QGuiApplication.clipboard().setMimeData(data)
    return True


def _mime_data() -> QMimeData:
    """Return empty data of Qt's own making.

    The clipboard outlives Python: data made here would ask it for help when the clipboard goes, and the program would
    end in a crash.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0, 0)])
    for kind in data.formats():
        data.removeFormat(kind)
    return data


def _chosen(view: QAbstractItemView) -> list[list[QModelIndex]]:
    """Return the chosen rows as on the screen, from top to bottom, each with its visible cells."""
    places = sorted({_place(index) for index in view.selectionModel().selectedIndexes()})
    columns = _columns(view)
    return [[_at(view, place, column) for column in columns] for place in places]


def _place(index: Index) -> tuple[int, ...]:
    """Return the way to a row from the top: its place among its siblings, and before it those of what is above."""
    above: tuple[int, ...] = _place(index.parent()) if index.parent().isValid() else ()
    return (*above, index.row())


def _at(view: QAbstractItemView, place: tuple[int, ...], column: int) -> QModelIndex:
    parent = QModelIndex()
    for row in place[:-1]:
        parent = view.model().index(row, 0, parent)
    return view.model().index(place[-1], column, parent)


def _columns(view: QAbstractItemView) -> list[int]:
    """Return the columns that are shown, from left to right."""
    header = _header(view)
    if header is None:
        return [0]
    shown = [place for place in range(header.count()) if not header.isSectionHidden(place)]
    return sorted(shown, key=header.visualIndex)


def _header(view: QAbstractItemView) -> QHeaderView | None:
    if isinstance(view, QTableView):
        return view.horizontalHeader()
    return view.header() if isinstance(view, QTreeView) else None


def _text(view: QAbstractItemView, index: Index) -> str:
    return str(view.model().data(index, Qt.ItemDataRole.DisplayRole) or "")


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["".join(f"<td>{_lines(cell)}</td>" for cell in row) for row in rows]
    if any(headings):
        lines.insert(0, "".join(f"<th>{_lines(heading)}</th>" for heading in headings))
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def _lines(cell: str) -> str:
    from html import escape  # with the first copy: its table of all entities is not read at start

    return escape(cell).replace("\n", "<br>")
