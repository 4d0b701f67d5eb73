"""Writing what leaves the house: where a personal identity code is in it, the user is asked before it goes."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.messages import explain
from turva_desktop.domain.ports import Progress
from turva_desktop.services.outgoing import IDENTITY_CODE
from turva_desktop.ui.running.context import UiContext

T = TypeVar("T")
Run = Callable[[Callable[[Progress], T | TurvaError], Callable[[T | TurvaError], None]], object]
"""Does long work and hands its result on; both on the lane of whoever sends."""


def send_asking(
    context: UiContext, run: "Run[T]", work: Callable[[Progress, bool], T], done: Callable[[T], None]
) -> None:
    """Do `work(progress, knowingly)`; a code that it finds is asked about, and then it is done knowingly."""

    def tried(progress: Progress) -> T | TurvaError:
        try:
            return work(progress, False)
        except TurvaError as error:
            if error.code != IDENTITY_CODE:
                raise
            return error

    def told(result: T | TurvaError) -> None:
        if not isinstance(result, TurvaError):
            done(result)
        elif asked_about(context, result):
            run(lambda progress: work(progress, True), told)

    run(tried, told)


def asked_about(context: UiContext, error: TurvaError) -> bool:
    """Tell what stands in the way, and whether the user goes on all the same."""
    go_on = QCoreApplication.translate("SendAsking", "Write it all the same")
    return context.shell.confirm(explain(error, context.translate), go_on)
