"""A reference to another record, shown by its name; the id it stood for at the export decides while it is untouched."""

from dataclasses import dataclass
from functools import lru_cache

from turva_desktop.domain.language import Words, words
from turva_desktop.domain.record import Record
from turva_desktop.exchange.codecs import Base, CellValue
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.normalise import loose, one_line
from turva_desktop.exchange.parsed import Parsed, stop
from turva_desktop.exchange.raw import RawCell

_CHOICE_NAME = words("valinta luettelosta", "val ur lista", "válljen listtus", "choice from the list")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceCodec(Base):
    """The id of a record of a kind, written as its label."""

    kind: type[Record]
    number_format: str = "@"
    empty: str | None = None
    name: Words = _CHOICE_NAME

    def write(self, value: str | None, context: Context) -> CellValue:
        """Return the label of the record."""
        record = context.view.find(self.kind, value)
        return None if record is None else context.view.label(record)

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[str | None]:
        """Return the id of the record that is meant."""
        if prior.untouched and prior.reference:
            if context.view.find(self.kind, prior.reference) is None:
                return stop("reference_lost")
            return Parsed(value=prior.reference)
        found = [record.id for record in context.view.cited(self.kind, cell.seen)]
        for wanted in ({prior.reference}, {str(prior.ours)}, prior.prefer):
            chosen = [record_id for record_id in found if record_id in wanted]
            if len(chosen) == 1:
                return Parsed(value=chosen[0])
        if len(found) == 1:
            return Parsed(value=found[0])
        return stop("reference_ambiguous") if found else stop("reference_unknown", self._near(cell.seen, context))

    def _near(self, seen: str, context: Context) -> str:
        """Return up to three labels that hold most of what is seen."""
        wanted = _pieces(seen)
        called = dict.fromkeys(context.view.label(record) for record in context.view.all(self.kind))
        near = sorted(called, key=lambda label: (-len(wanted & _pieces(label)), len(label)))
        return "; ".join(one_line(label, 80) for label in near[:3]) or "–"

    def key(self, value: str | None) -> str:
        """Return the id."""
        return value or ""


@lru_cache(maxsize=8192)
def _pieces(text: str) -> frozenset[str]:
    """Return the pairs of letters in a text, edges of words included: quick to compare, and typing errors keep most."""
    word = f" {loose(text)} "
    return frozenset(word[at : at + 2] for at in range(len(word) - 1))
