"""The preview of a PDF: its pages, its place, its words for a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.documents.samples import document
from turva_desktop.documents.content.build import heading, paragraph
from turva_desktop.documents.content.model import PageBreak
from turva_desktop.documents.pdf.file import render_pdf
from turva_desktop.ui.widgets.preview import PdfPreview


def pdf(pages: int, word: str = "Sivu") -> bytes:
    blocks = [
        part for n in range(1, pages + 1) for part in (heading(1, f"{word} {n}"), paragraph("č đ ŋ"), PageBreak())
    ]
    return render_pdf(document(*blocks[:-1]))


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[bytes | None], PdfPreview]:
    def show(data: bytes | None) -> PdfPreview:
        preview = PdfPreview("Esikatselu")
        qtbot.addWidget(preview)
        preview.resize(500, 600)
        preview.show()
        preview.show_pdf(data)
        qtbot.waitExposed(preview)
        return preview

    return show


def test_that_every_page_is_shown_as_wide_as_the_panel(
    shown: Callable[[bytes | None], PdfPreview], qtbot: QtBot
) -> None:
    preview = shown(pdf(3))
    assert preview.page_count == 3
    sheet = preview._sheets[0]
    qtbot.waitUntil(lambda: 400 < sheet.width() <= 500)
    assert abs(sheet.height() / sheet.width() - 2**0.5) < 0.01
    preview.resize(800, 600)
    qtbot.waitUntil(lambda: 700 < sheet.width() <= 800)


def test_that_a_page_tells_its_number_and_its_text(shown: Callable[[bytes | None], PdfPreview], qtbot: QtBot) -> None:
    preview = shown(pdf(2))
    sheet = preview._sheets[0]
    qtbot.waitUntil(lambda: "č đ ŋ" in sheet.accessibleDescription())
    assert sheet.accessibleName() == "Page 1 of 2"


def test_that_a_new_version_keeps_the_readers_place(shown: Callable[[bytes | None], PdfPreview], qtbot: QtBot) -> None:
    preview = shown(pdf(5))
    bar = preview._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1500)
    bar.setValue(1400)
    preview.show_pdf(pdf(5, "Uusi"))
    qtbot.waitUntil(lambda: bar.value() == 1400)


def test_that_the_keyboard_goes_to_the_ends(shown: Callable[[bytes | None], PdfPreview], qtbot: QtBot) -> None:
    preview = shown(pdf(4))
    bar = preview._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    QTest.keyClick(preview._area, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(preview._area, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(preview._area, Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_that_pages_far_away_are_not_kept_in_memory(shown: Callable[[bytes | None], PdfPreview], qtbot: QtBot) -> None:
    preview = shown(pdf(12))
    bar = preview._area.verticalScrollBar()
    qtbot.waitUntil(lambda: preview._sheets[0]._picture is not None)
    assert preview._sheets[-1]._picture is None
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: preview._sheets[-1]._picture is not None)
    assert preview._sheets[0]._picture is None


def test_that_a_sentence_takes_the_place_of_pages(shown: Callable[[bytes | None], PdfPreview]) -> None:
    preview = shown(pdf(2))
    preview.say("Valitse kokous.")
    assert preview.page_count == 0
    assert preview._message.isVisible()
    assert not preview._area.isVisible()
    preview.show_pdf(None)
    assert preview._message.text() == ""


def test_that_a_preview_out_of_view_keeps_no_pictures_and_comes_back_as_it_was(
    shown: Callable[[bytes | None], PdfPreview], qtbot: QtBot
) -> None:
    preview = shown(pdf(4))
    bar = preview._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1200)
    bar.setValue(700)
    qtbot.waitUntil(lambda: any(sheet._picture is not None for sheet in preview._sheets))
    sheet = next(one for one in preview._sheets if one._picture is not None)
    qtbot.waitUntil(lambda: sheet.width() > 400 and not preview._settling.isActive())
    before = sheet.grab().toImage()
    preview.hide()
    assert not any(sheet._picture is not None for sheet in preview._sheets)
    preview.show()
    qtbot.waitUntil(lambda: any(sheet._picture is not None for sheet in preview._sheets))
    assert preview.place == 700
    assert sheet.grab().toImage() == before
