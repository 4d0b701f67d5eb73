"""Records in memory answer as an open transaction does."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from turva_desktop.domain.content import Content
from turva_desktop.domain.ids import PlanId, ThemeId
from turva_desktop.domain.theme import Theme

PLANS = (PlanId("one"), PlanId("other"))
_themes = st.builds(
    Theme,
    id=st.sampled_from([ThemeId(str(number)) for number in range(6)]),
    plan_id=st.sampled_from(PLANS),
    position=st.integers(0, 9),
    name=st.just("Liikenne"),
)


@given(st.lists(_themes, max_size=20))
def test_that_what_was_asked_before_is_answered_anew_after_each_record(themes: list[Theme]) -> None:
    content = Content()
    here: dict[str, Theme] = {}
    for theme in themes:
        content.add(theme)
        here[theme.id] = theme
        for plan in PLANS:
            own = [one for one in here.values() if one.plan_id == plan]
            assert content.matching(Theme, plan_id=plan) == own
            assert content.greatest(Theme, "position", plan_id=plan) == max((one.position for one in own), default=None)
        assert content.greatest(Theme, "position") == max(one.position for one in here.values())


def test_that_an_unknown_number_is_not_the_greatest() -> None:
    theme = Theme(id=ThemeId("one"), plan_id=PLANS[0], code="T1", name="Liikenne")
    assert Content().greatest(Theme, "position") is None
    assert Content([theme, replace(theme, id=ThemeId("two"), position=3)]).greatest(Theme, "position") == 3
