"""What Qt-free code asks of its surroundings: words in a language, and a place to tell how far it is."""

from typing import Protocol


class Translate(Protocol):
    """Words for the screen: `translate("Context", "English text", None, n)`, extracted by lupdate.

    Texts with a count hold `%n`; the implementation picks the plural form and fills it in. Other gaps are
    `{named}` and are filled by the caller *after* translation. Never pass an f-string: it is extracted and
    never matches.
    """

    def __call__(self, context: str, text: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        """Return the text in the interface's language."""
        ...


class Progress(Protocol):
    """Where long work tells how far it is."""

    def step(self, done: int, total: int) -> None:
        """Tell that `done` of `total` parts are finished; raises `Cancelled` if the user wants no more."""
        ...


class NoProgress:
    """A `Progress` that nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Say nothing."""


class Memory(Protocol):
    """Where the user's own settings are kept: they belong to no workspace."""

    def value(self, key: str) -> str | None:
        """Return what was kept under a key, or None."""
        ...

    def set_value(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        ...


class NoMemory:
    """A `Memory` that keeps nothing."""

    def value(self, key: str) -> str | None:
        """Return None."""
        return None

    def set_value(self, key: str, value: str) -> None:
        """Keep nothing."""


def in_english(_context: str, text: str, _disambiguation: str | None = None, n: int = -1, /) -> str:
    """Translate nothing: the source text with its count, for tests and logs."""
    return text.replace("%n", str(n))


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads the context
    """Mark a text for the catalogue where it is only kept, to be translated when it is shown."""
    return text
