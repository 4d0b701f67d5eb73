"""Where the files that travel with the program lie: `resources/` and `i18n/`.

In a checkout they stand at its top; the wheel carries them as `turva_desktop/_assets/`.
"""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    installed = _PACKAGE / "_assets"
    return installed if installed.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below `resources/`, e.g. `resource("fonts")`."""
    return _root().joinpath("resources", *parts)


def translation(name: str) -> Path:
    """Return the path of a file below `i18n/`, e.g. `translation("turva_fi.qm")`."""
    return _root() / "i18n" / name


def manual() -> Path:
    """Return the folder of the Finnish manual (`docs/manual` in a checkout)."""
    inside = _root() / "manual"
    return inside if inside.is_dir() else _root() / "docs" / "manual"
