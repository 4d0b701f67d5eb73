"""Every field of a record that has a form is in one: what can't be entered in the window can't be entered at all."""

from pathlib import Path
from typing import Final

import pytest

from tests.app.test_every_place import PLACES
from turva_desktop.app.program import Program
from turva_desktop.domain.action import Action
from turva_desktop.domain.agenda import WaitingItem
from turva_desktop.domain.attendance import Attendance
from turva_desktop.domain.body import Membership
from turva_desktop.domain.item import Item
from turva_desktop.domain.kind import Gone
from turva_desktop.domain.kinds import KINDS
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.record import Record
from turva_desktop.ui.forms.form import FieldForm
from turva_desktop.ui.shell.parts_page import PartsPage

ELSEWHERE: Final[dict[type[Record], set[str]]] = {
    Meeting: {"state", "year", "checked_on", "approved_on", "body_id"},  # the steps of its life, and its beginning
    Item: {"section"},  # given when the agenda is sent
    Attendance: {"person_id"},  # who is added is chosen above the list
    Membership: {"person_id"},
    WaitingItem: {"item_id", "proposed_on"},  # where it went, and the day on which it was written
    Action: {"origin_item_id"},  # told and opened beside the form
}
"""What is entered in no form, because the program or another control gives it. What a record is a part of is, too."""


@pytest.mark.slow
def test_that_every_field_is_in_a_form(program: Program, demo: Path) -> None:
    program.open(demo)
    entered: dict[type[Record], set[str]] = {}
    for place in PLACES:
        program.window.go_to(place)
        page = program.window.current_page
        assert page is not None
        for part in page.parts if isinstance(page, PartsPage) else ():
            page.open_record(part.name)  # a part is made when it is seen
        for form in page.findChildren(FieldForm):
            entered.setdefault(form._subject.record, set()).update(form._fields)
    assert len(entered) > 15
    for kind in KINDS:
        if kind.record in entered:
            parts = {name for name, (_, gone) in kind.belongs.items() if gone is Gone.WITH_IT}
            missing = set(kind.labels) - entered[kind.record] - parts - ELSEWHERE.get(kind.record, set())
            assert missing == set(), kind.name
