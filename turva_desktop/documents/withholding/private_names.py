"""Names of private persons, found in running text by their forms and replaced by a word.

Finnish names change inside as they are inflected (Virta, Virran; Mäki, Mäen; Meikäläinen, Meikäläisen), so a name is
looked for by its stems. Parts of a proper name count alone only with a capital letter: `Niemen` may be a person,
`niemen` is a place on the map. A part that is also the municipality's name (Matti Salo in Salon kaupunki) doesn't
count alone, and the names of the municipality, its bodies and plans are never touched.
"""

import dataclasses
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from turva_desktop.documents.content import labels
from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import Body
from turva_desktop.domain.language import Language
from turva_desktop.domain.network import Person
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.record import R, Record, changed

_IDENTITIES = re.compile(r"^id$|_id$|^sha256$")
_PUBLIC_NAMES = (Profile, Body, Plan)
_SHORTEST_PART = 3
_DISTINCTIVE = 6
"""From this length on, a word that begins like a name is that name, whatever its ending."""
_PARTICLES = {"af", "da", "de", "di", "la", "van", "von", "zu"}
_WEAK = (
    *(("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("mp", "mm"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr")),
    *(("ht", "hd"), ("hk", "h"), ("lk", "l"), ("lk", "lj"), ("rk", "r"), ("rk", "rj"), ("lp", "lv"), ("rp", "rv")),
)
"""Strong and weak grades of the consonants before a name's last vowel."""
_WEAK_ALONE = (("k", ""), ("k", "v"), ("p", "v"), ("t", "d"))
_VOWELS = "aeiouyåäö"
_ENDINGS = (
    *("", "n", "t", "s", "a", "ä", "ta", "tä", "na", "nä", "ksi", "ssa", "ssä", "sta", "stä", "lla", "llä"),
    *("lta", "ltä", "lle", "tta", "ttä", "seen", "an", "en", "in", "on", "un", "yn", "än", "ön", "han", "hän", "hon"),
)
_CLITICS = "(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)?"


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenName:
    """A private person whose name is replaced: what finds it, and the word that stands in its place."""

    person_id: str
    pattern: re.Pattern[str]
    word: str

    def hide(self, text: str) -> str:
        """Return a text without the name."""
        return self.pattern.sub(self.word, text)


def hidden_names(
    records: Iterable[Record], people: Iterable[Person], language: Language, *texts: str
) -> tuple[HiddenName, ...]:
    """Return the private persons who occur in the records or in the texts, each with a word of their own."""
    records = list(records)
    home = [word for record in records if isinstance(record, Profile) for word in record.name.split()]
    rows = [record for record in records if isinstance(record, Attendance)]
    said = [text for record in records if not isinstance(record, _PUBLIC_NAMES) for text in _texts(record)]
    said += texts
    used: list[tuple[str, re.Pattern[str]]] = []
    for person in people:
        if person.private:
            own = [row.name for row in rows if row.person_id == person.id]
            pattern = name_pattern(person, {person.name, *own}, home)
            if own or any(pattern.search(text) for text in said):
                used.append((person.id, pattern))
    word = labels.PRIVATE_PERSON[language]
    return tuple(
        HiddenName(person_id=person_id, pattern=pattern, word=f"{word} {number}" if len(used) > 1 else word)
        for number, (person_id, pattern) in enumerate(used, start=1)
    )


def without_names(record: R, names: Iterable[HiddenName]) -> R:
    """Return a record without the names, in any of its texts."""
    if isinstance(record, _PUBLIC_NAMES):
        return record
    for one in names:
        changes: dict[str, object] = {}
        for field, value in _text_fields(record):
            hidden = one.hide(value) if isinstance(value, str) else tuple(map(one.hide, value))
            if hidden != value:
                changes[field] = hidden
        if isinstance(record, Attendance) and record.person_id == one.person_id:
            changes["name"] = one.word
        record = changed(record, **changes) if changes else record
    return record


def name_pattern(person: Person, names: Iterable[str], home: Iterable[str] = ()) -> re.Pattern[str]:
    """Return what finds a person in a text: names in any form, parts of proper names alone, mail, telephone.

    `home` are words that are no names of persons when they stand alone.
    """
    ordered = sorted({" ".join(name.split()) for name in names} - {""}, key=lambda one: (-len(one), one))
    telling = {part for name in ordered for part in _telling_parts(name)}
    parts = {part for part in telling if not any(re.fullmatch(_forms(part), word) for word in home)}
    found = [_address(part) for part in sorted(parts) if len(part) > _SHORTEST_PART]
    found += [re.escape(person.email.strip())] if person.email.strip() else []
    found += [rf"(?i:{_whole(name)})" for name in ordered]
    if parts:
        alone = "|".join(form for part in sorted(parts) for form in (_forms(part), _forms(part.upper())))
        found.append(rf"(?:[A-ZÅÄÖ]\.\s?)*(?:{alone})(?:,?\s+(?:{alone}))*")
    found += [_telephone(person.phone)] if _digits(person.phone) else []
    return re.compile(rf"(?<!\w)(?:{'|'.join(found)})") if found else re.compile(r"(?!)")


def _whole(name: str) -> str:
    """Return an expression for a whole name, its last word in any form."""
    *first, last = name.split(" ")
    return r"\s+".join([*map(re.escape, first), _forms(last)])


def _telling_parts(name: str) -> set[str]:
    """Return the parts of a proper name that tell a person by themselves."""
    proper = [word for word in name.split(" ") if word.casefold() not in _PARTICLES]
    if len(proper) < 2 or not all(word[:1].isupper() for word in proper):
        return set()
    return {word for word in proper if len(word) >= _SHORTEST_PART and not word.endswith(".")}


def _forms(word: str) -> str:
    """Return an expression for a word with its endings, in the word's own case."""
    upper = word.isupper() and len(word) > 1
    endings = "|".join(ending.upper() if upper else ending for ending in sorted(_ENDINGS, key=len, reverse=True))
    clitics = _CLITICS.upper() if upper else _CLITICS
    stems = {stem.upper() if upper else word[:1] + stem[1:] for stem in _stems(word.lower())}
    forms = [
        rf"(?:{'|'.join(map(re.escape, sorted(stems, key=lambda one: (-len(one), one))))})(?:{endings}){clitics}(?!\w)"
    ]
    if word.lower().endswith("nen"):
        forms.insert(0, re.escape(word[:-3]) + (r"(?:NEN|S)\w*" if upper else r"(?:nen|s)\w*"))
    elif len(word) >= _DISTINCTIVE:
        forms.insert(0, re.escape(word) + r"\w*")
    return f"(?:{'|'.join(forms)})"


def _stems(word: str) -> set[str]:
    """Return what a word may look like before its endings."""
    stems = {word}
    body, last = word[:-1], word[-1:]
    if last in _VOWELS:
        bodies = {body, *_graded(body, weak=True)}
        stems |= {one + last for one in bodies}
        if last == "i":
            stems |= {one + "e" for one in bodies}
        if last == "e":
            stems |= {one + "ee" for one in {body, *_graded(body, weak=False)}}
    elif last == "s":
        stems |= {
            body + "kse",
            body + "de",
            *(one + 2 * body[-1:] for one in (body[:-1], *_graded(body[:-1], weak=False))),
        }
        stems |= {word + "i"}
    else:
        stems |= {word + "i", word + "e"}
    return stems


def _graded(body: str, *, weak: bool) -> set[str]:
    """Return a word's body (without its last vowel) with its last consonants in their other grade."""
    made = set()
    pairs = _WEAK if weak else tuple((after, before) for before, after in _WEAK)
    for before, after in pairs:
        if before and body.endswith(before):
            made.add(body.removesuffix(before) + after)
    for strong, soft in _WEAK_ALONE:
        before, after = (strong, soft) if weak else (soft, strong)
        if before and body.endswith(before) and body[-2:-1] in _VOWELS:
            made.add(body[:-1] + after)
    if not weak and body[-1:] in "kpt" and body[-2:-1] in _VOWELS:
        made.add(body + body[-1])
    return made


def _address(part: str) -> str:
    """Return an expression for a mail address that is made of a name."""
    plain = part.lower().translate(str.maketrans("åäö", "aao"))
    forms = "|".join(sorted({re.escape(part.lower()), re.escape(plain)}))
    return rf"(?i:[\w.+-]{{0,64}}(?:{forms})[\w.+-]{{0,64}}@[\w.-]{{0,200}}\w)"


def _digits(text: str) -> str:
    digits = re.sub(r"\D", "", text.replace("(0)", ""))
    return digits.removeprefix("358").removeprefix("0") if len(digits) > 4 else ""


def _telephone(text: str) -> str:
    """Return an expression for a telephone number, however it is grouped."""
    return r"(?:\+358|0)[\s()-]*0?[\s()-]*" + r"[\s-]*".join(_digits(text)) + r"(?!\d)"


def _text_fields(record: Record) -> Iterable[tuple[str, str | tuple[str, ...]]]:
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if _IDENTITIES.search(field.name) or isinstance(value, Enum):
            continue
        if isinstance(value, str) or (
            isinstance(value, tuple) and value and all(isinstance(one, str) for one in value)
        ):
            yield field.name, value


def _texts(record: Record) -> Iterable[str]:
    for _, value in _text_fields(record):
        yield from (value,) if isinstance(value, str) else value
