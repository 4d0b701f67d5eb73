"""Changes and long work reach the window on its own thread."""

import gc
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from tests.patience import PATIENCE
from tests.ui.stage import touching
from turva_desktop.domain.action import Action
from turva_desktop.domain.changes import Changes
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.ports import Progress
from turva_desktop.ui.running.change_bus import ChangeBus
from turva_desktop.ui.running.tasks import Task, TaskRunner
from turva_desktop.ui.widgets.progress_strip import SHOWN_AFTER_MS, ProgressStrip

ACTIONS = touching(Action, step=1)


def test_that_a_change_on_the_windows_thread_is_heard_at_once(qtbot: QtBot) -> None:
    bus, heard = ChangeBus(), list[Changes]()
    bus.changed.connect(heard.append)
    bus.publish(ACTIONS)
    assert heard == [ACTIONS]


def test_that_a_change_on_another_thread_is_heard_on_the_windows(qtbot: QtBot) -> None:
    bus, heard = ChangeBus(), list[bool]()
    home = QThread.currentThread()
    bus.changed.connect(lambda _changes: heard.append(QThread.currentThread() is home))
    worker = threading.Thread(target=bus.publish, args=(ACTIONS,))
    with qtbot.waitSignal(bus.changed):
        worker.start()
    worker.join()
    assert heard == [True]


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    """Return a runner that is shut down after the test."""
    runner = TaskRunner()
    yield runner
    runner.shut_down()


def test_that_a_result_arrives_on_the_windows_thread(qtbot: QtBot, tasks: TaskRunner) -> None:
    home, heard = threading.get_ident(), list[tuple[bool, bool]]()

    def work(_progress: Progress) -> bool:
        return threading.get_ident() != home

    with qtbot.waitSignal(tasks.finished):
        tasks.run("Work", work, lambda away: heard.append((away, threading.get_ident() == home)))
    assert heard == [(True, True)]
    assert not tasks.busy


def test_that_work_is_done_one_at_a_time_in_order(qtbot: QtBot, tasks: TaskRunner) -> None:
    running, most, order = 0, 0, list[int]()
    lock = threading.Lock()

    def work(number: int) -> Callable[[Progress], int]:
        def run(_progress: Progress) -> int:
            nonlocal running, most
            with lock:
                running += 1
                most = max(most, running)
            threading.Event().wait(0.01)
            with lock:
                running -= 1
            return number

        return run

    for number in range(4):
        tasks.run("Work", work(number), order.append)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert (order, most) == ([0, 1, 2, 3], 1)


def test_that_cancelled_work_stops_at_its_next_step_and_gives_no_result(qtbot: QtBot, tasks: TaskRunner) -> None:
    begun, heard = threading.Event(), list[object]()

    def work(progress: Progress) -> None:
        for number in range(10_000):
            progress.step(number, 10_000)
            begun.set()
            threading.Event().wait(0.005)

    task = tasks.run("Work", work, heard.append)
    assert begun.wait(PATIENCE)
    with qtbot.waitSignal(tasks.was_cancelled):
        tasks.cancel(task)
    assert heard == []


def test_that_progress_is_told_and_the_last_step_always(qtbot: QtBot, tasks: TaskRunner) -> None:
    heard = list[tuple[int, int]]()
    tasks.progressed.connect(lambda _task, done, total: heard.append((done, total)))

    def work(progress: Progress) -> None:
        for number in range(1, 1001):
            progress.step(number, 1000)

    with qtbot.waitSignal(tasks.finished):
        tasks.run("Work", work, lambda _none: None)
    assert heard[-1] == (1000, 1000)
    assert len(heard) < 100


class _Page(QWidget):
    """A widget of our own that a circle of references keeps, as a page that is away does."""

    def __init__(self, died_on: list[int]) -> None:
        super().__init__()
        self.me = self
        self.destroyed.connect(lambda: died_on.append(threading.get_ident()), Qt.ConnectionType.DirectConnection)


def test_that_a_dead_widget_is_not_destroyed_by_the_thread_that_works(qtbot: QtBot, tasks: TaskRunner) -> None:
    died_on, home = list[int](), threading.get_ident()
    automatic = gc.isenabled()
    gc.enable()

    def work(_progress: Progress) -> list[int]:
        kept = [[number] for number in range(gc.get_threshold()[0] * 20)]  # each may set the collector off
        assert died_on == []
        return kept[0]

    gc.collect()
    _Page(died_on)
    with qtbot.waitSignal(tasks.finished):
        tasks.run("Work", work, lambda _none: None)
    assert gc.isenabled(), "the collector is given back"
    gc.collect()
    assert died_on == [home]
    if not automatic:
        gc.disable()


def test_that_garbage_is_collected_while_work_goes_on(qtbot: QtBot, tasks: TaskRunner) -> None:
    died_on, home, go_on = list[int](), threading.get_ident(), threading.Event()

    def work(_progress: Progress) -> int:
        kept = [[number] for number in range(gc.get_threshold()[0] * 20)]
        go_on.wait(PATIENCE)
        return len(kept)

    tasks.run("Work", work, lambda _none: None)
    _Page(died_on)
    qtbot.waitUntil(lambda: died_on == [home])
    assert tasks.busy
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)


def test_that_the_users_business_and_bugs_part_ways(qtbot: QtBot, tasks: TaskRunner) -> None:
    def refuse(_progress: Progress) -> None:
        raise TurvaError("field.empty")

    def fail(_progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(tasks.failed) as heard:
        tasks.run("Work", refuse, lambda _none: None)
    assert heard.args is not None
    assert heard.args[0].code == "field.empty"
    with capture_exceptions() as bugs:
        tasks.run("Work", fail, lambda _none: None)
        qtbot.waitUntil(lambda: not tasks.busy)
    assert [kind for kind, _error, _trace in bugs] == [ZeroDivisionError]


def test_that_shutting_down_ends_running_and_waiting_work(qtbot: QtBot) -> None:
    tasks, begun, done = TaskRunner(), threading.Event(), list[object]()

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress.step(0, 1)
            threading.Event().wait(0.001)

    tasks.run("Long", work, done.append)
    tasks.run("Waiting", work, done.append)
    assert begun.wait(PATIENCE)
    tasks.shut_down()
    QApplication.processEvents()
    assert done == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("turva-work")]


def test_that_stopped_work_brings_no_result_and_the_next_work_runs(qtbot: QtBot, tasks: TaskRunner) -> None:
    strip = ProgressStrip(tasks)
    qtbot.addWidget(strip)
    begun, go_on, heard = threading.Event(), threading.Event(), list[str]()

    def work(_progress: Progress) -> str:
        begun.set()
        go_on.wait(0.2)
        return "old"

    tasks.run("Long", work, heard.append)
    tasks.run("Waiting", work, heard.append)
    assert begun.wait(PATIENCE)
    tasks.stop_all()
    assert not tasks.busy
    with qtbot.waitSignal(tasks.finished):
        tasks.run("Next", lambda _progress: "new", heard.append)
    assert heard == ["new"]
    assert not strip.isVisible()
    assert [timer for timer in strip.findChildren(QTimer) if timer.isActive()] == []


@pytest.mark.slow
def test_that_the_strip_appears_only_for_long_work_and_can_cancel_it(qtbot: QtBot, tasks: TaskRunner) -> None:
    strip = ProgressStrip(tasks)
    qtbot.addWidget(strip)
    go_on, at_the_start = threading.Event(), list[bool]()
    tasks.started.connect(lambda _task: at_the_start.append(strip.isVisible()))

    def work(progress: Progress) -> None:
        while True:
            progress.step(1, 4)
            go_on.wait(0.01)

    before = time.monotonic()
    tasks.run("Writing the workbook", work, lambda _none: None)
    qtbot.waitUntil(strip.isVisible)
    assert at_the_start == [False]
    assert time.monotonic() - before > SHOWN_AFTER_MS / 1000 * 0.9  # Qt's coarse timers may be early by a twentieth
    assert "Writing the workbook" in strip.texts()
    assert "25 %" in strip.texts()
    with qtbot.waitSignal(tasks.was_cancelled) as heard:
        strip.cancel_button.click()
    assert heard.args is not None
    assert isinstance(heard.args[0], Task)
    assert not strip.isVisible()
