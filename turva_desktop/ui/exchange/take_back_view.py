"""What taking an import back would change: what the import brought, what stands here now, and what was before it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from turva_desktop.domain.taking_back import Keep, TakingBack
from turva_desktop.ui.exchange.lines import Decisions, Group
from turva_desktop.ui.exchange.lines_view import LinesView
from turva_desktop.ui.exchange.steady_notice import SteadyNotice
from turva_desktop.ui.exchange.take_back_words import TakeBackWords, choices_of, returns
from turva_desktop.ui.look.locale import moment
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import button, muted
from turva_desktop.ui.widgets.page_layout import page_layout

_GROUPS = (Group.ALL, Group.CONFLICT, Group.CHANGED, Group.NEW, Group.MISSING, Group.STOP)


class TakeBackView(QWidget):
    """Shows a taking back and keeps what is decided of it."""

    take = Signal()
    back = Signal()

    def __init__(self, context: UiContext) -> None:
        """Build the empty screen."""
        super().__init__()
        self.context = context
        self.taking_back: TakingBack | None = None
        self.decisions = Decisions()
        self.words = TakeBackWords(self)
        self.take_button = button(self.tr("Undo the &import"), self.take.emit, "undo-2", "primary", "Ctrl+Return")
        self.back_button = button(self.tr("Cancel"), self.back.emit)
        self.source = muted("")
        self.notice = SteadyNotice()
        self.view = LinesView(context, self.words, "exchange/taking_back", _GROUPS)
        self.view.take_shown.setText(self.tr("Take &everything back"))
        self.view.take_shown.setToolTip(self.tr("Chooses so for every line of the list below"))
        self.view.leave_shown.setText(self.tr("Leave everythin&g"))
        self.view.leave_shown.setToolTip(self.tr("Chooses so for every line of the list below"))
        self.view.decided.connect(lambda _lines: self._tell())
        layout = page_layout(
            self, self.tr("What taking the import back would change"), self.back_button, self.take_button
        )
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.source)
        layout.addWidget(self.notice)
        layout.addWidget(self.view, 1)

    def show_taking_back(self, taking_back: TakingBack) -> None:
        """Show what an import brought; nothing is decided yet."""
        self.taking_back, self.decisions = taking_back, Decisions()
        decisions, translate = self.decisions, self.context.translate
        transfer = taking_back.transfer
        facts = (transfer.file_name, transfer.party, moment(transfer.at.astimezone()))
        self.source.setText(" · ".join(filter(None, facts)))
        self.notice.begin()
        self.view.show_lines(lambda: self.words.lines(taking_back, decisions, translate), decisions)
        self._tell()

    def choices(self) -> dict[str, Keep]:
        """Return what has been decided, by the things' keys."""
        return choices_of(self.view.lines, self.decisions)

    def _tell(self) -> None:
        returning = sum(map(returns, self.view.lines))
        edited = self.view.count(Group.CONFLICT)
        self.notice.say(
            self.tr("%n thing(s) have been edited after the import: they stay unless you choose.", None, edited)
            if edited
            else ""
        )
        self.take_button.setText(self.tr("Undo the &import (%n)", None, returning))
        self.take_button.setEnabled(bool(returning))
