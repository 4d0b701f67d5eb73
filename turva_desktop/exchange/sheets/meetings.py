"""Meetings. Numbers, days and states follow rules of the program and are only for reading."""

from turva_desktop.domain.language import words
from turva_desktop.domain.meeting import MEETING
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.sheet import Column, Sheet

_of = Columns(MEETING)

MEETINGS = Sheet(
    key="meetings",
    kind=MEETING,
    purpose=words(
        "Pidetyt ja tulevat kokoukset.",
        "Hållna och kommande möten.",
        "Dollojuvvon ja boahttevaš čoahkkimat.",
        "Meetings held and to come.",
    ),
    creatable=False,
    columns=(
        Column(
            key="label",
            heading=MEETING.labels["number"],
            codec=TextCodec(number_like=True),
            shown=lambda meeting, _: meeting.label,
            width=11,
            editable=False,
        ),
        _of("body_id", 36, editable=False),
        _of("held_on", editable=False),
        _of("state", 17, editable=False),
        _of("starts"),
        _of("ends"),
        _of("place", 26),
        _of("remote", 11),
        _of("chair", 24),
        _of("keeper", 24),
        _of("inspectors", 26),
        _of("next_meeting", 24),
    ),
)
