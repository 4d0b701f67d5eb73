"""The manual's page on the command line names what there is, and nothing else."""

import re

import pytest

from tests.cli.line import Turva
from turva_desktop import assets
from turva_desktop.cli.words import COMMANDS

PAGE = (assets.manual() / "command_line.html").read_text("utf-8")


def test_that_the_page_names_every_command() -> None:
    assert set(re.findall(r"<code>turva (\w+) [A-Z]", PAGE)) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_that_every_option_stands_on_the_page(command: str, turva: Turva) -> None:
    options = set(re.findall(r"--[a-z-]+", turva(command, "--help").out)) - {"--help"}
    assert options
    assert [one for one in options if one not in PAGE] == []


def test_that_the_page_names_no_option_that_is_not_there(turva: Turva) -> None:
    known = {one for command in COMMANDS for one in re.findall(r"--[a-z-]+", turva(command, "--help").out)}
    assert set(re.findall(r"(?<!!)--[a-z-]+", PAGE)) - known == set()
