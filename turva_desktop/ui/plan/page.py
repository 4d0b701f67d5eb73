"""The page of the plan: a tree, and the chosen part's fields beside it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.ids import PlanId
from turva_desktop.domain.plan import PLAN, Plan
from turva_desktop.domain.text import fold
from turva_desktop.services import templates
from turva_desktop.services.plans import PlanContent
from turva_desktop.ui.lists.tree_model import TreeNode
from turva_desktop.ui.look.locale import matches
from turva_desktop.ui.look.plan_text import plan_text
from turva_desktop.ui.look.theme import icon
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import kind_word
from turva_desktop.ui.plan.adding import Adding
from turva_desktop.ui.plan.commands import plan_commands
from turva_desktop.ui.plan.completeness import CompletenessLine
from turva_desktop.ui.plan.detail import PlanDetail
from turva_desktop.ui.plan.moving import Moving
from turva_desktop.ui.plan.new_plan import NewPlanMenu
from turva_desktop.ui.plan.nodes import NodeKind, kind_of, roots
from turva_desktop.ui.plan.tree import NodeLook, PlanTree, PlanTreeModel, movable
from turva_desktop.ui.running.consequences import with_consequences
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.choice import Choice
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import button, card
from turva_desktop.ui.widgets.menu_button import MenuButton
from turva_desktop.ui.widgets.page_layout import page_layout
from turva_desktop.ui.widgets.search_line import SearchLine
from turva_desktop.ui.widgets.split import Split

_PLAN_LETTERS, _PLAN_WIDTH = 30, 140
"""How many letters the choice of plans shows when there is room, and its least width in pixels."""


class PlanPage(Page):
    """One plan at a time, by default the one in force."""

    def __init__(self, context: UiContext) -> None:
        """Build the page; its records are read when it is shown."""
        super().__init__(context)
        self._plan_id: PlanId | None = None
        self._content: PlanContent | None = None
        self._bodies: list[str] = []
        self._look = NodeLook(context.translate, context.today)
        self._look.setParent(self)
        self.adding = Adding(context)
        self.adding.setParent(self)
        self._moving = Moving(context.services)
        self.plan_choice = Choice[PlanId]()
        self.plan_choice.setMinimumContentsLength(_PLAN_LETTERS)
        self.plan_choice.setMinimumWidth(_PLAN_WIDTH)
        self.plan_choice.setAccessibleName(kind_word(PLAN))
        self.plan_choice.chosen.connect(self._choose_plan)
        self.model = PlanTreeModel(self._look, read_only=context.read_only, parent=self)
        self.tree = PlanTree(self.model, self.tr("Parts of the plan"))
        self.search = SearchLine(self.tr("Search in the plan"))
        self.detail = PlanDetail(context, self._look, self.move_node, self.delete)
        self.completeness = CompletenessLine(lambda kind: context.shell.go_to("actions", kind))
        self._make_buttons()
        self._lay_out()
        self.model.moved.connect(self._move_to)
        self.tree.current_changed.connect(self._show)
        self.search.textChanged.connect(self._filter)
        self.search.go_down.connect(self._enter_tree)
        self._add_keys()

    # building

    def _make_buttons(self) -> None:
        self.add_button = button("", self.add_suited, "plus", "primary")
        self.other_button = MenuButton(self.tr("Add other"))
        self.other_button.setAccessibleName(self.tr("Add something else"))
        self.other_button.setToolTip(self.other_button.accessibleName())
        self.other_menu = QMenu(self.other_button)
        self.other_menu.aboutToShow.connect(self._fill_other_menu)
        self.other_button.setMenu(self.other_menu)
        self.plan_menu = NewPlanMenu(self.context, lambda: self._content, self._open_new, self.other_menu)
        if self.context.read_only:
            for one in (self.add_button, self.other_button):
                one.hide()

    def _lay_out(self) -> None:
        layout = page_layout(self, kind_word(PLAN), self.plan_choice, self.add_button, self.other_button)
        frame = card()
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.tree)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.search)
        column.addWidget(frame, 1)
        self._split = Split("plan", self.context.settings, left, self.detail, shares=(6, 5))
        usual = templates.theme_sets()[0]
        writing = not self.context.read_only
        self.empty = EmptyState(
            "file-text",
            self.tr("No plan yet"),
            self.tr(
                "The safety plan of the council term gathers themes, goals and actions. The template brings the usual "
                "themes and an outline of chapters; everything can be changed."
            ),
            (self.tr("Begin from the template"), lambda: self.plan_menu.start(usual.key)) if writing else None,
            (self.tr("Begin an empty plan"), lambda: self.plan_menu.start(None)) if writing else None,
        )
        layout.addWidget(self.completeness)
        layout.addWidget(self._split, 1)
        layout.addWidget(self.empty, 1)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Alt+Up": lambda: self.move_node(-1),
            "Alt+Down": lambda: self.move_node(1),
            "Del": self.delete,
            "Return": self._enter_detail,
        }
        for key, handler in keys.items():
            shortcut = QShortcut(QKeySequence(key), self.tree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(handler)

    def commands(self) -> Sequence[Command]:
        """Return the commands of the page."""
        return plan_commands(self)

    def has_plan_to_write(self) -> bool:
        """Tell whether a plan is shown that may be changed."""
        return not self.context.read_only and self._plan_id is not None

    def can_add(self, kind: NodeKind) -> bool:
        """Tell whether something of a kind can be added where the tree is."""
        return self.has_plan_to_write() and kind in self.adding.kinds(self.tree.current())

    def can_move(self) -> bool:
        """Tell whether the chosen node can be moved or deleted."""
        node = self.tree.current()
        return self.has_plan_to_write() and node is not None and movable(node)

    # showing

    def refresh(self) -> None:
        """Read the plan again."""
        services = self.context.services
        plans = services.plans.plans.all()
        if self._plan_id not in {plan.id for plan in plans}:
            current = services.plans.current(self.context.today())
            self._plan_id = None if current is None else current.id
        self._show_plans(plans)
        if self._plan_id is None:
            self._content = None
            self.model.set_roots([])
            return
        first = self._content is None or self._content.plan.id != self._plan_id
        self._content = services.plans.content(self._plan_id)
        self._bodies = [body.name for body in services.network.bodies.all()]
        self.model.set_roots(roots(self._content))
        if first:
            self._open_first(self._content)
        elif self.tree.current() is None:
            self.tree.select(self._plan_id)
        self.completeness.show_completeness(services.plans.completeness(list(self._content.actions)))
        self._show(self.tree.current())

    def open_record(self, record_id: str) -> None:
        """Show anything in any plan by its id."""
        if not self.model.index_of(record_id).isValid():
            self.search.clear()
            plan_id = self.context.shell.ask(lambda: self.context.services.plans.plan_of(record_id))
            if plan_id is not None:
                self._plan_id = plan_id
                self.read_again()
        self.tree.select(record_id)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def shows(self, record_id: str) -> bool:
        """Tell whether a record stands in the tree."""
        return self.model.index_of(record_id).isValid()

    def focus_search(self) -> None:
        """Put the keyboard into the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def paper(self) -> PaperOrder | None:
        """Print the plan that is shown: what may be shared of it."""
        return None if self._plan_id is None else PaperOrder(kind=PaperKind.PLAN, plan_id=self._plan_id)

    def leave(self) -> None:
        """Store what is being typed."""
        super().leave()
        self.detail.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the tree at Esc."""
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and focus is not None and self.detail.isAncestorOf(focus):
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _show_plans(self, plans: Sequence[Plan]) -> None:
        self.plan_choice.set_options([(plan.id, plan_text(plan)) for plan in plans])
        self.plan_choice.set_value(self._plan_id)
        self.plan_choice.setVisible(len(plans) > 1)
        there = self._plan_id is not None
        self._split.setVisible(there)
        self.empty.setVisible(not there)
        if not there:
            self.completeness.hide()
        for one in (self.add_button, self.other_button):
            one.setVisible(there and not self.context.read_only)

    def _open_first(self, content: PlanContent) -> None:
        """Show a plan for the first time: themes and goals at a glance, the rest folded."""
        folded = [f"branch:{NodeKind.APPROVALS}", f"branch:{NodeKind.CHAPTERS}", *(goal.id for goal in content.goals)]
        for node_id in folded:
            self.tree.collapse(self.model.index_of(node_id))
        self.tree.select(content.plan.id)

    def _choose_plan(self) -> None:
        self.detail.commit()
        self._plan_id = self.plan_choice.value()
        self.read_again()

    def _show(self, node: TreeNode | None) -> None:
        focus = QApplication.focusWidget()
        inside = focus is not None and self.detail.isAncestorOf(focus)
        self.detail.show_node(node, self._content, self._bodies)
        if inside and focus is not None and not focus.isVisible():  # what was typed in is gone: a step was taken back
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        suited = self.adding.suited(node)
        self.add_button.setText(self.adding.texts()[suited].replace("&", ""))

    def _filter(self, text: str) -> None:
        query = fold(text.strip())
        self.model.set_filter((lambda record: matches(fold(self._look.name(record)), query)) if query else None)

    def _enter_tree(self) -> None:
        if self.tree.current() is None:
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter_detail(self) -> None:
        node = self.tree.current()
        if node is not None and kind_of(node.record) in self.detail.forms:
            self.detail.start_typing(kind_of(node.record))

    # doing

    def add_suited(self) -> None:
        """Add what suits the chosen node: under a theme a goal, among chapters a chapter."""
        self.add(self.adding.suited(self.tree.current()))

    def add(self, kind: NodeKind) -> None:
        """Add something of a kind where it belongs and put the keyboard into its first field."""
        content = self._content
        if content is None or self.context.read_only:
            return
        self.detail.commit()
        node = self.tree.current()
        new_id = self.context.shell.ask(lambda: self.adding.add(kind, content, node, self._bodies))
        if new_id is not None:
            self.ensure_fresh()
            self.search.clear()
            self.tree.select(new_id)
            self.detail.start_typing(kind)

    def delete(self) -> None:
        """Delete the chosen node and offer to take it back."""
        node = self.tree.current()
        if node is None or not movable(node) or self.context.read_only:
            return
        above, same = self.model.place_of(node.id)
        place = [one.id for one in same].index(node.id)
        near = same[place + 1] if place + 1 < len(same) else same[place - 1] if place else above
        name = self._look.name(node.record)
        self.detail.show_node(None, None, [])
        if not self.context.shell.do(lambda: self._moving.delete(kind_of(node.record), node.id)):
            self._show(self.tree.current())
            return
        if near is not None:
            self.tree.select(near.id)
        self._tell_deleted(name)

    def delete_plan(self) -> None:
        """Delete the plan with everything in it and offer to take it back."""
        content = self._content
        if content is None or self.context.read_only:
            return
        self.detail.show_node(None, None, [])
        if self.context.shell.do(lambda: self.context.services.plans.plans.delete(content.plan.id)):
            self._tell_deleted(content.plan.name)
        else:
            self._show(self.tree.current())

    def _tell_deleted(self, name: str) -> None:
        said = self.tr("“{name}” was deleted.").format(name=name)
        self.context.shell.notify(with_consequences(self.context, said), undo=True)

    def move_node(self, by: int) -> None:
        """Move the chosen node up (-1) or down (1) among its siblings."""
        node = self.tree.current()
        if node is None or not movable(node) or self.context.read_only:
            return
        above, same = self.model.place_of(node.id)
        ids = [one.id for one in same]
        place = ids.index(node.id) + by
        if 0 <= place < len(ids):
            after = place + 1 if by > 0 else place
            self._move_to(node.id, None if above is None else above.id, ids[after] if after < len(ids) else None)

    def _move_to(self, node_id: str, above_id: str | None, before_id: str | None) -> None:
        node, above = self.model.node(self.model.index_of(node_id)), None
        if above_id is not None:
            above = self.model.node(self.model.index_of(above_id))
        if node is None or self._content is None or self.context.read_only:
            return
        self.detail.commit()
        content = self._content
        moved = self.context.shell.do(lambda: self._moving.move(node, above, before_id, content))
        self.tree.select(node_id)
        if moved:
            self._offer_numbers(content.plan.id)

    def _offer_numbers(self, plan_id: str) -> None:
        """Offer to number the actions anew when their numbers don't follow their order any more."""
        plans = self.context.services.plans
        count = len(plans.out_of_number(plan_id))
        if count:
            self.context.shell.offer(
                self.tr("Moved. The number of %n action(s) doesn't tell its place any more.", None, count),
                self.tr("&Number anew"),
                lambda: self.context.shell.do(lambda: plans.renumber(plan_id)),
            )

    # plans

    def _fill_other_menu(self) -> None:
        self.other_menu.clear()
        texts = self.adding.texts()
        for kind in self.adding.kinds(self.tree.current()):
            self.other_menu.addAction(icon("plus"), texts[kind], partial(self.add, kind))
        self.other_menu.addSeparator()
        self.other_menu.addMenu(self.plan_menu)

    def _open_new(self, plan: Plan) -> None:
        self._plan_id = plan.id
        self.read_again()
        self.detail.start_typing(NodeKind.PLAN)
        self.context.shell.notify(self.tr("The plan {period} was begun.").format(period=plan.period), undo=True)
