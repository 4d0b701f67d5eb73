"""What a copy of a paper leaves out of its subject: counted in the paper, told by whoever writes it."""

from collections.abc import Iterable

from turva_desktop.documents.withholding.part import Part
from turva_desktop.domain.action import Action
from turva_desktop.domain.attachment import Attachment
from turva_desktop.domain.item import Item
from turva_desktop.domain.plan import Chapter

Grounded = Action | Attachment | Chapter | Item
"""What may be confidential says on which ground."""


def left_out_of_meeting(part: Part, meeting_id: str, *, item_id: str = "") -> list[Item | Attachment]:
    """Return the items and files that a meeting's paper leaves out or in part; with `item_id` those of that item."""
    items = part.taken(Item, lambda one: one.meeting_id == meeting_id and item_id in {"", one.id})
    files = part.taken(Attachment, lambda one: one.meeting_id == meeting_id and item_id in {"", one.item_id})
    return [*items, *files]


def left_out_of_plan(part: Part, plan_id: str, *, chapters: bool = False) -> list[Action | Chapter]:
    """Return the actions of a plan that a paper leaves out, and its chapters where the paper prints them."""
    actions = part.taken(Action, lambda one: one.plan_id == plan_id)
    return [*actions, *(part.taken(Chapter, lambda one: one.plan_id == plan_id) if chapters else ())]


def without_ground(records: Iterable[Grounded]) -> list[Grounded]:
    """Return those of which nobody has written why they are confidential."""
    return [one for one in records if not one.confidentiality.is_public and not one.ground.strip()]
