"""Meetings. Numbers, days and states follow rules of the program and are only for reading."""

from turva_desktop.domain.body import Body
from turva_desktop.domain.language import words
from turva_desktop.domain.meeting import Meeting, MeetingState
from turva_desktop.exchange.codecs import ChoiceCodec, ListCodec, TextCodec, YesNoCodec
from turva_desktop.exchange.context import View
from turva_desktop.exchange.dates import DateCodec, TimeCodec
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column, Sheet
from turva_desktop.exchange.sheets.bodies import BODY_HEADING

MEETING_HEADING = words("Kokous", "Möte", "Čoahkkin", "Meeting")


def locked(meeting: Meeting | None, view: View) -> str:
    """Return the label of a meeting whose minutes are approved and locked, else nothing."""
    return view.label(meeting) if meeting and meeting.state is MeetingState.APPROVED else ""


MEETINGS = Sheet(
    key="meetings",
    title=words("Kokoukset", "Möten", "Čoahkkimat", "Meetings"),
    kind=Meeting,
    purpose=words(
        "Pidetyt ja tulevat kokoukset.",
        "Hållna och kommande möten.",
        "Dollojuvvon ja boahttevaš čoahkkimat.",
        "Meetings held and to come.",
    ),
    creatable=False,
    order=lambda meeting, _: (meeting.held_on, meeting.number, meeting.id),
    lock=locked,
    columns=(
        Column(
            key="label",
            heading=words("Numero", "Nummer", "Nummar", "Number"),
            codec=TextCodec(number_like=True),
            shown=lambda meeting, _: meeting.label,
            width=11,
            editable=False,
        ),
        Column(
            key="body",
            record_field="body_id",
            heading=BODY_HEADING,
            codec=ReferenceCodec(kind=Body),
            width=36,
            editable=False,
        ),
        Column(
            key="held_on",
            heading=words("Päivä", "Datum", "Beaivi", "Date"),
            codec=DateCodec(),
            width=13,
            editable=False,
        ),
        Column(
            key="state",
            heading=words("Vaihe", "Skede", "Muddu", "State"),
            codec=ChoiceCodec(kind=MeetingState),
            width=17,
            editable=False,
        ),
        Column(
            key="starts",
            heading=words("Alkaa klo", "Börjar kl.", "Álgá dii.", "Starts at"),
            codec=TimeCodec(),
            width=11,
        ),
        Column(
            key="ends", heading=words("Päättyy klo", "Slutar kl.", "Nohká dii.", "Ends at"), codec=TimeCodec(), width=11
        ),
        Column(key="place", heading=words("Paikka", "Plats", "Báiki", "Place"), codec=TextCodec(), width=26),
        Column(
            key="remote",
            heading=words("Etäkokous", "Distansmöte", "Gáidduščoahkkin", "Remote"),
            codec=YesNoCodec(),
            width=11,
        ),
        Column(
            key="chair",
            heading=words("Puheenjohtaja", "Ordförande", "Ságajođiheaddji", "Chair"),
            codec=TextCodec(),
            width=24,
        ),
        Column(
            key="keeper",
            heading=words("Pöytäkirjanpitäjä", "Protokollförare", "Beavdegirječálli", "Minute keeper"),
            codec=TextCodec(),
            width=24,
        ),
        Column(
            key="inspectors",
            heading=words("Tarkastajat", "Protokolljusterare", "Dárkkisteaddjit", "Inspectors"),
            codec=ListCodec(),
            width=26,
        ),
        Column(
            key="next_meeting",
            heading=words("Seuraava kokous", "Nästa möte", "Boahtte čoahkkin", "Next meeting"),
            codec=TextCodec(),
            width=24,
        ),
    ),
)
