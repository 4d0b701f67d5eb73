"""Rules of the house that no linter knows."""

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

import turva_desktop
from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.messages import MESSAGES

PACKAGE = Path(turva_desktop.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
NAMES_THAT_SAY_NOTHING = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "managers"}
TRANSLATORS = {"tr", "translate", "_translate", "QT_TRANSLATE_NOOP"}


@cache
def tree(path: Path) -> ast.Module:
    """Return a module as Python reads it."""
    return ast.parse(path.read_text("utf-8"))


def name_of(path: Path) -> str:
    """Return a path as it stands in messages and test names."""
    return path.relative_to(PACKAGE.parent).as_posix()


def test_that_every_name_says_what_is_inside() -> None:
    nameless = [name_of(path) for path in MODULES if {path.stem, path.parent.name} & NAMES_THAT_SAY_NOTHING]
    assert nameless == []


@pytest.mark.slow
def test_that_every_package_and_module_says_what_it_is() -> None:
    silent = [name_of(path) for path in MODULES if not ast.get_docstring(tree(path))]
    assert silent == []


def test_that_every_folder_of_code_is_a_package() -> None:
    folders = {path.parent for path in MODULES}
    assert [name_of(folder) for folder in sorted(folders) if not (folder / "__init__.py").is_file()] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_that_texts_for_translation_are_whole(path: Path) -> None:
    """An f-string or a sum is extracted, and then never matches what the program asks for."""
    broken = []
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name in TRANSLATORS and any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in node.args[:2]):
            broken.append(f"{name_of(path)}:{node.lineno}")
    assert broken == []


FOR_OTHERS = {
    "SEARCH": "a table of the schema; SQLite's own triggers fill it",
    "write_worksheet": "openpyxl calls it: ours lays sheets out in memory",
    **dict.fromkeys(
        ("count_text", "item_text", "saved_text", "notice_text", "is_waiting", "go_to_the_start", "read_book"),
        "what a test, a picture or a measurement sees of a window or does in it",
    ),
}
"""Names that nothing in the program uses, and why they are there."""


def qt_names() -> set[str]:
    """Return the names of Qt's methods: Qt calls those that we override."""
    classes = [getattr(module, name) for module in (QtCore, QtGui, QtWidgets) for name in dir(module)]
    return {name for thing in classes if isinstance(thing, type) for name in dir(thing)}


@pytest.mark.slow
def test_that_nothing_is_there_for_nobody() -> None:
    """A function, class or constant whose name stands once in the whole program is used by nothing."""
    named = Counter(word for path in MODULES for word in re.findall(r"\w+", path.read_text("utf-8")))
    qt, unused = qt_names(), set()
    for path in MODULES:
        module = tree(path)
        names = {node.name for node in ast.walk(module) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
        for node in module.body:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            names |= {target.id for target in targets if isinstance(target, ast.Name)}
        unused |= {name for name in names - qt if named[name] == 1 and not name.startswith("__")}
    assert unused == set(FOR_OTHERS)


@pytest.mark.slow
def test_that_no_test_sleeps() -> None:
    """A test waits until something is so: a pause is too short on a slow machine and too long on every other."""
    sleepers = []
    for path in sorted((PACKAGE.parent / "tests").rglob("test_*.py")):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                whose, what = ast.unparse(node.func.value), node.func.attr
                if what in {"sleep", "qWait"} or (what == "wait" and "bot" in whose.lower()):
                    sleepers.append(f"{name_of(path)}:{node.lineno}")
    assert sleepers == []


def codes_in(module: ast.Module) -> set[str]:
    """Return the codes of the errors and faults that a module raises or tells of."""
    codes = set()
    for node in ast.walk(module):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in {"TurvaError", "Fault", "Notice"}
        ):
            said = [*node.args[:1], *(word.value for word in node.keywords if word.arg == "code")]
            codes |= {one.value for one in said if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return codes


def test_that_every_error_and_every_broken_rule_has_its_sentence() -> None:
    raised = set().union(*(codes_in(tree(path)) for path in MODULES))
    of_rules = {rule.code for kind in KINDS for rule in kind.rules if hasattr(rule, "code")}
    assert sorted((raised | of_rules) - MESSAGES.keys()) == [], "write its sentence in domain/messages.py"
