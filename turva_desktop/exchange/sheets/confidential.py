"""The two columns that tell how public a row is."""

from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.language import words
from turva_desktop.exchange.codecs import ChoiceCodec, TextCodec
from turva_desktop.exchange.sheet import Column

CONFIDENTIALITY_COLUMNS = (
    Column(
        key="confidentiality",
        heading=words("Julkisuus", "Offentlighet", "Almmolašvuohta", "Publicity"),
        codec=ChoiceCodec(kind=Confidentiality),
        width=18,
        printed=False,
    ),
    Column(
        key="ground",
        heading=words(
            "Salassapidon peruste", "Sekretessgrund", "Čiegusin doallama vuođđu", "Ground for confidentiality"
        ),
        codec=TextCodec(),
        width=24,
        printed=False,
    ),
)
