"""What a definition of a kind must say, and what happens to one that doesn't."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import pytest

from turva_desktop.domain import labels
from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.fields import FieldType, field_types
from turva_desktop.domain.kind import Gone, Kind, Unfit, parents_first
from turva_desktop.domain.kinds import KINDS, kind_named, kind_of
from turva_desktop.domain.language import words
from turva_desktop.domain.record import Record
from turva_desktop.domain.rules import Filled, Ordered, Unique, Within
from turva_desktop.domain.secrecy import Hide, Open


@dataclass(frozen=True, slots=True, kw_only=True)
class Shed:
    """A kind that only these tests know."""

    id: str
    position: int = 0
    yard_id: str = ""
    name: str
    doors: int | None = None


def shed_kind(**said: Any) -> Kind[Shed]:
    """Return a whole definition, with some of it said otherwise."""
    whole: dict[str, Any] = {
        "record": Shed,
        "word": words("vaja", "skjul", "vádja", "shed"),
        "many": words("Vajat", "Skjul", "Vádjat", "Sheds"),
        "title": lambda shed, _: shed.name,
        "within": "yard_id",
        "labels": {"yard_id": labels.AREA, "name": labels.NAME, "doors": labels.KIND},
        "rules": (Filled("name"), Within("doors", 1, 4)),
        "secrecy": Open("a shed is seen by everybody"),
    }
    return Kind(**{**whole, **said})


EMPTY = Content([])


def _held(kind: Kind[Any]) -> Mapping[str, FieldType]:
    record: type[Record] = kind.record
    return field_types(record)


@pytest.mark.parametrize(
    "said",
    [
        {"labels": {"yard_id": labels.AREA, "name": labels.NAME}},
        {"labels": {"yard_id": labels.AREA, "name": labels.NAME, "doors": labels.KIND, "roof": labels.NOTE}},
        {"searched": ("nimi",)},
        {"order": ("-built",)},
        {"within": "plot_id"},
        {"opens": "house_id"},
        {"rules": (Filled("nam"),)},
        {"rules": (Ordered("built", "doors"),)},
        {"rules": (Unique(Shed, ("nam",), "x"),)},
        {"belongs": {"house_id": (Shed, Gone.STAYS)}},
        {"secrecy": Hide(by=("house_id",))},
        {"own": frozenset({"id", "position", "roof"})},
    ],
    ids=lambda said: f"{next(iter(said))}",
)
def test_that_a_field_without_a_word_or_a_name_that_is_no_field_stops_the_definition(said: dict[str, Any]) -> None:
    with pytest.raises(Unfit):
        shed_kind(**said)


def test_that_a_kind_must_say_what_is_secret() -> None:
    with pytest.raises(TypeError, match="secrecy"):
        Kind(record=Shed, word=labels.NAME, many=labels.NAME, labels={}, title=lambda shed, _: shed.name)  # type: ignore[call-arg]


def test_that_an_unheard_kind_is_refused_by_type_and_by_name() -> None:
    with pytest.raises(Unfit):
        kind_of(Shed)
    with pytest.raises(Unfit):
        kind_named("shed")


def test_that_kinds_that_refer_to_each_other_in_a_circle_are_refused() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Yard:
        id: str
        shed_id: str

    yard: Kind[Any] = Kind(
        record=Yard,
        word=labels.AREA,
        many=labels.AREA,
        title=lambda _yard, _: "piha",
        labels={"shed_id": labels.KIND},
        belongs={"shed_id": (Shed, Gone.STAYS)},
        secrecy=Open("a yard"),
    )
    shed: Kind[Any] = shed_kind(belongs={"yard_id": (Yard, Gone.WITH_IT)})
    with pytest.raises(Unfit):
        parents_first([yard, shed])


def test_that_a_record_without_a_name_is_called_after_its_kind() -> None:
    assert shed_kind().called(Shed(id="1", name="  "), EMPTY) == "Vaja"


def test_that_a_new_record_is_last_among_its_siblings_alone() -> None:
    there = [Shed(id="1", yard_id="a", name="x", position=4), Shed(id="2", yard_id="b", name="y", position=9)]
    kind = shed_kind()
    assert kind.begin(Shed(id="3", yard_id="a", name="z"), Content(there)).position == 5
    assert kind.begin(Shed(id="3", yard_id="c", name="z"), Content(there)).position == 0


def test_that_every_broken_rule_is_told_and_an_old_fault_stops_no_other_change() -> None:
    kind, bad = shed_kind(), Shed(id="1", name="", doors=9)
    assert [fault.code for fault in kind.faults(bad, EMPTY)] == ["field.empty", "field.limits"]
    assert kind.faults_of_change(bad, replace(bad, yard_id="a"), EMPTY) == []
    assert [fault.code for fault in kind.faults_of_change(bad, replace(bad, doors=0), EMPTY)] == ["field.limits"]
    with pytest.raises(TurvaError, match=r"field\.empty"):
        kind.check(bad, EMPTY)
    assert kind.faults(Shed(id="1", name="x", doors=None), EMPTY) == []


def test_that_every_number_that_somebody_enters_has_its_limits() -> None:
    limited = {(kind.record, rule.name) for kind in KINDS for rule in kind.rules if isinstance(rule, Within)}
    numbers = {
        (kind.record, name)
        for kind in KINDS
        for name, held in _held(kind).items()
        if held.of in {int, Decimal} and not held.several and name not in kind.own
    }
    assert numbers - limited == set()


def test_that_whatever_is_searched_is_shown_somewhere() -> None:
    assert [kind.name for kind in KINDS if kind.searched and kind.place is None] == []


def test_that_each_kind_comes_after_those_that_it_refers_to() -> None:
    known: set[type[Record]] = set()
    for kind in KINDS:
        assert {target for target, _ in kind.belongs.values()} <= known | {kind.record}
        known.add(kind.record)
