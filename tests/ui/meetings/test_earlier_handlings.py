"""How the open matter was handled before, beside it."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.services.meetings.conftest import GROUP
from tests.ui.meetings.conftest import Open
from turva_desktop.domain.ids import ItemId
from turva_desktop.domain.meeting import Meeting
from turva_desktop.services import Services
from turva_desktop.ui.widgets.elided_button import ElidedButton

pytestmark = pytest.mark.slow


def test_that_the_newest_handlings_of_a_matter_are_links_and_the_others_a_count(
    opened: Open, services: Services, meeting: Meeting, qtbot: QtBot
) -> None:
    agenda = services.meetings.agenda
    before: ItemId | None = None
    for week in range(7, 0, -1):
        held = services.meetings.create(GROUP.id, meeting.held_on - timedelta(days=7 * week))
        before = agenda.add(held.id, "Hanke", previous_item_id=before).id
    item = agenda.add(meeting.id, "Hanke", previous_item_id=before)
    page = opened()
    page.open_record(item.id)
    shown = page.view.editor.earlier
    qtbot.waitUntil(lambda: len([one for one in shown.findChildren(ElidedButton) if one.isVisible()]) == 5)
    assert [one.text() for one in shown.findChildren(QLabel) if one.isVisible()][-1] == "and 2 time(s) before that"
    agenda.edit(item.id, previous_item_id=None)
    page.open_record(item.id)
    assert not shown.isVisible()
