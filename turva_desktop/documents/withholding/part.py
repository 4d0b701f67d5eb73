"""What a paper is made of: the records that a copy may hold, for anybody also without the names of private persons.

A paper is built from what is left, so nothing that was taken out can come through in any of its parts: title, list,
alternative text, metadata. What was taken out is counted, and the copy says how much that was.
"""

from collections.abc import Callable
from dataclasses import dataclass

from turva_desktop.documents.content import labels
from turva_desktop.domain.confidentiality import Confidentiality
from turva_desktop.domain.content import Content
from turva_desktop.domain.language import Language
from turva_desktop.domain.network import Person
from turva_desktop.domain.private_names import HiddenName, hidden_names, hide_names, without_names
from turva_desktop.domain.record import R
from turva_desktop.domain.secrecy import Copy
from turva_desktop.domain.withholding import Withheld, withhold


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The records that a copy may be made of, and what was taken out of them."""

    content: Content
    withheld: Withheld
    names: tuple[HiddenName, ...] = ()

    @property
    def copy(self) -> Copy:
        """Return for whom the copy is."""
        return self.withheld.copy

    def taken(self, kind: type[R], judge: Callable[[R], bool] = lambda _record: True) -> list[R]:
        """Return the records of a kind that were left out or lost something, as they were before."""
        return [record for record in self.withheld.of(kind) if judge(record)]

    def without_names(self, text: str) -> str:
        """Return a text from outside the records without the names that the copy leaves out."""
        return hide_names(text, self.names)


def part_for(content: Content, copy: Copy, language: Language, *texts: str) -> Part:
    """Return what of the records a copy may hold; `language` is that of the words put in the place of names.

    `texts` come from elsewhere into the paper: they may name a private person too.
    """
    left = withhold(content, copy, language)
    if copy is not Copy.PUBLIC:
        return Part(content=left.content, withheld=left)
    records = left.content.every()
    names = hidden_names(records, content.all(Person), language, *texts)
    return Part(content=Content(without_names(record, names) for record in records), withheld=left, names=names)


def ground_text(confidentiality: Confidentiality, ground: str, language: Language) -> str:
    """Return why something is withheld, e.g. `Salassa pidettävä. Peruste: JulkL 24.1 § 7 k.`."""
    word = confidentiality.words[language]
    reason = labels.GROUND[language].format(ground=ground.strip() or labels.NO_GROUND[language])
    return f"{word[:1].upper()}{word[1:]}. {reason}"
