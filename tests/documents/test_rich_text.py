"""The secretary's Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.patience import effort
from turva_desktop.documents.content import rich_text, walk
from turva_desktop.documents.content.model import BulletList, NumberedList, Paragraph, Run
from turva_desktop.domain.language import Language


def test_that_paragraphs_bold_italic_and_links_are_read() -> None:
    (block,) = rich_text.blocks("Sana **lihava** ja *kursiivi* sekä [sivu](https://a.fi/b).")
    assert isinstance(block, Paragraph)
    assert block.content == (
        Run(text="Sana "),
        Run(text="lihava", bold=True),
        Run(text=" ja "),
        Run(text="kursiivi", italic=True),
        Run(text=" sekä "),
        Run(text="sivu", link="https://a.fi/b"),
        Run(text="."),
    )


def test_that_lists_nest() -> None:
    (block,) = rich_text.blocks("- yksi\n- kaksi\n  1. sisä\n  2. toinen\n- kolme")
    assert isinstance(block, BulletList)
    assert [walk.inline_text(item.content) for item in block.items] == ["yksi", "kaksi", "kolme"]
    inner = block.items[1].sublist
    assert isinstance(inner, NumberedList)
    assert (inner.start, len(inner.items)) == (1, 2)


def test_that_two_paragraphs_in_an_item_become_lines() -> None:
    (block,) = rich_text.blocks("- eka\n\n  toka\n")
    assert isinstance(block, BulletList)
    assert walk.inline_text(block.items[0].content) == "eka\ntoka"


def test_that_a_line_break_typed_is_a_line_break_shown() -> None:
    assert rich_text.plain("rivi\ntoinen") == "rivi\ntoinen"


@pytest.mark.parametrize(
    "text",
    ["<b>raaka</b>", "<script>alert(1)</script>", "# ei otsikko", "`koodi`", "> lainaus", "&amp; &lt;", "| a | b |",
     "[paha](javascript:alert(1))", "2 * 3 * 4", "a_b_c", "    sisennetty".strip(), "---"],
)  # fmt: skip
def test_that_everything_else_is_shown_as_typed(text: str) -> None:
    assert rich_text.blocks(text) == (Paragraph(content=(Run(text=text),)),)


def test_that_a_bare_web_address_is_a_link_without_the_full_stop() -> None:
    (block,) = rich_text.blocks("Katso https://a.fi/b, tai (https://c.fi).")
    assert isinstance(block, Paragraph)
    assert [run.link for run in block.content if run.link] == ["https://a.fi/b", "https://c.fi"]


def test_that_a_language_is_marked_on_every_run() -> None:
    blocks = rich_text.blocks("på **svenska**\n\n- också här", Language.SV)
    texts = [run for block in blocks if isinstance(block, Paragraph) for run in block.content]
    assert {run.language for run in texts} == {Language.SV}


def test_that_a_cell_gets_lists_as_lines() -> None:
    assert walk.inline_text(rich_text.inline("Otsikko\n\n- a\n- b\n\n1. c")) == "Otsikko\n– a\n– b\n1. c"


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["[" * 20_000, "*a " * 8_000, "[a](" * 4_000, "- " * 3_000, "- a\n" * 4_000, "![[" * 8_000]
)
def test_that_a_strange_text_is_read_quickly(text: str) -> None:
    assert effort(lambda: rich_text.blocks(text)) < 100  # 8 at the most


def test_that_text_in_too_deep_lists_is_not_lost() -> None:
    assert "pohja" in rich_text.plain("- " * 200 + "pohja")


@pytest.mark.slow
@given(st.text(alphabet="a bäŋ*_[]()<>-1.\n\\#`!&:", max_size=60))
def test_that_no_word_is_ever_lost(text: str) -> None:
    shown = rich_text.plain(text)
    for letter in "aäŋb":
        assert shown.count(letter) <= text.count(letter)
    if not set(text) & set("[]()<"):  # an address or title of a link is not shown
        assert [shown.count(letter) for letter in "aäŋb"] == [text.count(letter) for letter in "aäŋb"]
