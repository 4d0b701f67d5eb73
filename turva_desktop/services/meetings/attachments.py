"""Attachments (liite) and background material (oheismateriaali) in the workspace file."""

import mimetypes
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from turva_desktop.domain.attachment import ATTACHMENT, Attachment
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import ItemId, new_id
from turva_desktop.domain.item import Item
from turva_desktop.domain.kinds import check_deletable
from turva_desktop.domain.steps import ORDER_CHANGED, adding, deleting
from turva_desktop.files import free_name, is_special, safe_file_name
from turva_desktop.services.meetings.locking import unlocked
from turva_desktop.services.register import Register, add_new, put_in_order
from turva_desktop.store import Workspace

LIMIT = 25 * 1024 * 1024
"""The largest attachment, in bytes: the workspace is mailed and copied whole."""


@dataclass(frozen=True, slots=True)
class AttachmentService:
    """Files that belong to meetings and their items."""

    workspace: Workspace

    def all(self, meeting_id: str) -> list[Attachment]:
        """Return a meeting's attachments in their order."""
        with self.workspace.read() as tx:
            return tx.matching(Attachment, meeting_id=meeting_id)

    def add(
        self, meeting_id: str, path: Path, *, item_id: str | None = None, title: str = "", background: bool = False
    ) -> Attachment:
        """Take a file into the workspace; the original is left as it is. At most `LIMIT` bytes."""
        content = _read(path)
        with self.workspace.write(adding(Attachment)) as tx:
            unlocked(tx, meeting_id)
            if item_id is not None:
                tx.get(Item, item_id)
            attachment = Attachment(
                id=new_id(),
                item_id=ItemId(item_id) if item_id else None,
                title=title.strip() or path.stem,
                file_name=safe_file_name(path.name),
                media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
                size=len(content),
                sha256=tx.put_blob(content),
                background=background,
                meeting_id=meeting_id,  # type: ignore[arg-type]  # ids come as text from lists
            )
            return add_new(tx, ATTACHMENT, attachment)

    def edit(self, attachment_id: str, /, **changes: object) -> Attachment:
        """Change a title, whose it is, whether it is background material, its confidentiality."""
        if "file_name" in changes:
            changes["file_name"] = safe_file_name(str(changes["file_name"]))
        return Register(self.workspace, ATTACHMENT).edit(attachment_id, **changes)

    def delete(self, *attachment_ids: str) -> None:
        """Remove attachments; undo brings them back."""
        with self.workspace.write(deleting(Attachment)) as tx:
            for attachment_id in attachment_ids:
                attachment = tx.find(Attachment, attachment_id)
                if attachment:
                    check_deletable(attachment, tx)
                    tx.delete(Attachment, attachment_id)

    def reorder(self, meeting_id: str, attachment_ids: list[str]) -> None:
        """Give a meeting's attachments this order; it is the order of their numbers."""
        with self.workspace.write(ORDER_CHANGED) as tx:
            unlocked(tx, meeting_id)
            put_in_order(tx, Attachment, attachment_ids)

    def content(self, attachment_id: str) -> bytes:
        """Return an attachment's content."""
        with self.workspace.read() as tx:
            return tx.blob(tx.get(Attachment, attachment_id).sha256)

    def copy_out(self, attachment_id: str, folder: Path) -> Path:
        """Write a read-only copy for opening in another program and return its path.

        The workspace keeps its own: what is changed in the copy changes nothing here.
        """
        with self.workspace.read() as tx:
            attachment = tx.get(Attachment, attachment_id)
            content = tx.blob(attachment.sha256)
        target = free_name(folder / safe_file_name(attachment.file_name))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        except OSError as error:
            raise TurvaError("file.not_writable", file=str(target), cause=str(error)) from error
        with suppress(OSError):  # a file system without modes: the copy is then merely not protected
            target.chmod(stat.S_IREAD)
        return target


def _read(path: Path) -> bytes:
    if is_special(path):
        raise TurvaError("file.not_regular", file=str(path))
    try:
        size = path.stat().st_size
        if size > LIMIT:
            raise TurvaError("attachment.too_large", file=path.name, size=-(-size // 2**20), limit=LIMIT // 2**20)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise TurvaError("file.not_found", file=str(path)) from error
    except OSError as error:
        raise TurvaError("file.not_readable", file=str(path), cause=str(error)) from error
