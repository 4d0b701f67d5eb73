"""What a step of the journal was, in words: shown beside undo and in every history.

Adding, changing and deleting are told of every kind in its own word; steps that are more than that are named here.
"""

from dataclasses import dataclass
from typing import Final

from turva_desktop.domain.action import Action
from turva_desktop.domain.area import Area
from turva_desktop.domain.body import Body
from turva_desktop.domain.correction import Correction
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.indicator import IndicatorValue
from turva_desktop.domain.item import Item
from turva_desktop.domain.kind import Unfit
from turva_desktop.domain.kinds import kind_named, kind_of
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.domain.record import Record
from turva_desktop.domain.review import Review
from turva_desktop.domain.transfer import Transfer


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLabel:
    """What a step is: the code that the journal keeps, and the kind of record that it speaks of, if of one.

    Undo passes over a `lasting` step: a workspace can't lose its profile, nor the ledger a file that was sent.
    `text` is the English source, context "Step"; a label without one is told by its kind's word.
    """

    code: str
    subject: type[Record] | None = None
    text: str = ""
    lasting: bool = False


def adding(kind: type[Record]) -> StepLabel:
    """Return the label of a step that adds records of a kind."""
    return StepLabel(code=f"{kind_of(kind).name}.add", subject=kind)


def changing(kind: type[Record]) -> StepLabel:
    """Return the label of a step that changes records of a kind."""
    return StepLabel(code=f"{kind_of(kind).name}.edit", subject=kind)


def deleting(kind: type[Record]) -> StepLabel:
    """Return the label of a step that deletes records of a kind."""
    return StepLabel(code=f"{kind_of(kind).name}.delete", subject=kind)


WORKSPACE_CREATED: Final = StepLabel(
    code="workspace.create", text=QT_TRANSLATE_NOOP("Step", "Workspace created"), lasting=True
)
WORKSPACE_RESTORED: Final = StepLabel(
    code="workspace.restore", text=QT_TRANSLATE_NOOP("Step", "Backup restored"), lasting=True
)
SETTINGS_CHANGED: Final = StepLabel(code="workspace.edit", text=QT_TRANSLATE_NOOP("Step", "Settings changed"))
ORDER_CHANGED: Final = StepLabel(code="order.change", text=QT_TRANSLATE_NOOP("Step", "Order changed"))
STATUS_CHANGED: Final = StepLabel(
    code="action.status", subject=FollowUp, text=QT_TRANSLATE_NOOP("Step", "Status changed")
)
INVITATION_SENT: Final = StepLabel(
    code="meeting.send", subject=Meeting, text=QT_TRANSLATE_NOOP("Step", "Invitation sent")
)
MEETING_HELD: Final = StepLabel(code="meeting.hold", subject=Meeting, text=QT_TRANSLATE_NOOP("Step", "Meeting held"))
MINUTES_CHECKED: Final = StepLabel(
    code="meeting.check", subject=Meeting, text=QT_TRANSLATE_NOOP("Step", "Minutes checked")
)
MINUTES_APPROVED: Final = StepLabel(
    code="meeting.approve", subject=Meeting, text=QT_TRANSLATE_NOOP("Step", "Minutes approved")
)
MEETING_TAKEN_BACK: Final = StepLabel(
    code="meeting.reopen", subject=Meeting, text=QT_TRANSLATE_NOOP("Step", "Meeting taken one step back")
)
MINUTES_CORRECTED: Final = StepLabel(
    code="meeting.correct",
    subject=Correction,
    text=QT_TRANSLATE_NOOP("Step", "Correction to approved minutes"),
)
SECTIONS_TAKEN_OFF: Final = StepLabel(
    code="sections.off", subject=Meeting, text=QT_TRANSLATE_NOOP("Step", "§ numbers taken off")
)
ACTION_DECIDED: Final = StepLabel(
    code="item.action", subject=Action, text=QT_TRANSLATE_NOOP("Step", "Action made from a decision")
)
MATTER_REVIEWED: Final = StepLabel(
    code="review.edit", subject=Review, text=QT_TRANSLATE_NOOP("Step", "Open matter reviewed")
)
PROPOSALS_TAKEN: Final = StepLabel(
    code="waiting.take", subject=Item, text=QT_TRANSLATE_NOOP("Step", "Proposals taken from the waiting list")
)
ACTIONS_NUMBERED: Final = StepLabel(
    code="action.number", subject=Action, text=QT_TRANSLATE_NOOP("Step", "Actions numbered anew")
)
AREAS_TIED: Final = StepLabel(code="area.tie", subject=Area, text=QT_TRANSLATE_NOOP("Step", "Area names tied to areas"))
FILE_SENT: Final = StepLabel(
    code="exchange.export", subject=Transfer, text=QT_TRANSLATE_NOOP("Step", "Excel file sent"), lasting=True
)
FILE_RECEIVED: Final = StepLabel(
    code="exchange.receive",
    subject=Transfer,
    text=QT_TRANSLATE_NOOP("Step", "Excel file received without changes"),
    lasting=True,
)
FILE_TAKEN_IN: Final = StepLabel(
    code="exchange.import", subject=Transfer, text=QT_TRANSLATE_NOOP("Step", "Excel file taken in")
)
FILE_TAKEN_BACK: Final = StepLabel(
    code="exchange.take_back", subject=Transfer, text=QT_TRANSLATE_NOOP("Step", "Import taken back")
)

_OF_EARLIER_FILES: Final = (
    StepLabel(code="agenda.template", subject=Body, text=QT_TRANSLATE_NOOP("Step", "Agenda template changed")),
    StepLabel(
        code="indicator.value", subject=IndicatorValue, text=QT_TRANSLATE_NOOP("Step", "Indicator value changed")
    ),
    StepLabel(code="region.compile", text=QT_TRANSLATE_NOOP("Step", "Municipalities' files compiled")),
)

_NAMED: Final = {
    label.code: label
    for label in (
        *(
            WORKSPACE_CREATED,
            WORKSPACE_RESTORED,
            SETTINGS_CHANGED,
            ORDER_CHANGED,
            STATUS_CHANGED,
            SECTIONS_TAKEN_OFF,
            ACTION_DECIDED,
        ),
        *(INVITATION_SENT, MEETING_HELD, MINUTES_CHECKED, MINUTES_APPROVED, MEETING_TAKEN_BACK, MINUTES_CORRECTED),
        *(
            ACTIONS_NUMBERED,
            AREAS_TIED,
            MATTER_REVIEWED,
            PROPOSALS_TAKEN,
            FILE_SENT,
            FILE_RECEIVED,
            FILE_TAKEN_IN,
            FILE_TAKEN_BACK,
        ),
        *_OF_EARLIER_FILES,
    )
}

_VERBS: Final = {
    "add": QT_TRANSLATE_NOOP("Step", "{kind} added"),
    "edit": QT_TRANSLATE_NOOP("Step", "{kind} changed"),
    "delete": QT_TRANSLATE_NOOP("Step", "{kind} deleted"),
}

_FORMER_NAMES: Final = {
    "approval": "plan_approval",
    "clock": "clock_phase",
    "standing": "standing_item",
    "waiting": "waiting_item",
}
"""What kinds were called in the labels of files made with version 0.1."""


def label_of(code: str) -> StepLabel:
    """Return the label that a journal's code stands for; one that this version doesn't know speaks of nothing."""
    if code in _NAMED:
        return _NAMED[code]
    name, _, _verb = code.partition(".")
    try:
        return StepLabel(code=code, subject=kind_named(_FORMER_NAMES.get(name, name)).record)
    except Unfit:
        return StepLabel(code=code)


def step_text(code: str, translate: Translate, language: Language) -> str:
    """Return a step in the interface's language, e.g. "Toimenpide lisätty"."""
    label, verb = label_of(code), _VERBS.get(code.rpartition(".")[2])
    if label.text:
        return translate("Step", label.text)
    if label.subject is None or verb is None:
        return code
    told = translate("Step", verb).format(kind=kind_of(label.subject).word[language])
    return told[:1].upper() + told[1:]
