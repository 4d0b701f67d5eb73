"""Tables of invented municipalities, and what taking them in would do to the small municipality."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tests.exchange import desk, municipality
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.differ import compare
from turva_desktop.exchange.foreign.incoming import incoming_of
from turva_desktop.exchange.foreign.mapping import ForeignMapping
from turva_desktop.exchange.foreign.pages import ForeignFile
from turva_desktop.exchange.foreign.reading import foreign_file
from turva_desktop.exchange.foreign.suggest import all_tables, suggested
from turva_desktop.exchange.preview import Preview

Rows = Iterable[Iterable[Any]]


def read(path: Path) -> ForeignFile:
    """Return a file that must be recognised as somebody else's."""
    file = foreign_file(read_book(path))
    assert file is not None
    return file


def mapping(path: Path) -> ForeignMapping:
    """Return what the program makes of a file's columns by itself."""
    file = read(path)
    return suggested(file, all_tables(file))


def fields(path: Path) -> list[dict[str, str]]:
    """Return for each table that is taken the field of each column by its heading; those left out are empty."""
    return [
        {one.heading: one.meaning.value if one.meaning else "" for one in table.columns}
        for table in mapping(path).tables
        if table.taken
    ]


def preview(
    path: Path,
    content: Content | None = None,
    *,
    mapped: ForeignMapping | None = None,
    answers: Mapping[str, str] = MappingProxyType({}),
) -> Preview:
    """Return what a file would do, by the program's own mapping unless another is given."""
    content = content or municipality.content()
    incoming = incoming_of(read(path), mapped or mapping(path), content, answers)
    return compare(incoming, content, municipality.NOW, answers=answers)


def plain(folder: Path, rows: Rows, title: str = "Taul1") -> Path:
    """Write rows as a workbook."""
    return desk.plain(folder / "lista.xlsx", rows, title)


def actions(found: Preview) -> dict[str, Action]:
    """Return the new actions by title."""
    return {one.title: one for one in desk.new(found, Action)}


def themes(found: Preview) -> dict[str, str]:
    """Return the name of the theme of each new action by its title."""
    view = found.arrival.view
    named = {one.id: one.name for one in view.all(Theme)}
    return {title: named[one.theme_id] if one.theme_id else "" for title, one in actions(found).items()}


def goals(found: Preview) -> dict[str, str]:
    """Return the goal of each new action by its title."""
    named = {one.id: one.text for one in found.arrival.view.all(Goal)}
    return {title: named[one.goal_id] if one.goal_id else "" for title, one in actions(found).items()}


def entries(found: Preview) -> dict[str, FollowUp]:
    """Return the follow-up entry of each new action by its title."""
    after = desk.taken(found)
    titles = {one.id: one.title for one in after.all(Action)}
    new = {one.id for one in desk.new(found, Action)}
    return {titles[one.action_id]: one for one in after.all(FollowUp) if one.action_id in new}


def statuses(found: Preview) -> dict[str, ActionStatus]:
    """Return the status of each new action that has one, by its title."""
    return {title: entry.status for title, entry in entries(found).items()}
