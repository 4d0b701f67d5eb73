"""How a document writes: its own words in its language, the records' texts in theirs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from decimal import Decimal

from turva_desktop.documents.content import formats, rich_text
from turva_desktop.documents.content.model import BulletList, Inline, ListItem, NumberedList, Paragraph, Run
from turva_desktop.documents.content.passages import with_passages
from turva_desktop.domain.language import Language, WordedEnum, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """Writes in a document's `language`; the workspace's texts are in `texts` unless they show otherwise."""

    language: Language
    texts: Language

    def __call__(self, words: Words, **gaps: object) -> str:
        """Return the document's own words with their gaps filled."""
        return words[self.language].format(**gaps) if gaps else words[self.language]

    def count(self, number: int, one: Words, many: Words) -> str:
        """Return a count with its noun, in the right form."""
        return self(one) if number == 1 else self(many, n=number)

    def value(self, value: WordedEnum) -> str:
        """Return the word of a value."""
        return value.words[self.language]

    def title(self, value: WordedEnum) -> str:
        """Return the word of a value as a title."""
        return capitalised(self.value(value))

    def day(self, day: date) -> str:
        """Return a date as the language writes it."""
        return formats.date_text(day, self.language)

    def clock(self, moment: time) -> str:
        """Return a time of day as the language writes it."""
        return formats.time_text(moment, self.language)

    def euros(self, amount: Decimal) -> str:
        """Return an amount of money as the language writes it."""
        return formats.euro_text(amount, self.language)

    def number(self, value: Decimal) -> str:
        """Return a number as the language writes it."""
        return formats.decimal_text(value, self.language)

    def percent(self, share: int) -> str:
        """Return a whole percentage as the language writes it."""
        return formats.percent_text(share, self.language)

    def data(self, text: str) -> Inline:
        """Return a record's plain text, its languages marked."""
        text = text.strip()
        return self._said((Run(text=text),)) if text else ()

    def cell(self, markdown: str) -> Inline:
        """Return a record's Markdown as one stretch for a table cell."""
        return self._said(rich_text.inline(markdown))

    def rich(self, markdown: str) -> tuple[rich_text.RichBlock, ...]:
        """Return a record's Markdown as blocks."""
        return tuple(self._marked(block) for block in rich_text.blocks(markdown))

    def _said(self, content: Inline) -> Inline:
        """Return runs with their languages; the document's own needs no mark."""
        marked = with_passages(content, self.texts)
        return tuple(replace(run, language=None) if run.language is self.language else run for run in marked)

    def _marked(self, block: rich_text.RichBlock) -> rich_text.RichBlock:
        if isinstance(block, Paragraph):
            return replace(block, content=self._said(block.content))
        return self._marked_list(block)

    def _marked_list(self, block: BulletList | NumberedList) -> BulletList | NumberedList:
        items = tuple(
            ListItem(
                content=self._said(item.content),
                sublist=None if item.sublist is None else self._marked_list(item.sublist),
            )
            for item in block.items
        )
        return replace(block, items=items)


def joined(parts: Iterable[Inline | str], separator: str = "\n") -> Inline:
    """Return the parts that say something, a separator between them."""
    runs: list[Run] = []
    for part in parts:
        said: Sequence[Run] = (Run(text=part),) if isinstance(part, str) else part
        if any(run.text for run in said):
            runs += ([Run(text=separator)] if runs else []) + list(said)
    return tuple(run for run in runs if run.text)


def capitalised(text: str) -> str:
    """Return a text with its first letter large."""
    return text[:1].upper() + text[1:]
