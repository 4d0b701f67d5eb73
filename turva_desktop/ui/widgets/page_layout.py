"""The frame of every page: a title, its buttons at the right, the body below; what is too large scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from turva_desktop.ui.look.theme import row_height
from turva_desktop.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S
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


def scrolled(widget: QWidget) -> QScrollArea:
    """Return an area without a frame in which the widget scrolls when the window has too little room for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
