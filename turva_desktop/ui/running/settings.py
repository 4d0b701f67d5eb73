"""Where the window keeps what belongs to the user and not to the file."""

from typing import Protocol


class Settings(Protocol):
    """Where the window keeps what belongs to the user and not to the file."""

    def value(self, key: str) -> str | None:
        """Return what was kept under a key, or None."""
        ...

    def set_value(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        ...


class MemorySettings:
    """Settings that last as long as the object: for tests and screenshots."""

    def __init__(self) -> None:
        """Start with nothing kept."""
        self._values: dict[str, str] = {}

    def value(self, key: str) -> str | None:
        """Return what was kept under a key, or None."""
        return self._values.get(key)

    def set_value(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        self._values[key] = value
