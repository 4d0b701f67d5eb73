"""A file on the command line, whoever made it: one of somebody else's making tells what its columns are taken as."""

from collections.abc import Mapping
from datetime import datetime

from turva_desktop.cli.output import Answer, Options
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ports import Memory
from turva_desktop.exchange.foreign.mapping import ForeignMapping
from turva_desktop.exchange.foreign.pages import ForeignFile
from turva_desktop.exchange.preview import Preview
from turva_desktop.services.exchange import ExchangeService


class Looking:
    """One file that is looked at. What is `told` of a foreign file's columns is known also where it can't be taken."""

    def __init__(self, exchange: ExchangeService, options: Options, memory: Memory) -> None:
        """Look with the options of `import`; the memory knows how layouts were mapped before."""
        self._exchange, self._options, self._memory = exchange, options, memory
        self.told: Answer = {}

    def preview(self, now: datetime, answers: Mapping[str, str]) -> Preview:
        """Return what the file would do; by the mapping that is suggested, or as `--map` says, which is remembered."""
        from turva_desktop.exchange.foreign.kept import keep

        path, exchange = self._options.excel, self._exchange
        book = exchange.read(path)
        file = exchange.foreign(book, mapped=self._options.map is not None)
        if file is not None:
            mapping = self._mapping(file)
            preview = exchange.preview_foreign(file, mapping, now=now, answers=answers)
            if self._options.map is not None:
                keep(self._memory, mapping)
            return preview
        if self._options.map is not None:
            raise TurvaError("exchange.map_needless", file=path.name)
        return exchange.preview(path, now=now, answers=answers, choose=self._options.choose, book=book)

    def _mapping(self, file: ForeignFile) -> ForeignMapping:
        from turva_desktop.exchange.foreign.kept import recalled
        from turva_desktop.exchange.foreign.mapping_json import as_json, read_mapping
        from turva_desktop.exchange.foreign.suggest import all_tables, suggested

        mapping = suggested(file, all_tables(file))
        if self._options.map is not None:
            mapping = read_mapping(self._options.map, mapping)
        else:
            mapping, _ = recalled(self._memory, mapping)
        self.told = {"mapping": as_json(mapping)}
        return mapping
