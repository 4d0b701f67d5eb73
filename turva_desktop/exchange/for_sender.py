"""What is found in a file, as it may be told to whoever sent it: nothing that the file itself doesn't show.

The workspace has gone on since the export. Its values, titles and names of today may be secret, so what goes back, and
what is kept to be sent back, is made here, and of the file's own words only.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from turva_desktop.domain.ports import Translate
from turva_desktop.domain.rules import Fault
from turva_desktop.exchange.finding_texts import TEXTS
from turva_desktop.exchange.findings import Finding, filled
from turva_desktop.exchange.grid import Book
from turva_desktop.exchange.sender_texts import SENDER_TEXTS

Shows: TypeAlias = Callable[[str], bool]
"""Tells whether a text stands in the file."""

READ_IN_THE_FILE: Final = frozenset(
    {
        *("sheet_guessed", "sheet_by_headings", "sheet_twice", "sheet_repeats", "scrambled"),
        *("same_rows", "goes_with", "row_incomplete", "parent_incomplete", "status_unread"),
        *("comment", "link_kept", "link_left", "list_parted", "list_mark", "code_padded", "number_as_text"),
        *("percent_text", "percent_cell", "number_became_date", "text_became_date"),
        *("date_serial", "date_with_time", "date_in_words", "date_year", "date_century", "date_with_words"),
    }
)
"""Findings whose `understood` is made of what the file says, or of the program's own words: never of a record."""
_WORDS_OF_THE_PROGRAM: Final = frozenset(
    {"choice_unknown", "list_mark", "percent_cell", "number_became_date", "text_became_date", "date_century"}
)
"""Questions whose `to_write` is no name of a record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForSender:
    """A finding as its sender may see it: what was seen, what was understood, in words, and what to write instead."""

    seen: str
    understood: str
    words: str
    to_write: tuple[str, ...]


def shows_nothing(_text: str) -> bool:
    """Tell that a text doesn't stand in the file: for where the file is not at hand."""
    return False


def shown_in(book: Book) -> Shows:
    """Return what tells whether a text stands in some cell of a file."""
    texts = {
        cell.value for sheet in book.sheets for cells in sheet.grid.rows.values() for cell in cells.values()
        if isinstance(cell.value, str)
    }  # fmt: skip
    return texts.__contains__


def for_sender(finding: Finding, translate: Translate, shows: Shows = shows_nothing) -> ForSender:
    """Return a finding as it may be told to whoever sent the file, its place left to the reader."""
    is_read = finding.code in READ_IN_THE_FILE or shows(finding.understood)
    safe = replace(finding, understood=finding.understood if is_read else "", fault=_safe_fault(finding, shows))
    context, text = _text_of(safe)
    told = filled(safe, translate(context, text), translate).removeprefix(f"{finding.place}: ")
    writable = finding.code in _WORDS_OF_THE_PROGRAM
    return ForSender(
        seen=finding.seen,
        understood=safe.understood,
        words=told[:1].upper() + told[1:],
        to_write=tuple(one for one in finding.to_write if writable or shows(one)),
    )


def _safe_fault(finding: Finding, shows: Shows) -> Fault | None:
    """Return the broken rule, unless its sentence would name what the file doesn't show."""
    fault = finding.fault
    if fault is None:
        return None
    names = [one for one in fault.details.values() if not isinstance(one, int)]
    return fault if all(shows(str(one)) for one in names) else None


def _text_of(finding: Finding) -> tuple[str, str]:
    """Return the sentence of a finding and the context of its translation."""
    has_own = finding.code in SENDER_TEXTS and finding.fault is None
    return ("Sender", SENDER_TEXTS[finding.code]) if has_own else ("Findings", TEXTS[finding.code])
