"""Corrections of approved minutes: dated, explained, and beside what they correct."""

from dataclasses import dataclass, replace
from datetime import date

from turva_desktop.domain import labels
from turva_desktop.domain.ids import MeetingId
from turva_desktop.domain.item import GREATEST_SECTION, Item
from turva_desktop.domain.kind import Gone, Kind
from turva_desktop.domain.language import words
from turva_desktop.domain.meeting import Meeting, meeting_title
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Find
from turva_desktop.domain.rules import Filled, Within
from turva_desktop.domain.secrecy import Judged, Secrets

WITHHELD_CORRECTION = words(
    "Korjaus koskee salassa pidettävää asiaa.",
    "Rättelsen gäller ett sekretessbelagt ärende.",
    "Divvun guoská čiegus áššái.",
    "The correction is about a confidential matter.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A dated, explained correction of approved minutes."""

    id: str
    meeting_id: MeetingId
    section: int | None = None
    corrected_on: date
    text: str
    author: str = ""


def _without_secrets(correction: Correction, secrets: Secrets) -> Correction:
    """Leave of a correction to a confidential § only that there is one."""
    hidden = secrets.confidential(Item, meeting_id=correction.meeting_id, section=correction.section)
    if correction.section is None or not hidden:
        return correction
    return replace(correction, text=WITHHELD_CORRECTION[secrets.language], author="")


def _correction_title(correction: Correction, find: Find) -> str:
    meeting = find.find(Meeting, correction.meeting_id)
    section = f"§ {correction.section}" if correction.section is not None else ""
    return f"{meeting_title(meeting, find) if meeting else ''} {section}"


CORRECTION = Kind(
    record=Correction,
    prose=("text",),
    word=words("korjaus", "rättelse", "divvun", "correction"),
    many=words("Korjaukset", "Rättelser", "Divvumat", "Corrections"),
    place=Place.MEETINGS,
    opens="meeting_id",
    belongs={"meeting_id": (Meeting, Gone.WITH_IT)},
    title=_correction_title,
    order=("corrected_on",),
    searched=("text",),
    labels={
        "meeting_id": labels.MEETING,
        "section": labels.SECTION,
        "corrected_on": words("Korjauspäivä", "Rättelsedatum", "Divvunbeaivi", "Corrected on"),
        "text": labels.TEXT,
        "author": labels.AUTHOR,
    },
    rules=(Filled("meeting_id"), Filled("text"), Within("section", 1, GREATEST_SECTION)),
    secrecy=Judged(_without_secrets, ("meeting_id", "section", "text", "author"), looks_at=(Item,)),
)
