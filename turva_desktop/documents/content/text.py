"""What text may be in a document: characters and addresses made safe before any renderer sees them."""

import re
import unicodedata
from urllib.parse import quote, urlsplit

REPLACEMENT = "�"

_LINES = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# XML 1.0 can't hold these, and a lone surrogate can't be written to any file. A private-use character
# means nothing outside the font it came from (and PDF/A refuses it).
_UNWRITABLE = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ue000-\uf8ff\U000f0000-\U0010ffff]")
# Control characters; the byte order mark; marks that reverse the order of the text around them, which can make a
# document show something else than it says.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
_BLANKS = re.compile(r"[\t\u2000-\u200a\u3000]")
_LONGEST_ADDRESS = 4000
_IN_ADDRESS = "%/:?#[]@!$&'()*+,;=~-._"


def clean(text: str) -> str:
    """Return the text as every renderer can write it: composed letters, line feeds, nothing unseen.

    What is lost is only what no reader could see; a character that can't be written becomes `�`.
    """
    text = unicodedata.normalize("NFC", text)
    if text.isascii() and text.isprintable():
        return text
    text = _LINES.sub("\n", text)
    text = _UNSEEN.sub("", text)
    text = _BLANKS.sub(" ", text)
    return _UNWRITABLE.sub(REPLACEMENT, text)


def safe_link(address: str) -> str | None:
    """Return a web or mail address as ASCII, or None if it is anything else (script, file, data...)."""
    address = address.strip()
    if len(address) > _LONGEST_ADDRESS or re.search(r"[\s\x00-\x1f\x7f<>\"\\]", address):
        return None
    try:
        parts = urlsplit(address)
        target = parts.path if parts.scheme == "mailto" else parts.hostname
        encoded = quote(address, safe=_IN_ADDRESS)
    except (ValueError, UnicodeError):
        return None
    return encoded if parts.scheme in {"http", "https", "mailto"} and target else None
