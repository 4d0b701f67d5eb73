"""Words as Finnish, Swedish and Northern Sámi bend them: what a name may look like in running text.

Finnish names change inside as they are inflected (Virta, Virran; Mäki, Mäen; Meikäläinen, Meikäläisen), and so do Sámi
ones (Máret, Márehii): a name is looked for by its stems. The words are given, and found, without the accents that no
Finnish keyboard has (`bare`).
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_UNDIVIDED: Final = dict(zip("đðłŋŧøæħıœþĐÐŁŊŦØÆĦŒÞ’´`", "ddlntöähiotDDLNTÖÄHOT'''", strict=True))
"""Letters that Unicode doesn't take apart into a letter and its mark."""
_OWN: Final = frozenset("åäöÅÄÖ")
_DOTLESS: Final = (str.maketrans("åÅ", "aA"), str.maketrans("äöÄÖ", "aoAO"))
_SAMI: Final = re.compile("[áčđŋšŧž]", re.IGNORECASE)
_WEAK: Final = (
    *(("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("mp", "mm"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr")),
    *(("ht", "hd"), ("hk", "h"), ("lk", "l"), ("lk", "lj"), ("rk", "r"), ("rk", "rj"), ("lp", "lv"), ("rp", "rv")),
)
"""Strong and weak grades of the consonants before a name's last vowel."""
_WEAK_ALONE: Final = (("k", ""), ("k", "v"), ("p", "v"), ("t", "d"))
_VOWELS: Final = "aeiouyåäö"
_ENDINGS: Final = (
    *("", "n", "t", "s", "a", "ä", "ta", "tä", "na", "nä", "ksi", "ssa", "ssä", "sta", "stä", "lla", "llä"),
    *("lta", "ltä", "lle", "tta", "ttä", "seen", "an", "en", "in", "on", "un", "yn", "än", "ön", "han", "hän", "hon"),
    *("ja", "jä", "jen", "iden", "itten", "den", "tten", "ita", "itä", "ihin", "hin", "ille", "illa", "illä", "issa"),
    *("issä", "ista", "istä", "ilta", "iltä", "iksi", "ina", "inä", "itta", "ittä", "ineen", "neen", "een", "ien"),
    *("i", "ii", "is", "as", "os", "us", "iin", "at", "id", "ide", "iid", "iidda", "idda", "iiguin", "iguin", "e"),
)
"""Finnish cases in singular and plural, the Swedish genitive, and in the last line the Northern Sámi ones."""
_OWNERS: Final = "(?:ni|nsa|nsä|mme|nne)?"
_CLITICS: Final = "(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)?"
_TAIL: Final = rf"(?:{'|'.join(sorted(_ENDINGS, key=len, reverse=True))}){_OWNERS}{_CLITICS}"
_SPELLED: Final = {"-": r"(?:\s?-\s?|\s)?", "'": "'?", "ß": "(?:ß|ss)"}
LETTER: Final = r"[^\W\d_]"
ENDS: Final = rf"(?!{LETTER})"


class _Bare(dict[int, str]):
    """Letters without their marks, each worked out when it is met first."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        parts = unicodedata.normalize("NFD", letter)
        divided = letter not in _OWN and all(map(unicodedata.combining, parts[1:]))
        self[code] = _UNDIVIDED.get(letter) or (parts[0] if divided else letter)
        return self[code]


_BARE: Final = _Bare()


def bare(text: str) -> str:
    """Return a text without the accents of Sámi and foreign letters; it is as long as before."""
    return text if text.isascii() and "`" not in text else text.translate(_BARE)


def spellings(word: str) -> set[str]:
    """Return a word in its grades, and without the ring and the dots that foreign keyboards lack."""
    found = grades(word)
    for marks in _DOTLESS:
        found |= {one.translate(marks) for one in found}
    return found


def forms(word: str, *, by_beginning: bool = False) -> str:
    """Return an expression for a bare word in small letters with its endings, to be read without regard to case.

    Whoever uses it says what may follow, mostly `ENDS`. `by_beginning`: whatever begins like the word is the word.
    """
    stems = sorted(_stems(word), key=lambda one: (-len(one), one))
    found = [rf"(?:{'|'.join(map(spelled, stems))}){_TAIL}"]
    if word.endswith("nen"):
        found.insert(0, rf"{spelled(word[:-3])}(?:nen|s){LETTER}*")
    elif by_beginning:
        found.insert(0, rf"{spelled(word)}{LETTER}*")
    return f"(?:{'|'.join(found)})"


def grades(word: str) -> set[str]:
    """Return a Sámi word in both its grades, e.g. `Máhtte` and `Máhte`; other words by themselves."""
    match = re.fullmatch(rf"(.*?)([^{_VOWELS}\W\d_])(\2?)([{_VOWELS}])", bare(word).lower())
    if match is None or not _SAMI.search(word):
        return {bare(word).lower()}
    body, consonant, _, vowel = match.groups()
    return {f"{body}{consonant}{vowel}", f"{body}{2 * consonant}{vowel}"}


def is_form_of(word: str, of: str) -> bool:
    """Tell whether a word is another one with an ending."""
    return re.fullmatch(forms(of.lower()), word, re.IGNORECASE) is not None


def spelled(stem: str) -> str:
    """Return an expression for letters as they may be spelled: with or without a hyphen or an apostrophe."""
    return "".join(_SPELLED.get(letter) or re.escape(letter) for letter in stem)


def _stems(word: str) -> set[str]:
    """Return what a word may look like before its endings."""
    body, last = word[:-1], word[-1:]
    if last in _VOWELS:
        return {word, *_after_vowel(word, body, last)}
    stems = {word, word + "i", word + "e"}
    if last == "s":
        stems |= {body + end for end in ("kse", "de", "te", "t")}
        stems |= {one + times * body[-1:] for one in (body[:-1], *_graded(body[:-1], weak=False)) for times in (1, 2)}
    if last == "t":
        stems |= {body + end for end in "hge"}  # Máret, Márehii, Máregis; kevyt, kevyen
    if word.endswith("in"):
        stems |= {body + end for end in ("me", "mma", "mpa")}  # vanhin, vanhimman
    return stems


def _after_vowel(word: str, body: str, last: str) -> Iterable[str]:
    bodies = {body, *_graded(body, weak=True)}
    changed = {"i": "e", "a": "o", "ä": "ö"}.get(last, last)
    made = {one + vowel for one in bodies for vowel in (last, changed)}
    if last == "e":
        made |= {one + end for one in {body, *_graded(body, weak=False)} for end in ("e", "ee")}  # Rinteen, Rinteiden
    if word.endswith("si"):
        made |= {word[:-2] + end for end in ("de", "te", "t")}  # susi, suden
    if word.endswith("kio"):
        made |= {word[:-3] + end for end in ("kku", "kiu")}  # Aikio, Áikkut
    made |= {body + end for end in ("ii", "ai", "ui")}  # Magga, Maggii
    return made


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
