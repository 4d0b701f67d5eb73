"""The box that tells what was left out of a plan, and the words that mark its pages."""

from collections.abc import Iterable, Sequence

from turva_desktop.documents.content import labels
from turva_desktop.documents.content.build import notice
from turva_desktop.documents.content.model import Block, Notice
from turva_desktop.documents.content.pen import Pen
from turva_desktop.documents.content.walk import block_lines
from turva_desktop.documents.withholding.left_out import left_out_of_plan
from turva_desktop.documents.withholding.part import Part
from turva_desktop.domain.action import Action
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.item import Item
from turva_desktop.domain.plan import Chapter, Plan
from turva_desktop.domain.secrecy import Copy


def names_withheld(part: Part, blocks: Iterable[Block], *texts: str) -> bool:
    """Tell whether a private person's name was replaced in a document's blocks or texts."""
    said = "\n".join([*texts, *(line for block in blocks for line in block_lines(block))])
    return any(one.word in said for one in part.names)


def plan_withheld(
    part: Part, plan: Plan, pen: Pen, blocks: Sequence[Block], *texts: str, chapters: bool = False
) -> list[Notice]:
    """Return the box that counts a plan's withheld actions and, where the document prints them, chapters.

    `blocks` and `texts` are what the document prints: the box tells of names only if one was replaced there.
    """
    lines = []
    left_out = left_out_of_plan(part, plan.id, chapters=chapters)
    actions = sum(isinstance(one, Action) for one in left_out)
    hidden = len(left_out) - actions
    if hidden:
        lines.append(pen.count(hidden, labels.ONE_CHAPTER_WITHHELD, labels.CHAPTERS_WITHHELD))
    if actions:
        lines.append(pen.count(actions, labels.ONE_ACTION_WITHHELD, labels.ACTIONS_WITHHELD))
    grounds = sorted({one.ground.strip() for one in left_out} - {""})
    if lines and grounds:
        lines.append(pen(labels.GROUND, ground=", ".join(grounds)))
    if names_withheld(part, blocks, *texts):
        lines.append(pen(labels.NAMES_WITHHELD))
    return [notice(pen(labels.WITHHELD_TITLE), *lines)] if lines else []


def is_public(part: Part, plan: Plan, items: Iterable[Item] = ()) -> bool:
    """Tell whether a paper of a plan holds nothing confidential; `items` are those whose decisions it prints.

    What was said of a public action at a confidential § is confidential too.
    """
    if part.copy is not Copy.INTERNAL:
        return True
    records: list[Action | Chapter] = [*part.content.all(Action), *part.content.all(Chapter)]
    own = [one for one in records if one.plan_id == plan.id]
    ids = {one.id for one in own}
    secret = {one.id for one in part.content.all(Item) if not one.confidentiality.is_public}
    return (
        all(one.confidentiality.is_public for one in own)
        and not any(one.item_id in secret and one.action_id in ids for one in part.content.all(FollowUp))
        and not any(one.id in secret for one in items)
    )


def plan_marking(part: Part, plan: Plan, pen: Pen, *words: str, items: Iterable[Item] = ()) -> str:
    """Return what stands in bold on every page."""
    marks = [word for word in words if word]
    if part.copy is Copy.PUBLIC:
        marks.append(pen(labels.PUBLIC_COPY))
    elif not is_public(part, plan, items):
        marks.append(pen(labels.CONFIDENTIAL_COPY))
    return ", ".join(marks)
