"""The wheel holds the whole program, not only its code."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import turva_desktop

ROOT = Path(turva_desktop.__file__).parents[1]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it, as an installer would, outside the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_that_the_wheel_carries_fonts_icons_words_and_classifications(unpacked: Path) -> None:
    inside = unpacked / "turva_desktop" / "_assets"
    wanted = [
        "resources/fonts/NotoSans-Regular.ttf",
        "resources/icons/house.svg",
        "resources/classifications/municipalities.csv",
        *(f"i18n/{path.stem}.qm" for path in (ROOT / "i18n").glob("*.ts")),
        *(f"manual/{path.name}" for path in (ROOT / "docs" / "manual").iterdir()),
        *(f"screenshots/{path.name}" for path in (ROOT / "docs" / "screenshots").glob("*_light.png")),
    ]
    assert [name for name in wanted if not (inside / name).is_file()] == []


def test_that_the_unpacked_wheel_is_a_program_that_runs(unpacked: Path, tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(unpacked)}
    where = "import turva_desktop.assets as a; print(a.resource('icons', 'house.svg'))"
    answer = subprocess.run(
        [sys.executable, "-c", where], cwd=tmp_path, env=env, check=True, capture_output=True, text=True
    )
    assert Path(answer.stdout.strip()).is_relative_to(unpacked)
    subprocess.run(
        [sys.executable, "-m", "turva_desktop", "demo", str(tmp_path / "demo")],
        cwd=tmp_path,
        env=env,
        check=True,
        capture_output=True,
    )
    assert list((tmp_path / "demo").glob("*.turva"))
