"""The home screen's widgets: the list of next steps beside the state of the year."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from turva_desktop.domain.action import ACTION
from turva_desktop.services.home import NextStep, Overview
from turva_desktop.ui.home.sentences import sentence
from turva_desktop.ui.look.locale import clock, day, moment
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
from turva_desktop.ui.look.words import kind_words
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.door import Door
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import button, card, heading, muted, plain
from turva_desktop.ui.widgets.page_layout import page_layout
from turva_desktop.ui.widgets.stacked_bar import StackedBar, bar_parts

_SHOWN = 8
_NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX, which PySide leaves out
_STATE, _BESIDE = 360, 760
"""How wide the state of the year is, and from which width on it stands beside the next steps, in pixels at 100 %."""


def create_page(context: UiContext) -> Page:
    """Return the home screen."""
    return HomePage(context)


class HomePage(Page):
    """What to do next at the left, where the year stands at the right."""

    def __init__(self, context: UiContext) -> None:
        """Build the two columns."""
        super().__init__(context)
        self._all_shown = False
        self._steps = _column()
        self._state = _column()
        left, right = QWidget(), QWidget()
        left.setLayout(self._steps)
        right.setLayout(self._state)
        self._right = right
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(SPACE_L)
        self._columns.addWidget(left, 1)
        self._columns.addWidget(right, 0, Qt.AlignmentFlag.AlignTop)
        layout = page_layout(self, self.tr("What next?"))
        layout.addLayout(self._columns)
        layout.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the state of the year below the next steps when there is no room beside them."""
        super().resizeEvent(event)
        beside = self.width() >= scaled(_BESIDE)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._right.setMinimumWidth(scaled(_STATE) if beside else 0)
        self._right.setMaximumWidth(scaled(_STATE) if beside else _NO_LIMIT)

    def refresh(self) -> None:
        """Ask again what there is to do."""
        overview = self.context.services.home.overview(self.context.today())
        _empty(self._steps)
        _empty(self._state)
        self._show_steps(overview)
        self._state.addWidget(self._meeting_card(overview))
        if overview.plan:
            self._state.addWidget(self._follow_up_card(overview))
        if overview.phases:
            self._state.addWidget(self._clock_card(overview))
        self._state.addWidget(self._safety_card(overview))

    def _show_steps(self, overview: Overview) -> None:
        if not overview.steps:
            self._steps.addWidget(
                EmptyState(
                    "circle-check",
                    self.tr("Nothing is waiting"),
                    self.tr("No action is late, no minutes are unfinished. Come back before the next meeting."),
                )
            )
            return
        shown = overview.steps if self._all_shown else overview.steps[:_SHOWN]
        for step in shown:
            self._steps.addWidget(_door(step, self.context))
        more = len(overview.steps) - len(shown)
        if more:
            text = self.tr("Show %n more", None, more)
            self._steps.addWidget(button(text, self._show_all, "chevron-down", look="link"))
        self._steps.addStretch(1)

    def _show_all(self) -> None:
        self._all_shown = True
        self.read_again()

    def _meeting_card(self, overview: Overview) -> QFrame:
        meeting = overview.next_meeting
        if meeting is None:
            return self._card(
                self.tr("Next meeting"),
                [muted(self.tr("No date has been set."))],
                (self.tr("Plan a meeting"), "meetings", None),
            )
        when = day(meeting.held_on)
        if meeting.starts:
            when = self.tr("{day} at {time}").format(day=when, time=clock(meeting.starts))
        place = " · ".join(part for part in (overview.next_meeting_body, meeting.place) if part)
        return self._card(
            self.tr("Next meeting"),
            [plain(f"{meeting.label} · {when}"), muted(place)],
            (self.tr("Open the meeting"), "meetings", meeting.id),
        )

    def _follow_up_card(self, overview: Overview) -> QFrame:
        total = overview.summary.total
        parts = bar_parts(total)
        lines: list[QWidget] = [plain(self.tr("%n action(s)", None, total.total))]
        if total.total:
            counts = " · ".join(f"{part.word} {part.count}" for part in parts if part.count)
            lines += [StackedBar(kind_words(ACTION), parts), muted(counts)]
        if overview.overdue_actions:
            late = plain(self.tr("%n action(s) late", None, overview.overdue_actions))
            late.setProperty("look", "problem")
            lines.append(late)
        return self._card(
            overview.plan.name if overview.plan else "", lines, (self.tr("Open the actions"), "actions", None)
        )

    def _clock_card(self, overview: Overview) -> QFrame:
        return self._card(self.tr("This time of the year"), [plain(phase.text) for phase in overview.phases], None)

    def _safety_card(self, overview: Overview) -> QFrame:
        backup = overview.last_backup_at
        export = overview.last_export
        sent = (
            self.tr("Sent: {time}, {party}").format(time=moment(export.at.astimezone()), party=export.party or "–")
            if export
            else ""
        )
        backed_up = self.tr("Backup: {time}").format(time=moment(backup.astimezone())) if backup else ""
        lines: list[QWidget] = [muted(self.tr("Every change is stored at once."))]
        if overview.last_change_at:
            time = moment(overview.last_change_at.astimezone())
            lines.append(muted(self.tr("Last change: {time}").format(time=time)))
        lines.append(muted(backed_up or self.tr("No backup has been made yet.")))
        lines.append(muted(sent or self.tr("Nothing has been sent to the region yet.")))
        return self._card(self.tr("Your data is safe"), lines, None)

    def _card(self, title: str, lines: list[QWidget], link: tuple[str, str, str | None] | None) -> QFrame:
        found = card()
        layout = QVBoxLayout(found)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S if link else SPACE_M)
        layout.setSpacing(SPACE_S)
        top = heading(title)
        top.setWordWrap(True)
        layout.addWidget(top)
        for one in lines:
            layout.addWidget(one)
        if link:
            text, place, record_id = link
            go = button(text, lambda: self.context.shell.go_to(place, record_id), "arrow-right", look="link")
            layout.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return found


def _door(step: NextStep, context: UiContext) -> Door:
    words = sentence(step, context.translate)
    return Door(
        words.icon,
        words.text,
        words.detail,
        lambda: context.shell.go_to(step.place, step.record_id),
        role=words.role,
        compact=True,
    )


def _column() -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_S)
    return layout


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
