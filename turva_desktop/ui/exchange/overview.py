"""The first sight of the exchange: two doors, what just came of an export, and the ledger."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from turva_desktop.ui.exchange.ledger import LedgerView
from turva_desktop.ui.exchange.outside import Outside
from turva_desktop.ui.exchange.result_card import ResultCard
from turva_desktop.ui.look.tokens import SPACE_M
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.door import Door
from turva_desktop.ui.widgets.page_layout import page_layout


class ExchangeOverview(QWidget):
    """Where an export and an import begin."""

    def __init__(
        self, context: UiContext, outside: Outside, send: Callable[[], object], take_in: Callable[[], object]
    ) -> None:
        """Build the doors above the ledger."""
        super().__init__()
        self.out_door = Door(
            "upload",
            self.tr("Send"),
            self.tr("Write an Excel file for the region, or for a responsible party to fill in."),
            send,
        )
        self.in_door = Door(
            "download",
            self.tr("Take in"),
            self.tr("Open a file that came back, or drop it here. You see every change before it is taken in."),
            take_in,
        )
        if context.read_only:
            self.in_door.setEnabled(False)
            self.in_door.explanation.setText(
                self.tr("The workspace is open for reading only, so nothing can be taken in.")
            )
        self.result = ResultCard(outside.show_folder)
        self.ledger = LedgerView(context)
        doors = QHBoxLayout()
        doors.setSpacing(SPACE_M)
        doors.addWidget(self.out_door, 1)
        doors.addWidget(self.in_door, 1)
        layout = page_layout(self, self.tr("Exchange"))
        layout.addWidget(self.result)
        layout.addLayout(doors)
        layout.addWidget(self.ledger, 1)
