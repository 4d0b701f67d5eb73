"""Files as LibreOffice saves them."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

SOFFICE: Final = shutil.which("soffice") or shutil.which("libreoffice")
needs_libreoffice = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (libreoffice-calc-nogui) is not installed")
saved_by_libreoffice = pytest.mark.filterwarnings("ignore:Print area cannot be set")
"""It writes a print area of whole columns shorter than openpyxl, which reads the file for a test, understands."""


def saved_as(ending: str, path: Path, folder: Path) -> Path:
    """Have LibreOffice open a workbook and save it anew, in a format that it is called by."""
    assert SOFFICE is not None
    out, home = folder / "saved", f"-env:UserInstallation={(folder / 'office').as_uri()}"
    command = [SOFFICE, home, "--headless", "--convert-to", ending, "--outdir", str(out), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return (out / path.name).with_suffix(f".{ending}")
