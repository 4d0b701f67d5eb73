"""§ as people type them, read once for all."""

import pytest

from turva_desktop.domain.sections import section_text, sections_in


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("400", {400}),
        ("400 §", {400}),
        ("§ 400", {400}),
        ("§400", {400}),
        ("400\u00a0§", {400}),
        ("§\u202f400", {400}),
        ("400.", {400}),
        ("400–401", {400, 401}),
        ("400-402", {400, 401, 402}),
        ("400 - 401", {400, 401}),
        ("400\u00a0\u2013\u00a0401 §", {400, 401}),
        ("§ 400—§ 401", {400, 401}),
        ("400 §\u2011401 §", {400, 401}),
        ("402–400", {400, 401, 402}),
        ("§§ 400, 402", {400, 402}),
        ("400 ja 402 §", {400, 402}),
        ("400 sekä 402–403 §:t".replace(":t", ""), {400, 402, 403}),
        ("4\u00ad00", {400}),
        ("pykälä 400", {400}),
        ("400 och 401", {400, 401}),
    ],
)
def test_that_sections_are_read_as_they_are_typed(text: str, named: set[int]) -> None:
    assert set(sections_in(text) or ()) == named


@pytest.mark.parametrize("text", ["", " ", "kaikki", "§", "koko kokous", "12345", "400 §, salassa", "neljäs"])
def test_that_what_says_something_else_is_not_guessed(text: str) -> None:
    assert sections_in(text) is None


def test_that_sections_are_written_as_spans() -> None:
    assert section_text([7, 3, 5, 6, 5]) == "3, 5–7"
    assert set(sections_in(section_text([1, 2, 3, 9])) or ()) == {1, 2, 3, 9}
