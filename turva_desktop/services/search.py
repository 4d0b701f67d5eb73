"""Search across everything: words in what records are known by, and in their texts."""

from dataclasses import dataclass

from turva_desktop.domain.kinds import kind_of
from turva_desktop.domain.place import Place
from turva_desktop.domain.record import Record
from turva_desktop.domain.text import fold
from turva_desktop.services.remembered import Remembered
from turva_desktop.services.search_dates import by_date
from turva_desktop.store import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One hit: the screen that shows it, the record to open there, what kind it is, its title, where words stood."""

    place: Place
    record_id: str
    kind: type[Record]
    title: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class SearchService:
    """Search across the whole workspace."""

    workspace: Workspace

    def find(self, text: str, limit: int = 50) -> list[Found]:
        """Return records in which every word of `text` stands, those that are known by the first of them first.

        Before them come those that the words point to by a day or a year.
        """
        words = fold(text).split()
        if not words:
            return []
        with self.workspace.read() as tx:
            places = tx.places(words, limit)
            remembered = Remembered(tx)
            wanted: dict[type[Record], set[str]] = {}
            for one in places:
                wanted.setdefault(one.kind.record, set()).add(one.record_id)
            remembered.remember(wanted)
            dated = [_hit(record, when, remembered) for record, when in by_date(tx, words)]
            known = {(one.kind, one.record_id) for one in dated}
            found = [
                _found(record, remembered, words[0])
                for one in places
                if (record := remembered.find(one.kind.record, one.record_id)) is not None
            ]
        return [*dated, *(one for one in found if (one.kind, one.record_id) not in known)][:limit]


def _found(record: Record, remembered: Remembered, word: str) -> Found:
    kind = kind_of(type(record))
    title = kind.called(record, remembered)
    texts = [text for text in (kind.known_by(record), *kind.searched_texts(record)) if text not in title]
    return _hit(record, _excerpt(texts, word), remembered)


def _hit(record: Record, excerpt: str, remembered: Remembered) -> Found:
    kind = kind_of(type(record))
    if kind.place is None:
        raise TypeError(f"{kind.name} is searched but shown nowhere")
    return Found(
        place=kind.place,
        record_id=str(getattr(record, kind.opens)),
        kind=kind.record,
        title=kind.called(record, remembered),
        excerpt=excerpt,
    )


def _excerpt(texts: list[str], word: str, around: int = 50) -> str:
    for text in texts:
        place = fold(text).find(word)
        if place >= 0:
            start, end = max(0, place - around), place + len(word) + around
            flat = " ".join(text[start:end].split())
            return ("…" if start else "") + flat + ("…" if end < len(text) else "")
    return ""
