"""Documents and the demo from the command line: what is written, in which order it reads, and what is refused."""

import zipfile
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.line import Turva, everything_in
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.ids import ChapterId
from turva_desktop.domain.plan import Chapter
from turva_desktop.services import Services
from turva_desktop.store import Workspace

LETTERS = "åäöčđŋšŧžá"


def text_of(path: Path) -> str:
    """Return the text of a PDF in the order in which it is read."""
    return "\n".join(page.extract_text() for page in PdfReader(path).pages).replace("\u00a0", " ")


@pytest.mark.slow
def test_that_the_demo_folder_holds_one_workspace_and_its_papers(turva: Turva, tmp_path: Path) -> None:
    folder = tmp_path / "esimerkki"
    answer = turva("demo", folder, "--json")
    assert (answer.status, answer.err) == (0, "")
    names = sorted(path.name for path in folder.iterdir())
    assert sorted(Path(one).name for one in answer.data["files"]) == names
    assert len(list(folder.glob("*.turva"))) == 1
    assert len(list(folder.glob("*.xlsx"))) == 1
    assert {"kaamosjarvi-muistio-3-2026.pdf", "kaamosjarvi-seuranta.pdf"} <= set(names)
    workspace = next(folder.glob("*.turva"))
    assert turva("check", workspace).status == 0
    preview = turva("import", workspace, folder / "kaamosjarvi.xlsx", "--json").data
    assert (preview["new"], preview["changed"], preview["missing"]) == (0, 0, 0)
    minutes = text_of(folder / "kaamosjarvi-muistio-3-2026.pdf")
    assert "Muistio 3/2026" in minutes
    followup = text_of(folder / "kaamosjarvi-seuranta.pdf")
    for share in ("72", "22", "6"):
        assert f"{share} %" in followup


@pytest.mark.slow
def test_that_a_second_demo_leaves_everything_as_it_is_and_makes_what_is_missing(turva: Turva, tmp_path: Path) -> None:
    first = turva("demo", tmp_path, "--json").data
    assert first["kept"] == []
    (tmp_path / "kaamosjarvi-seuranta.pdf").unlink()
    (tmp_path / "kaamosjarvi.xlsx").write_bytes(b"muokattu")
    before = everything_in(tmp_path)
    again = turva("demo", tmp_path, "--json").data
    assert again["files"] == first["files"]
    assert set(again["files"]) - set(again["kept"]) == {str(tmp_path / "kaamosjarvi-seuranta.pdf")}
    assert {name: content for name, content in everything_in(tmp_path).items() if name in before} == before
    assert sorted(everything_in(tmp_path)) == sorted(Path(file).name for file in first["files"])
    third = turva("demo", tmp_path)
    assert third.status == 0
    assert third.out.splitlines()[0] == "Nämä olivat kansiossa jo ennestään, eikä niihin koskettu:"


def test_that_the_demo_leaves_a_municipalitys_own_workspace_alone(turva: Turva, tmp_path: Path) -> None:
    turva("new", tmp_path / "kaamosjarvi.turva", "--municipality", "614")
    before = everything_in(tmp_path)
    answer = turva("demo", tmp_path)
    assert (answer.status, answer.out) == (1, "")
    assert "kaamosjarvi.turva on jo olemassa" in answer.err
    assert everything_in(tmp_path) == before


def test_that_minutes_read_in_order_with_every_letter_right(turva: Turva, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "muistio.pdf"
    said = turva("report", demo, "minutes", out, "--meeting", "3/2026").out.splitlines()
    assert said[0] == f"{out} tallennettiin: ilman salassa pidettävää, kaikki nimet mukana."
    text = text_of(out)
    sections = [text.index(f"\n§ {section} ") for section in range(21, 30)]
    assert sections == sorted(sections)
    order = ["Muistio 3/2026", "Osallistujat", "\n§ 21", "\n§ 29"]
    assert [text.index(one) for one in order] == sorted(text.index(one) for one in order)
    assert "■" not in text
    assert PdfReader(out).metadata.title  # type: ignore[union-attr]  # it has metadata


@pytest.mark.slow
def test_that_all_sami_and_finnish_letters_come_through(turva: Turva, demo: Path, tmp_path: Path) -> None:
    turva("report", demo, "plan", tmp_path / "plan.pdf")
    turva("report", demo, "minutes", tmp_path / "minutes.pdf", "--meeting", "3/2026")
    turva("report", demo, "followup", tmp_path / "followup.pdf")
    text = "".join(text_of(tmp_path / f"{name}.pdf") for name in ("plan", "minutes", "followup")).lower()
    assert [letter for letter in LETTERS if letter not in text] == []


@pytest.mark.slow
@pytest.mark.parametrize("document", ["minutes", "agenda", "plan", "followup", "annual", "action_list"])
@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html"])
def test_that_every_document_is_written_in_every_format(
    document: str, suffix: str, turva: Turva, demo: Path, tmp_path: Path
) -> None:
    out = tmp_path / f"paperi{suffix}"
    meeting = ["--meeting", "2/2026"] if document in {"minutes", "agenda"} else []
    before = everything_in(demo.parent)
    told = turva("report", demo, document, out, *meeting, "--json").data
    assert (told["file"], told["copy"]) == (str(out), "shared")
    content = out.read_bytes()
    if suffix == ".pdf":
        assert content.startswith(b"%PDF-")
    elif suffix == ".docx":
        with zipfile.ZipFile(out) as archive:
            assert "word/document.xml" in archive.namelist()
    else:
        assert content.decode("utf-8").lstrip().lower().startswith("<!doctype html>")
    assert everything_in(demo.parent) == before, "a report changes nothing"
    assert turva("report", demo, document, out, *meeting).status == 0
    assert out.read_bytes() == content, "the same data gives the same bytes"


@pytest.mark.slow
def test_that_it_says_which_copy_was_written_and_how_much_was_left_out(
    turva: Turva, demo: Path, tmp_path: Path
) -> None:
    with Workspace(demo) as workspace:
        services = Services(workspace)
        meeting = services.meetings.find("3/2026", "Hyvinvointi- ja turvallisuustyöryhmä")
        before, secret = services.meetings.agenda.items(meeting.id)[3:5]
        services.meetings.agenda.edit(before.id, confidentiality=Confidentiality.SECRET, ground="JulkL 24.1 § 7 k.")
        services.meetings.agenda.edit(secret.id, confidentiality=Confidentiality.SECRET)
    out = tmp_path / "paperi.html"
    ask = ("report", demo, "minutes", out, "--meeting", "3/2026", "--json")
    assert turva(*ask).data == {"file": str(out), "copy": "shared", "withheld": 2}
    assert turva(*ask, "--secret").data == {"file": str(out), "copy": "internal", "withheld": 0}
    out.unlink()
    waiting = turva(*ask, "--public")
    assert (waiting.status, waiting.out, out.exists()) == (2, "", False)
    assert secret.title in waiting.err
    assert before.title not in waiting.err
    with Workspace(demo) as workspace:
        Services(workspace).meetings.agenda.edit(secret.id, ground="JulkL 24.1 § 23 k.")
    assert turva(*ask, "--public").data == {"file": str(out), "copy": "public", "withheld": 2}


def test_that_one_partys_action_list_or_everybodys_is_written(turva: Turva, demo: Path, tmp_path: Path) -> None:
    assert turva("report", demo, "action_list", tmp_path / "a.pdf").status == 0
    assert turva("report", demo, "action_list", tmp_path / "p.pdf", "--actions-of", " poliisi").status == 0
    everybody, police = text_of(tmp_path / "a.pdf"), text_of(tmp_path / "p.pdf")
    assert "Toimenpidelista: Poliisi" in police
    assert "3.8" in police
    assert "Rooli" in police
    assert "Rooli" not in everybody
    answer = turva("report", demo, "action_list", tmp_path / "x.pdf", "--actions-of", "Kuuhallinto")
    assert (answer.status, answer.out) == (1, "")
    assert "Kuuhallinto" in answer.err
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.slow
def test_that_the_year_of_the_annual_report_is_chosen(turva: Turva, demo: Path, tmp_path: Path) -> None:
    for year in ("2025", "2026"):
        turva("report", demo, "annual", tmp_path / f"{year}.pdf", "--year", year)
        assert f"Vuosiraportti {year}" in text_of(tmp_path / f"{year}.pdf")


@pytest.mark.slow
def test_that_confidential_matter_stays_out_of_a_plan_unless_asked_for(
    turva: Turva, demo: Path, tmp_path: Path
) -> None:
    texts = {}
    for name, options in {"shared": [], "secret": ["--secret"]}.items():
        turva("report", demo, "plan", tmp_path / f"{name}.pdf", *options)
        texts[name] = text_of(tmp_path / f"{name}.pdf")
    assert len(texts["secret"]) > len(texts["shared"])


@pytest.mark.parametrize("language", ["sv", "se", "en"])
def test_that_documents_speak_other_languages(language: str, turva: Turva, demo: Path, tmp_path: Path) -> None:
    turva("report", demo, "followup", tmp_path / "fi.pdf")
    assert turva("report", demo, "followup", tmp_path / "x.pdf", "--lang", language).status == 0
    assert text_of(tmp_path / "x.pdf") != text_of(tmp_path / "fi.pdf")
    assert str(PdfReader(tmp_path / "x.pdf").root_object["/Lang"]).startswith(language)


def test_that_an_extract_holds_one_section_only(turva: Turva, demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "ote.pdf"
    assert turva("report", demo, "minutes", out, "--meeting", "3/2026", "--extract", "25").status == 0
    text = text_of(out)
    assert "§ 25 " in text
    assert "§ 24 " not in text


def test_that_a_meeting_number_of_two_bodies_means_the_working_groups_unless_said(
    turva: Turva, demo: Path, tmp_path: Path
) -> None:
    turva("report", demo, "minutes", tmp_path / "a.pdf", "--meeting", "1/2026")
    turva("report", demo, "minutes", tmp_path / "b.pdf", "--meeting", "1/2026", "--body", "kunnanhallitus")
    assert "turvallisuustyöryhmä" in text_of(tmp_path / "a.pdf")
    assert text_of(tmp_path / "b.pdf").startswith("Kaamosjärven kunta") or "Kunnanhallitus" in text_of(
        tmp_path / "b.pdf"
    )
    assert text_of(tmp_path / "a.pdf") != text_of(tmp_path / "b.pdf")


REFUSED = {
    "no meeting": (["minutes", "out.pdf"], "3/2026"),
    "unknown meeting": (["minutes", "out.pdf", "--meeting", "99/2026"], "99/2026"),
    "no number": (["minutes", "out.pdf", "--meeting", "kolmas"], "kolmas"),
    "unknown body": (["minutes", "out.pdf", "--meeting", "3/2026", "--body", "Senaatti"], "3/2026"),
    "unknown section": (["minutes", "out.pdf", "--meeting", "3/2026", "--extract", "250"], "250"),
    "wrong suffix": (["plan", "out.txt"], "out.txt"),
    "no suffix": (["plan", "out"], ".pdf"),
    "no folder": (["plan", "ei/out.pdf"], "out.pdf"),
    "a folder": (["plan", "kansio.pdf"], "kansio.pdf"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_that_what_cannot_be_written_is_told_and_nothing_appears(
    kind: str, turva: Turva, demo: Path, tmp_path: Path
) -> None:
    (tmp_path / "kansio.pdf").mkdir()
    (document, out, *options), told = REFUSED[kind]
    before = everything_in(tmp_path)
    answer = turva("report", demo, document, tmp_path / out, *options)
    assert (answer.status, answer.out) == (1, ""), answer
    assert told in answer.err
    assert "Traceback" not in answer.err
    assert everything_in(tmp_path) == before


def test_that_a_report_never_replaces_the_workspace(turva: Turva, demo: Path) -> None:
    before = everything_in(demo.parent)
    assert turva("report", demo, "plan", demo).status == 1
    assert everything_in(demo.parent) == before


def test_that_a_workspace_without_meetings_or_plan_says_so(turva: Turva, tmp_path: Path) -> None:
    file = tmp_path / "uusi.turva"
    turva("new", file, "--municipality", "047")
    answer = turva("report", file, "minutes", tmp_path / "x.pdf", "--meeting", "1/2026")
    assert (answer.status, answer.out) == (1, "")
    assert turva("report", file, "followup", tmp_path / "x.pdf").status == 0, "an empty plan is a plan"


@pytest.mark.parametrize("copy", ["--public", "--secret", "--json"])
def test_that_an_identity_code_on_its_way_out_is_asked_about(
    copy: str, turva: Turva, demo: Path, tmp_path: Path
) -> None:
    with Workspace(demo) as workspace:
        services = Services(workspace)
        plan = services.plans.current(date(2026, 11, 22))
        assert plan is not None
        services.plans.chapters.add(
            Chapter(id=ChapterId("c"), plan_id=plan.id, heading="Uhat", text="Asukas 131052 y 308t kävi.")
        )
    answer = turva("report", demo, "plan", tmp_path / "a.pdf", copy)
    assert (answer.status, answer.out, list(tmp_path.glob("*.pdf"))) == (2, "", [])
    assert "henkilötunnus" in answer.err
    assert "Asukas ******-**** kävi." in answer.err
    assert "308" not in answer.err
