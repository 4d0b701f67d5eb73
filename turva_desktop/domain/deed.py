"""What is to be done, out of a sentence that decides it."""

import re
from typing import Final

_DECIDED: Final = re.compile(
    r"""^\s*(?:[^.!?:]{0,80}?\b)?
    (?:päätti|päättää|päättivät|päättävät|päätettiin|päätetään|sopi|sopii|sovittiin|sovitaan|linjasi|linjasivat|linjattiin
      |esitti|esittää|esitettiin|ehdotti|ehdottaa|ehdotettiin|totesi|todettiin|katsoi|katsottiin
      |beslutade|beslutar|beslöt|enades\s+om|kom\s+överens\s+om|föreslog|föreslår|konstaterade
      |decided|agreed|resolved|proposed)
    (?:\s+(?:yksimielisesti|äänin\s+\S+|enhälligt|unanimously))?\s*,?\s+(?:että|att|that)\s+(?=\S)""",
    re.IGNORECASE | re.VERBOSE,
)
"""*Työryhmä päätti yksimielisesti, että …*, *Arbetsgruppen beslutade att …*: who decided stands in the minutes."""


def deed_in(sentence: str) -> str:
    """Return a decision without its preamble, and then with a capital: what an action born of it is called."""
    whole = sentence.strip()
    deed = _DECIDED.sub("", whole)
    return whole if deed == whole else deed[:1].upper() + deed[1:]
