"""A column sorted or shifted alone is stopped, whatever else was edited; honest edits of many rows are not."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from types import MappingProxyType

import pytest

from tests.exchange import municipality
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import ActionId, FollowUpId
from turva_desktop.domain.language import Language
from turva_desktop.domain.network import Person
from turva_desktop.domain.people_shown import Roles
from turva_desktop.exchange.context import Context, View
from turva_desktop.exchange.differ import compare
from turva_desktop.exchange.manifest import Manifest, mark_for
from turva_desktop.exchange.normalise import brief
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.raw import RawCell, RawKind
from turva_desktop.exchange.reader import Incoming, IncomingSheet, Row
from turva_desktop.exchange.sheets.actions import ACTIONS
from turva_desktop.exchange.workbook_info import WorkbookInfo

OWNERS = ("Tekninen toimi", "Sivistystoimi", "Poliisi", "Ympäristötoimi", "Älä unohda ry", "Pelastuslaitos")
COUNT = 36
Grid = list[dict[str, object]]
Edit = Callable[[Grid, Random], None]


def actions(dice: Random) -> list[Action]:
    """Return actions as a plan has them: few owners, a day at the end of some year, each a text of its own."""
    plan = municipality.PLAN
    return [
        Action(
            id=ActionId(municipality.uuid(500 + number)),
            plan_id=plan,
            position=number,
            number=f"9.{number + 1}",
            title=f"{dice.choice('ABDKLMPRSTÄÖ')}{dice.randrange(10**6)} toimenpide",
            lead=dice.choice(OWNERS),
            description=f"Kuvaus {dice.randrange(10**6)}",
            end=date(2026 + dice.randrange(4), dice.choice((6, 12)), 30),
            existing_activity=dice.random() < 0.5,
        )
        for number in range(COUNT)
    ]


def entries(dice: Random) -> list[FollowUp]:
    """Return one entry for each action: its status."""
    return [
        FollowUp(
            id=FollowUpId(municipality.uuid(700 + number)),
            action_id=ActionId(municipality.uuid(500 + number)),
            entered_on=municipality.TODAY,
            status=dice.choice((ActionStatus.DONE, ActionStatus.IN_PROGRESS, ActionStatus.NOT_DONE)),
            created_at=municipality.NOW,
        )
        for number in range(COUNT)
    ]


def look(edit: Edit, seed: int = 1, language: Language = Language.FI) -> Preview:
    """Return the preview of a file in which the sheet of actions was edited; `edit` gets the cells' values by row."""
    dice = Random(seed)
    kept = [one for one in municipality.records() if not isinstance(one, Action | FollowUp)]
    content = Content([*kept, *actions(dice), *entries(dice)])
    shown = Roles(content, tuple(content.all(Person)), language).all_shown()
    context = Context(view=View(shown), language=language)
    records = ACTIONS.records(context.view)
    keys = [column.key for column in ACTIONS.columns]
    grid: Grid = [
        {"id": one.id, **{key: column.codec.write(column.value(one, context.view), context) for key, column in
                          zip(keys, ACTIONS.columns, strict=True)}}
        for one in records
    ]  # fmt: skip
    marks = {
        str(one.id): {
            column.key: mark_for(column, column.value(one, context.view), context) for column in ACTIONS.columns
        }
        for one in records
    }
    manifest = Manifest({ACTIONS.key: marks}, {ACTIONS.key: keys})
    edit(grid, dice)
    rows = tuple(
        Row(
            number=number,
            record_id=str(values["id"]),
            cells={key: raw(value) for key, value in values.items() if key != "id" and value is not None},
        )
        for number, values in enumerate(grid, 2)
    )
    incoming = Incoming(
        file_name="in.xlsx",
        sha256="",
        info=WorkbookInfo(
            workspace_id=municipality.uuid(99), municipality="Koivukylä", municipality_code="047", export_id="x",
            language=language,
        ),
        manifest=manifest,
        sheets=(IncomingSheet(sheet=ACTIONS, title="Toimenpiteet",
                              places=MappingProxyType({"id": 1, **{key: at for at, key in enumerate(keys, 2)}}),
                              rows=rows),),
    )  # fmt: skip
    return compare(incoming, content, municipality.NOW)


def raw(value: object) -> RawCell:
    if isinstance(value, date):
        return RawCell(RawKind.DATE, value)
    if isinstance(value, int | float):
        return RawCell(RawKind.NUMBER, float(value))
    return RawCell(RawKind.TEXT, str(value))


def put(grid: Grid, key: str, values: list[object], start: int = 0) -> None:
    for row, value in zip(grid[start:], values, strict=False):
        row[key] = value


def values_of(grid: Grid, key: str) -> list[object]:
    return [row[key] for row in grid]


def sort(grid: Grid, key: str, *, falling: bool = False) -> None:
    put(grid, key, sorted(values_of(grid, key), key=str, reverse=falling))


def shift(grid: Grid, key: str, by: int) -> None:
    values = values_of(grid, key)
    put(grid, key, [values[at + by] if 0 <= at + by < len(values) else None for at in range(len(values))])


def sort_without(grid: Grid, key: str, by: str) -> None:
    """Sort the rows by a column and leave another as it stands."""
    left = values_of(grid, key)
    grid.sort(key=lambda row: str(row[by]))
    put(grid, key, left)


def edit_some(grid: Grid, key: str, dice: Random) -> None:
    for row in dice.sample(grid, dice.randrange(4)):
        row[key] = date(2031, 5, dice.randrange(1, 28)) if key == "end" else f"Aivan uusi {dice.randrange(10**6)}"


def sorting(key: str, *, falling: bool = False) -> Edit:
    return lambda grid, _: sort(grid, key, falling=falling)


def shifting(key: str, by: int) -> Edit:
    return lambda grid, _: shift(grid, key, by)


def sorting_without(key: str) -> Edit:
    return lambda grid, _: sort_without(grid, key, "description")


def shuffle(grid: Grid, dice: Random) -> None:
    put(grid, "description", dice.sample(values_of(grid, "description"), len(grid)))


SCRAMBLES: dict[str, Edit] = {
    **{f"{key} rising": sorting(key) for key in ("title", "lead", "end", "description")},
    **{f"{key} falling": sorting(key, falling=True) for key in ("title", "lead", "end")},
    **{f"{key} up": shifting(key, 1) for key in ("lead", "end", "description")},
    "lead down": shifting("lead", -1),
    **{f"{key} left": sorting_without(key) for key in ("title", "lead", "end")},
    "description shuffled": shuffle,
}


@pytest.mark.slow
@pytest.mark.parametrize("name", SCRAMBLES)
@pytest.mark.parametrize("seed", range(6))
def test_that_a_scrambled_column_is_stopped_also_when_something_else_was_done(name: str, seed: int) -> None:
    key = name.split(maxsplit=1)[0]

    def edit(grid: Grid, dice: Random) -> None:
        SCRAMBLES[name](grid, dice)
        edit_some(grid, key, dice)
        for row in dice.sample(grid, dice.randrange(3)):
            grid.remove(row)
        dice.choice(grid)["funding"] = "valtionavustus"

    found = look(edit, seed)
    (stop,) = [one for one in found.stops if one.code == "scrambled"]
    assert ACTIONS.column(key).heading.fi in stop.seen
    assert "→" in stop.understood
    assert found.is_empty


@pytest.mark.parametrize("key", ["status", "existing_activity"])
def test_that_a_column_of_few_words_sorted_alone_is_stopped(key: str) -> None:
    found = look(lambda grid, _: sort(grid, key))
    assert [one.code for one in found.stops] == ["scrambled"]


def to_one(grid: Grid, dice: Random) -> None:
    put(grid, "lead", [dice.choice(OWNERS)] * 12)


def to_blocks(grid: Grid, dice: Random) -> None:
    for start in (0, 12):
        put(grid, "lead", [f"Uusi taho {dice.randrange(99)}"] * 12, start)


def to_one_day(grid: Grid, dice: Random) -> None:
    put(grid, "end", [date(2026 + dice.randrange(4), 12, 30)] * COUNT)


def year_later(grid: Grid, _: Random) -> None:
    for row in grid:
        day = row["end"]
        assert isinstance(day, date)
        row["end"] = day.replace(year=day.year + 1)


def some_a_year_later(grid: Grid, dice: Random) -> None:
    for row in dice.sample(grid, COUNT * 2 // 3):
        day = row["end"]
        assert isinstance(day, date)
        row["end"] = day.replace(year=day.year + 1)


def weeks_later(grid: Grid, dice: Random) -> None:
    by = timedelta(weeks=dice.randrange(1, 5))
    for row in grid:
        assert isinstance(row["end"], date)
        row["end"] += by


def swap_owners(grid: Grid, dice: Random) -> None:
    one = dice.choice(grid)
    other = dice.choice([row for row in grid if row["lead"] != one["lead"]])
    one["lead"], other["lead"] = other["lead"], one["lead"]


def three_change_places(grid: Grid, dice: Random) -> None:
    for key in ("lead", "end", "description"):
        one, two, three = dice.sample(grid, 3)
        one[key], two[key], three[key] = two[key], three[key], one[key]


def exchange_everywhere(grid: Grid, _: Random) -> None:
    """One party's actions go to another and the other's to a third, on every row."""
    goes = dict(zip(OWNERS, (*OWNERS[1:], OWNERS[0]), strict=True))
    for row in grid:
        row["lead"] = goes[str(row["lead"])]


def renumber(grid: Grid, _: Random) -> None:
    for row in grid[10:]:
        row["number"] = f"9.{int(str(row['number']).removeprefix('9.')) + 1}"


def anyhow(key: str, values: tuple[object, ...]) -> Edit:
    """Return an edit that writes any of some values on many rows."""

    def edit(grid: Grid, dice: Random) -> None:
        for row in dice.sample(grid, dice.randrange(4, 25)):
            row[key] = dice.choice(values)

    return edit


HONEST: dict[str, Edit] = {
    "owners to one": to_one,
    "owners in blocks": to_blocks,
    "days to one": to_one_day,
    "a year later": year_later,
    "some a year later": some_a_year_later,
    "some weeks later": weeks_later,
    "two owners swapped": swap_owners,
    "three changing places": three_change_places,
    "owners exchanged": exchange_everywhere,
    "renumbered": renumber,
    "owners anyhow": anyhow("lead", OWNERS),
    "statuses anyhow": anyhow("status", ("toteutunut", "kesken", "ei toteutunut")),
    "yes and no anyhow": anyhow("existing_activity", ("kyllä", "ei")),
    "days anyhow": anyhow("end", tuple(date(year, month, 30) for year in range(2026, 2030) for month in (6, 12))),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HONEST)
@pytest.mark.parametrize("seed", range(8))
def test_that_an_honest_edit_of_many_rows_is_taken(name: str, seed: int) -> None:
    found = look(HONEST[name], seed)
    assert [one.code for one in found.stops] == []
    assert found.changed_fields


def test_that_the_sample_tells_where_the_value_stood(tmp_path: Path) -> None:
    found = look(lambda grid, _: sort(grid, "title"))
    (stop,) = found.stops
    source, target = stop.understood.split(":")[0].split(" → ")
    assert target == stop.cell
    assert source != target
    assert brief(stop.understood) == stop.understood


@pytest.mark.parametrize("language", [Language.SV, Language.SE, Language.EN])
def test_that_a_scrambled_column_is_named_in_the_files_own_language(language: Language) -> None:
    found = look(lambda grid, _: sort(grid, "title"), language=language)
    assert found.stops[0].seen == ACTIONS.column("title").heading[language]
