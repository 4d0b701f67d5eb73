"""The papers, one module each; `PAPERS` is the table of them all."""

from types import MappingProxyType
from typing import Final

from turva_desktop.documents.orders import PaperKind
from turva_desktop.documents.papers.action_list import ACTION_LIST
from turva_desktop.documents.papers.agenda import AGENDA
from turva_desktop.documents.papers.annual import ANNUAL
from turva_desktop.documents.papers.extract import EXTRACT
from turva_desktop.documents.papers.followup import FOLLOWUP
from turva_desktop.documents.papers.minutes import MINUTES
from turva_desktop.documents.papers.plan_document import PLAN_PAPER

PAPERS: Final = MappingProxyType(
    {one.kind: one for one in (AGENDA, MINUTES, EXTRACT, ACTION_LIST, FOLLOWUP, PLAN_PAPER, ANNUAL)}
)
"""How each paper is made, in the order of the year's work."""

if missing := set(PaperKind) - PAPERS.keys():
    raise TypeError(missing)
