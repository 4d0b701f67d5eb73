"""How messages travel between the process that reads a file and the one that asked: JSON, length first."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, Final

Message = Mapping[str, Any]  # JSON, which readers take apart
"""One message; whoever takes it apart is ready for anything."""

MESSAGE_LIMIT: Final = 1 << 30
_SIZE: Final = 4


def send(stream: BinaryIO, message: Message) -> None:
    """Write a message with its length before it."""
    data = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    stream.write(len(data).to_bytes(_SIZE, "big"))
    stream.write(data)
    stream.flush()


def receive(stream: BinaryIO) -> Iterator[Message]:
    """Yield the messages of a stream until its end; raises `ValueError` for what is none."""
    while head := stream.read(_SIZE):
        size = int.from_bytes(head, "big")
        data = stream.read(size) if len(head) == _SIZE and size <= MESSAGE_LIMIT else b""
        if len(data) != size:
            raise ValueError("a message was cut short")
        yield json.loads(data.decode("utf-8", "surrogatepass"))
