"""A next step in words: what it is, why now, and the icon that goes with it."""

from dataclasses import dataclass

from turva_desktop.domain.body import MinutesKind
from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.services.home import NextKind, NextStep
from turva_desktop.ui.look.locale import day


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A line of the list: an icon with its colour role, what to do, and the facts behind it."""

    icon: str
    role: str
    text: str
    detail: str


def sentence(step: NextStep, translate: Translate) -> Sentence:
    """Return a next step in words."""
    icon, source = (_OF_MEMO if step.minutes is MinutesKind.MEMO else _WHAT).get(step.kind, _WHAT[step.kind])
    text = translate("NextStep", source)
    late = step.days < 0 or step.kind is NextKind.MISSING_DECISIONS
    when = ""
    if step.day is not None:
        when = day(step.day)
        if step.days < 0:
            when += " · " + translate("NextStep", "%n day(s) late", None, -step.days)
        elif step.days == 0:
            when += " · " + translate("NextStep", "today")
        else:
            when += " · " + translate("NextStep", "in %n day(s)", None, step.days)
    if step.kind is NextKind.MISSING_DECISIONS:
        when = translate("NextStep", "%n item(s) without a decision", None, step.count)
    elif step.kind is NextKind.SEND_MINUTES and step.day:
        when, late = translate("NextStep", "approved on {day}").format(day=day(step.day)), False
    elif step.kind in {NextKind.WRITE_MINUTES, NextKind.CHECK_MINUTES, NextKind.APPROVE_MINUTES} and step.day:
        when = translate("NextStep", "the meeting was on {day}").format(day=day(step.day))
        late = False
    detail = " · ".join(part for part in (step.title, when) if part)
    if step.kind in {NextKind.OVERDUE_ACTION, NextKind.DUE_ACTION}:
        text, detail = step.title, f"{text} {when}"
    return Sentence(icon=icon, role="danger" if late else "accent", text=text, detail=detail)


_WHAT = {
    NextKind.NO_PLAN: ("file-plus", QT_TRANSLATE_NOOP("NextStep", "Begin the safety plan")),
    NextKind.NO_THEMES: ("layers", QT_TRANSLATE_NOOP("NextStep", "Choose the plan's themes")),
    NextKind.NO_ACTIONS: ("list-checks", QT_TRANSLATE_NOOP("NextStep", "Write down the plan's actions")),
    NextKind.NO_MEMBERS: ("users", QT_TRANSLATE_NOOP("NextStep", "Add the group's members")),
    NextKind.NO_MEETING: ("calendar-plus", QT_TRANSLATE_NOOP("NextStep", "Set the next meeting's date")),
    NextKind.SEND_INVITATION: ("mail", QT_TRANSLATE_NOOP("NextStep", "Send the invitation and the agenda")),
    NextKind.WRITE_MINUTES: ("pencil", QT_TRANSLATE_NOOP("NextStep", "Write the minutes")),
    NextKind.CHECK_MINUTES: ("shield-check", QT_TRANSLATE_NOOP("NextStep", "Have the minutes checked")),
    NextKind.APPROVE_MINUTES: ("check", QT_TRANSLATE_NOOP("NextStep", "Approve the minutes")),
    NextKind.SEND_MINUTES: ("mail", QT_TRANSLATE_NOOP("NextStep", "Send the approved minutes")),
    NextKind.MISSING_DECISIONS: ("gavel", QT_TRANSLATE_NOOP("NextStep", "Write the missing decisions")),
    NextKind.OVERDUE_ACTION: ("circle-alert", QT_TRANSLATE_NOOP("NextStep", "Was due")),
    NextKind.DUE_ACTION: ("clock", QT_TRANSLATE_NOOP("NextStep", "Due")),
    NextKind.NEVER_EXPORTED: (
        "arrow-left-right",
        QT_TRANSLATE_NOOP("NextStep", "Send the plan to the region for the first time"),
    ),
}

_OF_MEMO = {
    NextKind.WRITE_MINUTES: ("pencil", QT_TRANSLATE_NOOP("NextStep", "Write the memo")),
    NextKind.CHECK_MINUTES: ("shield-check", QT_TRANSLATE_NOOP("NextStep", "Have the memo checked")),
    NextKind.APPROVE_MINUTES: ("check", QT_TRANSLATE_NOOP("NextStep", "Approve the memo")),
    NextKind.SEND_MINUTES: ("mail", QT_TRANSLATE_NOOP("NextStep", "Send the approved memo")),
}
"""What is said instead where the body keeps a memo."""
