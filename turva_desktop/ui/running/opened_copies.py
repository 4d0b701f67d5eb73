"""Copies of attachments that were opened in other programs: there while the workspace is open, and no longer."""

import shutil
import stat
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.files import OPENED_COPIES

_FORGOTTEN_AFTER: Final = 24 * 60 * 60
"""Seconds after which a folder of copies is one that a crash, or a program that held a file, left behind."""


class OpenedCopies:
    """A folder of this user alone; it is made with the first copy."""

    def __init__(self, place: Path | None = None) -> None:
        """Keep the folder in a place, by default that of the system's temporary files."""
        self._place = place or Path(tempfile.gettempdir())
        self._folder: Path | None = None

    def new_folder(self) -> Path:
        """Return an empty folder for one copy; raises `TurvaError` where none can be made."""
        try:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix=OPENED_COPIES, dir=self._place))
            return Path(tempfile.mkdtemp(dir=self._folder))
        except OSError as error:
            raise TurvaError("file.not_writable", file=str(self._place), cause=str(error)) from error

    def forget(self) -> None:
        """Remove the copies, and what former runs left: after a crash, or because another program held a file open."""
        if self._folder is not None:
            _remove(self._folder)
            self._folder = None
        for folder in self._place.glob(f"{OPENED_COPIES}*"):
            with suppress(OSError):
                if time.time() - folder.stat().st_mtime > _FORGOTTEN_AFTER:
                    _remove(folder)


def _remove(folder: Path) -> None:
    for one in folder.rglob("*"):
        with suppress(OSError):  # the copies are read-only, and Windows deletes no such file
            one.chmod(stat.S_IRWXU)
    shutil.rmtree(folder, ignore_errors=True)
