"""Everything about one action: what it is, where it stands, what it costs, what was changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from turva_desktop.domain.action import ACTION, Action, ActionStatus
from turva_desktop.domain.area import Area
from turva_desktop.domain.costs import total_cost
from turva_desktop.domain.follow_up import FOLLOW_UP, FollowedAction
from turva_desktop.domain.ids import GoalId, ThemeId
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.services import templates
from turva_desktop.ui.actions.action_history import ActionHistory
from turva_desktop.ui.actions.status_entry import NewEntry, StatusEntry
from turva_desktop.ui.actions.status_menu import StatusMenu
from turva_desktop.ui.actions.timeline import Timeline, cited
from turva_desktop.ui.forms.choices import ChoiceField, DateField
from turva_desktop.ui.forms.costs_field import CostsField
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.forms.lines import LineField, NamesField
from turva_desktop.ui.forms.texts import TextField, TitleField
from turva_desktop.ui.look.action_status import shown_role, shown_status
from turva_desktop.ui.look.day_words import InMonth
from turva_desktop.ui.look.locale import number, sort_key
from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.look.tokens import SPACE_M, STATUS_ICONS
from turva_desktop.ui.look.words import capital, field_label, kind_word, kind_words, word
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.elided_button import ElidedButton
from turva_desktop.ui.widgets.fold import Fold
from turva_desktop.ui.widgets.labels import heading, icon_button
from turva_desktop.ui.widgets.menu_button import MenuButton


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What an action's fields offer: themes and goals of its plan, the municipality's areas, names used elsewhere."""

    themes: Sequence[Theme] = ()
    goals: Sequence[Goal] = ()
    actions: Sequence[FollowedAction] = ()
    areas: Sequence[Area] = ()


class ActionDetail(DetailPanel):
    """The chosen action. `set_status`, `copy` and `delete` are the page's: it knows what is selected."""

    def __init__(
        self,
        context: UiContext,
        set_status: Callable[[ActionStatus], object],
        copy: Callable[[], object],
        delete: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Build the sections."""
        super().__init__(context.translate("ActionDetail", "Choose an action in the list."), parent)
        self.context = context
        self._shown: FollowedAction | None = None
        self._offered: Surroundings | None = None
        self.status_button = MenuButton()
        self.status_button.setMenu(StatusMenu(field_label(FOLLOW_UP, "status"), set_status, self.status_button))
        self.copy_button = icon_button(self.tr("Copy the action (Ctrl+D)"), "copy", copy)
        self.delete_button = icon_button(self.tr("Delete the action (Del)"), "trash-2", delete)
        for one in (self.copy_button, self.delete_button):
            self.add_button(one)
            one.setVisible(not context.read_only)
        self.status_button.setEnabled(not context.read_only)
        self.add_section(self.status_button)
        self.basics = self._make_basics()
        self.entry = StatusEntry(context.today, self._enter)
        if context.read_only:
            self.entry.hide()
        self.timeline = Timeline(context)
        self.timeline.comes_after = self.entry.enter
        self.resources = self._make_resources()
        self.classes = self._make_classes()
        self.secrecy = self._make_secrecy()
        self.history = ActionHistory(context.translate)
        self._lay_out()
        self.set_record_shown(False)

    # building

    def _form(self) -> FieldForm[Action]:
        return FieldForm(self.context, ACTION, self.context.services.actions.edit)

    def _make_basics(self) -> FieldForm[Action]:
        form = self._form()
        self._title_field = form.put("title", TitleField())
        form.put("description", TextField(rows=3))
        self._theme = form.put("theme_id", ChoiceField[ThemeId]())
        self._goal = form.put("goal_id", ChoiceField[GoalId]())
        self._lead = form.put("lead", LineField())
        form.add("end", half=True)
        form.put("start", DateField(self.context.today, InMonth.FIRST), half=True)
        form.add("schedule_text", half=True)
        form.add("ongoing", half=True)
        self._main_actors = form.put("main_actors", NamesField())
        self._partners = form.put("partners", NamesField())
        form.add("number", half=True)
        return form

    def _make_resources(self) -> FieldForm[Action]:
        form = self._form()
        form.add("funding")
        form.put("costs", CostsField(self.context.today))
        form.add("cost_source")
        return form

    def _make_classes(self) -> FieldForm[Action]:
        form = self._form()
        form.add("approach", half=True)
        form.add("origin")
        self._origin_link = ElidedButton(self._open_origin)
        form.add_widget(self._origin_link)
        self._target_groups = form.put("target_groups", NamesField())
        self._areas = form.put("areas", NamesField())
        form.add("existing_activity")
        return form

    def _make_secrecy(self) -> FieldForm[Action]:
        form = self._form()
        form.add("confidentiality")
        form.add("ground")
        return form

    def _lay_out(self) -> None:
        self.add_section(self.basics)
        follow_up = QWidget()
        column = QVBoxLayout(follow_up)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(heading(kind_words(FOLLOW_UP)))
        column.addWidget(self.entry)
        column.addWidget(self.timeline)
        self.add_section(follow_up)
        settings = self.context.settings
        self.resources_fold = Fold(self.tr("Resources"), self.resources, "actions/resources", settings)
        self.classes_fold = Fold(self.tr("Classification"), self.classes, "actions/classes", settings)
        self.secrecy_fold = Fold(field_label(ACTION, "confidentiality"), self.secrecy, "actions/secrecy", settings)
        self.history_fold = Fold(self.tr("History"), self.history, "actions/history", settings)
        for fold in (self.resources_fold, self.classes_fold, self.secrecy_fold, self.history_fold):
            self.add_section(fold)
        self.history_fold.opened.connect(self._show_history)

    @property
    def forms(self) -> tuple[FieldForm[Action], ...]:
        """Return the forms from top to bottom."""
        return (self.basics, self.resources, self.classes, self.secrecy)

    # showing

    def show_action(self, followed: FollowedAction | None, around: Surroundings) -> None:
        """Show an action, or that none is chosen; what is being typed into it stays."""
        if followed is None or (self._shown is not None and self._shown.id != followed.id):
            self.commit()
            self.show_top()
        self._shown = followed
        self.set_record_shown(followed is not None)
        if followed is None:
            for form in self.forms:
                form.load(None)
            return
        self._show_head(followed)
        self._offer(followed, around)
        for form in self.forms:
            form.load(followed.action)
        self.entry.show_action(followed)
        self.timeline.show_entries(self.context.services.actions.timeline(followed.id))
        self._show_folds(followed)
        if self.history_fold.is_open():
            self._show_history()

    def start_typing(self) -> None:
        """Put the keyboard into the title with all of it selected: the next letter replaces it."""
        self._title_field.start_typing()

    def commit(self) -> None:
        """Store what is being typed."""
        for form in self.forms:
            form.commit()
        self.timeline.commit()

    def _show_head(self, followed: FollowedAction) -> None:
        today, translate = self.context.today(), self.context.translate
        where = f"{followed.theme_code} {followed.theme_name}".strip()
        self.set_title(f"{kind_word(ACTION)} {followed.action.number}".strip(), where)
        role, text = shown_role(followed, today), shown_status(followed, today, translate)
        self.status_button.setText(text)
        self.status_button.setIcon(icon(STATUS_ICONS[role], role))
        self.status_button.setAccessibleName(self.tr("Change the status: {status}").format(status=text))

    def _offer(self, followed: FollowedAction, around: Surroundings) -> None:
        nothing = (None, self.tr("None chosen"))
        theme_id = followed.action.theme_id
        codes = {theme.id: theme.code for theme in around.themes}
        if around is not self._offered:
            self._offer_known(around)
        goals = [
            (goal.id, goal.text if theme_id else f"{codes.get(goal.theme_id, '')} {goal.text}".strip())
            for goal in around.goals
            if theme_id is None or goal.theme_id == theme_id
        ]
        self._goal.set_options([nothing, *goals])
        self._goal.combo.setToolTip(followed.goal_text)

    def _offer_known(self, around: Surroundings) -> None:
        """Offer what the plan and its actions hold: the same for each of them, until it is read again."""
        self._offered = None if self._lead.line.hasFocus() else around
        nothing = (None, self.tr("None chosen"))
        self._theme.set_options([nothing, *((theme.id, f"{theme.code} {theme.name}") for theme in around.themes)])
        actions = [one.action for one in around.actions]
        leads = {one.lead for one in actions}
        parties = leads.union(*(one.main_actors + one.partners for one in actions)) - {""}
        in_order = sorted(parties, key=sort_key)
        if not self._lead.line.hasFocus():
            self._lead.set_completions(in_order)
        self._main_actors.set_known(in_order)
        self._partners.set_known(in_order)
        usual = {word(group) for group in templates.target_groups()}
        groups = usual.union(*(one.target_groups for one in actions))
        self._target_groups.set_known(sorted(groups, key=sort_key))
        areas = {area.name for area in around.areas}.union(*(one.areas for one in actions))
        self._areas.set_known(sorted(areas, key=sort_key))

    def _show_folds(self, followed: FollowedAction) -> None:
        action = followed.action
        total = total_cost(action.costs)
        costs = f"{number(total, 0 if total == total.to_integral_value() else 2)} €" if action.costs else ""
        funding = capital(word(action.funding)) if action.funding else ""
        self.resources_fold.set_facts(costs or funding)
        facts = [word(action.approach) if action.approach else "", word(action.origin)]
        self.classes_fold.set_facts(capital(", ".join(filter(None, facts))))
        self.secrecy_fold.set_facts(capital(word(action.confidentiality)))
        source = self.context.services.actions.source(action.origin_item_id)
        self._origin_link.setVisible(source is not None)
        if source is not None:
            self._origin_link.set_whole(f"{cited(source)} {source.title}")

    def _show_history(self) -> None:
        if self._shown is not None:
            with self.context.readings.open():
                self.history.show_entries(self.context.services.history.of_record(self._shown.id, limit=100))

    # storing

    def finish(self) -> None:
        """Store also the follow-up that waits to be entered: the file is closed."""
        self.commit()
        if not self.context.read_only:
            self.entry.finish()

    def _enter(self, followed: FollowedAction, entry: NewEntry) -> bool:
        today = self.context.today()
        day = None if entry.day == today else entry.day  # today stands there by itself
        stored = self.context.shell.do(
            lambda: self.context.services.actions.set_status(
                [followed.id], entry.status, today=today, on=day, explanation=entry.explanation
            )
        )
        if stored:  # the new entry may lie below what is seen
            self.context.shell.notify(self.tr("The follow-up was entered."), undo=True)
        return stored

    def _open_origin(self) -> None:
        if self._shown is not None and self._shown.action.origin_item_id is not None:
            self.context.shell.go_to("meetings", self._shown.action.origin_item_id)
