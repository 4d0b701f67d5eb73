"""Commands that only look: summary, meetings, check, history."""

from datetime import date
from pathlib import Path

import pytest

from tests.cli.line import Turva, caller, everything_in
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.ids import ActionId, new_id, short_id
from turva_desktop.domain.language import Language
from turva_desktop.services import Services
from turva_desktop.store import Workspace

THEME_ROWS = [
    ("Paikallinen yhteistyö", 1, 1, 0, 0),
    ("Liikkumisen turvallisuus", 5, 4, 1, 0),
    ("Turvallinen kasvu- ja oppimisympäristö", 11, 6, 5, 0),
    ("Lasten, nuorten ja perheiden tuki", 9, 8, 1, 0),
    ("Kylien turvallisuus", 3, 2, 0, 1),
    ("Maahanmuuttajien tukeminen ja monikulttuurisuuden vahvistaminen", 2, 2, 0, 0),
    ("Turvallisuusosaamista", 5, 3, 1, 1),
]


def test_that_the_summary_has_exactly_the_agreed_form_and_the_known_totals(turva: Turva, demo: Path) -> None:
    answer = turva("summary", demo, "--json")
    assert (answer.status, answer.err) == (0, "")
    assert list(answer.data) == ["themes", "total", "region"]
    counts = ["total", "done", "in_progress", "not_started", "not_done", "moved", "unknown"]
    assert all(list(row) == ["code", "name", *counts, "region"] for row in answer.data["themes"])
    assert answer.data["total"] == {
        "total": 36,
        "done": 26,
        "in_progress": 8,
        "not_started": 0,
        "not_done": 2,
        "moved": 0,
        "unknown": 0,
        "done_pct": 72,
        "in_progress_pct": 22,
        "not_done_pct": 6,
        "region": answer.data["region"],
    }
    assert answer.data["region"] == {
        "done": 26,
        "in_progress": 8,
        "not_done": 2,
        "done_pct": 72,
        "in_progress_pct": 22,
        "not_done_pct": 6,
    }
    rows = [
        (row["name"], row["total"], row["done"], row["in_progress"], row["not_done"]) for row in answer.data["themes"]
    ]
    assert rows == THEME_ROWS


def test_that_the_summary_in_words_is_a_table_with_a_row_for_the_total(turva: Turva, demo: Path) -> None:
    lines = turva("summary", demo).out.splitlines()
    assert lines[0].split() == [
        "Painopiste",
        "Yhteensä",
        "Toteutunut",
        "(OK)",
        "Kesken",
        "Ei",
        "aloitettu",
        "Ei",
        "toteutunut",
        "Siirretty",
        "Tuntematon",
    ]
    assert lines[-2].split() == ["Yhteensä", "36", "26", "8", "0", "2", "0", "0"]
    assert lines[-1].split() == ["%", "100", "72", "22", "0", "6", "0", "0"]
    assert len(lines) == 1 + 7 + 2


def test_that_an_empty_plan_has_a_summary_of_zeros(turva: Turva, tmp_path: Path) -> None:
    file = tmp_path / "uusi.turva"
    turva("new", file, "--municipality", "047")
    total = turva("summary", file, "--json").data["total"]
    assert {*total.pop("region").values(), *total.values()} == {0}
    assert turva("summary", file).status == 0


def test_that_what_has_not_begun_is_told_apart_from_what_is_under_way(turva: Turva, tmp_path: Path) -> None:
    file = tmp_path / "uusi.turva"
    turva("new", file, "--municipality", "047")
    with Workspace(file) as workspace:
        services = Services(workspace)
        (plan,) = services.plans.plans.all()
        made = [
            services.actions.add(Action(id=ActionId(new_id()), plan_id=plan.id, title=f"Toimenpide {n}"))
            for n in range(8)
        ]
        services.actions.set_status([made[0].id], ActionStatus.MOVED, today=date(2026, 2, 1))
    answer = turva("summary", file, "--json").data
    assert [answer["total"][key] for key in ("total", "in_progress", "not_started", "moved")] == [8, 0, 7, 1]
    assert answer["region"] == {
        "done": 0,
        "in_progress": 7,
        "not_done": 0,
        "done_pct": 0,
        "in_progress_pct": 88,
        "not_done_pct": 0,
    }
    assert answer["themes"][-1]["region"]["in_progress"] == 7


def test_that_the_summary_of_a_day_has_the_statuses_and_actions_of_that_day(turva: Turva, demo: Path) -> None:
    earlier = turva("summary", demo, "--on", "2025-12-31", "--json").data["total"]
    now = turva("summary", demo, "--json").data["total"]
    assert earlier["total"] == 33
    assert now["total"] == 36
    assert earlier["done"] < now["done"]
    assert turva("summary", demo, "--on", "31.12.2025").status == 64
    assert turva("summary", demo, "--on", "2025-02-30").status == 64


def test_that_meetings_of_a_day_are_as_far_as_they_were_on_it(turva: Turva, demo: Path) -> None:
    states = {one["number"]: one["state"] for one in turva("meetings", demo, "--on", "2026-01-01", "--json").data}
    assert states["1/2025"] == "approved"
    assert {state for number, state in states.items() if number.endswith("/2026")} <= {"draft", "sent"}


def test_that_the_indicators_are_told_with_cases_and_care(turva: Turva, demo: Path) -> None:
    answer = turva("indicators", demo, "--json")
    assert answer.status == 0
    told = {one["name"]: one for one in answer.data["indicators"]}
    crimes = told["Henkeen ja terveyteen kohdistuneet rikokset"]
    assert {key: crimes[key] for key in ("year", "value", "count", "trend", "change", "percent")} == {
        "year": 2025,
        "value": 3.6,
        "count": 9,
        "trend": "not_distinguishable",
        "change": -1,
        "percent": None,
    }
    assert told["Yksin asuvat 75 vuotta täyttäneet"]["trend"] == "not_assessed"
    assert told["Katuturvallisuusindeksi"]["trend"] == "better"
    earlier = turva("indicators", demo, "--on", "2023-06-01", "--json").data["indicators"]
    assert {one["year"] for one in earlier} == {2023}
    assert "ei erotu sattumasta" in turva("indicators", demo).out


def test_that_the_meetings_are_listed_oldest_first(turva: Turva, demo: Path) -> None:
    answer = turva("meetings", demo, "--json")
    assert answer.status == 0
    assert len(answer.data) == 8
    assert all(list(one) == ["number", "date", "body", "state"] for one in answer.data)
    assert answer.data[0] == {
        "number": "1/2025",
        "date": "2025-03-12",
        "body": "Hyvinvointi- ja turvallisuustyöryhmä",
        "state": "approved",
    }
    days = [one["date"] for one in answer.data]
    assert days == sorted(days)
    assert "3/2026" in {one["number"] for one in answer.data}


def test_that_meetings_in_words_have_finnish_dates_and_states(turva: Turva, demo: Path, tmp_path: Path) -> None:
    assert "3/2026  28.10.2026  pidetty      Hyvinvointi- ja turvallisuustyöryhmä" in turva("meetings", demo).out
    file = tmp_path / "uusi.turva"
    turva("new", file, "--municipality", "047")
    assert turva("meetings", file).out == "Kokouksia ei vielä ole.\n"
    assert turva("meetings", file, "--json").data == []


def test_that_a_file_in_order_is_said_to_be_so(turva: Turva, demo: Path) -> None:
    assert turva("check", demo, "--json").data == {"ok": True, "faults": []}
    assert turva("check", demo).out == f"{demo} on kunnossa.\n"


def test_that_the_history_tells_who_did_what(turva: Turva, demo: Path) -> None:
    with Workspace(demo, author="Hyvinvointikoordinaattori") as workspace:
        actions = Services(workspace).actions
        first = next(one for one in actions.actions.all() if one.number == "1.1")
        actions.edit(first.id, lead="Sivistysjohtaja")
    newest = turva("history", demo).out.splitlines()[0]
    assert f"Toimenpide muutettu: 1.1 {first.title}  Hyvinvointikoordinaattori" in newest
    (field,) = turva("history", demo, "--record", "1.1", "--json").data[0]["fields"]
    assert field == {
        "field": "lead",
        "name": "Vastuutaho",
        "before": "Kunnanjohtaja",
        "after": "Sivistysjohtaja",
    }
    assert turva("history", demo, "--record", "1.1").out.splitlines()[1] == (
        "    Vastuutaho: Kunnanjohtaja → Sivistysjohtaja"
    )
    by_short_id = turva("history", demo, "--record", short_id(first.id), "--json").data
    assert by_short_id == turva("history", demo, "--record", first.id, "--json").data
    turva("undo", demo)
    assert "(kumottu)" in turva("history", demo).out.splitlines()[0]


def test_that_the_history_of_an_action_names_its_theme_and_writes_dates_as_people_do(turva: Turva, demo: Path) -> None:
    with Workspace(demo) as workspace:
        services = Services(workspace)
        action = next(one for one in services.actions.actions.all() if one.number == "2.1")
        theme = next(one for one in services.plans.themes.all() if one.name == "Kylien turvallisuus")
        services.actions.edit(action.id, theme_id=theme.id)
        services.actions.edit(action.id, end=date(2027, 3, 31))
    lines = turva("history", demo, "--record", "2.1").out.splitlines()
    assert next(line for line in lines if line.startswith("    Painopiste: ")).endswith(" → T5 Kylien turvallisuus")
    assert next(line for line in lines if line.startswith("    Määräaika: ")).endswith(" → 31.3.2027")
    assert not [line for line in lines if "_" in line]


def test_that_the_areas_are_told_with_their_parents_and_an_unknown_population_is_none(turva: Turva, demo: Path) -> None:
    answer = turva("areas", demo, "--json")
    assert (answer.status, answer.err, list(answer.data)) == (0, "", ["areas"])
    told = {one["name"]: one for one in answer.data["areas"]}
    assert told["Kaamosjärvi"] == {
        "name": "Kaamosjärvi",
        "kind": "municipality",
        "parent": "Lappi",
        "population": 2480,
        "year": 2025,
    }
    assert told["Lappi"]["parent"] is None
    assert (told["Poronmutka"]["kind"], told["Poronmutka"]["population"]) == ("village", None)
    assert told["Kaamostunturi"]["kind"] == "tourism_area"


def test_that_areas_in_words_are_a_table(turva: Turva, demo: Path) -> None:
    lines = turva("areas", demo).out.splitlines()
    assert lines[0].split() == ["Nimi", "Laji", "Ylempi", "alue", "Asukkaita", "Vuosi"]
    assert any(line.split() == ["Hillaniemi", "kylä", "Kaamosjärvi", "290", "2025"] for line in lines)


@pytest.mark.parametrize("command", ["summary", "meetings", "areas", "check", "history"])
def test_that_looking_changes_no_byte_and_leaves_nothing_beside(command: str, turva: Turva, demo: Path) -> None:
    before = everything_in(demo.parent)
    assert turva(command, demo).status == 0
    assert turva(command, demo, "--json").status == 0
    assert everything_in(demo.parent) == before


def test_that_another_language_speaks_it(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    assert caller(capsys, Language.SV)("check", demo).out == f"{demo} är i ordning.\n"
    assert caller(capsys, Language.EN)("check", demo).out == f"{demo} is in order.\n"
    assert "  hållet  " in caller(capsys, Language.SV)("meetings", demo).out
