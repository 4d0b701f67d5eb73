"""What several tests of the exchange look at and none changes."""

from pathlib import Path

import pytest

from tests.exchange import desk
from tests.exchange.libreoffice import saved_as


@pytest.fixture(scope="session")
def resaved_export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the usual export as LibreOffice saves it: to be read, and copied before it is edited."""
    folder = tmp_path_factory.mktemp("libreoffice")
    return saved_as("xlsx", desk.export(folder / "out.xlsx"), folder)
