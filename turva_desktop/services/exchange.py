"""Excel out and in: what goes to the region and to members, and what comes back, with a ledger of both."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from turva_desktop.domain.action import Action
from turva_desktop.domain.content import Content
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ids import TransferId, new_id
from turva_desktop.domain.language import Language
from turva_desktop.domain.moments import day_of
from turva_desktop.domain.ports import NoProgress, Progress, Translate, in_english
from turva_desktop.domain.profile import profile_of
from turva_desktop.domain.recipient import PeopleShown, Recipient, successor_on
from turva_desktop.domain.secrecy import Copy
from turva_desktop.domain.steps import FILE_SENT, FILE_TAKEN_IN
from turva_desktop.domain.transfer import LeftOut, Transfer, TransferDirection
from turva_desktop.services.import_checks import check_rules, check_unchanged, delete_chosen
from turva_desktop.services.outgoing import check_codes
from turva_desktop.services.returnable import check_returnable
from turva_desktop.services.signatures import signed
from turva_desktop.services.transfers import base_of, enter_kept, enter_unused, kept_aside, received, remember_aside
from turva_desktop.services.workbooks import (
    USUAL_TERMS,
    ErrorReceipt,
    ExportReceipt,
    Outgoing,
    Terms,
    known_sheets,
    put_workbook,
    write_marked,
)
from turva_desktop.store import Workspace
from turva_desktop.store.codec import check_text

if TYPE_CHECKING:
    from turva_desktop.exchange.edits import Choices, Edits
    from turva_desktop.exchange.foreign.mapping import ForeignMapping
    from turva_desktop.exchange.foreign.pages import ForeignFile
    from turva_desktop.exchange.grid import Book
    from turva_desktop.exchange.preview import Preview
    from turva_desktop.exchange.workbook_info import WorkbookInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReceipt:
    """A file that was taken in: how many records it added, changed and deleted, and the backup made before.

    `left_out` is what of the file was not taken.
    """

    added: int = 0
    changed: int = 0
    deleted: int = 0
    backup: Path | None = None
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class ExchangeService:
    """The workspace's exchange of Excel files."""

    workspace: Workspace

    def export(
        self,
        path: Path,
        *,
        recipient_id: str | None = None,
        language: Language | None = None,
        actions_of: str | None = None,
        terms: Terms = USUAL_TERMS,
        now: datetime,
        progress: Progress | None = None,
        knowingly: bool = False,
    ) -> ExportReceipt:
        """Write the workspace, or one party's actions, as a workbook, and enter it in the ledger.

        The recipient is the one valid on the day: an authority that has ended gives way to its successor.
        Confidential records stay at home; the file tells how many. Of people it tells what its recipient is to know,
        their roles where nothing else is said. Raises `outgoing.identity_code` for one with a personal identity code in
        it, unless it is written `knowingly`.
        """
        from turva_desktop.exchange.selection import as_spelled
        from turva_desktop.exchange.writer import write_workbook

        with self.workspace.read() as tx:
            content, position = tx.content(), tx.newest_change()
        if actions_of:
            actions_of = as_spelled(content.all(Action), actions_of)
        recipient = _recipient(content, recipient_id, now)
        terms = replace(terms, people=terms.people or (recipient.people if recipient else PeopleShown.ROLES))
        info = _info(content, recipient, language, actions_of, terms, now)
        written = write_workbook(content, info, now, sheets=known_sheets(terms.sheets), progress=progress)
        if actions_of and not written.rows:
            raise TurvaError("exchange.nobody", party=actions_of)
        check_returnable(path.name, written.data)
        check_codes(path.name, written.codes, knowingly=knowingly)
        receipt = ExportReceipt(
            path=path,
            export_id=info.export_id,
            sha256=sha256(written.data).hexdigest(),
            recipient=info.recipient,
            language=info.language,
            people=info.people,
            rows=written.rows,
            withheld=written.withheld,
        )
        self._send(receipt, written.data, actions_of, position, now)
        return receipt

    def outgoing(self, *, actions_of: str | None = None) -> Outgoing:
        """Return what an export of every sheet would hold; nothing is written."""
        from turva_desktop.exchange.selection import select

        with self.workspace.read() as tx:
            content = tx.content()
        spoken, names = profile_of(content).document_language, PeopleShown.NAMES  # who is named changes no count
        selection = select(content, Copy.SHARED, spoken, actions_of=actions_of or "", people=names)
        rows = {key: len(records) for key, records in selection.records.items()}
        return Outgoing(rows=rows, withheld=selection.withheld)

    def template(self, path: Path, *, language: Language | None = None, now: datetime) -> Path:
        """Write an empty workbook with every sheet, heading and drop-down, to be filled in."""
        from turva_desktop.exchange.writer import write_workbook

        with self.workspace.read() as tx:
            content = tx.content()
        info = _info(content, None, language, None, USUAL_TERMS, now)
        put_workbook(path, write_workbook(content, info, now, empty=True).data)
        return path

    def preview(
        self,
        path: Path,
        *,
        now: datetime,
        answers: Mapping[str, str] = MappingProxyType({}),
        choose: str | None = None,
        progress: Progress | None = None,
        book: "Book | None" = None,
    ) -> "Preview":
        """Return what a file would do; nothing is written. `answers` are answers to an earlier preview's questions.

        `choose` ("ours" or "theirs") answers the questions about whole rows: whether they are left or taken. `book` is
        the file as it was read before.
        """
        from turva_desktop.exchange.differ import compare
        from turva_desktop.exchange.preview import Side
        from turva_desktop.exchange.reader import understood

        incoming = understood(book if book is not None else self.read(path, progress))
        with self.workspace.read() as tx:
            content = tx.content()
            base = base_of(tx, incoming, content, kept_aside(self.workspace, tx))
        counted = self.workspace.counted(now)
        preview = compare(incoming, content, counted, base=base, answers=answers, progress=progress)
        chosen: dict[str, str] = {}
        while choose and (more := preview.answers(Side(choose))).keys() - chosen.keys():  # an answer may raise others
            chosen |= more
            preview = compare(incoming, content, counted, base=base, answers={**chosen, **answers})
        with self.workspace.read() as tx:
            return signed(preview, tx)

    def read(self, path: Path, progress: Progress | None = None) -> "Book":
        """Return what lies in a file of any kind that is read, before anything in it is understood."""
        from turva_desktop.exchange.apart import read_apart

        return read_apart(path, progress)

    def foreign(self, book: "Book", *, mapped: bool = False) -> "ForeignFile | None":
        """Return what was read of a file of somebody else's making, None for one that is read as our own are.

        With columns `mapped` by the user a file is read so that only looks like ours.
        """
        from turva_desktop.exchange.foreign.reading import foreign_file

        return foreign_file(book, mapped=mapped)

    def preview_foreign(
        self,
        file: "ForeignFile",
        mapping: "ForeignMapping",
        *,
        now: datetime,
        answers: Mapping[str, str] = MappingProxyType({}),
        progress: Progress | None = None,
    ) -> "Preview":
        """Return what a file of somebody else's making would do by a mapping; nothing is written."""
        from turva_desktop.exchange.differ import compare
        from turva_desktop.exchange.foreign.incoming import incoming_of

        with self.workspace.read() as tx:
            content = tx.content()
            incoming = incoming_of(file, mapping, content, answers)
            base = base_of(tx, incoming, content, kept_aside(self.workspace, tx))
        preview = compare(incoming, content, self.workspace.counted(now), base=base, answers=answers, progress=progress)
        with self.workspace.read() as tx:
            return signed(preview, tx)

    def apply(
        self,
        preview: "Preview",
        choices: "Choices | None" = None,
        *,
        choose: str | None = None,
        take_rest: bool = False,
        now: datetime,
        progress: Progress | None = None,
        translate: Translate = in_english,
    ) -> ImportReceipt:
        """Take a previewed file in: a backup first, then one transaction that one undo takes back.

        A preview with stops is refused, `TurvaError("exchange.stopped")`, unless whoever has seen them asks to
        `take_rest`. `choose` ("ours", "theirs" or "both") decides every conflict that `choices` leaves open; ours stay
        by default. If the previewed records have changed meanwhile, or what is chosen breaks a rule together, nothing
        is done: `TurvaError("exchange.data_changed")`, `TurvaError("exchange.against_rule")`. What is left out is kept
        in the ledger, in the words of `translate`.
        """
        from turva_desktop.exchange.edits import Choices, edits
        from turva_desktop.exchange.left_out import left_out

        if preview.stops and not take_rest:
            first = preview.stops[0].place or preview.file_name
            raise TurvaError("exchange.stopped", file=preview.file_name, stops=len(preview.stops), first=first)
        decided = _decided(preview, choices or Choices(), choose)
        made, rest = edits(preview, decided), left_out(preview, decided, translate)
        check_text(preview.file_name)  # the ledger's: before a backup is made for nothing
        line = received(preview, decided, rest, self.workspace.counted(now))
        if made.is_empty:
            enter_unused(self.workspace, line)
            return ImportReceipt(left_out=tuple(rest))
        enter_kept(self.workspace)
        return ImportReceipt(
            added=len(made.add),
            changed=len(made.save),
            deleted=len(made.delete),
            backup=self._take(made, line, progress or NoProgress()),
            left_out=tuple(rest),
        )

    def _take(self, made: "Edits", line: Transfer, progress: Progress) -> Path:
        """Make a backup, then the edits and the ledger's line in one step; return the backup."""
        with self.workspace.taking_in(line.file_name, line.id):
            progress.step(0, 3)
            backup = self.workspace.backup("import")
            progress.step(1, 3)
            with self.workspace.write(FILE_TAKEN_IN) as tx:
                check_unchanged(tx, made)
                tx.add_all(made.add)
                tx.save_all(made.save)
                check_rules(tx, made)
                delete_chosen(tx, made)
                progress.step(2, 3)
                tx.add(line)
        return backup.path

    def mark(
        self,
        source: Path,
        out: Path,
        *,
        speak: Callable[[Language], Translate],
        now: datetime,
        preview: "Preview | None" = None,
        unwanted: Sequence[LeftOut] = (),
    ) -> ErrorReceipt:
        """Write a marked copy of a file for whoever sent it: to be mended and sent again as the same delivery.

        `speak` gives the words of the file's language. `preview` is the file as it has been looked at, answers
        included, and `unwanted` what was left out of it by choice. The sender's file itself is never written over.
        """
        looked_at = preview or self.preview(source, now=now)
        return write_marked(source, out, looked_at, speak=speak, now=now, unwanted=unwanted)

    def left_out(
        self, preview: "Preview", choices: "Choices | None" = None, *, choose: str | None = None, translate: Translate
    ) -> tuple[LeftOut, ...]:
        """Return what of a previewed file choices leave out, in the words of `translate`."""
        from turva_desktop.exchange.edits import Choices
        from turva_desktop.exchange.left_out import left_out

        return tuple(left_out(preview, _decided(preview, choices or Choices(), choose), translate))

    def send_back(self, path: Path, left_out: Sequence[LeftOut], translate: Translate) -> None:
        """Write a workbook that tells the sender what of a file was not taken in, and why."""
        from turva_desktop.exchange.left_out import workbook_of

        put_workbook(path, workbook_of(left_out, translate))

    def ledger(self) -> list[Transfer]:
        """Return what has been sent and received, newest first."""
        with self.workspace.read() as tx:
            return tx.all(Transfer)

    def _send(self, receipt: ExportReceipt, data: bytes, actions_of: str | None, position: int, now: datetime) -> None:
        """Write a file and enter it as sent as the workspace stood at a position of the journal: both or neither.

        Where the workspace is open for reading only, its ledger can't grow: the file is remembered beside it.
        """
        transfer = Transfer(
            id=TransferId(new_id()),
            direction=TransferDirection.SENT,
            at=self.workspace.counted(now),
            party=receipt.recipient or actions_of or "",
            file_name=receipt.path.name,
            sha256=receipt.sha256,
            export_id=receipt.export_id,
            journal_change=position,
            language=receipt.language,
            withheld=receipt.withheld_in_all,
        )
        if self.workspace.read_only:
            put_workbook(receipt.path, data)
            remember_aside(self.workspace, transfer)
            return
        enter_kept(self.workspace)
        with self.workspace.write(FILE_SENT) as tx:
            tx.add(transfer)
            put_workbook(receipt.path, data)  # last: what the ledger can't keep, a name say, leaves no file behind


def _recipient(content: Content, recipient_id: str | None, now: datetime) -> Recipient | None:
    recipient = content.get(Recipient, recipient_id)
    return recipient and successor_on(recipient, content.all(Recipient), day_of(now))


def _info(
    content: Content,
    recipient: Recipient | None,
    language: Language | None,
    actions_of: str | None,
    terms: Terms,
    now: datetime,
) -> "WorkbookInfo":
    from turva_desktop.exchange.workbook_info import WorkbookInfo

    profile = profile_of(content)
    return WorkbookInfo(
        workspace_id=profile.id,
        municipality=profile.name,
        municipality_code=profile.municipality_code,
        group=profile.group_name,
        exported_on=day_of(now),
        recipient=recipient.name if recipient else "",
        actions_of=actions_of or "",
        people=terms.people or PeopleShown.ROLES,
        reply_by=terms.reply_by,
        contact=terms.contact or profile.group_name,
        language=language or profile.document_language,
        export_id=new_id(),
    )


def _decided(preview: "Preview", choices: "Choices", choose: str | None) -> "Choices":
    """Return choices in which every conflict is decided."""
    from turva_desktop.exchange.preview import Side

    if choose is None:
        return choices
    sides = {(row.id, change.field): Side(choose) for row in preview.conflicts for change in row.fields}
    return replace(choices, sides={**sides, **choices.sides})
