"""Ctrl+K: days and years find meetings, commands come before content, and nobody is offered what deletes."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from turva_desktop.app.program import Program
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.plan import Plan
from turva_desktop.services import Services
from turva_desktop.store import Workspace
from turva_desktop.ui.shell.hits import command_hits
from turva_desktop.ui.shell.palette import CommandPalette

PLACES = ("home", "plan", "actions", "meetings", "network", "indicators", "exchange", "reports", "settings")


def commands_for(program: Program, text: str) -> list[str]:
    """Return the commands that Ctrl+K offers for a text."""
    return [hit.title for hit in command_hits(program.window._tables(), text)]


@pytest.mark.parametrize(
    "text", ["9.12.", "9.12", "9.12.2026", "09.12.2026", "12/2026", "9.12. työryhmä", "kokous 9.12.2026"]
)
def test_that_a_meeting_is_found_by_its_day(text: str, demo: Path) -> None:
    with Workspace(demo, read_only=True) as workspace:
        first = Services(workspace).search.find(text)[0]
        assert (first.kind, first.excerpt) == (Meeting, "9.12.2026")


def test_that_a_year_finds_its_meetings_newest_first_and_the_plan_that_covers_it(demo: Path) -> None:
    with Workspace(demo, read_only=True) as workspace:
        services = Services(workspace)
        for year in (2025, 2026):
            held = sorted(one.meeting.held_on for one in services.meetings.all(year=year))
            hits = services.search.find(str(year))
            days = [one.excerpt for one in hits if one.kind is Meeting][: len(held)]
            assert days == [f"{one.day}.{one.month}.{one.year}" for one in reversed(held)]
            assert Plan in {one.kind for one in hits}
            assert sum(one.kind is Meeting for one in hits) == len(
                {one.record_id for one in hits if one.kind is Meeting}
            )
        assert not [one for one in services.search.find("1987") if one.kind in {Meeting, Plan}]


@pytest.mark.parametrize("text", ["9.13.", "99.99.2026", "9.12. sauna"])
def test_that_no_meeting_is_found_by_another_day_or_name(text: str, demo: Path) -> None:
    with Workspace(demo, read_only=True) as workspace:
        assert not [one for one in Services(workspace).search.find(text) if one.kind is Meeting]


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_that_nothing_that_deletes_is_offered_unasked(place: str, program: Program, demo: Path, qtbot: QtBot) -> None:
    program.open(demo)
    program.window.go_to(place)
    qtbot.waitUntil(lambda: not program.tasks._open)
    page = program.window.current_page
    assert page is not None
    deeds = [one.plain_text for one in page.commands() if "poista" in one.plain_text.lower()]
    assert all(one.deletes for one in page.commands() if "poista" in one.plain_text.lower())
    for text in ("", *(word for deed in deeds for word in deed.split()[1:])):
        titles = commands_for(program, text)
        assert not set(titles) & set(deeds), text
    asked = commands_for(program, "poista")
    enabled = [one.plain_text for one in page.commands() if one.plain_text in deeds and one.enabled()]
    assert set(enabled) <= set(asked)


@pytest.mark.slow
def test_that_commands_come_before_content_and_the_best_one_first(program: Program, demo: Path, qtbot: QtBot) -> None:
    program.open(demo)
    program.window.go_to("meetings")
    program.window.open_palette()
    palette = program.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    palette.line.setText("kokou")
    palette.search_now()
    qtbot.waitUntil(lambda: not palette.is_waiting)
    titles = [hit.title for hit in palette.hits()]
    palette.close()
    commands = commands_for(program, "kokou")
    assert commands[0].startswith("Kokou")
    assert titles[: len(commands)] == commands
    assert len(titles) > len(commands) > 1
    assert commands_for(program, "tulosta")[0] == "Tulosta"
