"""Shows a PDF beside its data; without Qt's PDF module, says so and offers to open the file."""

import importlib.util
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from turva_desktop.ui.widgets.labels import button, muted


def can_preview() -> bool:
    """Return whether Qt's PDF module is here."""
    return importlib.util.find_spec("PySide6.QtPdf") is not None


class PdfPreview(QWidget):
    """The pages of a PDF, as wide as the panel. `show_pdf(bytes)` shows, `show_pdf(None)` clears."""

    def __init__(self, name: str, open_file: Callable[[], object], parent: QWidget | None = None) -> None:
        """`open_file` opens the document in another program, for where no preview can be had."""
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._page_count = QLabel()
        self._page_count.setProperty("look", "muted")
        if can_preview():
            self._build_view(name)
        else:
            self._layout.addWidget(muted(self.tr("The preview needs a part of Qt that is not installed here.")))
            self._layout.addWidget(button(self.tr("Open the document"), open_file, "external-link"))
            self._layout.addStretch(1)

    def _build_view(self, name: str) -> None:
        from PySide6.QtPdf import QPdfDocument
        from PySide6.QtPdfWidgets import QPdfView

        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        view = QPdfView(self)
        view.setAccessibleName(name)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setDocument(self._document)
        self._layout.addWidget(view, 1)
        self._layout.addWidget(self._page_count)

    def show_pdf(self, content: bytes | None) -> None:
        """Show a document, or nothing."""
        if not can_preview():
            return
        self._document.close()
        self._buffer.close()
        self._page_count.clear()
        if content is not None:
            self._buffer.setData(QByteArray(content))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._document.load(self._buffer)
            self._page_count.setText(self.tr("%n page(s)", None, self._document.pageCount()))
