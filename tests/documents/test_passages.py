"""Swedish and Sámi passages are found, and Finnish is left alone."""

import pytest

from turva_desktop.documents.content.model import Run
from turva_desktop.documents.content.passages import language_of, with_passages
from turva_desktop.domain.language import Language

FI, SV, SE = Language.FI, Language.SV, Language.SE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Planen har sju teman och 36 åtgärder, och arbetsgruppen följer upp dem vid varje möte.", SV),
        ("Plánas leat čieža fáttá ja 36 doaibmabiju.", SE),
        ("Ulbmil lea, ahte juohke mánná, nuorra ja vuoras beassá eallit dorvvolaččat.", SE),
        ("Suunnitelmassa on seitsemän teemaa ja 36 toimenpidettä.", None),
        ("Hyväksyttiin.", None),
        ("", None),
        ("Lausunto i-luokasta ja en-kirjaimesta: se on eri asia.", None),
    ],
)
def test_that_a_whole_passage_is_told_by_its_words(text: str, language: Language | None) -> None:
    assert language_of(text) is language


def test_that_single_sami_words_are_marked_inside_finnish() -> None:
    marked = with_passages((Run(text="Kaamosjärven kunta – Skábmajávrri gielda"),), FI)
    assert [(run.text, run.language) for run in marked] == [
        ("Kaamosjärven kunta – ", FI),
        ("Skábmajávrri", SE),
        (" gielda", FI),
    ]


def test_that_marking_loses_nothing() -> None:
    run = Run(text="»Čuovgajohka» ja Deanu čálli tulivat.", bold=True)
    marked = with_passages((run,), FI)
    assert "".join(part.text for part in marked) == run.text
    assert all(part.bold for part in marked)
