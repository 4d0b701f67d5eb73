"""Workbooks put on the disk: on which terms they go out, an empty one, and a marked copy of one that came."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import Translate
from turva_desktop.domain.recipient import PeopleShown
from turva_desktop.domain.transfer import LeftOut
from turva_desktop.files import is_same_file, put_in_place

if TYPE_CHECKING:
    from turva_desktop.exchange.preview import Preview


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """On which terms a file goes out: what it tells of people, the sheets its recipient needs, and whom to answer.

    Sheets are named by key or title; none named means all of them. Without `people` it is told what the recipient is to
    know. `reply_by` is until when an answer is awaited.
    """

    people: PeopleShown | None = None
    sheets: tuple[str, ...] = ()
    contact: str = ""
    reply_by: date | None = None


USUAL_TERMS: Final = Terms()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReceipt:
    """A file that was written: for whom, what is in it, and how to know it again.

    `withheld` counts what stayed at home, by the key of its sheet.
    """

    path: Path
    export_id: str
    sha256: str
    recipient: str
    language: Language
    people: PeopleShown
    rows: int
    withheld: Mapping[str, int]

    @property
    def withheld_in_all(self) -> int:
        """Return how many records stayed at home."""
        return sum(self.withheld.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What an export would hold: rows, and confidential records that stay at home, by the key of their sheet."""

    rows: Mapping[str, int]
    withheld: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorReceipt:
    """A marked copy that was written, and how much it tells of each severity: `stop`, `ask` and `note`."""

    path: Path
    findings: Mapping[str, int]


def write_template(path: Path, *, language: Language, now: datetime) -> Path:
    """Write the empty workbook of nobody's: for those who have no workspace yet."""
    from turva_desktop.exchange.workbook_info import WorkbookInfo
    from turva_desktop.exchange.writer import write_workbook

    info = WorkbookInfo(workspace_id="", municipality="", exported_on=None, language=language)
    put_workbook(path, write_workbook(Content(), info, now, empty=True).data)
    return path


def write_marked(
    source: Path,
    out: Path,
    preview: "Preview",
    *,
    speak: Callable[[Language], Translate],
    now: datetime,
    unwanted: Sequence[LeftOut] = (),
) -> ErrorReceipt:
    """Write a marked copy of a file that has been looked at; the sender's file itself is never written over."""
    from turva_desktop.exchange.error_workbook import error_workbook
    from turva_desktop.exchange.remarks import language_of

    if is_same_file(source, out):
        raise TurvaError("exchange.over_the_sent", file=out.name)
    made = error_workbook(source, preview, speak(language_of(preview)), now, unwanted=unwanted)
    put_workbook(out, made.data)
    counts = Counter(one.severity.value for one in made.remarks)
    return ErrorReceipt(path=out, findings={one: counts[one] for one in ("stop", "ask", "note")})


def known_sheets(wanted: Sequence[str]) -> Sequence[str]:
    """Return the keys of sheets; raises `TurvaError("exchange.unknown_sheet")` for one that there isn't."""
    from turva_desktop.exchange.normalise import loose
    from turva_desktop.exchange.sheets import SHEETS

    keys = {name: sheet.key for sheet in SHEETS for name in (*sheet.names(), loose(sheet.key))}
    for one in wanted:
        if loose(one) not in keys:
            raise TurvaError("exchange.unknown_sheet", sheet=one, known=", ".join(sheet.key for sheet in SHEETS))
    return [keys[loose(one)] for one in wanted]


def put_workbook(path: Path, data: bytes) -> None:
    """Put a finished file in its place in one move: a reader never sees half of it.

    Only a name that ends in .xlsx is written: whoever mistypes must not lose the workspace or a document.
    """
    if path.suffix.lower() != ".xlsx":
        raise TurvaError("exchange.not_xlsx", file=path.name)
    try:
        put_in_place(path, data)
    except OSError as error:
        raise TurvaError("exchange.cannot_write", file=path.name, cause=error.strerror or str(error)) from error
