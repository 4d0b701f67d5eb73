"""What a document is asked for with: whose meeting, which §, for whom, in which language and format."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.secrecy import Copy
from turva_desktop.services import Services
from turva_desktop.services.meetings import MeetingLine
from turva_desktop.ui.look.locale import day, sort_key
from turva_desktop.ui.look.theme import scaled
from turva_desktop.ui.look.tokens import SPACE_S, SPACE_XS
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.choice import Choice
from turva_desktop.ui.widgets.labels import muted


class Options(QWidget):
    """The fields below the list of papers; only those that matter to the chosen paper are seen."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        """Build the fields; `refresh` fills them."""
        super().__init__()
        self.context = context
        self._kind = PaperKind.AGENDA
        self._fields: dict[str, tuple[QWidget, Choice]] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_S)
        self.purpose = muted("")
        self._layout.addWidget(self.purpose)
        self.meeting = self._add("meeting", self.tr("&Meeting"))
        self.section = self._add("section", self.tr("&Item"))
        self.party = self._add("party", self.tr("&Responsible party"))
        self.year = self._add("year", self.tr("&Year"))
        self.plan = self._add("plan", self.tr("&Plan"))
        self.copy = self._add("copy", self.tr("&For whom"))
        beside = QHBoxLayout()
        beside.setSpacing(SPACE_S)
        self._layout.addLayout(beside)
        self.language = self._add("language", self.tr("&Language"), beside)
        self.format = self._add("format", self.tr("F&ormat"), beside)
        self.format.set_options([(".pdf", "PDF"), (".docx", "Word"), (".html", self.tr("Web page (HTML)"))])
        self._meeting_chosen = False
        self.meeting.chosen.connect(self._choose_meeting)
        for _, choice in self._fields.values():
            choice.chosen.connect(self.changed)
        self.format.chosen.connect(lambda: context.settings.set_value("reports/format", str(self.format.value())))
        self.format.set_value(context.settings.value("reports/format") or ".pdf")

    @property
    def suffix(self) -> str:
        """Return the chosen format's ending."""
        return str(self.format.value() or ".pdf")

    def order(self) -> PaperOrder | None:
        """Return what is asked for; None while a meeting or § is still to be chosen."""
        kind, copy = self._kind, self.copy.value()
        meeting, section, party, year = (one.value() for one in (self.meeting, self.section, self.party, self.year))
        if (kind.of_meeting and not meeting) or (kind is PaperKind.EXTRACT and section is None):
            return None
        language, plan = self.language.value(), self.plan.value()
        return PaperOrder(
            kind=kind,
            meeting_id=str(meeting) if kind.of_meeting else "",
            section=section if kind is PaperKind.EXTRACT and isinstance(section, int) else None,
            party=str(party or "") if kind is PaperKind.ACTION_LIST else "",
            year=year if kind is PaperKind.ANNUAL and isinstance(year, int) else None,
            plan_id=str(plan) if plan and not kind.of_meeting else None,
            language=language if isinstance(language, Language) else None,
            copy=copy if isinstance(copy, Copy) else Copy.SHARED,
        )

    def refresh(self, kind: PaperKind, purpose: str) -> None:
        """Read what can be chosen, keep what was chosen, and show the fields that matter."""
        services = self.context.services
        self._kind = kind
        self.purpose.setText(purpose)
        meetings = services.meetings.all()
        self._set("meeting", [(one.id, _meeting_text(one)) for one in meetings])
        if not self._meeting_chosen:
            self.meeting.set_value(_usual_meeting(kind, meetings))
        self._fill_sections()
        self._set("party", [("", self.tr("Everybody")), *((name, name) for name in _parties(services))])
        self._set("year", [(year, str(year)) for year in self._years()])
        plans = services.plans.plans.all()
        self._set("plan", [(None, self.tr("The plan in force")), *((plan.id, plan.name) for plan in plans)])
        self._set("copy", self._copies())
        profile = services.settings.profile()
        usual = self.tr("{language}, as usual").format(language=self._language(profile.document_language))
        others = [one for one in Language if one is not profile.document_language]
        self._set("language", [(None, usual), *((one, self._language(one)) for one in others)])
        self._show("meeting", kind.of_meeting)
        self._show("section", kind is PaperKind.EXTRACT)
        self._show("party", kind is PaperKind.ACTION_LIST)
        self._show("year", kind is PaperKind.ANNUAL)
        self._show("plan", not kind.of_meeting and len(plans) > 1)

    def choose_meeting(self, meeting_id: str) -> None:
        """Choose a meeting."""
        self.meeting.set_value(meeting_id)
        self._choose_meeting()

    def _add(self, name: str, text: str, row: QHBoxLayout | None = None) -> Choice:
        choice = Choice()
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
        self._fields[name] = (box, choice)
        return choice

    def _set(self, name: str, options: Sequence[tuple[object, str]]) -> None:
        """Offer options; the first one is chosen when what was chosen is gone."""
        choice = self._fields[name][1]
        choice.set_options(options)
        if choice.value() is None and choice.count():
            choice.set_value(options[0][0])

    def _show(self, name: str, seen: bool) -> None:
        self._fields[name][0].setVisible(seen)

    def _choose_meeting(self) -> None:
        self._meeting_chosen = True
        self._fill_sections()

    def _fill_sections(self) -> None:
        meeting = self.meeting.value()
        items = self.context.services.meetings.agenda.items(str(meeting)) if meeting else []
        self._set("section", [(one.section, f"§ {one.section} {one.title}") for one in items if one.section])

    def _years(self) -> list[int]:
        """Return the years one may report: that which is reported now first."""
        services, today = self.context.services, self.context.today()
        usual = services.documents.report_year(today)
        known = {*services.meetings.years(), today.year, today.year - 1}
        return [usual, *sorted((year for year in known if year != usual and year <= today.year), reverse=True)]

    def _copies(self) -> list[tuple[object, str]]:
        return [
            (Copy.SHARED, self.tr("Partners: nothing confidential")),
            (Copy.PUBLIC, self.tr("Everybody: a public copy")),
            (Copy.INTERNAL, self.tr("The group itself: in full")),
        ]

    def _language(self, language: Language) -> str:
        return {
            Language.FI: self.tr("Finnish"),
            Language.SV: self.tr("Swedish"),
            Language.SE: self.tr("Northern Sámi"),
            Language.EN: self.tr("English"),
        }[language]


def _usual_meeting(kind: PaperKind, meetings: Sequence[MeetingLine]) -> str | None:
    """Return the meeting whose paper is probably wanted: the next one to invite to, or the last one held."""
    before = [one.id for one in meetings if one.meeting.state.order < MeetingState.HELD.order]
    held = [one.id for one in meetings if one.meeting.state.order >= MeetingState.HELD.order]
    likely = [*before[-1:], *held] if kind is PaperKind.AGENDA else [*held, *before]
    return next(iter(likely), None)


def _meeting_text(line: MeetingLine) -> str:
    return f"{line.meeting.label} · {day(line.meeting.held_on)} · {line.body_name}"


def _parties(services: Services) -> list[str]:
    return sorted(services.actions.parties(), key=sort_key)
