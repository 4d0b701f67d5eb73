"""What the papers say is so."""

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import turva_desktop
from turva_desktop import domain
from turva_desktop.store.tables import TABLES

ROOT = Path(turva_desktop.__file__).parents[1]


def words_of_the_domain() -> set[str]:
    """Return the public names of the domain's modules, and `Class.member` for each class in them."""
    known = set()
    for found in pkgutil.iter_modules(domain.__path__):
        module = importlib.import_module(f"{domain.__name__}.{found.name}")
        for name, thing in vars(module).items():
            known.add(name)
            if isinstance(thing, type):
                known |= {f"{name}.{member}" for member in dir(thing)}
    return known


@pytest.mark.slow
def test_that_the_code_words_of_the_glossary_exist() -> None:
    text = (ROOT / "docs" / "glossary.md").read_text("utf-8")
    named = re.findall(r"^\| `([\w.]+)` \|", text, re.MULTILINE)
    assert len(named) > 30
    assert [word for word in named if word not in words_of_the_domain()] == []


def test_that_every_stored_record_has_its_words_in_the_glossary() -> None:
    text = (ROOT / "docs" / "glossary.md").read_text("utf-8")
    assert [kind.__name__ for kind in TABLES if f"\n| `{kind.__name__}` | " not in text] == []


ROOMS = {path.name for path in (ROOT / "turva_desktop").iterdir() if path.is_dir()}


def leads_nowhere(name: str) -> bool:
    """Tell whether what looks like a path or a module's name is neither here; `name` as it stands in a paper."""
    for base in (ROOT / "turva_desktop", ROOT / "tests", ROOT):
        for spelt in (name, name.replace(".", "/"), f"{name.replace('.', '/')}.py"):
            if (base / spelt).exists():
                return False
    module, _, attribute = name.rpartition(".")
    try:
        return not hasattr(importlib.import_module(f"turva_desktop.{module}"), attribute)
    except ImportError:
        return True


def test_that_what_the_papers_name_is_there() -> None:
    """Paths and modules in the papers and in what the modules say of themselves; a pattern such as `NNNN` is none."""
    told = {paper: paper.read_text("utf-8") for paper in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]}
    told |= {path: path.read_text("utf-8") for path in (ROOT / "turva_desktop").rglob("*.py")}
    named = [
        (path.relative_to(ROOT).as_posix(), name)
        for path, text in told.items()
        for name in re.findall(r"`([a-z_0-9]+[./][A-Za-z_0-9./]+)`", text)
        if re.split("[./]", name)[0] in {*ROOMS, "tests", "bench", "i18n", "docs"} and "NNNN" not in name
    ]
    assert len(named) > 80
    assert [(path, name) for path, name in named if leads_nowhere(name.rstrip("/"))] == []


def test_that_links_between_the_papers_lead_somewhere() -> None:
    papers = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    dead = [
        f"{paper.relative_to(ROOT).as_posix()}: {target}"
        for paper in papers
        for target in re.findall(r"\]\(([^)#\s]+)", paper.read_text("utf-8"))
        if "://" not in target and not (paper.parent / target).exists()
    ]
    assert dead == []


def test_that_version_and_changelog_agree() -> None:
    assert f"\n## {turva_desktop.__version__} " in (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert f"softwareVersion: {turva_desktop.__version__}\n" in (ROOT / "publiccode.yml").read_text("utf-8")
