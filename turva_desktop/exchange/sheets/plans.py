"""The plan and its chain of approvals."""

from turva_desktop.domain.language import words
from turva_desktop.domain.plan import PLAN, PLAN_APPROVAL
from turva_desktop.exchange.codecs import TextCodec
from turva_desktop.exchange.columns import Columns
from turva_desktop.exchange.municipalities import MunicipalitiesCodec
from turva_desktop.exchange.sheet import Sheet

CASE_NUMBER_SYNONYMS = ("diaarinumero", "dnro", "diarienummer")
SECTION_SYNONYMS = ("pykälä", "paragraf")

_of_plan = Columns(PLAN)
_of_approval = Columns(PLAN_APPROVAL)

PLANS = Sheet(
    key="plans",
    kind=PLAN,
    synonyms=("Suunnitelma", "Plan"),
    purpose=words(
        "Suunnitelmien nimet, kaudet ja vaihe.",
        "Planernas namn, perioder och skede.",
        "Plánaid namat, áigodagat ja muddu.",
        "Names, terms and stages of the plans.",
    ),
    columns=(
        _of_plan("name", 44),
        _of_plan("kind", 26),
        _of_plan(
            "municipalities",
            codec=MunicipalitiesCodec(),
            hint=words(
                "Kuntanumerot kolmella numerolla, esimerkiksi 047; 148.",
                "Kommunnumren med tre siffror, till exempel 047; 148.",
                "Gieldanummirat golmmain nummiriin, ovdamearkan 047; 148.",
                "Municipality codes of three digits, e.g. 047; 148.",
            ),
        ),
        _of_plan("first_year"),
        _of_plan("last_year"),
        _of_plan("status", 18, synonyms=("tila", "tilanne")),
        _of_plan("note", 40),
    ),
)

APPROVALS = Sheet(
    key="approvals",
    kind=PLAN_APPROVAL,
    purpose=words(
        "Missä ja milloin suunnitelma on käsitelty ja hyväksytty.",
        "Var och när planen har behandlats och godkänts.",
        "Gos ja goas plána lea gieđahallon ja dohkkehuvvon.",
        "Where and when a plan was handled and approved.",
    ),
    columns=(
        _of_approval("plan_id", 40),
        _of_approval("body_name", 28),
        _of_approval("approved_on"),
        _of_approval("section", 10, codec=TextCodec(number_like=True), synonyms=SECTION_SYNONYMS),
        _of_approval("case_number", 20, codec=TextCodec(number_like=True), synonyms=CASE_NUMBER_SYNONYMS),
    ),
)
