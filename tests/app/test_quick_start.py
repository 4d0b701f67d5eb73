"""The quick start: what rests until the first screen is painted, and that it is given back."""

import gc
import linecache
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.app.test_start import start
from turva_desktop.app.quick_start import FEATURES, READS_SOURCES, QuickStart
from turva_desktop.ui.running.collector import Collector
from turva_desktop.ui.running.garbage import GarbageWatch


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    """Have the collector work, as in the program; the tests with a window let it rest."""
    before = gc.isenabled()
    gc.enable()
    yield
    if not before:
        gc.disable()


def test_that_the_collector_rests_until_the_start_is_over_and_it_ends_once() -> None:
    beginning = QuickStart()
    assert not gc.isenabled()
    beginning.end()
    beginning.end()
    assert gc.isenabled()
    Collector.hold()
    assert not gc.isenabled(), "a second end took no hold away that was somebody else's"
    Collector.release()


@pytest.mark.usefixtures("qapp")
def test_that_the_end_of_the_start_leaves_the_collector_to_a_thread_that_works() -> None:
    beginning, parent = QuickStart(), QObject()
    watch = GarbageWatch(parent)
    watch.begin()
    beginning.end()
    assert not gc.isenabled()
    watch.end()
    assert gc.isenabled()


def test_that_pyside_has_what_the_start_answers_for_it() -> None:
    """A private name of PySide: where it is gone, the start is slower and this is the place to see why."""
    assert callable(getattr(sys.modules[FEATURES], READS_SOURCES))


@pytest.mark.slow
def test_that_no_source_of_ours_is_read_on_the_way_to_the_first_screen_and_the_collector_works_there(
    tmp_path: Path,
) -> None:
    told = start(tmp_path, "--demo")
    assert told["place"] == "home"
    assert told["sources"] == []
    assert told["collects"]


def test_that_sources_are_found_where_they_are_looked_for() -> None:
    """What the test above looks at is filled when a source is read."""
    linecache.getlines(__file__)
    assert __file__ in linecache.cache
