"""The ledger of what was sent and received."""

from dataclasses import dataclass
from datetime import datetime

from turva_desktop.domain import labels
from turva_desktop.domain.ids import TransferId
from turva_desktop.domain.kind import Kind
from turva_desktop.domain.language import Language, WordedEnum, words
from turva_desktop.domain.place import Place
from turva_desktop.domain.rules import Within
from turva_desktop.domain.secrecy import AtHome


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


TRANSFER = Kind(
    record=Transfer,
    prose=("note",),
    word=words("vienti tai tuonti", "sändning eller intagning", "sádden dahje vuostáiváldin", "transfer"),
    many=words("Viennit ja tuonnit", "Sändningar och intagningar", "Sáddemat ja vuostáiváldimat", "Transfers"),
    place=Place.EXCHANGE,
    title=lambda transfer, _: transfer.file_name,
    order=("-at",),
    own=frozenset({"id", "sha256", "export_id", "journal_change"}),
    labels={
        "direction": words("Suunta", "Riktning", "Guovlu", "Direction"),
        "at": words("Aika", "Tid", "Áigi", "Time"),
        "party": words("Osapuoli", "Part", "Bealli", "Party"),
        "file_name": labels.FILE,
        "language": words("Kieli", "Språk", "Giella", "Language"),
        "withheld": words(
            "Salassa pidettäviä rivejä jätetty pois",
            "Sekretessbelagda rader som lämnats bort",
            "Čiegus ráiddut guđđojuvvon eret",
            "Confidential rows left out",
        ),
        "note": labels.NOTE,
    },
    rules=(Within("withheld", 0, 10**9),),
    secrecy=AtHome("the ledger of what was sent is the sender's own"),
)
