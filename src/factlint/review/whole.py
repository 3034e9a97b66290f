"""Files that people keep are written whole or not at all."""

import os
from pathlib import Path


def write_whole(text: str, path: Path) -> None:
    """Write a file and the folders that it needs; what was there before stays if it cannot be written.

    Raises:
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        beside.write_bytes(text.encode())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
