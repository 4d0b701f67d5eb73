"""Random edits on two sides of one export, against an oracle: every field right, conflicts where both differ."""

import random
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS
from tests.trying import SEEDS
from turva_desktop.domain.action import Action
from turva_desktop.domain.content import Content
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.preview import Preview, Side

pytestmark = pytest.mark.slow

TITLES: Final[dict[str, str]] = {ACTIONS[0]: "Suojatien valaistus", ACTIONS[5]: "Vanha toimenpide"}
HEADINGS: Final = {
    "lead": "Vastuutaho",
    "description": "Kuvaus",
    "partners": "Yhteistyötahot",
    "end": "Määräaika",
    "cost_source": "Kustannusten lähde",
    "areas": "Alueet",
}
VALUES: Final[dict[str, tuple[Any, ...]]] = {
    "lead": ("Poliisi", "Rehtori", "Martat"),
    "description": ("Alku. Oma.", "Aivan toinen.", "Alku."),
    "partners": (("Martat", "Poliisi"), ("LC",), ("Martat", "LC", "4H")),
    "end": (date(2028, 1, 31), date(2029, 2, 28), date(2030, 3, 31)),
    "cost_source": ("Talousarvio", "Avustus", "Säätiö"),
    "areas": (("Kirkonkylä",), ("Ylitalo", "Kirkonkylä"), ("Ylitalo",)),
}
Edits = dict[tuple[str, str], Any]


def some_edits(chance: random.Random) -> Edits:
    """Return values for about every second field of the actions."""
    fields = [(action, field) for action in TITLES for field in HEADINGS if chance.random() < 0.55]
    return {(action, field): chance.choice(VALUES[field]) for action, field in fields}


def with_edits(content: Content, edits: Edits) -> Content:
    """Return the content after somebody has edited it here."""
    fields: dict[str, dict[str, Any]] = {}
    for (action, field), value in edits.items():
        fields.setdefault(action, {})[field] = value
    return Content(
        replace(one, **fields.get(one.id, {})) if isinstance(one, Action) else one for one in content.every()
    )


def file_with(path: Path, edits: Edits) -> Path:
    """Return the file after its receiver has edited it."""
    for action, title in TITLES.items():
        written = {HEADINGS[field]: value for (row, field), value in edits.items() if row == action}
        cells = {one: "; ".join(value) if isinstance(value, tuple) else value for one, value in written.items()}
        path = desk.put(path, "Toimenpiteet", title, cells)
    return path


def by_id(content: Content) -> dict[str, Action]:
    return {str(one.id): one for one in content.all(Action)}


def conflicts(found: Preview) -> set[tuple[str, str]]:
    return {(row.id, one.field) for row in found.conflicts for one in row.fields}


@pytest.mark.parametrize("seed", SEEDS)
def test_that_every_field_is_right_and_conflicts_are_where_both_sides_differ(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    base = municipality.content()
    before = by_id(base)
    for turn in range(3):
        (tmp_path / str(turn)).mkdir()
        ours, theirs = some_edits(chance), some_edits(chance)
        path = file_with(desk.export(tmp_path / str(turn) / "out.xlsx"), theirs)
        found = desk.preview(path, with_edits(base, ours), base=base)
        places = [(action, field) for action in TITLES for field in HEADINGS]
        sent = {place: getattr(before[place[0]], place[1]) for place in places}
        here, there = {**sent, **ours}, {**sent, **theirs}
        met = {one for one in places if sent[one] != here[one] != there[one] != sent[one]}
        assert conflicts(found) == met
        for side in (Side.OURS, Side.THEIRS):
            after = by_id(desk.taken(found, Choices(sides=dict.fromkeys(met, side))))
            for one in places:
                only_there = there[one] if here[one] == sent[one] else here[one]
                wanted = there[one] if one in met and side is Side.THEIRS else only_there
                assert getattr(after[one[0]], one[1]) == wanted, (one, side)
        both = by_id(desk.taken(found, Choices(sides=dict.fromkeys(met, Side.BOTH))))
        for one in met & {(action, "partners") for action in TITLES}:
            (were, mine, other) = (set(each[one]) for each in (sent, here, there))
            assert set(both[one[0]].partners) == (were & mine & other) | (mine - were) | (other - were)
