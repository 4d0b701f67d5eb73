"""The sheet that tells what a workbook is: for its reader in words, for the program by key."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from turva_desktop.domain import labels
from turva_desktop.domain.item import ITEM
from turva_desktop.domain.language import Language, Words, words
from turva_desktop.domain.recipient import PeopleShown
from turva_desktop.exchange.sheet import FORMAT_VERSION

INFO_TITLE = words("Tietoja", "Information", "Dieđut", "About")
SUMMARY_TITLE = words("Yhteenveto", "Sammandrag", "Čoahkkáigeassu", "Summary")
LISTS_TITLE = words("Luettelot", "Listor", "Listtut", "Lists")
LONG_TEXTS_TITLE = words("Pitkät tekstit", "Långa texter", "Guhkes teavsttat", "Long texts")
REMARKS_TITLE = words("Korjattavat kohdat", "Att rätta", "Divvunsajit", "To be mended")
COMMENT_AUTHOR: Final = "Turva"
"""Whose the comments of a marked copy are: they are no part of what its sender says."""
ID_HEADING = words("Tunniste", "Identifierare", "Dovddaldat", "Identifier")
SHORT_ID_HEADING = words("Rivitunnus", "Rad-id", "Ráiddu dovddaldat", "Row id")

LABELS: dict[str, Words] = {
    "municipality": words("Kunta", "Kommun", "Gielda", "Municipality"),
    "municipality_code": words("Kuntanumero", "Kommunnummer", "Gieldanummar", "Municipality code"),
    "group": words("Työryhmä", "Arbetsgrupp", "Bargojoavku", "Working group"),
    "exported_on": words("Päivä", "Datum", "Beaivi", "Date"),
    "reply_by": ITEM.labels["reply_due"],
    "contact": words("Yhteyshenkilö", "Kontaktperson", "Oktavuođaolmmoš", "Contact"),
    "recipient": words("Vastaanottaja", "Mottagare", "Vuostáiváldi", "Recipient"),
    "actions_of": words(
        "Vain tämän tahon toimenpiteet",
        "Endast denna parts åtgärder",
        "Dušše dán beali doaibmabijut",
        "Only the actions of",
    ),
    "people": labels.PEOPLE_SHOWN,
    "withheld": words(
        "Salassa pidettäviä rivejä jätetty pois",
        "Sekretessbelagda rader som lämnats bort",
        "Čiegus ráiddut guđđojuvvon eret",
        "Confidential rows left out",
    ),
    "language": words("Kieli", "Språk", "Giella", "Language"),
    "format_version": words("Pohjan versio", "Mallens version", "Málle veršuvdna", "Template version"),
    "export_id": words("Viennin tunniste", "Exportens id", "Olggosfievrrideami dovddaldat", "Export id"),
    "workspace_id": words("Työtilan tunniste", "Arbetsytans id", "Bargosaji dovddaldat", "Workspace id"),
}

GUIDE: tuple[Words, ...] = (
    words(
        "Muuta vain niitä soluja, joita haluat muuttaa. Sarakkeen saa leveämmäksi ja rivin korkeammaksi vapaasti.",
        "Ändra bara de celler som du vill ändra. Kolumner får göras bredare och rader högre hur som helst.",
        "Rievdat dušše daid seallaid maid háliidat rievdadit. Bálsttáid oažžu viidudit ja ráidduid alidit friija.",
        "Change only the cells you want to change. Columns may be made wider and rows higher as you like.",
    ),
    words(
        "Tyhjä solu ei muuta mitään. Arvo poistetaan kirjoittamalla soluun pelkkä viiva: -",
        "En tom cell ändrar ingenting. Ett värde tas bort genom att skriva enbart ett streck i cellen: -",
        "Guoros sealla ii rievdat maidege. Árvu sihkkojuvvo go sellii čállá dušše sárgá: -",
        "A blank cell changes nothing. To remove a value, write nothing but a dash in the cell: -",
    ),
    words(
        "Uusi rivi lisätään heti taulukon alle. Rivin poistaminen tästä tiedostosta ei poista sitä kunnan tiedoista.",
        "En ny rad läggs till genast under tabellen. Att radera en rad här tar inte bort den ur kommunens uppgifter.",
        "Ođđa ráidu lasihuvvo dakka tabealla vuollái. Ráiddu sihkkun dán fiillas ii siko dan gieldda dieđuin.",
        "A new row is added right below the table. Deleting a row here doesn't delete it from the municipality's data.",
    ),
    words(
        "Rivejä voi suodattaa ja lajitella. Lajittele aina koko taulukko, ei yhtä saraketta.",
        "Rader kan filtreras och sorteras. Sortera alltid hela tabellen, aldrig en enda kolumn.",
        "Ráidduid sáhttá sillet ja ortnegii bidjat. Bija álo olles tabealla ortnegii, it goassege ovtta bálsttá.",
        "Rows may be filtered and sorted. Always sort the whole table, never one column alone.",
    ),
    words(
        "Lisää sarakkeita tulee näkyviin taulukon yläpuolella olevasta plusmerkistä (+). Niitä ei tarvitse täyttää.",
        "Fler kolumner visas med plustecknet (+) ovanför tabellen. De behöver inte fyllas i.",
        "Eanet bálsttát oidnojit go deaddá tabealla bajábealde lasáhusmearkka (+). Daid ii dárbbaš deavdit.",
        "More columns are shown with the plus sign (+) above the table. They need not be filled in.",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookInfo:
    """What a workbook says of itself; one that says nothing of people is older than that, and names them.

    `contact` is whom its recipient asks and answers, `reply_by` until when.
    """

    workspace_id: str
    municipality: str
    municipality_code: str = ""
    group: str = ""
    exported_on: date | None = None
    reply_by: date | None = None
    contact: str = ""
    recipient: str = ""
    actions_of: str = ""
    people: PeopleShown = PeopleShown.ROLES
    withheld: int = 0
    language: Language = Language.FI
    export_id: str = ""
    format_version: int = FORMAT_VERSION

    @property
    def sender(self) -> str:
        """Return who sends the file back: whom it was made for."""
        return self.actions_of or self.recipient or self.municipality

    def lines(self) -> list[tuple[str, Words, str]]:
        """Return key, label and text of each line; lines that say nothing are left out."""
        values = {
            "municipality": self.municipality,
            "municipality_code": self.municipality_code,
            "group": self.group,
            "exported_on": self.exported_on.isoformat() if self.exported_on else "",
            "reply_by": self.reply_by.isoformat() if self.reply_by else "",
            "contact": self.contact,
            "recipient": self.recipient,
            "actions_of": self.actions_of,
            "people": self.people.value,
            "withheld": str(self.withheld),
            "language": self.language.value,
            "format_version": str(self.format_version),
            "export_id": self.export_id,
            "workspace_id": self.workspace_id,
        }
        return [(key, label, values[key]) for key, label in LABELS.items() if values[key]]


def info_from(values: Mapping[str, str]) -> WorkbookInfo | None:
    """Return what a workbook says of itself, or None when it doesn't name its workspace."""
    if not values.get("workspace_id"):
        return None
    language, version, withheld, people = (
        values.get(key, "") for key in ("language", "format_version", "withheld", "people")
    )
    return WorkbookInfo(
        workspace_id=values["workspace_id"],
        municipality=values.get("municipality", ""),
        municipality_code=values.get("municipality_code", ""),
        group=values.get("group", ""),
        exported_on=_day(values.get("exported_on", "")),
        reply_by=_day(values.get("reply_by", "")),
        contact=values.get("contact", ""),
        recipient=values.get("recipient", ""),
        actions_of=values.get("actions_of", ""),
        people=PeopleShown(people) if people in {one.value for one in PeopleShown} else PeopleShown.NAMES,
        withheld=int(withheld) if withheld.isdigit() else 0,
        language=Language(language) if language in {one.value for one in Language} else Language.FI,
        export_id=values.get("export_id", ""),
        format_version=int(version) if version.isdigit() else 0,
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
