"""Which encoding a text is in that is not in Unicode. Only encodings of Western Europe are considered."""

import re
from typing import Final, NamedTuple

NAMES: Final = {"cp1252": "Windows-1252", "mac_roman": "Mac Roman"}
"""The encodings that are considered, the more frequent one first. Among all that there are, a few letters tell nothing:
one pound sign would make a text Polish, or Japanese."""
CODE_OF_UTF_8: Final = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
"""Bytes that are a letter beyond ASCII in UTF-8. Source: RFC 3629."""
CAPITAL_IN_WORD: Final = re.compile(r"[a-z][À-ÖØ-ÞŠŒŽŸ]")
"""What no word has, and what a letter becomes that is read in the wrong one of the two encodings: ``cafŽ``."""


class Guess(NamedTuple):
    """A text in an encoding that it does not declare.

    Attributes:
        text: its letters.
        encoding: what it is called.
    """

    text: str
    encoding: str


def guess(data: bytes) -> Guess | None:
    """The most likely reading of a text that is not in UTF-8; None if no reading is likely, or it is in two encodings."""
    if b"\0" in data or is_mixed(data):
        return None
    from charset_normalizer import from_bytes  # noqa: PLC0415  # few texts need it

    chaos = {match.encoding: match.chaos for match in from_bytes(data, cp_isolation=list(NAMES))}
    texts = {name: data.decode(name) for name in NAMES if name in chaos}
    likely = [name for name, text in texts.items() if not CAPITAL_IN_WORD.search(text)]
    best = min(likely, key=lambda name: chaos[name], default=None)
    return None if best is None else Guess(texts[best], NAMES[best])


def is_mixed(data: bytes) -> bool:
    """Whether a text that is not in UTF-8 has letters of UTF-8 all the same: somebody has put two texts together."""
    return CODE_OF_UTF_8.search(data) is not None
