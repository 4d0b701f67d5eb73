"""Forms in which texts are compared: what a spreadsheet program may change without meaning anything by it."""

import re
import unicodedata

from rapidfuzz.distance import Levenshtein

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"), "")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SPACES = re.compile(r"\s+")
_BROKEN = re.compile(r"[-‐]\s*[\r\n]+\s*")
_SLASH = re.compile(r"\s*/\s*")
_GAPS = re.compile(r"[^\S\n]+")
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"), "-")
"""Every dash that a program or a find-and-replace may put in the place of a hyphen."""


def identifier(text: str) -> str:
    """Return the form in which identifiers of rows are compared: without spaces, with plain hyphens."""
    plain = text if text.isascii() else text.translate(_INVISIBLE).translate(_DASHES)
    return "".join(plain.split())


def loose(text: str) -> str:
    """Return the form in which headings, sheet names and drop-down words are compared.

    Case, spaces of every kind, line breaks, soft hyphens, decomposed letters and closing marks don't count.
    """
    if text.isascii() and text.isprintable():
        plain = text.casefold()
        return (" ".join(plain.split()) if "  " in plain else plain.strip()).rstrip(":*").rstrip()
    plain = unicodedata.normalize("NFKC", text.translate(_INVISIBLE)).casefold()
    return _SPACES.sub(" ", _CONTROLS.sub("", plain)).strip().rstrip(":*").rstrip()


def is_blank(text: str) -> bool:
    """Tell whether nobody sees anything of a text: spaces, and characters without a width."""
    return not _CONTROLS.sub("", text.translate(_INVISIBLE)).strip()


def is_dash(text: str) -> bool:
    """Tell whether a text is a dash alone, of whatever length: spreadsheets make a longer one of a short one."""
    return text.strip().translate(_DASHES) == "-"


def exact(text: str) -> str:
    """Return the form in which texts of records are compared.

    Line ends, edges, control characters and the kind and number of spaces don't count: nobody sees them.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split()) if "  " in text else text.strip()
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _GAPS.sub(" ", _CONTROLS.sub("", plain)).strip()


def one_line(text: str, limit: int = 250) -> str:
    """Return a text as a label: on one line, without control characters, at most `limit` characters."""
    line = _SPACES.sub(" ", _CONTROLS.sub("", unicodedata.normalize("NFC", text))).strip()
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def heading_forms(text: str) -> list[str]:
    """Return the forms in which a heading may be known: as it stands, and with its line breaks taken for what they are.

    A narrow column breaks `Määrä-⏎aika` by a hyphen and `Aikataulu/⏎Toteumatilanne` after a slash.
    """
    forms = (text, _BROKEN.sub("", text), _SLASH.sub("/", text), _SLASH.sub("/", _BROKEN.sub("", text)))
    return list(dict.fromkeys(map(loose, forms)))


def is_near(one: str, other: str, most: int) -> bool:
    """Tell whether at most so many letters must be changed, added or removed to make one text the other."""
    return Levenshtein.distance(one, other, score_cutoff=most) <= most


def brief(text: str) -> str:
    """Return as much of a text as a remark about it shows."""
    line = " ".join(text.split())
    return line if len(line) <= 80 else line[:79] + "…"
