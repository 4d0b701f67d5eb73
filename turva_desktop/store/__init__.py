"""The .turva file: open, create, lock, back up; transactions over records; the journal."""

from turva_desktop.store.transaction import Reading, Writing
from turva_desktop.store.workspace import Workspace

__all__ = ["Reading", "Workspace", "Writing"]
