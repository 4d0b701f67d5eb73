"""What a copy may hold: confidential parts and private names are taken out of the records, before a document is made.

A document is built from what is left, so nothing that was taken out can come through in any of its parts: title,
list, alternative text, metadata. What was taken out is counted, and the copy says how much that was.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from turva_desktop.documents.content import labels
from turva_desktop.documents.withholding.private_names import HiddenName, hidden_names, without_names
from turva_desktop.domain.action import Action
from turva_desktop.domain.agenda import WaitingItem
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import MemberRole
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.content import Content
from turva_desktop.domain.correction import Correction
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.item import Disqualification, Item, Vote
from turva_desktop.domain.language import Language
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.domain.plan import Chapter
from turva_desktop.domain.recipient import Recipient
from turva_desktop.domain.review import Review
from turva_desktop.domain.transfer import Transfer

T = TypeVar("T")

_NEVER_PRINTED = (WaitingItem, Organisation, Recipient, Transfer)


class Copy(Enum):
    """For whom a document is made."""

    INTERNAL = "internal"
    """For the group itself: everything, marked as confidential where it is."""
    SHARED = "shared"
    """For those who work with the group: nothing confidential, but names."""
    PUBLIC = "public"
    """For anybody: nothing confidential and no names of private persons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The records that a copy may be made of, and what was taken out of them."""

    content: Content
    copy: Copy
    items: frozenset[str] = frozenset()
    attachments: tuple[Attachment, ...] = ()
    actions: tuple[Action, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    names: tuple[HiddenName, ...] = ()

    def without_names(self, text: str) -> str:
        """Return a text from outside the records without the names that the copy leaves out."""
        for one in self.names:
            text = one.hide(text)
        return text


def part_for(content: Content, copy: Copy, language: Language, *texts: str) -> Part:
    """Return what of the records a copy may hold; `language` is that of the words put in the place of names.

    `texts` come from elsewhere into the document: they may name a private person too.
    """
    if copy is Copy.INTERNAL:
        return Part(content=content, copy=copy)
    secret_items = {item.id: item for item in content.all(Item) if not item.confidentiality.is_public}
    kept = _Kept(content, secret_items, language)
    records = [left for record in content.every() for left in (kept.of(record),) if left is not None]
    names: tuple[HiddenName, ...] = ()
    if copy is Copy.PUBLIC:
        records = [record for record in records if not isinstance(record, Person)]
        names = hidden_names(records, content.all(Person), language, *texts)
        records = [without_names(record, names) for record in records]
    return Part(
        content=Content(records),
        copy=copy,
        items=frozenset(secret_items),
        attachments=tuple(
            one for one in content.all(Attachment) if not one.confidentiality.is_public or one.item_id in secret_items
        ),
        actions=tuple(one for one in content.all(Action) if not one.confidentiality.is_public),
        chapters=tuple(one for one in content.all(Chapter) if not one.confidentiality.is_public),
        names=names,
    )


class _Kept:
    """Says of each record what is left of it: itself, less of it, or nothing."""

    def __init__(self, content: Content, secret_items: dict[Any, Item], language: Language) -> None:
        self._items = secret_items
        self._language = language
        self._actions = {one.id for one in content.all(Action) if not one.confidentiality.is_public}
        self._sections = {(one.meeting_id, one.section) for one in secret_items.values() if one.section is not None}
        self._rules: dict[type[Any], Callable[[Any], Any]] = {
            Item: self._item,
            Attachment: self._attachment,
            Disqualification: lambda one: self._if(one.item_id not in secret_items, one),
            Vote: lambda one: self._if(one.item_id not in secret_items, one),
            Chapter: lambda one: self._if(one.confidentiality.is_public, one),
            Action: lambda one: self._if(one.confidentiality.is_public, one),
            FollowUp: self._entry,
            Review: self._review,
            Correction: self._correction,
            Attendance: self._attendance,
        }

    def of(self, record: Any) -> Any | None:
        """Return what is left of a record, None for nothing."""
        if isinstance(record, _NEVER_PRINTED):
            return None
        rule = self._rules.get(type(record))
        return rule(record) if rule else record

    def _if(self, may_stay: bool, record: T) -> T | None:
        return record if may_stay else None

    def _item(self, item: Item) -> Item:
        """Keep of a confidential item its place, § and public title, and the ground."""
        if item.id not in self._items:
            return item
        return Item(
            id=item.id,
            meeting_id=item.meeting_id,
            position=item.position,
            section=item.section,
            kind=item.kind,
            title=item.public_title.strip() or labels.WITHHELD_ITEM[self._language],
            public_title=item.public_title,
            previous_item_id=item.previous_item_id,
            finished=item.finished,
            confidentiality=item.confidentiality,
            ground=item.ground,
        )

    def _attachment(self, attachment: Attachment) -> Attachment:
        """Keep of a confidential attachment its number and the ground."""
        item = self._items.get(attachment.item_id)
        if item is None and attachment.confidentiality.is_public:
            return attachment
        reason = item if attachment.confidentiality.is_public and item is not None else attachment
        return Attachment(
            id=attachment.id,
            meeting_id=attachment.meeting_id,
            item_id=attachment.item_id,
            position=attachment.position,
            title=labels.WITHHELD_ATTACHMENT[self._language],
            file_name="",
            size=0,
            sha256="",
            background=attachment.background,
            confidentiality=reason.confidentiality,
            ground=reason.ground,
        )

    def _entry(self, entry: FollowUp) -> FollowUp | None:
        """Drop the follow-up of confidential actions; what was said at a confidential § keeps only its status."""
        if entry.action_id in self._actions:
            return None
        if entry.item_id in self._items:
            return replace(entry, explanation="", evidence="", author="")
        return entry

    def _review(self, review: Review) -> Review | None:
        if review.action_id in self._actions:
            return None
        return replace(review, reason="") if review.item_id in self._items else review

    def _correction(self, correction: Correction) -> Correction:
        if (correction.meeting_id, correction.section) not in self._sections:
            return correction
        return replace(correction, text=labels.WITHHELD_CORRECTION[self._language], author="")

    def _attendance(self, row: Attendance) -> Attendance | None:
        """Leave out whoever was heard only in confidential matters; others lose those § from their row."""
        hidden = {str(section) for meeting, section in self._sections if meeting == row.meeting_id}
        shown = tuple(section for section in row.expert_sections if section.strip().removeprefix("§ ") not in hidden)
        if row.role is MemberRole.EXPERT and row.expert_sections and not shown:
            return None
        return replace(
            row,
            expert_sections=shown,
            arrived_section=None if str(row.arrived_section) in hidden else row.arrived_section,
            left_section=None if str(row.left_section) in hidden else row.left_section,
        )


def ground_text(confidentiality: Confidentiality, ground: str, language: Language) -> str:
    """Return why something is withheld, e.g. `Salassa pidettävä. Peruste: JulkL 24.1 § 7 k.`."""
    word = confidentiality.words[language]
    reason = labels.GROUND[language].format(ground=ground.strip() or labels.NO_GROUND[language])
    return f"{word[:1].upper()}{word[1:]}. {reason}"
