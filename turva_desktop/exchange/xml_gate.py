"""XML from outside: no document types, no entities, no endless nesting, and no element that only bears a known name."""

from collections.abc import Callable
from typing import Final
from xml.parsers import expat

from turva_desktop.domain.errors import TurvaError

StartHandler = Callable[[str, list[str]], None]
EndHandler = Callable[[str], None]
TextHandler = Callable[[str], None]

_DEPTH_LIMIT: Final = 200
_BETWEEN: Final = " "
"""What stands between a namespace and a name: no namespace has it."""
_COMPATIBILITY: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_OPEN: Final = (f"{_COMPATIBILITY} AlternateContent", f"{_COMPATIBILITY} Fallback")
"""Elements that are passed through: what older programs read of an extension is inside them."""
_OFFICE: Final = ("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/")
"""How the namespaces of Open XML itself begin, Transitional and Strict; extensions have others."""
_EXTENSIONS: Final = "extLst"
_UNTOLD: Final = "\0"


def guarded_parser(
    file: str, start: StartHandler, end: EndHandler | None, text: TextHandler | None
) -> expat.XMLParserType:
    """Return a parser that tells the elements of the root's own namespace, and nothing of what others hold."""
    parser = expat.ParserCreate(namespace_separator=_BETWEEN)
    parser.buffer_text = True
    parser.ordered_attributes = True
    gate = _Gate(file, start, end, text)
    parser.StartDoctypeDeclHandler = gate.refuse
    parser.EntityDeclHandler = gate.refuse
    parser.ExternalEntityRefHandler = gate.refuse  # type: ignore[assignment]
    parser.StartElementHandler = gate.opened
    parser.EndElementHandler = gate.closed
    if text is not None:
        parser.CharacterDataHandler = gate.said
    return parser


def checking_parser(file: str) -> expat.XMLParserType:
    """Return a parser that only sees whether XML is well formed and has no document type or entities."""
    parser = expat.ParserCreate()
    gate = _Gate(file, lambda _name, _attributes: None, None, None)
    parser.StartDoctypeDeclHandler = gate.refuse
    parser.EntityDeclHandler = gate.refuse
    parser.ExternalEntityRefHandler = gate.refuse  # type: ignore[assignment]
    return parser


class _Gate:
    """What stands between the parser and the handlers of one part."""

    __slots__ = ("_depth", "_end", "_file", "_home", "_known", "_skipped", "_start", "_text")

    def __init__(self, file: str, start: StartHandler, end: EndHandler | None, text: TextHandler | None) -> None:
        self._file = file
        self._start = start
        self._end = end
        self._text = text
        self._depth = 0
        self._skipped = 0  # the depth at which something foreign began; 0 when inside none
        self._home: str | None = None
        self._known: dict[str, str] = dict.fromkeys(_OPEN, _UNTOLD)

    def refuse(self, *_: object) -> None:
        """Let no document type or entity in."""
        raise TurvaError("exchange.dangerous_xml", file=self._file)

    def opened(self, name: str, attributes: list[str]) -> None:
        """Open an element."""
        self._depth += 1
        if self._depth > _DEPTH_LIMIT:
            raise TurvaError("exchange.dangerous_xml", file=self._file)
        if self._skipped:
            return
        local = self._known.get(name)
        if local is None:
            local = self._known[name] = self._local(name)
        if not local:
            self._skipped = self._depth
        elif local is not _UNTOLD:
            self._start(local, attributes)

    def closed(self, name: str) -> None:
        """Close an element."""
        self._depth -= 1
        if self._skipped:
            if self._depth < self._skipped:
                self._skipped = 0
            return
        local = self._known[name]
        if self._end is not None and local is not _UNTOLD:
            self._end(local)

    def said(self, text: str) -> None:
        """Take text."""
        if not self._skipped and self._text is not None:
            self._text(text)

    def _local(self, name: str) -> str:
        """Return an element's own name; empty for one that is an extension's."""
        space, _, local = name.rpartition(_BETWEEN)
        if self._home is None:
            self._home = space
        return local if space == self._home and local != _EXTENSIONS else ""


def attribute(attributes: list[str], name: str) -> str:
    """Return an attribute's value from expat's flat list; empty when it is not there.

    One in a namespace of Open XML's own, `r:id` say, is found too; one of an extension is not.
    """
    found = ""
    for at in range(0, len(attributes), 2):
        if attributes[at] == name:
            return attributes[at + 1]
        if attributes[at].startswith(_OFFICE) and attributes[at].rpartition(_BETWEEN)[2] == name:
            found = attributes[at + 1]
    return found


def is_on(attributes: list[str]) -> bool:
    """Tell whether a mark such as `strike` is set: it is where it stands, unless it says that it is not."""
    return attribute(attributes, "val") not in {"0", "false"}
