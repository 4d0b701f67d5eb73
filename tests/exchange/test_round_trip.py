"""What goes out unedited comes back as no change: in every language, for any data, and through LibreOffice."""

import re
import shutil
import unicodedata
import zipfile
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange import desk, municipality
from tests.exchange.any_content import any_content
from tests.exchange.libreoffice import needs_libreoffice, saved_as, saved_by_libreoffice
from tests.trying import tried
from turva_desktop.domain.action import Action, ActionStatus
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.content import Content
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.ids import ActionId, FollowUpId
from turva_desktop.domain.item import Item
from turva_desktop.domain.language import Language
from turva_desktop.domain.network import Person
from turva_desktop.domain.plan import Chapter
from turva_desktop.domain.ports import in_english
from turva_desktop.exchange.marked_up import without_marks
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.writer import write_workbook
from turva_desktop.exchange.xlsx_text import fits


def assert_no_change(preview: Preview, records: int) -> None:
    seen = preview.as_json(in_english)
    numbers = {key: seen[key] for key in ("new", "changed", "unchanged", "conflicts", "missing")}
    assert numbers == {"new": 0, "changed": 0, "unchanged": records, "conflicts": 0, "missing": 0}
    assert (seen["stops"], seen["questions"], seen["notes"]) == ([], [], [])


@pytest.mark.parametrize("language", Language)
def test_that_an_unedited_file_changes_nothing(tmp_path: Path, language: Language) -> None:
    assert_no_change(desk.preview(desk.export(tmp_path / "out.xlsx", language=language)), municipality.ROWS)


def test_that_the_same_data_and_moment_give_the_same_bytes() -> None:
    one, two = (write_workbook(municipality.content(), desk.info(), municipality.NOW).data for _ in range(2))
    assert one == two


def test_that_the_file_names_no_author_and_no_computer(tmp_path: Path) -> None:
    with zipfile.ZipFile(desk.export(tmp_path / "out.xlsx")) as archive:
        core = archive.read("docProps/core.xml").decode()
        assert re.findall(r"<dc:creator[^>]*>([^<]*)<", core) == ["Turva"]
        assert "lastModifiedBy" not in core
        assert "2026-03-05T12:00:00Z" in core


def test_that_secret_rows_stay_at_home_and_are_counted(tmp_path: Path) -> None:
    written = write_workbook(municipality.content(), desk.info(), municipality.NOW)
    assert written.withheld == {"actions": 1, "follow_up": 1, "chapters": 1, "decisions": 1}
    path = tmp_path / "out.xlsx"
    path.write_bytes(written.data)
    with zipfile.ZipFile(path) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert "Salainen" not in everything
    assert "Salaista" not in everything
    assert "Vain viranomaisille" not in everything
    assert "050 000 0000" not in everything, "contact data marked private"


MARK = "EIULOS"


def marked(record: Any, *names: str) -> Any:
    """Return a record with a mark in its texts: those named, or all but references and identifiers."""
    texts = {one.name for one in fields(record) if isinstance(getattr(record, one.name), str)}
    texts = {name for name in texts if name != "id" and not name.endswith("_id")} - set(ENUMERATED)
    return replace(record, **{name: f"{MARK}.{type(record).__name__}.{name}" for name in names or texts})


ENUMERATED = ("confidentiality", "status", "origin", "funding", "approach", "commitment", "kind", "language")


@pytest.mark.parametrize("publicity", [Confidentiality.SECRET, Confidentiality.PARTLY])
@pytest.mark.parametrize("actions_of", ["", "Tekninen toimi"])
def test_that_no_text_of_a_confidential_record_or_of_private_contact_data_leaves(
    publicity: Confidentiality, actions_of: str
) -> None:
    could_be = [one for one in municipality.records() if hasattr(one, "confidentiality")]
    hidden = {one.id for one in could_be[::2]}
    assert len({type(one) for one in could_be if one.id in hidden}) == 3
    item = next(one for one in could_be if isinstance(one, Item) and one.id in hidden)
    open_action = next(one for one in could_be if isinstance(one, Action) and one.id not in hidden)
    said_there = FollowUp(
        id=FollowUpId("said-there"),
        action_id=open_action.id,
        item_id=item.id,
        entered_on=date(2026, 12, 31),  # the newest: its words stand in the action's own row too
        status=ActionStatus.IN_PROGRESS,
        created_at=datetime(2026, 12, 31, tzinfo=UTC),
    )
    records = []
    for one in [*municipality.records(), said_there]:
        if isinstance(one, Person):
            record = marked(replace(one, private=True), "email", "phone")
        elif isinstance(one, FollowUp) and {one.action_id, one.item_id} & hidden:
            record = marked(one, "explanation", "evidence", "author", "status_text")
        elif one.id in hidden:
            record = replace(marked(one), confidentiality=publicity)
            record = replace(record, lead="Tekninen toimi") if isinstance(one, Action) else record
        else:
            record = one
        records.append(record)
    written = write_workbook(Content(records), desk.info(actions_of=actions_of), municipality.NOW)
    with zipfile.ZipFile(BytesIO(written.data)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).decode()
    assert re.findall(rf"{MARK}[.\w]*", everything) == []


def test_that_text_like_a_formula_stays_text_when_it_is_edited_in_a_spreadsheet(tmp_path: Path) -> None:
    """Excel makes a formula of `=1+1` when somebody edits the cell, unless the cell is marked as quoted."""
    action = next(one for one in municipality.records() if isinstance(one, Action))
    records = [replace(one, title="=1+1") if one == action else one for one in municipality.records()]
    book = openpyxl.load_workbook(desk.export(tmp_path / "out.xlsx", Content(records)))
    page = book["Toimenpiteet"]
    cell = page.cell(desk.row(page, "=1+1"), desk.column(page, "Toimenpide"))
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    book.close()


def test_that_letters_composed_otherwise_are_no_change(tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx")
    composed = unicodedata.normalize("NFD", "Kylätalojen varautuminen")
    again = desk.put(path, "Toimenpiteet", "Kylätalojen varautuminen", {"Toimenpide": composed})
    assert desk.preview(again).is_empty


def test_that_a_cell_holds_as_many_letters_as_excel_counts() -> None:
    """Excel counts 🙂 as two."""
    assert fits("x" * 32_767)
    assert not fits("🙂" * 16_384)


@pytest.mark.slow
@tried(12)
@given(content=any_content(), language=st.sampled_from(Language))
def test_that_an_unedited_file_changes_nothing_whatever_the_data(
    tmp_path: Path, content: Content, language: Language
) -> None:
    path = tmp_path / "any.xlsx"
    written = write_workbook(content, desk.info(language=language), municipality.NOW)
    path.write_bytes(written.data)
    assert_no_change(desk.preview(path, content), written.rows)


def test_that_a_text_too_long_for_a_cell_goes_out_whole_and_comes_back_whole(tmp_path: Path) -> None:
    chapter = next(one for one in municipality.records() if isinstance(one, Chapter))
    long = "\n\n".join(f"Kappale {n} č đ ŋ š ŧ ž 🙂" for n in range(3000))
    assert len(long) > 32_767
    records = [replace(one, text=long) if one == chapter else one for one in municipality.records()]
    path = desk.export(tmp_path / "long.xlsx", Content(records))
    assert_no_change(desk.preview(path, Content(records)), municipality.ROWS)
    pasted = desk.edited(path, lambda book: book.remove(book["_turva"]))
    after = desk.taken(desk.preview(pasted, base=municipality.content()))
    assert without_marks(after.by_id(Chapter)[chapter.id].text) == long


def test_that_a_long_text_without_its_continuation_is_left_alone(tmp_path: Path) -> None:
    records = [replace(one, text="x" * 40_000) if isinstance(one, Chapter) else one for one in municipality.records()]
    path = desk.export(tmp_path / "long.xlsx", Content(records))
    found = desk.preview(desk.edited(path, lambda book: book.remove(book["Pitkät tekstit"])))
    assert "continuation_lost" in desk.codes(found)
    assert found.changed_fields == 0


@needs_libreoffice
@pytest.mark.slow
def test_that_a_file_saved_by_libreoffice_changes_nothing(resaved_export: Path) -> None:
    assert_no_change(desk.preview(resaved_export), municipality.ROWS)


@needs_libreoffice
@saved_by_libreoffice
@pytest.mark.slow
def test_that_fingerprints_drop_downs_and_hidden_columns_survive_libreoffice(
    resaved_export: Path, tmp_path: Path
) -> None:
    """A file edited and saved in LibreOffice is still compared three ways, and still looks as it was sent."""
    path = Path(shutil.copy(resaved_export, tmp_path))
    edited = desk.put(path, "Toimenpiteet", "Suojatien valaistus", {"Tila": "toteutunut", "Vastuutaho": "Poliisi"})
    ours = Content(
        replace(one, lead="Pelastuslaitos") if one.id == municipality.ACTIONS[0] else one
        for one in municipality.records()
    )
    found = desk.preview(edited, ours)
    assert desk.changes(found) == {"status": ("kesken", "toteutunut")}
    assert [one.field for row in found.conflicts for one in row.fields] == ["lead"]
    book = openpyxl.load_workbook(path)
    page = book["Toimenpiteet"]
    assert page.column_dimensions["A"].hidden
    assert book["_turva"].sheet_state == "hidden"
    assert [one for one in page.data_validations.dataValidation if one.type == "list"]
    book.close()


HAZARDS = (
    "a\r\nb\rc\nd",
    "\x01 \x0b \x1f",
    "_x000D_ ja _x0041_",
    "=1+1",
    "+358 16 000",
    "-5 % liukastumisista",
    "@nimi",
    "'hipsu",
    "  reunoilla  ",
    "\u00a0sitova\u00a0",
    "čđŋšŧž å ä ö a\u0308",
    "🙂 \u200b nolla",
    "<b>&amp;</b>",
    "3/2026",
    "5.1",
    "047",
    "1E5",
    "TOSI",
    "31.12.2026",
    "-",
    "\t sarkain",
    "x" * 20_000,
)


@needs_libreoffice
@pytest.mark.slow
def test_that_hazardous_texts_survive_libreoffice(tmp_path: Path) -> None:
    action = next(one for one in municipality.records() if isinstance(one, Action))
    actions = [
        replace(
            action,
            id=ActionId(municipality.uuid(500 + n)),
            number=text[:200],
            title=text,
            lead=text[:300],
            partners=(text[:99],),
        )
        for n, text in enumerate(HAZARDS)
    ]
    content = Content([*municipality.records(), *actions])
    path = desk.export(tmp_path / "hazards.xlsx", content)
    assert_no_change(desk.preview(path, content), municipality.ROWS + len(HAZARDS))
    assert_no_change(desk.preview(saved_as("xlsx", path, tmp_path), content), municipality.ROWS + len(HAZARDS))


@needs_libreoffice
@saved_by_libreoffice
@pytest.mark.slow
def test_that_the_summary_counts_alike_in_libreoffice_and_here(resaved_export: Path, tmp_path: Path) -> None:
    path = desk.export(tmp_path / "out.xlsx")

    def table(file: Path) -> list[list[str]]:
        book = openpyxl.load_workbook(file, data_only=True)
        rows = [
            [str(cell.value).removesuffix(".0") for cell in row]
            for row in book["Yhteenveto"].iter_rows(min_row=5, max_row=11)
        ]
        book.close()
        return rows

    ours, theirs = table(path), table(resaved_export)
    assert ours == theirs
    assert [row[-1] for row in ours] == ["1", "1", "1", "1", "1", "5", "1"]
