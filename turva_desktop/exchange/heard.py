"""Answers that know whether anything has asked for them: what fits nothing must not pass in silence."""

from collections.abc import Iterator, Mapping
from typing import final


@final
class Heard(Mapping[str, str]):
    """Answers by the key of their question; `given` are all of them, `asked` the keys that were looked up."""

    def __init__(self, given: Mapping[str, str]) -> None:
        self.given = dict(given)
        self.asked: set[str] = set()

    def __getitem__(self, key: str) -> str:
        self.asked.add(key)
        return self.given[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.given)

    def __len__(self) -> int:
        return len(self.given)
