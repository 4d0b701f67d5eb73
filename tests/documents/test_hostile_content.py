"""Content that nobody would write on purpose: every format survives it, and PDF keeps its standards."""

import io
import zipfile

import docx
import pytest

from tests.documents.pdf_reader import Reading, failures
from tests.documents.samples import HOSTILE
from turva_desktop.documents.content.model import Document
from turva_desktop.documents.render import render

CASES = [pytest.param(made, id=name) for name, made in HOSTILE.items()]


@pytest.mark.parametrize("made", CASES)
def test_that_the_pdf_is_whole(made: Document) -> None:
    data = render(made, ".pdf")
    assert failures(data) == []
    assert Reading(data).errors == []


@pytest.mark.parametrize("made", CASES)
def test_that_word_opens(made: Document) -> None:
    data = render(made, ".docx")
    assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None
    assert docx.Document(io.BytesIO(data)).paragraphs


@pytest.mark.parametrize("made", CASES)
def test_that_html_is_text_that_any_program_reads(made: Document) -> None:
    text = render(made, ".html").decode()
    assert not {sign for sign in text if (ord(sign) < 32 and sign != "\n") or 0x7F <= ord(sign) < 0xA0}
    assert "<script" not in text
