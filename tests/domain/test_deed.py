"""What an action is called that was born of a decision."""

import pytest

from turva_desktop.domain.deed import deed_in


@pytest.mark.parametrize(
    ("sentence", "deed"),
    [
        ("Työryhmä päätti, että koulun väylä valaistaan", "Koulun väylä valaistaan"),
        ("Päätettiin yksimielisesti, että hankitaan heijastimet", "Hankitaan heijastimet"),
        ("Hyvinvoinnin ja turvallisuuden johtoryhmä päättää että kartoitetaan vaarat", "Kartoitetaan vaarat"),
        ("Sovittiin, että rehtori kysyy tarjouksen", "Rehtori kysyy tarjouksen"),
        ("Arbetsgruppen beslutade enhälligt att vägen ska belysas", "Vägen ska belysas"),
        ("The group decided that the road is lit", "The road is lit"),
        ("selvitetään, että reitti on auki", "selvitetään, että reitti on auki"),
        (
            "Kysytään. Työryhmä päätti, että odotetaan",
            "Kysytään. Työryhmä päätti, että odotetaan",
        ),
        ("Valvotaan, että tiet hiekoitetaan", "Valvotaan, että tiet hiekoitetaan"),
        ("Päätösten seuranta", "Päätösten seuranta"),
        ("Työryhmä päätti, että ", "Työryhmä päätti, että"),
        ("", ""),
    ],
)
def test_that_the_preamble_goes_and_the_deed_stays(sentence: str, deed: str) -> None:
    assert deed_in(sentence) == deed
