"""Files that belong to meetings and their items."""

from dataclasses import dataclass

from turva_desktop.domain import labels
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import ItemId, MeetingId
from turva_desktop.domain.item import Item
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import words
from turva_desktop.domain.meeting import Meeting, locked_meeting
from turva_desktop.domain.place import Place
from turva_desktop.domain.rules import Filled
from turva_desktop.domain.secrecy import Keep


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file in the workspace: an attachment (liite) or, if `background`, other material of an item or meeting.

    `size` is in bytes; the content is kept once per `sha256`.
    """

    id: str
    meeting_id: MeetingId
    item_id: ItemId | None = None
    position: int = 0
    title: str
    file_name: str
    media_type: str = "application/octet-stream"
    size: int
    sha256: str
    background: bool = False
    confidentiality: Confidentiality = Confidentiality.PUBLIC
    ground: str = ""


WITHHELD_ATTACHMENT = words(
    "Salassa pidettävä liite", "Sekretessbelagd bilaga", "Čiegus mielddus", "Confidential attachment"
)

ATTACHMENT = Kind(
    record=Attachment,
    word=words("liite", "bilaga", "mielddus", "attachment"),
    many=words("Liitteet", "Bilagor", "Mildosat", "Attachments"),
    place=Place.MEETINGS,
    opens="meeting_id",
    belongs={"meeting_id": (Meeting, Gone.WITH_IT), "item_id": (Item, Gone.STAYS)},
    within="meeting_id",
    title=lambda attachment, _: attachment.title,
    searched=("title", "file_name"),
    own=frozenset({"id", "position", "media_type", "size", "sha256"}),
    labels={
        "meeting_id": labels.MEETING,
        "item_id": labels.ITEM,
        "title": labels.HEADING,
        "file_name": labels.FILE,
        "background": words("Oheismateriaali", "Tilläggsmaterial", "Duogášmateriála", "Background material"),
        "confidentiality": labels.CONFIDENTIALITY,
        "ground": labels.GROUND,
    },
    rules=(Filled("meeting_id"), Filled("title")),
    locked=lambda attachment, find: locked_meeting(find.find(Meeting, attachment.meeting_id)),
    secrecy=Keep(
        kept=("id", "meeting_id", "item_id", "position", "background"),
        instead={
            "title": WITHHELD_ATTACHMENT,
            "file_name": lambda *_: "",
            "size": lambda *_: 0,
            "sha256": lambda *_: "",
            "confidentiality": lambda _, why, __: why.confidentiality,
            "ground": lambda _, why, __: why.ground,
        },
        by=("item_id",),
    ),
)
