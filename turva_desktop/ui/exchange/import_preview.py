"""What a file would do: counts at the left, lines with old and new values at the right, a choice for each."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from turva_desktop.exchange.preview import Preview, Side
from turva_desktop.ui.exchange.line_words import LineWords
from turva_desktop.ui.exchange.lines import BLOCKING, Decisions, Group, Line, Verdict, lines_of
from turva_desktop.ui.exchange.lines_view import LinesView
from turva_desktop.ui.exchange.steady_notice import SteadyNotice
from turva_desktop.ui.look.locale import day
from turva_desktop.ui.look.tokens import SPACE_S, StatusRole
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.labels import button, muted
from turva_desktop.ui.widgets.notice import Notice
from turva_desktop.ui.widgets.page_layout import page_layout


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """How much is about to be taken in."""

    new: int
    changed: int
    deleted: int

    @property
    def total(self) -> int:
        """Return how many changes there are in all."""
        return self.new + self.changed + self.deleted


class ImportPreview(QWidget):
    """Shows a preview and keeps the user's `decisions`. `answered` asks for a new preview with the answers."""

    take = Signal()
    back = Signal()
    answered = Signal()
    send_back = Signal()

    def __init__(self, context: UiContext) -> None:
        """Build the empty screen."""
        super().__init__()
        self.context = context
        self.preview: Preview | None = None
        self.decisions = Decisions()
        self._busy = False
        self.take_button = button(self.tr("Take &all"), self.take.emit, "check", "primary", "Ctrl+Return")
        self.back_button = button(self.tr("Cancel"), self.back.emit)
        self.send_back_button = button(
            self.tr("Save a &file to send back…"), self.send_back.emit, "save", "",
            self.tr("A copy of the file with what is to be mended marked: its sender mends it and sends it again"),
        )  # fmt: skip
        self.source = muted("")
        self.banner = Notice(StatusRole.OVERDUE)
        self.continued = Notice(StatusRole.UNKNOWN)
        self.notice = SteadyNotice()
        self.words = LineWords(self)
        self.view = LinesView(context, self.words, "exchange/preview", tuple(Group))
        self.groups, self.panel, self.detail = self.view.groups, self.view.panel, self.view.detail
        self.view.decided.connect(self._decided)
        self.detail.mend.given.connect(self._mend)
        layout = page_layout(self, self.tr("What the file would change"), self.back_button, self.send_back_button,
                             self.take_button)  # fmt: skip
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.source)
        layout.addWidget(self.banner)
        layout.addWidget(self.continued)
        layout.addWidget(self.notice)
        layout.addWidget(self.view, 1)

    # what the page asks

    def show_preview(self, preview: Preview, decisions: Decisions) -> None:
        """Show a preview; one of the same file keeps the place."""
        again = self.preview is not None and decisions is self.decisions
        self.preview, self.decisions = preview, decisions
        self.source.setText(self._source(preview))
        self.banner.say(preview.banner(self.context.translate))
        self.continued.say(preview.continues(self.context.translate))
        self.words.is_two_way = preview.is_two_way
        if not again:
            self.notice.begin()
        self.view.show_lines(
            lambda: lines_of(preview, decisions, self.context.translate),
            decisions,
            unchanged=preview.unchanged,
            again=again,
        )
        self._tell()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be taken while the file is being read again."""
        self._busy = busy
        self._show_button()

    def taking(self) -> Taking:
        """Return how much the present choices take in."""
        found = Counter(line.group for line in self.view.lines if line.takes)
        return Taking(
            new=found[Group.NEW],
            changed=found[Group.CHANGED] + found[Group.CONFLICT],
            deleted=found[Group.MISSING],
        )

    def show_group(self, group: Group) -> None:
        """Show the lines of a group."""
        self.view.show_group(group)

    def count(self, group: Group) -> int:
        """Return how many lines a group has."""
        return self.view.count(group)

    def choose(self, value: str) -> None:
        """Decide the selected lines."""
        self.view.choose(value)

    # showing

    def _mend(self, text: str) -> None:
        line = self.panel.current()
        if line is not None and line.mend:
            self.decisions.mend(line, text)
            self.answered.emit()

    def _decided(self, lines: list[Line]) -> None:
        self._tell()
        if any(line.group is Group.QUESTION for line in lines):
            self.answered.emit()

    def _tell(self) -> None:
        self.notice.say(self._warning(Counter(line.group for line in self.view.lines)))
        self._show_button()

    def _show_button(self) -> None:
        lines, taking = self.view.lines, self.taking()
        rest = any(line.chosen in {Verdict.LEAVE, Side.OURS} for line in lines)
        is_told = any(map(_is_left, lines)) or bool(self.preview and self.preview.findings)
        self.send_back_button.setEnabled(not self._busy and is_told)
        if not taking.total:
            text = self.tr("Nothing to take in")
        elif any(line.group is Group.STOP for line in lines):
            text = self.tr("Take the &rest (%n)", None, taking.total)
        elif rest:
            text = self.tr("Take the &chosen (%n)", None, taking.total)
        else:
            text = self.tr("Take &all (%n)", None, taking.total)
        self.take_button.setText(text)
        blocked = any(line.group is Group.STOP and line.code in BLOCKING for line in lines)
        self.take_button.setEnabled(
            bool(taking.total) and not blocked and not self._busy and not self.context.read_only
        )

    def _warning(self, counts: Counter[Group]) -> str:
        if self.context.read_only:
            return self.tr("The workspace is open for reading only, so nothing can be taken in.")
        if any(line.code in BLOCKING for line in self.view.lines if line.group is Group.STOP):
            return self.tr(
                "The rows of the file have been mixed up, so nothing of it can be taken in. "
                "Mend the file in Excel and choose it again."
            )
        sentences = []
        if counts[Group.STOP]:
            sentences.append(self.tr("%n place(s) can't be taken; the rest can.", None, counts[Group.STOP]))
        unanswered = sum(line.group is Group.QUESTION and not line.chosen for line in self.view.lines)
        if unanswered:
            sentences.append(self.tr("%n question(s) wait for your answer.", None, unanswered))
        if counts[Group.CONFLICT] and not self.words.is_two_way:
            sentences.append(
                self.tr("%n value(s) changed on both sides: your own stays unless you choose.", None,
                        counts[Group.CONFLICT])
            )  # fmt: skip
        return " ".join(sentences)

    def _source(self, preview: Preview) -> str:
        info = preview.info
        facts = [preview.file_name]
        if info is not None:
            facts.append(info.municipality)
            if info.exported_on:
                facts.append(self.tr("sent on {date}").format(date=day(info.exported_on)))
            if info.actions_of or info.recipient:
                facts.append(self.tr("to: {recipient}").format(recipient=info.actions_of or info.recipient))
        return " · ".join(fact for fact in (*facts, preview.continues(self.context.translate)) if fact)


def _is_left(line: Line) -> bool:
    """Tell whether a line is not taken although the file asks for it."""
    unanswered = line.group is Group.QUESTION and not line.chosen
    return line.group is Group.STOP or unanswered or line.chosen in {Verdict.LEAVE, Side.OURS}
