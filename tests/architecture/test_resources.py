"""The files that travel with the program hold what the program counts on."""

import csv
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from turva_desktop import assets

FONTS = sorted(assets.resource("fonts").glob("NotoSans-*.ttf"))
ICONS = sorted(assets.resource("icons").glob("*.svg"))
LETTERS = "ÁČĐŊŠŦŽáčđŋšŧžÅÄÖåäöÂÕǤǦǨƷǮâõǥǧǩʒǯ§–—…€×•“”’"


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_that_every_font_has_the_letters_of_all_four_languages(path: Path, qapp: QApplication) -> None:
    font = QRawFont(str(path), 12)
    assert font.isValid()
    assert [letter for letter in LETTERS if not font.supportsCharacter(ord(letter))] == []


def test_that_the_fonts_are_one_family(qapp: QApplication) -> None:
    families = set()
    for path in FONTS:
        number = QFontDatabase.addApplicationFont(str(path))
        families |= set(QFontDatabase.applicationFontFamilies(number))
        QFontDatabase.removeApplicationFont(number)
    assert "Noto Sans" in families
    assert len(FONTS) == 5


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_that_every_icon_can_be_drawn_in_any_colour(path: Path, qapp: QApplication) -> None:
    text = path.read_text("utf-8")
    assert ET.fromstring(text).get("viewBox") == "0 0 24 24"
    assert QSvgRenderer(QByteArray(text.replace("currentColor", "#123456").encode())).isValid()
    assert "currentColor" in text


def test_that_municipality_codes_are_text_with_their_zeros() -> None:
    with assets.resource("classifications", "municipalities.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    codes = [row["kuntanumero"] for row in rows]
    assert len(rows) == 308
    assert len(set(codes)) == len(codes)
    assert {len(code) for code in codes} == {3}
    assert {row["nimi_fi"]: row["nimi_se"] for row in rows}["Utsjoki"] == "Ohcejohka"


def test_that_each_municipality_belongs_to_a_known_county() -> None:
    with assets.resource("classifications", "wellbeing_counties.csv").open(encoding="utf-8", newline="") as file:
        counties = {row["hva_koodi"]: row["fi"] for row in csv.DictReader(file)}
    with assets.resource("classifications", "municipalities.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["nimi_fi"] for row in rows if counties.get(row["hva_koodi"]) != row["hva_fi"]] == []
