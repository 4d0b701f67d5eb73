"""Telephone numbers in running text, in the forms in which Finns write them."""

import re
from typing import Final

_GAP: Final = r"[\s()._/·-]{0,3}"
_OPENED: Final = r"(?:\((?=[+\d\s]{1,7}\)))?"
"""A bracket that is closed before the number ends; one around all of it is none of it."""
_ABROAD: Final = rf"{_OPENED}(?:\+|00)\s?358\)?{_GAP}(?:\(0\)|0)?{_GAP}"
_FIRST: Final = rf"(?:{_ABROAD}|358{_GAP}|{_OPENED}0\)?{_GAP})"
_MOBILE: Final = r"(?:4\d|50)"
_SERVICE: Final = r"(?:10|20|29|30|600|700|71|73|75|800)"
_AREA: Final = r"(?:1[3-9]|[235689])"
TELEPHONE: Final = re.compile(
    r"(?<![^\W_])(?<!\+)(?<!\d[./-])(?:"
    rf"{_ABROAD}[1-9](?:{_GAP}\d){{5,10}}"
    rf"|\+[1-9]\d{{1,2}}(?:{_GAP}\d){{7,11}}"
    rf"|(?:358|{_OPENED}0){_MOBILE}(?:{_GAP}\d){{6,8}}"
    rf"|{_OPENED}0{_SERVICE}\)?(?:[\s-]?\d){{5,7}}"
    rf"|{_OPENED}0{_AREA}\)?[\s-]\d{{3,4}}(?:\s?\d{{2,4}}){{1,2}}"
    rf"|\(0{_AREA}\)\s?\d{{2,4}}(?:[\s-]?\d{{2,4}}){{1,3}}"
    r")(?![^\W_])(?![./-]\d)"
)
"""A number from its 0 or the country's code on: mobile ones however they are grouped, others only as numbers are.

Dates, case numbers, sums and business ids begin with a 0 too.
"""


def subscriber(written: str) -> str:
    """Return the digits that tell a number from others, without the country's and the leading 0; none for too few."""
    digits = re.sub(r"\D", "", written.replace("(0)", ""))
    digits = digits.removeprefix("00358").removeprefix("358").removeprefix("0")
    return digits if len(digits) > 4 else ""


def telephone_pattern(written: str) -> str:
    """Return an expression for one number, however it is grouped; empty where there is no number."""
    digits = subscriber(written)
    return rf"(?<![^\W_])(?<!\+)(?:{_FIRST}|\+|00)?{_GAP.join(digits)}(?!\d)" if digits else ""
