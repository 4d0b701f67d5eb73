"""The secretary's Markdown as blocks: paragraphs, lists, bold, italic and links, and nothing else.

Raw HTML, headings, images and code are shown as they were typed: a document's structure is the program's business,
and a text pasted from anywhere must not be able to change it. A line break typed is a line break shown, because
that is what people who don't know Markdown mean by it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from turva_desktop.documents.content.model import BulletList, Inline, ListItem, NumberedList, Paragraph, Run
from turva_desktop.documents.content.text import clean, safe_link
from turva_desktop.domain.language import Language

RichBlock = Paragraph | BulletList | NumberedList

_RULES = ["list", "newline", "escape", "emphasis", "link", "autolink", "balance_pairs", "fragments_join"]
_ADDRESS = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]']")
_MARKS: Final = {"strong_open": "bold", "strong_close": "bold", "em_open": "italic", "em_close": "italic"}
_DEEPEST = 60  # the parser drops what is nested deeper; nobody writes thirty lists inside each other


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("zero", {"maxNesting": _DEEPEST}).enable(_RULES, ignoreInvalid=True)


def blocks(markdown: str, language: Language | None = None) -> tuple[RichBlock, ...]:
    """Return a text as blocks; `language` marks it as another language than its document's."""
    markdown = clean(markdown)
    tokens = _parser().parse(markdown)
    if any(token.level >= _DEEPEST - 2 for token in tokens):
        return (Paragraph(content=(Run(text=markdown.strip(), language=language),)),)
    return tuple(_Reader(tokens=tokens, language=language).read())


def inline(markdown: str, language: Language | None = None) -> Inline:
    """Return a text as one stretch of runs, for a table cell: blocks on lines of their own, items after a dash."""
    lines = [line for block in blocks(markdown, language) for line in _lines(block)]
    return tuple(run for place, line in enumerate(lines) for run in ((Run(text="\n"),) if place else ()) + line)


def plain(markdown: str) -> str:
    """Return a text without its marks, for titles and searches."""
    return "".join(run.text for run in inline(markdown))


def _lines(block: RichBlock) -> Iterator[Inline]:
    if isinstance(block, Paragraph):
        yield block.content
        return
    for place, item in enumerate(block.items):
        mark = f"{block.start + place}. " if isinstance(block, NumberedList) else "– "
        yield (Run(text=mark), *item.content)
        if item.sublist is not None:
            yield from _lines(item.sublist)


@dataclass(slots=True, kw_only=True)
class _Reader:
    """Walks the flat list of tokens; `place` is the next one."""

    tokens: Sequence[Token]
    language: Language | None
    place: int = 0

    def read(self) -> Iterator[RichBlock]:
        """Yield the blocks up to the end of the text or of the list item they stand in."""
        while self.place < len(self.tokens):
            token = self.tokens[self.place]
            if token.type == "list_item_close":
                return
            self.place += 1
            if token.type == "inline":
                content = tuple(_runs(token.children or [], self.language))
                if content:
                    yield Paragraph(content=content)
            elif token.type == "bullet_list_open":
                yield BulletList(items=tuple(self._items()))
            elif token.type == "ordered_list_open":
                yield NumberedList(items=tuple(self._items()), start=int(token.attrGet("start") or 1))

    def _items(self) -> Iterator[ListItem]:
        while self.tokens[self.place].type == "list_item_open":
            self.place += 1
            inside = list(self.read())
            self.place += 1
            yield _item(inside)
        self.place += 1


def _item(inside: Sequence[RichBlock]) -> ListItem:
    """Return one item: its paragraphs become lines, and of several inner lists one is made."""
    content: list[Run] = []
    sublist: BulletList | NumberedList | None = None
    for block in inside:
        if isinstance(block, Paragraph):
            content += ([Run(text="\n")] if content else []) + list(block.content)
        else:
            sublist = block if sublist is None else replace(sublist, items=sublist.items + block.items)
    return ListItem(content=tuple(content), sublist=sublist)


def _runs(children: Sequence[Token], language: Language | None) -> Iterator[Run]:
    depth = dict.fromkeys(_MARKS.values(), 0)
    link: str | None = None
    for token in children:
        if token.type in _MARKS:
            depth[_MARKS[token.type]] += token.nesting
        elif token.type == "link_open":
            link = safe_link(str(token.attrGet("href") or ""))
        elif token.type == "link_close":
            link = None
        else:
            text = "\n" if token.type in {"softbreak", "hardbreak"} else token.content
            bold, italic = depth["bold"] > 0, depth["italic"] > 0
            for part, address in _addresses(text) if link is None else [(text, link)]:
                if part:
                    yield Run(text=part, bold=bold, italic=italic, link=address, language=language)


def _addresses(text: str) -> Iterator[tuple[str, str | None]]:
    """Yield the text in parts, the bare web addresses in it as links."""
    end = 0
    for match in _ADDRESS.finditer(text):
        yield text[end : match.start()], None
        yield match.group(), safe_link(match.group())
        end = match.end()
    yield text[end:], None
