"""What a text says."""

import pytest

from turva_desktop.domain.content import Content
from turva_desktop.domain.ids import PlanId
from turva_desktop.domain.plan import PLAN, Plan
from turva_desktop.domain.text import says_something


@pytest.mark.parametrize("text", ["", " ", "\u00a0\t", "\u200b", "\u00ad", "\ufeff \u2060", "\u202e"])
def test_that_what_nobody_sees_is_no_name(text: str) -> None:
    assert not says_something(text)
    plan = Plan(id=PlanId("one"), name=text, first_year=2026, last_year=2029)
    assert [fault.code for fault in PLAN.faults(plan, Content())] == ["field.empty"]


@pytest.mark.parametrize("text", ["a", "–", "§", "\u200bš", "🙂"])
def test_that_whatever_is_seen_is_a_name(text: str) -> None:
    assert says_something(text)
