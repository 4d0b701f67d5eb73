"""The command line as a test calls it: in this process, in Finnish."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from turva_desktop.app.translation import Catalogue, words_of_files
from turva_desktop.cli import main
from turva_desktop.domain.language import Language


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command gave back."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """Return the answer of `--json`."""
        return json.loads(self.out)


Turva = Callable[..., Answer]


def caller(capsys: pytest.CaptureFixture[str], language: Language = Language.FI) -> Turva:
    """Return a function that runs one command: `turva("summary", path, "--json")`."""
    catalogue = Catalogue(language)

    def turva(*arguments: str | Path) -> Answer:
        capsys.readouterr()
        status = main([str(one) for one in arguments], catalogue, language, words_of_files)
        told = capsys.readouterr()
        return Answer(status, told.out, told.err)

    return turva


def everything_in(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder and its sub-folders with their bytes, for comparing two moments."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
