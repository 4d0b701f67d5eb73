"""What the reader has to say of a file: stops, questions and notes, each with its cell and how to mend it."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from turva_desktop.domain.identity_code import without_identity_codes
from turva_desktop.domain.messages import explain
from turva_desktop.domain.ports import Translate
from turva_desktop.domain.rules import Fault
from turva_desktop.exchange.finding_texts import TEXTS
from turva_desktop.exchange.questions import is_remembered


class Severity(StrEnum):
    """How grave a finding is: a stop is not taken in, an ask waits for the user's choice, a note is only told."""

    STOP = "stop"
    ASK = "ask"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found in a file.

    `sheet` and `cell` are as the sender sees them, e.g. "Toimenpiteet" and "F7"; empty when the finding is about
    the whole file. A question has a `key` under which its answer is given and the `options` to choose from.
    `fault` is the rule of the records that is broken. `also` are the other places of which the same is to be said.
    Where a value can be given anew in the program, `mend` is the key under which it is. `to_write` is what the sender
    could write in its place: words of the file's own, never a name that the file doesn't show.

    No finding holds a personal identity code: wherever one is told, the code is hidden in it.
    """

    severity: Severity
    sheet: str = ""
    cell: str = ""
    code: str
    seen: str = ""
    understood: str = ""
    heading: str = ""
    key: str = ""
    options: tuple[str, ...] = ()
    fault: Fault | None = None
    also: tuple[str, ...] = ()
    mend: str = ""
    to_write: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Hide the identity codes in what was written by people."""
        for name in ("sheet", "seen", "understood", "heading"):
            object.__setattr__(self, name, without_identity_codes(getattr(self, name)))
        for name in ("options", "to_write"):
            object.__setattr__(self, name, tuple(map(without_identity_codes, getattr(self, name))))
        if is_remembered(self.key):  # one about a word has that word in it
            object.__setattr__(self, "key", without_identity_codes(self.key))

    @property
    def place(self) -> str:
        """Return sheet and cell as one text, e.g. `Toimenpiteet!F7`."""
        return "!".join(part for part in (self.sheet, self.cell) if part)

    @property
    def row(self) -> int:
        """Return the row of the sheet that the finding is about; 0 when it is about no row."""
        return row_of(self.cell)


def row_of(cell: str) -> int:
    """Return the row of a cell, or the first of several; 0 where no row is named."""
    found = re.search(r"\d+", cell)
    return int(found[0]) if found else 0


WORD_CODES: Final = frozenset(
    {"reference_unknown", "reference_ambiguous", "reference_lost", "choice_unknown", "answered", "answered_empty"}
)
"""What a word means, asked or answered: it can be told in other words too."""
CORRECTED_CODES: Final = frozenset({"reference_by_name", "reference_renamed", "list_parted", "date_with_words"})
"""Notes on what a cell was understood as: who meant something else can say so."""
ONCE: Final = frozenset({"answered", "answered_empty", "reference_by_name", "reference_renamed", "list_parted"})
"""Notes on a word: told once for each word, with the other places."""
OF_THE_HOUSE: Final = frozenset({"older_file", "whose_next", "lacks_earlier"})
"""What other files brought is nothing to tell the sender of this one: it may be somebody else's."""
ONCE_A_SHEET: Final = frozenset({"text_trimmed"})
"""Notes that say nothing of their cell: told once for each sheet, with the other places."""


def describe(finding: Finding, translate: Translate) -> str:
    """Return a finding as one sentence in the interface's language."""
    told = filled(finding, translate("Findings", TEXTS[finding.code]), translate)
    elsewhere = translate("Findings", "The same goes for %n other place(s).", None, len(finding.also))
    return f"{told} {elsewhere}" if finding.also else told


def filled(finding: Finding, text: str, translate: Translate) -> str:
    """Return a sentence with what a finding is about in its gaps, no identity code among it."""
    gaps = {
        "place": finding.place,
        "sheet": finding.sheet,
        "cell": finding.cell,
        "seen": finding.seen,
        "understood": finding.understood,
        "heading": finding.heading,
        "why": explain(finding.fault.error(), translate) if finding.fault else "",
    }
    return without_identity_codes(text.format(**gaps))
