"""The page of the exchange: what is on view, the long work, and files dropped on it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.messages import explain
from turva_desktop.domain.ports import Progress
from turva_desktop.exchange.preview import Preview
from turva_desktop.services.exchange import ImportReceipt
from turva_desktop.services.workbooks import ExportReceipt
from turva_desktop.ui.exchange.export_form import ExportForm
from turva_desktop.ui.exchange.import_preview import ImportPreview, Taking
from turva_desktop.ui.exchange.lines import Decisions, Group
from turva_desktop.ui.exchange.mapping_view import MappingView
from turva_desktop.ui.exchange.other_files import OtherFiles
from turva_desktop.ui.exchange.outside import DesktopFiles, Outside
from turva_desktop.ui.exchange.overview import ExchangeOverview
from turva_desktop.ui.exchange.source import Source, Unmapped
from turva_desktop.ui.exchange.taking_back import TakingBackWay
from turva_desktop.ui.exchange.view_stack import ViewStack
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.running.tasks import Task
from turva_desktop.ui.shell.commands import Command
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.widgets.empty_state import EmptyState
from turva_desktop.ui.widgets.send_asking import send_asking

T = TypeVar("T")


class ExchangePage(Page):
    """Doors and ledger; behind them the form of an export and the preview of an import."""

    def __init__(self, context: UiContext, outside: Outside | None = None) -> None:
        """Build the page; `outside` stands for the file dialogs in tests."""
        super().__init__(context)
        self._outside = outside or DesktopFiles(context.desktop, self)
        self._task: Task | None = None
        self._stack = ViewStack(self.tr("Exchange"))
        self._source, self._decisions, self._read_again = Source(), Decisions(), False
        self.overview = ExchangeOverview(context, self._outside, self.start_export, self.choose_import)
        self._others = OtherFiles(context, self._outside, self._run, self)
        self.form = ExportForm(context, self.save_export, self._others.template, self.go_back)
        self.mapping = MappingView(context.settings, self._mapped, self.go_back)
        self.preview = ImportPreview(context)
        self.preview.take.connect(self.take_in)
        self.preview.back.connect(self.go_back)
        self.preview.send_back.connect(self._send_back_chosen)
        self.overview.ledger.send_back.connect(lambda one: self._others.list_of(one.file_name, one.left_out))
        self.preview.answered.connect(self._answered)
        self.taking_back = TakingBackWay(context, self._run, self._stack, self._back_to_ledger, self)
        self.overview.ledger.take_back.connect(self.taking_back.start)
        for view in (self.overview, self.form, self.mapping, self.preview, self.taking_back.view):
            self._stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.overview.ledger.panel.search.setAcceptDrops(False)
        self.setAcceptDrops(not context.read_only)
        context.tasks.finished.connect(self._ended)

    @property
    def view(self) -> QWidget:
        """Return what is on view: `overview`, `form`, `preview`, or a message."""
        return self._stack.currentWidget() or self.overview

    @property
    def busy(self) -> bool:
        """Tell whether a file is being written, read or taken in."""
        return self._task is not None

    # what the window asks

    def refresh(self) -> None:
        """Read the ledger and the choices of the form anew."""
        self.overview.ledger.refresh()
        if self.view is self.form:
            self.form.refresh()

    def open_record(self, record_id: str) -> None:
        """Show a line of the ledger."""
        self._stack.show_view(self.overview)
        self.overview.ledger.panel.select(record_id)

    def focus_search(self) -> None:
        """Search in the list that is on view."""
        panel = self.preview.panel if self.view is self.preview else self.overview.ledger.panel
        panel.search.setFocus()

    def commands(self) -> Sequence[Command]:
        """Return what can be done here."""
        return [
            Command(id="exchange.send", text=self.tr("&Send a file…"), handler=self.start_export,
                    shortcut="Ctrl+E", icon="upload"),
            Command(id="exchange.take_in", text=self.tr("&Take in a file…"), handler=self.choose_import,
                    shortcut="Ctrl+I", icon="download", enabled=lambda: not self.context.read_only),
            Command(id="exchange.go_on", text=self.tr("&Go on: save the file, or take it in"), handler=self._go_on,
                    shortcut="Ctrl+Return", icon="check"),
            Command(id="exchange.next", text=self.tr("Ne&xt undecided line"), handler=self._next_open,
                    shortcut="F8", icon="arrow-down"),
            Command(id="exchange.back", text=self.tr("&Back to the ledger"), handler=self.go_back,
                    shortcut="Alt+Left", icon="arrow-left"),
        ]  # fmt: skip

    def go_back(self) -> None:
        """Show the doors and the ledger, a preview is forgotten; from one of mapped columns, show those."""
        if self.view is self.preview and self._source.mapping is not None and not self.busy:
            self._stack.show_view(self.mapping)
        elif not self.busy:
            self._stack.show_view(self.overview)
            self.overview.out_door.setFocus()

    def _back_to_ledger(self) -> None:
        """Show the ledger with the keyboard in it."""
        self.go_back()
        self.overview.ledger.panel.table.setFocus()

    # out

    def start_export(self) -> None:
        """Show the choices of an export."""
        if not self.busy:
            self.overview.result.hide()
            self._stack.show_view(self.form)
            self.read_again()
            self.form.recipient.combo.setFocus()

    def save_export(self) -> None:
        """Ask where the file goes and write it."""
        path = None if self.busy or not self.form.check() else self._outside.save(self, self.form.suggested_name())
        if path is None:
            return
        form, exchange, now = self.form, self.context.services.exchange, self.context.now().astimezone()
        recipient, party, language = form.recipient_id, form.actions_of, form.language.read()
        terms, title = form.terms, self.tr("Writing {file}").format(file=path.name)

        def work(progress: Progress, knowingly: bool) -> ExportReceipt:
            return exchange.export(
                path,
                recipient_id=recipient,
                language=language,
                actions_of=party,
                terms=terms,
                now=now,
                progress=progress,
                knowingly=knowingly,
            )

        send_asking(self.context, lambda one, then: self._run(title, one, then), work, self._exported)

    def _send_back_chosen(self) -> None:
        """Send a marked copy back; of a file of somebody else's making, the list of what is left out so far."""
        preview = self.preview.preview
        if preview is None or self.busy:
            return
        choices = self._decisions.choices(preview)
        if self._source.foreign is None:
            self._others.marked(self._source.path, preview, choices)
            return
        from turva_desktop.exchange.left_out import left_out

        self._others.list_of(preview.file_name, left_out(preview, choices, self.context.translate))

    def _exported(self, receipt: ExportReceipt) -> None:
        self._stack.show_view(self.overview)
        self.overview.result.say(self.form.told(receipt), receipt.path.parent)
        self.overview.result.open_button.setFocus()
        self._select_newest()

    # in

    def choose_import(self) -> None:
        """Ask which file is taken in."""
        path = None if self.busy or self.context.read_only else self._outside.open(self)
        if path is not None:
            self.start_import(path)

    def start_import(self, path: Path) -> None:
        """Read a file and show what it would change."""
        if self.busy or self.context.read_only:
            return
        self.overview.result.hide()
        self._source, self._decisions = Source(path), Decisions()
        self._read()

    def _mapped(self) -> None:
        """Go on with the columns of somebody else's file as they have been chosen."""
        if not self.busy:
            self._source.mapping, self._decisions = self.mapping.mapping.settled(), Decisions()
            self._read()

    def take_in(self) -> None:
        """Take in what has been chosen."""
        preview = self.preview.preview
        if preview is None or self.busy or not self.preview.take_button.isEnabled():
            return
        taking, choices = self.preview.taking(), self._decisions.choices(preview)
        translate = self.context.translate
        exchange, now = self.context.services.exchange, self.context.now().astimezone()

        def work(progress: Progress) -> ImportReceipt | TurvaError:
            try:
                return exchange.apply(preview, choices, take_rest=True, now=now, progress=progress, translate=translate)
            except TurvaError as error:
                return error

        self._run(
            self.tr("Taking in {file}").format(file=preview.file_name),
            work,
            lambda result: self._taken(result, taking),
        )

    def _taken(self, result: ImportReceipt | TurvaError, taking: Taking) -> None:
        if isinstance(result, TurvaError):
            self.context.shell.tell(result)
            if result.code == "exchange.data_changed":
                self._read()
            return
        counts = []
        if taking.new:
            counts.append(self.tr("%n new row(s)", None, taking.new))
        if taking.changed:
            counts.append(self.tr("%n changed field(s)", None, taking.changed))
        if taking.deleted:
            counts.append(self.tr("%n deleted row(s)", None, taking.deleted))
        self._stack.show_view(self.overview)
        self._select_newest()
        self.overview.ledger.panel.table.setFocus()
        told = self.tr("Taken in: {counts}. A backup was made first.").format(counts=", ".join(counts))
        if result.left_out:
            told += " " + self.tr("%n thing(s) were not taken: see the ledger.", None, len(result.left_out))
        self.context.shell.notify(told, undo=True)

    def _read(self) -> None:
        source, decisions = self._source, self._decisions
        exchange, now = self.context.services.exchange, self.context.now().astimezone()
        self.preview.set_busy(True)
        self._run(
            self.tr("Reading {file}").format(file=source.path.name),
            lambda progress: source.look(exchange, decisions, now, progress),
            self._show_read,
        )

    def _answered(self) -> None:
        """Look at the file again in the light of an answer; answers given meanwhile are not lost."""
        if self.busy:
            self._read_again = True
        else:
            self._read()

    def _show_read(self, result: Preview | Unmapped | TurvaError) -> None:
        if self._read_again:
            self._read_again = False
            self._read()
            return
        if isinstance(result, TurvaError):
            self._show_error(result)
            return
        if isinstance(result, Unmapped):
            self._stack.show_view(self.mapping)
            self.mapping.ask(self._source.path.name, result.mapping)
            return
        first = self.view is not self.preview
        self.preview.show_preview(result, self._decisions)
        remarks = result.missing or result.stops or result.questions or self._decisions.asked
        if result.is_empty and not remarks:
            self._show_unchanged(result)
            return
        self._stack.show_view(self.preview)
        if first:
            self.preview.panel.table.setFocus()

    def _show_unchanged(self, preview: Preview) -> None:
        notes = len(preview.notes)
        self._stack.show_message(
            EmptyState(
                "circle-check",
                self.tr("There are no changes in the file"),
                self.tr("{file} holds the same as this workspace: %n row(s) unchanged.", None, preview.unchanged)
                .format(file=preview.file_name),
                (self.tr("Back to the ledger"), self.go_back),
                (self.tr("Show the notes (%n)", None, notes), self._show_notes) if notes else None,
            )
        )  # fmt: skip

    def _show_notes(self) -> None:
        self._stack.show_view(self.preview)
        self.preview.show_group(Group.NOTE)
        self.preview.panel.table.setFocus()

    def _show_error(self, error: TurvaError) -> None:
        sentence = explain(error, self.context.translate)
        self._stack.show_message(
            EmptyState(
                "message-square-warning",
                self.tr("The file can't be taken in"),
                sentence,
                (self.tr("Choose another file"), self.choose_import),
                (self.tr("Back to the ledger"), self.go_back),
            )
        )

    # files dropped

    def take_file(self, path: Path) -> None:
        """Take in a file that was dropped on another page; what is being looked through here is not lost."""
        if self.context.read_only:
            told = self.tr("The workspace is open for reading only, so nothing can be taken in.")
        elif self.busy or self.view in (self.preview, self.taking_back.view):
            told = self.tr("Take in or cancel this file first, then drop the other one again.")
        else:
            self.start_import(path)
            return
        self.context.shell.notify(told)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let one file be dropped where an import may begin."""
        if self._dropped(event) is not None:
            self.overview.in_door.setDown(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let go of the door."""
        self.overview.in_door.setDown(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the file that was dropped."""
        self.overview.in_door.setDown(False)
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.start_import(path)

    def _dropped(self, event: QDropEvent) -> Path | None:
        urls = event.mimeData().urls()
        can_begin = self.view in (self.overview, self._stack.message) and not self.busy
        if not can_begin or len(urls) != 1 or not urls[0].isLocalFile():
            return None
        path = Path(urls[0].toLocalFile())
        return None if path.suffix.lower() == ".turva" else path  # the window opens that

    # inside

    def _select_newest(self) -> None:
        newest = self.overview.ledger.panel.model.all()
        if newest:
            self.overview.ledger.panel.select(newest[0].id)

    def _go_on(self) -> None:
        if self.view is self.form:
            self.save_export()
        elif self.view is self.mapping:
            self.mapping.accept()
        elif self.view is self.preview:
            self.take_in()
        elif self.view is self.taking_back.view:
            self.taking_back.take_back()

    def _next_open(self) -> None:
        decided_on = {self.preview: self.preview.view, self.taking_back.view: self.taking_back.view.view}
        if self.view in decided_on:
            decided_on[self.view].next_open()

    def _run(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Do long work; its end is not told to a page that has been closed meanwhile."""

        def tell(result: T) -> None:
            if shiboken6.isValid(self):
                done(result)

        self._task = self.context.tasks.run(title, work, tell)

    def _ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.preview.set_busy(False)
