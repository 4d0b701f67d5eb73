"""Build hook: compiles the translations and puts what travels with the program into the wheel.

The wheel carries `resources/`, the compiled `i18n/*.qm`, `docs/manual/` and the manual's pictures as
`turva_desktop/_assets/`, where `turva_desktop.assets` finds them. An editable install copies nothing: it only
compiles the translations.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def compiler() -> Path:
    """Return the path of Qt's translation compiler, which comes inside PySide6."""
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return Path(PySide6.__file__).parent / name


def compile_translations(folder: Path) -> list[Path]:
    """Compile each catalogue of a folder beside itself; return the compiled files."""
    compiled = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([compiler(), "-silent", source, "-qm", target], check=True)
        compiled.append(target)
    return compiled


class AssetsHook(BuildHookInterface[Any]):
    """Collects what the installed program reads at run time."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and name the files for the wheel; `version` is "standard" or "editable"."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        translations = compile_translations(root / "i18n")
        if version == "editable":
            return
        inside: dict[str, str] = build_data["force_include"]
        for file in translations:
            inside[str(file)] = f"turva_desktop/_assets/i18n/{file.name}"
        for folder, name in (("resources", "resources"), ("docs/manual", "manual")):
            if (root / folder).is_dir():
                inside[str(root / folder)] = f"turva_desktop/_assets/{name}"
        for picture in (root / "docs" / "screenshots").glob("*_light.png"):  # beside the manual, as in the checkout
            inside[str(picture)] = f"turva_desktop/_assets/screenshots/{picture.name}"


if __name__ == "__main__":
    compile_translations(Path(__file__).parent / "i18n")
