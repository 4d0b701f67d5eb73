"""What a deletion took along and what it left: said where the deletion is told, beside its Undo."""

from PySide6.QtCore import QCoreApplication

from turva_desktop.services.history import Consequence
from turva_desktop.ui.look.words import kind_words
from turva_desktop.ui.running.context import UiContext

_MOST_NAMED = 4


def with_consequences(context: UiContext, said: str) -> str:
    """Return what is said of the deletion just made, with what went along and what stays."""
    found = context.services.history.consequences()
    gone = _listed([one for one in found if one.gone])
    stays = _listed([one for one in found if not one.gone])
    parts = [said]
    if gone:
        parts.append(QCoreApplication.translate("Consequences", "Gone with it: {kinds}.").format(kinds=gone))
    if stays:
        parts.append(QCoreApplication.translate("Consequences", "Stays, without it: {kinds}.").format(kinds=stays))
    return " ".join(parts)


def _listed(found: list[Consequence]) -> str:
    named = [f"{kind_words(one.kind).lower()} ({one.count})" for one in found[:_MOST_NAMED]]
    return ", ".join(named) + (" …" if len(found) > _MOST_NAMED else "")
