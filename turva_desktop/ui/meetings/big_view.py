"""The open item in large letters, for the projector: a window of its own that follows what is written."""

from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from turva_desktop.domain.action import ACTION, Action
from turva_desktop.domain.item import ITEM, Item
from turva_desktop.ui.look.due_words import due_words
from turva_desktop.ui.look.words import field_label, kind_words
from turva_desktop.ui.meetings.words import numbered

_POINTS = 26

_TEXTS: Final = ("account", "proposal", "handling", "decision")
"""What is read from the wall, in its order."""


class BigView(QWidget):
    """Title, proposal, decision and actions of the open item; Esc closes, F11 fills the screen."""

    def __init__(self, parent: QWidget) -> None:
        """Build an empty window."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Meeting in large letters"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("The open item in large letters"))
        font = self.text.font()
        font.setPointSize(_POINTS)
        self.text.setFont(font)
        self.text.document().setDefaultFont(font)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        self._shown: Item | None = None
        self.resize(1100, 700)

    def show_item(self, meeting: str, item: Item | None, actions: list[Action]) -> None:
        """Show an item as it now reads; of a confidential one its public title only: a projector is a public place."""
        if item is None:
            self._shown = None
            self.text.setHtml("")
            return
        parts = [
            f"<p style='font-size:16pt'>{escape(meeting)}</p>",
            f"<p style='font-size:34pt; font-weight:600'>{escape(numbered(item, shared=True))}</p>",
        ]
        if item.confidentiality.is_public:
            parts += [
                f"<h3><a name='{name}'></a>{escape(field_label(ITEM, name))}</h3>{_html(words)}"
                for name in _TEXTS
                if (words := getattr(item, name))
            ]
            actions = [action for action in actions if action.confidentiality.is_public]
            if actions:
                title = kind_words(ACTION)
                lines = "".join(f"<li>{escape(_line(action))}</li>" for action in actions)
                parts.append(f"<h3>{escape(title)}</h3><ul>{lines}</ul>")
        else:
            told = self.tr("This item is not public.")
            parts.append(f"<p>{escape(told)}</p>")
        before, self._shown = self._shown, item
        place = self.text.verticalScrollBar().value()
        self.text.setHtml("".join(parts))
        if before is None or before.id != item.id:
            return
        self.text.verticalScrollBar().setValue(place)
        for name in _TEXTS:
            if getattr(before, name) != getattr(item, name):
                self.text.scrollToAnchor(name)  # what is being written is what the meeting looks at

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc, fill the screen at F11."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F11:
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        else:
            super().keyPressEvent(event)


def _html(markdown: str) -> str:
    document = QTextDocument()
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    html = document.toHtml()
    start, end = html.find("<body"), html.rfind("</body>")
    return html[html.find(">", start) + 1 : end]


def _line(action: Action) -> str:
    tail = ", ".join(part for part in (action.lead, due_words(action)) if part)
    return f"{action.title}: {tail}" if tail else action.title
