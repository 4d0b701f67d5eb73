"""The ledger of the exchange: what was sent and received, and the chosen transfer beside it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from turva_desktop.domain.transfer import TRANSFER, LeftOut, TakenIn, Transfer, TransferDirection
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import moment, number
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S
from turva_desktop.ui.look.words import LANGUAGE_NAMES, capital, field_label, options_of, word
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import button, muted, plain
from turva_desktop.ui.widgets.split import Split

_ICONS = {
    TransferDirection.SENT: "upload",
    TransferDirection.RECEIVED: "download",
    TransferDirection.TAKEN_BACK: "undo-2",
}

_TOLD = 30
"""So many changes of a file are told; the history of each record tells all."""


class LedgerView(QWidget):
    """A list of transfers, newest first, beside the facts of the chosen one.

    `send_back` asks for a file that tells the sender what of a received one was not taken, and `take_back` that what a
    received one has changed is taken back.
    """

    send_back = Signal(object)
    take_back = Signal(object)

    def __init__(self, context: UiContext) -> None:
        """Build both sides; `refresh` reads the lines."""
        super().__init__()
        self.context = context
        self.panel = self._make_panel()
        self.detail = DetailPanel(self.tr("Choose a file in the list."))
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._party, *self._rows = (
            (*self._add_fact(row, label), told) for row, (label, told) in enumerate(self._facts_of())
        )
        self.detail.add_section(self._facts)
        self.send_back_button = button(self.tr("&Save a file to send back…"), self._send_back, "save")
        self.detail.add_section(self.send_back_button)
        self.take_back_button = button(
            self.tr("&Undo this import…"), self._take_back, "undo-2", "",
            self.tr("Also after later edits: those stay, and you see everything first"),
        )  # fmt: skip
        self.detail.add_button(self.take_back_button)
        self.detail.add_section(
            muted(self.tr("The checksum tells whether a file is still the one that was sent or received."))
        )
        self.panel.hide_while_empty(self.detail)
        self.panel.current_changed.connect(self._show)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Split("exchange/ledger", context.settings, self.panel, self.detail, shares=(3, 2)))

    def refresh(self) -> None:
        """Read the ledger anew."""
        self.panel.set_records(self.context.services.exchange.ledger())
        self.panel.table.select_first()

    def _make_panel(self) -> ListPanel[Transfer]:
        columns: list[Column[Transfer]] = [
            Column(
                key="direction",
                heading=field_label(TRANSFER, "direction"),
                text=lambda one: capital(word(one.direction)),
                icon=lambda one: _ICONS[one.direction],
                width=17,
            ),
            Column(
                key="at",
                heading=field_label(TRANSFER, "at"),
                text=lambda one: moment(one.at.astimezone()),
                sort=_when,
                width=15,
            ),
            Column(key="party", heading=self.tr("To or from"), text=lambda one: one.party),
            Column(
                key="file", heading=field_label(TRANSFER, "file_name"), text=lambda one: one.file_name, optional=True
            ),
        ]
        panel = ListPanel[Transfer](
            RecordTableModel(columns, identity=lambda one: one.id, parent=self),
            self.tr("Sent and received files"),
            search_text=lambda one: f"{one.party} {one.file_name} {one.remark}",
            filters=[
                Filter[Transfer, TransferDirection](
                    field_label(TRANSFER, "direction"),
                    self.tr("All files"),
                    lambda one, direction: one.direction is direction,
                    options_of(TransferDirection),
                )
            ],
            empty=EmptyState(
                "arrow-left-right",
                self.tr("Nothing has been sent or received yet"),
                self.tr("Every Excel file that goes out or is taken in is written down here."),
            ),
        )
        panel.setMinimumHeight(scaled(200))
        return panel

    def _add_fact(self, row: int, label: str) -> tuple[QLabel, QLabel]:
        name, value = QLabel(label), plain("")
        name.setProperty("look", "field")
        name.setWordWrap(True)  # beside a narrow list there is no room for the longest label on one line
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        return name, value

    def _show(self, one: Transfer | None) -> None:
        self.detail.set_record_shown(one is not None)
        if one is None:
            return
        self.detail.set_title(one.file_name, f"{capital(word(one.direction))} · {moment(one.at.astimezone())}")
        sent = one.direction is TransferDirection.SENT
        self._party[0].setText(self.tr("Recipient") if sent else self.tr("Sender"))
        for name, value, told in (self._party, *self._rows):
            text = told(one)
            value.setText(text)
            name.setVisible(bool(text))
            value.setVisible(bool(text))
        self.send_back_button.setVisible(bool(one.left_out))
        self.take_back_button.setVisible(one.direction is TransferDirection.RECEIVED and not self.context.read_only)

    def _send_back(self) -> None:
        one = self.panel.current()
        if one is not None:
            self.send_back.emit(one)

    def _take_back(self) -> None:
        one = self.panel.current()
        if one is not None:
            self.take_back.emit(one)

    def _changes(self, one: Transfer) -> str:
        """Return what a received file changed, as much of it as a person reads."""
        told = list(map(_taken_in, one.taken_in))
        rest = len(told) - _TOLD
        more = [self.tr("and %n more", None, rest)] if rest > 0 else []
        return "\n".join(told[:_TOLD] + more)

    def _facts_of(self) -> Sequence[tuple[str, Callable[[Transfer], str]]]:
        """Return what is told of a transfer: what it is called, and how it reads; an empty text is left out."""
        return (
            ("", lambda one: one.party),
            (field_label(TRANSFER, "language"), lambda one: LANGUAGE_NAMES[one.language]),
            (field_label(TRANSFER, "withheld"), _withheld),
            (self.tr("Checksum"), lambda one: _in_parts(one.sha256)),
            (self.tr("Not taken in"), lambda one: "\n".join(map(_left_out, one.left_out))),
            (field_label(TRANSFER, "changes"), self._changes),
            (field_label(TRANSFER, "note"), lambda one: one.remark),
        )


def _taken_in(one: TakenIn) -> str:
    change = f"{one.field}: {one.before or '–'} → {one.after or '–'}" if one.field else one.after or one.before
    return " · ".join(part for part in (one.place, one.record if one.field else "", change) if part)


def _left_out(one: LeftOut) -> str:
    said = f"{one.field}: {one.seen}" if one.field else one.seen
    return " · ".join(part for part in (one.place, said, one.why) if part)


def _withheld(one: Transfer) -> str:
    return number(one.withheld) if one.direction is TransferDirection.SENT else ""


def _when(one: Transfer) -> float:
    return one.at.timestamp()


def _in_parts(digest: str) -> str:
    """Return a checksum so that it may break over lines."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
