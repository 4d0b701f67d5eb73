"""Every word that a document prints on its own, in the four languages.

Texts with `{gaps}` are filled with `format`. What a record, its field or its value is called stands with its kind.
Northern Sámi awaits a native speaker's check.
"""

from turva_desktop.domain.language import words

# ------------------------------------------------------------------------------------ of any document
DRAFT = words("Luonnos", "Utkast", "Álgohámus", "Draft")
TOTAL = words("Yhteensä", "Totalt", "Oktiibuot", "Total")
NONE = words("Ei ole.", "Finns inte.", "Ii leat.", "None.")
WORKED_OUT = words("Laadittu {day}", "Upprättad {day}", "Ráhkaduvvon {day}", "As of {day}")
CONFIDENTIAL_COPY = words(
    "Sisältää salassa pidettävää",
    "Innehåller sekretessbelagt",
    "Siskkilda čiegus áššiid",
    "Contains confidential matter",
)
PUBLIC_COPY = words("Julkinen kopio", "Offentlig kopia", "Almmolaš kopiija", "Public copy")
DELETED_THEME = words("Ilman painopistettä", "Utan insatsområde", "Deattuhusa haga", "Without a theme")

# -------------------------------------------------------------------------------------------- handlings
ONE_HANDLING_MORE = words(
    "ja sitä ennen kerran", "och dessförinnan en gång", "ja dan ovdal oktii", "and once before that"
)
HANDLINGS_MORE = words(
    "ja sitä ennen {n} kertaa",
    "och dessförinnan {n} gånger",
    "ja dan ovdal {n} geardde",
    "and {n} times before that",
)

# ------------------------------------------------------------------------------------------ withholding
WITHHELD_TITLE = words("Kopiosta jätetty pois", "Utelämnat ur kopian", "Mii kopiijas váilu", "What is left out")
WITHHELD_BODY = words(
    "Asian tekstit ovat salassa pidettäviä.",
    "Ärendets texter är sekretessbelagda.",
    "Ášši teavsttat leat čiegus.",
    "The texts of this matter are confidential.",
)
GROUND = words("Peruste: {ground}", "Grund: {ground}", "Vuođđu: {ground}", "Ground: {ground}")
NO_GROUND = words(
    "perustetta ei ole kirjattu", "grunden har inte antecknats", "vuođđu ii leat merkejuvvon", "no ground recorded"
)
ONE_ITEM_WITHHELD = words(
    "1 asian tekstit on jätetty pois.",
    "Texterna i 1 ärende har utelämnats.",
    "1 ášši teavsttat leat guđđojuvvon eret.",
    "The texts of 1 item have been left out.",
)
ITEMS_WITHHELD = words(
    "{n} asian tekstit on jätetty pois.",
    "Texterna i {n} ärenden har utelämnats.",
    "{n} ášši teavsttat leat guđđojuvvon eret.",
    "The texts of {n} items have been left out.",
)
ONE_ATTACHMENT_WITHHELD = words(
    "1 liite on jätetty pois.",
    "1 bilaga har utelämnats.",
    "1 mielddus lea guđđojuvvon eret.",
    "1 attachment has been left out.",
)
ATTACHMENTS_WITHHELD = words(
    "{n} liitettä on jätetty pois.",
    "{n} bilagor har utelämnats.",
    "{n} mielddusa leat guđđojuvvon eret.",
    "{n} attachments have been left out.",
)
ONE_ACTION_WITHHELD = words(
    "1 salassa pidettävä toimenpide on jätetty pois, myös luvuista.",
    "1 sekretessbelagd åtgärd har utelämnats, även ur siffrorna.",
    "1 čiegus doaibmabidju lea guđđojuvvon eret, maiddái loguin.",
    "1 confidential action has been left out, also from the counts.",
)
ACTIONS_WITHHELD = words(
    "{n} salassa pidettävää toimenpidettä on jätetty pois, myös luvuista.",
    "{n} sekretessbelagda åtgärder har utelämnats, även ur siffrorna.",
    "{n} čiegus doaibmabiju leat guđđojuvvon eret, maiddái loguin.",
    "{n} confidential actions have been left out, also from the counts.",
)
ONE_CHAPTER_WITHHELD = words(
    "1 salassa pidettävä luku on jätetty pois.",
    "1 sekretessbelagt kapitel har utelämnats.",
    "1 čiegus kapihtal lea guđđojuvvon eret.",
    "1 confidential chapter has been left out.",
)
CHAPTERS_WITHHELD = words(
    "{n} salassa pidettävää lukua on jätetty pois.",
    "{n} sekretessbelagda kapitel har utelämnats.",
    "{n} čiegus kapihttala leat guđđojuvvon eret.",
    "{n} confidential chapters have been left out.",
)
NAMES_WITHHELD = words(
    "Yksityishenkilöiden nimet on poistettu.",
    "Privatpersoners namn har tagits bort.",
    "Priváhtaolbmuid namat leat sihkkojuvvon.",
    "The names of private persons have been removed.",
)

# -------------------------------------------------------------------------------------- meetings: the head
TIME = words("Aika", "Tid", "Áigi", "Time")
AT_CLOCK = words("{day} kello {clock}", "{day} kl. {clock}", "{day} dii. {clock}", "{day}, {clock}")
INSPECTOR = words("Pöytäkirjantarkastaja", "Protokolljusterare", "Beavdegirjji dárkkisteaddji", "Inspector")
VERSION = words("versio {n}", "version {n}", "veršuvdna {n}", "version {n}")
CHECKED_ON = words("Tarkastettu {day}", "Justerat {day}", "Dárkkistuvvon {day}", "Checked on {day}")
APPROVED_ON = words("Hyväksytty {day}", "Godkänt {day}", "Dohkkehuvvon {day}", "Approved on {day}")

# ------------------------------------------------------------------------------------ meetings: who was there
INVITED = words("Kutsutut", "Kallade", "Bovdejuvvon", "Invited")
IN_PLACE_OF = words("sijaistaa: {name}", "i stället för {name}", "sadjái: {name}", "in place of {name}")
ARRIVED = words("saapui kello {clock}", "anlände kl. {clock}", "bođii dii. {clock}", "arrived at {clock}")
LEFT = words("poistui kello {clock}", "avlägsnade sig kl. {clock}", "vulggii dii. {clock}", "left at {clock}")
ARRIVED_BARE = words("saapui", "anlände", "bođii", "arrived")
LEFT_BARE = words("poistui", "avlägsnade sig", "vulggii", "left")
EXPERT_FOR = words(
    "kuultavana §\u00a0{sections}",
    "hörd §\u00a0{sections}",
    "gullojuvvon §\u00a0{sections}",
    "heard at §\u00a0{sections}",
)
VOTE_RESULT = words("Tulos", "Resultat", "Boađus", "Result")
CONFLICT_REASON = words("Peruste:", "Grund:", "Vuođđu:", "Reason:")
SEATS_FILLED = words(
    "Jäsenistä tai heidän varajäsenistään oli läsnä {there}/{all}.",
    "Av medlemmarna eller deras ersättare var {there}/{all} närvarande.",
    "Lahtuin dahje sin várrelahtuin ledje báikki alde {there}/{all}.",
    "Of the members or their deputies, {there}/{all} were present.",
)
SEATS_AT_START = words(
    "Jäsenistä tai heidän varajäsenistään oli kokouksen alkaessa läsnä {there}/{all} ja myöhemmin {later}/{all}.",
    "Av medlemmarna eller deras ersättare var {there}/{all} närvarande när mötet började och senare {later}/{all}.",
    "Lahtuin dahje sin várrelahtuin ledje čoahkkima álggedettiin báikki alde {there}/{all} ja maŋŋil {later}/{all}.",
    "Of the members or their deputies, {there}/{all} were present at the start and {later}/{all} later.",
)
QUORATE_LATER = words(
    "Kokous ei ollut päätösvaltainen alkaessaan, mutta tuli päätösvaltaiseksi myöhemmin.",
    "Mötet var inte beslutfört när det började men blev beslutfört senare.",
    "Čoahkkin ii lean mearridanválddálaš álggedettiin muhto šattai maŋŋil.",
    "There was no quorum at the start, but one later.",
)
QUORATE = words(
    "Kokous oli päätösvaltainen.", "Mötet var beslutfört.", "Čoahkkin lei mearridanválddálaš.", "There was a quorum."
)
NOT_QUORATE = words(
    "Kokous ei ollut päätösvaltainen.",
    "Mötet var inte beslutfört.",
    "Čoahkkin ii lean mearridanválddálaš.",
    "There was no quorum.",
)

# ------------------------------------------------------------------------------------------ meetings: items
ITEMS = words("Käsitellyt asiat", "Behandlade ärenden", "Gieđahallojuvvon áššit", "Matters handled")
AGENDA_ITEMS = words("Käsiteltävät asiat", "Ärenden som behandlas", "Meannudanáššit", "Items to be handled")
NO_ITEMS = words(
    "Esityslistalla ei ole asioita.",
    "Föredragningslistan är tom.",
    "Áššelisttus eai leat áššit.",
    "The agenda has no items.",
)
PRELIMINARY = words(
    "Sitoumus on alustava, kunnes se on vahvistettu.",
    "Förbindelsen är preliminär tills den har bekräftats.",
    "Čatnaseapmi lea gaskaboddosaš dassážii go dat nannejuvvo.",
    "The commitment is preliminary until it has been confirmed.",
)
SHARE = words("Osuus", "Andel", "Oassi", "Share")
SUM_AGREES = words(
    "Vuosiosuuksien summa vastaa sovittua kokonaissummaa {total}.",
    "Årsandelarnas summa motsvarar den avtalade totalsumman {total}.",
    "Jahkeosiid supmi vástida sohppojuvvon obbasubmái {total}.",
    "The yearly shares make the agreed total of {total}.",
)
SUM_DIFFERS = words(
    "Huomaa: sovittu kokonaissumma on {total}, eikä se vastaa vuosiosuuksien summaa.",
    "Observera: den avtalade totalsumman är {total} och motsvarar inte årsandelarnas summa.",
    "Fuomáš: sohppojuvvon obbasupmi lea {total}, iige dat vástit jahkeosiid submái.",
    "Note: the agreed total is {total}, which is not the sum of the yearly shares.",
)
ACTIONS_BORN = words(
    "Päätöksestä syntyneet toimenpiteet",
    "Åtgärder med anledning av beslutet",
    "Mearrádusas šaddan doaibmabijut",
    "Actions from the decision",
)

# --------------------------------------------------------------------------------- meetings: the follow-up
NEW_DUE = words("uusi määräaika {day}", "ny tidsfrist {day}", "ođđa áigemearri {day}", "new due date {day}")
GO_ON = words("Ennallaan jatkuvat", "Fortsätter oförändrade", "Joatkašuvvet seammás", "Going on unchanged")
NOT_REVIEWED = words("Käsittelemättä jäivät", "Blev obehandlade", "Eai gieđahallon", "Not reviewed")

# ------------------------------------------------------------------------------- meetings: the closing parts
ATTACHMENT = words("Liite {n}", "Bilaga {n}", "Mielddus {n}", "Attachment {n}")
SIGNATURES = words("Allekirjoitukset", "Underskrifter", "Vuolláičállosat", "Signatures")
INSPECTION = words("Pöytäkirjan tarkastus", "Justering av protokollet", "Beavdegirjji dárkkisteapmi", "Inspection")
INSPECTED = words(
    "Pöytäkirja on tarkastettu ja todettu kokouksen kulun mukaiseksi.",
    "Protokollet har justerats och konstaterats stämma överens med mötets gång.",
    "Beavdegirji lea dárkkistuvvon ja gávnnahuvvon čoahkkima mielde čállojuvvon.",
    "The minutes have been inspected and found to agree with the course of the meeting.",
)
TO_BE_INSPECTED = words(
    "Pöytäkirjaa ei ole vielä tarkastettu.",
    "Protokollet har inte justerats ännu.",
    "Beavdegirji ii leat vel dárkkistuvvon.",
    "The minutes have not been inspected yet.",
)
APPEAL = words("Muutoksenhaku", "Ändringssökande", "Nuppástusohcan", "Appeal")
APPEAL_ATTACHED = words(
    "Oikaisuvaatimusohje tai valitusosoitus on pöytäkirjan liitteenä.",
    "Anvisningen om begäran om omprövning eller besvärsanvisningen är bifogad protokollet.",
    "Divvungáibádus- dahje váidinčujuhus lea beavdegirjji mielddusin.",
    "Instructions for appeal are attached to the minutes.",
)
APPEAL_GIVEN = words(
    "Oikaisuvaatimusohje tai valitusosoitus annetaan niistä päätöksistä, joista saa hakea muutosta.",
    "Anvisning om begäran om omprövning eller besvärsanvisning ges för de beslut i vilka ändring får sökas.",
    "Divvungáibádus- dahje váidinčujuhus addojuvvo daid mearrádusain, maidda oažžu ohcat nuppástusa.",
    "Instructions for appeal are given for those decisions that may be appealed.",
)
NO_APPEAL = words(
    "Päätöksestä, joka koskee vain valmistelua tai täytäntöönpanoa, ei saa tehdä oikaisuvaatimusta eikä "
    "kunnallisvalitusta (kuntalaki 136 §).",
    "Omprövning får inte begäras och kommunalbesvär inte anföras över beslut som endast gäller beredning eller "
    "verkställighet (136 § i kommunallagen).",
    "Mearrádussii, mii guoská dušše válmmaštallamii dahje ollašuhttimii, ii oaččo ohcat nuppástusa.",
    "A decision that concerns only preparation or implementation may not be appealed.",
)

# ------------------------------------------------------------------------------------- agenda and extract
INVITATION = words("Kokouskutsu", "Kallelse", "Čoahkkingohččun", "Notice of meeting")
OPEN_ACTIONS = words("Avoimet toimenpiteet", "Öppna åtgärder", "Rabas doaibmabijut", "Open actions")
UNFINISHED = words("Kesken jääneet asiat", "Oavslutade ärenden", "Gaskan báhcán áššit", "Unfinished matters")
MEMO_EXTRACT = words("Ote muistiosta", "Utdrag ur promemorian", "Oassi muittuhančállagis", "Extract from the memo")
CERTIFIED = words(
    "Otteen oikeaksi todistaa", "Utdragets riktighet intygas", "Duođašta rivttes oassin", "Certified as a true extract"
)
