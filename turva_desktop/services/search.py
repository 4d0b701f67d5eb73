"""Search across everything: a casefolded substring finds compounds that no word index would.

SQLite's own `lower()` and LIKE know only ASCII, so the text is folded here.
"""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from turva_desktop.domain.action import Action
from turva_desktop.domain.body import Body
from turva_desktop.domain.follow_up import FollowUp
from turva_desktop.domain.indicator import Indicator
from turva_desktop.domain.item import Item
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.network import Organisation, Person
from turva_desktop.domain.plan import Chapter
from turva_desktop.domain.theme import Goal, Theme
from turva_desktop.store import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One hit: the screen that shows it (`place`), the record to open there, its title and where the words stood."""

    place: str
    record_id: str
    kind: str
    title: str
    excerpt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    place: str
    kind: type[Any]
    title: Callable[[Any], str]
    texts: tuple[str, ...]
    opens: Callable[[Any], str] = lambda record: str(record.id)


_SOURCES: Final = (
    _Source(
        place="actions",
        kind=Action,
        title=lambda a: f"{a.number} {a.title}".strip(),
        texts=("number", "title", "description", "lead", "schedule_text", "main_actors", "partners"),
    ),
    _Source(
        place="actions",
        kind=FollowUp,
        title=lambda f: f.explanation[:80],
        texts=("explanation", "evidence"),
        opens=lambda f: str(f.action_id),
    ),
    _Source(
        place="meetings",
        kind=Item,
        title=lambda i: f"§ {i.section} {i.title}" if i.section else i.title,
        texts=("title", "case_number", "account", "proposal", "handling", "decision", "more_information"),
        opens=lambda i: str(i.id),
    ),
    _Source(place="meetings", kind=Meeting, title=lambda m: f"{m.label} {m.place}", texts=("place", "next_meeting")),
    _Source(place="plan", kind=Theme, title=lambda t: f"{t.code} {t.name}", texts=("code", "name", "description")),
    _Source(place="plan", kind=Goal, title=lambda g: g.text, texts=("text", "strategy_link")),
    _Source(place="plan", kind=Chapter, title=lambda c: c.heading, texts=("heading", "text")),
    _Source(place="indicators", kind=Indicator, title=lambda i: i.name, texts=("name", "source", "caveat")),
    _Source(place="network", kind=Organisation, title=lambda o: o.name, texts=("name", "area", "contact_role", "note")),
    _Source(place="network", kind=Person, title=lambda p: p.name, texts=("name", "title", "email")),
    _Source(place="network", kind=Body, title=lambda b: b.name, texts=("name",)),
)


@dataclass(frozen=True, slots=True)
class SearchService:
    """Search across the whole workspace."""

    workspace: Workspace

    def find(self, text: str, limit: int = 50) -> list[Found]:
        """Return records in which every word of `text` stands, those with a word in the title first."""
        words = fold(text).split()
        if not words:
            return []
        in_title: list[Found] = []
        elsewhere: list[Found] = []
        with self.workspace.read() as tx:
            for source in _SOURCES:
                for record in tx.all(source.kind):
                    texts = list(_texts(record, source.texts))
                    folded = fold("\n".join(texts))
                    if all(word in folded for word in words):
                        title = source.title(record)
                        hit = Found(
                            place=source.place,
                            record_id=source.opens(record),
                            kind=source.kind.__name__,
                            title=title,
                            excerpt=_excerpt([text for text in texts if text not in title], words[0]),
                        )
                        (in_title if words[0] in fold(title) else elsewhere).append(hit)
        return (in_title + elsewhere)[:limit]


def fold(text: str) -> str:
    """Return a text as it is compared: composed letters, no case. ä stays apart from a, and Sámi letters stay."""
    return unicodedata.normalize("NFC", text).casefold()


def _texts(record: Any, names: Iterable[str]) -> Iterable[str]:
    for name in names:
        value = getattr(record, name)
        yield from value if isinstance(value, tuple) else (str(value),)


def _excerpt(texts: list[str], word: str, around: int = 50) -> str:
    for text in texts:
        place = fold(text).find(word)
        if place >= 0:
            start, end = max(0, place - around), place + len(word) + around
            flat = " ".join(text[start:end].split())
            return ("…" if start else "") + flat + ("…" if end < len(text) else "")
    return ""
