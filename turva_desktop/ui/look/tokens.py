"""The look as values: colours by role in light, dark and high contrast, spacing and sizes.

Every text pair is at least 4.5:1 and every focus ring and control border 3:1; `tests/ui/test_tokens.py` computes
them. Nothing outside `ui.look.theme` and the painting widgets should need a colour.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from types import MappingProxyType

SPACE_XS, SPACE_S, SPACE_M, SPACE_L = 4, 8, 16, 24
ROW_HEIGHT = 36
"""The least height of a row in a list, in pixels; it grows with the text."""
TARGET = 24
"""The least side of anything that is clicked, in pixels (WCAG 2.2, 2.5.8)."""


class StatusRole(StrEnum):
    """What a status means for its reader; colours, icons and bars follow it."""

    OK = "ok"
    PROGRESS = "progress"
    FAILED = "failed"
    MOVED = "moved"
    UNKNOWN = "unknown"
    OVERDUE = "overdue"


STATUS_ICONS: Mapping[StatusRole, str] = MappingProxyType(
    {
        StatusRole.OK: "circle-check",
        StatusRole.PROGRESS: "circle-dot",
        StatusRole.FAILED: "circle-x",
        StatusRole.MOVED: "circle-arrow-right",
        StatusRole.UNKNOWN: "circle-question-mark",
        StatusRole.OVERDUE: "circle-alert",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusColours:
    """One status: the pill's ground and ink, and the solid colour of a bar with the text on it."""

    ground: str
    ink: str
    solid: str
    on_solid: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One set of colours; each is `#rrggbb`."""

    dark: bool
    contrast: bool
    window: str
    surface: str
    alternate: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    hover: str
    selection: str
    on_selection: str
    focus: str
    control: str
    danger: str
    status: Mapping[StatusRole, StatusColours]

    def colour(self, role: str) -> str:
        """Return the colour of a role: a field's name, or a status (its ink)."""
        if role in _STATUS_NAMES:
            return self.status[StatusRole(role)].ink
        if role not in _PLAIN:
            raise KeyError(role)
        return str(getattr(self, role))

    def plain(self) -> dict[str, str]:
        """Return the colours by name, without the statuses."""
        return {name: str(getattr(self, name)) for name in _PLAIN}


_PLAIN = tuple(field.name for field in fields(Tokens) if field.name not in ("dark", "contrast", "status"))
_STATUS_NAMES = frozenset(StatusRole)


def _statuses(on_solid: str, **colours: tuple[str, str, str]) -> Mapping[StatusRole, StatusColours]:
    return MappingProxyType(
        {
            StatusRole(name): StatusColours(ground=ground, ink=ink, solid=solid, on_solid=on_solid)
            for name, (ground, ink, solid) in colours.items()
        }
    )


LIGHT = Tokens(
    dark=False,
    contrast=False,
    window="#f3f5f7",
    surface="#ffffff",
    alternate="#f8fafb",
    border="#d9dfe5",
    text="#16202a",
    muted="#51606e",
    accent="#0b5cad",
    on_accent="#ffffff",
    accent_hover="#094c90",
    hover="#e9eff6",
    selection="#d6e6f7",
    on_selection="#0a2540",
    focus="#0b5cad",
    control="#828f9b",
    danger="#a3231c",
    status=_statuses(
        "#ffffff",
        ok=("#ddf2e4", "#14532d", "#237a4b"),
        progress=("#dceafa", "#0b4a86", "#1f6fbf"),
        failed=("#fbe3e1", "#8c1d18", "#b93a32"),
        moved=("#ece5f8", "#54308c", "#7048b6"),
        unknown=("#e7eaee", "#46525e", "#66737f"),
        overdue=("#fdebcf", "#7a4100", "#a35a00"),
    ),
)

DARK = Tokens(
    dark=True,
    contrast=False,
    window="#151a20",
    surface="#1d242c",
    alternate="#212932",
    border="#37424d",
    text="#e8edf2",
    muted="#a9b6c2",
    accent="#6bb1ff",
    on_accent="#06182b",
    accent_hover="#8cc4ff",
    hover="#29343f",
    selection="#264462",
    on_selection="#ffffff",
    focus="#8cc4ff",
    control="#8695a3",
    danger="#ff9d94",
    status=_statuses(
        "#0d141b",
        ok=("#173a27", "#a5e4ba", "#6fcf97"),
        progress=("#173a5c", "#add6ff", "#6bb1ff"),
        failed=("#4a1f1e", "#ffbab2", "#ff8f85"),
        moved=("#352a52", "#d6c2fd", "#bda0f5"),
        unknown=("#2f3843", "#c8d1da", "#9aa7b4"),
        overdue=("#4a3310", "#ffd595", "#f0b45a"),
    ),
)

CONTRAST_DARK = Tokens(
    dark=True,
    contrast=True,
    window="#000000",
    surface="#000000",
    alternate="#000000",
    border="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    accent="#ffff00",
    on_accent="#000000",
    accent_hover="#ffffff",
    hover="#30300a",
    selection="#ffff00",
    on_selection="#000000",
    focus="#00ffff",
    control="#ffffff",
    danger="#ffb3ad",
    status=_statuses(
        "#000000",
        ok=("#000000", "#8dffb0", "#8dffb0"),
        progress=("#000000", "#9fd4ff", "#9fd4ff"),
        failed=("#000000", "#ffb3ad", "#ffb3ad"),
        moved=("#000000", "#dcc8ff", "#dcc8ff"),
        unknown=("#000000", "#ffffff", "#ffffff"),
        overdue=("#000000", "#ffd27f", "#ffd27f"),
    ),
)

CONTRAST_LIGHT = Tokens(
    dark=False,
    contrast=True,
    window="#ffffff",
    surface="#ffffff",
    alternate="#ffffff",
    border="#000000",
    text="#000000",
    muted="#000000",
    accent="#00308f",
    on_accent="#ffffff",
    accent_hover="#000000",
    hover="#e0e8ff",
    selection="#00308f",
    on_selection="#ffffff",
    focus="#b00060",
    control="#000000",
    danger="#8b0000",
    status=_statuses(
        "#ffffff",
        ok=("#ffffff", "#00491f", "#00491f"),
        progress=("#ffffff", "#00308f", "#00308f"),
        failed=("#ffffff", "#8b0000", "#8b0000"),
        moved=("#ffffff", "#4b1a86", "#4b1a86"),
        unknown=("#ffffff", "#000000", "#000000"),
        overdue=("#ffffff", "#6b3300", "#6b3300"),
    ),
)
