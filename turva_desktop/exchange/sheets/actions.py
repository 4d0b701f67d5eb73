"""Actions: the sheet that goes round. A status changed in it becomes a new follow-up entry."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from turva_desktop.domain.action import ACTION, Action, ActionStatus, under_one_theme
from turva_desktop.domain.follow_up import FOLLOW_UP, FollowUp, day_of_entry, latest_entry
from turva_desktop.domain.ids import FollowUpId, new_id
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.moments import day_of
from turva_desktop.domain.plan import Plan, PlanStatus
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.context import View
from turva_desktop.exchange.dates import DateCodec, is_ongoing
from turva_desktop.exchange.findings import Severity
from turva_desktop.exchange.normalise import exact, one_line
from turva_desktop.exchange.parsed import Problem
from turva_desktop.exchange.raw import day_text
from turva_desktop.exchange.sheet import Arrival, Column, Edit, Edited, Sheet, Spill, Unit
from turva_desktop.exchange.sheets.decisions import COSTS_HINT
from turva_desktop.exchange.sheets.follow_up import STATUS, STATUS_HEADINGS
from turva_desktop.exchange.sheets.themes import THEME_SYNONYMS

_FILLS: Final[Mapping[WordedEnum, tuple[str, str]]] = MappingProxyType(
    {
        ActionStatus.DONE: ("DFF3E4", "14532D"),
        ActionStatus.IN_PROGRESS: ("FFF3D6", "6B4700"),
        ActionStatus.NOT_DONE: ("FBE3E1", "7A1A12"),
        ActionStatus.MOVED: ("E7E3F6", "3B2A7A"),
    }
)
"""Pale background and dark text of each status."""

_of = Columns(ACTION)


def current_status(action: Action, view: View) -> ActionStatus:
    """Return the status by the latest entry."""
    latest = view.latest(action.id)
    return latest.status if latest else ActionStatus.NOT_STARTED


def _latest_day(action: Action, view: View) -> date | None:
    latest = view.latest(action.id)
    return latest.entered_on if latest else None


def _latest_explanation(action: Action, view: View) -> str:
    latest = view.latest(action.id)
    return latest.explanation if latest else ""


def _latest_entry_text(action: Action, view: View) -> str:
    latest = view.latest(action.id)
    if latest is None:
        return ""
    day = day_text(latest.entered_on)
    return one_line(f"{day}: {latest.explanation}" if latest.explanation else day, 2000)


def _brought_entry(action: Action, view: View) -> FollowUp | None:
    """Return the entry that the earlier files of the same sender wrote for an action, the newest if there are more."""
    return latest_entry(one for one in view.matching(FollowUp, action_id=action.id) if one.id in view.brought)


def _brought_day(action: Action, view: View) -> date | None:
    entry = _brought_entry(action, view) if STATUS_DATE.key in view.said.get(action.id, ()) else None
    return entry.entered_on if entry else None


def _brought_text(action: Action, view: View) -> str:
    entry = _brought_entry(action, view) if EXPLANATION.key in view.said.get(action.id, ()) else None
    return entry.explanation if entry else ""


def _is_latest_status(action: Action, status: object, view: View) -> bool:
    return current_status(action, view) is status


def _is_latest_day(action: Action, day: object, view: View) -> bool:
    latest = view.latest(action.id)
    return latest is not None and latest.entered_on == day


def _is_latest_text(action: Action, text: object, view: View) -> bool:
    latest = view.latest(action.id)
    return latest is not None and bool(latest.explanation) and exact(latest.explanation) == exact(str(text))


def _check(action: Action, column: Column[Action], value: object, view: View) -> Problem | None:
    """Refuse a status dated before the newest entry: it would not become the status. Tell of a step backwards."""
    latest = view.latest(action.id)
    if latest is None:
        return None
    if column is STATUS_DATE and isinstance(value, date):
        others = (one for one in view.matching(FollowUp, action_id=action.id) if one.id not in view.brought)
        newest = latest_entry(others)
        if newest is not None and value < newest.entered_on:
            return Problem(code="date_before_latest", understood=day_text(newest.entered_on))
    if column is STATUS_COLUMN and latest.status is ActionStatus.DONE and value is not ActionStatus.DONE:
        return Problem(severity=Severity.NOTE, code="status_backwards", understood=day_text(latest.entered_on))
    return None


def _in_plan(record: Action | None, key: str, view: View) -> list[str]:
    """Prefer themes and goals of the action's own plan: two plans often use the same names."""
    plans = {plan.id for plan in _living_plans(view)} if record is None else {record.plan_id}
    themes = [theme.id for theme in view.all(Theme) if theme.plan_id in plans]
    if key == "goal":
        return [goal.id for goal in view.all(Goal) if goal.theme_id in themes]
    return list(themes)


def _living_plans(view: View) -> list[Plan]:
    return [plan for plan in view.all(Plan) if plan.status is not PlanStatus.SUPERSEDED]


def _given(values: Mapping[str, object], arrival: Arrival) -> Mapping[str, object]:
    """Return the plan of an action that names neither plan nor theme nor goal: the one that lives, if it is one."""
    living = _living_plans(arrival.view)
    if len(living) != 1 or any(values.get(name) for name in ("plan_id", "theme_id", "goal_id")):
        return values
    return {**values, "plan_id": living[0].id}


def _entry(edit: Edit[Action], arrival: Arrival) -> Edited:
    """Return an entry when the status, the status's day or its explanation was given.

    What the same sender's earlier file wrote is corrected, or taken back: no second entry says the same again.
    """
    if not edit.values.keys() & {STATUS_COLUMN.key, STATUS_DATE.key, EXPLANATION.key}:
        return Edited()
    latest, earlier = arrival.view.latest(edit.record.id), _brought_entry(edit.record, arrival.view)
    if earlier is not None and (earlier == latest or STATUS_COLUMN.key not in edit.values):
        return _corrected(edit, earlier, arrival)
    day = edit.values.get(STATUS_DATE.key)
    entry = FollowUp(
        id=FollowUpId(new_id()),
        action_id=edit.record.id,
        entered_on=day if isinstance(day, date) else day_of_entry(day_of(arrival.now), latest),
        status=_status(edit, latest),
        status_text=_word(edit),
        explanation=str(edit.values.get(EXPLANATION.key) or ""),
        author=arrival.file,
        created_at=arrival.now,
    )
    return Edited(add=(entry,))


def _corrected(edit: Edit[Action], earlier: FollowUp, arrival: Arrival) -> Edited:
    """Return the earlier entry corrected; one that says no more than stood there before it is taken back."""
    others = (one for one in arrival.view.matching(FollowUp, action_id=edit.record.id) if one.id != earlier.id)
    before, day = latest_entry(others), edit.values.get(STATUS_DATE.key)
    status = _status(edit, earlier)
    entry = replace(
        earlier,
        entered_on=day if isinstance(day, date) else earlier.entered_on,
        status=status,
        status_text=_word(edit) if STATUS_COLUMN.key in edit.values else earlier.status_text,
        explanation=str(edit.values.get(EXPLANATION.key, earlier.explanation) or ""),
        author=arrival.file,
    )
    stood = before.status if before else ActionStatus.NOT_STARTED
    if entry.status is stood and not (entry.explanation or entry.evidence or entry.item_id or isinstance(day, date)):
        return Edited(delete=(earlier,), expected=(earlier,))
    return Edited(save=(entry,), expected=(earlier,))


def _status(edit: Edit[Action], latest: FollowUp | None) -> ActionStatus:
    status = edit.values.get(STATUS_COLUMN.key, latest.status if latest else ActionStatus.NOT_STARTED)
    if not isinstance(status, ActionStatus):
        raise TypeError(status)
    return status


def _word(edit: Edit[Action]) -> str:
    """Return the sender's own word for the status, where it is none of ours."""
    word, status = edit.words.get(STATUS_COLUMN.key, "").strip(), _status(edit, None)
    return "" if word.casefold() in {one.casefold() for one in status.words.known} else word


STATUS_COLUMN: Column[Action] = Column(
    key="status",
    heading=FOLLOW_UP.labels["status"],
    synonyms=STATUS_HEADINGS,
    codec=STATUS,
    shown=current_status,
    already=_is_latest_status,
    hint=words(
        "Valitse luettelosta. Muutos kirjautuu uudeksi seurantamerkinnäksi.",
        "Välj ur listan. Ändringen blir en ny uppföljningsanteckning.",
        "Vállje listtus. Rievdadus merkejuvvo ođđa čuovvunmearkkašupmin.",
        "Choose from the list. A change becomes a new follow-up entry.",
    ),
    fills=_FILLS,
    asked=True,
)
STATUS_DATE: Column[Action] = Column(
    key="status_date",
    heading=words("Tilan päivä", "Statusdatum", "Dili beaivi", "Status date"),
    synonyms=("tilanteen päivä",),
    codec=DateCodec(),
    shown=_brought_day,
    already=_is_latest_day,
    width=12,
    hint=words(
        "Vapaaehtoinen: minä päivänä tila oli tämä. Tyhjä = tuontipäivä.",
        "Frivilligt: vilken dag statusen var denna. Tomt = importdagen.",
        "Eaktodáhtolaš: guđe beaivve dilli lei dát. Guorus = buktinbeaivi.",
        "Optional: the day of this status. Blank = the day of the import.",
    ),
    asked=True,
)
EXPLANATION: Column[Action] = Column(
    key="explanation",
    heading=FOLLOW_UP.labels["explanation"],
    synonyms=("uusi selite", "seuranta"),
    codec=TextCodec(),
    shown=_brought_text,
    already=_is_latest_text,
    width=40,
    hint=words(
        "Kirjoita tähän, mitä on tehty. Teksti tallentuu uuteen seurantamerkintään.",
        "Skriv här vad som har gjorts. Texten sparas i en ny uppföljningsanteckning.",
        "Čále dása, mii lea dahkkon. Teaksta vurkejuvvo ođđa čuovvunmearkkašupmái.",
        "Write here what has been done. The text is kept in a new follow-up entry.",
    ),
    asked=True,
)
_STATUS_UNIT: Unit[Action] = Unit(
    columns=(STATUS_COLUMN.key, STATUS_DATE.key, EXPLANATION.key),
    stands={STATUS_DATE.key: _latest_day, EXPLANATION.key: _latest_explanation},
    told_by=lambda action, view: view.latest(action.id),
)
_AIM_UNIT: Unit[Action] = Unit(columns=("theme", "goal"))
_SECRECY_UNIT: Unit[Action] = Unit(columns=("confidentiality", "ground"))
_LIST_HINT = words(
    "Erota puolipisteellä (;).",
    "Skilj åt med semikolon (;).",
    "Sirre čuokkesárgáin (;).",
    "Separate with semicolons (;).",
)

ACTIONS = Sheet(
    key="actions",
    kind=ACTION,
    synonyms=("Toimenpide", "Toimenpidelista", "Lapin toimenpidelista", "Åtgärdslista"),
    purpose=words(
        "Toimenpiteet ja niiden tila. Muutettu tila kirjautuu uudeksi seurantamerkinnäksi.",
        "Åtgärderna och deras status. En ändrad status blir en ny uppföljningsanteckning.",
        "Doaibmabijut ja daid dilli. Rievdaduvvon dilli šaddá ođđa čuovvunmearkkašupmin.",
        "Actions and their status. A changed status becomes a new follow-up entry.",
    ),
    order=lambda action, view: (_plan_place(action, view), _theme_place(action, view), action.position, action.id),
    prefer=_in_plan,
    given=_given,
    check=_check,
    tie=under_one_theme,
    apply=_entry,
    units=(_STATUS_UNIT, _AIM_UNIT, _SECRECY_UNIT),
    leads=True,
    frozen=2,
    columns=(
        _of("number", 7, codec=TextCodec(number_like=True), synonyms=("numero", "nummer", "number", "#")),
        _of("title", 40, synonyms=("toimenpiteet", "åtgärder")),
        STATUS_COLUMN,
        STATUS_DATE,
        EXPLANATION,
        Column(
            key="latest_entry",
            heading=words("Viimeisin seuranta", "Senaste uppföljning", "Maŋimuš čuovvun", "Latest follow-up"),
            codec=TextCodec(),
            shown=_latest_entry_text,
            width=34,
            editable=False,
        ),
        _of(
            "lead",
            20,
            synonyms=("vastuuhenkilö", "vastuutahot", "vastuutaho ja päätoimijat", "ansvarig", "vastuu"),
        ),
        _of(
            "end",
            12,
            codec=DateCodec(spills=True),
            spills=(
                Spill(column="ongoing", takes=is_ongoing, value=lambda _words: True),
                Spill(column="schedule_text"),
            ),
            synonyms=(
                *("aikataulu", "päättyy", "viimeistään", "aikataulu/toteumatilanne"),
                *("tidsplan", "tidtabell", "schedule", "deadline"),
            ),
            hint=words(
                "Päivä, esimerkiksi 31.12.2026. Muu ilmaus menee sarakkeeseen Aikataulu sanoin.",
                "Ett datum, till exempel 31.12.2026. Andra uttryck går till kolumnen för tidsplan i ord.",
                "Beaivi, ovdamearkan 31.12.2026. Eará dajaldagat mannet áigetávvala sániid bálstái.",
                "A date, e.g. 31.12.2026. Other wording goes to the schedule in words.",
            ),
        ),
        _of("schedule_text", 16),
        _of("theme_id", 20, synonyms=THEME_SYNONYMS),
        _of("goal_id", 30, synonyms=("tavoitteet",), printed=False),
        _of("description", 44, printed=False),
        _of("main_actors", 24, hint=_LIST_HINT, printed=False),
        _of(
            "partners",
            24,
            synonyms=("kumppanit", "yhteistyökumppanit", "partner"),
            hint=_LIST_HINT,
            printed=False,
        ),
        _of("start", 12, synonyms=("alkupäivä",), printed=False),
        _of("ongoing", 10, printed=False),
        _of("funding", 24, printed=False),
        _of("costs", 24, hint=COSTS_HINT, printed=False),
        _of("cost_source", 20, printed=False),
        _of("approach", synonyms=("ote", "inriktning"), printed=False),
        _of("target_groups", 24, printed=False),
        _of("areas", 20, printed=False),
        _of("origin", 18, printed=False),
        _of("existing_activity", printed=False),
        _of("confidentiality", 18, printed=False),
        _of("ground", 24, printed=False),
        _of("plan_id", 36, printed=False),
    ),
)


def _plan_place(action: Action, view: View) -> tuple[object, ...]:
    plan = view.find(Plan, action.plan_id)
    return view.place(plan) if plan else ()


def _theme_place(action: Action, view: View) -> tuple[object, ...]:
    """Return where the theme's actions stand; those without a theme come last."""
    theme = view.find(Theme, action.theme_id)
    return (1,) if theme is None else (0, *view.place(theme))
