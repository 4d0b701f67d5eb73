"""The places of the navigation: each page is imported when it is first shown, for a quick start."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module

from turva_desktop.domain.ports import QT_TRANSLATE_NOOP, Translate
from turva_desktop.domain.profile import WorkspaceKind
from turva_desktop.services import Services
from turva_desktop.ui.running.context import UiContext
from turva_desktop.ui.shell.found import Hit, Source
from turva_desktop.ui.shell.page import Page
from turva_desktop.ui.shell.page_stack import Entry

_PLACES = (
    ("home", QT_TRANSLATE_NOOP("Places", "Home"), "house"),
    ("plan", QT_TRANSLATE_NOOP("Places", "Plan"), "file-text"),
    ("actions", QT_TRANSLATE_NOOP("Places", "Actions"), "list-checks"),
    ("meetings", QT_TRANSLATE_NOOP("Places", "Meetings"), "calendar"),
    ("network", QT_TRANSLATE_NOOP("Places", "Network"), "users"),
    ("indicators", QT_TRANSLATE_NOOP("Places", "Indicators"), "chart-line"),
    ("exchange", QT_TRANSLATE_NOOP("Places", "Exchange"), "arrow-left-right"),
    ("reports", QT_TRANSLATE_NOOP("Places", "Reports"), "printer"),
    ("settings", QT_TRANSLATE_NOOP("Places", "Settings"), "settings"),
)


def places(_kind: WorkspaceKind, translate: Translate) -> list[Entry]:
    """Return the navigation's entries for a workspace."""
    return [
        Entry(id=name, text=translate("Places", text), icon=icon, page=partial(_page, name))
        for name, text, icon in _PLACES
    ]


def search_source(services: Services, context: UiContext) -> Source:
    """Return what finds records for the palette; choosing a hit opens it on its page."""
    icons = {name: icon for name, _, icon in _PLACES}
    words = {name: context.translate("Places", text) for name, text, _ in _PLACES}

    def find(text: str) -> Sequence[Hit]:
        found = services.search.find(text) if text.strip() else []
        return [
            Hit(
                title=one.title,
                subtitle=f"{words[one.place]} · {one.excerpt}" if one.excerpt else words[one.place],
                icon=icons[one.place],
                action=partial(context.shell.go_to, one.place, one.record_id),
            )
            for one in found
        ]

    return find


def _page(name: str, context: UiContext) -> Page:
    page: Page = import_module(f"turva_desktop.ui.{name}").create_page(context)
    return page
