"""The ledger of what was sent and received."""

from dataclasses import dataclass
from datetime import datetime

from turva_desktop.domain.ids import TransferId
from turva_desktop.domain.language import Language, WordedEnum, words


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
