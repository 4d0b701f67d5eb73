"""What the workspace says of itself: its profile, recipients and annual clock."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.profile import ClockPhase, Profile, Recipient, successor_on, valid_on
from turva_desktop.services.register import Register, require_text
from turva_desktop.store import Reading, Workspace
from turva_desktop.store.backup import backup_folder


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
