"""Bodies and the seats in them."""

from turva_desktop.domain.body import BODY, MEMBERSHIP
from turva_desktop.domain.language import words
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.sheet import Sheet

_of_body = Columns(BODY)
_of_seat = Columns(MEMBERSHIP)

BODIES = Sheet(
    key="bodies",
    kind=BODY,
    purpose=words(
        "Työryhmät ja toimielimet, jotka kokoontuvat.",
        "Arbetsgrupper och organ som sammanträder.",
        "Bargojoavkkut ja doaibmaorgánat, mat čoahkkanit.",
        "Working groups and bodies that meet.",
    ),
    columns=(
        _of_body("name", 44),
        _of_body("kind", 18),
        _of_body("minutes_kind", 14),
        _of_body("invitation_days"),
        _of_body("inspectors"),
        _of_body("active"),
    ),
)

MEMBERSHIPS = Sheet(
    key="memberships",
    kind=MEMBERSHIP,
    synonyms=("Jäsenet", "Medlemmar"),
    identity=("body", "person", "role"),
    purpose=words(
        "Kuka on missäkin toimielimessä ja minkä ajan.",
        "Vem som sitter i vilket organ och hur länge.",
        "Gii lea guđege doaibmaorgánas ja man áiggi.",
        "Who sits in which body, and for which term.",
    ),
    columns=(
        _of_seat("body_id", 40),
        _of_seat("person_id", 40),
        _of_seat("role", 18, synonyms=("rooli", "roll")),
        _of_seat("deputy_for_id", 40),
        _of_seat("starts_on"),
        _of_seat("ends_on"),
    ),
)
