"""A command line, and a demo workspace to use it on."""

from pathlib import Path

import pytest

from tests.cli.line import Turva, caller
from tests.workshop import Workshop
from turva_desktop.services.workspaces import start_demo


@pytest.fixture
def turva(capsys: pytest.CaptureFixture[str]) -> Turva:
    """Return the command line, speaking Finnish."""
    return caller(capsys)


@pytest.fixture
def demo(workshop: Workshop, tmp_path: Path) -> Path:
    """Return a demo workspace of the test's own, alone in its folder."""
    return workshop.copy(start_demo, tmp_path / "kunta" / "kunta.turva")
