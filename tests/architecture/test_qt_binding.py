"""The Qt binding keeps Python's books: see `docs/decisions/pyside-version.md`."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 100


@pytest.mark.parametrize("name", ["setText", "repaint", "parent"])
def test_that_calls_to_a_widget_give_back_no_reference_that_they_did_not_take(name: str, qapp: QApplication) -> None:
    label = QLabel()
    calls: dict[str, Callable[[], object]] = {
        "setText": lambda: label.setText("x"),
        "repaint": label.repaint,
        "parent": label.parent,
    }
    assert references_lost(calls[name]) < CALLS / 2


def test_that_the_event_loop_gives_back_no_reference_that_it_did_not_take(qapp: QApplication) -> None:
    assert references_lost(QCoreApplication.processEvents) < CALLS / 2
    assert references_lost(QTimer().stop) < CALLS / 2


def references_lost(call: Callable[[], object]) -> int:
    """Return by how much None's count of references falls each time during many calls.

    The least of several times: something else that dies during one of them takes its references with it.
    """

    def once() -> int:
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        return before - sys.getrefcount(None)

    return min(once() for _ in range(5))
