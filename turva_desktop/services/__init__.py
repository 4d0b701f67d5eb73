"""What the secretary does: one public method is one transaction and one undo step."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from turva_desktop.services.history import HistoryService
from turva_desktop.services.home import HomeService
from turva_desktop.services.settings import SettingsService

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from turva_desktop.domain.record import Record
    from turva_desktop.services.actions import ActionService
    from turva_desktop.services.areas import AreaService
    from turva_desktop.services.documents import DocumentService
    from turva_desktop.services.exchange import ExchangeService
    from turva_desktop.services.indicators import IndicatorService
    from turva_desktop.services.meetings import MeetingService
    from turva_desktop.services.network import NetworkService
    from turva_desktop.services.plans import PlanService
    from turva_desktop.services.search import SearchService
    from turva_desktop.services.sending import SendingService
    from turva_desktop.services.taking_back import TakingBackService
    from turva_desktop.store import Workspace


@dataclass(frozen=True, slots=True)
class Services:
    """The services of one open workspace; each is cheap to make and holds nothing but the workspace.

    What the first screen doesn't need is imported when it is used, for a quick start.
    """

    workspace: Workspace

    @contextmanager
    def snapshot(self) -> Iterator[AbstractSet[type[Record]]]:
        """Let whatever is asked in the block answer of one moment; gives the kinds of records asked for so far.

        Keep it short, and write nothing in it: writers wait for it.
        """
        with self.workspace.read() as tx:
            yield tx.seen

    @property
    def home(self) -> HomeService:
        """Return what to do next."""
        return HomeService(self.workspace)

    @property
    def plans(self) -> PlanService:
        """Return plans, chapters, themes and goals."""
        from turva_desktop.services.plans import PlanService

        return PlanService(self.workspace)

    @property
    def actions(self) -> ActionService:
        """Return actions and their follow-up."""
        from turva_desktop.services.actions import ActionService

        return ActionService(self.workspace)

    @property
    def meetings(self) -> MeetingService:
        """Return meetings and what is decided in them."""
        from turva_desktop.services.meetings import MeetingService

        return MeetingService(self.workspace)

    @property
    def network(self) -> NetworkService:
        """Return organisations, people and bodies."""
        from turva_desktop.services.network import NetworkService

        return NetworkService(self.workspace)

    @property
    def areas(self) -> AreaService:
        """Return the municipality's areas."""
        from turva_desktop.services.areas import AreaService

        return AreaService(self.workspace)

    @property
    def indicators(self) -> IndicatorService:
        """Return indicators and their values."""
        from turva_desktop.services.indicators import IndicatorService

        return IndicatorService(self.workspace)

    @property
    def settings(self) -> SettingsService:
        """Return the workspace's profile, recipients and annual clock."""
        return SettingsService(self.workspace)

    @property
    def history(self) -> HistoryService:
        """Return undo, redo and history."""
        return HistoryService(self.workspace)

    @property
    def search(self) -> SearchService:
        """Return search across everything."""
        from turva_desktop.services.search import SearchService

        return SearchService(self.workspace)

    @property
    def exchange(self) -> ExchangeService:
        """Return Excel out and in."""
        from turva_desktop.services.exchange import ExchangeService

        return ExchangeService(self.workspace)

    @property
    def taking_back(self) -> TakingBackService:
        """Return the undoing of an import after later edits."""
        from turva_desktop.services.taking_back import TakingBackService

        return TakingBackService(self.workspace)

    @property
    def documents(self) -> DocumentService:
        """Return PDF, Word and HTML out."""
        from turva_desktop.services.documents import DocumentService

        return DocumentService(self.workspace)

    @property
    def sending(self) -> SendingService:
        """Return mail drafts, calendar files and archive packages."""
        from turva_desktop.services.sending import SendingService

        return SendingService(self.workspace)
