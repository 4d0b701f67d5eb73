"""What the columns of somebody else's table hold: samples beside a choice for each, before anything is previewed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from turva_desktop.exchange.foreign.kept import keep, recalled
from turva_desktop.exchange.foreign.mapping import ChapterUse, ForeignMapping, MappedColumn, MappedTable, shapes
from turva_desktop.exchange.foreign.meanings import Meaning
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, StatusRole
from turva_desktop.ui.look.words import capital, options_of, word
from turva_desktop.ui.running.settings import Settings
from turva_desktop.ui.widgets.choice import Choice, Option
from turva_desktop.ui.widgets.labels import button, card, heading, muted, plain
from turva_desktop.ui.widgets.notice import Notice
from turva_desktop.ui.widgets.page_layout import page_layout, scrolled

_SHOWN_HEADINGS = 6


class MappingView(QWidget):
    """The choices for one file, layout by layout: tables with the same headings are mapped together."""

    def __init__(self, settings: Settings, go_on: Callable[[], object], back: Callable[[], object]) -> None:
        """Build the empty screen; the settings know how layouts were mapped before."""
        super().__init__()
        self._settings, self._go_on = settings, go_on
        self.mapping = ForeignMapping()
        self.go_on_button = button(self.tr("&Go on to the preview"), self.accept, "check", "primary", "Ctrl+Return")
        self.back_button = button(self.tr("Cancel"), back)
        self.source, self.recalled = muted(""), muted("")
        self.notice = Notice(StatusRole.OVERDUE)
        self.tables = Choice[str]()
        self.taken = QCheckBox(self.tr("&Take this table in"))
        self.chapters = Choice[ChapterUse](options_of(ChapterUse))
        self.passages = QCheckBox()
        self.columns: dict[str, Choice[Meaning | None]] = {}
        self._table_label = QLabel(self.tr("T&able"))
        self._chapter_label, self._headings = QLabel(), muted("")
        self._columns = QWidget()
        self._grid: QGridLayout | None = None
        self._lay_out()
        self.tables.chosen.connect(self._show_table)
        self.taken.clicked.connect(self._take)
        self.chapters.chosen.connect(self._use_chapters)
        self.passages.clicked.connect(self._take_passages)

    def ask(self, file_name: str, suggested: ForeignMapping) -> None:
        """Show what the columns of a file are likely to be, or were taken as the last time."""
        self.mapping, was_recalled = recalled(self._settings, suggested)
        mapping = self.mapping
        self.source.setText(file_name)
        again = self.tr("The columns are as you chose them the last time for the same headings.")
        self.recalled.setText(again if was_recalled else "")
        self.recalled.setVisible(was_recalled)
        layouts = shapes(mapping.tables)
        self.tables.set_options([(shape, self._called(table)) for shape, table in layouts.items()])
        first = next((shape for shape, table in layouts.items() if table.taken), next(iter(layouts), None))
        self.tables.set_value(first)
        for part in (self._table_label, self.tables):
            part.setVisible(len(layouts) > 1)
        self._show_passages()
        self._show_table()
        self.go_on_button.setFocus()

    def accept(self) -> None:
        """Go on with the choices, and remember them."""
        if self.go_on_button.isEnabled():
            keep(self._settings, self.mapping)
            self._go_on()

    # building

    def _lay_out(self) -> None:
        layout = page_layout(self, self.tr("What the columns hold"), self.back_button, self.go_on_button)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.source)
        layout.addWidget(self.recalled)
        layout.addWidget(self.notice)
        self.frame = card()
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        inside.setSpacing(SPACE_S)
        self._table_label.setBuddy(self.tables)
        self._chapter_label.setBuddy(self.chapters)
        for label, choice in ((self._table_label, self.tables), (self._chapter_label, self.chapters)):
            label.setWordWrap(True)
            choice.setMinimumContentsLength(20)
        inside.addWidget(self._table_label)
        inside.addWidget(self.tables)
        inside.addWidget(self.taken)
        inside.addWidget(self._columns)
        inside.addWidget(self._chapter_label)
        inside.addWidget(self.chapters, 0, Qt.AlignmentFlag.AlignLeft)
        self._texts = card()
        texts = QVBoxLayout(self._texts)
        texts.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        texts.addWidget(self.passages)
        texts.addWidget(self._headings)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.frame)
        column.addWidget(self._texts)
        column.addStretch(1)
        layout.addWidget(scrolled(body), 1)
        QHBoxLayout(self._columns).setContentsMargins(0, 0, 0, 0)

    def _show_table(self) -> None:
        """Show the columns of the chosen table anew."""
        table = self._table()
        self.frame.setVisible(table is not None)
        if table is None:
            self._show_state()
            return
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        for place, text in enumerate((self.tr("Column"), self.tr("In the file"), self.tr("Taken as"))):
            grid.addWidget(heading(text), 0, place)
            grid.setColumnStretch(place, (3, 4, 0)[place])
        self.columns = {}
        for row, column in enumerate(table.columns, 1):
            self._add_column(grid, row, column)
        holder = self._columns.layout()
        assert holder is not None  # noqa: S101 - given when the screen was built
        while (old := holder.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        holder.addWidget(inside)
        self._show_chapters(table)
        self._show_state()

    def _add_column(self, grid: QGridLayout, row: int, column: MappedColumn) -> None:
        name = QLabel(f"{column.letters}  {column.heading}".strip())
        name.setWordWrap(True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        samples = plain("\n".join(column.samples) or "–")
        choice = Choice[Meaning | None](self._options(column))
        choice.set_value(column.meaning)
        choice.setMinimumWidth(scaled(310))
        choice.setAccessibleName(self.tr("{column} is taken as").format(column=column.heading or column.letters))
        choice.setAccessibleDescription("; ".join(column.samples))
        choice.chosen.connect(lambda letters=column.letters: self._choose(letters))
        name.setBuddy(choice)
        self.columns[column.letters] = choice
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(name, row, 0, top)
        grid.addWidget(samples, row, 1, top)
        grid.addWidget(choice, row, 2, top)

    def _options(self, column: MappedColumn) -> list[Option[Meaning | None]]:
        """Return what a column may be: what is likely first, then the rest, and leaving it out."""
        suggested = self.tr("{field} (suggested)")
        likely: list[Option[Meaning | None]] = [
            (one, suggested.format(field=capital(word(one)))) for one in column.suggestions
        ]
        rest: list[Option[Meaning | None]] = [
            (one, capital(word(one))) for one in Meaning if one not in column.suggestions
        ]
        return [*likely, (None, self.tr("Left out")), *rest]

    # choosing

    def _table(self) -> MappedTable | None:
        return shapes(self.mapping.tables).get(self.tables.value() or "")

    def _change(self, table: MappedTable) -> None:
        """Let all tables of a layout be as one of them now is."""
        for one in self.mapping.tables:
            if one.shape == table.shape:
                meanings = {mapped.letters: mapped.meaning for mapped in table.columns}
                columns = tuple(replace(mapped, meaning=meanings[mapped.letters]) for mapped in one.columns)
                same = replace(one, columns=columns, taken=table.taken, chapters=table.chapters)
                self.mapping = self.mapping.with_table(same)
        for letters, choice in self.columns.items():
            choice.set_value(next(one.meaning for one in table.columns if one.letters == letters))
        self._show_state()

    def _choose(self, letters: str) -> None:
        table = self._table()
        if table is not None:
            self._change(table.with_meaning(letters, self.columns[letters].value()))

    def _take(self) -> None:
        table = self._table()
        if table is not None:
            self._change(replace(table, taken=self.taken.isChecked()))

    def _use_chapters(self) -> None:
        table, use = self._table(), self.chapters.value()
        if table is not None and use is not None:
            self._change(replace(table, chapters=use))

    def _take_passages(self) -> None:
        self.mapping = replace(self.mapping, passages=self.passages.isChecked())
        self._show_state()

    # showing

    def _show_passages(self) -> None:
        headings = self.mapping.headings
        self._texts.setVisible(bool(headings))
        self.passages.setText(
            self.tr("The texts under %n heading(s) become &chapters of the plan", None, len(headings))
        )
        self.passages.setChecked(self.mapping.passages)
        shown = " · ".join(headings[:_SHOWN_HEADINGS])
        self._headings.setText(f"{shown} …" if len(headings) > _SHOWN_HEADINGS else shown)

    def _show_chapters(self, table: MappedTable) -> None:
        samples = " · ".join(table.chapter_samples)
        for part in (self._chapter_label, self.chapters):
            part.setVisible(bool(samples))
        self._chapter_label.setText(self.tr("&Rows of one text become: {samples}").format(samples=samples))
        self.chapters.set_value(table.chapters)

    def _show_state(self) -> None:
        """Tell whether the file can be looked through like this."""
        table = self._table()
        if table is not None:
            self.taken.setChecked(table.taken)
            self._columns.setEnabled(table.taken or not table.makes)
            self.taken.setEnabled(table.makes)
        complete = self.mapping.is_complete
        self.go_on_button.setEnabled(complete)
        self.notice.say("" if complete else self.tr("Choose which column holds the actions; the rest may be left out."))

    def _called(self, table: MappedTable) -> str:
        alike = sum(one.shape == table.shape for one in self.mapping.tables)
        called = self.tr("{sheet}, row {row}").format(sheet=table.sheet, row=table.header_row)
        several = self.tr("{table} and others alike (%n in all)", None, alike)
        return called if alike == 1 else several.format(table=called)
