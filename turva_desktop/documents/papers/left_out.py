"""What a copy of a paper leaves out, and what of it nobody has written a ground for."""

from collections.abc import Iterable
from datetime import date

from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.documents.papers.followed import plan_of
from turva_desktop.documents.withholding.part import Part
from turva_desktop.domain.action import Action
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.plan import Chapter

Grounded = Action | Attachment | Chapter | Item
"""What may be confidential says on which ground."""


def left_out(order: PaperOrder, part: Part, today: date) -> list[Grounded]:
    """Return what of its subject a paper leaves out or in part, as it was before."""
    return _of_meeting(order, part) if order.kind.of_meeting else _of_plan(order, part, today)


def without_ground(records: Iterable[Grounded]) -> list[Grounded]:
    """Return those of which nobody has written why they are confidential."""
    return [one for one in records if not one.confidentiality.is_public and not one.ground.strip()]


def _of_meeting(order: PaperOrder, part: Part) -> list[Grounded]:
    items = part.taken(Item, lambda one: one.meeting_id == order.meeting_id)
    files = part.taken(Attachment, lambda one: one.meeting_id == order.meeting_id)
    if order.kind is not PaperKind.EXTRACT:
        return [*items, *files]
    own = {one.id for one in part.content.matching(Item, meeting_id=order.meeting_id) if one.section == order.section}
    return [*(one for one in items if one.id in own), *(one for one in files if one.item_id in own)]


def _of_plan(order: PaperOrder, part: Part, today: date) -> list[Grounded]:
    plan = plan_of(part.content, order.plan_id, today)
    actions = part.taken(Action, lambda one: one.plan_id == plan.id)
    chapters = part.taken(Chapter, lambda one: one.plan_id == plan.id) if order.kind is PaperKind.PLAN else []
    if order.kind is not PaperKind.ANNUAL:
        return [*actions, *chapters]
    held = {one.id for one in part.content.matching(Meeting, year=order.year)}
    return [*actions, *part.taken(Item, lambda one: one.meeting_id in held and bool(one.decision.strip()))]
