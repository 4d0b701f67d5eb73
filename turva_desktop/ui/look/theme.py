"""Puts the look on the application: Fusion, our palette, one style sheet, bundled fonts and tinted icons.

`apply_theme(app, appearance, text_percent)` is called once at start and again when the setting changes; the system's
own switch between light, dark and contrast is followed while the appearance is `SYSTEM`. `icon(name, role)` gives an
icon that repaints itself in the new colours, so nobody has to listen to theme changes except widgets that paint
(`theme().changed`).

The style sheet is put on windows, not on the application: `dress(window)`. Under a sheet of the application Qt styles
a page anew with each widget that is laid out in it, which makes opening a page more than twice as slow.
"""

import contextlib
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from turva_desktop.assets import resource
from turva_desktop.ui.look.style_sheet import style_sheet
from turva_desktop.ui.look.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, ROW_HEIGHT, Tokens

FAMILY = "Noto Sans"
_FACES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSansMath-Subset.ttf")
"""What the window is set in; each face read at start costs a millisecond, and the others are the papers' alone."""
BASE_POINTS = 10.0
_LINE = 18
"""The height of a line of text at 100 %, in pixels."""


class Appearance(StrEnum):
    """What the user has chosen in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


_CHOSEN = {
    Appearance.LIGHT: LIGHT,
    Appearance.DARK: DARK,
    Appearance.CONTRAST_LIGHT: CONTRAST_LIGHT,
    Appearance.CONTRAST_DARK: CONTRAST_DARK,
}


class Theme(QObject):
    """The look in force. There is one: `theme()`."""

    changed = Signal()
    """The colours or the text size changed; palette and style sheet are already in place."""

    def __init__(self) -> None:
        """Start with the light colours; nothing is on the application before `apply_theme`."""
        super().__init__()
        self.tokens: Tokens = LIGHT
        self.appearance = Appearance.SYSTEM
        self.text_percent = 100
        self.sheet = ""
        """The style sheet; see `dress`."""
        self._images: QTemporaryDir | None = None
        self._watched: QApplication | None = None

    def apply(self, app: QApplication, appearance: Appearance, text_percent: int) -> None:
        """Dress the application; may be called again at any time."""
        self.appearance = appearance
        self.text_percent = max(90, min(200, text_percent))
        self._watch(app)
        self._dress(app)

    def _watch(self, app: QApplication) -> None:
        if self._watched is app:
            return
        self._watched = app
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def _system_changed(self) -> None:
        if self.appearance is Appearance.SYSTEM and self._watched is not None:
            self._dress(self._watched)

    def _dress(self, app: QApplication) -> None:
        self.tokens = _CHOSEN.get(self.appearance) or _system_tokens(app)
        dressed = [window for window in app.topLevelWidgets() if window.property(_DRESSED)]
        # Qt takes many seconds to go from one sheet to another with a whole workspace open, by way of none a moment.
        for window in dressed:
            window.setStyleSheet("")
        if app.style().name().casefold() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
        _register_fonts()
        # Numbers stand under each other: Noto Sans has figures of one width by default.
        font = QFont(FAMILY)
        font.setPointSizeF(BASE_POINTS * self.text_percent / 100)
        app.setPalette(_palette(self.tokens))
        app.setFont(font)
        self.sheet = style_sheet(self.tokens, self._image_paths(), font.pointSizeF())
        for window in dressed:
            window.setFont(font)  # the application's own reaches it too late: under a sheet it goes no further
            window.setStyleSheet(self.sheet)
        app.setFont(font)  # on Windows a style sheet puts back the fonts of item views
        self.changed.emit()

    def _image_paths(self) -> dict[str, str]:
        """Write the few images that a style sheet needs as files, in the present colours; return their paths."""
        if self._images is None:
            self._images = QTemporaryDir()
        folder, tokens = self._images, self.tokens
        wanted = {
            "chevron_down": ("chevron-down", tokens.text),
            "chevron_up": ("chevron-up", tokens.text),
            "chevron_right": ("chevron-right", tokens.text),
            "chevron_left": ("chevron-left", tokens.text),
            "check": ("check", tokens.on_accent),
            "minus": ("minus", tokens.on_accent),
            "check_muted": ("check", tokens.muted),
        }
        paths = {}
        for key, (name, colour) in wanted.items():
            path = folder.filePath(f"{name}-{colour[1:]}.svg")
            Path(path).write_bytes(_svg(name, colour))
            paths[key] = Path(path).as_posix()
        return paths


_THEME: Theme | None = None
_DRESSED = "dressed"


def theme() -> Theme:
    """Return the one theme."""
    global _THEME  # noqa: PLW0603 - the application has one look, as Qt has one palette
    if _THEME is None:
        _THEME = Theme()
    return _THEME


def apply_theme(app: QApplication, appearance: Appearance = Appearance.SYSTEM, text_percent: int = 100) -> None:
    """Dress the application; `text_percent` is kept between 90 and 200."""
    theme().apply(app, appearance, text_percent)


def dress(window: QWidget) -> None:
    """Put the style sheet on a window without a parent, now and whenever it changes; what it owns comes along."""
    window.setProperty(_DRESSED, True)
    window.setStyleSheet(theme().sheet)


def tokens() -> Tokens:
    """Return the colours in force."""
    return theme().tokens


def colour(role: str) -> QColor:
    """Return the colour of a role in force, e.g. `colour("muted")` or `colour(StatusRole.OK)`."""
    return QColor(theme().tokens.colour(role))


def scaled(pixels: int) -> int:
    """Return a length that grows with the text size setting."""
    return round(pixels * theme().text_percent / 100)


def row_height() -> int:
    """Return the height of a row in lists and tables at the present text size, in pixels."""
    return ROW_HEIGHT + round(_LINE * (theme().text_percent - 100) / 100)


def icon(name: str, role: str = "text") -> QIcon:
    """Return an outline icon by its Lucide name, tinted by a colour role; follows the theme by itself.

    Raises FileNotFoundError if `resources/icons` has no such icon.
    """
    _source(name)
    return QIcon(_TintedEngine(name, role))


def pixmap(name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon drawn in the present colours, `size` pixels a side, for painting by hand."""
    return _drawn(name, colour(role).name(), round(size * ratio), ratio)


def _system_tokens(app: QApplication) -> Tokens:
    hints = app.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def _palette(tokens: Tokens) -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.alternate,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.hover,
        role.Mid: tokens.border,
        role.Dark: tokens.control,
        role.Shadow: tokens.control,
    }
    for key, value in colours.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.muted))
    return palette


@lru_cache(maxsize=1)
@cache  # once: a change of colours doesn't read the faces again
def _register_fonts() -> None:
    for name in _FACES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def _svg(name: str, colour: str) -> bytes:
    return _source(name).replace("currentColor", colour).encode()


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
    pixels = max(1, pixels)  # an empty pixmap cannot be painted on
    image = QPixmap(pixels, pixels)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(_svg(name, colour))).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


# Qt takes over the engines that clone() returns, but Python would free them: they are few, so they are kept.
_CLONES: list[QIconEngine] = []


class _TintedEngine(QIconEngine):
    """Draws an SVG in the colour its role has at the moment of drawing."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw into a rectangle, as large as fits."""
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatioF()
        corner = QPoint(rect.x(), rect.y() + (rect.height() - side) // 2)
        painter.drawPixmap(corner, _drawn(self._name, self._colour(mode), round(side * ratio), ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a pixmap of that many device pixels."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        """Return the icon for a screen of that pixel ratio."""
        side = min(size.width(), size.height())
        picture = _drawn(self._name, self._colour(mode), side, scale)
        if size.width() == size.height():
            return picture
        # A wider size leaves air at the right: that is how a push button keeps its text off its icon.
        wide = QPixmap(size)
        wide.fill(Qt.GlobalColor.transparent)
        wide.setDevicePixelRatio(scale)
        painter = QPainter(wide)
        painter.drawPixmap(QPointF(0, (size.height() - side) / 2 / scale), picture)
        painter.end()
        return wide

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        """Return the asked size: an outline has every size."""
        return size

    def isNull(self) -> bool:
        """Return that there is something to draw."""
        return False

    def iconName(self) -> str:
        """Return the Lucide name."""
        return self._name

    def clone(self) -> QIconEngine:
        """Return a copy for Qt."""
        copy = _TintedEngine(self._name, self._role)
        _CLONES.append(copy)
        return copy

    def _colour(self, mode: QIcon.Mode) -> str:
        if mode == QIcon.Mode.Disabled:
            return theme().tokens.muted
        if mode == QIcon.Mode.Selected:
            return theme().tokens.on_selection
        with contextlib.suppress(KeyError):
            return theme().tokens.colour(self._role)
        return self._role
