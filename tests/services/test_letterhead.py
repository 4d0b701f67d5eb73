"""The municipality's own logo and Word template."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import docx
import pytest
from PIL import Image

from tests.workshop import Workshop
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.errors import TurvaError
from turva_desktop.services import Services
from turva_desktop.services.workspaces import start_demo

TODAY = date(2026, 11, 22)


@pytest.fixture
def services(workshop: Workshop, tmp_path: Path) -> Iterator[Services]:
    with workshop.open(start_demo, tmp_path / "demo.turva") as workspace:
        yield Services(workspace)


def _logo(path: Path) -> Path:
    Image.new("RGB", (80, 40), "#0b5cad").save(path)
    return path


def minutes(services: Services) -> PaperOrder:
    return PaperOrder(kind=PaperKind.MINUTES, meeting_id=services.meetings.all()[1].id)


def test_that_the_logo_stands_in_every_word_document_with_its_text(services: Services, tmp_path: Path) -> None:
    services.settings.set_logo(_logo(tmp_path / "vaakuna.png"))
    services.settings.edit_profile(logo_text="Kaamosjärven vaakuna")
    path = tmp_path / "m.docx"
    services.documents.write(minutes(services), path, today=TODAY)
    xml = docx.Document(str(path)).part.blob.decode("utf-8")
    assert "Kaamosjärven vaakuna" in xml


def test_that_word_documents_take_the_styles_of_the_template(services: Services, tmp_path: Path) -> None:
    template = docx.Document()
    template.styles["Heading 1"].font.name = "Courier New"
    template.save(str(tmp_path / "pohja.docx"))
    services.settings.set_word_template(tmp_path / "pohja.docx")
    path = tmp_path / "m.docx"
    services.documents.write(minutes(services), path, today=TODAY)
    assert docx.Document(str(path)).styles["Heading 1"].font.name == "Courier New"


def test_that_taking_the_logo_away_can_be_undone(services: Services, tmp_path: Path) -> None:
    services.settings.set_logo(_logo(tmp_path / "vaakuna.png"))
    services.settings.set_logo(None)
    assert services.documents.make(minutes(services), today=TODAY).document.logo is None
    services.history.undo()
    logo = services.documents.make(minutes(services), today=TODAY).document.logo
    assert logo is not None
    assert Image.open(io.BytesIO(logo.data)).size == (80, 40)


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n broken"])
def test_that_a_file_that_is_no_picture_or_no_word_file_is_refused(
    services: Services, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "tiedosto.png"
    path.write_bytes(content or b"\0")
    with pytest.raises(TurvaError, match="unreadable_picture"):
        services.settings.set_logo(path)
    with pytest.raises(TurvaError, match="bad_template"):
        services.settings.set_word_template(path)
    assert services.settings.profile().logo == ""


def test_that_a_file_too_large_is_refused(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "iso.png"
    path.write_bytes(b"\0" * 5_000_001)
    with pytest.raises(TurvaError, match="too_large"):
        services.settings.set_logo(path)
