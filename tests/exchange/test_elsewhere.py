"""What goes out whole is taken in whole: an export read into an empty workspace of the same municipality."""

import dataclasses
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange import desk, municipality
from tests.exchange.any_content import any_content
from tests.trying import tried
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.body import Body
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp, latest_entry
from turva_desktop.domain.ids import FollowUpId
from turva_desktop.domain.indicator import Indicator
from turva_desktop.domain.language import Language
from turva_desktop.domain.plan import Plan
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.secrecy import Copy
from turva_desktop.domain.theme import Theme
from turva_desktop.exchange.base import UNKNOWN
from turva_desktop.exchange.context import View
from turva_desktop.exchange.findings import Finding, row_of
from turva_desktop.exchange.references import ReferenceCodec
from turva_desktop.exchange.selection import select
from turva_desktop.exchange.sheet import AnyColumn
from turva_desktop.exchange.sheets import SHEETS
from turva_desktop.exchange.writer import write_workbook


def nothing_yet() -> Content:
    profile = Profile(id=municipality.uuid(7), name="Koivukylä", municipality_code="047", created_on=date(2026, 1, 1))
    return Content([profile])


def with_sound_parents(content: Content) -> Content:
    """Return a content whose plans, bodies and the like can be taken in, so that their rows are not all refused."""
    sound: dict[type[Any], dict[str, Any]] = {
        Plan: {"municipalities": ("047",), "first_year": 2026, "last_year": 2029},
        Body: {"invitation_days": 4, "inspectors": 2},
    }
    named: dict[type[Any], str] = {Plan: "name", Body: "name", Theme: "name", Action: "title", Indicator: "name"}
    records = []
    for number, one in enumerate(content.every()):
        changes = sound.get(type(one), {})
        if type(one) in named:
            changes = {**changes, named[type(one)]: f"Nimi {number}"}
        records.append(dataclasses.replace(one, **changes))
    return Content(records)


BORN_WITH = {"number", "author"}
"""What a row that leaves it open gets where it is born: its kind's next number, the file as its author."""


def means_to_clear(column: AnyColumn, value: Any) -> bool:
    """Tell whether a text happens to be the mark that empties a cell."""
    return isinstance(value, str | tuple) and column.codec.key(value) == "-"


def rows_of(finding: Finding) -> Iterator[str]:
    """Yield the rows of which something is told, as `Sheet!7`: the first, and those of which the same is to be said."""
    for place in (finding.place, *finding.also):
        sheet, _, cell = place.rpartition("!")
        yield f"{sheet}!{row_of(cell)}"


@pytest.mark.slow
@tried(12)
@given(content=any_content(), language=st.sampled_from(Language))
def test_that_every_row_taken_in_elsewhere_is_the_row_that_was_sent(
    tmp_path: Path, content: Content, language: Language
) -> None:
    content, path = with_sound_parents(content), tmp_path / "any.xlsx"
    path.write_bytes(write_workbook(content, desk.info(language=language), municipality.NOW).data)
    found = desk.preview(path, nothing_yet(), answers={"other_workspace": "take"})
    ours, theirs = View(content), View(desk.taken(found))
    stopped = {place for stop in found.stops for place in rows_of(stop)}
    asked = {place for question in found.questions for place in rows_of(question)}
    taken = {new.id for new in found.new}
    sent = select(content, Copy.SHARED, language)
    for sheet in SHEETS:
        if not sheet.creatable:
            continue
        for number, record in enumerate(sent.records[sheet.key], 2):
            place = f"{sheet.title[language]}!{number}"
            if record.id not in taken:
                assert place in stopped | asked, "no row is left out without a word"
                continue
            assert place not in stopped
            again = theirs.get(sheet.kind.record, record.id)
            for column in sheet.columns:
                value = column.value(record, ours)
                if not column.editable or isinstance(column.codec, ReferenceCodec):
                    continue
                is_born = column.key in BORN_WITH and not column.codec.key(value)
                if not means_to_clear(column, value) and not is_born:
                    assert column.codec.key(column.value(again, theirs)) == column.codec.key(value), column.key


def test_that_a_whole_export_taken_in_elsewhere_makes_no_follow_up_twice(tmp_path: Path) -> None:
    """The status of an action stands in its own row too, and is no entry beside those that are sent."""
    path = desk.export(tmp_path / "out.xlsx")
    found = desk.preview(path, nothing_yet(), answers={"other_workspace": "take"})
    after = desk.taken(found)
    sent = [one for one in municipality.content().all(FollowUp) if one.action_id != municipality.ACTIONS[4]]
    followed = {one.action_id for one in sent}
    assert sorted(one.id for one in after.all(FollowUp) if one.action_id in followed) == sorted(one.id for one in sent)
    again = desk.preview(path, after, answers={"other_workspace": "take"})
    assert (again.is_empty, desk.taken(again).all(FollowUp)) == (True, after.all(FollowUp))


def test_that_every_follow_up_entry_is_there_once_and_gives_the_status_that_it_gave(tmp_path: Path) -> None:
    """Three entries of one day: the last one counts, there as here, and no status is entered beside them."""
    day, action = date(2026, 3, 4), municipality.ACTIONS[1]
    words = ((ActionStatus.DONE, "a"), (ActionStatus.NOT_DONE, "c"), (ActionStatus.IN_PROGRESS, "b"))
    entries = [
        FollowUp(
            id=FollowUpId(municipality.uuid(9000 - number)),
            action_id=action,
            entered_on=day,
            status=status,
            explanation=explanation,
            created_at=municipality.NOW + timedelta(minutes=number),
        )
        for number, (status, explanation) in enumerate(words)
    ]
    content = Content([*municipality.records(), *entries])
    path = desk.export(tmp_path / "ulos.xlsx", content)
    after = desk.taken(desk.preview(path, nothing_yet(), answers={"other_workspace": "take"}, base=UNKNOWN))
    shown = select(content, Copy.SHARED, Language.FI)
    assert {one.id for one in after.all(FollowUp)} == {one.id for one in shown.records["follow_up"]}
    for one in after.all(Action):
        latest, here = (latest_entry(side.matching(FollowUp, action_id=one.id)) for side in (after, content))
        assert (latest and latest.id) == (here and here.id)
