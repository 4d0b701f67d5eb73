"""A reference to another record, shown by its name; the id it stood for at the export decides while it is untouched."""

from collections.abc import Iterable
from dataclasses import dataclass

from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.language import Words, words
from turva_desktop.domain.record import Record
from turva_desktop.exchange.codecs import Base, CellValue
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.normalise import loose
from turva_desktop.exchange.parsed import Parsed, answered, ask, note
from turva_desktop.exchange.questions import CREATE, EMPTY, value_key
from turva_desktop.exchange.raw import RawCell

_LOOKED_AT, _OFFERED = 60, 3
"""How many records of nearly the name are looked at, and how many of them are offered."""
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
        """Return the id of the record that is meant; what nobody here is called is asked about, once for each name."""
        view, text = context.view, cell.seen
        is_lost = bool(prior.untouched and prior.reference) and view.find(self.kind, prior.reference) is None
        if prior.untouched and prior.reference and not is_lost:
            return Parsed(value=prior.reference)
        cited = view.cited(self.kind, text)
        if found := _chosen(cited, prior):
            return Parsed(value=found)
        if (said := self._answered(text, prior, context)) is not None:
            return said
        if cited:
            return self._ask("reference_ambiguous", text, self._below(prior, cited) or cited, context)
        otherwise = view.otherwise(self.kind, text)
        if found := _chosen(otherwise, prior):
            return Parsed(value=found, remarks=note("reference_by_name", self._label(found, context)))
        if otherwise:
            return self._ask("reference_ambiguous", text, self._below(prior, otherwise) or otherwise, context)
        former = context.names.former(self.kind, text) if context.names else frozenset()
        called_so = [record for one in sorted(former) if (record := view.find(self.kind, one)) is not None]
        if found := _chosen(called_so, prior):
            return Parsed(value=found, remarks=note("reference_renamed", self._label(found, context)))
        code = "reference_lost" if is_lost else "reference_unknown"
        labels = view.near(self.kind, text, most=_LOOKED_AT)
        near = self._below(prior, (record for label in labels for record in view.cited(self.kind, label)))[:_OFFERED]
        return self._ask(code, text, near, context)

    def _below(self, prior: Prior, records: Iterable[Record]) -> list[Record]:
        """Return the records that fit below what the row refers to beside: goals of its own theme, no other's.

        Below what isn't understood yet nobody knows what fits.
        """
        above = {
            name: prior.above[kind] for name, (kind, _) in kind_of(self.kind).belongs.items() if kind in prior.above
        }
        return [one for one in records if all(getattr(one, name) in {None, held} for name, held in above.items())]

    def _ask(self, code: str, text: str, near: Iterable[Record], context: Context) -> Parsed[str | None]:
        records = list(near)
        makes = [CREATE] if context.names and context.names.can_be_born(self.kind) else []
        shown = dict.fromkeys(self._label(str(record.id), context) for record in records)
        options = (*map(context.view.distinct, records), *makes, EMPTY)
        return ask(code, self._key(text), options, to_write=tuple(shown))

    def _answered(self, text: str, prior: Prior, context: Context) -> Parsed[str | None] | None:
        """Return what the user has said that a name means; None while nothing that holds has been said."""
        key = self._key(text)
        answer = context.answers.get(key, "")
        if answer == EMPTY:
            context.learned[key] = EMPTY
            return Parsed(blank=True, remarks=answered(key, ""))
        if answer == CREATE and context.names:
            born = context.names.born(self.kind, text, prior.above)
            return Parsed(value=born.value, problem=born.problem)
        found = self._meant(answer, context) if answer else ""
        if not found:
            return None
        context.learned[key] = found
        return Parsed(value=found, remarks=answered(key, self._label(found, context)))

    def _meant(self, answer: str, context: Context) -> str:
        """Return the id that an answer names: the id itself, or the label of one record."""
        view = context.view
        if view.find(self.kind, answer) is not None:
            return answer
        named = [*view.cited(self.kind, answer)] or [*view.otherwise(self.kind, answer)]
        if len(named) != 1:
            named = [one for one in view.all(self.kind) if loose(view.distinct(one)) == loose(answer)]
        return str(named[0].id) if len(named) == 1 else ""

    def _key(self, text: str) -> str:
        return value_key(kind_of(self.kind).name, text)

    def _label(self, record_id: str, context: Context) -> str:
        if context.names is not None:
            return context.names.called(self.kind, record_id)
        record = context.view.find(self.kind, record_id)
        return context.view.label(record) if record is not None else ""

    def key(self, value: str | None) -> str:
        """Return the id."""
        return value or ""


def _chosen(found: Iterable[Record], prior: Prior) -> str:
    """Return the id of the only one of several, or of the one that stands nearest; empty while nobody can tell."""
    ids = [str(record.id) for record in found]
    for wanted in ({prior.reference}, {str(prior.ours)}, prior.prefer):
        chosen = [record_id for record_id in ids if record_id in wanted]
        if len(chosen) == 1:
            return chosen[0]
    return ids[0] if len(ids) == 1 else ""
