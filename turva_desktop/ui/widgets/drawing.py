"""Drawing a paper for the screen, off the window's thread."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from turva_desktop.documents.orders import PaperOrder
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.record import Record

if TYPE_CHECKING:
    from turva_desktop.documents.papers.paper import Paper
    from turva_desktop.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What came of it: the paper and its pages, or why there are none; and what was read for it."""

    order: PaperOrder
    paper: "Paper | None" = None
    pdf: bytes = b""
    problem: TurvaError | None = None
    read: frozenset[type[Record]] = frozenset()


def draw(services: "Services", order: PaperOrder, today: date) -> Drawn:
    """Make a paper and set its pages; the reading ends before the setting, which takes longer."""
    try:
        with services.snapshot() as seen:
            paper = services.documents.make(order, today=today)
            read = frozenset(seen)
        return Drawn(order=order, paper=paper, pdf=paper.render(), read=read)
    except TurvaError as error:
        return Drawn(order=order, problem=error)
