"""Printing a paper: its pages in the system's preview, and from there the printer's own dialog."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from turva_desktop.documents.pdf.pages import Pages

_SHARPEST = 300
"""Dots an inch: finer than that nobody sees, and a page takes four times the memory at each doubling."""


def printer_for(pages: "Pages", name: str) -> QPrinter:
    """Return the system's printer, set to the size of the first page; `name` is what its queue calls the paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)  # a page has its margins already
    width, height = pages.sizes[0]
    size = QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point)
    upright = QPageLayout.Orientation.Portrait if height >= width else QPageLayout.Orientation.Landscape
    printer.setPageLayout(QPageLayout(size, upright, QMarginsF()))
    return printer


def paint_pages(pages: "Pages", printer: QPrinter) -> None:
    """Put every page that the printer's dialog asks for on paper, as large as it goes there."""
    first = max(1, printer.fromPage())
    last = min(len(pages), printer.toPage() or len(pages))
    painter = QPainter(printer)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number in range(first, last + 1):
        if number > first:
            printer.newPage()
        room = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
        width, height = pages.sizes[number - 1]
        scale = min(room.width() / width, room.height() / height)
        drawn = pages.image(number - 1, round(min(scale, _SHARPEST / 72) * width))
        picture = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
        painter.drawImage(QRectF(0, 0, width * scale, height * scale), picture)
    painter.end()


class PrintPreview(QPrintPreviewDialog):
    """A preview of a paper; its printer button opens the printer's own dialog."""

    def __init__(self, window: QWidget, pdf: bytes, name: str) -> None:
        """Show the pages of a PDF over a window."""
        from turva_desktop.documents.pdf.pages import Pages

        self._pages = Pages(pdf)
        self._printer = printer_for(self._pages, name)  # the dialog doesn't own it: it has to live as long
        super().__init__(self._printer, window)
        self.setWindowTitle(name)
        self.paintRequested.connect(self._paint)
        self.resize(window.window().size() * 0.9)

    def _paint(self, printer: QPrinter) -> None:
        paint_pages(self._pages, printer)
