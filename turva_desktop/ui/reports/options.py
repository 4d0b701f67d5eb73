"""What a document is asked for with: whose meeting, which §, for whom, in which language and format."""

from collections.abc import Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.ids import MeetingId, PlanId
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services import Services
from turva_desktop.services.meetings import MeetingLine
from turva_desktop.ui.look.locale import day, sort_key
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_S, SPACE_XS
from turva_desktop.ui.look.words import LANGUAGE_NAMES
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.choice import Choice, Option
from turva_desktop.ui.widgets.labels import muted

V = TypeVar("V")
C = TypeVar("C", bound=Choice[Any])  # a choice of any values


class Options(QWidget):
    """The fields below the list of papers; only those that matter to the chosen paper are seen."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        """Build the fields; `refresh` fills them."""
        super().__init__()
        self.context = context
        self._kind = PaperKind.AGENDA
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_S)
        self.purpose = muted("")
        self._layout.addWidget(self.purpose)
        self.meeting = self._add(Choice[MeetingId](), self.tr("&Meeting"))
        self.section = self._add(Choice[int](), self.tr("&Item"))
        self.party = self._add(Choice[str](), self.tr("&Responsible party"))
        self.year = self._add(Choice[int](), self.tr("&Year"))
        self.plan = self._add(Choice[PlanId | None](), self.tr("&Plan"))
        self.copy = self._add(Choice[Copy](), self.tr("&For whom"))
        beside = QHBoxLayout()
        beside.setSpacing(SPACE_S)
        self._layout.addLayout(beside)
        self.language = self._add(Choice[Language | None](), self.tr("&Language"), beside)
        self.format = self._add(Choice[str](), self.tr("F&ormat"), beside)
        self.format.set_options([(".pdf", "PDF"), (".docx", "Word"), (".html", self.tr("Web page (HTML)"))])
        self._meeting_chosen = False
        self.meeting.chosen.connect(self._choose_meeting)
        for choice in self.findChildren(Choice):
            choice.chosen.connect(self.changed)
        self.format.chosen.connect(lambda: context.settings.set_value("reports/format", self.suffix))
        self.format.set_value(context.settings.value("reports/format") or ".pdf")

    @property
    def suffix(self) -> str:
        """Return the chosen format's ending."""
        return self.format.value() or ".pdf"

    def order(self) -> PaperOrder | None:
        """Return what is asked for; None while a meeting or § is still to be chosen."""
        kind = self._kind
        meeting, section = self.meeting.value(), self.section.value()
        if (kind.of_meeting and not meeting) or (kind is PaperKind.EXTRACT and section is None):
            return None
        return PaperOrder(
            kind=kind,
            meeting_id=(meeting or "") if kind.of_meeting else "",
            section=section if kind is PaperKind.EXTRACT else None,
            party=(self.party.value() or "") if kind is PaperKind.ACTION_LIST else "",
            year=self.year.value() if kind is PaperKind.ANNUAL else None,
            plan_id=None if kind.of_meeting else self.plan.value(),
            language=self.language.value(),
            copy=self.copy.value() or Copy.SHARED,
        )

    def refresh(self, kind: PaperKind, purpose: str) -> None:
        """Read what can be chosen, keep what was chosen, and show the fields that matter."""
        services = self.context.services
        self._kind = kind
        self.purpose.setText(purpose)
        meetings = services.meetings.all()
        _offer(self.meeting, [(one.meeting.id, _meeting_text(one)) for one in meetings])
        if not self._meeting_chosen:
            self.meeting.set_value(_usual_meeting(kind, meetings))
        self._fill_sections()
        _offer(self.party, [("", self.tr("Everybody")), *((name, name) for name in _parties(services))])
        _offer(self.year, [(year, str(year)) for year in self._years()])
        plans = services.plans.plans.all()
        _offer(self.plan, [(None, self.tr("The plan in force")), *((plan.id, plan.name) for plan in plans)])
        _offer(self.copy, self._copies())
        profile = services.settings.profile()
        usual = self.tr("{language}, as usual").format(language=LANGUAGE_NAMES[profile.document_language])
        others = [one for one in Language if one is not profile.document_language]
        _offer(self.language, [(None, usual), *((one, LANGUAGE_NAMES[one]) for one in others)])
        for choice, seen in (
            (self.meeting, kind.of_meeting),
            (self.section, kind is PaperKind.EXTRACT),
            (self.party, kind is PaperKind.ACTION_LIST),
            (self.year, kind is PaperKind.ANNUAL),
            (self.plan, not kind.of_meeting and len(plans) > 1),
        ):
            _box(choice).setVisible(seen)

    def choose_meeting(self, meeting_id: str) -> None:
        """Choose a meeting."""
        self.meeting.set_value(MeetingId(meeting_id))
        self._choose_meeting()

    def _add(self, choice: C, text: str, row: QHBoxLayout | None = None) -> C:
        """Put a choice below its label, both into a box of their own."""
        choice.setAccessibleName(text.replace("&", ""))
        label = QLabel(text)
        label.setProperty("look", "field")
        label.setBuddy(choice)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(label)
        column.addWidget(choice)
        if row is None:
            self._layout.addWidget(box)
        else:  # two short fields in one row: all fields are then seen in a small window
            choice.setMinimumWidth(scaled(72))
            row.addWidget(box, 4 if row.count() == 0 else 3)
        return choice

    def _choose_meeting(self) -> None:
        self._meeting_chosen = True
        self._fill_sections()

    def _fill_sections(self) -> None:
        meeting = self.meeting.value()
        with self.context.readings.open():
            items = self.context.services.meetings.agenda.items(meeting) if meeting else []
        _offer(self.section, [(one.section, f"§ {one.section} {one.title}") for one in items if one.section])

    def _years(self) -> list[int]:
        """Return the years one may report: that which is reported now first."""
        services, today = self.context.services, self.context.today()
        usual = services.documents.report_year(today)
        known = {*services.meetings.years(), today.year}
        return [usual, *sorted((year for year in known if year != usual and year <= today.year), reverse=True)]

    def _copies(self) -> list[tuple[Copy, str]]:
        return [
            (Copy.SHARED, self.tr("Partners: nothing confidential")),
            (Copy.PUBLIC, self.tr("Everybody: a public copy")),
            (Copy.INTERNAL, self.tr("The group itself: in full")),
        ]


def _box(choice: Choice[Any]) -> QWidget:
    """Return what holds a choice and its label."""
    box = choice.parentWidget()
    assert box is not None  # noqa: S101 - `_add` put it there
    return box


def _offer(choice: Choice[V], options: Sequence[Option[V]]) -> None:
    """Offer options; the first one is chosen when what was chosen is gone."""
    choice.set_options(options)
    if choice.value() is None and choice.count():
        choice.set_value(options[0][0])


def _usual_meeting(kind: PaperKind, meetings: Sequence[MeetingLine]) -> MeetingId | None:
    """Return the meeting whose paper is probably wanted: the next one to invite to, or the last one held."""
    before = [one.meeting.id for one in meetings if one.meeting.state.order < MeetingState.HELD.order]
    held = [one.meeting.id for one in meetings if one.meeting.state.order >= MeetingState.HELD.order]
    likely = [*before[-1:], *held] if kind is PaperKind.AGENDA else [*held, *before]
    return next(iter(likely), None)


def _meeting_text(line: MeetingLine) -> str:
    return f"{line.meeting.label} · {day(line.meeting.held_on)} · {line.body_name}"


def _parties(services: Services) -> list[str]:
    return sorted(services.actions.parties(), key=sort_key)
