"""What a column of somebody else's table can mean, and what its heading says of that."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final

from turva_desktop.domain.action import ACTION
from turva_desktop.domain.follow_up import FOLLOW_UP
from turva_desktop.domain.indicator import INDICATOR
from turva_desktop.domain.language import WordedEnum, words
from turva_desktop.domain.theme import GOAL, THEME
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.sheets.actions import ACTIONS


class Meaning(WordedEnum):
    """What a column holds; the values are the words of `--map`, and of our own columns where there is one."""

    TITLE = "title", ACTION.word
    NUMBER = "number", ACTION.labels["number"]
    DESCRIPTION = "description", ACTION.labels["description"]
    THEME = "theme", THEME.word
    GOAL = "goal", GOAL.word
    INDICATOR = "indicator", INDICATOR.word
    LEAD = "lead", ACTION.labels["lead"]
    LEAD_AND_ACTORS = (
        "lead_and_actors",
        words(
            "vastuutaho ja päätoimijat",
            "ansvarig part och huvudaktörer",
            "ovddasvástideaddji bealli ja váldodoaibmit",
            "responsible party and main actors",
        ),
    )
    ACTORS = "main_actors", ACTION.labels["main_actors"]
    PARTNERS = "partners", ACTION.labels["partners"]
    START = "start", ACTION.labels["start"]
    SCHEDULE = "end", words("aikataulu", "tidsplan", "áigetávval", "schedule")
    SCHEDULE_AND_STATUS = (
        "end_and_status",
        words("aikataulu ja toteumatilanne", "tidsplan och läge", "áigetávval ja dilli", "schedule and status"),
    )
    STATUS = "status", FOLLOW_UP.labels["status"]
    EXPLANATION = "explanation", FOLLOW_UP.labels["explanation"]
    RESOURCES = "funding", words("rahoitus ja kustannukset", "finansiering och kostnader", "ruhtadeapmi", "funding")
    TARGET_GROUPS = "target_groups", ACTION.labels["target_groups"]
    AREAS = "areas", ACTION.labels["areas"]


MAKERS: Final = frozenset({Meaning.TITLE, Meaning.GOAL, Meaning.INDICATOR, Meaning.THEME})
"""The meanings that make a record of their own: a table without any of them holds nothing for a plan."""

SEVERAL: Final = frozenset(
    {Meaning.DESCRIPTION, Meaning.ACTORS, Meaning.PARTNERS, Meaning.INDICATOR, Meaning.TARGET_GROUPS, Meaning.AREAS}
)
"""The meanings that several columns may have: what they hold is joined."""

_WORDS: Final[Mapping[Meaning, tuple[str, ...]]] = MappingProxyType(
    {
        Meaning.TITLE: (
            *("toimenpide", "toimenpite", "toimet", "keino", "keinot", "tehtävä", "teko", "teot"),
            *("mitä tehdään", "mitä teemme", "miten", "åtgärd", "aktivitet", "insats", "vad görs", "vad ska göras"),
            *("hur", "action", "measure", "activity", "doaibmabidju", "doaibmabijut"),
        ),
        Meaning.NUMBER: ("nro", "nr", "numero", "nummer", "no", "number", "#", "tunnus"),
        Meaning.DESCRIPTION: (
            *(
                "kuvaus",
                "kuvauks",
                "sisältö",
                "tarkenne",
                "tarkennus",
                "lisätieto",
                "lisätiedot",
                "perustelu",
                "perustelut",
            ),
            *("beskrivning", "innehåll", "motivering", "tilläggsuppgifter", "description", "details"),
        ),
        Meaning.THEME: (
            *("teema", "painopiste", "painopistealue", "osa-alue", "kokonaisuus", "osio", "toimintalinja", "kärki"),
            *("aihe", "aihealue", "sisältöalue", "tema", "temaområde", "insatsområde", "prioritet", "delområde"),
            *("tyngdpunkt", "prioriterat område", "helhet", "theme", "priority", "fáddá", "deattuhus"),
        ),
        Meaning.GOAL: (
            *("tavoite", "tavoitte", "päämäärä", "tavoitetila", "mitä tavoitellaan", "mål", "målsättning", "syfte"),
            *("målbild", "goal", "objective", "aim", "ulbmil", "ulbmilat"),
        ),
        Meaning.INDICATOR: (
            *("mittari", "mittarit", "indikaattori", "seurantamittari", "arviointimittari", "mistä tiedämme"),
            *("mätare", "indikator", "mått", "uppföljningsindikator", "indicator", "metric", "mihttár"),
        ),
        Meaning.LEAD: (
            *("vastuu", "vastuutaho", "vastuuhenkilö", "vastuualue", "vastuutoimija", "vastuussa", "vastaa", "kuka"),
            *(
                "toteuttaja",
                "omistaja",
                "toimiala",
                "toimielin",
                "hallinnonala",
                "päävastuu",
                "vastuuorganisaatio",
                "vastuuyksikkö",
            ),
            *("ansvar", "ansvarig", "ansvarsperson", "ansvarsområde", "ansvarsinstans", "huvudansvar", "vem", "ägare"),
            *("responsible", "owner", "lead", "who", "ovddasvástideaddji"),
        ),
        Meaning.ACTORS: (
            "toimija",
            "toimijat",
            "päätoimija",
            "osallistuja",
            "toteuttajat",
            "aktör",
            "deltagare",
            "actor",
        ),
        Meaning.PARTNERS: (
            *("yhteistyö", "yhteistyötaho", "yhteistyökumppani", "kumppani", "sidosryhmä", "verkosto"),
            *("samarbete", "samarbetspart", "samarbetspartner", "partner", "intressent", "partners"),
        ),
        Meaning.START: (
            "alku",
            "alkaa",
            "aloitus",
            "aloitu",
            "aloitetaan",
            "käynnistyy",
            "start",
            "startar",
            "börjar",
            "begins",
        ),
        Meaning.SCHEDULE: (
            *("aikataulu", "määräaika", "toteutusaika", "toteuttamisaika", "ajankohta", "aikajänne", "aika", "milloin"),
            *(
                "toteutusvuosi",
                "vuosi",
                "päättyy",
                "valmis",
                "viimeistään",
                "deadline",
                "takaraja",
                "toteutusaikataulu",
            ),
            *("tidtabell", "tidsplan", "tidpunkt", "tidsfrist", "tid", "när", "klar senast", "slut", "slutar"),
            *("år", "schedule", "due", "timetable", "when", "áigetávval"),
        ),
        Meaning.STATUS: (
            *("tila", "tilanne", "status", "toteuma", "toteumatilanne", "toteutuma", "toteutumatilanne", "vaihe"),
            *("toteutuminen", "toteutumisen tila", "edistyminen", "seuranta", "missä mennään", "onko tehty", "läge"),
            *(
                "nuläge",
                "genomförandeläge",
                "genomförandegrad",
                "uppföljning",
                "skede",
                "progress",
                "follow-up",
                "dilli",
            ),
        ),
        Meaning.EXPLANATION: (
            *(
                "selite",
                "huom",
                "kommentti",
                "kommentit",
                "huomio",
                "huomiot",
                "huomautu",
                "arviointi",
                "arvio",
                "toteutus",
                "toteutu",
            ),
            *("muistiinpano", "kommentar", "anmärkning", "utvärdering", "genomförande", "comment", "note", "remarks"),
        ),
        Meaning.RESOURCES: (
            *(
                "rahoitus",
                "rahoitu",
                "resurssi",
                "resurssit",
                "resursointi",
                "resurs",
                "kustannus",
                "kustannuks",
                "budjetti",
            ),
            *(
                "talousarvio",
                "määräraha",
                "€",
                "euro",
                "eur",
                "finansiering",
                "resurser",
                "kostnad",
                "kostnader",
            ),
            *("budget", "anslag", "pengar", "funding", "cost", "resources", "ruhtadeapmi"),
        ),
        Meaning.TARGET_GROUPS: ("kohderyhmä", "kohderyhmät", "kenelle", "målgrupp", "för vem", "target group"),
        Meaning.AREAS: (
            "alue",
            *("kunta", "kunnat", "kommun"),
            "alueet",
            "kylä",
            "kylät",
            "paikka",
            "sijainti",
            "område",
            "ort",
            "by",
            "area",
            "place",
        ),
    }
)
"""What headings are called, in the form without endings: up to four letters more may follow."""

_TOGETHER: Final[Mapping[frozenset[Meaning], Meaning]] = MappingProxyType(
    {
        frozenset({Meaning.SCHEDULE, Meaning.STATUS}): Meaning.SCHEDULE_AND_STATUS,
        frozenset({Meaning.SCHEDULE, Meaning.EXPLANATION}): Meaning.SCHEDULE_AND_STATUS,
        frozenset({Meaning.START, Meaning.SCHEDULE}): Meaning.SCHEDULE,
        frozenset({Meaning.LEAD, Meaning.ACTORS}): Meaning.LEAD_AND_ACTORS,
        frozenset({Meaning.LEAD, Meaning.PARTNERS}): Meaning.LEAD_AND_ACTORS,
        frozenset({Meaning.ACTORS, Meaning.PARTNERS}): Meaning.ACTORS,
        frozenset({Meaning.STATUS, Meaning.EXPLANATION}): Meaning.STATUS,
        frozenset({Meaning.TITLE, Meaning.DESCRIPTION}): Meaning.TITLE,
        frozenset({Meaning.GOAL, Meaning.TITLE}): Meaning.TITLE,
        frozenset({Meaning.INDICATOR, Meaning.STATUS}): Meaning.INDICATOR,
        frozenset({Meaning.INDICATOR, Meaning.EXPLANATION}): Meaning.INDICATOR,
        frozenset({Meaning.THEME, Meaning.GOAL}): Meaning.THEME,
    }
)
"""What a heading of two parts means; two parts that go with no column together leave the choice to the user."""

_BEGINNINGS: Final[Mapping[str, Meaning]] = MappingProxyType(
    {
        "vastuu": Meaning.LEAD,
        "ansvar": Meaning.LEAD,
        "ansvars": Meaning.LEAD,
        "toteuma": Meaning.STATUS,
        "seuranta": Meaning.STATUS,
        "läges": Meaning.STATUS,
        "status": Meaning.STATUS,
        "tilanne": Meaning.STATUS,
        "uppföljnings": Meaning.STATUS,
        "aikataulu": Meaning.SCHEDULE,
        "tids": Meaning.SCHEDULE,
        "rahoitus": Meaning.RESOURCES,
        "kustannus": Meaning.RESOURCES,
        "finansierings": Meaning.RESOURCES,
        "kostnads": Meaning.RESOURCES,
    }
)
"""How compound words begin that no heading above is the end of: "ansvarspart", "lägesbeskrivning"."""

_WEAK_ENDS: Final = frozenset({"beskrivning", "kuvaus", "kuvauks"})
"""What tells only how something is told: "lägesbeskrivning" is the status, and "tilannekuvaus" too."""
_HYPHENATED: Final = re.compile(r"(?<=[^\W\d_])-\s*\n\s*(?=[a-zåäö])")
_PARTS: Final = re.compile(r"\s*[/,;&+\n()]\s*|\s+(?:ja|sekä|och|samt|and|tai|eller)\s+")
_AFTER: Final = re.compile(r"\s(?:för|av|till|i|of|for|to)\s.*")
_TOKEN: Final = re.compile(r"[^\s.:]+")
_LONGEST: Final = 80
_ENDING: Final = 4


@lru_cache(maxsize=8192)
def meanings_of(heading: str) -> tuple[Meaning, ...]:
    """Return what a heading says its column holds, the likeliest first; more than one leaves the choice open.

    "Aikataulu/⏎Toteumatilanne" is one meaning; "Vastuu ja aikataulu" are two that no field holds together.
    """
    plain = loose(_HYPHENATED.sub("", heading.replace("\u00ad", "")).replace("\n", " / ")).rstrip("?!. ")
    if not plain or len(plain) > _LONGEST:
        return ()
    if plain in _own_names():
        return (_own_names()[plain],)
    found = list(dict.fromkeys(_meaning_of_parts(plain)))
    if len(found) <= 1:
        return tuple(found)
    together = _TOGETHER.get(frozenset(found))
    if together is None and Meaning.TITLE in found:  # whoever else is named there stays in the action's words
        return (Meaning.TITLE,)
    return (together,) if together else tuple(found)


def _meaning_of_parts(plain: str) -> Iterator[Meaning]:
    for part in _PARTS.split(plain):
        meaning = _in_part(_AFTER.sub("", f"{part} ").strip("?!. "))
        if meaning is not None:
            yield meaning


def _in_part(part: str) -> Meaning | None:
    """Return the meaning of a part by its last telling word: "toimenpiteen vastuutaho" is a responsible party."""
    if part in _by_word():
        return _by_word()[part]
    tokens = _TOKEN.findall(part)
    found = [meaning for token in tokens if (meaning := _of_token(token)) is not None]
    if not found:
        return None
    return Meaning.LEAD if found[-1] is Meaning.ACTORS and Meaning.LEAD in found else found[-1]


def _of_token(token: str) -> Meaning | None:
    begun = max((word for word in _BEGINNINGS if token.startswith(word)), key=len, default="")
    best = max((stem for stem in _by_word() if _ends_with(token, stem)), key=len, default="")
    if best and not (begun and best in _WEAK_ENDS):
        return _by_word()[best]
    return _BEGINNINGS.get(begun)


def _ends_with(token: str, stem: str) -> bool:
    """Tell whether a word is a stem with an ending, also behind another word: "seurantamittarit" are indicators."""
    if len(stem) <= _ENDING:
        return token == stem or (len(stem) == _ENDING and token in {f"{stem}n", f"{stem}t", f"{stem}r"})
    place = token.rfind(stem)
    return place >= 0 and len(token) - place - len(stem) <= _ENDING


@cache
def _by_word() -> Mapping[str, Meaning]:
    return {loose(word): meaning for meaning, its in _WORDS.items() for word in its}


@cache
def _own_names() -> Mapping[str, Meaning]:
    """Return the headings of our own sheets, in every language."""
    known: dict[str, Meaning] = {}
    for meaning in Meaning:
        column = next((one for one in ACTIONS.columns if one.key == meaning), None)
        names = (loose(name) for name in (*meaning.words.known, *(column.heading.known if column else ())))
        for name in names:
            known.setdefault(name, meaning)
    return known
