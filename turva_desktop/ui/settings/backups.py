"""Backups: what there is, making one now, and putting one in the workspace's place."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.domain.ports import QT_TRANSLATE_NOOP
from turva_desktop.store.backup import BY_HAND, Backup
from turva_desktop.ui.lists.columns import Column
from turva_desktop.ui.lists.list_panel import ListPanel
from turva_desktop.ui.lists.table_model import RecordTableModel
from turva_desktop.ui.look.locale import moment, number
from turva_desktop.ui.look.tokens import SPACE_S
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.labels import button, muted

_REASONS = {
    BY_HAND: QT_TRANSLATE_NOOP("BackupReason", "Made by you"),
    "user": QT_TRANSLATE_NOOP("BackupReason", "Made by you"),
    "import": QT_TRANSLATE_NOOP("BackupReason", "Before an Excel file was taken in"),
    "migration": QT_TRANSLATE_NOOP("BackupReason", "Before the file was brought to a newer version"),
    "restore": QT_TRANSLATE_NOOP("BackupReason", "Before a backup was restored"),
    "damaged": QT_TRANSLATE_NOOP("BackupReason", "The damaged file, as it was"),
    "crash": QT_TRANSLATE_NOOP("BackupReason", "As a stopped program left the file"),
}
_OTHER_REASON = QT_TRANSLATE_NOOP("BackupReason", "Before a large change")


class BackupsView(QWidget):
    """The list of backups with what can be done."""

    def __init__(self, context: UiContext) -> None:
        """Build the list; `refresh` fills it."""
        super().__init__()
        self.context = context
        columns: list[Column[Backup]] = [
            Column(
                key="at",
                heading=self.tr("Made"),
                text=lambda one: moment(one.made_at.astimezone()),
                sort=lambda one: one.made_at,
                width=18,
                strong=True,
            ),
            Column(key="why", heading=self.tr("Why"), text=self._reason),
            Column(
                key="size",
                heading=self.tr("Size"),
                text=lambda one: self.tr("{size} kB").format(size=number(-(-_size(one) // 1024))),
                sort=_size,
                width=12,
                align_right=True,
            ),
        ]
        self.panel = ListPanel[Backup](
            RecordTableModel(columns, identity=lambda one: str(one.path)),
            self.tr("Backups"),
            search_text=lambda one: f"{moment(one.made_at.astimezone())} {self._reason(one)}",
            empty=EmptyState(
                "database-backup",
                self.tr("No backups yet"),
                self.tr("The program backs up by itself before every import. You can make a backup at any time."),
                None if context.read_only else (self.tr("Back up now"), self.back_up),
            ),
        )
        self._where = muted("")
        self.restore_button = button(
            self.tr("&Restore the chosen one…"), self.restore_chosen, "history", hint=self.tr("Asks before it does so")
        )
        self.panel.current_changed.connect(lambda one: self._allow(one is not None))
        self._allow(False)
        below = QHBoxLayout()
        below.setSpacing(SPACE_S)
        below.addWidget(self._where, 1)
        below.addWidget(self.restore_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.panel, 1)
        layout.addLayout(below)

    def refresh(self) -> None:
        """Look into the folder anew."""
        self.panel.set_records(self.context.services.workspace.backups())
        self._where.setText(
            self.tr("They are in {folder}, beside the workspace. Copy one elsewhere from time to time.").format(
                folder=self.context.services.settings.backup_folder()
            )
        )

    def back_up(self) -> None:
        """Make a backup in the background."""
        self.context.tasks.run(
            self.tr("Backing up"), lambda _progress: self.context.services.workspace.backup(), self._made
        )

    def restore_chosen(self) -> None:
        """Ask, and then put the chosen backup in the workspace's place."""
        chosen = self.panel.current()
        if chosen is None:
            return
        question = self.tr(
            "Put the backup of {time} in the place of this workspace?\n\n"
            "What was done after it disappears from the workspace. The present state is first kept as a backup of its "
            "own, so you can come back to it."
        ).format(time=moment(chosen.made_at.astimezone()))
        if not chosen.has_sum:
            question += "\n\n" + self.tr(
                "This backup is unchecked: its sum is missing, so nobody can tell whether every byte is as it was."
            )
        if self.context.shell.confirm(question, self.tr("Restore the backup")):
            self.context.restore(chosen.path)

    def _made(self, made: Backup) -> None:
        self.refresh()
        self.panel.select(str(made.path))
        self.context.shell.notify(self.tr("Backed up: {file}").format(file=made.path.name), file=made.path)

    def _allow(self, allowed: bool) -> None:
        self.restore_button.setEnabled(allowed and not self.context.read_only)

    def _reason(self, one: Backup) -> str:
        reason = self.context.translate("BackupReason", _REASONS.get(one.reason, _OTHER_REASON))
        return reason if one.has_sum else self.tr("{reason} · unchecked").format(reason=reason)


def _size(one: Backup) -> int:
    """Return how many bytes a backup takes; 0 when it has just been removed."""
    return one.path.stat().st_size if one.path.exists() else 0
