"""What a file that comes back is compared with: the workspace as it stood at that file's export.

The base is this workspace's own. It comes from the journal, and only for an export that stands in the ledger of this
very file. The fingerprints inside a workbook tell which cells were touched; they are nobody's base but the ledger's own
exports', and only where the journal doesn't reach back. A file of an export unknown here (made from another copy of the
workspace, or before a backup was put back, or without its metadata) has no base: then there are two sides only.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from turva_desktop.domain.content import Content


class BaseKind(StrEnum):
    """Where the base of a comparison comes from."""

    JOURNAL = "journal"
    FILE = "file"
    """The export stands in the ledger, but the journal doesn't reach back to it: the fingerprints serve."""
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What one sender's files have brought so far: the base of the sender's next file.

    `content` is the state at the export with everything done on it that the files changed, where the export is known.
    `said` are the columns that were taken, by the record's id; `marks` the fingerprints of what was taken joined with
    one's own. `added` are the ids of the records that the files made, `rows` the numbers of the rows in which new ones
    stood. `id` is that of the first file in the ledger; `file_name`, `at` are the newest file's, `sums` every file's.
    """

    id: str
    content: Content
    said: Mapping[str, frozenset[str]]
    marks: Mapping[str, Mapping[str, str]]
    added: frozenset[str]
    rows: Mapping[str, int]
    file_name: str
    at: datetime
    sums: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A file that came in once, also one whose taking in was taken back since: when, and in whose line it stands.

    One that changed nothing stands in none: its `line` is empty.
    """

    at: datetime
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What is known here of a file's beginning.

    `sent` is the workspace as it stood at the export, None where that is not known. `lines` are the senders whose files
    of the same export (or from the same other workspace) were taken in already. `gone` are the ids of all records that
    were ever deleted here. `sender` is the key under which files of one beginning stand together in the ledger, and
    `sent_as` the name under which the file left the house. `received` are all files that ever came, by their hash.
    """

    kind: BaseKind
    sent: Content | None = None
    lines: tuple[Line, ...] = ()
    gone: frozenset[str] = frozenset()
    sender: str = ""
    sent_as: str = ""
    received: Mapping[str, Received] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Follows:
    """The newest file of the sender whose next file this is.

    `taken` is when this very file was taken in, None for one that is new here. One that `is_older` was, before the
    newest file of its sender: what it says has been replaced.
    """

    line: str
    file_name: str
    at: datetime
    taken: datetime | None = None

    @property
    def is_same(self) -> bool:
        """Tell whether the very file was taken in already."""
        return self.taken is not None

    @property
    def is_older(self) -> bool:
        """Tell whether the very file was taken in already, and a newer one of the same sender since."""
        return self.taken is not None and self.taken < self.at


FINGERPRINTS = Base(kind=BaseKind.FILE)
UNKNOWN = Base(kind=BaseKind.NONE)
