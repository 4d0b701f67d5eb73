"""The fields of each part of the plan."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit

from turva_desktop.domain.action import ACTION, Action
from turva_desktop.domain.ids import ThemeId
from turva_desktop.domain.plan import CHAPTER, PLAN, PLAN_APPROVAL, Chapter, Plan, PlanApproval, PlanStatus
from turva_desktop.domain.theme import GOAL, THEME, Goal, Theme
from turva_desktop.services.plans import PlanContent
from turva_desktop.ui.forms.choices import ChoiceField, DateField
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.forms.lines import LineField, YearField
from turva_desktop.ui.forms.texts import MarkdownField, TextField, TitleField
from turva_desktop.ui.look.day_words import InMonth
from turva_desktop.ui.look.locale import sort_key
from turva_desktop.ui.plan.municipalities_field import MunicipalitiesField
from turva_desktop.ui.plan.nodes import NodeKind
from turva_desktop.ui.running.context import UiContext

_TEXT_ROWS = 14


class PlanForms(QObject):
    """One form for each kind of node; what is offered in their choices follows the plan."""

    def __init__(self, context: UiContext) -> None:
        """Make the forms."""
        super().__init__()
        self._context = context
        self.forms: dict[NodeKind, FieldForm[Any]] = {
            NodeKind.PLAN: self._plan(),
            NodeKind.APPROVAL: self._approval(),
            NodeKind.CHAPTER: self._chapter(),
            NodeKind.THEME: self._theme(),
            NodeKind.GOAL: self._goal(),
            NodeKind.ACTION: self._action(),
        }

    def offer(self, content: PlanContent, bodies: Sequence[str], shown: str) -> None:
        """Offer the plan's themes (but for the one shown), the other plans' themes and the names in use."""
        nothing = (None, self.tr("None chosen"))
        own = [(theme.id, f"{theme.code} {theme.name}") for theme in content.themes]
        self._parent.set_options([nothing, *(one for one in own if one[0] != shown)])
        self._crosswalk.set_options(
            [
                nothing,
                *((theme.id, f"{plan.period} {theme.code} {theme.name}") for plan, theme in content.former_themes),
            ]
        )
        self._goal_theme.set_options(own)
        leads = {one.action.lead for one in content.actions} | {theme.lead for theme in content.themes}
        names = sorted(leads - {""}, key=sort_key)
        for line in (self._theme_lead, self._action_lead):
            if not line.line.hasFocus():
                line.set_completions(names)
        if not self._body.line.hasFocus():
            self._body.set_completions(bodies)
        self._municipalities.know(content.home)

    def commit(self) -> None:
        """Store what is being typed."""
        for form in self.forms.values():
            form.commit()

    def start_typing(self, kind: NodeKind) -> None:
        """Put the keyboard into the first field of a form, all of its text selected."""
        form = self.forms[kind]
        form.focus_first()
        first = next(iter(form.findChildren(QPlainTextEdit)), None)
        if first is not None and first.hasFocus():
            first.selectAll()

    def _plan(self) -> FieldForm[Plan]:
        plans = self._context.services.plans

        def edit(plan_id: str, /, **changes: object) -> None:
            if changes.get("status") is not PlanStatus.APPROVED:
                plans.plans.edit(plan_id, **changes)
                return
            superseded = ", ".join(plan.name for plan in plans.approve(plan_id))
            if superseded:
                told = self.tr("The plan was approved. Superseded by it: {plans}.")
                self._context.shell.notify(told.format(plans=superseded), undo=True)

        form = FieldForm(self._context, PLAN, edit)
        form.put("name", TitleField())
        form.add("kind")
        form.put("first_year", YearField(), half=True)
        form.put("last_year", YearField(), half=True)
        form.add("status", half=True)
        self._municipalities = form.put("municipalities", MunicipalitiesField())
        form.put("note", TextField())
        return form

    def _approval(self) -> FieldForm[PlanApproval]:
        form = FieldForm(self._context, PLAN_APPROVAL, self._context.services.plans.approvals.edit)
        self._body = form.put("body_name", LineField())
        form.add("approved_on", half=True)
        form.add("section", half=True)
        form.add("case_number", half=True)
        return form

    def _chapter(self) -> FieldForm[Chapter]:
        form = FieldForm(self._context, CHAPTER, self._context.services.plans.chapters.edit)
        form.put("heading", TitleField())
        form.put("text", MarkdownField(_TEXT_ROWS))
        form.add("confidentiality")
        form.add("ground")
        return form

    def _theme(self) -> FieldForm[Theme]:
        form = FieldForm(self._context, THEME, self._context.services.plans.themes.edit)
        form.put("name", TitleField())
        form.add("code", half=True)
        self._theme_lead = form.put("lead", LineField(), half=True)
        form.put("description", TextField(rows=5))
        form.put("valid_from", DateField(self._context.today, InMonth.FIRST), half=True)
        form.add("valid_to", half=True)
        self._parent = form.put("parent_id", ChoiceField[ThemeId]())
        self._crosswalk = form.put("crosswalk_id", ChoiceField[ThemeId]())
        return form

    def _goal(self) -> FieldForm[Goal]:
        plans = self._context.services.plans

        def edit(goal_id: str, /, **changes: object) -> None:
            under = changes.pop("theme_id", None)
            if under is not None:
                plans.place_goal(goal_id, ThemeId(str(under)))
            if changes:
                plans.goals.edit(goal_id, **changes)

        form = FieldForm(self._context, GOAL, edit)
        form.put("text", TitleField(rows=3))
        self._goal_theme = form.put("theme_id", ChoiceField[ThemeId]())
        form.put("strategy_link", TextField(rows=3))
        form.add("trend", half=True)
        return form

    def _action(self) -> FieldForm[Action]:
        form = FieldForm(self._context, ACTION, self._context.services.actions.edit)
        form.put("title", TitleField())
        form.put("description", TextField())
        self._action_lead = form.put("lead", LineField())
        form.add("end", half=True)
        form.add("schedule_text", half=True)
        form.add("ongoing", half=True)
        return form
