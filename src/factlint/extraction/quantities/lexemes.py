"""Numbers, words and marks of a text, cut finer than the words of ``factlint.language``.

A number is one lexeme with its commas, decimals and power ("34,567", "3.8", "10⁶", and ".45" even where an article is glued to it);
letters glued to it are another ("bn").
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from factlint.extraction.phrases import Phrases
from factlint.extraction.quantities.written_digits import GROUPS, NUMBER, POWER
from factlint.language import keys_by_entry

PACKAGE: Final = "factlint.extraction.quantities"
"""Beside whose code the lexicons stand."""
LEXEME: Final = re.compile(
    r"(?P<word>[^\W\d_]+(?:[’'][^\W\d_]+)*)"
    rf"|(?P<number>{NUMBER})"
    r"|(?P<mark>\S)"
)
SPACED_GROUPS: Final = re.compile(
    rf"\d(?<![\d.,]\d)\d{{0,2}}(?:[ \u00a0\u2009\u202f]\d{{3}}){GROUPS}(?![\d])(?:\.\d+)?(?:{POWER})?"
)
"""Thousands set apart by a space: "34 567"."""
DASHES: Final = frozenset("-–—‑−")


class Lexeme:
    """A number, a word or a mark.

    Attributes:
        text: as written.
        lower: the same in lower case.
        start, end: code points.
        kind: ``number``, ``word`` or ``mark``.
        glued: whether no white space stands before it.
    """

    __slots__ = ("end", "glued", "kind", "lower", "start", "text")

    def __init__(  # noqa: PLR0913, PLR0917  # one a field; written out, as a compiler leaves a dataclass's constructor alone
        self, text: str, lower: str, start: int, end: int, kind: str, glued: bool
    ) -> None:
        self.text = text
        self.lower = lower
        self.start = start
        self.end = end
        self.kind = kind
        self.glued = glued

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.kind == "word"

    @property
    def is_number(self) -> bool:
        """Whether it is made of digits."""
        return self.kind == "number"

    @property
    def is_dash(self) -> bool:
        """Whether it is a hyphen, a dash or a minus."""
        return self.text in DASHES

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def lexemes(text: str, offset: int = 0) -> list[Lexeme]:
    """The lexemes of a text, in order; ``offset`` is added to their places."""
    matches = _with_spaced_groups(text) if SPACED_GROUPS.search(text) else LEXEME.finditer(text)
    found: list[Lexeme] = []
    last = 0
    for match in matches:
        written = match.group()
        start, end = match.span()
        kind = match.lastgroup or "number"
        found.append(Lexeme(written, written.lower(), start + offset, end + offset, kind, start == last))
        last = end
    return found


def _with_spaced_groups(text: str) -> Iterator[re.Match[str]]:
    """The lexemes of a text, with numbers that hold spaces in one piece."""
    position = 0
    for group in SPACED_GROUPS.finditer(text):
        yield from LEXEME.finditer(text, position, group.start())
        yield group
        position = group.end()
    yield from LEXEME.finditer(text, position)


@cache
def phrases_of(name: str) -> Phrases:
    """The phrases of a lexicon of this package, each to the key of its line."""
    return Phrases(keys_by_entry(PACKAGE, name))
