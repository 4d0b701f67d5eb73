"""What the workspace says of itself: its profile, recipients and annual clock."""

from dataclasses import dataclass
from pathlib import Path

from turva_desktop.domain.clock import CLOCK_PHASE, ClockPhase
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.profile import PROFILE, Profile, profile_of
from turva_desktop.domain.recipient import RECIPIENT, Recipient
from turva_desktop.domain.steps import SETTINGS_CHANGED
from turva_desktop.files import is_special
from turva_desktop.services.register import Register, save_changed
from turva_desktop.store import Workspace
from turva_desktop.store.backup import backup_folder

_LARGEST_FILE = 5_000_000


@dataclass(frozen=True, slots=True)
class SettingsService:
    """The workspace's own settings (the program's are in `ui.running.preferences`)."""

    workspace: Workspace

    @property
    def recipients(self) -> Register[Recipient]:
        """Return the register of recipients."""
        return Register(self.workspace, RECIPIENT)

    @property
    def clock(self) -> Register[ClockPhase]:
        """Return the register of the annual clock's phases."""
        return Register(self.workspace, CLOCK_PHASE)

    def profile(self) -> Profile:
        """Return the workspace's profile."""
        with self.workspace.read() as tx:
            return profile_of(tx)

    def edit_profile(self, profile_id: str = "", /, **changes: object) -> Profile:
        """Change some fields of the profile, the only one there is."""
        with self.workspace.write(SETTINGS_CHANGED) as tx:
            return save_changed(tx, PROFILE, profile_of(tx), **changes)

    def logo(self) -> bytes:
        """Return the picture that stands on every document; empty when there is none."""
        with self.workspace.read() as tx:
            logo = profile_of(tx).logo
            return tx.blob(logo) if logo else b""

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
        with self.workspace.write(SETTINGS_CHANGED) as tx:
            kept: dict[str, object] = {field: tx.put_blob(content) if content else ""}
            return save_changed(tx, PROFILE, profile_of(tx), **kept)

    def backup_folder(self) -> Path:
        """Return the folder that keeps this workspace's backups."""
        return backup_folder(self.workspace.path)

    def sign_as(self, author: str) -> None:
        """Sign the steps from now on with a name or role; those before keep theirs."""
        self.workspace.author = author


def _file_content(path: Path | None) -> bytes:
    if path is None:
        return b""
    if is_special(path):
        raise TurvaError("file.not_regular", file=str(path))
    try:
        size = path.stat().st_size
        if size > _LARGEST_FILE:
            raise TurvaError("settings.file_too_large", file=path.name, limit=_LARGEST_FILE // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        raise TurvaError("file.not_readable", file=str(path), cause=str(error)) from error
