"""What the formats of a workbook file's cells show: days, shares, text struck through."""

from collections.abc import Callable

from turva_desktop.exchange.xml_gate import attribute, is_on

Shows = Callable[[int, str], bool]
"""Tells whether a number format, by its number and its code, shows a number as something else."""


class CellFormats:
    """The handlers of the formats of cells."""

    def __init__(self) -> None:
        self._codes: dict[int, str] = {}
        self._numbers: list[int] = []
        self._fonts: list[int] = []
        self._struck_fonts: set[int] = set()
        self._font = -1
        self._section = ""

    def start(self, name: str, attributes: list[str]) -> None:
        """Open an element."""
        if name in {"numFmts", "fonts", "cellXfs"}:
            self._section = name
        elif self._section == "numFmts" and name == "numFmt":
            self._codes[_number(attributes, "numFmtId")] = attribute(attributes, "formatCode")
        elif self._section == "fonts" and name == "font":
            self._font += 1
        elif self._section == "fonts" and name == "strike" and is_on(attributes):
            self._struck_fonts.add(self._font)
        elif self._section == "cellXfs" and name == "xf":
            self._numbers.append(_number(attributes, "numFmtId"))
            self._fonts.append(_number(attributes, "fontId"))

    def end(self, name: str) -> None:
        """Close an element."""
        if name == self._section:
            self._section = ""

    def showing(self, shows: Shows) -> frozenset[int]:
        """Return the cell formats that show a number as something."""
        return frozenset(
            place for place, number in enumerate(self._numbers) if shows(number, self._codes.get(number, ""))
        )

    def struck(self) -> frozenset[int]:
        """Return the cell formats whose text is struck through."""
        return frozenset(place for place, font in enumerate(self._fonts) if font in self._struck_fonts)


def _number(attributes: list[str], name: str) -> int:
    value = attribute(attributes, name)
    return int(value) if value.isdigit() else 0
