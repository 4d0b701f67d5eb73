"""Items of meetings with their decisions. A confidential item doesn't leave the house; its § is counted as withheld."""

from turva_desktop.domain.item import ITEM
from turva_desktop.domain.language import words
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.marked_up import MarkdownCodec
from turva_desktop.exchange.numbers import NumberCodec
from turva_desktop.exchange.sheet import Sheet, Unit
from turva_desktop.exchange.sheets.plans import CASE_NUMBER_SYNONYMS, SECTION_SYNONYMS

COSTS_HINT = words(
    "Vuosi ja eurot, esimerkiksi 2026: 200; 2027: 400.",
    "År och euro, till exempel 2026: 200; 2027: 400.",
    "Jahki ja eurot, ovdamearkan 2026: 200; 2027: 400.",
    "Year and euros, e.g. 2026: 200; 2027: 400.",
)

_of = Columns(ITEM)

DECISIONS = Sheet(
    key="decisions",
    kind=ITEM,
    synonyms=("Asiat", "Asiakohdat", "Ärenden"),
    purpose=words(
        "Kokousten asiat ja päätökset. Salassa pidettävät asiat on jätetty pois.",
        "Mötenas ärenden och beslut. Sekretessbelagda ärenden har lämnats bort.",
        "Čoahkkimiid áššit ja mearrádusat. Čiegus áššit leat guđđojuvvon eret.",
        "Items and decisions of the meetings. Confidential items are left out.",
    ),
    creatable=False,
    units=(Unit(columns=("confidentiality", "ground")),),
    columns=(
        _of("meeting_id", 30, editable=False),
        _of("section", 7, editable=False, synonyms=SECTION_SYNONYMS),
        _of("title", 44),
        _of("case_number", 20, codec=TextCodec(number_like=True), synonyms=CASE_NUMBER_SYNONYMS),
        _of("proposal", 40, codec=MarkdownCodec()),
        _of("decision", 50, codec=MarkdownCodec()),
        _of("commitment", 15, synonyms=("sitovuus",)),
        _of("total_cost", 14, codec=NumberCodec(number_format="#,##0.00"), synonyms=("kustannus yhteensä, €",)),
        _of("costs", 28, hint=COSTS_HINT),
        _of("reply_due", printed=False),
        _of("notice_given_on", printed=False),
        _of("decided_on", printed=False),
        _of("finished", printed=False),
        _of("report_year", 12, printed=False),
        _of("account", 60, codec=MarkdownCodec(), printed=False),
        _of("handling", 40, codec=MarkdownCodec(), printed=False),
        _of("dissent", 30, codec=MarkdownCodec(), printed=False),
        _of("preparer", 24, printed=False),
        _of("more_information", 24, printed=False),
        _of("distribution", 26, printed=False),
        _of("earlier_handlings", 26, printed=False),
        _of("public_title", 30, printed=False),
        _of("confidentiality", 18, printed=False),
        _of("ground", 24, printed=False),
    ),
)
