"""Files that belong to meetings and their items."""

from dataclasses import dataclass

from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import ItemId, MeetingId


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
