"""What came of files in an earlier run: a file is read again when it, the card beside it, or a limit has changed."""

import hashlib
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from factlint.ingest.decode import STANDARD_INPUT, InputError, read_bytes
from factlint.ingest.documents import Read
from factlint.ingest.files import FileKind
from factlint.ingest.network import is_address
from factlint.ingest.sidecar import sidecar_of
from factlint.settings import Settings

if TYPE_CHECKING:
    from factlint.store import Shelf

BESIDE_READING = frozenset({"select", "ignore", "choices", "as_of", "processes", "large_run_characters"})
"""Settings that change nothing about what comes of a file."""


class Reading(NamedTuple):
    """What came of a file, and how many bytes it has."""

    read: Read
    size: int


def readings(
    files: Iterable[tuple[str, FileKind]], settings: Settings, shelf: "Shelf[Read] | None"
) -> dict[str, Reading]:
    """What is known of files, by path. What is piped in, and what lies in the web, is not: it can be read only once."""
    if shelf is None:
        return {}
    keys: dict[str, tuple[str, int]] = {}
    for path, kind in files:
        if path == STANDARD_INPUT or is_address(path):
            continue
        with suppress(InputError):  # told when it is read
            data = read_bytes(path, settings)
            keys[path] = reading_key(path, kind, data, settings), len(data)
    known = shelf.found(key for key, _ in keys.values())
    return {path: Reading(known[key], size) for path, (key, size) in keys.items() if key in known}


def reading_key(path: str, kind: FileKind, data: bytes, settings: Settings) -> str:
    """The hash of all that comes into the reading of a file."""
    sidecar = sidecar_of(path)
    beside = b""
    if sidecar is not None:
        with suppress(InputError):
            beside = sidecar.name.encode() + read_bytes(str(sidecar), settings)
    told = (path, kind, settings.model_dump_json(exclude=set(BESIDE_READING)))
    made = hashlib.sha256("\x1f".join(told).encode(errors="surrogatepass"))
    made.update(hashlib.sha256(data).digest() + hashlib.sha256(beside).digest())
    return made.hexdigest()
