"""The open item in the middle: account, proposal, handling, decision, actions; the rest folded away."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from turva_desktop.domain.attachment import ATTACHMENT
from turva_desktop.domain.costs import total_cost
from turva_desktop.domain.deed import deed_in
from turva_desktop.domain.ids import ItemId
from turva_desktop.domain.item import ITEM, Commitment, Item, ItemKind
from turva_desktop.domain.meeting import MeetingState
from turva_desktop.domain.theme import Theme
from turva_desktop.services import templates
from turva_desktop.services.meetings import Chain, Handling, MeetingDetail
from turva_desktop.ui.forms.choices import ChoiceField, OppositeField
from turva_desktop.ui.forms.costs_field import CostsField
from turva_desktop.ui.forms.detail import DetailPanel
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.forms.lines import YearField
from turva_desktop.ui.forms.texts import TitleField
from turva_desktop.ui.look.locale import day, number, sort_key
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.look.words import capital, field_label, kind_words, word
from turva_desktop.ui.meetings.action_line import NewAction
from turva_desktop.ui.meetings.attachment_list import AttachmentList
from turva_desktop.ui.meetings.born_actions import BornActions
from turva_desktop.ui.meetings.particulars import Disqualifications, Votes
from turva_desktop.ui.meetings.phrases import Phrases
from turva_desktop.ui.meetings.review_list import ReviewList, Said
from turva_desktop.ui.meetings.words import numbered
from turva_desktop.ui.meetings.writing_field import WritingField
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.elided_button import ElidedButton
from turva_desktop.ui.widgets.fold import Fold
from turva_desktop.ui.widgets.labels import button, muted
from turva_desktop.ui.widgets.notice import Notice


class ItemEditor(DetailPanel):
    """The chosen item of a meeting. `next_item` and `move` are the meeting's: it knows the order."""

    def __init__(self, context: UiContext, move: Callable[[int], object]) -> None:
        """Build the sections for no item yet."""
        super().__init__(context.translate("ItemEditor", "Choose an item in the agenda."))
        self.context = context
        self._item: Item | None = None
        self._detail: MeetingDetail | None = None
        self._editable = False
        self._move = move
        self.earlier = _Earlier(lambda item_id: context.shell.go_to("meetings", item_id))
        self.corrected = Notice()
        self.reviews = ReviewList(self._review, context.today, context.shell.show_problem)
        self.texts = self._make_texts()
        self.born = BornActions(self._make_action, lambda one: context.shell.go_to("actions", one), context.today)
        self.background = self._make_background()
        self.money = self._make_money()
        self.secrecy = self._make_secrecy()
        self.barred = Disqualifications(context)
        self.votes = Votes(context)
        self.dissent = self._make_dissent()
        self.attachments = AttachmentList(context)
        self._lay_out()
        self.set_record_shown(False)

    # building

    def _form(self) -> FieldForm[Item]:
        return FieldForm(self.context, ITEM, self.context.services.meetings.agenda.edit)

    def _make_texts(self) -> FieldForm[Item]:
        form = self._form()
        self.title = form.put("title", TitleField())
        self.account = form.put("account", WritingField(3, buttons=True))
        self.proposal = form.put("proposal", WritingField(2))
        self.handling = form.put("handling", WritingField(2))
        self.decision = form.put("decision", WritingField(2))
        self._phrases = Phrases(self.decision.markdown.edit, self.take_phrase)
        self.phrases = button(self.tr("Phrases (Ctrl+D)"), self.open_phrases, "gavel", "link")
        form.add_widget(self.phrases, half=True)
        form.put("finished", OppositeField(self.tr("Unfinished: comes back to the next meeting")))
        for keys, steps in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), form)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._move, steps))
        return form

    def _make_background(self) -> FieldForm[Item]:
        form = self._form()
        form.add("case_number", half=True)
        form.add("preparer", half=True)
        self._previous = form.put("previous_item_id", ChoiceField[ItemId]())
        form.add("earlier_handlings", hint=self.tr("Those elsewhere, e.g. in another municipality"))
        form.add("more_information", half=True, hint=self.tr("Who gives it"))
        form.add("distribution", half=True, hint=self.tr("Who gets an extract"))
        form.add("kind", half=True)
        return form

    def _make_money(self) -> FieldForm[Item]:
        form = self._form()
        form.add("total_cost", half=True)
        form.add("commitment", half=True)
        form.put("costs", CostsField(self.context.today))
        form.add("notice_given_on", half=True)
        form.add("reply_due", half=True)
        form.add("decided_on", half=True)
        form.put("report_year", YearField(), half=True, hint=self.tr("The year whose report this item handles"))
        return form

    def _make_secrecy(self) -> FieldForm[Item]:
        form = self._form()
        form.add("confidentiality", half=True)
        form.add("ground", half=True, hint=self.tr("e.g. JulkL 24.1 § 25"))
        form.add("public_title", hint=self.tr("Stands in copies for others instead of the title"))
        return form

    def _make_dissent(self) -> FieldForm[Item]:
        form = self._form()
        form.put("dissent", WritingField(2))
        return form

    def _lay_out(self) -> None:
        self.add_section(self.corrected)
        self.add_section(self.earlier)
        self.add_section(self.reviews)
        self.add_section(self.texts)
        self.add_section(self.born)
        settings = self.context.settings
        voting = QWidget()
        column = QVBoxLayout(voting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for part in (self.barred, self.votes, self.dissent):
            column.addWidget(part)
        self.background_fold = Fold(self.tr("Background"), self.background, "meetings/background", settings)
        self.money_fold = Fold(self.tr("Costs and deadlines"), self.money, "meetings/money", settings)
        self.voting_fold = Fold(self.tr("Conflicts, votes and dissent"), voting, "meetings/voting", settings)
        self.files_fold = Fold(kind_words(ATTACHMENT), self.attachments, "meetings/files", settings)
        self.secrecy_fold = Fold(field_label(ITEM, "confidentiality"), self.secrecy, "meetings/secrecy", settings)
        for fold in (self.background_fold, self.money_fold, self.voting_fold, self.files_fold, self.secrecy_fold):
            self.add_section(fold)

    @property
    def forms(self) -> tuple[FieldForm[Item], ...]:
        """Return the forms from top to bottom."""
        return (self.texts, self.background, self.money, self.dissent, self.secrecy)

    # showing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what came back and the lines to answer it in view together."""
        super().resizeEvent(event)
        self.reviews.set_room(self.height())

    def show_item(
        self,
        detail: MeetingDetail,
        item: Item | None,
        editable: bool,
        leads: Sequence[str] = (),
        matters: Sequence[Handling] = (),
        themes: Sequence[Theme] = (),
    ) -> None:
        """Show an item of a meeting; what is being typed into it stays, into another is stored first."""
        if item is None or (self._item is not None and self._item.id != item.id):
            self.commit()
            self.finish()
            self.show_top()
        self._item, self._detail, self._editable = item, detail, editable
        self.set_record_shown(item is not None)
        if item is None:
            self.set_hint(
                self.tr("No items yet: write a title below the agenda and press Enter.")
                if editable and not detail.items
                else self.tr("Choose an item in the agenda.")
            )
            for form in self.forms:
                form.load(None)
            return
        self._show_head(detail, item)
        self._previous.set_options(_matter_options(matters, self.tr("A new matter")))
        self.born.line.offer_leads(leads)
        self.born.offer_themes(themes)
        for form in self.forms:
            form.load(item)
            form.set_read_only(not editable)
        self.phrases.setVisible(editable)
        self.born.show_actions(detail.actions_of(item.id), editable)
        self.barred.offer_names(list(dict.fromkeys(row.name for row in detail.attendances)))
        self.barred.show_lines(item.id, detail.disqualifications.get(item.id, ()), editable)
        self.votes.show_lines(item.id, detail.votes.get(item.id, ()), editable)
        self.attachments.show_attachments(
            detail.meeting.id, item.id, detail.attachments_of(item.id), editable, detail.attachment_numbers
        )
        self._show_folds(detail, item)

    def _show_head(self, detail: MeetingDetail, item: Item) -> None:
        title = f"§ {item.section}" if item.section is not None else self.tr("Item {n}").format(n=item.position + 1)
        self.set_title(title, "" if item.confidentiality.is_public else capital(word(item.confidentiality)))
        self.earlier.show_chain(detail.chains.get(item.id, Chain()))
        corrections = [one for one in detail.corrections if one.section is not None and one.section == item.section]
        text = self.context.translate("ItemEditor", "Corrected {day}: {text}")
        self.corrected.say("\n".join(text.format(day=day(one.corrected_on), text=one.text) for one in corrections))
        follow_up = item.kind is ItemKind.FOLLOW_UP
        self.reviews.show_reviews(detail.reviews if follow_up else (), self._editable)

    def _show_folds(self, detail: MeetingDetail, item: Item) -> None:
        self.background_fold.set_facts(" · ".join(filter(None, (item.case_number, item.preparer))))
        money = []
        if item.total_cost is not None or item.costs:
            total = item.total_cost if item.total_cost is not None else total_cost(item.costs)
            money.append(f"{number(total, 0 if total == total.to_integral_value() else 2)} €")
        if item.commitment is not Commitment.NONE:
            money.append(word(item.commitment))
        if item.reply_due:
            money.append(self.tr("reply due {day}").format(day=day(item.reply_due)))
        self.money_fold.set_facts(" · ".join(money))
        voting = []
        if barred := detail.disqualifications.get(item.id, ()):
            voting.append(self.tr("%n disqualified", None, len(barred)))
        if votes := detail.votes.get(item.id, ()):
            voting.append(self.tr("%n vote(s)", None, len(votes)))
        if item.dissent:
            voting.append(self.tr("dissent"))
        self.voting_fold.set_facts(" · ".join(voting))
        files = detail.attachments_of(item.id)
        self.files_fold.set_facts(self.tr("%n file(s)", None, len(files)) if files else "")
        self.secrecy_fold.set_facts(capital(word(item.confidentiality)))

    # doing

    def start_writing(self) -> None:
        """Put the keyboard where the next word is written: the account of a draft, else the decision."""
        if self._item is None or self._detail is None:
            return
        if self._item.kind is ItemKind.FOLLOW_UP and self._editable and self.reviews.start():
            return
        draft = self._detail.meeting.state is MeetingState.DRAFT
        (self.account if draft else self.decision).start_at_end()

    def open_phrases(self) -> None:
        """Put the keyboard into the decision and offer the phrases."""
        if self._item is None or not self._editable:
            return
        self.decision.start_at_end()
        profile = self.context.shell.ask(self.context.services.settings.profile)
        if profile is None:
            return
        self._phrases.offer(templates.decision_phrases(profile.document_language), self.tr("Decision phrases"))

    def take_phrase(self, phrase: str) -> None:
        """Write a phrase into the decision and store it."""
        self.decision.insert(phrase)
        self.decision.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.decision.dirty():
            self.decision.left.emit()

    def start_action(self) -> None:
        """Begin an action from what is selected; the selection goes, lest the next letter replaces it."""
        if self._item is None or not self._editable:
            return
        chosen = ""
        for field in (self.account, self.proposal, self.handling, self.decision):
            if field.editor.hasFocus():
                chosen = field.selected_text().rstrip(" .,;:")
                field.deselect()
        self.born.line.start(capital(deed_in(chosen)))

    def commit(self) -> None:
        """Store what is being typed."""
        for form in self.forms:
            form.commit()
        self.votes.commit()
        self.attachments.commit()

    def finish(self) -> None:
        """Store also what waits for Enter: the item is left."""
        if self._editable:
            for part in (self.born, self.barred, self.reviews):
                part.commit()

    # storing

    def _make_action(self, typed: NewAction) -> bool:
        item = self._item
        if item is None:
            return False
        return self.context.shell.do(
            lambda: self.context.services.meetings.agenda.action_from_item(
                item.id,
                typed.title,
                today=self.context.today(),
                lead=typed.lead,
                end=typed.end,
                schedule_text=typed.schedule_text,
                theme_id=typed.theme_id,
            )
        )

    def _review(self, said: Said) -> bool:
        detail = self._detail
        if detail is None:
            return False
        return self.context.shell.do(
            lambda: self.context.services.meetings.follow_up.review(
                detail.meeting.id,
                said.review_id,
                said.result,
                today=self.context.today(),
                reason=said.reason,
                new_due=said.new_due,
            )
        )


class _Earlier(QWidget):
    """How the matter was handled before: a link to each of the newest times, and how many there were before them."""

    def __init__(self, go_to: Callable[[str], object]) -> None:
        super().__init__()
        self._go_to = go_to
        self._shown = Chain()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(muted(self.tr("Handled before")))
        self.hide()

    def show_chain(self, chain: Chain) -> None:
        """Show the earlier handlings; none hides all."""
        self.setVisible(bool(chain.newest))
        if chain == self._shown:
            return
        self._shown = chain
        while self._layout.count() > 1:
            taken = self._layout.takeAt(1)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in chain.newest:
            link = ElidedButton(self._opener(one.item.id), text=_handling_text(one), icon_name="history")
            link.setToolTip("\n".join(part for part in (_handling_text(one), one.item.decision) if part))
            self._layout.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if chain.more:
            self._layout.addWidget(muted(self.tr("and %n time(s) before that", None, chain.more)))

    def _opener(self, item_id: str) -> Callable[[], object]:
        return lambda: self._go_to(item_id)


def _handling_text(one: Handling) -> str:
    return f"{one.body_name} {day(one.meeting.held_on)} {numbered(one.item)}"


def _matter_options(matters: Sequence[Handling], none: str) -> list[tuple[ItemId | None, str]]:
    newest = sorted(matters, key=lambda one: (one.meeting.held_on, sort_key(one.item.title)), reverse=True)
    return [(None, none), *((one.item.id, _handling_text(one)) for one in newest)]
