"""A notice that keeps its place once it has spoken: what is below it stands still while the user decides."""

from turva_desktop.ui.look.tokens import StatusRole
from turva_desktop.ui.widgets.notice import Notice


class SteadyNotice(Notice):
    """Says what there is to say; when there is no more, its place stays, and so does the height that it had."""

    def __init__(self) -> None:
        """Start hidden, without a place."""
        super().__init__(StatusRole.OVERDUE)
        self.begin()

    def begin(self) -> None:
        """Begin anew: nothing has been said yet, and no place is kept."""
        self._keep(False)
        self.setMinimumHeight(0)
        super().say("")

    def say(self, text: str) -> None:
        """Say a sentence; an empty one leaves an empty place."""
        if self.text() and self.isVisible():
            self.setMinimumHeight(max(self.minimumHeight(), self.height()))
        if text:
            self._keep(True)
        super().say(text)

    def _keep(self, kept: bool) -> None:
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)
