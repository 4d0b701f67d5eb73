"""Files of somebody else's making on the command line: what is told of their columns, and what is said of them."""

from dataclasses import dataclass

from turva_desktop.cli.output import Answer, Options
from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.foreign.mapping import ForeignMapping
from turva_desktop.exchange.foreign.pages import ForeignFile
from turva_desktop.exchange.grid import Book
from turva_desktop.services.exchange import ExchangeService


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """A file of somebody else's making, with what its columns are taken as."""

    file: ForeignFile
    mapping: ForeignMapping


def look_at(exchange: ExchangeService, book: Book, options: Options) -> Foreign | None:
    """Return a foreign file with its mapping, as suggested or as `--map` says; None for a file like our own."""
    file = exchange.foreign(book, mapped=options.map is not None)
    if file is None:
        if options.map is not None:
            raise TurvaError("exchange.map_needless", file=options.excel.name)
        return None
    from turva_desktop.exchange.foreign.mapping_json import read_mapping
    from turva_desktop.exchange.foreign.suggest import all_tables, suggested

    mapping = suggested(file, all_tables(file))
    return Foreign(file=file, mapping=read_mapping(options.map, mapping) if options.map else mapping)


def mapping_of(foreign: Foreign) -> Answer:
    """Return the mapping as `--json` tells it and `--map` takes it."""
    from turva_desktop.exchange.foreign.mapping_json import as_json

    return {"mapping": as_json(foreign.mapping)}
