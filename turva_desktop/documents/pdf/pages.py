"""A finished PDF as pictures of its pages, for looking at it on the screen."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

import pypdfium2

_ENGINE = threading.Lock()
"""The engine that draws pages knows nothing of threads."""
_FORMAT = pypdfium2.raw.FPDFBitmap_BGRx
_LONGEST_TEXT = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """A page drawn: rows of `stride` bytes, four bytes a pixel (blue, green, red, unused)."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingPlace:
    """Where a heading stands: the place of its page, and how far down it in points."""

    text: str
    page: int
    down: float


class Pages:
    """The pages of a PDF of our own making. The file is opened for each look: that takes less than a millisecond."""

    def __init__(self, data: bytes) -> None:
        """Read how many pages there are; `sizes` are their widths and heights in points."""
        self._data = data
        with _ENGINE, closing(pypdfium2.PdfDocument(data)) as file:
            self.sizes: tuple[tuple[float, float], ...] = tuple(file.get_page_size(place) for place in range(len(file)))

    def __len__(self) -> int:
        """Return the number of pages."""
        return len(self.sizes)

    def image(self, place: int, width: int) -> PageImage:
        """Return a page drawn so many pixels wide."""
        with self._page(place) as page:
            scale = width / self.sizes[place][0]
            with closing(page.render(scale=scale, force_bitmap_format=_FORMAT, prefer_bgrx=True)) as drawn:
                return PageImage(
                    width=drawn.width, height=drawn.height, stride=drawn.stride, pixels=bytes(drawn.buffer)
                )

    def text(self, place: int) -> str:
        """Return what a page says, for a screen reader."""
        with self._page(place) as page, closing(page.get_textpage()) as reading:
            return str(reading.get_text_range(0, min(reading.count_chars(), _LONGEST_TEXT)))

    def headings(self) -> list[HeadingPlace]:
        """Return the headings in their order, with their places."""
        found = []
        with _ENGINE, closing(pypdfium2.PdfDocument(self._data)) as file:
            for one in file.get_toc():
                target = one.get_dest()
                page = target.get_index() if target else None
                if target is None or page is None:
                    continue
                _, view = target.get_view()
                top = self.sizes[page][1]
                found.append(HeadingPlace(text=one.get_title(), page=page, down=top - view[1] if len(view) > 1 else 0))
        return found

    @contextmanager
    def _page(self, place: int) -> Iterator[pypdfium2.PdfPage]:
        with _ENGINE, closing(pypdfium2.PdfDocument(self._data)) as file, closing(file[place]) as page:
            yield page
