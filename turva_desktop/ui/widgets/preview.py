"""Shows a PDF beside its data: its pages below each other, as wide as the panel."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from turva_desktop.ui.look.theme import colour, scaled
from turva_desktop.ui.look.tokens import SPACE_M, SPACE_S
from turva_desktop.ui.widgets.labels import muted

if TYPE_CHECKING:
    from turva_desktop.documents.pdf.pages import Pages

_WIDEST = 1000
"""Pixels at text size 100 %: a wider page is harder to read, not easier."""
_SETTLE_MS = 120


class PdfPreview(QWidget):
    """The pages of a PDF. `show_pdf(bytes)` shows, `show_pdf(None)` clears, `say(text)` tells why there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start empty; `name` is what a screen reader calls the preview."""
        super().__init__(parent)
        self._sheets: list[_Sheet] = []
        self._pages: Pages | None = None
        self._followed: str | None = None
        self._area = _Area(self._settle)
        self._area.setAccessibleName(name)
        self._message = muted("")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = QLabel()
        self._count.setProperty("look", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)  # first, so that the message is never a window of its own
        self._stack.addWidget(self._message)
        self._stack.addWidget(self._area)
        layout.addWidget(self._count)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._fit)
        self._area.verticalScrollBar().valueChanged.connect(self._forget_far)
        self._area.verticalScrollBar().actionTriggered.connect(lambda _action: self._let_go())

    @property
    def page_count(self) -> int:
        """Return how many pages are shown."""
        return len(self._sheets)

    @property
    def place(self) -> int:
        """Return how far down the reader is, in pixels."""
        return self._area.verticalScrollBar().value()

    def text(self) -> str:
        """Return what the shown pages say."""
        return "" if self._pages is None else "\n".join(self._pages.text(place) for place in range(len(self._pages)))

    def go_to_the_start(self) -> None:
        """Show the first page."""
        self._area.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)

    def show_pdf(self, content: bytes | None) -> None:
        """Show a document in the place where the reader was, or nothing."""
        from turva_desktop.documents.pdf.pages import Pages

        place = self._area.verticalScrollBar().value()
        self._clear()
        if content is None:
            return
        self._pages = pages = Pages(content)
        for number in range(len(pages)):
            sheet = _Sheet(pages, number)
            sheet.setAccessibleName(self.tr("Page {page} of {pages}").format(page=number + 1, pages=len(pages)))
            self._sheets.append(sheet)
            self._area.column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._count.setText(self.tr("%n page(s)", None, len(pages)))
        self._stack.setCurrentWidget(self._area)
        self._fit()
        self._area.verticalScrollBar().setValue(place)
        if self._followed is not None:
            self.follow(self._followed)

    def follow(self, beginning: str) -> None:
        """Go to the first heading that begins so, and stay with it until the reader goes elsewhere."""
        self._followed = beginning
        if self._pages is None:
            return
        place = next((one for one in self._pages.headings() if one.text.startswith(beginning)), None)
        if place is None:
            return
        layout = self._area.body.layout()
        if layout is not None:
            layout.activate()
        sheet = self._sheets[place.page]
        down = sheet.height() * place.down / self._pages.sizes[place.page][1]
        self._area.verticalScrollBar().setValue(sheet.y() + round(down) - SPACE_M)

    def _let_go(self) -> None:
        """Follow no more: the reader has gone elsewhere."""
        self._followed = None

    def say(self, text: str) -> None:
        """Show a sentence in the place of pages."""
        self._clear()
        self._message.setText(text)

    def _clear(self) -> None:
        for sheet in self._sheets:
            self._area.column.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._sheets.clear()
        self._pages = None
        self._count.clear()
        self._message.clear()
        self._stack.setCurrentWidget(self._message)

    def _forget_far(self) -> None:
        """Keep the pictures of pages near the eye only: a long document would take the computer's memory."""
        height = self._area.viewport().height()
        top = self._area.verticalScrollBar().value()
        for sheet in self._sheets:
            if sheet.y() > top + 3 * height or sheet.y() + sheet.height() < top - 2 * height:
                sheet.forget()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the pictures of all pages go: a page takes some megabytes and is drawn again in a moment."""
        super().hideEvent(event)
        for sheet in self._sheets:
            sheet.forget()

    def _settle(self) -> None:
        self._settling.start()

    def _fit(self) -> None:
        width = min(self._area.viewport().width() - 2 * SPACE_M, scaled(_WIDEST))
        for sheet in self._sheets:
            sheet.fit(max(width, scaled(120)))
        self._area.body.adjustSize()
        if self._followed is not None:
            self.follow(self._followed)


class _Area(QScrollArea):
    """The desk on which the pages lie; Home and End go to the first and last page."""

    def __init__(self, resized: Callable[[], None]) -> None:
        super().__init__()
        self._resized = resized
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self.column.setSpacing(SPACE_M)
        self.setWidget(self.body)
        self.setWidgetResizable(True)
        self.setProperty("look", "preview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        slide = QAbstractSlider.SliderAction
        ends = {Qt.Key.Key_Home: slide.SliderToMinimum, Qt.Key.Key_End: slide.SliderToMaximum}
        if event.key() in ends:
            bar.triggerAction(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class _Sheet(QWidget):
    """One page, drawn when it first comes to view."""

    def __init__(self, pages: "Pages", number: int) -> None:
        super().__init__()
        self._pages, self._number = pages, number
        self._picture: QPixmap | None = None

    def fit(self, width: int) -> None:
        """Take a width; the height follows from the page."""
        wide, high = self._pages.sizes[self._number]
        size = QSize(width, round(width * high / wide))
        if size != self.size():
            self.setFixedSize(size)
            self._picture = None

    def forget(self) -> None:
        """Let the picture go; it is drawn again when the page comes to view."""
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setPen(colour("border"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        image = self._pages.image(self._number, round(self.width() * ratio))
        self.setAccessibleDescription(self._pages.text(self._number))
        found = QPixmap.fromImage(
            QImage(image.pixels, image.width, image.height, image.stride, QImage.Format.Format_RGB32)
        )
        found.setDevicePixelRatio(ratio)
        return found
