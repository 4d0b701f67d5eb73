"""The printed words of the plan and of what is reported of it; see `labels`."""

from turva_desktop.domain.language import words

# --------------------------------------------------------------------------------------- actions
ACTION = words("Toimenpide", "Åtgärd", "Doaibmabidju", "Action")
ACTIONS = words("Toimenpiteet", "Åtgärder", "Doaibmabijut", "Actions")
ONE_ACTION = words("1 toimenpide", "1 åtgärd", "1 doaibmabidju", "1 action")
MANY_ACTIONS = words("{n} toimenpidettä", "{n} åtgärder", "{n} doaibmabiju", "{n} actions")
RESPONSIBLE = words("Vastuutaho", "Ansvarig part", "Ovddasvástideaddji bealli", "Responsible party")
RESPONSIBLE_AND_ACTORS = words(
    "Vastuutaho ja päätoimijat",
    "Ansvarig part och huvudaktörer",
    "Ovddasvástideaddji bealli ja váldodoaibmit",
    "Responsible party and main actors",
)
MAIN_ACTORS = words("Päätoimijat: {names}", "Huvudaktörer: {names}", "Váldodoaibmit: {names}", "Main actors: {names}")
PARTNERS = words("Yhteistyötahot: {names}", "Samarbetsparter: {names}", "Guoimmit: {names}", "Partners: {names}")
LEAD = words("vastuutaho", "ansvarig part", "ovddasvástideaddji bealli", "responsible party")
MAIN_ACTOR = words("päätoimija", "huvudaktör", "váldodoaibmi", "main actor")
PARTNER = words("yhteistyötaho", "samarbetspart", "guoibmi", "partner")
DUE = words("Määräaika", "Tidsfrist", "Áigemearri", "Due")
ONGOING = words("jatkuva", "fortlöpande", "bistevaš", "ongoing")
FROM_DAY = words("alkaen {day}", "från {day}", "{day} rájes", "from {day}")
SCHEDULE = words("Aikataulu", "Tidsplan", "Áigetávval", "Schedule")
SCHEDULE_AND_STATUS = words(
    "Aikataulu/Toteumatilanne", "Tidsplan/Status", "Áigetávval/Ollašuhttindilli", "Schedule/Status"
)
FUNDING = words("Rahoitus", "Finansiering", "Ruhtadeapmi", "Funding")
STATUS = words("Tilanne", "Status", "Dilli", "Status")
EXPLANATION = words("Viimeisin selite", "Senaste förklaring", "Maŋimuš čilgehus", "Latest explanation")
ONE_DAY_LATE = words("myöhässä 1 päivän", "1 dag försenad", "1 beaivvi maŋŋit", "1 day late")
DAYS_LATE = words("myöhässä {n} päivää", "{n} dagar försenad", "{n} beaivvi maŋŋit", "{n} days late")
NOBODY = words("Vastuutaho puuttuu", "Ansvarig part saknas", "Ovddasvástideaddji váilu", "No responsible party")

# ------------------------------------------------------------------------------------------ plan
PERIOD = words("Kausi", "Period", "Áigodat", "Period")
MUNICIPALITIES = words("Kunnat", "Kommuner", "Gielddat", "Municipalities")
MUNICIPALITY = words("Kunta", "Kommun", "Gielda", "Municipality")
STAYS_IN_FORCE = words(
    "Suunnitelma on voimassa, kunnes seuraava on hyväksytty.",
    "Planen gäller tills följande plan har godkänts.",
    "Plána lea fámus dassážii go čuovvovaš dohkkehuvvo.",
    "The plan stays in force until the next one is approved.",
)
THEMES_AND_ACTIONS = words(
    "Painopisteet, tavoitteet ja toimenpiteet",
    "Insatsområden, mål och åtgärder",
    "Fáttát, ulbmilat ja doaibmabijut",
    "Themes, goals and actions",
)
THEME = words("Painopiste", "Insatsområde", "Fáddá", "Theme")
THEME_LEAD = words("Painopisteen vastuutaho", "Insatsområdets ansvariga part", "Fáttá ovddasvástideaddji", "Theme lead")
GOAL = words("Tavoite {n}", "Mål {n}", "Ulbmil {n}", "Goal {n}")
STRATEGY_LINK = words("Yhteys strategiaan", "Koppling till strategin", "Čanastat strategiijai", "Link to the strategy")
TREND = words("Suunta", "Riktning", "Guovlu", "Trend")
WITHOUT_GOAL = words("Muut toimenpiteet", "Övriga åtgärder", "Eará doaibmabijut", "Other actions")
NO_ACTIONS = words("Ei toimenpiteitä.", "Inga åtgärder.", "Eai doaibmabijut.", "No actions.")
INDICATORS = words("Mittarit", "Indikatorer", "Mihttárat", "Indicators")
INDICATOR = words("Mittari", "Indikator", "Mihttár", "Indicator")
BASELINE_AND_TARGET = words("Lähtö/tavoite", "Start/mål", "Álgu/ulbmil", "Base/target")
NOTES = words("Huomautuksia mittareista", "Anmärkningar om indikatorerna", "Mearkkašumit mihttáriid birra", "Notes")
NO_INDICATORS = words("Ei mittareita.", "Inga indikatorer.", "Eai mihttárat.", "No indicators.")
REVISED_MARK = words("* luku on korjattu", "* korrigerat värde", "* lohku lea divvojuvvon", "* revised value")
UNKNOWN_MARK = words("– arvo ei ole tiedossa", "– värdet är okänt", "– árvu ii dihtosis", "– value not known")
SOURCE = words("lähde: {source}", "källa: {source}", "gáldu: {source}", "source: {source}")
APPROVALS = words("Hyväksymiskäsittely", "Godkännande", "Dohkkeheapmi", "Approval")
BODY = words("Toimielin", "Organ", "Doaibmaorgána", "Body")
NOT_APPROVED = words(
    "Suunnitelmaa ei ole vielä käsitelty toimielimissä.",
    "Planen har inte behandlats i organen ännu.",
    "Plána ii leat vel gieđahallon doaibmaorgánain.",
    "The plan has not been handled by the bodies yet.",
)

# ------------------------------------------------------------------------------------ follow-up
FOLLOW_UP_REPORT = words("Seurantaraportti", "Uppföljningsrapport", "Čuovvunraporta", "Follow-up report")
SUMMARY = words("Yhteenveto", "Sammandrag", "Čoahkkáigeassu", "Summary")
STATUS_BY_THEME = words(
    "Toimenpiteiden tilanne painopisteittäin",
    "Åtgärdernas läge per insatsområde",
    "Doaibmabijuid dilli fáttáid mielde",
    "Status of actions by theme",
)
OK = words("OK", "OK", "OK", "OK")
OK_SHARE = words("OK, osuus", "OK, andel", "OK, oassi", "OK, share")
IN_PROGRESS = words("Kesken", "Pågår", "Gaskan", "In progress")
NOT_DONE = words("Ei toteutunut", "Inte genomförd", "Ii ollašuvvan", "Not done")
MOVED = words("Siirretty", "Flyttad", "Sirdojuvvon", "Moved")
UNKNOWN = words("Tuntematon", "Okänd", "Dovdameahttun", "Unknown")
MOVED_OR_UNKNOWN = words("Siirretty tai tuntematon", "Flyttad eller okänd", "Sirdojuvvon dahje dovdameahttun", "Other")
SHARE_ROW = words("Osuus", "Andel", "Oassi", "Share")
SUMMARY_TEXT = words(
    "Suunnitelmassa on {actions}: {counts}.",
    "Planen har {actions}: {counts}.",
    "Plánas leat {actions}: {counts}.",
    "The plan has {actions}: {counts}.",
)
NO_ACTIONS_YET = words(
    "Suunnitelmassa ei ole vielä toimenpiteitä.",
    "Planen har inga åtgärder ännu.",
    "Plánas eai leat vel doaibmabijut.",
    "The plan has no actions yet.",
)
NOT_STARTED_NOTE = words(
    "Aloittamaton toimenpide lasketaan kesken oleviin.",
    "En åtgärd som inte påbörjats räknas till de pågående.",
    "Álggahkeahtes doaibmabidju rehkenastojuvvo gaskan leahkkiide.",
    "An action not yet started counts as in progress.",
)
SMALL_NUMBERS = words(
    "* Luku on pieni (alle {limit} toimenpidettä): yksikin toimenpide muuttaa osuutta paljon, joten vertaa lukumääriä.",
    "* Talet är litet (under {limit} åtgärder): en enda åtgärd ändrar andelen mycket, så jämför antalen.",
    "* Lohku lea unni (vuollel {limit} doaibmabiju): okta doaibmabidju rievdada oasi ollu, nuba veardit loguid.",
    "* The count is small (under {limit} actions): one action changes the share a lot, so compare the counts.",
)
CHART_LINE = words(
    "{theme}: OK {done}, kesken {progress}, ei toteutunut {failed}",
    "{theme}: OK {done}, pågår {progress}, inte genomförd {failed}",
    "{theme}: OK {done}, gaskan {progress}, ii ollašuvvan {failed}",
    "{theme}: OK {done}, in progress {progress}, not done {failed}",
)
CHART_OTHER = words(
    "siirretty tai tuntematon {n}", "flyttad eller okänd {n}", "sirdojuvvon dahje dovdameahttun {n}", "other {n}"
)
CHART_INTRO = words(
    "Pinotut palkit painopisteittäin.",
    "Staplar per insatsområde.",
    "Stáhpat fáttáid mielde.",
    "Bars by theme.",
)
ATTENTION = words("Huomiota vaativat", "Kräver uppmärksamhet", "Gáibidit fuomášumi", "In need of attention")
LATE = words("Myöhässä", "Försenade", "Maŋŋonan", "Late")
NONE_LATE = words(
    "Mikään toimenpide ei ole myöhässä.",
    "Ingen åtgärd är försenad.",
    "Ii oktage doaibmabidju leat maŋŋonan.",
    "No action is late.",
)
FAILED = words("Toteutumattomat", "Inte genomförda", "Eai ollašuvvan", "Not done")
NONE_FAILED = words(
    "Yhtään toimenpidettä ei ole kirjattu toteutumattomaksi.",
    "Ingen åtgärd har antecknats som inte genomförd.",
    "Ii oktage doaibmabidju leat loahpahuvvon ollašuvakeahttá.",
    "No action has been closed as not done.",
)
ACTIONS_BY_THEME = words(
    "Toimenpiteet painopisteittäin", "Åtgärder per insatsområde", "Doaibmabijut fáttáid mielde", "Actions by theme"
)

# --------------------------------------------------------------------------------- annual report
ANNUAL_REPORT = words("Vuosiraportti {year}", "Årsrapport {year}", "Jahkeraporta {year}", "Annual report {year}")
YEAR_IN_SHORT = words("Vuosi lyhyesti", "Året i korthet", "Jahki oanehaččat", "The year in short")
MEETINGS = words("Kokoukset", "Möten", "Čoahkkimat", "Meetings")
ONE_MEETING = words("1 kokous", "1 möte", "1 čoahkkin", "1 meeting")
MANY_MEETINGS = words("{n} kokousta", "{n} möten", "{n} čoahkkima", "{n} meetings")
MEETING = words("Kokous", "Möte", "Čoahkkin", "Meeting")
SECTIONS = words("Pykälät", "Paragrafer", "Paragráfat", "Sections")
PRESENT_COUNT = words("Läsnä", "Närvarande", "Báikki alde", "Present")
MEETINGS_HELD = words(
    "Vuoden aikana pidettiin {meetings}, joissa käsiteltiin {items} asiaa.",
    "Under året hölls {meetings} där {items} ärenden behandlades.",
    "Jagi áigge dollojuvvojedje {meetings}, main gieđahallojuvvojedje {items} ášši.",
    "{meetings} were held during the year, handling {items} items.",
)
NO_MEETINGS = words(
    "Vuoden aikana ei pidetty kokouksia.",
    "Inga möten hölls under året.",
    "Jagi áigge eai dollojuvvon čoahkkimat.",
    "No meetings were held during the year.",
)
DECISIONS = words("Keskeiset päätökset", "Centrala beslut", "Guovddáš mearrádusat", "Main decisions")
NO_DECISIONS = words(
    "Vuodelta ei ole kirjattu päätöksiä.",
    "Inga beslut har antecknats för året.",
    "Jagis eai leat merkejuvvon mearrádusat.",
    "No decisions have been recorded for the year.",
)
CHANGES = words(
    "Tilanteen muutokset vuoden aikana",
    "Ändringar i status under året",
    "Jagi áigge rievdan dilli",
    "Changes of status",
)
AT_START = words("Vuoden alussa", "Vid årets början", "Jagi álggus", "At the start")
AT_END = words("Vuoden lopussa", "Vid årets slut", "Jagi loahpas", "At the end")
NO_CHANGES = words(
    "Minkään toimenpiteen tilanne ei muuttunut vuoden aikana.",
    "Ingen åtgärds status ändrades under året.",
    "Ii ovttage doaibmabiju dilli rievdan jagi áigge.",
    "No action changed its status during the year.",
)
NEW_ACTION = words("uusi", "ny", "ođđa", "new")
STATUS_AT_END = words(
    "Toimenpiteiden tilanne vuoden lopussa",
    "Åtgärdernas läge vid årets slut",
    "Doaibmabijuid dilli jagi loahpas",
    "Status of actions at the end of the year",
)
HANDLED_IN = words("Raportin käsittely", "Behandling av rapporten", "Raportta gieđahallan", "Handling of the report")
NOT_HANDLED = words(
    "Raporttia ei ole vielä käsitelty.",
    "Rapporten har inte behandlats ännu.",
    "Raporta ii leat vel gieđahallon.",
    "The report has not been handled yet.",
)

# ----------------------------------------------------------------------------------- action list
ACTION_LIST = words("Toimenpidelista", "Åtgärdslista", "Doaibmabidjolistu", "Action list")
OPEN = words("Avoimet", "Öppna", "Rabas", "Open")
CLOSED = words("Päättyneet", "Avslutade", "Loahpahuvvon", "Closed")
OWN_PART = words("Rooli", "Roll", "Rolla", "Part")
NOTHING_OPEN = words(
    "Avoimia toimenpiteitä ei ole.",
    "Inga öppna åtgärder.",
    "Eai leat rabas doaibmabijut.",
    "There are no open actions.",
)
