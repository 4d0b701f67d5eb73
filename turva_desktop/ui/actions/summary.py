"""The header of the list: how many are in each status, and a bar for each theme."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from turva_desktop.domain.ids import ThemeId
from turva_desktop.domain.summary import COLUMNS, StatusCounts, Summary, shares
from turva_desktop.domain.theme import Theme
from turva_desktop.ui.actions.filters import NO_THEME
from turva_desktop.ui.look.action_status import STATUS_ROLES, status_word
from turva_desktop.ui.look.locale import DASH
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S, SPACE_XS
from turva_desktop.ui.widgets.labels import ToolButton, muted
from turva_desktop.ui.widgets.stacked_bar import StackedBar, bar_parts
from turva_desktop.ui.widgets.status_pill import StatusPill

_COLUMNS = 8


class ThemeBar(QWidget):
    """A theme's code and its bar; a click shows only that theme's actions."""

    def __init__(
        self, theme_id: ThemeId, code: str, name: str, counts: StatusCounts, pressed: Callable[[], object]
    ) -> None:
        """Show the counts of a theme, or those of the actions without one."""
        super().__init__()
        self.theme_id = theme_id
        self.button = ToolButton()
        self.button.setText(code)
        self.button.setCheckable(True)
        self.button.setAccessibleName(name)
        self.button.clicked.connect(lambda _checked: pressed())
        self.bar = StackedBar(name, bar_parts(counts))
        self.bar.setMinimumWidth(30)
        sentence = self.bar.sentence()
        self.button.setAccessibleDescription(sentence)
        self.button.setToolTip(sentence)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self.button)
        layout.addWidget(self.bar, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on the bar for one on the button."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.click()
        super().mousePressEvent(event)


class SummaryStrip(QWidget):
    """The totals as pills with counts and shares, and the themes' bars below them."""

    def __init__(self, choose: Callable[[ThemeId | None], object], parent: QWidget | None = None) -> None:
        """Start empty; `choose` is called with the theme that is pressed, or None when it is let go."""
        super().__init__(parent)
        self._choose = choose
        self._bars: list[ThemeBar] = []
        self._pills = {column.name: StatusPill() for column in COLUMNS}
        self._total = muted("")
        self._total.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        totals = QHBoxLayout()
        totals.setSpacing(SPACE_XS)
        totals.addWidget(self._total)
        for pill in self._pills.values():
            pill.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            totals.addWidget(pill)
        totals.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(totals)
        layout.addLayout(self._grid)

    def bars(self) -> list[ThemeBar]:
        """Return the bars in the themes' order."""
        return list(self._bars)

    def show_summary(self, summary: Summary, themes: Sequence[Theme], chosen: ThemeId | None) -> None:
        """Show the table's numbers; the bar of the chosen theme is pressed."""
        self._show_totals(summary.total)
        focused = next((bar.theme_id for bar in self._bars if bar.button.hasFocus()), None)
        for bar in self._bars:
            self._grid.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        rows = {(row.code, row.name): row.counts for row in summary.themes}
        self._bars = [
            ThemeBar(
                theme.id,
                theme.code,
                f"{theme.code} {theme.name}",
                rows.pop((theme.code, theme.name), StatusCounts()),
                partial(self._press, theme.id),
            )
            for theme in themes
        ]
        self._bars += [
            ThemeBar(NO_THEME, DASH, self.tr("Without a theme"), counts, partial(self._press, NO_THEME))
            for counts in rows.values()
        ]
        for place, bar in enumerate(self._bars):
            self._grid.addWidget(bar, place // _COLUMNS, place % _COLUMNS)
            if bar.theme_id == focused:
                bar.button.setFocus()
        self.set_chosen(chosen)

    def set_chosen(self, theme_id: ThemeId | None) -> None:
        """Press the bar of the theme that is shown."""
        for bar in self._bars:
            bar.button.setChecked(bar.theme_id == theme_id)

    def _show_totals(self, total: StatusCounts) -> None:
        of_total = shares(total)
        self._total.setText(self.tr("%n action(s)", None, total.total))
        for column in COLUMNS:
            status, count = column.statuses[0], column.of(total)
            text = self.tr("{status} {count} ({share} %)").format(
                status=status_word(status), count=count, share=of_total[column.name]
            )
            self._pills[column.name].set_status(text, STATUS_ROLES[status])
            self._pills[column.name].setVisible(count > 0)

    def _press(self, theme_id: ThemeId) -> None:
        bar = next(bar for bar in self._bars if bar.theme_id == theme_id)
        self._choose(theme_id if bar.button.isChecked() else None)
