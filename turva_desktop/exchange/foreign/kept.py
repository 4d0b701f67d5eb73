"""What columns were taken as, kept by the headings of their table among the user's own settings.

A layout is its maker's, not this municipality's data: it goes with the user from workspace to workspace, and nothing of
what a file holds is kept.
"""

import json
from dataclasses import replace
from hashlib import sha256

from turva_desktop.domain.ports import Memory
from turva_desktop.exchange.foreign.mapping import ForeignMapping, Kept, as_kept, kept_of, shapes


def recalled(memory: Memory, mapping: ForeignMapping) -> tuple[ForeignMapping, bool]:
    """Return a mapping as tables with the same headings were mapped before, and whether any was."""
    kept = {shape: _kept(memory, shape) for shape in shapes(mapping.tables)}
    tables = tuple(as_kept(one, kept[one.shape]) if kept[one.shape] else one for one in mapping.tables)
    return replace(mapping, tables=tables), any(kept.values())


def keep(memory: Memory, mapping: ForeignMapping) -> None:
    """Remember how each layout of a file was mapped."""
    for shape, table in shapes(mapping.tables).items():
        memory.set_value(_key(shape), json.dumps(kept_of(table)))


def _kept(memory: Memory, shape: str) -> Kept:
    try:
        found = json.loads(memory.value(_key(shape)) or "{}")
    except ValueError:
        return {}
    is_kept = isinstance(found, dict) and all(isinstance(one, str) for one in found.values())
    return found if is_kept else {}


def _key(shape: str) -> str:
    return f"exchange/mapping/{sha256(shape.encode('utf-8', 'surrogatepass')).hexdigest()[:20]}"
