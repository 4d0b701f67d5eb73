"""The Word file as a package: a template taken in with care, and bytes that depend on the content only."""

import io
import zipfile
from datetime import UTC, datetime

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml.etree import LxmlError

from turva_desktop.documents.content.model import Document
from turva_desktop.domain.errors import TurvaError

_LARGEST = 60_000_000
_TEMPLATE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TYPES = "[Content_Types].xml"


def opened(template: bytes | None) -> WordDocument:
    """Return an empty Word document, or a template without its text.

    Raises `document.bad_template` for a file that is no Word document, has macros, or unpacks to more than 60 MB.
    """
    try:
        word = docx.Document(io.BytesIO(_as_document(template)) if template is not None else None)
        body = word.element.body
        for part in list(body):
            if part.tag != qn("w:sectPr"):
                body.remove(part)
        if body.find(qn("w:sectPr")) is None:
            body.add_section_break()
    except (
        zipfile.BadZipFile,
        OpcError,
        LxmlError,
        KeyError,
        ValueError,
        AttributeError,
        NotImplementedError,
    ) as error:
        raise TurvaError("document.bad_template") from error
    _forget_origins(word)
    return word


def _as_document(template: bytes) -> bytes:
    """Return a template's bytes as those of a document: a .dotx differs by one word in its list of types."""
    with zipfile.ZipFile(io.BytesIO(template)) as package:
        if sum(entry.file_size for entry in package.infolist()) > _LARGEST:
            raise TurvaError("document.bad_template")
        types = package.read(_TYPES)
        if b"macroEnabled" in types or any("vbaProject" in name for name in package.namelist()):
            raise TurvaError("document.bad_template")
        if _TEMPLATE not in types:
            return template
        return _packed(
            {name: package.read(name) for name in package.namelist()} | {_TYPES: types.replace(_TEMPLATE, _DOCUMENT)}
        )


def _forget_origins(word: WordDocument) -> None:
    """Drop the address of the template's own template (a path on somebody's machine) and its preview picture."""
    settings = word.settings.element  # python-docx adds the part where there is none
    for link in settings.findall(qn("w:attachedTemplate")):
        settings.remove(link)
    for relations in (word.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS).rels, word.part.package.rels):
        for key in [key for key, relation in relations.items() if _is_origin(relation.reltype)]:
            del relations[key]


def _is_origin(kind: str) -> bool:
    return kind == RELATIONSHIP_TYPE.THUMBNAIL or kind.endswith("/attachedTemplate")


def finished(word: WordDocument, document: Document) -> bytes:
    """Return the file, its properties from the document alone: no person, no machine, no clock."""
    properties = word.core_properties
    moment = datetime(document.created.year, document.created.month, document.created.day, tzinfo=UTC)
    properties.title = document.title[:255]
    properties.subject = document.subject[:255]
    properties.author = document.publisher[:255]
    properties.language = document.language.tag
    properties.last_modified_by = ""
    properties.comments = ""
    properties.keywords = ""
    properties.category = ""
    properties.revision = 1
    properties.created = properties.modified = moment.replace(tzinfo=None)
    out = io.BytesIO()
    word.save(out)
    with zipfile.ZipFile(out) as package:
        return _packed({name: package.read(name) for name in package.namelist()})


def _packed(parts: dict[str, bytes]) -> bytes:
    """Return a zip file in a fixed order with a fixed date."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name in sorted(parts, key=lambda name: (name != _TYPES, name)):
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # Python's default is the system it runs on
            package.writestr(entry, parts[name])
    return out.getvalue()
