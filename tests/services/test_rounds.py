"""Random edits on both sides, several senders and rounds, against a small oracle that knows nothing of workbooks."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange import desk, municipality
from tests.exchange.municipality import ACTIONS
from tests.trying import tried
from turva_desktop.domain.action import Action
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.preview import Preview, Side
from turva_desktop.services.actions import ActionService
from turva_desktop.services.exchange import ExchangeService
from turva_desktop.store import Workspace

NOW: Final = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
TITLES: Final = ("Suojatien valaistus", "Kiusaamiseen puuttuminen kouluissa", "Kylätalojen varautuminen")
HEADINGS: Final = {"lead": "Vastuutaho", "description": "Kuvaus", "schedule_text": "Aikataulu sanoin"}
CELLS: Final = [(row, name) for row in range(3) for name in HEADINGS]
Cell = tuple[int, str]
Values = dict[Cell, str]

_values = st.sampled_from(["Poliisi", "Martat", "Tekninen toimi ja koulu", "kevät 2027"])
_edits = st.dictionaries(st.sampled_from(CELLS), _values, max_size=4)


@dataclass(frozen=True)
class Round:
    """What is edited here, what two senders write and withdraw, and whose value wins the conflicts."""

    own: Values
    written: tuple[Values, Values]
    withdrawn: tuple[frozenset[Cell], frozenset[Cell]]
    theirs_win: bool


_rounds = st.lists(
    st.builds(
        Round,
        own=_edits,
        written=st.tuples(_edits, _edits),
        withdrawn=st.tuples(*[st.frozensets(st.sampled_from(CELLS), max_size=3)] * 2),
        theirs_win=st.booleans(),
    ),
    min_size=1,
    max_size=3,
)


@dataclass
class Oracle:
    """The rule itself: only the file's edit is taken, only ours is kept, the same is nothing, two are a conflict."""

    ours: Values
    bases: list[Values] = field(default_factory=list)

    def judge(self, sender: int, file: Values) -> tuple[Values, Values]:
        """Return what a file changes, and what it is in conflict about."""
        base = self.bases[sender]
        said = {cell: value for cell, value in file.items() if value not in {base[cell], self.ours[cell]}}
        changes = {cell: value for cell, value in said.items() if self.ours[cell] == base[cell]}
        return changes, {cell: value for cell, value in said.items() if cell not in changes}

    def take(self, sender: int, taken: Mapping[Cell, str]) -> None:
        """Let values be ours, and the base of the sender's next file."""
        self.ours |= taken
        self.bases[sender] |= taken


def values_in(workspace: Workspace) -> Values:
    with workspace.read() as tx:
        return {(row, name): getattr(tx.get(Action, ACTIONS[row]), name) for row, name in CELLS}


def told(found: Preview, *, conflicts: bool) -> Values:
    """Return the file's value of each changed or conflicting cell."""
    return {
        ([*map(str, ACTIONS)].index(row.id), one.field): one.after
        for row in (found.conflicts if conflicts else found.changed)
        for one in row.fields
    }


def filled(sent: Path, path: Path, values: Values) -> Path:
    book = openpyxl.load_workbook(sent)
    page = book["Toimenpiteet"]
    for (row, name), value in values.items():
        desk.write(page.cell(desk.row(page, TITLES[row]), desk.column(page, HEADINGS[name])), value)
    book.save(path)
    book.close()
    return path


@pytest.fixture(scope="module")
def beginning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("alku") / "kunta.turva"
    Workspace.create(path, municipality.records(), author="sihteeri").close()
    return path


@pytest.mark.slow
@tried(8)
@given(rounds=_rounds)
def test_that_every_field_is_right_after_rounds_of_two_senders_and_own_edits(
    beginning: Path, rounds: list[Round]
) -> None:
    with TemporaryDirectory() as folder, Workspace(Path(shutil.copy(beginning, folder)), author="s") as workspace:
        exchange, actions = ExchangeService(workspace), ActionService(workspace)
        sent = [exchange.export(Path(folder, f"{name}.xlsx"), now=NOW).path for name in ("ulos1", "ulos2")]
        start = values_in(workspace)
        oracle = Oracle(ours=dict(start), bases=[dict(start), dict(start)])
        files: list[Values] = [{}, {}]
        for number, one in enumerate(rounds, 1):
            now = NOW + timedelta(days=number)
            for (row, name), value in one.own.items():
                actions.edit(ACTIONS[row], **{name: value})
            oracle.ours |= one.own
            for sender in (0, 1):
                kept = {cell: value for cell, value in files[sender].items() if cell not in one.withdrawn[sender]}
                files[sender] = {**kept, **one.written[sender]}
                path = filled(sent[sender], Path(folder, f"lähettäjä{'ab'[sender]}.xlsx"), files[sender])
                found = exchange.preview(path, now=now, book=read_book(path))
                changes, conflicts = oracle.judge(sender, {**start, **files[sender]})
                assert told(found, conflicts=False) == changes
                assert told(found, conflicts=True) == conflicts
                assert (found.new, found.missing, found.stops, found.questions) == ((), (), (), ())
                won = conflicts if one.theirs_win else {}
                sides = {(str(ACTIONS[row]), name): Side.THEIRS for row, name in won}
                exchange.apply(found, Choices(sides=sides), now=now)
                oracle.take(sender, {**changes, **won})
                assert values_in(workspace) == oracle.ours
