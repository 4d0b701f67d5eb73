"""The fields of each part of the plan."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit

from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.plan import PlanKind, PlanStatus
from turva_desktop.domain.theme import Trend
from turva_desktop.ui.look.locale import sort_key
from turva_desktop.ui.look.words import options_of
from turva_desktop.ui.plan.municipalities_field import MunicipalitiesField
from turva_desktop.ui.plan.nodes import NodeKind, PlanContent
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.form import FieldForm
from turva_desktop.ui.widgets.title_field import TitleField

_TEXT_ROWS = 14


class PlanForms(QObject):
    """One form for each kind of node; what is offered in their choices follows the plan."""

    def __init__(self, context: UiContext) -> None:
        """Make the forms."""
        super().__init__()
        self._context = context
        self.forms: dict[NodeKind, FieldForm] = {
            NodeKind.PLAN: self._plan(),
            NodeKind.APPROVAL: self._approval(),
            NodeKind.CHAPTER: self._chapter(),
            NodeKind.THEME: self._theme(),
            NodeKind.GOAL: self._goal(),
            NodeKind.ACTION: self._action(),
        }

    def offer(self, content: PlanContent, bodies: Sequence[str], shown: str) -> None:
        """Offer the plan's themes (but for the one shown), the other plans' themes and the names in use."""
        nothing = (None, self.tr("None"))
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

    def _form(self, edit: Callable[..., object]) -> FieldForm:
        def store(name: str, value: Any) -> None:
            if form.key is not None:
                edit(form.key, **{name: value})

        context = self._context
        form = FieldForm(store, context.translate, context.today, context.read_only)
        return form

    def _plan(self) -> FieldForm:
        plans = self._context.services.plans

        def edit(plan_id: str, **changes: Any) -> None:
            if changes.get("status") is not PlanStatus.APPROVED:
                plans.plans.edit(plan_id, **changes)
                return
            superseded = ", ".join(plan.name for plan in plans.approve(plan_id))
            if superseded:
                told = self.tr("The plan was approved. Superseded by it: {plans}.")
                self._context.shell.notify(told.format(plans=superseded), undo=True)

        form = self._form(edit)
        form.add("name", TitleField(self.tr("&Name of the plan")))
        form.add_choice("kind", self.tr("Kind of plan"), options_of(PlanKind))
        form.add_year("first_year", self.tr("First year"), half=True)
        form.add_year("last_year", self.tr("Last year"), half=True)
        form.add_choice("status", self.tr("Stage"), options_of(PlanStatus), half=True)
        form.add("municipalities", MunicipalitiesField(self.tr("Municipalities")))
        form.add_text("note", self.tr("Note"), rows=4)
        return form

    def _approval(self) -> FieldForm:
        form = self._form(self._context.services.plans.approvals.edit)
        self._body = form.add_line("body_name", self.tr("Approved by"))
        form.add_date("approved_on", self.tr("Approved on"), half=True)
        form.add_line("section", self.tr("Section (§)"), half=True)
        form.add_line("case_number", self.tr("Case number"), half=True)
        return form

    def _chapter(self) -> FieldForm:
        form = self._form(self._context.services.plans.chapters.edit)
        form.add("heading", TitleField(self.tr("Heading")))
        form.add_markdown("text", self.tr("Text"), rows=_TEXT_ROWS)
        form.add_choice("confidentiality", self.tr("Publicity of the chapter"), options_of(Confidentiality))
        form.add_line("ground", self.tr("Ground of confidentiality"))
        return form

    def _theme(self) -> FieldForm:
        form = self._form(self._context.services.plans.themes.edit)
        form.add("name", TitleField(self.tr("Name of the theme")))
        form.add_line("code", self.tr("Code"), half=True)
        self._theme_lead = form.add_line("lead", self.tr("Responsible for the theme"), half=True)
        form.add_text("description", self.tr("Description of the theme"), rows=5)
        form.add_date("valid_from", self.tr("Valid from"), half=True)
        form.add_date("valid_to", self.tr("Valid to"), half=True)
        self._parent = form.add_choice("parent_id", self.tr("Part of the theme"), ())
        self._crosswalk = form.add_choice("crosswalk_id", self.tr("Continues the former plan's theme"), ())
        return form

    def _goal(self) -> FieldForm:
        plans = self._context.services.plans

        def edit(goal_id: str, **changes: Any) -> None:
            if "theme_id" in changes:
                plans.place_goal(goal_id, changes["theme_id"])
            else:
                plans.goals.edit(goal_id, **changes)

        form = self._form(edit)
        form.add("text", TitleField(self.tr("Text of the goal"), rows=3))
        self._goal_theme = form.add_choice("theme_id", self.tr("Under the theme"), ())
        form.add_text("strategy_link", self.tr("Link to the strategy or the regional plan"), rows=3)
        form.add_choice("trend", self.tr("Trend"), options_of(Trend), half=True)
        return form

    def _action(self) -> FieldForm:
        form = self._form(self._context.services.actions.edit)
        form.add("title", TitleField(self.tr("Title of the action")))
        form.add_text("description", self.tr("Description of the action"), rows=4)
        self._action_lead = form.add_line("lead", self.tr("Responsible"))
        form.add_date("end", self.tr("Due"), half=True)
        form.add_check("ongoing", self.tr("Ongoing"), half=True)
        return form
