"""The page of hazards (`docs/exchange-hazards.md`) names the test of each, and every test that it names is there."""

import ast
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TESTS: Final = Path(__file__).parents[1]
PAGE: Final = TESTS.parent / "docs" / "exchange-hazards.md"
GROUPS: Final = ("File", "Sheet", "Header", "Identity", "Value", "Date", "Merge", "Found by trying the program")


@dataclass(frozen=True, slots=True)
class Hazard:
    """A line of the page: in whose group, what may happen, and which tests try it."""

    group: str
    what: str
    tests: tuple[str, ...]


def hazards() -> list[Hazard]:
    """Return the lines of the page's tables."""
    found: list[Hazard] = []
    group = ""
    for line in PAGE.read_text("utf-8").splitlines():
        if line.startswith("## "):
            group = line.removeprefix("## ")
        elif line.startswith("| ") and not line.startswith("| hazard |"):
            _, what, *tests = line.split("|")
            found.append(Hazard(group, what.strip(), tuple(re.findall(r"`(\w+)`", " ".join(tests)))))
    return found


def missing(names: set[str]) -> set[str]:
    """Return those of some names that no test of the house has; only files that can have one are parsed."""
    for file in TESTS.rglob("test_*.py"):
        source = file.read_text("utf-8")
        if any(f"def {name}(" in source for name in names):
            names = names - {node.name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)}
    return names


def test_that_every_hazard_names_a_test() -> None:
    assert [one.what for one in hazards() if not one.tests] == []


def test_that_every_test_that_a_hazard_names_is_there() -> None:
    assert missing({name for one in hazards() for name in one.tests}) == set()
    assert missing({"test_that_nobody_wrote"}) == {"test_that_nobody_wrote"}


def test_that_every_group_has_its_hazards_and_each_is_told_once() -> None:
    told = hazards()
    assert tuple(dict.fromkeys(one.group for one in told)) == GROUPS
    assert [what for what, times in Counter(one.what for one in told).items() if times > 1] == []
