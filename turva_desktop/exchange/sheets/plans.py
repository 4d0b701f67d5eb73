"""The plan and its chain of approvals."""

from turva_desktop.domain.language import words
from turva_desktop.domain.plan import Plan, PlanApproval, PlanKind, PlanStatus
from turva_desktop.exchange.codecs import ChoiceCodec, MunicipalitiesCodec, NumberCodec, TextCodec
from turva_desktop.exchange.context import View
from turva_desktop.exchange.dates import DateCodec
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.sheet import Column, Sheet

PLAN_HEADING = words("Suunnitelma", "Plan", "Plána", "Plan")

PLANS = Sheet(
    key="plans",
    title=words("Suunnitelmat", "Planer", "Plánat", "Plans"),
    synonyms=("Suunnitelma", "Plan"),
    kind=Plan,
    spans=(("first_year", "last_year"),),
    purpose=words(
        "Suunnitelmien nimet, kaudet ja vaihe.",
        "Planernas namn, perioder och skede.",
        "Plánaid namat, áigodagat ja dilli.",
        "Names, terms and states of the plans.",
    ),
    order=lambda plan, _: (-plan.first_year, plan.name, plan.id),
    columns=(
        Column(key="name", heading=words("Nimi", "Namn", "Namma", "Name"), codec=TextCodec(), width=44, required=True),
        Column(key="kind", heading=words("Laji", "Typ", "Šládja", "Kind"), codec=ChoiceCodec(kind=PlanKind), width=26),
        Column(
            key="municipalities",
            heading=words("Kunnat", "Kommuner", "Gielddat", "Municipalities"),
            codec=MunicipalitiesCodec(),
            hint=words(
                "Kuntanumerot kolmella numerolla, esimerkiksi 047; 148.",
                "Kommunnumren med tre siffror, till exempel 047; 148.",
                "Gieldanummirat golmmain nummiriin, omd. 047; 148.",
                "Municipality codes of three digits, e.g. 047; 148.",
            ),
        ),
        Column(
            key="first_year",
            heading=words("Ensimmäinen vuosi", "Första år", "Vuosttaš jahki", "First year"),
            codec=NumberCodec(whole=True),
            width=12,
            required=True,
        ),
        Column(
            key="last_year",
            heading=words("Viimeinen vuosi", "Sista år", "Maŋimuš jahki", "Last year"),
            codec=NumberCodec(whole=True),
            width=12,
            required=True,
        ),
        Column(
            key="status",
            heading=words("Vaihe", "Skede", "Dilli", "Status"),
            synonyms=("tila", "tilanne"),
            codec=ChoiceCodec(kind=PlanStatus),
            width=18,
        ),
        Column(
            key="note",
            heading=words("Huomautus", "Anmärkning", "Mearkkašupmi", "Note"),
            codec=TextCodec(),
            width=40,
        ),
    ),
)


def plan_place(plan_id: str, view: View) -> tuple[int, str]:
    """Return where a plan's rows stand: those of the newest plan first."""
    plan = view.get(Plan, plan_id)
    return (-plan.first_year if plan else 0, plan_id)


APPROVALS = Sheet(
    key="approvals",
    title=words("Hyväksynnät", "Godkännanden", "Dohkkeheamit", "Approvals"),
    kind=PlanApproval,
    purpose=words(
        "Missä ja milloin suunnitelma on käsitelty ja hyväksytty.",
        "Var och när planen har behandlats och godkänts.",
        "Gos ja goas plána lea gieđahallon ja dohkkehuvvon.",
        "Where and when a plan was handled and approved.",
    ),
    order=lambda approval, view: (*plan_place(approval.plan_id, view), approval.position, approval.id),
    columns=(
        Column(
            key="plan",
            record_field="plan_id",
            heading=PLAN_HEADING,
            codec=ReferenceCodec(kind=Plan),
            width=40,
            required=True,
        ),
        Column(
            key="body_name",
            heading=words("Toimielin", "Organ", "Doaibmaorgána", "Body"),
            codec=TextCodec(),
            width=28,
            required=True,
        ),
        Column(key="approved_on", heading=words("Päivä", "Datum", "Beaivi", "Date"), codec=DateCodec(), width=13),
        Column(
            key="section",
            heading=words("§", "§", "§", "§"),
            synonyms=("pykälä", "paragraf"),
            codec=TextCodec(number_like=True),
            width=10,
        ),
        Column(
            key="case_number",
            heading=words("Asianumero", "Ärendenummer", "Diáranummar", "Case number"),
            synonyms=("diaarinumero", "dnro", "diarienummer"),
            codec=TextCodec(number_like=True),
            width=20,
        ),
    ),
)
