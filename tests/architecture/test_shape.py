"""The shape of the house: how long, how deep and how loosely typed its code may be, and what its contracts name.

The measures are of the program alone (`turva_desktop`). A line is a line: blank ones, comments and docstrings count,
because whoever reads the code reads them too. A function is as long as from its `def` to its end.
"""

import ast
import statistics
import tokenize
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from complexipy import file_complexity

import turva_desktop

PACKAGE: Final = Path(turva_desktop.__file__).parent
MODULES: Final = sorted(PACKAGE.rglob("*.py"))
MEDIAN_FILE: Final = 100
MOST_ANY: Final = 120
REASONED: Final = ("exchange", "services", "store")
"""The rooms where every `Any` says why."""
ASKED_OF_WORKSPACE: Final = {"author", "path", "backup", "backups"}
"""What a widget may ask the open file itself: whose and where it is, and the copies of it. Nothing of this reads or
writes a record."""
VALUES_OF_STORE: Final = {"turva_desktop.store.backup"}
"""What a widget may import from the store: plain values."""
MANY_ROOMS: Final = 3
"""A package with so many packages in it has an order among them."""


@cache
def tree(path: Path) -> ast.Module:
    """Return a module as Python reads it."""
    return ast.parse(path.read_text("utf-8"))


def name_of(path: Path) -> str:
    """Return a path as it stands in messages and test names."""
    return path.relative_to(PACKAGE.parent).as_posix()


def packages_in(folder: Path) -> set[str]:
    """Return the names of the packages directly in a folder."""
    return {path.parent.name for path in folder.glob("*/__init__.py")}


# ------------------------------------------------------------------------------------- length and depth


def length_of_files() -> dict[str, int]:
    """Return the lines of each file."""
    return {name_of(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}


def length_of_functions() -> dict[str, int]:
    """Return the lines of each function; the longer one where two share their name."""
    found: dict[str, int] = {}
    for path in MODULES:
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                name = f"{name_of(path)}:{node.name}"
                found[name] = max(found.get(name, 0), (node.end_lineno or 0) - node.lineno + 1)
    return found


def complexity_of_functions() -> dict[str, int]:
    """Return how hard each function is to follow: its cognitive complexity."""
    return {
        f"{name_of(path)}:{function.name}": function.complexity
        for path in MODULES
        for function in file_complexity(str(path), check_script=True, no_ignore=True, with_plans=False).functions
    }


@dataclass(frozen=True, kw_only=True)
class Measure:
    """How much is allowed, what it is measured by, and what may have more and why."""

    most: int
    of: Callable[[], dict[str, int]]
    exceptions: Mapping[str, str]


MEASURES: Final = {
    "file length": Measure(most=400, of=length_of_files, exceptions={}),
    "function length": Measure(most=50, of=length_of_functions, exceptions={}),
    "cognitive complexity": Measure(most=20, of=complexity_of_functions, exceptions={}),
}
"""An exception is named as in the message of the test that fails without it, and its value is the reason."""


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_that_what_is_over_measure_is_an_exception_with_a_reason(measure: Measure) -> None:
    over = {name: size for name, size in measure.of().items() if size > measure.most}
    assert {name: size for name, size in over.items() if not measure.exceptions.get(name, "").strip()} == {}


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_that_no_exception_outlives_its_need(measure: Measure) -> None:
    sizes = measure.of()
    assert [name for name in measure.exceptions if sizes.get(name, 0) <= measure.most] == []


def test_that_half_of_the_files_are_short() -> None:
    """A file that holds nothing but its docstring marks a package and is no file to read."""
    sizes = length_of_files()
    held = [sizes[name_of(path)] for path in MODULES if len(tree(path).body) > 1]
    assert statistics.median(held) <= MEDIAN_FILE


# --------------------------------------------------------------------------------------- widgets and store


def from_store(path: Path) -> Iterator[str]:
    """Yield the modules of the store that a module imports, with the names that may be modules themselves."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("turva_desktop.store"))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("turva_desktop.store"):
            yield node.module or ""
        elif isinstance(node, ast.ImportFrom) and node.module == "turva_desktop":
            yield from ("turva_desktop.store" for alias in node.names if alias.name == "store")


def asked_of_workspace(path: Path) -> Iterator[tuple[int, str]]:
    """Yield where a module reaches the open file through the services, and what it asks of it; "itself" if nothing."""
    asks = {id(node.value): node.attr for node in ast.walk(tree(path)) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute) and node.attr == "workspace" and "services" in ast.unparse(node.value):
            yield node.lineno, asks.get(id(node), "itself")


WIDGETS: Final = [path for path in MODULES if path.is_relative_to(PACKAGE / "ui")]


def test_that_no_widget_can_open_a_workspace() -> None:
    known = {name_of(path): set(from_store(path)) - VALUES_OF_STORE for path in WIDGETS}
    assert {name: modules for name, modules in known.items() if modules} == {}


def test_that_no_widget_opens_a_transaction() -> None:
    """A widget asks services: it neither reads nor writes the open file, and hands it to nobody who could."""
    opened = [
        f"{name_of(path)}:{line} {asked}"
        for path in WIDGETS
        for line, asked in asked_of_workspace(path)
        if asked not in ASKED_OF_WORKSPACE
    ]
    assert opened == []


# ----------------------------------------------------------------------------------------------- loose types


def lines_with_any(path: Path) -> set[int]:
    """Return the lines where a type is `Any`, also in a type written as a string; imports don't count."""
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "Any" in node.value:
            try:
                inside: ast.AST = ast.parse(node.value, mode="eval")
            except SyntaxError:  # words, no type
                continue
        elif isinstance(node, ast.Name | ast.Attribute):
            inside = node
        else:
            continue
        names = {getattr(part, "id", getattr(part, "attr", "")) for part in ast.walk(inside)}
        if "Any" in names:
            found.add(node.lineno)
    return found


def reasons(path: Path) -> dict[int, bool]:
    """Return the lines with a comment that says something to people, and whether they hold nothing else."""
    with path.open("rb") as file:
        comments = [token for token in tokenize.tokenize(file.readline) if token.type == tokenize.COMMENT]
    told = (one for one in comments if not one.string.lstrip("# ").startswith(("type:", "noqa")))
    return {one.start[0]: one.line.lstrip().startswith("#") for one in told}


@pytest.mark.slow
def test_that_types_are_seldom_loose() -> None:
    loose = {name_of(path): len(lines_with_any(path)) for path in MODULES}
    assert sum(loose.values()) <= MOST_ANY, sorted(loose.items(), key=lambda one: -one[1])[:10]


@pytest.mark.parametrize("room", REASONED)
def test_that_a_loose_type_says_why(room: str) -> None:
    """The reason stands at the end of the line, or alone on the line before it."""
    unexplained = []
    for path in (PACKAGE / room).rglob("*.py"):
        told = reasons(path)
        loose = sorted(lines_with_any(path))
        unexplained += [f"{name_of(path)}:{line}" for line in loose if line not in told and not told.get(line - 1)]
    assert unexplained == []


# ------------------------------------------------------------------------------------------------- contracts


def contracts(kind: str) -> list[dict[str, object]]:
    """Return the import contracts of a kind, as `pyproject.toml` has them."""
    settings = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text("utf-8"))
    return [one for one in settings["tool"]["importlinter"]["contracts"] if one["type"] == kind]


def layers_of(container: str) -> list[set[str]]:
    """Return the rooms of each layer of a package, the uppermost layer first."""
    (found,) = (one["layers"] for one in contracts("layers") if one["containers"] == [container])
    assert isinstance(found, list)
    return [{room.strip().strip("()") for room in layer.split("|")} for layer in found]


def rooms_used_in(package: Path) -> set[str]:
    """Return the packages of a package that others of them import."""
    prefix = f"turva_desktop.{package.relative_to(PACKAGE).as_posix().replace('/', '.')}."
    used = set()
    for path in package.rglob("*.py"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ImportFrom):
                names = [f"{node.module}.{alias.name}" for alias in node.names]
                used |= {
                    (path.relative_to(package).parts[0], name.removeprefix(prefix).split(".")[0])
                    for name in names
                    if name.startswith(prefix)
                }
    return {room for user, room in used if user != room}


def test_that_the_features_contract_names_every_feature() -> None:
    """A feature is a room of `ui` that no other room builds on; between `|` they may not import each other."""
    rooms = packages_in(PACKAGE / "ui")
    features, *below = layers_of("turva_desktop.ui")
    assert features == rooms - rooms_used_in(PACKAGE / "ui")
    assert set().union(*below) == rooms - features


def test_that_every_package_of_many_rooms_has_its_layers() -> None:
    folders = {PACKAGE, *(path.parent for path in MODULES)}
    many = {folder for folder in folders if len(packages_in(folder)) >= MANY_ROOMS}
    layered = {container for one in contracts("layers") for container in one["containers"]}  # type: ignore[attr-defined]  # a list of names
    assert {name_of(folder).replace("/", ".") for folder in many} - layered == set()


def test_that_layers_leave_no_room_out() -> None:
    assert [one["name"] for one in contracts("layers") if one.get("exhaustive") is not True] == []


def test_that_a_library_is_forbidden_in_every_room_but_its_own() -> None:
    """The contract's name ends with the rooms that have the library: "Qt only in ui and app"."""
    rooms = {path.stem for path in PACKAGE.glob("*.py") if path.stem != "__init__"} | packages_in(PACKAGE)
    left_out = {}
    for one in contracts("forbidden"):
        own = set(str(one["name"]).partition(" only in ")[2].replace(",", " ").split()) & rooms
        named = {str(source).removeprefix("turva_desktop.") for source in one["source_modules"]}  # type: ignore[attr-defined]  # likewise
        left_out[one["name"]] = (rooms - own) ^ named
    assert {name: sorted(found) for name, found in left_out.items() if found} == {}
