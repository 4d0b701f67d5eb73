"""Finding Swedish and Sámi passages in texts, so that a screen reader pronounces them right (WCAG 3.1.2).

Nobody marks languages while writing minutes. What can be told with certainty is told: a paragraph full of a language's
small words, and single words with letters that only Sámi has. The rest stays in the language of its surroundings.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from turva_desktop.documents.content.model import Inline, Run
from turva_desktop.domain.language import Language


def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SMALL_WORDS = {
    Language.SV: frozenset(
        [
            "och",
            "att",
            "för",
            "är",
            "av",
            "på",
            "som",
            "med",
            "den",
            "det",
            "till",
            "inte",
            "har",
            "ska",
            "ett",
            "en",
            "i",
            "om",
            "vid",
            "eller",
        ]
    ),
    Language.FI: frozenset(
        [
            "ja",
            "on",
            "ei",
            "että",
            "joka",
            "tai",
            "sekä",
            "kun",
            "ovat",
            "se",
            "oli",
            "jos",
            "myös",
            "niin",
            "mukaan",
            "asti",
            "kanssa",
            "ovat",
        ]
    ),
    Language.SE: frozenset(
        [
            "ja",
            "lea",
            "leat",
            "ii",
            "eai",
            "mii",
            "ahte",
            "go",
            "dahje",
            "iežas",
            "juohke",
            "maŋŋel",
            "ovdal",
            "maid",
            "dan",
            "daid",
            "gii",
        ]
    ),
}
_WORD = re.compile(r"\w+")
_SAMI_LETTERS = re.compile("[čđŋŧáČĐŊŦÁ]")
_SAMI_WORDS = re.compile(r"[\w-]*[čđŋŧáČĐŊŦÁ][\w-]*(?: [\w-]*[čđŋŧáČĐŊŦÁ][\w-]*)*")
_LOOKED_AT = 2000
"""Characters of a text that are looked at: enough to tell, however long it is."""


def language_of(text: str) -> Language | None:
    """Return the language of a whole passage, Swedish or Northern Sámi, or None where it can't be told."""
    found = _WORD.findall(text[:_LOOKED_AT].lower())
    if len(found) < 3:
        return None
    hits = {language: sum(word in small for word in found) for language, small in _SMALL_WORDS.items()}
    sami_letters = sum(bool(_SAMI_LETTERS.search(word)) for word in found)
    if sami_letters >= 2 and (4 * sami_letters >= len(found) or hits[Language.SE] > hits[Language.FI]):
        return Language.SE
    if hits[Language.SV] >= 2 and hits[Language.SV] > 2 * hits[Language.FI] and 5 * hits[Language.SV] >= len(found):
        return Language.SV
    return None


def with_passages(content: Inline, base: Language) -> Inline:
    """Return runs marked with their languages; what can't be told is in the language `base`."""
    whole = language_of("".join(run.text for run in content))
    if whole is not None:
        return tuple(replace(run, language=whole) for run in content)
    return tuple(part for run in content for part in _parts(replace(run, language=base)))


def _parts(run: Run) -> Iterator[Run]:
    """Yield a run in parts, the words with Sámi letters on their own."""
    if run.link is not None or not _SAMI_LETTERS.search(run.text):
        yield run
        return
    end = 0
    for match in _SAMI_WORDS.finditer(run.text):
        if match.start() > end:
            yield replace(run, text=run.text[end : match.start()])
        yield replace(run, text=match.group(), language=Language.SE)
        end = match.end()
    if end < len(run.text):
        yield replace(run, text=run.text[end:])
