"""The theme × status table of a paper and its chart call actions without a theme by words."""

import pytest

from turva_desktop.documents.content.model import StackedBars, Table
from turva_desktop.documents.content.pen import Pen
from turva_desktop.documents.content.walk import block_lines
from turva_desktop.documents.papers.status_table import status_blocks
from turva_desktop.domain.language import Language
from turva_desktop.domain.summary import NO_THEME, StatusCounts, Summary, ThemeSummary

COUNTS = StatusCounts(done=1, in_progress=2)
CODE, NAME = NO_THEME
SUMMARY = Summary(
    themes=(
        ThemeSummary(code="T1", name="Liikenne", counts=COUNTS),
        ThemeSummary(code=CODE, name=NAME, counts=COUNTS),
    ),
    total=StatusCounts(done=2, in_progress=4),
)


@pytest.mark.parametrize(
    ("language", "words"),
    [(Language.FI, "Ilman painopistettä"), (Language.SV, "Utan insatsområde"), (Language.SE, "Deattuhusa haga")],
)
def test_that_actions_without_a_theme_are_called_so_in_the_table_and_in_the_chart(
    language: Language, words: str
) -> None:
    blocks = list(status_blocks(SUMMARY, Pen(language=language, texts=Language.FI)))
    chart = next(block for block in blocks if isinstance(block, StackedBars))
    table = next(block for block in blocks if isinstance(block, Table))
    assert [bar.label for bar in chart.bars] == ["T1 Liikenne", words]
    assert f". {words}: " in chart.alternative
    assert "–" not in chart.alternative
    assert any(line.startswith(words) for line in block_lines(table))
