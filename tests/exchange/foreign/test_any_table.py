"""Whatever somebody's table holds, it is previewed, and the same file again is no news."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange import desk, municipality
from turva_desktop.domain.content import Content
from turva_desktop.exchange.differ import compare
from turva_desktop.exchange.foreign.incoming import incoming_of
from turva_desktop.exchange.foreign.mapping import ChapterUse, ForeignMapping
from turva_desktop.exchange.foreign.meanings import Meaning
from turva_desktop.exchange.foreign.pages import ForeignFile, Page
from turva_desktop.exchange.foreign.suggest import all_tables, suggested
from turva_desktop.exchange.grid import Grid
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.raw import RawCell, RawKind

HEADINGS = (
    *("Toimenpide", "Vastuutaho", "Aikataulu/Toteumatilanne", "Rahoitus", "Tavoite", "Mittari", "Tila", "Painopiste"),
    *("Åtgärd", "Nro", "Muu", "Seuranta", "Aikataulu"),
)
WORDS = (
    *("kesken", "31.12.2026 mennessä. Tila: kesken", "12 000 €", "omana työnä", "1. Liikenne", "Tavoite 1: valot"),
    *("- yksi\n- kaksi", "Yhteensä 3", "Suojatien valaistus", "x" * 300, "=1", "131052-308T", "31.2.2026", "3/4/2026"),
    *("jatkuva", "\u200b", "-", "–", ";;", "(kesken", "Tila:", "Toteumatilanne 1.1.2026:", "2026: 5 €; 2026: 6 €"),
)
cells = st.one_of(
    st.sampled_from(WORDS).map(lambda text: RawCell(RawKind.TEXT, text)),
    st.sampled_from((1.0, 1.1, 2026.0, 46387.0, -3.0, 0.5)).map(lambda number: RawCell(RawKind.NUMBER, number)),
    st.just(RawCell(RawKind.DATE, date(2026, 5, 1))),
    st.just(RawCell(RawKind.ERROR, "#REF!")),
    st.just(RawCell(RawKind.EMPTY_FORMULA, "=A1")),
)
headings = st.sampled_from(HEADINGS).map(lambda text: RawCell(RawKind.TEXT, text))
columns = st.integers(1, 5)
rows = st.one_of(
    st.dictionaries(columns, cells, max_size=5), st.dictionaries(columns, headings, min_size=2, max_size=5)
)
corners = st.tuples(st.integers(1, 8), columns, st.integers(0, 2), st.integers(0, 2))


@st.composite
def files(draw: st.DrawFn) -> ForeignFile:
    """Draw a file of one or two pages, with merged cells anywhere."""
    pages = []
    for number in range(draw(st.integers(1, 2))):
        grid = Grid(rows={place: row for place, row in enumerate(draw(st.lists(rows, max_size=8)), 1) if row})
        for top, left, down, right in draw(st.lists(corners, max_size=2)):
            grid.merges.append((top, left, top + down, left + right))
        pages.append(Page(title=f"Taul{number}", grid=grid))
    return ForeignFile(file_name="lista.xlsx", sha256="0", pages=tuple(pages))


@st.composite
def changes(draw: st.DrawFn, mapping: ForeignMapping) -> ForeignMapping:
    """Draw what a user may make of a mapping."""
    for table in mapping.tables:
        for column in table.columns:
            if draw(st.booleans()):
                meaning = draw(st.sampled_from((None, *Meaning)))
                mapping = mapping.with_table(
                    next(one for one in mapping.tables if one.key == table.key).with_meaning(column.letters, meaning)
                )
    return mapping


def taken(file: ForeignFile, mapping: ForeignMapping, content: Content) -> Preview:
    return compare(incoming_of(file, mapping, content), content, municipality.NOW)


@pytest.mark.slow
@given(st.data(), files(), st.sampled_from(ChapterUse))
def test_that_any_table_by_any_mapping_is_previewed_and_no_news_the_second_time(
    data: st.DataObject, file: ForeignFile, use: ChapterUse
) -> None:
    content = municipality.content()
    mapping = data.draw(changes(suggested(file, all_tables(file))))
    mapping = replace(mapping, tables=tuple(replace(one, chapters=use) for one in mapping.tables))
    if not mapping.is_complete:
        return
    found = taken(file, mapping, content)
    assert found.missing == ()
    assert len({one.id for one in found.new}) == len(found.new)
    again = taken(file, mapping, desk.taken(found))
    assert (again.new, again.changed, again.conflicts) == ((), (), ())
