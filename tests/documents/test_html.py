"""HTML as a parser reads it."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from tests.documents.samples import SAMI, chart, document, minutes, themes
from turva_desktop.documents.content import build, walk
from turva_desktop.documents.content.model import Document
from turva_desktop.documents.html import render_html
from turva_desktop.domain.language import Language

_EMPTY = {"meta", "br", "img", "rect", "line"}


class Parsed(HTMLParser):
    """Reads a page: its elements with attributes and texts; fails on crossing tags."""

    def __init__(self, made: Document) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None], list[str]]] = []
        self._open: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.feed(render_html(made).decode())
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element: tuple[str, dict[str, str | None], list[str]] = (tag, dict(attrs), [])
        self.elements.append(element)
        if tag not in _EMPTY:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs), []))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        for _, _, texts in self._open:
            texts.append(data)

    def texts(self, tag: str) -> list[str]:
        """Return the text of each element with a tag."""
        return ["".join(texts) for name, _, texts in self.elements if name == tag]

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of each element with a tag."""
        return [attributes for name, attributes, _ in self.elements if name == tag]


def test_that_the_page_has_a_language_a_title_and_one_main_part() -> None:
    page = Parsed(minutes())
    assert page.attributes("html") == [{"lang": "fi-FI"}]
    assert page.texts("title") == page.texts("h1") == ["Pöytäkirja 3/2026"]
    assert len(page.texts("main")) == 1


def test_that_headings_go_down_by_one() -> None:
    page = Parsed(document(build.heading(1, "a"), build.heading(6, "b"), build.heading(6, "c")))
    levels = [int(tag[1]) for tag, _, _ in page.elements if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]
    assert levels == [1, 2, 3, 4]


def test_that_table_headers_have_their_scope() -> None:
    page = Parsed(document(themes()))
    assert [attributes["scope"] for attributes in page.attributes("th")] == ["col"] * 3 + ["row"] * 3
    assert page.texts("caption") == ["Taulukko 1. Toimenpiteet teemoittain"]
    assert page.texts("td") == ["6", "2", "8", "0", "14", "2"]


def test_that_other_languages_are_marked() -> None:
    page = Parsed(minutes())
    assert {"lang": "se-FI"} in page.attributes("span")
    assert SAMI in page.texts("span")


def test_that_the_chart_and_the_logo_have_alternative_texts() -> None:
    page = Parsed(minutes())
    (drawing,) = page.attributes("svg")
    assert (drawing["role"], drawing["aria-label"]) == ("img", chart().alternative)
    assert page.attributes("img")[0]["alt"] == "Tuntsan kunnan tunnus"


def test_that_links_inside_lead_to_headings() -> None:
    page = Parsed(minutes())
    inside = [str(attributes["href"])[1:] for attributes in page.attributes("a") if str(attributes["href"])[0] == "#"]
    identities = [attributes["id"] for tag, attributes, _ in page.elements if "id" in attributes]
    assert len(inside) == 4
    assert set(inside) <= set(identities)
    assert len(identities) == len(set(identities))


def test_that_markup_in_texts_is_shown_and_not_obeyed() -> None:
    evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    made = replace(
        document(
            build.heading(1, evil), build.table([evil], [[evil]], caption=evil), build.notice(evil, evil), title=evil
        ),
        subtitle=evil,
        subject=evil,
        publisher=evil,
        header=evil,
        header_detail=evil,
        marking=evil,
        footer=evil,
    )
    page = Parsed(made)
    assert page.attributes("script") == page.attributes("img") == []
    assert page.texts("h1") == [evil]


def test_that_nothing_is_fetched_from_anywhere() -> None:
    text = render_html(minutes()).decode()
    assert "default-src 'none'" in text
    assert "<link" not in text
    assert "url(" not in text


@pytest.mark.parametrize(("public", "hidden"), [(True, 0), (False, 1)])
def test_that_search_engines_leave_what_is_not_public(public: bool, hidden: int) -> None:
    robots = [
        part for part in Parsed(replace(minutes(), public=public)).attributes("meta") if part.get("name") == "robots"
    ]
    assert len(robots) == hidden


def test_that_the_page_says_all_that_the_document_says() -> None:
    text = " ".join(Parsed(minutes()).texts("body")).replace("\u00a0", " ")
    for line in walk.plain_text(minutes()).splitlines():
        for word in line.lstrip(" •").replace(":", " ").split():
            if not word.rstrip(".").isdigit():  # a list's numbers are drawn by the browser
                assert word.rstrip(",") in text or word in chart().alternative


def test_that_the_same_content_gives_the_same_bytes() -> None:
    assert render_html(minutes()) == render_html(minutes())
    assert render_html(replace(minutes(), language=Language.SV)) != render_html(minutes())
