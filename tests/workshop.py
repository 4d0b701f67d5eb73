"""Where workspaces for tests are made: each kind is built once in a run and copied by the tests that need it."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from turva_desktop.store import Workspace
from turva_desktop.store.workspace import utc_now

Build = Callable[[Path], Workspace]
"""Makes a new workspace at a path, the same one every time. A function of a module: by it the built one is known."""


class Workshop:
    """Keeps what was built; a copy takes a tenth of the time."""

    def __init__(self, folder: Path) -> None:
        """Build in a folder of the run's own."""
        self._folder = folder
        self._built: dict[Build, Path] = {}

    def copy(self, build: Build, path: Path) -> Path:
        """Put a workspace of the test's own at a path; return the path."""
        if build not in self._built:
            made = self._folder / f"{len(self._built)}.turva"
            build(made).close()
            self._built[build] = made
        path.parent.mkdir(parents=True, exist_ok=True)
        return Path(shutil.copy(self._built[build], path))

    def open(
        self, build: Build, path: Path, *, author: str = "sihteeri", clock: Callable[[], datetime] = utc_now
    ) -> Workspace:
        """Open a workspace of the test's own at a path."""
        return Workspace(self.copy(build, path), author=author, clock=clock)
