"""The manual: a page for every place, whole, accessible, and true where it can be compared with the program."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.manual_columns import PAGE, page
from turva_desktop import assets
from turva_desktop.app.places import places
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.profile import WorkspaceKind

PAGES = sorted(assets.manual().glob("*.html"))


class Page(HTMLParser):
    """What a test asks of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.language = ""
        self.headings: list[int] = []
        self.links: list[str] = []
        self.pictures: list[dict[str, str]] = []
        self.tables = 0
        self.row_or_column_headers: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.feed(path.read_text("utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        if tag not in {"meta", "link", "img", "br"}:
            self.open.append(tag)
        if tag == "html":
            self.language = given.get("lang", "")
        elif re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        elif tag in {"a", "link"}:
            self.links.append(given["href"])
        elif tag == "img":
            self.pictures.append(given)
        elif tag == "th":
            self.row_or_column_headers.append(given.get("scope", ""))
        elif tag == "table":
            self.tables += 1

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"</{tag}> closes nothing"


def test_that_every_place_of_the_program_has_its_page() -> None:
    names = {path.stem for path in PAGES}
    assert {entry.id for entry in places(WorkspaceKind.MUNICIPALITY, in_english)} | {"index"} <= names


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_that_a_page_is_well_formed_and_accessible(path: Path) -> None:
    found = Page(path)
    assert found.open == []
    assert found.language == "fi"
    assert {"title", "main", "h1"} <= found.tags
    assert "script" not in found.tags
    assert found.headings[0] == 1
    assert found.headings.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(found.headings, found.headings[1:], strict=False))
    assert all(len(picture["alt"]) > 20 for picture in found.pictures)
    assert set(found.row_or_column_headers) <= {"row", "col"}
    assert not found.tables or found.row_or_column_headers


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_that_links_and_pictures_lead_somewhere(path: Path) -> None:
    found = Page(path)
    targets = [*found.links, *(picture["src"] for picture in found.pictures)]
    assert "style.css" in found.links
    assert [one for one in targets if not (path.parent / one).is_file()] == []


def test_that_every_page_is_reached_from_the_index() -> None:
    reached = set(Page(assets.manual() / "index.html").links)
    assert [path.name for path in PAGES if path.stem != "index" and path.name not in reached] == []


def test_that_the_page_of_columns_is_what_the_sheets_say() -> None:
    assert PAGE.read_text("utf-8") == page(), "run `.venv/bin/python -m tests.manual_columns`"
