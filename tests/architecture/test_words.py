"""One word for one thing: on screen, sheet and paper alike, in every language.

A field, a kind or a status is called as its kind says. A text of the screen that says the same in English is translated
the same, and nothing is called by a word that was given up.
"""

import gc
import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import pytest

import turva_desktop
from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.language import Language, WordedEnum, Words

I18N: Final = Path(turva_desktop.__file__).parents[1] / "i18n"
HOMONYMS: Final = {
    "alue": "a region's workspace; a part of a municipality",
    "hyväksytty": "what was done to a plan or minutes; the day on which it was",
    "luku": "a chapter; a number",
    "suunta": "where a trend goes; out or in",
    "tarkastettu": "what was done to minutes; the day on which it was",
}
"""Finnish words that stand for two things, which other languages tell apart."""
OTHER_MEANING: Final = {
    ("file", "Menus"): "the menu's usual name: Tiedosto, Arkiv",
    ("open", "ProgramCommands"): "the verb: open a file",
}
"""English texts of the screen that mean something else than the word of a kind that reads the same."""
GIVEN_UP: Final = {
    Language.FI: {
        r"\btilan(ne|teen|netta|teet)\b": "tila",
        r"\basialist": "esityslista",
    },
    Language.SV: {
        r"\bärendelist": "föredragningslista",
        r"\bavvikande åsikt": "avvikande mening",
    },
    Language.SE: {r"\bfáddá": "deattuhus", r"\bmearreáigi": "áigemearri"},
}
"""Words that were given up, and what is said instead."""


def plain(text: str) -> str:
    """Return a text without its mnemonic, its dots and its capital."""
    return text.replace("&", "").replace("…", "").strip(" :").casefold()


def messages(language: Language) -> Iterator[tuple[str, str, str]]:
    """Yield the context, the source and the translation of every text of the screen."""
    for context in ET.parse(I18N / f"turva_{language.value}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            translated = " ".join(forms) or message.findtext("translation") or ""
            if translated:
                yield context.findtext("name", ""), message.findtext("source", ""), translated


def said_in_code() -> set[Words]:
    """Return every `Words` that the house holds."""
    for module in pkgutil.walk_packages(turva_desktop.__path__, "turva_desktop."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    gc.unfreeze()  # what a test of windows froze is not among the collector's objects
    found = {thing for thing in gc.get_objects() if isinstance(thing, Words)}
    assert len(found) > 400
    return found


def worded() -> Iterator[Words]:
    """Yield what records, fields and statuses are called."""
    for kind in KINDS:
        yield from (kind.word, kind.many, *kind.labels.values())

    def below(enum: type[WordedEnum]) -> Iterator[type[WordedEnum]]:
        for one in enum.__subclasses__():
            yield one
            yield from below(one)

    said_in_code()  # imports every module, and with it every enumeration
    for enum in below(WordedEnum):
        yield from (member.words for member in enum if enum.__module__.startswith("turva_desktop"))


def test_that_a_finnish_word_has_one_word_in_each_other_language() -> None:
    others: dict[tuple[str, Language], set[str]] = defaultdict(set)
    for one in said_in_code():
        for language in (Language.SV, Language.SE, Language.EN):
            others[one.fi.casefold(), language].add(one[language].casefold())
    several = {key: sorted(found) for key, found in others.items() if len(found) > 1 and key[0] not in HOMONYMS}
    assert several == {}


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_that_a_text_of_the_screen_is_translated_the_same_everywhere(language: Language) -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for _context, source, translated in messages(language):
        found[plain(source)].add(plain(translated))
    assert {source: sorted(said) for source, said in found.items() if len(said) > 1} == {}


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_that_the_screen_calls_a_thing_as_its_kind_does(language: Language) -> None:
    called: dict[str, set[str]] = defaultdict(set)
    for one in worded():
        called[plain(one.en)].add(plain(one[language]))
    wrong = [
        (context, source, translated)
        for context, source, translated in messages(language)
        if plain(source) in called
        and plain(translated) not in called[plain(source)]
        and (plain(source), context) not in OTHER_MEANING
    ]
    assert wrong == []


@pytest.mark.parametrize("language", GIVEN_UP)
def test_that_no_word_that_was_given_up_is_said(language: Language) -> None:
    texts = [one[language] for one in said_in_code()]
    texts += [translated.replace("&", "") for _context, _source, translated in messages(language)]
    manual = (I18N.parent / "docs" / "manual").glob("*.html") if language is Language.FI else ()
    texts += [re.sub(r"<[^>]+>", " ", page.read_text("utf-8")) for page in manual]
    said = [
        (found[0], instead)
        for text in texts
        for word, instead in GIVEN_UP[language].items()
        for found in re.finditer(rf".{{0,30}}{word}.{{0,30}}", text, re.IGNORECASE)
    ]
    assert said == []
