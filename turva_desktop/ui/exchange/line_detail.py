"""The chosen line of a preview: what it is now, what the file says, and the choice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from turva_desktop.ui.exchange.line_words import LineWords
from turva_desktop.ui.exchange.lines import Group, Line
from turva_desktop.ui.exchange.mend_value import MendValue
from turva_desktop.ui.exchange.option_buttons import OptionButtons
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.look.locale import moment
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_XS
from turva_desktop.ui.widgets.labels import button, card, muted, plain


class LineDetail(DetailPanel):
    """Values in full beside each other, below the buttons of the choice."""

    chosen = Signal(str)
    whole_row = Signal()

    def __init__(self, words: LineWords) -> None:
        """Build the parts; which of them are shown depends on the line."""
        super().__init__(words.nothing_chosen())
        self._words = words
        self.options = OptionButtons()
        self.options.chosen.connect(self.chosen)
        self.mend = MendValue()
        self.row_button = button(
            self.tr("Select the whole ro&w"), self.whole_row.emit, "list", "link",
            self.tr("The next choice then goes for every change of this row"),
        )  # fmt: skip
        deciding = QWidget()
        beside = QHBoxLayout(deciding)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.options, 1)
        beside.addWidget(self.row_button)
        self.message = plain("")
        self.now = _Value()
        self.sent = _Value()
        self.file = _Value()
        self.joined = _Value()
        values = QWidget()
        row = QHBoxLayout(values)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        for value in (self.sent, self.now, self.file, self.joined):
            row.addWidget(value, 1, Qt.AlignmentFlag.AlignTop)
        self.hint = muted("")
        self.add_section(self.message)
        self.add_section(deciding)
        self.add_section(self.mend)
        self.add_section(values)
        self.add_section(self.hint)
        self.show_line(None, 0)

    def show_line(self, line: Line | None, selected: int, of_row: int = 0) -> bool:
        """Show a line; `selected` rows follow the choice, `of_row` are of its row. True if the buttons are new."""
        self.set_record_shown(line is not None)
        self.mend.show_line(line)
        if line is None:
            self.options.offer((), "")
            return False
        words = self._words
        place = line.place or words.sheet(line)
        title = line.field or line.record or words.group(line.group)
        self.set_title(title, " · ".join(part for part in (place, line.record) if part not in {"", title}))
        self.message.setText(line.sentence)
        self.message.setVisible(bool(line.message))
        self._show_values(line)
        self.row_button.setVisible(of_row > 1)
        if selected > 1 and line.options:
            self.hint.setText(self.tr("The choice goes for all %n selected lines.", None, selected))
        else:
            self.hint.setText(words.explanation(line.group))
        return self.options.offer([(value, words.option(line, value)) for value in line.options], line.chosen)

    def _show_values(self, line: Line) -> None:
        if line.message:
            self.sent.hide()
            self.joined.hide()
            self.now.say(self.tr("In the file"), line.seen)
            # of what is stopped or asked, the sentence already tells what there is to choose from
            self.file.say(self.tr("Understood as"), line.understood if line.group is Group.NOTE else "")
            return
        words, both = self._words, line.group in {Group.CHANGED, Group.CONFLICT}
        self.sent.say(words.base(), (line.base or "–") if self._has_base(line) else "")
        now = words.now_by(line.by, moment(line.at.astimezone())) if line.at else words.now()
        self.now.say(now, (line.before or "–") if both else "")
        self.file.say(words.other(), (line.after or "–") if both or line.after else "")
        self.joined.say(self.tr("Both joined"), line.joined)

    @staticmethod
    def _has_base(line: Line) -> bool:
        return line.group is Group.CONFLICT and line.base is not None


class _Value(QWidget):
    """A value in full under its heading; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = QLabel()
        self._heading.setProperty("look", "field")
        self.text = plain("")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        frame = card("surface")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self._heading)
        layout.addWidget(frame)

    def say(self, heading: str, text: str) -> None:
        self._heading.setText(heading)
        self.text.setText(text)
        self.setVisible(bool(text))
