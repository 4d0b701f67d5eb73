"""What a file would do: counts at the left, lines with old and new values at the right, a choice for each."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from turva_desktop.exchange.preview import Preview, Side
from turva_desktop.ui.exchange.line_detail import LineDetail
from turva_desktop.ui.exchange.line_words import GROUP_ICONS, LineWords
from turva_desktop.ui.exchange.lines import BLOCKING, Decisions, Group, Line, Verdict, lines_of
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.record_table import RecordTable
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import day, number
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_S, StatusRole
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.announcement import announce
from turva_desktop.ui.widgets.labels import button, card, muted
from turva_desktop.ui.widgets.notice import Notice
from turva_desktop.ui.widgets.page_layout import page_layout
from turva_desktop.ui.widgets.split import Split
from turva_desktop.ui.widgets.tab_order import tab_after

_FIRST_SHOWN = (
    Group.STOP, Group.QUESTION, Group.CONFLICT, Group.CHANGED, Group.NEW, Group.MISSING, Group.NOTE, Group.UNCHANGED
)  # fmt: skip
"""The group that is shown at first is the first of these that has lines: what needs the user comes before the rest."""

_FEW = 3
"""So many lines are seen without scrolling when list and line are equally high."""

_SHOWN_COLUMNS = {
    Group.NEW: {"cell", "record", "after", "state"},
    Group.CHANGED: {"cell", "record", "field", "before", "after", "state"},
    Group.CONFLICT: {"cell", "record", "field", "before", "after", "state"},
    Group.MISSING: {"record", "state"},
    Group.QUESTION: {"cell", "seen", "message", "state"},
    Group.STOP: {"cell", "seen", "message"},
    Group.NOTE: {"cell", "seen", "message"},
    Group.UNCHANGED: set[str](),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Count:
    """One line of the list of groups."""

    group: Group
    count: int


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
        self._lines: list[Line] = []
        self._words = LineWords(self)
        self._busy = False
        self._shares_itself = True
        self.take_button = button(self.tr("Take &all"), self.take.emit, "check", "primary", "Ctrl+Return")
        self.back_button = button(self.tr("Cancel"), self.back.emit)
        self.send_back_button = button(
            self.tr("Save what is &not taken…"), self.send_back.emit, "save", "",
            self.tr("A file that tells the sender what was not taken, and why"),
        )  # fmt: skip
        self.source = muted("")
        self.notice = Notice(StatusRole.OVERDUE)
        self.groups = self._make_groups()
        self.panel = self._make_panel()
        self.detail = LineDetail(self._words)
        self._lay_out()
        self.groups.current_changed.connect(self._show_group)
        self.panel.current_changed.connect(lambda _line: self._show_line())
        self.panel.table.selectionModel().selectionChanged.connect(lambda *_: self._show_line())
        self.panel.table.activated_record.connect(lambda _line: self.detail.options.focus())
        self.detail.chosen.connect(self.choose)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.panel.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self.choose_next)

    # what the page asks

    def show_preview(self, preview: Preview, decisions: Decisions) -> None:
        """Show a preview; one of the same file keeps the place."""
        again = self.preview is not None and decisions is self.decisions
        self.preview, self.decisions = preview, decisions
        self.source.setText(self._source(preview))
        self._renew()
        if not again:
            counts = self._counts()
            self.groups.select(next((one for one in _FIRST_SHOWN if counts[one]), Group.CHANGED).value)
            self.panel.clear()
        self._start()

    def set_busy(self, busy: bool) -> None:
        """Let nothing be taken while the file is being read again."""
        self._busy = busy
        self._show_button()

    def taking(self) -> Taking:
        """Return how much the present choices take in."""
        found = Counter(line.group for line in self._lines if line.takes)
        return Taking(
            new=found[Group.NEW],
            changed=found[Group.CHANGED] + found[Group.CONFLICT],
            deleted=found[Group.MISSING],
        )

    def show_group(self, group: Group) -> None:
        """Show the lines of a group."""
        self.groups.select(group.value)

    def count(self, group: Group) -> int:
        """Return how many lines a group has."""
        return self._counts()[group]

    def choose(self, value: str) -> None:
        """Decide the selected lines."""
        chosen = [line for line in self.panel.selected() if value in line.options]
        if not chosen:
            return
        self.decisions.chosen.update({line.key: value for line in chosen})
        self._renew()
        announce(self.panel.table, self._words.option(chosen[0], value))
        if any(line.group is Group.QUESTION for line in chosen):
            self.answered.emit()

    def choose_next(self) -> None:
        """Decide the selected lines the next way there is: Space goes round the choices."""
        line = self.panel.current()
        if line is not None and line.options:
            place = line.options.index(line.chosen) + 1 if line.chosen in line.options else 0
            self.choose(line.options[place % len(line.options)])

    # building

    def _make_groups(self) -> RecordTable[_Count]:
        words = self._words
        columns: list[Column[_Count]] = [
            Column(
                key="group",
                heading=self.tr("In the file"),
                text=lambda one: words.group(one.group),
                icon=lambda one: GROUP_ICONS[one.group],
                tip=lambda one: words.explanation(one.group),
            ),
            Column(
                key="count",
                heading=self.tr("Count"),
                text=lambda one: number(one.count),
                sort=lambda one: one.count,
                width=7,
                align_right=True,
            ),
        ]
        model = RecordTableModel[_Count](
            columns,
            identity=lambda one: one.group.value,
            summary=lambda one: f"{words.group(one.group)}: {number(one.count)}",
            parent=self,
        )
        found = RecordTable(model, self.tr("What the file holds"))
        found.setMinimumWidth(scaled(210))
        return found

    def _make_panel(self) -> ListPanel[Line]:
        words = self._words
        columns: list[Column[Line]] = [
            Column(
                key="cell",
                heading=self.tr("Cell"),
                text=lambda one: one.cell,
                sort=_cell_order,
                width=6,
                optional=True,
            ),
            Column(key="record", heading=self.tr("Record"), text=lambda one: one.record, strong=True),
            Column(key="field", heading=self.tr("Field"), text=lambda one: one.field, width=15, optional=True),
            Column(key="before", heading=self.tr("Here now"), text=lambda one: _on_a_line(one.before)),
            Column(key="after", heading=self.tr("In the file"), text=lambda one: _on_a_line(one.after)),
            Column(key="seen", heading=self.tr("Seen"), text=lambda one: _on_a_line(one.seen), width=18, optional=True),
            Column(key="message", heading=self.tr("What it is about"), text=lambda one: one.sentence),
            Column(key="state", heading=self.tr("Decision"), text=words.state, status=words.role, width=14),
        ]
        model = RecordTableModel[Line](columns, identity=lambda one: one.key, summary=words.summary, parent=self)
        model.set_grouping(words.sheet, order=self._sheet_order)
        panel = ListPanel(
            model,
            self.tr("Lines of the file"),
            lambda one: f"{one.sheet} {one.cell} {one.record} {one.field} {one.before} {one.after} {one.message}",
            several=True,
        )
        panel.setMinimumHeight(scaled(190))
        return panel

    def _lay_out(self) -> None:
        beside = self._beside = QSplitter(Qt.Orientation.Vertical)
        beside.setChildrenCollapsible(False)
        beside.setHandleWidth(SPACE_S)
        beside.addWidget(self.panel)
        beside.addWidget(self.detail)
        beside.setStretchFactor(0, 1)
        beside.setStretchFactor(1, 1)
        beside.splitterMoved.connect(lambda *_: self._share_by_hand())
        self.detail.setMinimumHeight(scaled(150))
        self._nothing = card()
        self._nothing_text = muted("")
        self._nothing_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self._nothing).addWidget(self._nothing_text)
        self._right = QStackedWidget()
        self._right.addWidget(beside)
        self._right.addWidget(self._nothing)
        layout = page_layout(self, self.tr("What the file would change"), self.back_button, self.send_back_button,
                             self.take_button)  # fmt: skip
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.source)
        layout.addWidget(self.notice)
        layout.addWidget(Split("exchange/preview", self.context.settings, self.groups, self._right, shares=(2, 7)), 1)

    # showing

    def _renew(self) -> None:
        """Show what has been decided."""
        if self.preview is None:
            return
        self._lines = lines_of(self.preview, self.decisions, self.context.translate)
        counts = self._counts()
        self._sheets = {sheet: place for place, sheet in enumerate(dict.fromkeys(line.sheet for line in self._lines))}
        model = self.groups.model()
        assert isinstance(model, RecordTableModel)  # noqa: S101 - the one that was given
        model.set_records([_Count(group=group, count=counts[group]) for group in Group])
        self._fill()
        self._show_line()
        self.notice.say(self._warning(counts))
        self._show_button()

    def _counts(self) -> Counter[Group]:
        found = Counter(line.group for line in self._lines)
        found[Group.UNCHANGED] = self.preview.unchanged if self.preview else 0
        return found

    def _group(self) -> Group:
        one = self.groups.current()
        return one.group if one is not None else Group.CHANGED

    def _show_group(self, _count: _Count | None) -> None:
        self._fill()
        self._start()

    def _start(self) -> None:
        """Choose the first line if none is chosen, with the heading above it in sight."""
        if self.panel.current() is None:
            self.panel.table.select_first()
            self.panel.table.scrollToTop()

    def _fill(self) -> None:
        group = self._group()
        lines = [line for line in self._lines if line.group is group]
        shown = _SHOWN_COLUMNS[group]
        self.panel.table.hide_columns(*(one.key for one in self.panel.model.columns if one.key not in shown))
        self.panel.set_records(lines)
        count = self._counts()[group]
        if group is Group.UNCHANGED and count:
            self._nothing_text.setText(self.tr("%n row(s) are as they are here.", None, count))
        else:
            self._nothing_text.setText(self._words.none_of(group))
        self._right.setCurrentIndex(0 if lines else 1)
        self._share(len(lines))

    def _share_by_hand(self) -> None:
        """Leave the heights of list and line as the user has made them."""
        self._shares_itself = False

    def _share(self, lines: int) -> None:
        """Give a long list more room than its chosen line, a short one as much."""
        if self._shares_itself:
            self._beside.setSizes([3000, 2000] if lines > _FEW else [1000, 1000])

    def _show_line(self) -> None:
        line = self.panel.current()
        if self.detail.show_line(line, len(self.panel.selected())):
            tab_after(self.panel.table, self.detail.options.buttons())

    def _show_button(self) -> None:
        taking = self.taking()
        rest = any(line.chosen in {Verdict.LEAVE, Side.OURS} for line in self._lines)
        self.send_back_button.setEnabled(not self._busy and any(map(_is_left, self._lines)))
        if not taking.total:
            text = self.tr("Nothing to take in")
        elif any(line.group is Group.STOP for line in self._lines):
            text = self.tr("Take the &rest (%n)", None, taking.total)
        elif rest:
            text = self.tr("Take the &chosen (%n)", None, taking.total)
        else:
            text = self.tr("Take &all (%n)", None, taking.total)
        self.take_button.setText(text)
        blocked = any(line.group is Group.STOP and line.code in BLOCKING for line in self._lines)
        self.take_button.setEnabled(
            bool(taking.total) and not blocked and not self._busy and not self.context.read_only
        )

    def _warning(self, counts: Counter[Group]) -> str:
        if self.context.read_only:
            return self.tr("The workspace is open for reading only, so nothing can be taken in.")
        if any(line.code in BLOCKING for line in self._lines if line.group is Group.STOP):
            return self.tr(
                "The rows of the file have been mixed up, so nothing of it can be taken in. "
                "Mend the file in Excel and choose it again."
            )
        sentences = []
        if counts[Group.STOP]:
            sentences.append(self.tr("%n place(s) can't be taken; the rest can.", None, counts[Group.STOP]))
        unanswered = sum(line.group is Group.QUESTION and not line.chosen for line in self._lines)
        if unanswered:
            sentences.append(self.tr("%n question(s) wait for your answer.", None, unanswered))
        if counts[Group.CONFLICT]:
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
        return " · ".join(fact for fact in facts if fact)

    def _sheet_order(self, line: Line) -> int:
        return self._sheets.get(line.sheet, 0)


def _is_left(line: Line) -> bool:
    """Tell whether a line is not taken although the file asks for it."""
    unanswered = line.group is Group.QUESTION and not line.chosen
    return line.group is Group.STOP or unanswered or line.chosen in {Verdict.LEAVE, Side.OURS}


def _on_a_line(text: str) -> str:
    return " ".join(text.split()) or "–"


def _cell_order(line: Line) -> tuple[int, str]:
    """Return a cell's place in its sheet: by row, then by column."""
    digits = "".join(letter for letter in line.cell if letter.isdigit())
    letters = line.cell.rstrip("0123456789")
    return int(digits or 0), f"{len(letters)}{letters}"
