"""What every test lives by: no window on the screen, no trace left behind, nobody's own settings."""

import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Generator, Iterator

# Before Qt is imported: without a display and without this the whole process aborts.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "1")
os.environ["TZ"] = "Europe/Helsinki"
if sys.platform.startswith("linux"):
    os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns of any locale that isn't UTF-8, and its own would follow the machine
if hasattr(time, "tzset"):
    time.tzset()

import pytest

from tests import trying
from tests.patience import PATIENCE, PatientBot
from tests.workshop import Workshop

trying.register()

_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed: its traceback keeps objects alive, which is then no news."""
    report = yield
    if call.excinfo is not None:
        item.stash[_FAILED] = True
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Let the widgets of a test die with it, on the thread of the windows.

    Python's collector runs on whichever thread allocates: that of a later test, or the one that reports to xdist.
    What was there before is frozen: to look through all modules again after each test takes longer than the test.
    """
    has_windows = "qapp" in getattr(item, "fixturenames", ())
    if has_windows:
        gc.disable()
        gc.freeze()
    ended = yield
    if has_windows:
        gc.collect()
        gc.enable()
    return ended


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """Return where workspaces are built once and copied."""
    return Workshop(tmp_path_factory.mktemp("workshop"))


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """Return pytest-qt's robot with the patience of the house."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test empty folders for settings, data and cache."""
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    for name in ("APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(autouse=True)
def _no_question_waits_for_ever(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test in which the program asks what nobody answers, instead of standing still with it."""
    if "qapp" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMessageBox

    unanswered: list[str] = []
    wait = QMessageBox.exec

    def give_up(box: QMessageBox) -> None:
        unanswered.append(box.text())
        box.reject()

    def ask(box: QMessageBox) -> int:
        timer = QTimer(box)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: give_up(box))
        timer.start(int(PATIENCE * 1000 / 8))
        answer = wait(box)
        timer.stop()
        return answer

    monkeypatch.setattr(QMessageBox, "exec", ask)
    yield
    if unanswered:
        pytest.fail("Nobody answered:\n" + "\n".join(unanswered), pytrace=False)


class _Records(logging.Handler):
    """Keeps what the program logs as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unannounced_log_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which the program logs a warning; a test that awaits one asks for `caplog`."""
    records = _Records()
    logger = logging.getLogger("turva_desktop")
    logger.addHandler(records)
    yield
    logger.removeHandler(records)
    if records.texts and "caplog" not in request.fixturenames:
        pytest.fail("The program logged:\n" + "\n".join(records.texts), pytrace=False)


def _threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.is_alive()}


def _qt_objects() -> dict[int, str]:
    """Return what Qt keeps alive on its own: windows, running timers, running threads."""
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if application is None:
        return {}
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = {
        shiboken6.getCppPointer(window)[0]: f"window {window!r}"
        for window in QApplication.topLevelWidgets()
        if window.parent() is None or window.isVisible()  # menus and dialogs wait hidden with their owner
    }
    for thing in shiboken6.getAllValidWrappers():
        if isinstance(thing, QTimer) and thing.isActive():
            found[shiboken6.getCppPointer(thing)[0]] = f"running timer {thing!r} of {thing.parent()!r}"
        elif isinstance(thing, QThread) and thing.isRunning() and thing is not application.thread():
            found[shiboken6.getCppPointer(thing)[0]] = f"running thread {thing!r}"
    if QThreadPool.globalInstance().activeThreadCount():
        found[0] = "work in the global thread pool"
    return found


def _left_behind(threads: set[threading.Thread], objects: dict[int, str]) -> list[str]:
    """Return what a test left behind, after giving it time and collecting the garbage."""

    def leftovers() -> list[str]:
        new = [f"thread {thread.name}" for thread in _threads() - threads]
        return new + [text for key, text in _qt_objects().items() if key not in objects]

    left = leftovers()
    # A window that nobody owns stays for ever: there is nothing to wait for but what has been posted already.
    only_windows = all(text.startswith("window") for text in left)
    until = time.monotonic() + (PATIENCE / 20 if only_windows else PATIENCE)
    while left and time.monotonic() < until:
        gc.collect()
        left = leftovers()
        if left:
            time.sleep(0.02)
    return left


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a window."""
    threads, objects = _threads(), _qt_objects()
    yield
    if request.node.stash.get(_FAILED, False) or request.node.get_closest_marker("leaves_qt_objects"):
        return
    if left := _left_behind(threads, objects):
        pytest.fail("The test left behind:\n" + "\n".join(left), pytrace=False)
