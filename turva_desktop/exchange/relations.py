"""Where the parts of a workbook file lead: which part has its sheets, texts, formats, and what hangs on cells."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from turva_desktop.exchange.safety import Package
from turva_desktop.exchange.xml_gate import attribute


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """Where a part leads: what kind of thing is there, and the part, or for what is `external` its address."""

    kind: str
    target: str
    external: bool

    def is_a(self, word: str) -> bool:
        """Tell whether this leads to a kind of thing, `worksheet` say: Strict and Transitional files differ before."""
        return self.kind.endswith(f"/{word}")


def relations(package: Package, part: str) -> dict[str, Relation]:
    """Return where a part leads, by the id under which it says so."""
    folder, name = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, Relation] = {}

    def start(element: str, attributes: list[str]) -> None:
        if element != "Relationship":
            return
        external = attribute(attributes, "TargetMode") == "External"
        target = attribute(attributes, "Target")
        found[attribute(attributes, "Id")] = Relation(
            kind=attribute(attributes, "Type"),
            target=target if external else _target(package, folder, target),
            external=external,
        )

    if source in package:
        package.parse(source, start)
    return found


def inner(linked: Mapping[str, Relation], kind: str) -> list[Relation]:
    """Return those of a part's relations that lead to a kind of thing within the file."""
    return [one for one in linked.values() if one.is_a(kind) and not one.external]


def _target(package: Package, folder: str, target: str) -> str:
    """Return the part that a relation names, whichever slashes and percents its program wrote."""
    plain = target.replace("\\", "/")
    full = plain.lstrip("/") if plain.startswith("/") else posixpath.normpath(posixpath.join(folder, plain))
    return full if full in package else unquote(full)
