"""What is written besides an export: an empty template, and what goes back to the sender of a file."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from turva_desktop.domain.language import Language
from turva_desktop.domain.ports import Progress
from turva_desktop.domain.transfer import LeftOut
from turva_desktop.ui.exchange.outside import Outside
from turva_desktop.ui.running.context import UiContext

if TYPE_CHECKING:
    from turva_desktop.exchange.edits import Choices
    from turva_desktop.exchange.preview import Preview


class LongWork(Protocol):
    """Does long work under a title, and then something with its result."""

    def __call__(self, title: str, work: Callable[[Progress], object], done: Callable[[object], None], /) -> None:
        """Begin it."""
        ...


class OtherFiles(QObject):
    """Asks where the file goes and has it written."""

    def __init__(self, context: UiContext, outside: Outside, run: LongWork, page: QWidget) -> None:
        """Ask over the page."""
        super().__init__(page)
        self._context, self._outside, self._run, self._page = context, outside, run, page

    def _place(self, name: str) -> Path | None:
        return self._outside.save(self._page, name)

    def marked(self, source: Path, preview: "Preview", choices: "Choices") -> None:
        """Write a marked copy of a file that is being looked at, with what the choices made so far leave out."""
        from turva_desktop.exchange.left_out import left_by_choice
        from turva_desktop.exchange.remarks import language_of

        path = self._place(self.tr("{file} – to be mended.xlsx").format(file=source.stem))
        if path is None:
            return
        exchange, speak, now = self._context.services.exchange, self._context.speak, self._context.now().astimezone()
        unwanted = left_by_choice(preview, choices, speak(language_of(preview)))
        self._write(
            path, lambda _: exchange.mark(source, path, speak=speak, now=now, preview=preview, unwanted=unwanted)
        )

    def template(self, language: Language | None) -> None:
        """Write an empty workbook in a language, for those who start from nothing."""
        path = self._place(self.tr("Empty template.xlsx"))
        if path is not None:
            exchange, now = self._context.services.exchange, self._context.now().astimezone()
            self._write(path, lambda _: exchange.template(path, language=language, now=now))

    def list_of(self, file_name: str, left_out: Sequence[LeftOut]) -> None:
        """Write the list of what was not taken of a file that is no more at hand."""
        path = (
            self._place(self.tr("{file} – not taken in.xlsx").format(file=Path(file_name).stem)) if left_out else None
        )
        if path is None:
            return
        exchange, translate = self._context.services.exchange, self._context.translate
        self._write(path, lambda _: exchange.send_back(path, left_out, translate))

    def _write(self, path: Path, work: Callable[[Progress], object]) -> None:
        written = self.tr("{file} was written.").format(file=path.name)
        self._run(
            self.tr("Writing {file}").format(file=path.name),
            work,
            lambda _done: self._context.shell.notify(written, file=path),
        )
