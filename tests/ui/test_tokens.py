"""The look keeps what it promises: contrast, sizes, images and icons that exist."""

import itertools

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from turva_desktop.assets import resource
from turva_desktop.ui.look.theme import Appearance, apply_theme, icon, pixmap, theme, tokens
from turva_desktop.ui.look.tokens import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    STATUS_ICONS,
    StatusRole,
    Tokens,
)

ALL = [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK]
NAMES = ["light", "dark", "contrast-light", "contrast-dark"]
GROUNDS = ("window", "surface", "alternate")
TEXT_PAIRS = [
    *itertools.product(("text", "muted", "danger", "accent"), GROUNDS),
    ("text", "hover"),
    ("muted", "hover"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_selection", "selection"),
]


def contrast_ratio(first: str, second: str) -> float:
    """Return the contrast of two colours by WCAG 2.2: from 1.0 (the same) to 21.0 (black and white)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colours", ALL, ids=NAMES)
def test_that_every_text_pair_has_a_contrast_of_at_least_four_and_a_half(colours: Tokens) -> None:
    weak = {
        pair: ratio
        for pair in TEXT_PAIRS
        if (ratio := contrast_ratio(colours.colour(pair[0]), colours.colour(pair[1]))) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("colours", ALL, ids=NAMES)
def test_that_every_status_reads_on_its_pill_and_on_its_bar(colours: Tokens) -> None:
    assert set(colours.status) == set(StatusRole)
    for status in colours.status.values():
        assert contrast_ratio(status.ink, status.ground) >= 4.5
        assert contrast_ratio(status.on_solid, status.solid) >= 4.5
        assert contrast_ratio(status.solid, colours.surface) >= 3


@pytest.mark.parametrize("colours", ALL, ids=NAMES)
def test_that_focus_rings_and_control_borders_stand_out_from_every_ground(colours: Tokens) -> None:
    for ground in GROUNDS:
        assert contrast_ratio(colours.focus, colours.colour(ground)) >= 3
        assert contrast_ratio(colours.control, colours.colour(ground)) >= 3


def test_that_high_contrast_means_at_least_seven() -> None:
    for colours in (CONTRAST_LIGHT, CONTRAST_DARK):
        for ink, ground in TEXT_PAIRS:
            assert contrast_ratio(colours.colour(ink), colours.colour(ground)) >= 7


def test_that_black_on_white_is_twenty_one() -> None:
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast_ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_that_an_unknown_role_is_refused() -> None:
    with pytest.raises(KeyError):
        LIGHT.colour("dark")


def test_that_every_status_has_its_icon() -> None:
    assert [name for name in STATUS_ICONS.values() if not resource("icons", f"{name}.svg").is_file()] == []


def test_that_an_icon_nobody_has_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


@pytest.mark.parametrize("appearance", list(Appearance))
def test_that_every_appearance_dresses_the_application(qapp: QApplication, appearance: Appearance) -> None:
    apply_theme(qapp, appearance)
    assert tokens().text in theme().sheet
    assert qapp.palette().windowText().color().name() == tokens().text
    assert "{{" not in theme().sheet


def test_that_an_icon_takes_the_colours_of_the_theme_in_force(qapp: QApplication) -> None:
    def ink() -> set[str]:
        image = made.pixmap(QSize(24, 24)).toImage()
        points = itertools.product(range(24), range(24))
        return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}

    made = icon("minus")
    apply_theme(qapp, Appearance.LIGHT)
    light = ink()
    apply_theme(qapp, Appearance.DARK)
    assert light == {LIGHT.text}
    assert ink() == {DARK.text}


def test_that_the_text_size_is_kept_between_ninety_and_two_hundred_per_cent(qapp: QApplication) -> None:
    apply_theme(qapp, Appearance.LIGHT, 500)
    assert theme().text_percent == 200
    assert qapp.font().pointSizeF() == pytest.approx(20)
    apply_theme(qapp, Appearance.LIGHT, 10)
    assert qapp.font().pointSizeF() == pytest.approx(9)


def test_that_the_bundled_font_has_every_sami_letter_and_figures_of_one_width(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Noto Sans"
    raw = QRawFont.fromFont(QFont("Noto Sans", 10))
    assert [letter for letter in "áâčđǥǧȟŋõšŧžʒǯåäöÁČĐŊŠŦŽ–§" if not raw.supportsCharacter(ord(letter))] == []
    metrics = QFontMetrics(qapp.font())
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_that_a_buttons_icon_grows_with_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    from turva_desktop.ui.widgets.labels import button

    made: QPushButton = button("Save", lambda: None, "plus")
    qtbot.addWidget(made)
    before = made.iconSize().height()
    apply_theme(qapp, Appearance.LIGHT, 200)
    assert made.iconSize().height() == 2 * before


def test_that_a_drawn_icon_is_as_large_as_asked() -> None:
    assert pixmap("plus", "text", 20, 2.0).size() == QSize(40, 40)
