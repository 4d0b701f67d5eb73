"""What goes back to a sender holds nothing that the file itself doesn't show, and no personal identity code."""

import html
import zipfile
from collections.abc import Callable
from dataclasses import fields, replace
from io import BytesIO
from pathlib import Path
from string import Formatter
from typing import Any, Final

import openpyxl
import pytest
from openpyxl.comments import Comment

from tests.exchange import desk, municipality
from turva_desktop.app.translation import words_of_files
from turva_desktop.domain.content import Content
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import in_english
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.recipient import PeopleShown
from turva_desktop.domain.record import Record
from turva_desktop.domain.rules import Fault
from turva_desktop.exchange.edits import Choices
from turva_desktop.exchange.error_workbook import error_workbook
from turva_desktop.exchange.finding_texts import TEXTS
from turva_desktop.exchange.findings import OF_THE_HOUSE, Finding, Severity, describe
from turva_desktop.exchange.for_sender import READ_IN_THE_FILE, for_sender
from turva_desktop.exchange.left_out import left_out, workbook_of
from turva_desktop.exchange.preview import Preview
from turva_desktop.exchange.remarks import remarks_on
from turva_desktop.exchange.sender_texts import SENDER_TEXTS
from turva_desktop.exchange.workbook_info import INFO_TITLE, LISTS_TITLE, SUMMARY_TITLE

SECRET: Final = "Salattu"
CODE: Final = "131052-308T"
_OWN: Final = {*INFO_TITLE.all(), *LISTS_TITLE.all(), *SUMMARY_TITLE.all(), "_turva"}


def with_secrets(record: Any) -> Record:
    """Return a record as it has become since: something secret stands in every text of it."""
    if isinstance(record, Profile):
        return record
    planted: dict[str, Any] = {}
    for one in fields(record):
        value = getattr(record, one.name)
        if one.name == "id" or one.name.endswith(("_id", "_ids", "code")):
            continue
        if type(value) is str:
            planted[one.name] = f"{SECRET} {one.name} {value}"
        elif isinstance(value, tuple) and value and type(value[0]) is str and one.name != "municipalities":
            planted[one.name] = (*value, f"{SECRET} {one.name}")
    changed: Record = replace(record, **planted)
    return changed


def every_cell(change: Callable[[Any], None]) -> Callable[[Any], None]:
    """Return an edit that does the same to every cell below the headings of every sheet of records."""

    def edit(book: Any) -> None:
        for page in book.worksheets:
            for line in page.iter_rows(min_row=2) if page.title not in _OWN else ():
                for cell in line:
                    change(cell)

    return edit


def emptied(cell: Any) -> None:
    if cell.column > 1 and cell.column_letter != "B":
        cell.value = None


def overwritten(cell: Any) -> None:
    if cell.column > 1 and cell.value is not None and not str(cell.value)[:1].isdigit():
        cell.value = f"{cell.value} toisin"


def without_identifiers(cell: Any) -> None:
    if cell.column == 1 or str(cell.parent.cell(1, cell.column).value) == "Rivitunnus":
        cell.value = None


def cut_short(cell: Any) -> None:
    if cell.column > 1 and isinstance(cell.value, str) and len(cell.value) > 3:
        cell.value = cell.value[:-1]


def texts_in(data: bytes) -> str:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        held = [name + archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
    return html.unescape("".join(held))


def sent_back(path: Path, preview: Preview) -> str:
    """Return everything that stands in what can be sent back of a file."""
    words = words_of_files(Language.FI)
    marked = error_workbook(path, preview, words, municipality.NOW)
    rest = left_out(preview, Choices(), words)
    return texts_in(marked.data) + texts_in(workbook_of(rest, words)) + repr(rest)


@pytest.mark.slow
@pytest.mark.parametrize("people", [PeopleShown.ROLES, PeopleShown.NAMES])
@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("change", [emptied, overwritten, without_identifiers, cut_short])
def test_that_nothing_written_here_since_goes_back_to_the_sender(
    tmp_path: Path, change: Callable[[Any], None], known: bool, people: PeopleShown
) -> None:
    path = desk.export(tmp_path / "out.xlsx", people=people)
    now = Content([with_secrets(one) for one in municipality.records()])
    edited = desk.edited(path, every_cell(change))
    found = desk.preview(edited, now, base=municipality.content()) if known else desk.preview(edited, now)
    assert len(found.findings) > 5
    assert SECRET not in sent_back(edited, found)


@pytest.mark.parametrize("code", sorted(TEXTS.keys() - OF_THE_HOUSE))
def test_that_only_what_was_read_in_the_file_is_told_as_understood(code: str) -> None:
    rule = Fault(code="action.goal_elsewhere", details={"goal": SECRET, "theme": SECRET})
    one = Finding(
        severity=Severity.ASK, code=code, sheet="Taul1", cell="A2", seen="nähty", heading="Tila",
        understood=SECRET, options=(SECRET,), fault=rule if code == "against_rule" else None,
    )  # fmt: skip
    (told,) = remarks_on([one], Language.FI, in_english)
    assert code in READ_IN_THE_FILE or SECRET not in repr(told)
    assert " “”" not in told.words, "a gap that is left open"
    assert "Choose" not in told.words, "the sender has nothing to choose in"
    assert "in the program" not in told.words


def test_that_sentences_for_senders_say_what_they_may() -> None:
    assert set(SENDER_TEXTS) <= set(TEXTS)
    assert set(TEXTS) >= READ_IN_THE_FILE
    for code, text in {**TEXTS, **SENDER_TEXTS}.items():
        gaps = {gap for _, gap, _, _ in Formatter().parse(text) if gap}
        assert "understood" not in gaps or code in READ_IN_THE_FILE | OF_THE_HOUSE


def test_that_a_name_which_the_file_shows_may_be_written_in_its_place() -> None:
    one = Finding(severity=Severity.ASK, code="reference_unknown", seen="T9", to_write=("T1 Teema", SECRET))
    assert for_sender(one, in_english, {"T1 Teema"}.__contains__).to_write == ("T1 Teema",)
    assert for_sender(one, in_english).to_write == ()


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_that_no_finding_tells_an_identity_code(code: str) -> None:
    text = f"hlö {CODE}"
    rule = Fault(code="action.goal_elsewhere", details={"goal": text, "theme": text})
    one = Finding(
        severity=Severity.ASK, code=code, sheet=text, cell="A2", seen=text, understood=text, heading=text,
        key=f"value:theme:{text.casefold()}", options=(text,), to_write=(text,), fault=rule,
    )  # fmt: skip
    told = [describe(one, in_english), *map(repr, remarks_on([one], Language.FI, in_english)), *one.options, one.key]
    assert CODE.casefold() not in " ".join([*told, one.sheet, one.seen, one.understood, one.heading]).casefold()


@pytest.mark.slow
def test_that_an_identity_code_anywhere_in_a_file_is_told_nowhere(tmp_path: Path) -> None:
    def edit(book: Any) -> None:
        page = book["Toimenpiteet"]
        own = page.max_column + 1
        page.cell(1, own).value = f"Hetu {CODE}"
        page.cell(2, own).value = CODE
        text = page.cell(2, desk.column(page, "Kuvaus"))
        text.value, text.hyperlink = "linkki", f"https://esim.example/?id={CODE}"
        page.cell(3, desk.column(page, "Kuvaus")).comment = Comment("kysy", CODE)
        page.cell(3, desk.column(page, "Vastuutaho")).hyperlink = f"file:///{CODE}"
        page.cell(3, desk.column(page, "Tila")).value = f"kesken {CODE}"
        book.create_sheet(f"L {CODE}")["A1"] = "x"

    path = desk.edited(desk.export(tmp_path / "out.xlsx"), edit)
    answers = {"cell:actions!lead:2": f"Nimi {CODE}"}
    found = desk.preview(path, answers=answers)
    assert {"column_unknown", "sheet_ignored", "link_kept", "link_left", "value_mended"} <= set(desk.codes(found))
    assert CODE not in repr(found.as_json(in_english)) + repr(found.as_lines(in_english))
    assert CODE not in sent_back(path, found)
    marked = error_workbook(path, found, in_english, municipality.NOW)
    book = openpyxl.load_workbook(BytesIO(marked.data))
    assert book["L ______-____"]["A1"].value == "x"
    book.close()
