"""Who receives files: authorities while they exist, and who follows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from turva_desktop.domain import labels
from turva_desktop.domain.ids import RecipientId
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.network import OrganisationKind
from turva_desktop.domain.place import Place
from turva_desktop.domain.rules import Filled, NoCircle, Ordered
from turva_desktop.domain.secrecy import AtHome
from turva_desktop.domain.text import fold


class PeopleShown(WordedEnum):
    """What a workbook tells of people (`people_shown`)."""

    ROLES = (
        "roles",
        words(
            "roolit ja organisaatiot",
            "roller och organisationer",
            "rollat ja organisašuvnnat",
            "roles and organisations",
        ),
    )
    NAMES = (
        "names",
        words(
            "myös nimet ja yhteystiedot",
            "även namn och kontaktuppgifter",
            "maid namat ja oktavuođadieđut",
            "names and contact data too",
        ),
    )


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
    people: PeopleShown = PeopleShown.ROLES

    def is_valid(self, day: date) -> bool:
        """Tell whether the recipient exists on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


def valid_on(recipients: Iterable[Recipient], day: date) -> list[Recipient]:
    """Return the recipients that exist on a day, in their order."""
    return [recipient for recipient in recipients if recipient.is_valid(day)]


def usual_recipient(recipients: Iterable[Recipient], day: date) -> Recipient | None:
    """Return who gets files where nothing else is said: the wellbeing county, else the first that exists on a day."""
    valid = valid_on(recipients, day)
    words = [fold(word) for word in OrganisationKind.WELLBEING_COUNTY.words.all()]
    counties = [one for one in valid if any(word in fold(f"{one.name} {one.name_sv}") for word in words)]
    return next(iter((*counties, *valid)), None)


def successor_on(recipient: Recipient, recipients: Iterable[Recipient], day: date) -> Recipient:
    """Follow successors to the one that exists on a day; the last of the chain when none does."""
    by_id = {one.id: one for one in recipients}
    seen = {recipient.id}
    while not recipient.is_valid(day) and recipient.successor_id in by_id and recipient.successor_id not in seen:
        recipient = by_id[recipient.successor_id]
        seen.add(recipient.id)
    return recipient


RECIPIENT = Kind(
    record=Recipient,
    word=words("vastaanottaja", "mottagare", "vuostáiváldi", "recipient"),
    many=words("Vastaanottajat", "Mottagare", "Vuostáiváldit", "Recipients"),
    place=Place.SETTINGS,
    belongs={"successor_id": (Recipient, Gone.STAYS)},
    title=lambda recipient, _: recipient.name,
    labels={
        "name": labels.NAME,
        "name_sv": words("Nimi ruotsiksi", "Namn på svenska", "Namma ruoŧagillii", "Name in Swedish"),
        "valid_from": labels.VALID_FROM,
        "valid_to": labels.VALID_TO,
        "successor_id": words("Seuraaja", "Efterträdare", "Čuovvu", "Successor"),
        "email": labels.EMAIL,
        "people": labels.PEOPLE_SHOWN,
    },
    rules=(
        Filled("name"),
        Ordered("valid_from", "valid_to"),
        NoCircle(Recipient, "successor_id", "recipient.own_successor"),
    ),
    secrecy=AtHome("to whom files are sent is the sender's own note"),
)
