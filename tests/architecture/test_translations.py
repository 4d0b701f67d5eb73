"""The catalogues hold every text of the code, complete in the languages of the interface, and nothing else."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import turva_desktop

ROOT = Path(turva_desktop.__file__).parents[1]
LANGUAGES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}
Message = tuple[str, str, str]  # context, source text, disambiguation


def messages(catalogue: Path) -> Iterator[tuple[Message, ET.Element]]:
    """Yield each message of a catalogue: what names it, and its element."""
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            name = context.findtext("name", "")
            yield (name, message.findtext("source", ""), message.findtext("comment", "")), message


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> set[Message]:
    """Return every text that the code asks for, as Qt's own extractor finds it."""
    program = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert program is not None
    catalogue = tmp_path_factory.mktemp("i18n") / "turva.ts"
    command = [sys.executable, str(ROOT / "i18n" / "collect.py"), program, "en_GB", str(catalogue)]
    subprocess.run(command, check=True, capture_output=True)
    return {key for key, _ in messages(catalogue)}


@pytest.mark.slow
@pytest.mark.parametrize("language", [*LANGUAGES, "se"])
def test_that_each_catalogue_holds_the_texts_of_the_code_and_no_others(language: str, extracted: set[Message]) -> None:
    held = {key for key, _ in messages(ROOT / "i18n" / f"turva_{language}.ts")}
    assert sorted(extracted - held) == [], "missing: run `python3 dev.py i18n`"
    assert sorted(held - extracted) == [], "stale: run `python3 dev.py i18n`"


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_that_every_text_is_translated(language: str) -> None:
    untranslated = []
    for key, message in messages(ROOT / "i18n" / f"turva_{language}.ts"):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        if translation.get("type") or not all(form.text for form in forms):
            untranslated.append(key)
    assert untranslated == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_count_has_its_singular_and_plural(language: str) -> None:
    """English too: its source text has one form only ("%n action(s)")."""
    incomplete = []
    for key, message in messages(ROOT / "i18n" / f"turva_{language}.ts"):
        if message.get("numerus") == "yes":
            forms = [form.text or "" for form in message.iter("numerusform")]
            if len(forms) != 2 or not all(forms) or any("(s)" in form for form in forms):
                incomplete.append(key)
    assert incomplete == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_translations_keep_the_gaps_of_the_source(language: str) -> None:
    def gaps(text: str) -> set[str]:
        return {part.split("}")[0] for part in text.split("{")[1:] if "}" in part}

    broken = []
    for key, message in messages(ROOT / "i18n" / f"turva_{language}.ts"):
        translation = message.find("translation")
        assert translation is not None
        texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if any(text and gaps(text) != gaps(key[1]) for text in texts):
            broken.append(key)
    assert broken == []
