"""Collect the source texts of the program into a catalogue: `python i18n/collect.py LUPDATE TARGET CATALOGUE.ts`.

lupdate reads Python's `self.tr()` well, but of a bare `translate("Context", "text", None, n)` it misses the call when
`n` is more than a name, and never sees that the text has plural forms. So those calls (and QT_TRANSLATE_NOOP) are
read here from the syntax tree and handed to lupdate as C++ marks, and hidden in the copies of the sources it gets.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_MARKS = {"translate", "QT_TRANSLATE_NOOP"}
_CALL = re.compile(r"\b(translate|QT_TRANSLATE_NOOP)\(")


def collect(lupdate: Path, target: str, catalogue: Path) -> None:
    """Bring a catalogue up to the texts of the code; texts gone from the code leave it. `target`: e.g. "fi_FI"."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(folder) / "marked.cpp"]
        marks: set[tuple[str, str]] = set()
        for number, source in enumerate(sorted((ROOT / "turva_desktop").rglob("*.py"))):
            text = source.read_text(encoding="utf-8")
            marks.update(_marked(ast.parse(text)))
            copies.append(Path(folder) / f"{number}.py")
            copies[-1].write_text(_CALL.sub("hidden(", text), encoding="utf-8")
        copies[0].write_text("".join(_as_cpp(*mark) for mark in sorted(marks)), encoding="utf-8")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        subprocess.run(
            [lupdate, *options, "-target-language", target, *copies, "-ts", catalogue], check=True, capture_output=True
        )


def _marked(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and len(node.args) >= 2:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            values = [one.value for one in node.args[:2] if isinstance(one, ast.Constant)]
            if name in _MARKS and len(values) == 2 and all(isinstance(value, str) for value in values):
                yield str(values[0]), str(values[1])


def _as_cpp(context: str, text: str) -> str:
    mark = "QT_TRANSLATE_N_NOOP" if "%n" in text else "QT_TRANSLATE_NOOP"
    return f"{mark}({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)});\n"


if __name__ == "__main__":
    collect(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
