"""The words of mail drafts, calendar entries and archive packages; see `labels`."""

from turva_desktop.domain.language import words

GREETING = words("Hei,", "Hej,", "Bures,", "Hello,")
INVITATION = words(
    "liitteenä on kutsu kokoukseen {meeting} ({body}), {when}.",
    "kallelsen till mötet {meeting} ({body}), {when}, är bifogad.",
    "gohčun čoahkkimii {meeting} ({body}), {when}, lea mielddusin.",
    "please find attached the invitation to meeting {meeting} of {body}, {when}.",
)
PAPERS = words("liitteenä: {papers}.", "bifogat: {papers}.", "mielddusin: {papers}.", "please find attached: {papers}.")
CONFIDENTIAL = words(
    "HUOMIO: liitteissä on salassa pidettäviä tietoja. Lähetä ne vain salatulla sähköpostilla ja vain niille, joilla "
    "on oikeus saada tieto.",
    "OBS! Bilagorna innehåller sekretessbelagda uppgifter. Skicka dem endast med krypterad e-post och endast till dem "
    "som har rätt att få uppgifterna.",
    "FUOMÁŠ: mildosiin leat čiegus dieđut. Sádde daid dušše suojaluvvon e-poasttain ja dušše sidjiide, geain lea "
    "vuoigatvuohta oažžut dieđu.",
    "NOTE: the attachments hold confidential matter. Send them only by encrypted mail and only to those who have the "
    "right to know.",
)
REGARDS = words("Ystävällisin terveisin", "Med vänlig hälsning", "Dearvvuođaiguin", "Kind regards")
INVITATION_SUBJECT = words(
    "Kokouskutsu {meeting}: {body}, {day}",
    "Kallelse {meeting}: {body}, {day}",
    "Čoahkkingohččun {meeting}: {body}, {day}",
    "Notice of meeting {meeting}: {body}, {day}",
)
DOCUMENTS_FOLDER = words("asiakirjat", "dokument", "áššegirjjit", "documents")
ATTACHMENTS_FOLDER = words("liitteet", "bilagor", "mildosat", "attachments")
DATA_FOLDER = words("tiedot", "data", "dieđut", "data")
READ_ME = words("LUE.txt", "LÄS.txt", "LOGA.txt", "README.txt")
ABOUT_ARCHIVE = words(
    "Arkistopaketti: {name}\nKoottu {day}\n\nKansiot:\n- {documents}: asiakirjat (PDF/A-2a, PDF/UA-1)\n"
    "- {attachments}: kokousten liitteet ja oheismateriaali alkuperäisinä tiedostoina\n"
    "- {data}: tiedot sellaisinaan (JSON, koko työtilasta myös Excel)\n\n"
    "SHA256SUMS.txt sisältää jokaisen tiedoston tarkistussumman; tarkista komennolla sha256sum -c SHA256SUMS.txt.\n"
    "Turva ei ole arkisto: siirrä paketti kunnan asianhallintaan tai arkistoon.\n",
    "Arkivpaket: {name}\nSammanställt {day}\n\nMappar:\n- {documents}: dokument (PDF/A-2a, PDF/UA-1)\n"
    "- {attachments}: mötenas bilagor och tilläggsmaterial som originalfiler\n"
    "- {data}: uppgifterna som sådana (JSON, för hela arbetsytan även Excel)\n\n"
    "SHA256SUMS.txt innehåller varje fils kontrollsumma; kontrollera med sha256sum -c SHA256SUMS.txt.\n"
    "Turva är inget arkiv: överför paketet till kommunens ärendehantering eller arkiv.\n",
    "Arkiivapáhkka: {name}\nČohkkejuvvon {day}\n\nMáhpat:\n- {documents}: áššegirjjit (PDF/A-2a, PDF/UA-1)\n"
    "- {attachments}: čoahkkimiid mildosat ja duogášmateriála\n- {data}: dieđut (JSON, Excel)\n\n"
    "SHA256SUMS.txt: juohke fiilla dárkkistansubmi; dárkkis gohččumiin sha256sum -c SHA256SUMS.txt.\n"
    "Turva ii leat arkiiva: sirdde páhka gieldda arkiivii.\n",
    "Archive package: {name}\nMade {day}\n\nFolders:\n- {documents}: documents (PDF/A-2a, PDF/UA-1)\n"
    "- {attachments}: attachments and background material of the meetings as original files\n"
    "- {data}: the data as it is (JSON, of a whole workspace Excel too)\n\n"
    "SHA256SUMS.txt holds each file's checksum; check with sha256sum -c SHA256SUMS.txt.\n"
    "Turva is not the archive: move the package to the municipality's records system or archive.\n",
)
HOLDS_CONFIDENTIAL = words(
    "Paketissa on salassa pidettävää aineistoa.",
    "Paketet innehåller sekretessbelagt material.",
    "Páhkas lea čiegus materiála.",
    "The package holds confidential material.",
)
