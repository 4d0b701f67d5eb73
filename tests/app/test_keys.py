"""The manual's page of shortcuts names every shortcut that the program has."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from turva_desktop import assets
from turva_desktop.app.program import Program
from turva_desktop.ui.forms.field import Field
from turva_desktop.ui.forms.form import FieldForm

FINNISH = {"Return": "Enter", "Shift": "Vaihto", "Backspace": "Askelpalautin", "Left": "←", "Up": "↑", "Down": "↓"}


def in_finnish(shortcut: str) -> str:
    """Return a shortcut as the manual writes it."""
    return "+".join(FINNISH.get(part, part) for part in shortcut.split("+"))


@pytest.mark.slow
def test_that_the_manual_names_every_shortcut(start: Callable[[], Program], demo: Path) -> None:
    text = (assets.manual() / "keys.html").read_text("utf-8")
    named = {unescape(re.sub("<[^>]+>", "", one)) for one in re.findall(r'<th scope="row">(.*?)</th>', text)}
    known = {part for one in named for part in one.split(" tai ")}
    program = start()
    program.open(demo)
    window = program.window
    commands = list(window.commands.commands())
    for place in ("home", "plan", "actions", "meetings", "network", "indicators", "exchange", "reports", "settings"):
        window.go_to(place)
        page = window.current_page
        assert page is not None
        commands += page.commands()
    shortcuts = {in_finnish(command.shortcut) for command in commands if command.shortcut}
    assert {"Ctrl+K", "Ctrl+Vaihto+Enter", "F1"} <= shortcuts
    assert "Ctrl+1…9" in named
    numbered = {f"Ctrl+{number}" for number in range(1, 10)}
    assert sorted(shortcuts - numbered - known) == []


def test_that_the_file_menu_ends_with_quitting(start: Callable[[], Program], demo: Path) -> None:
    program = start()
    program.open(demo)
    file = program.window.menus.all[0].actions()
    assert [action.text() for action in file[-2:]] == ["", "&Lopeta"]
    assert file[0].text() == "&Uusi työtila…"


@pytest.mark.slow
@pytest.mark.parametrize("place", ["plan", "actions", "meetings", "network", "indicators", "settings"])
def test_that_no_field_takes_the_letter_of_a_menu(place: str, start: Callable[[], Program], demo: Path) -> None:
    """Alt and a letter would else go to a field, and the letter of the menu's item into it."""
    program = start()
    program.open(demo)
    window = program.window
    window.go_to(place)
    page = window.current_page
    assert page is not None
    letters = set(window.menus.letters())
    assert {"t", "m", "o"} <= letters
    fields = [one.label.text() for form in page.findChildren(FieldForm) for one in form.findChildren(Field)]
    assert len(fields) > 3
    assert [text for text in fields if text.partition("&")[2][:1].casefold() in letters] == []
