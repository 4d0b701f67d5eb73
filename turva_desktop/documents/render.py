"""From a document to a file: the format follows from the name's ending, the file is whole or not there."""

from pathlib import Path

from turva_desktop.documents.content.model import Document
from turva_desktop.domain.errors import TurvaError
from turva_desktop.files import put_in_place

SUFFIXES = (".pdf", ".docx", ".html")


def render(document: Document, target: Path | str, *, template: bytes | None = None) -> bytes:
    """Return a document in the format of a path or suffix (`.pdf`, `.docx`, `.html`).

    `template` is a Word document in whose styles a .docx is made; the other formats don't look at it. The renderers
    are imported only here: a program that writes no document doesn't load them.

    Raises `document.unknown_format`, `document.bad_template`, `document.unreadable_picture`.
    """
    suffix = _suffix(target)
    if suffix == ".pdf":
        from turva_desktop.documents.pdf.file import render_pdf

        return render_pdf(document)
    if suffix == ".docx":
        from turva_desktop.documents.word.file import render_word

        return render_word(document, template)
    from turva_desktop.documents.html import render_html

    return render_html(document)


def check_format(target: Path | str) -> None:
    """Raise `document.unknown_format` for a name that no renderer can write."""
    _suffix(target)


def _suffix(target: Path | str) -> str:
    text = str(target)
    suffix = text.lower() if text.startswith(".") and not Path(text).suffix else Path(text).suffix.lower()
    if suffix == ".htm":
        return ".html"
    if suffix not in SUFFIXES:
        raise TurvaError("document.unknown_format", file=Path(text).name)
    return suffix


def write(document: Document, path: Path, *, template: bytes | None = None) -> None:
    """Write a document to a file. An older file of the name stays until the new one is whole.

    Raises what `render` raises, and `document.cannot_write`.
    """
    write_bytes(render(document, path, template=template), path)


def write_bytes(content: bytes, path: Path) -> None:
    """Write a finished file. An older file of the name stays until the new one is whole.

    Raises `document.cannot_write`.
    """
    try:
        put_in_place(path, content)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else None
        raise TurvaError("document.cannot_write", file=path.name, cause=reason or str(error)) from error
