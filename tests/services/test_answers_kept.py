"""What a word in a file was answered to mean is remembered for the next file of the same sender, and of no other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange import desk, municipality
from tests.exchange.municipality import THEMES
from tests.workshop import Workshop
from turva_desktop.domain.action import ActionStatus
from turva_desktop.domain.ids import RecipientId, new_id
from turva_desktop.domain.recipient import Recipient
from turva_desktop.exchange.book import read_book
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.questions import CREATE, EMPTY
from turva_desktop.services import Services
from turva_desktop.store import Workspace
from turva_desktop.store.workspace import utc_now

pytestmark = pytest.mark.slow


class Parties:
    """Two parties who answer an export, and what they write in it."""

    def __init__(self, services: Services, folder: Path) -> None:
        self.services, self.folder = services, folder
        self.ids = {name: self._add(name) for name in ("Pelastuslaitos", "Hyvinvointialue")}
        self.titles = ["Suojatien valaistus", "Kiusaamiseen puuttuminen kouluissa", "Kylätalojen varautuminen"]
        self.count = 0

    def _add(self, name: str) -> str:
        return self.services.settings.recipients.add(Recipient(id=RecipientId(new_id()), name=name)).id

    def answer(self, party: str, **cells: str) -> Path:
        """Return a file that a party has answered: values under headings on the next action's row."""
        self.count += 1
        path = self.folder / f"{self.count}.xlsx"
        self.services.exchange.export(path, recipient_id=self.ids[party], now=utc_now())
        return desk.put(path, "Toimenpiteet", self.titles[self.count - 1], cells)

    def preview(self, path: Path, answers: dict[str, str] | None = None) -> Preview:
        return self.services.exchange.preview(path, now=utc_now(), answers=answers or {}, book=read_book(path))

    def take_in(self, path: Path, answer: str) -> None:
        (question,) = self.preview(path).questions
        found = self.preview(path, {question.key: answer})
        self.services.exchange.apply(found, choose="theirs", now=utc_now())


@pytest.fixture
def parties(workshop: Workshop, tmp_path: Path) -> Iterator[Parties]:
    with workshop.open(_municipality, tmp_path / "kunta.turva") as workspace:
        yield Parties(Services(workspace), tmp_path)


def _municipality(path: Path) -> Workspace:
    return Workspace.create(path, municipality.records(), author="sihteeri")


def test_that_the_meaning_of_a_word_is_remembered_for_its_sender_only(parties: Parties) -> None:
    parties.take_in(parties.answer("Pelastuslaitos", Tila="lähes valmis"), "siirretty")
    again = parties.preview(parties.answer("Pelastuslaitos", Tila="Lähes  valmis"))
    assert again.questions == ()
    assert ("answered", "siirretty") in [(one.code, one.understood) for one in again.notes]
    other = parties.preview(parties.answer("Hyvinvointialue", Tila="lähes valmis"))
    assert [one.code for one in other.questions] == ["choice_unknown"]


def test_that_a_remembered_meaning_can_be_changed_and_the_newest_holds(parties: Parties) -> None:
    parties.take_in(parties.answer("Pelastuslaitos", Tila="lähes valmis"), "siirretty")
    path = parties.answer("Pelastuslaitos", Tila="lähes valmis")
    note = next(one for one in parties.preview(path).notes if one.code == "answered")
    found = parties.preview(path, {note.mend: "toteutunut"})
    parties.services.exchange.apply(found, choose="theirs", now=utc_now())
    followed = {one.action.title: one.status for one in parties.services.actions.followed()}
    assert followed[parties.titles[1]] is ActionStatus.DONE
    last = parties.preview(parties.answer("Pelastuslaitos", Tila="lähes valmis"))
    assert [one.understood for one in last.notes if one.code == "answered"] == ["toteutunut"]


def test_that_an_unknown_theme_is_remembered_by_what_it_meant_though_that_is_renamed(parties: Parties) -> None:
    theme = parties.services.plans.themes.get(THEMES[1])
    parties.take_in(parties.answer("Pelastuslaitos", Painopiste="Muu asia"), f"{theme.code} {theme.name}")
    parties.services.plans.themes.edit(theme.id, name="Aivan toinen nimi")
    again = parties.preview(parties.answer("Pelastuslaitos", Painopiste="muu asia"))
    assert again.questions == ()


def test_that_the_ledger_shows_what_was_left_out_and_no_answers(parties: Parties) -> None:
    parties.take_in(parties.answer("Pelastuslaitos", Tila="lähes valmis"), "siirretty")
    received = parties.services.exchange.ledger()[0]
    assert received.answers == {"value:action_status:lähes valmis": "siirretty"}
    assert (received.left_out, received.remark) == ((), "")


@pytest.mark.parametrize("answer", [CREATE, EMPTY])
def test_that_an_answer_which_names_nothing_holds_too(parties: Parties, answer: str) -> None:
    path = parties.answer("Pelastuslaitos", Painopiste="Muu asia", Vastuutaho="Poliisi")
    parties.take_in(path, answer)
    assert parties.preview(parties.answer("Pelastuslaitos", Painopiste="muu asia")).questions == ()
