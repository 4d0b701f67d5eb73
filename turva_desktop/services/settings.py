"""What the workspace says of itself: its profile, recipients and annual clock."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from turva_desktop.domain.clock import ClockPhase
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.recipient import Recipient, successor_on, valid_on
from turva_desktop.services.register import Register, require_text
from turva_desktop.store import Reading, Workspace
from turva_desktop.store.backup import backup_folder

_LARGEST_FILE = 5_000_000


@dataclass(frozen=True, slots=True)
class SettingsService:
    """The workspace's own settings (the program's are in `app.preferences`)."""

    workspace: Workspace

    @property
    def recipients(self) -> Register[Recipient]:
        """Return the register of recipients."""
        return Register(
            workspace=self.workspace,
            kind=Recipient,
            name="recipient",
            check=_check_recipient,
        )

    @property
    def clock(self) -> Register[ClockPhase]:
        """Return the register of the annual clock's phases."""
        return Register(
            workspace=self.workspace, kind=ClockPhase, name="clock", check=lambda phase, _: require_text(phase.text)
        )

    def profile(self) -> Profile:
        """Return the workspace's profile."""
        with self.workspace.read() as tx:
            return tx.content(Profile).only(Profile)

    def edit_profile(self, **changes: Any) -> Profile:
        """Change some fields of the profile."""
        with self.workspace.write("workspace.edit") as tx:
            profile = replace(tx.content(Profile).only(Profile), **changes)
            require_text(profile.name)
            tx.save(profile)
        return profile

    def set_logo(self, path: Path | None) -> Profile:
        """Keep a picture (PNG or JPEG) as the logo of every document; None takes it away."""
        from turva_desktop.documents.content.model import Picture
        from turva_desktop.documents.content.pictures import load

        content = _file_content(path)
        if content:
            load(Picture(data=content, alternative=""))
        return self._keep_file(content, "logo")

    def set_word_template(self, path: Path | None) -> Profile:
        """Keep a Word file (.docx or .dotx) in whose styles Word documents are made; None takes it away."""
        from turva_desktop.documents.word.package import opened

        content = _file_content(path)
        if content:
            opened(content)
        return self._keep_file(content, "word_template")

    def _keep_file(self, content: bytes, field: str) -> Profile:
        with self.workspace.write("workspace.edit") as tx:
            key = tx.put_blob(content) if content else ""
            kept: dict[str, Any] = {field: key}
            profile = replace(tx.content(Profile).only(Profile), **kept)
            tx.save(profile)
        return profile

    def recipients_on(self, day: date) -> list[Recipient]:
        """Return the recipients that exist on a day."""
        return valid_on(self.recipients.all(), day)

    def recipient_now(self, recipient_id: str, day: date) -> Recipient:
        """Return a recipient or, if it has ended, the successor that receives its files on a day."""
        return successor_on(self.recipients.get(recipient_id), self.recipients.all(), day)

    def phases_on(self, day: date) -> list[ClockPhase]:
        """Return the phases of the annual clock that are on."""
        return [phase for phase in self.clock.all() if phase.is_on(day)]

    def backup_folder(self) -> Path:
        """Return the folder that keeps this workspace's backups."""
        return backup_folder(self.workspace.path)

    def sign_as(self, author: str) -> None:
        """Sign the steps from now on with a name or role; those before keep theirs."""
        self.workspace.author = author


def _check_recipient(recipient: Recipient, _tx: Reading) -> None:
    require_text(recipient.name)
    if recipient.valid_from and recipient.valid_to and recipient.valid_to < recipient.valid_from:
        raise TurvaError("field.dates")


def _file_content(path: Path | None) -> bytes:
    if path is None:
        return b""
    try:
        size = path.stat().st_size
        if size > _LARGEST_FILE:
            raise TurvaError("settings.file_too_large", file=path.name, limit=_LARGEST_FILE // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        raise TurvaError("file.not_readable", file=str(path), cause=str(error)) from error
