"""The printed words of the plan and of what is reported of it; see `labels`."""

from turva_desktop.domain.language import words

# --------------------------------------------------------------------------------------- actions
ONE_ACTION = words("1 toimenpide", "1 åtgärd", "1 doaibmabidju", "1 action")
MANY_ACTIONS = words("{n} toimenpidettä", "{n} åtgärder", "{n} doaibmabiju", "{n} actions")
RESPONSIBLE_AND_ACTORS = words(
    "Vastuutaho ja päätoimijat",
    "Ansvarig part och huvudaktörer",
    "Ovddasvástideaddji bealli ja váldodoaibmit",
    "Responsible party and main actors",
)
MAIN_ACTOR = words("päätoimija", "huvudaktör", "váldodoaibmi", "main actor")
PARTNER = words("yhteistyötaho", "samarbetspart", "guoibmi", "partner")
FROM_DAY = words("alkaen {day}", "från {day}", "{day} rájes", "from {day}")
SCHEDULE_AND_STATUS = words("Aikataulu ja tila", "Tidsplan och status", "Áigetávval ja dilli", "Schedule and status")
EXPLANATION = words("Viimeisin selite", "Senaste förklaring", "Maŋimuš čilgehus", "Latest explanation")
ONE_DAY_LATE = words("myöhässä 1 päivän", "1 dag försenad", "1 beaivvi maŋŋit", "1 day late")
DAYS_LATE = words("myöhässä {n} päivää", "{n} dagar försenad", "{n} beaivvi maŋŋit", "{n} days late")
NOBODY = words("Vastuutaho puuttuu", "Ansvarig part saknas", "Ovddasvástideaddji bealli váilu", "No responsible party")

# ------------------------------------------------------------------------------------------ plan
PERIOD = words("Kausi", "Period", "Áigodat", "Period")
STAYS_IN_FORCE = words(
    "Suunnitelma on voimassa, kunnes seuraava on hyväksytty.",
    "Planen gäller tills följande plan har godkänts.",
    "Plána lea fámus dassážii go čuovvovaš dohkkehuvvo.",
    "The plan stays in force until the next one is approved.",
)
THEMES_AND_ACTIONS = words(
    "Painopisteet, tavoitteet ja toimenpiteet",
    "Insatsområden, mål och åtgärder",
    "Deattuhusat, ulbmilat ja doaibmabijut",
    "Themes, goals and actions",
)
WITHOUT_GOAL = words("Muut toimenpiteet", "Övriga åtgärder", "Eará doaibmabijut", "Other actions")
NO_ACTIONS = words("Ei toimenpiteitä.", "Inga åtgärder.", "Eai doaibmabijut.", "No actions.")
BASELINE_AND_TARGET = words("Lähtö/tavoite", "Start/mål", "Álgu/ulbmil", "Base/target")
INDICATOR_TREND = words("Muutos", "Förändring", "Rievdan", "Change")
INDICATORS_IN_WORDS = words("Mittarit sanoin", "Indikatorerna i ord", "Mihttárat sániin", "The indicators in words")
NO_DATA = words("ei tietoa", "ingen uppgift", "ii diehtu", "no data")
BELOW = words("alle {limit}", "under {limit}", "vuollel {limit}", "below {limit}")
PRELIMINARY_MARK = words("(e) ennakkotieto", "(e) preliminär uppgift", "(e) ovdadiehtu", "(e) preliminary")
NO_INDICATORS = words("Ei mittareita.", "Inga indikatorer.", "Eai mihttárat.", "No indicators.")
REVISED_MARK = words("* luku on korjattu", "* korrigerat värde", "* lohku lea divvojuvvon", "* revised value")
SOURCE = words("lähde: {source}", "källa: {source}", "gáldu: {source}", "source: {source}")
NOT_APPROVED = words(
    "Suunnitelmaa ei ole vielä käsitelty toimielimissä.",
    "Planen har inte behandlats i organen ännu.",
    "Plána ii leat vel gieđahallon doaibmaorgánain.",
    "The plan has not been handled by the bodies yet.",
)

# ------------------------------------------------------------------------------------ follow-up
SUMMARY = words("Yhteenveto", "Sammandrag", "Čoahkkáigeassu", "Summary")
STATUS_BY_THEME = words(
    "Toimenpiteiden tila painopisteittäin",
    "Åtgärdernas status per insatsområde",
    "Doaibmabijuid dilli deattuhusaid mielde",
    "Status of actions by theme",
)
MOVED_OR_UNKNOWN = words(
    "Siirretty tai tuntematon", "Flyttad eller okänd", "Sirdojuvvon dahje dovdameahttun", "Moved or unknown"
)
DONE_SHARE = words("Toteutunut, osuus", "Genomförd, andel", "Ollašuvvan, oassi", "Completed, share")
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
NOT_STARTED_YET = words(
    "Kesken olevista {n} on vielä aloittamatta.",
    "Av de pågående är {n} ännu inte påbörjade.",
    "Gaskan leahkkiin {n} ii leat vel álggahuvvon.",
    "Among those in progress, not yet started: {n}.",
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
CHART_INTRO = words(
    "Pinotut palkit painopisteittäin.",
    "Staplar per insatsområde.",
    "Stáhpat deattuhusaid mielde.",
    "Bars by theme.",
)
WITHOUT_THEME = words("Ilman painopistettä", "Utan insatsområde", "Deattuhusa haga", "Without a theme")
ATTENTION = words("Huomiota vaativat", "Kräver uppmärksamhet", "Gáibidit fuomášumi", "In need of attention")
LATE = words("Myöhässä", "Försenade", "Maŋŋonan", "Late")
NONE_LATE = words(
    "Mikään toimenpide ei ole myöhässä.",
    "Ingen åtgärd är försenad.",
    "Ii oktage doaibmabidju leat maŋŋonan.",
    "No action is late.",
)
FAILED = words("Ei toteutuneet", "Inte genomförda", "Eai ollašuvvan", "Not implemented")
NONE_FAILED = words(
    "Yhtään toimenpidettä ei ole kirjattu toteutumattomaksi.",
    "Ingen åtgärd har antecknats som inte genomförd.",
    "Ii oktage doaibmabidju leat loahpahuvvon ollašuvakeahttá.",
    "No action has been closed as not implemented.",
)
ACTIONS_BY_THEME = words(
    "Toimenpiteet painopisteittäin", "Åtgärder per insatsområde", "Doaibmabijut deattuhusaid mielde", "Actions by theme"
)

# --------------------------------------------------------------------------------- annual report
YEAR_IN_SHORT = words("Vuosi lyhyesti", "Året i korthet", "Jahki oanehaččat", "The year in short")
ONE_MEETING_HELD = words(
    "Vuoden aikana pidettiin 1 kokous, jossa käsiteltiin {items}.",
    "Under året hölls 1 möte där {items} behandlades.",
    "Jagi áigge dollojuvvui 1 čoahkkin, mas gieđahallojuvvojedje {items}.",
    "1 meeting was held during the year, handling {items}.",
)
ONE_ITEM = words("1 asia", "1 ärende", "1 ášši", "1 item")
MANY_ITEMS = words("{n} asiaa", "{n} ärenden", "{n} ášši", "{n} items")
SECTIONS = words("Pykälät", "Paragrafer", "Paragráfat", "Sections")
PRESENT_COUNT = words("Jäseniä läsnä", "Medlemmar närvarande", "Lahtut báikki alde", "Members present")
MEETINGS_HELD = words(
    "Vuoden aikana pidettiin {n} kokousta, joissa käsiteltiin {items}.",
    "Under året hölls {n} möten där {items} behandlades.",
    "Jagi áigge dollojuvvojedje {n} čoahkkima, main gieđahallojuvvojedje {items}.",
    "{n} meetings were held during the year, handling {items}.",
)
NO_MEETINGS = words(
    "Vuoden aikana ei pidetty kokouksia.",
    "Inga möten hölls under året.",
    "Jagi áigge eai dollojuvvon čoahkkimat.",
    "No meetings were held during the year.",
)
SO_FAR = words(
    "Vuosi on kesken: tiedot ovat sellaisina kuin ne olivat {day}.",
    "Året pågår: rapporten visar läget den {day}.",
    "Jahki lea gaskan: raporta muitala dili {day}.",
    "The year is not over: the report tells how things stood on {day}.",
)
DECISIONS_ELSEWHERE = words(
    "Päätökset muissa toimielimissä",
    "Beslut i andra organ",
    "Mearrádusat eará doaibmaorgánain",
    "Decisions of other bodies",
)
DECISIONS = words("Keskeiset päätökset", "Centrala beslut", "Guovddáš mearrádusat", "Main decisions")
NO_DECISIONS = words(
    "Vuodelta ei ole kirjattu päätöksiä.",
    "Inga beslut har antecknats för året.",
    "Jagis eai leat merkejuvvon mearrádusat.",
    "No decisions have been recorded for the year.",
)
CHANGES = words(
    "Tilan muutokset vuoden aikana",
    "Ändringar i status under året",
    "Jagi áigge rievdan dilli",
    "Changes of status",
)
AT_START = words("Vuoden alussa", "Vid årets början", "Jagi álggus", "At the start")
AT_END = words("Vuoden lopussa", "Vid årets slut", "Jagi loahpas", "At the end")
ON_DAY = words("Tila {day}", "Läget {day}", "Dilli {day}", "On {day}")
STATUS_ON_DAY = words(
    "Toimenpiteiden tila {day}", "Åtgärdernas status {day}", "Doaibmabijuid dilli {day}", "Status of actions on {day}"
)
NO_CHANGES = words(
    "Minkään toimenpiteen tila ei muuttunut vuoden aikana.",
    "Ingen åtgärds status ändrades under året.",
    "Ii ovttage doaibmabiju dilli rievdan jagi áigge.",
    "No action changed its status during the year.",
)
NEW_ACTION = words("uusi", "ny", "ođđa", "new")
STATUS_AT_END = words(
    "Toimenpiteiden tila vuoden lopussa",
    "Åtgärdernas status vid årets slut",
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
OPEN = words("Avoimet", "Öppna", "Rabas", "Open")
CLOSED = words("Päättyneet", "Avslutade", "Loahpahuvvon", "Closed")
OWN_PART = words("Rooli", "Roll", "Rolla", "Part")
NOTHING_OPEN = words(
    "Avoimia toimenpiteitä ei ole.",
    "Inga öppna åtgärder.",
    "Eai leat rabas doaibmabijut.",
    "There are no open actions.",
)
