"""Lines to look through and decide on: their kinds at the left, the lines and the chosen one at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from turva_desktop.ui.exchange.line_detail import LineDetail
from turva_desktop.ui.exchange.line_words import GROUP_ICONS, LineWords
from turva_desktop.ui.exchange.lines import DECIDED, Decisions, Group, Line
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.filters import Filter
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.record_table import RecordTable
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import number
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.announcement import announce
from turva_desktop.ui.widgets.labels import button, card, muted
from turva_desktop.ui.widgets.split import Split
from turva_desktop.ui.widgets.tab_order import tab_after

_FIRST_SHOWN = (
    Group.STOP, Group.QUESTION, Group.CONFLICT, Group.CHANGED, Group.NEW, Group.MISSING, Group.NOTE, Group.UNCHANGED
)  # fmt: skip
"""The group that is shown at first is the first of these that has lines: what needs the user comes before the rest."""

_FEW = 3
"""So many lines are seen without scrolling when list and line are equally high."""

_SHOWN_COLUMNS = {
    Group.ALL: {"cell", "record", "field", "before", "after", "state"},
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


class LinesView(QWidget):
    """Shows lines and keeps what is decided of them; `decided` tells of which, when it has been shown."""

    decided = Signal(list)

    def __init__(self, context: UiContext, words: LineWords, key: str, groups: Sequence[Group]) -> None:
        """Build the empty lists; the place of the handle between them is kept under `key`."""
        super().__init__()
        self.context, self.words = context, words
        self.lines: list[Line] = []
        self._offered = tuple(groups)
        self._decisions = Decisions()
        self._make: Callable[[], list[Line]] = list
        self._unchanged = 0
        self._sheets: dict[str, int] = {}
        self._shares_itself = True
        self.sheet = Filter[Line, str](
            self.tr("Sheet"), self.tr("All sheets"), lambda line, sheet: words.sheet(line) == sheet
        )
        self.sheet.setMinimumContentsLength(len(self.tr("All sheets")))
        self.groups = self._make_groups()
        self.panel = self._make_panel()
        self.take_shown = button(
            self.tr("&Everything from the file"), lambda: self._choose_shown(takes=True), "list-checks", "",
            self.tr("Takes the file's value on every line of the list below; search and filters narrow it"),
        )  # fmt: skip
        self.leave_shown = button(
            self.tr("Nothin&g from the file"), lambda: self._choose_shown(takes=False), "", "",
            self.tr("Leaves your own value on every line of the list below; search and filters narrow it"),
        )  # fmt: skip
        self.panel.add_tool(self.take_shown)
        self.panel.add_tool(self.leave_shown)
        self.detail = LineDetail(words)
        self._lay_out(key)
        self.groups.current_changed.connect(self._show_group)
        self.panel.current_changed.connect(lambda _line: self._show_line())
        self.panel.table.selectionModel().selectionChanged.connect(lambda *_: self._show_line())
        self.panel.table.activated_record.connect(lambda _line: self.detail.options.focus())
        self.detail.chosen.connect(self.choose)
        self.detail.whole_row.connect(self.select_row)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.panel.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self.choose_next)

    # what a screen asks

    def show_lines(
        self, make: Callable[[], list[Line]], decisions: Decisions, *, unchanged: int = 0, again: bool = False
    ) -> None:
        """Show the lines that `make` gives, now and after each decision; `again` keeps the place in them."""
        self._make, self._decisions, self._unchanged = make, decisions, unchanged
        self.renew()
        if not again:
            self.sheet.narrow(None)
            self.groups.select(next((one for one in _FIRST_SHOWN if self.count(one)), self._offered[0]).value)
            self.panel.clear()
        self._start()

    def show_group(self, group: Group) -> None:
        """Show the lines of a group."""
        self.groups.select(group.value)

    def count(self, group: Group) -> int:
        """Return how many lines a group has."""
        return self._unchanged if group is Group.UNCHANGED else sum(_is_in(line, group) for line in self.lines)

    def choose(self, value: str) -> None:
        """Decide the selected lines."""
        self._decide({line: value for line in self.panel.selected() if value in line.options})

    def choose_next(self) -> None:
        """Decide the selected lines the next way there is: Space goes round the choices."""
        line = self.panel.current()
        if line is not None and line.options:
            place = line.options.index(line.chosen) + 1 if line.chosen in line.options else 0
            self.choose(line.options[place % len(line.options)])

    def select_row(self) -> None:
        """Select every shown line of the same row: one choice then goes for all of it."""
        line = self.panel.current()
        if line is not None:
            self.panel.table.select_also(one.key for one in self.panel.model.records() if one.row == line.row)
            self.panel.table.setFocus()

    def next_open(self) -> None:
        """Choose the next line that waits for a decision, in whatever group it is."""
        waiting = [line for line in self.lines if line.is_open]
        if not waiting:
            announce(self.panel.table, self.tr("Nothing waits for a decision."))
            return
        current = self.panel.current()
        keys = [line.key for line in waiting]
        place = keys.index(current.key) + 1 if current is not None and current.key in keys else 0
        line = waiting[place % len(waiting)]
        if not _is_in(line, self._group()):
            self.show_group(line.group)
        self.panel.select(line.key)
        self.panel.table.setFocus()

    # building

    def _make_groups(self) -> RecordTable[_Count]:
        words = self.words
        columns: list[Column[_Count]] = [
            Column(
                key="group",
                heading=words.kinds(),
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
        words = self.words
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
            Column(key="before", heading=words.now(), text=lambda one: _on_a_line(one.before)),
            Column(key="after", heading=words.other(), text=lambda one: _on_a_line(one.after)),
            Column(key="seen", heading=self.tr("Seen"), text=lambda one: _on_a_line(one.seen), width=18, optional=True),
            Column(key="message", heading=self.tr("What it is about"), text=lambda one: one.sentence),
            Column(key="state", heading=self.tr("Decision"), text=words.state, status=words.role, width=14),
        ]
        model = RecordTableModel[Line](columns, identity=lambda one: one.key, summary=words.summary, parent=self)
        model.set_grouping(words.sheet, order=lambda line: self._sheets.get(line.sheet, 0))
        panel = ListPanel(
            model,
            self.tr("Lines of the file"),
            lambda one: f"{one.sheet} {one.cell} {one.record} {one.field} {one.before} {one.after} {one.message}",
            filters=[self.sheet],
            several=True,
        )
        panel.setMinimumHeight(scaled(190))
        return panel

    def _lay_out(self, key: str) -> None:
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
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Split(key, self.context.settings, self.groups, self._right, shares=(2, 7)), 1)

    # showing

    def renew(self) -> None:
        """Show what has been decided."""
        self.lines = self._make()
        self._sheets = {sheet: place for place, sheet in enumerate(dict.fromkeys(line.sheet for line in self.lines))}
        self.sheet.offer([(name, name) for name in dict.fromkeys(map(self.words.sheet, self.lines))])
        model = self.groups.model()
        assert isinstance(model, RecordTableModel)  # noqa: S101 - the one that was given
        model.set_records([_Count(group=group, count=self.count(group)) for group in self._offered])
        self._fill()
        self._show_line()

    def _decide(self, chosen: dict[Line, str]) -> None:
        """Keep the choices of some lines; what belongs together with them is decided alike."""
        if not chosen:
            return
        units = {line.unit: value for line, value in chosen.items() if line.unit}
        alike = {line.key: units[line.unit] for line in self.lines if line.unit in units}
        self._decisions.chosen.update({**alike, **{line.key: value for line, value in chosen.items()}})
        self.renew()
        first, value = next(iter(chosen.items()))
        announce(self.panel.table, self.words.option(first, value))
        self.decided.emit(list(chosen))

    def _choose_shown(self, *, takes: bool) -> None:
        """Decide every shown line for the file, or for what is here; nothing is deleted or answered so."""
        chosen = {line: line.taking if takes else line.leaving for line in self.panel.model.records()}
        self._decide({line: value for line, value in chosen.items() if value})

    def _group(self) -> Group:
        one = self.groups.current()
        return one.group if one is not None else self._offered[0]

    def _show_group(self, _count: _Count | None) -> None:
        self._fill()
        self._share(self.count(self._group()))
        self._start()

    def _start(self) -> None:
        """Choose the first line if none is chosen, with the heading above it in sight."""
        if self.panel.current() is None:
            self.panel.table.select_first()
            self.panel.table.scrollToTop()

    def _fill(self) -> None:
        group = self._group()
        lines = [line for line in self.lines if _is_in(line, group)]
        shown = _SHOWN_COLUMNS[group]
        empty = {"cell"} if not any(line.cell for line in lines) else set[str]()
        self.panel.table.hide_columns(
            *(one.key for one in self.panel.model.columns if one.key not in shown or one.key in empty)
        )
        self.panel.set_records(lines)
        if group is Group.UNCHANGED and self._unchanged:
            self._nothing_text.setText(self.tr("%n row(s) are as they are here.", None, self._unchanged))
        else:
            self._nothing_text.setText(self.words.none_of(group))
        self._right.setCurrentIndex(0 if lines else 1)
        self.take_shown.setEnabled(any(line.taking for line in lines))
        self.leave_shown.setEnabled(any(line.leaving for line in lines))

    def _share_by_hand(self) -> None:
        """Leave the heights of list and line as the user has made them."""
        self._shares_itself = False

    def _share(self, lines: int) -> None:
        """Give a long list more room than its chosen line; a short one as much, and one of three sides too."""
        if self._shares_itself:
            is_list = lines > _FEW and self._group() is not Group.CONFLICT
            self._beside.setSizes([3000, 2000] if is_list else [1000, 1000])

    def _show_line(self) -> None:
        line = self.panel.current()
        row = sum(one.row == line.row for one in self.panel.model.records()) if line is not None and line.row else 0
        if self.detail.show_line(line, len(self.panel.selected()), row):
            tab_after(self.panel.table, [*self.detail.options.buttons(), self.detail.row_button])


def _is_in(line: Line, group: Group) -> bool:
    return line.group in DECIDED if group is Group.ALL else line.group is group


def _on_a_line(text: str) -> str:
    return " ".join(text.split()) or "–"


def _cell_order(line: Line) -> tuple[int, str]:
    """Return a cell's place in its sheet: by row, then by column."""
    digits = "".join(letter for letter in line.cell if letter.isdigit())
    letters = line.cell.rstrip("0123456789")
    return int(digits or 0), f"{len(letters)}{letters}"
