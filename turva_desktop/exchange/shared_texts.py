"""The texts that the cells of a workbook file share."""

from typing import Final

from turva_desktop.domain.errors import TurvaError
from turva_desktop.exchange.raw import RawCell
from turva_desktop.exchange.xlsx_text import CELL_LIMIT, text_of, unescaped
from turva_desktop.exchange.xml_gate import is_on

_STRINGS_LIMIT: Final = 2_000_000


class SharedTexts:
    """The handlers of shared texts: runs of rich text are joined, readings of Asian text are passed over."""

    def __init__(self, file: str) -> None:
        self.strings: list[RawCell | None] = []
        self.struck: set[int] = set()
        self._file = file
        self._pieces: list[str] = []
        self._length = 0
        self._inside = self._reading = False

    def start(self, name: str, attributes: list[str]) -> None:
        """Open an element."""
        if name == "si":
            self._pieces.clear()
            self._length = 0
        elif name == "rPh":
            self._reading = True
        elif name == "t":
            self._inside = not self._reading
        elif name == "strike" and is_on(attributes):
            self.struck.add(len(self.strings))

    def end(self, name: str) -> None:
        """Close an element."""
        if name == "t":
            self._inside = False
        elif name == "rPh":
            self._reading = False
        elif name == "si":
            self.strings.append(text_of(unescaped("".join(self._pieces))))
            if len(self.strings) > _STRINGS_LIMIT:
                raise TurvaError("exchange.too_many_rows", file=self._file)

    def text(self, data: str) -> None:
        """Take text: not more than a cell can hold, and a little to tell that there was more."""
        if self._inside and self._length <= 2 * CELL_LIMIT:
            self._length += len(data)
            self._pieces.append(data)
