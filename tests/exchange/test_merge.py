"""Two edits of one value brought together, against an oracle that knows which piece each side has added and removed."""

import random
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.trying import tried
from turva_desktop.exchange.merge import joined_line, joined_list, joined_text
from turva_desktop.exchange.normalise import exact

SENTENCES = ("Alkaa heti.", "Kesken vielä!", "Jatkuu keväällä?", "Raha puuttuu.", "Kunta vastaa.", "Loppu hyvin.")


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "joined"),
    [
        ("Alku.", "Alku. Oma lisäys.", "Alku. Toinen lisäys.", "Alku. Oma lisäys. Toinen lisäys."),
        ("Alku", "Alku. Oma lisäys.", "Alku. Toinen lisäys.", "Alku. Oma lisäys. Toinen lisäys."),
        ("Työ jatkuu", "Työ jatkuu oma lisäys", "Työ jatkuu muu lisäys", "Työ jatkuu oma lisäys muu lisäys"),
        ("Työ alkaa keväällä.", "Työ alkaa syksyllä.", "Työ alkaa talvella.", "Työ alkaa syksyllä / talvella."),
        ("Eka. Toka.", "Toka. Oma.", "Nolla. Eka. Toka.", "Nolla. Toka. Oma."),
        ("A\nB", "A\n- oma\nB", "A\nB\n- muu", "A\n- oma\nB\n- muu"),
        ("", "Oma teksti.", "Toinen teksti.", "Oma teksti.\nToinen teksti."),
        ("Vanha.", "Aivan uusi.", "Toinen ehdotus.", "Aivan uusi.\nToinen ehdotus."),
        ("Alku.", "Alku. Oma. Muu.", "Alku. Muu.", "Alku. Oma. Muu."),
        ("Alku.", "Alku.", "Alku. Muu.", "Alku. Muu."),
        ("Alku.", "Alku. Sama.", "Alku.  Sama.", "Alku. Sama."),
    ],
)
def test_that_a_text_has_its_common_beginning_once_and_the_additions_of_both(
    base: str, ours: str, theirs: str, joined: str
) -> None:
    assert joined_text(base, ours, theirs) == joined


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "joined"),
    [
        ("Tekninen toimi", "Pelastuslaitos", "Poliisi", "Pelastuslaitos; Poliisi"),
        ("Kunta", "Kunta; Poliisi", "Kunta, Martat", "Kunta; Poliisi, Martat"),
        ("Valaistus", "Valaistus paranee", "LED-valaistus, Valaistus", "Valaistus paranee; LED-valaistus"),
        ("Kunta ja poliisi", "Kunta ja poliisi, Martat", "Kaupunki ja poliisi", "Kaupunki ja poliisi, Martat"),
        ("", "A", "B", "A; B"),
    ],
)
def test_that_a_line_is_joined_by_its_parts(base: str, ours: str, theirs: str, joined: str) -> None:
    assert joined_line(base, ours, theirs) == joined


def edited(chance: random.Random, base: list[str], name: str) -> list[str]:
    """Return what somebody makes of some pieces: takes some away, and adds some of their own."""
    made: list[str] = []
    number = count(1)
    for piece in [*base, ""]:
        if chance.random() < 0.35:
            made.append(f"{name} lisäsi {next(number)}.")
        if piece and chance.random() > 0.25:
            made.append(piece)
    return made


@tried(60)
@given(seed=st.integers(0, 10**9), size=st.integers(0, len(SENTENCES)))
def test_that_every_edit_of_either_side_is_in_the_joined_text(seed: int, size: int) -> None:
    chance = random.Random(seed)
    base = list(SENTENCES[:size])
    ours, theirs = edited(chance, base, "Kunta"), edited(chance, base, "Lähettäjä")
    joined = joined_text(" ".join(base), " ".join(ours), " ".join(theirs))
    wanted = [one for one in base if one in ours and one in theirs]
    wanted += [one for one in (*ours, *theirs) if one not in base]
    found = [one for one in dict.fromkeys([*base, *ours, *theirs]) if one in joined]
    assert sorted(found) == sorted(wanted)
    assert all(joined.count(one) == 1 for one in wanted)
    for side in (base, ours, theirs):
        places = [joined.index(one) for one in side if one in wanted]
        assert places == sorted(places), "nobody's sentences change their order"
    assert joined_text(" ".join(base), joined, " ".join(theirs)) == joined, "joining once more adds nothing"


@tried(60)
@given(
    base=st.lists(st.sampled_from("abcdefg"), unique=True),
    ours=st.lists(st.sampled_from("abcdefghij"), unique=True),
    theirs=st.lists(st.sampled_from("abcdefghij"), unique=True),
)
def test_that_a_list_is_joined_as_a_set(base: list[str], ours: list[str], theirs: list[str]) -> None:
    joined = joined_list(base, ours, theirs)
    assert len(joined) == len(set(joined))
    for one in "abcdefghij":
        changed = [one in side for side in (ours, theirs) if (one in side) is not (one in base)]
        assert (one in joined) is (changed[0] if changed else one in base)


@given(base=st.text(max_size=40), ours=st.text(max_size=40), theirs=st.text(max_size=40))
@tried(40)
def test_that_whatever_stands_there_the_untouched_side_yields(base: str, ours: str, theirs: str) -> None:
    for join in (joined_text, joined_line):
        join(base, ours, theirs)
        assert exact(join(base, base, theirs)) == exact(theirs)
        assert exact(join(base, ours, base)) == exact(ours)
