"""The frame of every page: a title, its buttons at the right, the body below."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from turva_desktop.ui.theme import row_height
from turva_desktop.ui.tokens import SPACE_L, SPACE_M, SPACE_S
from turva_desktop.ui.widgets.labels import title


def page_layout(page: QWidget, text: str, *buttons: QWidget) -> QVBoxLayout:
    """Give a page its title and buttons; returns the layout to which the body is added (with stretch 1)."""
    top = QHBoxLayout()
    top.setSpacing(SPACE_S)
    top.addStrut(row_height())  # with and without buttons the body begins at the same height
    top.addWidget(title(text))
    top.addStretch(1)
    for one in buttons:
        top.addWidget(one)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
    layout.setSpacing(SPACE_M)
    layout.addLayout(top)
    return layout
