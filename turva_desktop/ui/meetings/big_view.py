"""The open item in large letters, for the projector: a full screen that follows what is written and reviewed."""

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from turva_desktop.domain.action import ACTION, Action
from turva_desktop.domain.item import ITEM, Item
from turva_desktop.domain.review import ReviewResult
from turva_desktop.domain.secrecy import is_confidential
from turva_desktop.services.meetings import Reviewed
from turva_desktop.ui.look.due_words import due_words
from turva_desktop.ui.look.words import capital, field_label, kind_words, word
from turva_desktop.ui.meetings.words import numbered

_POINTS = 26

_TEXTS: Final = ("account", "proposal", "handling", "decision")
"""What is read from the wall, in its order."""


class BigView(QWidget):
    """Title, proposal, decision and actions of the open item, of the follow-up what came back; Esc and F11 close."""

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
        self._results: dict[str, ReviewResult] = {}
        self.resize(1100, 700)

    def show_item(
        self, meeting: str, item: Item | None, actions: list[Action], reviews: Sequence[Reviewed] = ()
    ) -> None:
        """Show an item as it now reads, and of the follow-up the open matters with what was said of each.

        Of what is confidential only the public title is shown: a projector is a public place.
        """
        if item is None:
            self._shown = None
            self.text.setHtml("")
            return
        before, self._shown = self._shown, item
        results, self._results = self._results, {one.id: one.review.result for one in reviews}
        place = self.text.verticalScrollBar().value()
        self.text.setHtml("".join(self._parts(meeting, item, actions, reviews)))
        if before is None or before.id != item.id:
            return
        self.text.verticalScrollBar().setValue(place)
        # What is being written, or reviewed, is what the meeting looks at.
        said = [name for name in _TEXTS if getattr(before, name) != getattr(item, name)]
        said += [one for one, result in self._results.items() if results.get(one, result) is not result]
        for anchor in said:
            self.text.scrollToAnchor(anchor)

    def _parts(self, meeting: str, item: Item, actions: list[Action], reviews: Sequence[Reviewed]) -> list[str]:
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
            parts += [_matter(one) for one in reviews if _is_public(one)]
        else:
            told = self.tr("This item is not public.")
            parts.append(f"<p>{escape(told)}</p>")
        return parts

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Esc and at the key that opened it."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F11}:
            self.close()
        else:
            super().keyPressEvent(event)


def _html(markdown: str) -> str:
    document = QTextDocument()
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    html = document.toHtml()
    start, end = html.find("<body"), html.rfind("</body>")
    return html[html.find(">", start) + 1 : end]


def _matter(one: Reviewed) -> str:
    """Return an open matter: what, who, by when, and what the meeting said of it."""
    action = None if one.action is None else one.action.action
    told = ": ".join(filter(None, (one.title, "" if action is None else _who_and_when(action))))
    result = capital(word(one.review.result))
    return f"<p><a name='{one.id}'></a>{escape(told)}<br><b>{escape(result)}</b></p>"


def _is_public(one: Reviewed) -> bool:
    records = (one.action and one.action.action, one.item, one.continued_as)
    return not any(is_confidential(record) for record in records if record is not None)


def _line(action: Action) -> str:
    return ": ".join(filter(None, (action.title, _who_and_when(action))))


def _who_and_when(action: Action) -> str:
    return ", ".join(part for part in (action.lead, due_words(action)) if part)
