"""The ledger of the exchange as a memory: what a file that comes back is compared with, and what it leaves there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from turva_desktop.domain.content import Content
from turva_desktop.domain.ids import TransferId, new_id
from turva_desktop.domain.language import Language
from turva_desktop.domain.profile import Profile
from turva_desktop.domain.steps import FILE_RECEIVED, FILE_SENT
from turva_desktop.domain.transfer import (
    Brought,
    LeftOut,
    TakenIn,
    Transfer,
    TransferDirection,
    changes_of,
    note_of,
)
from turva_desktop.store import Reading, Workspace, aside

if TYPE_CHECKING:
    from datetime import datetime

    from turva_desktop.exchange.base import Base, Line, Received
    from turva_desktop.exchange.edits import Choices
    from turva_desktop.exchange.preview import Preview
    from turva_desktop.exchange.reader import Incoming


def remember_aside(workspace: Workspace, transfer: Transfer) -> None:
    """Remember a file that was sent from a workspace that can only be read, until its ledger can be written to."""
    with workspace.read() as tx:
        mark, profile = tx.mark_of_change(transfer.journal_change), tx.content(Profile).only(Profile)
    aside.keep(workspace.path, profile.id, transfer, mark)


def kept_aside(workspace: Workspace, tx: Reading) -> list[Transfer]:
    """Return the files that were sent while the workspace could only be read, as far as they are of this very file."""
    known = {one.id for one in tx.all(Transfer)}
    found = {}
    for profile in tx.all(Profile):
        for transfer, mark in aside.kept(workspace.path, profile.id):
            if transfer.id not in known and mark == tx.mark_of_change(transfer.journal_change):
                found[transfer.id] = transfer
    return list(found.values())


def enter_kept(workspace: Workspace) -> None:
    """Enter in the ledger what was sent while the workspace could only be read."""
    with workspace.read() as tx:
        kept, profiles = kept_aside(workspace, tx), tx.all(Profile)
    if kept:
        with workspace.write(FILE_SENT) as writing:
            writing.add_all(kept)
    for profile in profiles:
        aside.forget(workspace.path, profile.id)


def enter_unused(workspace: Workspace, line: Transfer) -> None:
    """Enter a file that changes nothing, once: that its sender has answered, and what of it was left out.

    Nothing is there to take back, so undo passes over it, and it begins nothing. What left here itself is no answer.
    """
    if workspace.read_only:
        return
    with workspace.read() as tx:
        is_known = any(one.sha256 == line.sha256 for one in tx.all(Transfer))
    if not is_known:
        with workspace.write(FILE_RECEIVED) as writing:
            writing.add(replace(line, brought=""))


def base_of(tx: Reading, incoming: "Incoming", now: Content, kept: Iterable[Transfer] = ()) -> "Base":
    """Return what is known here of a file's beginning: by an export id that stands in this ledger, or not at all.

    `kept` are files that were sent while the ledger couldn't be written to.
    """
    from turva_desktop.exchange.base import Base, BaseKind

    transfers = sorted((*tx.all(Transfer), *kept), key=lambda one: one.at)
    sent = _sent(transfers, incoming)
    kind, content = BaseKind.NONE, None
    if sent is not None and tx.reaches_back_to(sent.journal_change):
        kind, content = BaseKind.JOURNAL, tx.content_at(sent.journal_change, now)
    elif sent is not None:
        kind = BaseKind.FILE
    sender = _sender(tx, incoming)
    is_our_own = sent is not None and sent.sha256 == incoming.sha256  # as it left the house: it is nobody's answer
    return Base(
        kind=kind,
        sent=content,
        lines=() if is_our_own else tuple(_lines(tx, transfers, sender, content)),
        gone=tx.deleted(),
        sender=sender,
        sent_as=sent.file_name if sent else "",
        received=_received(transfers),
    )


def _received(transfers: Iterable[Transfer]) -> "Mapping[str, Received]":
    """Return every file that ever came by its hash, as it came last; also one whose taking in was taken back."""
    from turva_desktop.exchange.base import Received

    came = (one for one in transfers if one.direction is not TransferDirection.SENT)
    return {one.sha256: Received(at=one.at, line=Brought.of(one.brought).line) for one in came}


def _sent(transfers: Iterable[Transfer], incoming: "Incoming") -> Transfer | None:
    export_id = incoming.info.export_id if incoming.info else ""
    sent = (one for one in transfers if one.direction is TransferDirection.SENT)
    return next((one for one in sent if export_id and one.export_id == export_id), None)


def _sender(tx: Reading, incoming: "Incoming") -> str:
    """Return the key under which files of one beginning stand together: the export's, or the other workspace's."""
    info, own = incoming.info, tx.all(Profile)
    if info is None:
        return ""
    return info.export_id if own and own[0].id == info.workspace_id else info.workspace_id


def _lines(tx: Reading, transfers: Iterable[Transfer], sender: str, sent: Content | None) -> "list[Line]":
    """Return what each sender's files of one beginning have brought, the sender heard last at the end."""
    received: dict[str, list[tuple[Transfer, Brought]]] = {}
    for one in transfers:
        brought = Brought.of(one.brought)
        if one.direction is TransferDirection.RECEIVED and brought.line and brought.sender == sender:
            received.setdefault(brought.line, []).append((one, brought))
    lines = sorted(received.items(), key=lambda item: item[1][-1][0].at)
    return [_line(tx, line, files, sent) for line, files in lines]


def _line(tx: Reading, line: str, files: Sequence[tuple[Transfer, Brought]], sent: Content | None) -> "Line":
    from turva_desktop.exchange.base import Line

    content = Content() if sent is None else sent
    said: dict[str, frozenset[str]] = {}
    marks: dict[str, dict[str, str]] = {}
    added: set[str] = set()
    rows: dict[str, int] = {}
    for transfer, brought in files:
        done = tx.done_again(content, transfer.id)
        content = done.content
        added |= done.added
        rows |= brought.rows
        for record, columns in brought.said.items():
            said[record] = said.get(record, frozenset()) | set(columns)
            joined = brought.marks.get(record, {})
            left = {key: mark for key, mark in marks.get(record, {}).items() if key not in columns}
            marks[record] = {**left, **joined}
    newest = files[-1][0]
    return Line(
        id=line,
        content=content,
        said=said,
        marks=marks,
        added=frozenset(added),
        rows=rows,
        file_name=newest.file_name,
        at=newest.at,
        sums=frozenset(one.sha256 for one, _ in files),
    )


def received(preview: "Preview", choices: "Choices", left_out: Sequence[LeftOut], at: "datetime") -> Transfer:
    """Return the ledger's line of a file that is taken in: what it is, what it changes, and what is left out."""
    info, new = preview.info, TransferId(new_id())
    return Transfer(
        id=new,
        direction=TransferDirection.RECEIVED,
        at=at,
        party=info.sender if info else "",
        file_name=preview.file_name,
        sha256=preview.sha256,
        export_id=info.export_id if info else "",
        journal_change=0,
        language=info.language if info else Language.FI,
        withheld=info.withheld if info else 0,
        note=note_of(left_out, preview.learned),
        changes=changes_of(_taken_in(preview, choices)),
        brought=_brought(preview, choices, preview.follows.line if preview.follows else new).as_text(),
    )


def _brought(preview: "Preview", choices: "Choices", line: str) -> Brought:
    from turva_desktop.exchange.edits import taken

    new = [one for one in preview.new if one.row and one.id not in choices.left_out]  # those of a row of their own
    said = {one.id: (*one.words, *(key for key in one.extra if key not in one.words)) for one in new}
    for row, change, side in taken(preview, choices):
        said[row.id] = (*said.get(row.id, ()), *change.given(side))
    return Brought(
        line=line,
        sender=preview.sender,
        rows={one.id: one.row for one in new},
        said=said,
        marks=_joined(preview, choices),
    )


def _joined(preview: "Preview", choices: "Choices") -> Mapping[str, Mapping[str, str]]:
    """Return the fingerprints of what the file says where its value was joined with one's own."""
    from turva_desktop.exchange.context import Context
    from turva_desktop.exchange.edits import taken
    from turva_desktop.exchange.manifest import mark_for
    from turva_desktop.exchange.preview import Side

    context = Context(view=preview.arrival.view)
    marks: dict[str, dict[str, str]] = {}
    for row, change, side in taken(preview, choices):
        if side is Side.BOTH:
            mark = mark_for(row.sheet.column(change.field), change.value, context)
            marks.setdefault(row.id, {})[change.field] = mark.as_text()
    return marks


def _taken_in(preview: "Preview", choices: "Choices") -> list[TakenIn]:
    from turva_desktop.exchange.edits import taken
    from turva_desktop.exchange.preview import Side

    told = [
        TakenIn(place=f"{one.title}!{one.row}", record=one.label, field="", before="", after=one.label)
        for one in preview.new
        if one.id not in choices.left_out
    ]
    for row, change, side in taken(preview, choices):
        after = change.joined if side is Side.BOTH else change.after
        told.append(
            TakenIn(
                place=f"{row.title}!{change.cell}",
                record=row.label,
                field=change.heading,
                before=change.before,
                after=after,
            )
        )
    told += [
        TakenIn(place=one.title, record=one.label, field="", before=one.label, after="")
        for one in preview.missing
        if one.id in choices.deleted
    ]
    return told
