"""The ledger of the exchange: what was sent and received, and the chosen transfer beside it."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from turva_desktop.domain.language import Language
from turva_desktop.domain.transfer import Transfer, TransferDirection
from turva_desktop.ui.look.locale import moment, number
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S
from turva_desktop.ui.look.words import capital, options_of, word
from turva_desktop.ui.models.record_table import Column, RecordTableModel
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.detail import DetailPanel
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import muted, plain
from turva_desktop.ui.widgets.record_table import Filter, ListPanel
from turva_desktop.ui.widgets.split import Split

LANGUAGES: tuple[tuple[object, str], ...] = (
    (Language.FI, "suomi"),
    (Language.SV, "svenska"),
    (Language.SE, "davvisámegiella"),
    (Language.EN, "English"),
)
"""The languages of workbooks, each by its own name."""

_ICONS = {TransferDirection.SENT: "upload", TransferDirection.RECEIVED: "download"}


class LedgerView(QWidget):
    """A list of transfers, newest first, beside the facts of the chosen one."""

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
        self._rows = {
            key: self._add_fact(row, label)
            for row, (key, label) in enumerate(
                (
                    ("party", ""),
                    ("language", self.tr("Language")),
                    ("withheld", self.tr("Confidential left out")),
                    ("sha256", self.tr("Checksum")),
                    ("note", self.tr("Note")),
                )
            )
        }
        self.detail.add_section(self._facts)
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
                heading=self.tr("Direction"),
                text=lambda one: capital(word(one.direction)),
                icon=lambda one: _ICONS[one.direction],
                width=17,
            ),
            Column(
                key="at", heading=self.tr("Time"), text=lambda one: moment(one.at.astimezone()), sort=_when, width=15
            ),
            Column(key="party", heading=self.tr("To or from"), text=lambda one: one.party),
            Column(key="file", heading=self.tr("File"), text=lambda one: one.file_name, optional=True),
        ]
        panel = ListPanel[Transfer](
            RecordTableModel(columns, identity=lambda one: one.id, parent=self),
            self.tr("Sent and received files"),
            search_text=lambda one: f"{one.party} {one.file_name} {one.note}",
            filters=[
                Filter[Transfer](
                    key="direction",
                    label=self.tr("Direction"),
                    everything=self.tr("All files"),
                    options=options_of(TransferDirection),
                    keep=lambda one, direction: one.direction is direction,
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
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1)
        return name, value

    def _show(self, one: Transfer | None) -> None:
        self.detail.set_record_shown(one is not None)
        if one is None:
            return
        self.detail.set_title(one.file_name, f"{capital(word(one.direction))} · {moment(one.at.astimezone())}")
        texts = {
            "party": one.party,
            "language": dict(LANGUAGES)[one.language],
            "withheld": number(one.withheld) if one.direction is TransferDirection.SENT else "",
            "sha256": _in_parts(one.sha256),
            "note": one.note,
        }
        sent = one.direction is TransferDirection.SENT
        self._rows["party"][0].setText(self.tr("Recipient") if sent else self.tr("Sender"))
        for key, (name, value) in self._rows.items():
            value.setText(texts[key])
            name.setVisible(bool(texts[key]))
            value.setVisible(bool(texts[key]))


def _when(one: Transfer) -> float:
    return one.at.timestamp()


def _in_parts(digest: str) -> str:
    """Return a checksum so that it may break over lines."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
