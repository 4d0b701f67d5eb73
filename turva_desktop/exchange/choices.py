"""How a choice stands in a cell, one of several words, and what is asked about a word that is none of them."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from turva_desktop.domain.language import Language, WordedEnum, Words, words
from turva_desktop.exchange.codecs import Base, CellValue
from turva_desktop.exchange.context import Context, Prior
from turva_desktop.exchange.normalise import is_near, loose
from turva_desktop.exchange.parsed import Parsed, V, answered, ask
from turva_desktop.exchange.questions import EMPTY, value_key
from turva_desktop.exchange.raw import RawCell

_CHOICE_NAME = words("valinta", "val", "válljen", "choice")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceCodec(Base):
    """A member of an enumeration, by its word in any of the languages or by a synonym."""

    kind: type[WordedEnum]
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    can_clear: bool = False
    empty: WordedEnum | None = None
    name: Words = _CHOICE_NAME

    def write(self, value: WordedEnum | None, context: Context) -> CellValue:
        """Return the member's word."""
        return None if value is None else value.words[context.language]

    def parse(self, cell: RawCell, prior: Prior, context: Context) -> Parsed[WordedEnum | None]:
        """Return the member; a word that is one letter wrong is still not guessed, only suggested."""
        word = loose(cell.seen)
        known = self._known()
        if member := known.get(word) or known.get(word.rstrip(".,;!")):
            return Parsed(value=member)
        return asked(_snake(self.kind.__name__), cell.seen, self._likely(word, context.language), known, context)

    def _likely(self, word: str, language: Language) -> list[str]:
        """Return the words of all members, those first that are nearly the word or that it begins with."""
        known = self._known()
        most = min(2, len(word) // 3)  # a word of a letter or two is near to everything
        begun = sorted((text for text in known if word.startswith(f"{text} ")), key=len, reverse=True)
        near = [*begun, *(text for text in known if is_near(text, word, most))]
        return list(dict.fromkeys([*(known[text].words[language] for text in near), *self.choices(language)]))

    def _known(self) -> dict[str, WordedEnum]:
        known: dict[str, WordedEnum] = {}
        for member in self.kind:
            for text in (*member.words.known, member.value, *self.synonyms.get(member.value, ())):
                known.setdefault(loose(text), member)
        return known

    def known_words(self) -> Iterable[str]:
        """Return every word that means a member, in comparable form."""
        return self._known().keys()

    def key(self, value: WordedEnum | None) -> str:
        """Return the stored value."""
        return "" if value is None else value.value

    def choices(self, language: Language) -> tuple[str, ...]:
        """Return the words of all members."""
        return tuple(member.words[language] for member in self.kind)


def asked(subject: str, text: str, options: Collection[str], known: Mapping[str, V], context: Context) -> Parsed[V]:
    """Return what the user has said that a word means, or the question, which is asked once for each word."""
    key = value_key(subject, text)
    answer = loose(context.answers.get(key, ""))
    if answer == EMPTY:
        context.learned[key] = EMPTY
        return Parsed(blank=True, remarks=answered(key, ""))
    meant = {loose(word): member for word, member in known.items()}.get(answer)
    if meant is None:
        return ask("choice_unknown", key, (*options, EMPTY), to_write=tuple(options))
    context.learned[key] = answer
    return Parsed(value=meant, remarks=answered(key, answer))


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
