"""Copies for others are made of less: what a copy may hold is decided here, for workbooks, papers and letters alike.

Each kind's own rule says what is left of a record. A record of a kind that nobody has defined is withheld.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from turva_desktop.domain.content import Content
from turva_desktop.domain.kinds import is_known, kind_of
from turva_desktop.domain.language import Language
from turva_desktop.domain.record import Find, R, Record
from turva_desktop.domain.secrecy import Copy, is_confidential


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """The records that a copy may be made of, and those from which something confidential was taken, as they were.

    `ids` are those of the latter.
    """

    content: Content
    copy: Copy
    taken: Mapping[type[Record], tuple[Record, ...]]
    ids: frozenset[tuple[type[Record], str]]

    def of(self, kind: type[R]) -> tuple[R, ...]:
        """Return the records of a kind that were left out or lost something, as they were before."""
        return cast("tuple[R, ...]", self.taken.get(kind, ()))

    def whole(self, record: Record) -> bool:
        """Tell whether a record is in the copy and lost nothing confidential."""
        kind = type(record)
        return self.content.get(kind, record.id) is not None and (kind, record.id) not in self.ids


def withhold(content: Content, copy: Copy, language: Language) -> Withheld:
    """Return what of the records a copy may hold; `language` is that of the words put in the place of what is gone."""
    secrets = _Secrets(content, copy, language)
    left = Content()
    taken: dict[type[Record], list[Record]] = {}
    for kind in content.kinds():
        if not is_known(kind):
            continue
        rule = kind_of(kind).secrecy
        for record in content.all(kind):
            result = rule.left(record, secrets)
            if result.record is not None:
                left.add(result.record)
            if result.withheld:
                taken.setdefault(kind, []).append(record)
    return Withheld(
        content=left,
        copy=copy,
        taken={kind: tuple(records) for kind, records in taken.items()},
        ids=frozenset((kind, one.id) for kind, records in taken.items() for one in records),
    )


@dataclass(frozen=True, slots=True)
class _Secrets:
    """What is confidential among the records of a content."""

    content: Content
    copy: Copy
    language: Language

    def above(self, record: Record, name: str, /) -> Record | None:
        """Return the confidential record that a reference leads to; the record itself where it leads nowhere."""
        target, _ = kind_of(type(record)).belongs[name]
        reference = getattr(record, name)
        found = self.content.find(target, reference)
        if found is None:
            return record if reference else None
        return found if is_confidential(found) else None

    def confidential(self, kind: type[R], /, **equals: object) -> list[R]:
        """Return the confidential records of a kind whose fields equal those given."""
        return [record for record in self.content.matching(kind, **equals) if is_confidential(record)]

    @property
    def records(self) -> Find:
        """Return all the records, for what only several of them tell together."""
        return self.content
