"""Reads the small data files that stand beside the code which uses them.

A lexicon is a text file in UTF-8. ``#`` starts a comment; blank lines are ignored. A line is an entry, or
``key: entry, entry``.
"""

from functools import cache
from importlib import resources


@cache
def entries(package: str, name: str) -> tuple[str, ...]:
    """The entries of a lexicon, one a line, in order.

    Args:
        package: the package beside whose code the file stands ("factlint.extraction.quantities").
        name: the file's name ("hedges.txt").
    """
    text = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    stripped = (line.split("#", 1)[0].strip() for line in text.splitlines())
    return tuple(line for line in stripped if line)


@cache
def families(package: str, name: str) -> dict[str, tuple[str, ...]]:
    """The lines ``key: entry, entry`` of a lexicon, as key to entries, in order.

    Raises:
        ValueError: a line has no colon, or a key comes twice.
    """
    found: dict[str, tuple[str, ...]] = {}
    for line in entries(package, name):
        key, colon, members = line.partition(":")
        key = key.strip()
        if not colon or key in found:
            raise ValueError(f"{package}/{name}: {line!r} is no new 'key: entry, entry'")
        found[key] = tuple(member.strip() for member in members.split(",") if member.strip())
    return found


@cache
def keys_by_entry(package: str, name: str) -> dict[str, str]:
    """The same lines turned round: entry to key; the first key that names an entry wins."""
    turned: dict[str, str] = {}
    for key, members in families(package, name).items():
        for member in members:
            turned.setdefault(member, key)
    return turned
