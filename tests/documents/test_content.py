"""The content model, what reads it and what builds it."""

import pytest

from tests.documents.papers import table_texts
from tests.documents.samples import SAMI, chart, document, minutes, themes
from turva_desktop.documents.content import build, walk
from turva_desktop.documents.content.model import Bar, Cell, Column, Heading, Row, Run, StackedBars, Table
from turva_desktop.documents.content.text import clean, safe_link


def test_that_plain_text_says_everything_in_reading_order() -> None:
    lines = walk.plain_text(minutes()).splitlines()

    assert lines[:3] == ["Tuntsan kunta", "Työryhmä", "Pöytäkirja 3/2026"]
    order = ["Aika: 22.9.2026 klo 13.00–15.10", "§ 14 Kokouksen avaus", "• nuoret", "  1. Nuokkari", "• muut asiat"]
    order += ["Teema\tOK\tKesken", "Yhteensä\t14\t2", "Ennakkoilmoitus", "Sihteeri, Pöytäkirjanpitäjä"]
    assert [lines.index(line) for line in order] == sorted(lines.index(line) for line in order)
    assert any(SAMI in line for line in lines)


def test_that_facts_without_a_value_are_left_out() -> None:
    assert [fact.label for fact in build.facts([("Aika", "1.1."), ("Paikka", "")]).pairs] == ["Aika"]


def test_that_headings_and_tables_are_found() -> None:
    assert [walk.heading_text(heading) for heading in walk.headings(minutes())] == [
        "§ 14 Kokouksen avaus",
        "Päätös",
        "§ 15 Seuranta",
        "§ 16 Kokouksen päättäminen",
    ]
    assert table_texts(walk.tables(minutes())[0])[-1] == ["Yhteensä", "14", "2"]
    assert "Päätös vahvistetaan 24.2.2026." in [
        line for block in walk.blocks(minutes()) for line in walk.block_lines(block)
    ]


def test_that_a_skipped_heading_level_is_drawn_up() -> None:
    made = walk.prepared(
        document(build.heading(3, "a"), build.heading(6, "b"), build.heading(1, "c"), build.heading(2, "d"))
    )
    assert [heading.level for heading in walk.headings(made)] == [1, 2, 1, 2]


def test_that_every_text_of_a_document_is_cleaned() -> None:
    made = walk.prepared(
        document(build.table(["a\0"], [["b\x07"]], caption="c\x1b"), build.heading(1, "d\u202e"), title="e\ud800")
    )
    assert made.title == "e�"
    assert walk.plain_text(made) == "e�\nc\na\nb\nd\n"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\tb", "a b"),
        ("a\u0308", "ä"),
        ("\ufeff\0\x1f", ""),
        ("\ud800\uffff\ue000", "���"),
        ("čđŋšŧžá åäö 👍 \u00a0", "čđŋšŧžá åäö 👍 \u00a0"),
    ],
)
def test_that_cleaning_loses_only_what_nobody_sees(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://", "mailto:", "//a.fi", "a.fi", "",
     "https://a.fi/<b>", "https://a.fi/a b", "https://a.fi/\nb", "https://[", "\\\\server\\a",
     "https://a.fi/" + "a" * 5000],
)  # fmt: skip
def test_that_only_web_and_mail_addresses_are_links(address: str) -> None:
    assert safe_link(address) is None
    assert build.link("teksti", address) == Run(text="teksti")
    with pytest.raises(ValueError, match="not a web or mail address"):
        Run(text="a", link=address)


def test_that_an_address_is_kept_as_ascii() -> None:
    assert safe_link("HTTPS://a.fi/ä?b=%20c#d") == "HTTPS://a.fi/%C3%A4?b=%20c#d"
    assert safe_link(" mailto:kirjaamo@a.example ") == "mailto:kirjaamo@a.example"


def test_that_a_row_must_fill_its_table() -> None:
    with pytest.raises(ValueError, match="a row of 1 cells in a table of 2"):
        build.table(["A", "B"], [["vain yksi"]])
    wide = Row(cells=(Cell(content=build.inline("molemmat"), span=2),))
    assert Table(columns=(Column(), Column()), header=(wide,), rows=()).header == (wide,)
    with pytest.raises(ValueError, match="header row"):
        Table(columns=(Column(),), header=(), rows=())


def test_that_a_figure_needs_an_alternative_text_and_whole_bars() -> None:
    with pytest.raises(ValueError, match="alternative text"):
        StackedBars(title="", series=("a",), bars=(), alternative=" ")
    with pytest.raises(ValueError, match="one count"):
        StackedBars(title="", series=("a", "b"), bars=(Bar(label="x", values=(1,)),), alternative="x")
    with pytest.raises(ValueError, match="level"):
        Heading(level=7, content=())


def test_that_equal_parts_make_equal_documents() -> None:
    assert minutes() == minutes()
    assert hash(themes()) == hash(themes())
    assert chart() == chart()
