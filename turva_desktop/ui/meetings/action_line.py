"""An action in one line: what, who, when; Enter goes on, and at the end makes it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget

from turva_desktop.domain.ids import ThemeId
from turva_desktop.domain.theme import Theme
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_S, SPACE_XS
from turva_desktop.ui.widgets.choice import Choice
from turva_desktop.ui.widgets.completion import Completer
from turva_desktop.ui.widgets.date_field import DateLine
from turva_desktop.ui.widgets.entry_line import EntryLine
from turva_desktop.ui.widgets.labels import button, set_look

_THEME_LETTERS = 6
_NARROW = 640
"""Pixels at text size 100 %: the parts of the line stand below each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAction:
    """What was typed."""

    title: str
    lead: str
    end: date | None
    schedule_text: str = ""
    """When, in words: what was typed as a date and is none."""
    theme_id: ThemeId | None = None


class ActionLine(QWidget):
    """Makes an action without leaving the line; `make` stores it and tells whether it could."""

    def __init__(self, make: Callable[[NewAction], bool], today: Callable[[], date]) -> None:
        """Build an empty line."""
        super().__init__()
        self._make = make
        self._back_to: QWidget | None = None
        self._in_words = False
        self.title = EntryLine()
        self.title.setPlaceholderText(self.tr("What is done (Ctrl+T takes the selected text)"))
        self.title.setAccessibleName(self.tr("New action: what is done"))
        self.lead = EntryLine()
        self.lead.setPlaceholderText(self.tr("Who"))
        self.lead.setAccessibleName(self.tr("New action: who is responsible"))
        self._leads = QStringListModel(self)
        self._completer = Completer(self._leads, self)
        self.lead.setCompleter(self._completer)
        self.due = DateLine(today, self.tr("New action: by when"))
        self.due.setPlaceholderText(self.tr("By when"))
        self.theme = Choice[ThemeId | None]()
        self.theme.setAccessibleName(self.tr("New action: its theme"))
        self.theme.setMinimumContentsLength(_THEME_LETTERS)
        self.add = button(self.tr("Add"), self.finish, "plus")
        self.add.setAccessibleName(self.tr("Add the action"))
        self._problem = QLabel()
        self._problem.setProperty("look", "problem")
        self._problem.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_XS)
        self._narrow: bool | None = None
        self._arrange(narrow=False)
        for line in (self.title, self.lead, self.due):
            line.installEventFilter(self)
        self.title.returnPressed.connect(lambda: self._go_on(self.lead))
        self.lead.returnPressed.connect(lambda: self._go_on(self.due))
        self.due.returnPressed.connect(self.finish)
        self.due.textChanged.connect(lambda _text: self._look_again())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put who, when and the theme below what when there is no room beside."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < scaled(_NARROW))

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for widget, row, column, width in (
            (self.title, 0, 0, 2 if narrow else 1),
            (self.lead, *((1, 0) if narrow else (0, 1)), 1),
            (self.due, *((1, 1) if narrow else (0, 2)), 1),
            (self.theme, *((2, 0) if narrow else (0, 3)), 1),
            (self.add, *((2, 1) if narrow else (0, 4)), 1),
            (self._problem, 3, 0, 2 if narrow else 5),
        ):
            self._grid.addWidget(widget, row, column, 1, width)
        for place, stretch in enumerate((3, 0, 0, 0, 0) if narrow else (5, 3, 0, 3, 0)):
            self._grid.setColumnStretch(place, stretch)

    def offer_leads(self, names: Sequence[str]) -> None:
        """Offer these names while the responsible is typed."""
        if not self.lead.hasFocus() and names != self._leads.stringList():
            self._leads.setStringList(list(names))

    def offer_themes(self, themes: Sequence[Theme]) -> None:
        """Offer the themes of the plan; the chosen one stays."""
        chosen = self.theme.value()
        self.theme.set_options([(None, self.tr("Theme")), *((one.id, f"{one.code} {one.name}") for one in themes)])
        self.theme.set_value(chosen if any(one.id == chosen for one in themes) else None)
        self.theme.setVisible(bool(themes))

    def start(self, title: str) -> None:
        """Begin an action from a selected text; the keyboard comes back where it was when it is made."""
        self._back_to = QApplication.focusWidget()
        if title:
            self.title.setText(title)
        (self.lead if title else self.title).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        """Make the action from what is typed."""
        if not self.title.text().strip():
            self.title.setFocus()
            return
        if self.due.is_unreadable() and not self._in_words:
            self._say(self.tr("This is no date. Enter again keeps it as the schedule in words."))
            self._in_words = True
            self.due.setFocus()
            return
        if self._make_typed():
            (self._back_to or self.title).setFocus(Qt.FocusReason.OtherFocusReason)
            self._back_to = None

    def commit(self) -> None:
        """Make the action that is half typed: its item is left, and what is typed is not lost."""
        if self.title.text().strip():
            self._make_typed()

    def _make_typed(self) -> bool:
        """Make the action; the lines are empty meanwhile, so that nothing makes it again."""
        lines = (self.title, self.lead, self.due)
        before = [line.text() for line in lines]
        typed = NewAction(
            title=self.title.text().strip(),
            lead=self.lead.text().strip(),
            end=self.due.value(),
            schedule_text=self.due.text().strip() if self.due.is_unreadable() else "",
            theme_id=self.theme.value(),
        )
        self._say("")
        for line in lines:
            line.clear()
        if self._make(typed):
            return True
        for line, text in zip(lines, before, strict=True):
            line.setText(text)
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up at Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            if not any(line.text() for line in (self.title, self.lead, self.due)):
                return super().eventFilter(watched, event)
            for line in (self.title, self.lead, self.due):
                line.clear()
            self._say("")
            (self._back_to or self.title).setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _look_again(self) -> None:
        """Take the complaint away as soon as another date is typed."""
        self._in_words = False
        if not self._problem.isHidden():
            self._say("")

    def _go_on(self, following: QWidget) -> None:
        """Go on to the next part of the line: no event filter hears Enter while completions are shown."""
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()
        if self.title.text().strip():
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.due.setAccessibleDescription(sentence)
        set_look(self.due, "problem", bool(sentence))
