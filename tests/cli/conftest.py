"""A command line, and a demo workspace to use it on."""

import shutil
from pathlib import Path

import pytest

from tests.cli.line import Turva, caller
from turva_desktop.services.workspaces import start_demo


@pytest.fixture
def turva(capsys: pytest.CaptureFixture[str]) -> Turva:
    """Return the command line, speaking Finnish."""
    return caller(capsys)


@pytest.fixture(scope="session")
def _demo_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.turva"
    start_demo(path).close()
    return path


@pytest.fixture
def demo(_demo_once: Path, tmp_path: Path) -> Path:
    """Return a demo workspace of the test's own, alone in its folder."""
    folder = tmp_path / "kunta"
    folder.mkdir()
    return Path(shutil.copy(_demo_once, folder / "kunta.turva"))
