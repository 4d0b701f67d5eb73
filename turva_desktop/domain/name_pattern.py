"""What finds a person's name in running text, in any of its written forms.

A whole name counts in any case, order and joining: `kari virta`, `Virta, Kari`, `virta_kari.pdf`. Parts of a proper
name count alone only with a capital letter, for many are words too: `Niemen` may be a person, `niemen` is a place on
the map. In small letters alone only those count that are no word of the language, and in a file's name all of them.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from turva_desktop.domain.first_names import FIRST_NAMES_THAT_ARE_WORDS
from turva_desktop.domain.inflection import ENDS, LETTER, bare, forms, grades, is_form_of, spelled, spellings
from turva_desktop.domain.telephone import telephone_pattern
from turva_desktop.domain.written import plain, replaced

_SHORTEST_PART: Final = 3
_HINT: Final = 3
_DISTINCTIVE: Final = 6
"""From this length on, a name that is no word of the language is known by its beginning, in small letters too."""
_PARTICLES: Final = frozenset(
    {
        *("af", "al", "av", "ben", "bin", "da", "dal", "de", "del", "della", "den", "der", "des", "di", "do", "dos"),
        *("du", "el", "ibn", "la", "le", "ten", "ter", "til", "van", "vom", "von", "zu", "zum", "zur"),
    }
)
_TITLES: Final = ("herra", "hra", "rouva", "rva", "neiti", "nti", "herr", "fru", "hearra", "tri")
_AFTER_TITLE: Final = "|".join(rf"(?<={title}{space})" for title in _TITLES for space in (r"\s", r"\.\s"))
_FILE: Final = (
    r"\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|eml|msg|html?|zip|jpe?g|png|gif|tiff?|heic|mp[34]|m4a|wav|ics)\b"
)
_SMALL, _CAPITAL = "a-zåäöß-ÿ", "A-ZÅÄÖÀ-Þ"
_HUMP: Final = rf"(?<=[{_SMALL}])(?=[{_CAPITAL}])"
_BEGINS: Final = rf"(?:(?<!{LETTER})|{_HUMP})"
"""A word begins after anything but a letter, and at a hump: `LausuntoVirta.pdf`."""
_JOINED: Final = r"[\s_.,+/-]{0,3}"
_APART: Final = r"[\s_.,+/-]{1,3}"
_NO_WORD: Final = re.compile(
    r".*[bcfqwxzšžå].*|.*(?<!lai)(?<!läi)(?<!vai)nen|.*(?:la|lä)|.*(?:sson|ström|strom|qvist|kvist|man|mann|rm|ght)"
)
"""Names that are no word of Finnish: foreign letters, `-nen` that tells no origin, names of farms."""

NEVER: Final = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    """A name in its parts, as bare words: first names, particles (von, de) and surname; `proper` if it is a person's.

    A role used as a name (`Kylän vanhin`) has all its words in `firsts` and `last`, and is not proper.
    """

    firsts: tuple[str, ...]
    particles: tuple[str, ...]
    last: str
    proper: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePattern:
    """What finds a person in a text: by names and telephone, and in mail addresses.

    `hints` are small letters of which no text that names the person is without one: to look for them takes no time.
    """

    called: re.Pattern[str]
    addressed: re.Pattern[str]
    hints: frozenset[str] = frozenset()

    def may_be_in(self, low: str) -> bool:
        """Tell whether a text, in its form for hints, may name the person."""
        return any(hint in low for hint in self.hints)

    def is_in(self, text: str) -> bool:
        """Tell whether a text names the person."""
        form = bare(plain(text).text)
        if not self.may_be_in(hinting(form)):
            return False
        return self.called.search(form) is not None or ("@" in form and self.addressed.search(form) is not None)

    def replaced(self, text: str, word: str) -> str:
        """Return a text in which a word stands in the place of whatever is found."""
        if "@" in text or "\uff20" in text:
            text = replaced(text, self.addressed, lambda _match: word, bare)
        return replaced(text, self.called, lambda _match: word, bare)


def hinting(text: str) -> str:
    """Return the form of a text in which hints are looked for."""
    return bare(plain(text).text).lower()


def _hints(known: Sequence[_Name], *, reached: bool) -> frozenset[str]:
    """Return what begins a name in all of its forms; who may be `reached` may be told by a number or an address."""
    begins = {
        piece[: max(1, min(_HINT, len(piece) - 2))]
        for name in known
        for word in (*name.firsts, name.last)
        for half in word.split("-")
        for spelling in spellings(half)
        for piece in re.findall(rf"{LETTER}+", spelling)[:1]
    }
    return frozenset({*begins, *("0123456789@" if reached else "")})


def is_persons_name(name: str) -> bool:
    """Tell whether a name is one that people have: two words or more with capital letters, not a role."""
    found = _parsed(name)
    return found is not None and found.proper


def name_pattern(names: Iterable[str], *, phone: str = "", email: str = "", home: Iterable[str] = ()) -> NamePattern:
    """Return what finds a person in a text: by the names, mail and telephone.

    `home` are words that are no names of persons when they stand alone.
    """
    return _made(frozenset(names), phone, email, frozenset(home))


@lru_cache(maxsize=1024)
def whole_name_pattern(name: str) -> NamePattern:
    """Return what finds a person by the whole name only: the parts of it may be anybody's, and places too."""
    found = _parsed(name)
    known = [found] if found else []
    return NamePattern(called=_called(known, (), ""), addressed=NEVER, hints=_hints(known, reached=False))


@lru_cache(maxsize=1024)
def _made(names: frozenset[str], phone: str, email: str, home: frozenset[str]) -> NamePattern:
    known = [found for name in sorted(names) if (found := _parsed(name)) is not None]
    told = {part for name in known if name.proper for part in _telling(name)}
    parts = sorted(part for part in told if not any(is_form_of(bare(word), bare(part)) for word in home))
    addresses = [_address(part) for part in parts if len(part) > _SHORTEST_PART]
    addresses += [rf"(?<![\w.+-])(?i:{re.escape(bare(plain(email.strip()).text))})(?!\w)"] if email.strip() else []
    hints = _hints(known, reached=bool(phone.strip() or email.strip()))
    return NamePattern(called=_called(known, parts, phone), addressed=_any_of(addresses), hints=hints)


def _any_of(found: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(found)) if found else NEVER


def _called(known: Sequence[_Name], parts: Sequence[str], phone: str) -> re.Pattern[str]:
    """Return what finds a person by names and telephone; it looks only where one of them may begin."""
    found = [rf"{_BEGINS}(?i:{one})" for name in known for one in _whole(name)]
    found += _alone(parts, known) if parts else []
    found += filter(None, [telephone_pattern(phone)])
    if not found:
        return NEVER
    words = {word for name in known for word in (*name.firsts, *name.particles, name.last)}
    letters = {one[:1] for word in words for half in word.split("-") for one in spellings(half)}
    first = "".join(sorted({*map(str.lower, letters), *map(str.upper, letters)}))
    return re.compile(rf"(?=[{_CAPITAL}\d(+{re.escape(first)}])(?:{'|'.join(found)})")


def _parsed(name: str) -> _Name | None:
    """Return a name in its parts, None for nothing."""
    said = plain(name).text
    if said.count(",") == 1:
        said = " ".join(reversed(said.split(",")))  # "Virta, Kari"
    words = [word.strip(".,;:()\"'") for word in said.replace(".", ". ").split()]
    words = [piece for word in words for piece in _pieces(word)]
    if not words:
        return None
    *before, last = words
    particles = [word for word in before if word.casefold() in _PARTICLES or word.endswith("'")]
    firsts = [word for word in before if word not in particles]
    proper = all(word[:1].isupper() for word in (*firsts, last)) and len(words) > 1
    return _Name(firsts=tuple(firsts), particles=tuple(particles), last=last, proper=proper)


def _pieces(word: str) -> list[str]:
    """Return a word with the particle that is tied to it on its own: `d'Arc`, `al-Hassan`."""
    tied = re.fullmatch(r"(d|l|al|el)['’-]([^\W\d_].+)", word)
    return [f"{tied[1]}'", tied[2]] if tied else [word] if word else []


def _telling(name: _Name) -> set[str]:
    """Return the parts of a proper name that tell a person by themselves."""
    surnames = {piece for piece in name.last.split("-") if "-" in name.last}
    return {part for part in {*_firsts(name), name.last, *surnames} if len(part) >= _SHORTEST_PART}


def _firsts(name: _Name) -> tuple[str, ...]:
    """Return the first names, and what two beside each other are joined: Eeva Maaria, Eeva-Maaria, Eevamaaria."""
    beside = zip(name.firsts, name.firsts[1:], strict=False)
    return (*("-".join(pair) for pair in beside if min(map(len, pair)) > 1), *name.firsts)


def _whole(name: _Name) -> list[str]:
    """Return expressions for a whole name: its words in any form and order, and a first name by its letter."""
    if not name.proper:
        return [_APART.join([*map(_leading, (*name.firsts, *name.particles)), _any_form(name.last)]) + ENDS]
    between = "".join(rf"(?:{spelled(particle)}[\s_.-]{{0,3}})?" for particle in name.particles)
    firsts, lasts = _with_halves(_firsts(name)), _with_halves([name.last])
    last, letters = between + _either(_any_form, lasts), "|".join(map(_initials, firsts))
    found = [rf"(?:{_AFTER_TITLE}){last}{ENDS}"]
    if not firsts:
        return found
    long, long_last = _long(firsts), _long(lasts)
    if long and long_last:
        found += [
            rf"{_either(_leading, long)}{_JOINED}{between}{_either(_any_form, long_last)}{ENDS}",
            rf"{between}{_either(_leading, long_last)}{_JOINED}{_either(_any_form, long)}{ENDS}",
        ]
    if len(long) < len(firsts) or len(long_last) < len(lasts):
        found += [
            rf"{_either(_leading, firsts)}{_APART}{last}{ENDS}",
            rf"{between}{_either(_leading, lasts)}{_APART}{_either(_any_form, firsts)}{ENDS}",
        ]
    if names := [one for one in firsts if bare(one).lower() not in FIRST_NAMES_THAT_ARE_WORDS]:
        found.append(rf"{last}{_APART}{_either(_any_form, names)}{ENDS}")
    if len(names) < len(firsts):
        found.append(rf"{last}{_APART}(?-i:(?=[{_CAPITAL}])){_either(_any_form, firsts)}{ENDS}")
    return [*found, rf"(?:{letters})\s?{last}{ENDS}", rf"{last},?\s(?:{letters}){ENDS}"]


def _with_halves(words: Iterable[str]) -> list[str]:
    """Return words, and each half of the double ones: who is called Anna-Liisa is Anna too. The longest is first."""
    words = list(words)
    found = {*words, *(half for word in words for half in word.split("-") if half)}
    return sorted(found, key=lambda one: (-len(one), one))


def _long(words: Iterable[str]) -> list[str]:
    return [one for one in words if len(one) >= _SHORTEST_PART]


def _either(expression: Callable[[str], str], words: Iterable[str]) -> str:
    return "|".join(map(expression, words)).join(("(?:", ")"))


def _initials(word: str) -> str:
    """Return an expression for the letters of a first name: `U.`, and of a double one `A-L`, `A.-L.`, `AL`."""
    first, *others = (f"[{''.join(sorted({one[0] for one in spellings(half)}))}]" for half in word.split("-") if half)
    return r"\.?\s?-?\s?".join([first, *others]) + (r"(?:\.|(?=\W|$))" if others else r"\.")


def _leading(word: str) -> str:
    """Return an expression for a word before the one that takes the ending: Kari Virran."""
    return "|".join(spelled(one) for one in sorted(spellings(word))).join(("(?:", ")"))


def _any_form(word: str) -> str:
    return "|".join(forms(one) for one in sorted(spellings(word))).join(("(?:", ")"))


def _alone(parts: Sequence[str], known: Iterable[_Name]) -> list[str]:
    """Return expressions for parts that stand alone."""
    known = list(known)
    written = [one for part in parts for one in sorted(_spelled_alone(part))]
    plainly = sorted(filter(_is_no_word, written), key=len, reverse=True)
    return [
        _with_capitals(written, known),
        _in_file_names(written),
        *(rf"(?<!{LETTER})(?i:{forms(one)}){ENDS}" for one in plainly),
    ]


def _spelled_alone(part: str) -> set[str]:
    """Return the spellings of a part that tell it from words and other names: `Lahden` is not Lähde."""
    usual = grades(part)
    return usual | {one for one in spellings(part) if _is_no_word(one) or (set(part.lower()) & set("åøæ"))}


def _with_capitals(written: Iterable[str], known: Iterable[_Name]) -> str:
    """Return an expression for parts with a capital letter, beside each other and with initials."""
    particles = [particle for name in known for particle in name.particles]
    initials = {bare(word[:1]).upper() for name in known for word in (*name.firsts, name.last)}
    letters = re.escape("".join(sorted(initials)))
    before = rf"(?i:(?:{'|'.join(map(spelled, particles))})[\s-]?)?" if particles else ""
    one = rf"{before * len(particles)}(?:{'|'.join(map(_capital, written))})"
    initial = rf"(?:[{_CAPITAL}]\.\s?|[{letters}](?=[{_CAPITAL}]))*"
    return rf"{_BEGINS}{initial}{one}(?:[,/]?[\s-]+{one})*(?:\s[{letters}]\.{ENDS})?"


def _in_file_names(written: Iterable[str]) -> str:
    """Return an expression for parts in names of files, where no capital letters tell a name."""
    small = "|".join(map(_all_forms, written))
    file = rf"(?=[\d_.+-][\w.+-]{{0,60}}{_FILE}|{_FILE})"
    return rf"{_BEGINS}(?i:(?<=_)(?:{small}){ENDS}|(?:{small})(?:(?=_)|{file}))"


def _is_no_word(part: str) -> bool:
    return "-" in part or (len(part) >= _DISTINCTIVE and _NO_WORD.fullmatch(part) is not None)


def _all_forms(part: str) -> str:
    return forms(part, by_beginning=_is_no_word(part))


def _capital(part: str) -> str:
    """Return an expression for a part with a capital letter first; a long one may have a hyphen inside."""
    letter = re.escape(part[:1].upper())
    rest = _all_forms(part)
    found = [rf"(?={letter})(?i:{rest})(?:{ENDS}|{_HUMP})"]
    if "-" not in part and len(part) >= _DISTINCTIVE:
        halves = rf"(?:[\s-](?=[{_CAPITAL}]))?".join(re.escape(one) for one in part)
        found.append(rf"(?={letter}{LETTER}{{1,20}}[\s-][{_CAPITAL}])(?i:{halves}){LETTER}{{0,6}}{ENDS}")
    return "|".join(found)


def _address(part: str) -> str:
    """Return an expression for a mail address that is made of a name."""
    plainly = bare(part).lower().translate(str.maketrans("åäö", "aao")).replace("ß", "ss")
    found = "|".join(sorted({re.escape(bare(part).lower()), re.escape(plainly)}))
    return rf"(?<![\w.+-])(?i:[\w.+-]{{0,64}}(?:{found})[\w.+-]{{0,64}}@[\w.-]{{0,200}}\w)"
