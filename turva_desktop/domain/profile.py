"""What a workspace says of itself, the annual clock, and who receives its files."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from turva_desktop.domain.ids import RecipientId, TransferId
from turva_desktop.domain.language import Language, WordedEnum, words


class WorkspaceKind(WordedEnum):
    """Whose data a workspace file holds."""

    MUNICIPALITY = "municipality", words("kunta", "kommun", "gielda", "municipality")
    REGION = "region", words("alue", "region", "guovlu", "region")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The one record that describes the workspace; `municipality_code` is text such as "047".

    `logo` and `word_template` are the SHA-256 of files kept in the workspace, empty for none; `logo_text` says what
    the logo shows, for those who don't see it.
    """

    id: str
    kind: WorkspaceKind = WorkspaceKind.MUNICIPALITY
    name: str
    municipality_code: str = ""
    group_name: str = ""
    document_language: Language = Language.FI
    created_on: date
    logo: str = ""
    logo_text: str = ""
    word_template: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockPhase:
    """A phase of the annual clock (vuosikello); months are 1–12, both included."""

    id: str
    position: int = 0
    first_month: int
    last_month: int
    text: str

    def is_on(self, day: date) -> bool:
        """Tell whether the phase is on; a phase may run over the turn of the year."""
        if self.first_month <= self.last_month:
            return self.first_month <= day.month <= self.last_month
        return day.month >= self.first_month or day.month <= self.last_month


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """An authority that receives files, while it exists; after `valid_to` its successor receives them."""

    id: RecipientId
    position: int = 0
    name: str
    name_sv: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    successor_id: RecipientId | None = None
    email: str = ""

    def is_valid(self, day: date) -> bool:
        """Tell whether the recipient exists on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class TransferDirection(WordedEnum):
    """Whether a file was sent or received."""

    SENT = "sent", words("viety", "sänd", "sáddejuvvon", "sent")
    RECEIVED = "received", words("tuotu", "mottagen", "vuostáiváldojuvvon", "received")


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """A line of the exchange ledger. `journal_change` is how far the journal had come: the base of a later merge."""

    id: TransferId
    direction: TransferDirection
    at: datetime
    party: str
    file_name: str
    sha256: str
    export_id: str = ""
    journal_change: int = 0
    language: Language = Language.FI
    withheld: int = 0
    note: str = ""


def valid_on(recipients: Iterable[Recipient], day: date) -> list[Recipient]:
    """Return the recipients that exist on a day, in their order."""
    return [recipient for recipient in recipients if recipient.is_valid(day)]


def successor_on(recipient: Recipient, recipients: Iterable[Recipient], day: date) -> Recipient:
    """Follow successors to the one that exists on a day; the last of the chain when none does."""
    by_id = {one.id: one for one in recipients}
    seen = {recipient.id}
    while not recipient.is_valid(day) and recipient.successor_id in by_id and recipient.successor_id not in seen:
        recipient = by_id[recipient.successor_id]
        seen.add(recipient.id)
    return recipient
