"""Actions: the sheet that goes round. A status changed in it becomes a new follow-up entry."""

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from turva_desktop.domain.action import Action, ActionStatus, Approach, Funding, Origin
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import FollowUpId, new_id
from turva_desktop.domain.language import words
from turva_desktop.domain.moments import day_of
from turva_desktop.domain.plan import Plan, PlanStatus
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.exchange.codecs import ChoiceCodec, ListCodec, Problem, TextCodec, YesNoCodec
from turva_desktop.exchange.context import View
from turva_desktop.exchange.costs import CostsCodec
from turva_desktop.exchange.dates import DateCodec
from turva_desktop.exchange.findings import Severity
from turva_desktop.exchange.normalise import exact, one_line
from turva_desktop.exchange.raw import day_text
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column, Edit, Sheet, refused, replaced
from turva_desktop.exchange.sheets.confidential import CONFIDENTIALITY_COLUMNS
from turva_desktop.exchange.sheets.decisions import COSTS_HEADING, COSTS_HINT
from turva_desktop.exchange.sheets.follow_up import STATUS, STATUS_HEADING, STATUS_HEADINGS, may_travel
from turva_desktop.exchange.sheets.goals import GOAL_HEADING, theme_place
from turva_desktop.exchange.sheets.plans import PLAN_HEADING, plan_place
from turva_desktop.exchange.sheets.themes import THEME_HEADING, THEME_SYNONYMS

STATUS_COLUMNS = ("status", "status_date", "explanation")
"""Columns that are not the action's own: together they become a follow-up entry."""


def current_status(action: Action, view: View) -> ActionStatus:
    """Return the status by the latest entry."""
    latest = view.latest(action.id)
    return latest.status if latest else ActionStatus.NOT_STARTED


def _latest_entry_text(action: Action, view: View) -> str:
    latest = view.latest(action.id)
    if latest is None:
        return ""
    day = day_text(latest.entered_on)
    return f"{day}: {latest.explanation}" if latest.explanation and may_travel(latest, view) else day


def _is_latest_day(action: Action, day: date, view: View) -> bool:
    latest = view.latest(action.id)
    return latest is not None and latest.entered_on == day


def _is_latest_text(action: Action, text: str, view: View) -> bool:
    latest = view.latest(action.id)
    return latest is not None and exact(latest.explanation) == exact(text)


def _check(action: Action | None, column: Column, value: Any, view: View) -> Problem | None:
    """Refuse a status dated before the newest entry: it would not become the status. Tell of a step backwards."""
    latest = view.latest(action.id) if action is not None else None
    if latest is None:
        return None
    if column.key == "status_date" and value < latest.entered_on:
        return refused("date_before_latest", day_text(latest.entered_on))
    if column.key == "status" and latest.status is ActionStatus.DONE and value is not ActionStatus.DONE:
        return Problem(severity=Severity.NOTE, code="status_backwards", understood=day_text(latest.entered_on))
    return None


def _in_plan(record: Action | None, key: str, view: View) -> list[str]:
    """Prefer themes and goals of the action's own plan: two plans often use the same names."""
    if record is None:
        plans = {str(plan.id) for plan in view.all(Plan) if plan.status is not PlanStatus.SUPERSEDED}
    else:
        plans = {str(record.plan_id)}
    themes = {str(theme.id) for theme in view.all(Theme) if theme.plan_id in plans}
    if key == "goal":
        return [str(goal.id) for goal in view.all(Goal) if goal.theme_id in themes]
    return list(themes)


def _complete(values: dict[str, Any], view: View, _now: datetime) -> None:
    """Give a new action its goal's theme, its theme's plan, or the plan that is in force, and the last place."""
    goal, theme = view.get(Goal, values.get("goal_id")), None
    if goal and not values.get("theme_id"):
        values["theme_id"] = goal.theme_id
    if values.get("theme_id"):
        theme = view.get(Theme, values["theme_id"])
    if not values.get("plan_id"):
        current = [plan for plan in view.all(Plan) if plan.status is not PlanStatus.SUPERSEDED]
        if theme:
            values["plan_id"] = theme.plan_id
        elif len(current) == 1:
            values["plan_id"] = current[0].id
    values["position"] = view.next_place(values.get("plan_id"))


def _under_one_theme(action: Action, values: Mapping[str, Any], view: View) -> Action:
    """Keep theme and goal together: a new goal brings its theme, a new theme lets the goal of another go."""
    goal = view.get(Goal, action.goal_id)
    if goal is None or goal.theme_id == action.theme_id:
        return action
    if values.get("goal") and not values.get("theme"):
        return dataclasses.replace(action, theme_id=goal.theme_id)
    return dataclasses.replace(action, goal_id=None) if "theme" in values else action


def _apply(edit: Edit) -> tuple[list[Any], list[Any]]:
    """Change the action, and add an entry when its status, the status's day or its explanation was given."""
    own = {key: value for key, value in edit.values.items() if key not in STATUS_COLUMNS}
    changed = _under_one_theme(
        replaced(ACTIONS, Edit(record=edit.record, values=own, words=edit.words, view=edit.view, now=edit.now)),
        own,
        edit.view,
    )
    saved = [changed] if own else []
    if len(own) == len(edit.values):
        return [], saved
    latest = edit.view.latest(edit.record.id)
    today = day_of(edit.now)
    day = edit.values.get("status_date") or (max(today, latest.entered_on) if latest else today)
    word = edit.words.get("status", "")
    status = edit.values.get("status", latest.status if latest else ActionStatus.NOT_STARTED)
    entry = FollowUp(
        id=FollowUpId(new_id()),
        action_id=edit.record.id,
        entered_on=day,
        status=status,
        status_text="" if word.strip().casefold() in {one.casefold() for one in status.words.all()} else word.strip(),
        explanation=edit.values.get("explanation") or "",
        created_at=edit.now,
    )
    return [entry], saved


ACTIONS = Sheet(
    key="actions",
    title=words("Toimenpiteet", "Åtgärder", "Doaibmabijut", "Actions"),
    synonyms=("Toimenpide", "Toimenpidelista", "Lapin toimenpidelista", "Åtgärdslista"),
    kind=Action,
    spans=(("start", "end"),),
    purpose=words(
        "Toimenpiteet ja niiden tilanne. Muutettu tilanne kirjautuu uudeksi seurantamerkinnäksi.",
        "Åtgärderna och deras status. En ändrad status blir en ny uppföljningsanteckning.",
        "Doaibmabijut ja daid dilli. Rievdaduvvon dilli šaddá ođđa čuovvunmearkkašupmin.",
        "Actions and their status. A changed status becomes a new follow-up entry.",
    ),
    order=lambda action, view: (
        *plan_place(action.plan_id, view),
        *theme_place(action.theme_id, view),
        action.position,
        action.id,
    ),
    public=lambda action, _: action.confidentiality.is_public,
    prefer=_in_plan,
    complete=_complete,
    check=_check,
    apply=_apply,
    columns=(
        Column(
            key="number",
            heading=words("Nro", "Nr", "Nr", "No."),
            synonyms=("numero", "nummer", "number", "#"),
            codec=TextCodec(number_like=True),
            width=7,
        ),
        Column(
            key="theme",
            record_field="theme_id",
            heading=THEME_HEADING,
            synonyms=THEME_SYNONYMS,
            codec=ReferenceCodec(kind=Theme),
            width=24,
        ),
        Column(
            key="title",
            heading=words("Toimenpide", "Åtgärd", "Doaibmabidju", "Action"),
            synonyms=("toimenpiteet", "åtgärder"),
            codec=TextCodec(),
            width=44,
            required=True,
        ),
        Column(
            key="lead",
            heading=words("Vastuutaho", "Ansvarig part", "Ovddasvástideaddji", "Responsible party"),
            synonyms=("vastuuhenkilö", "vastuutahot", "vastuutaho ja päätoimijat", "ansvarig", "vastuu"),
            codec=TextCodec(),
            width=24,
        ),
        Column(
            key="end",
            heading=words("Määräaika", "Tidsfrist", "Mearreáigi", "Due date"),
            synonyms=(
                "aikataulu",
                "päättyy",
                "viimeistään",
                "aikataulu/toteumatilanne",
                "tidsplan",
                "tidtabell",
                "schedule",
                "deadline",
            ),
            codec=DateCodec(spills=True),
            spill_to="schedule_text",
            width=12,
            hint=words(
                "Päivä, esimerkiksi 31.12.2026. Muu ilmaus menee sarakkeeseen Aikataulu sanoin.",
                "Ett datum, till exempel 31.12.2026.",
                "Beaivi, omd. 31.12.2026.",
                "A date, e.g. 31.12.2026. Other wording goes to the schedule in words.",
            ),
        ),
        Column(
            key="schedule_text",
            heading=words("Aikataulu sanoin", "Tidsplan i ord", "Áigetávval sániin", "Schedule in words"),
            codec=TextCodec(),
            width=20,
        ),
        Column(
            key="status",
            heading=STATUS_HEADING,
            synonyms=STATUS_HEADINGS,
            codec=STATUS,
            shown=current_status,
            width=16,
            hint=words(
                "Valitse luettelosta. Muutos kirjautuu uudeksi seurantamerkinnäksi.",
                "Välj ur listan. Ändringen blir en ny uppföljningsanteckning.",
                "Vállje listtus.",
                "Choose from the list. A change becomes a new follow-up entry.",
            ),
        ),
        Column(
            key="latest_entry",
            heading=words("Viimeisin seuranta", "Senaste uppföljning", "Maŋimuš čuovvun", "Latest follow-up"),
            codec=TextCodec(),
            shown=lambda action, view: one_line(_latest_entry_text(action, view), 2000),
            width=44,
            editable=False,
        ),
        Column(
            key="status_date",
            heading=words("Tilan päivä", "Statusdatum", "Dili beaivi", "Status date"),
            synonyms=("tilanteen päivä",),
            codec=DateCodec(),
            shown=lambda _action, _view: None,
            already=_is_latest_day,
            width=12,
            hint=words(
                "Vapaaehtoinen: minä päivänä tilanne oli tämä. Tyhjä = tuontipäivä.",
                "Frivilligt: vilken dag statusen gällde. Tomt = importdagen.",
                "Eaktodáhtolaš. Guorus = buktinbeaivi.",
                "Optional: the day of this status. Blank = the day of the import.",
            ),
            printed=False,
        ),
        Column(
            key="explanation",
            heading=words("Selite", "Förklaring", "Čilgehus", "Explanation"),
            synonyms=("uusi selite", "seuranta"),
            codec=TextCodec(),
            shown=lambda _action, _view: "",
            already=_is_latest_text,
            width=34,
            hint=words(
                "Kirjoita tähän, mitä on tehty. Teksti tallentuu uuteen seurantamerkintään.",
                "Skriv här vad som har gjorts.",
                "Čále dása, mii lea dahkkon.",
                "Write here what has been done.",
            ),
            printed=False,
        ),
        Column(
            key="goal",
            record_field="goal_id",
            heading=GOAL_HEADING,
            synonyms=("tavoitteet",),
            codec=ReferenceCodec(kind=Goal),
            width=30,
            printed=False,
        ),
        Column(
            key="description",
            heading=words("Kuvaus", "Beskrivning", "Govvádus", "Description"),
            codec=TextCodec(),
            width=44,
            printed=False,
        ),
        Column(
            key="main_actors",
            heading=words("Päätoimijat", "Huvudaktörer", "Váldodoaibmit", "Main actors"),
            codec=ListCodec(),
            width=24,
            hint=words(
                "Erota puolipisteellä.",
                "Skilj åt med semikolon.",
                "Sirre čuokkiin ja sárggástagain (;).",
                "Separate with semicolons.",
            ),
            printed=False,
        ),
        Column(
            key="partners",
            heading=words("Yhteistyötahot", "Samarbetsparter", "Ovttasbargoguoimmit", "Partners"),
            synonyms=("kumppanit", "yhteistyökumppanit", "partner"),
            codec=ListCodec(),
            width=24,
            hint=words(
                "Erota puolipisteellä.",
                "Skilj åt med semikolon.",
                "Sirre čuokkiin ja sárggástagain (;).",
                "Separate with semicolons.",
            ),
            printed=False,
        ),
        Column(
            key="start",
            heading=words("Alkaa", "Börjar", "Álgá", "Starts"),
            synonyms=("alkupäivä",),
            codec=DateCodec(),
            width=12,
            printed=False,
        ),
        Column(
            key="ongoing",
            heading=words("Jatkuva", "Fortlöpande", "Joatkevaš", "Ongoing"),
            codec=YesNoCodec(),
            width=10,
            printed=False,
        ),
        Column(
            key="funding",
            heading=words("Rahoitus", "Finansiering", "Ruhtadeapmi", "Funding"),
            codec=ChoiceCodec(kind=Funding, can_clear=True),
            width=24,
            printed=False,
        ),
        Column(key="costs", heading=COSTS_HEADING, codec=CostsCodec(), width=24, hint=COSTS_HINT, printed=False),
        Column(
            key="cost_source",
            heading=words("Kustannusten lähde", "Kostnadernas källa", "Goluid gáldu", "Cost source"),
            codec=TextCodec(),
            width=20,
            printed=False,
        ),
        Column(
            key="approach",
            heading=words("Toimintatapa", "Arbetssätt", "Lahkonanvuohki", "Approach"),
            synonyms=("ote", "inriktning"),
            codec=ChoiceCodec(kind=Approach, can_clear=True),
            width=16,
            printed=False,
        ),
        Column(
            key="target_groups",
            heading=words("Kohderyhmät", "Målgrupper", "Čuozáhatjoavkkut", "Target groups"),
            codec=ListCodec(),
            width=24,
            printed=False,
        ),
        Column(
            key="areas",
            heading=words("Alueet", "Områden", "Guovllut", "Areas"),
            codec=ListCodec(),
            width=20,
            printed=False,
        ),
        Column(
            key="origin",
            heading=words("Alkuperä", "Ursprung", "Álgovuođđu", "Origin"),
            codec=ChoiceCodec(kind=Origin),
            width=18,
            printed=False,
        ),
        Column(
            key="existing_activity",
            heading=words("Nykyistä toimintaa", "Befintlig verksamhet", "Dálá doaibma", "Existing activity"),
            codec=YesNoCodec(),
            width=12,
            printed=False,
        ),
        *CONFIDENTIALITY_COLUMNS,
        Column(
            key="plan",
            record_field="plan_id",
            heading=PLAN_HEADING,
            codec=ReferenceCodec(kind=Plan),
            width=36,
            required=True,
            printed=False,
        ),
    ),
)
