"""The file that is being taken in: read once, and one of somebody else's making by what its columns are taken as."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ports import Progress
from turva_desktop.services.exchange import ExchangeService
from turva_desktop.ui.exchange.lines import Decisions

if TYPE_CHECKING:
    from turva_desktop.exchange.foreign.mapping import ForeignMapping
    from turva_desktop.exchange.foreign.pages import ForeignFile
    from turva_desktop.exchange.preview import Preview


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmapped:
    """A file whose columns the user is asked about first, with what they are likely to be."""

    mapping: "ForeignMapping"


@dataclass(slots=True)
class Source:
    """A file; `foreign` and its `mapping` are there when it has been seen that somebody else made it."""

    path: Path = Path()
    foreign: "ForeignFile | None" = None
    mapping: "ForeignMapping | None" = None

    def look(
        self, exchange: ExchangeService, decisions: Decisions, now: datetime, progress: Progress
    ) -> "Preview | Unmapped | TurvaError":
        """Return what the file would do, or ask what its columns hold; runs on the lane of long work."""
        try:
            if self.foreign is not None and self.mapping is not None:
                answers = decisions.answers()
                return exchange.preview_foreign(self.foreign, self.mapping, now=now, answers=answers, progress=progress)
            book = exchange.read(self.path, progress)
            self.foreign = exchange.foreign(book)
            if self.foreign is not None:
                return self._asked(self.foreign)
            return exchange.preview(self.path, now=now, answers=decisions.answers(), progress=progress, book=book)
        except TurvaError as error:
            return error

    @staticmethod
    def _asked(file: "ForeignFile") -> Unmapped:
        from turva_desktop.exchange.foreign.suggest import all_tables, suggested

        mapping = suggested(file, all_tables(file))
        if not mapping.tables and not mapping.headings:
            raise TurvaError("exchange.no_table", file=file.file_name)
        return Unmapped(mapping=mapping)
