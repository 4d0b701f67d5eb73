"""Items of meetings with their decisions. A confidential item doesn't leave the house; its § is counted as withheld."""

from typing import Any

from turva_desktop.domain.item import Commitment, Item
from turva_desktop.domain.language import Words, words
from turva_desktop.domain.meeting import Meeting
from turva_desktop.exchange.codecs import ChoiceCodec, NumberCodec, TextCodec, YesNoCodec
from turva_desktop.exchange.context import View
from turva_desktop.exchange.costs import CostsCodec
from turva_desktop.exchange.dates import DateCodec
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column, Sheet
from turva_desktop.exchange.sheets.confidential import CONFIDENTIALITY_COLUMNS
from turva_desktop.exchange.sheets.meetings import MEETING_HEADING, locked

COSTS_HEADING = words("Kustannukset vuosittain", "Kostnader per år", "Golut jagiid mielde", "Costs by year")
COSTS_HINT = words(
    "Vuosi ja eurot, esimerkiksi 2026: 200; 2027: 400.",
    "År och euro, till exempel 2026: 200; 2027: 400.",
    "Jahki ja eurot, omd. 2026: 200; 2027: 400.",
    "Year and euros, e.g. 2026: 200; 2027: 400.",
)


def _order(item: Item, view: View) -> tuple[Any, ...]:
    meeting = view.get(Meeting, item.meeting_id)
    return (str(meeting.held_on) if meeting else "", item.meeting_id, item.position, item.id)


def _text(key: str, heading: Words, width: int = 40, *, printed: bool = False) -> Column:
    return Column(key=key, heading=heading, codec=TextCodec(), width=width, printed=printed)


DECISIONS = Sheet(
    key="decisions",
    title=words("Päätökset", "Beslut", "Mearrádusat", "Decisions"),
    synonyms=("Asiat", "Asiakohdat", "Ärenden"),
    kind=Item,
    purpose=words(
        "Kokousten asiat ja päätökset. Salassa pidettävät asiat on jätetty pois.",
        "Mötenas ärenden och beslut. Sekretessbelagda ärenden har lämnats bort.",
        "Čoahkkimiid áššit ja mearrádusat.",
        "Items and decisions of the meetings. Confidential items are left out.",
    ),
    creatable=False,
    order=_order,
    public=lambda item, _: item.confidentiality.is_public,
    lock=lambda item, view: locked(view.get(Meeting, item.meeting_id), view),
    columns=(
        Column(
            key="meeting",
            record_field="meeting_id",
            heading=MEETING_HEADING,
            codec=ReferenceCodec(kind=Meeting),
            width=30,
            editable=False,
        ),
        Column(
            key="section",
            heading=words("§", "§", "§", "§"),
            synonyms=("pykälä", "paragraf"),
            codec=NumberCodec(whole=True),
            width=7,
            editable=False,
        ),
        Column(
            key="title", heading=words("Asia", "Ärende", "Ášši", "Matter"), codec=TextCodec(), width=44, required=True
        ),
        Column(
            key="case_number",
            heading=words("Asianumero", "Ärendenummer", "Diáranummar", "Case number"),
            synonyms=("diaarinumero", "dnro", "diarienummer"),
            codec=TextCodec(number_like=True),
            width=20,
        ),
        _text("proposal", words("Päätösehdotus", "Beslutsförslag", "Mearrádusevttohus", "Proposal"), printed=True),
        _text("decision", words("Päätös", "Beslut", "Mearrádus", "Decision"), 50, printed=True),
        Column(
            key="commitment",
            heading=words("Sitoumus", "Förbindelse", "Čatnaseapmi", "Commitment"),
            synonyms=("sitovuus",),
            codec=ChoiceCodec(kind=Commitment),
            width=15,
        ),
        Column(
            key="total_cost",
            heading=words("Kustannukset yhteensä, €", "Kostnad totalt, €", "Golut oktiibuot, €", "Total cost, €"),
            synonyms=("kustannus yhteensä, €",),
            codec=NumberCodec(number_format="#,##0.00"),
            width=14,
        ),
        Column(key="costs", heading=COSTS_HEADING, codec=CostsCodec(), width=28, hint=COSTS_HINT),
        Column(
            key="reply_due",
            heading=words("Vastaus viimeistään", "Svar senast", "Vástádus maŋimustá", "Reply due"),
            codec=DateCodec(),
            width=13,
            printed=False,
        ),
        Column(
            key="notice_given_on",
            heading=words("Alustava ilmoitus", "Preliminärt besked", "Álgodieđáhus", "Notice given"),
            codec=DateCodec(),
            width=13,
            printed=False,
        ),
        Column(
            key="decided_on",
            heading=words("Päätöspäivä", "Beslutsdatum", "Mearridanbeaivi", "Decided on"),
            codec=DateCodec(),
            width=13,
            printed=False,
        ),
        Column(
            key="finished",
            heading=words("Loppuun käsitelty", "Slutbehandlat", "Loahpahuvvon", "Finished"),
            codec=YesNoCodec(),
            width=12,
            printed=False,
        ),
        _text("account", words("Selostus", "Redogörelse", "Čilgehus", "Account"), 60),
        _text("handling", words("Käsittely", "Behandling", "Gieđahallan", "Handling")),
        _text("dissent", words("Eriävä mielipide", "Avvikande mening", "Sierra oaivil", "Dissent"), 30),
        _text("preparer", words("Valmistelija", "Beredare", "Válbmejeaddji", "Preparer"), 24),
        _text("more_information", words("Lisätietoja", "Mer information", "Lassidieđut", "More information"), 24),
        _text("distribution", words("Jakelu", "Distribution", "Juohkin", "Distribution"), 26),
        _text(
            "earlier_handlings",
            words("Aiemmat käsittelyt", "Tidigare behandling", "Ovddit gieđahallamat", "Earlier handlings"),
            26,
        ),
        _text("public_title", words("Julkinen otsikko", "Offentlig rubrik", "Almmolaš bajilčála", "Public title"), 30),
        *CONFIDENTIALITY_COLUMNS,
    ),
)
