"""Phrases of a lexicon, matched against lexemes."""

from collections.abc import Mapping
from functools import cache

from factlint.extraction.quantities.lexemes import PACKAGE, Lexeme
from factlint.language import keys_by_entry


class Phrases:
    """Phrases and what each of them stands for; words within a phrase are separated by one space.

    Most words begin and end no phrase, so that one look-up answers for them.
    """

    def __init__(self, keys: Mapping[str, str]) -> None:
        """Take phrases in lower case to keys."""
        self._keys = dict(keys)
        self._by_first: dict[str, int] = {}
        self._by_last: dict[str, int] = {}
        for phrase in keys:
            parts = phrase.split(" ")
            for index, word in ((self._by_first, parts[0]), (self._by_last, parts[-1])):
                index[word] = max(index.get(word, 0), len(parts))

    def at(self, words: list[Lexeme], index: int) -> tuple[str, int] | None:
        """The key of the longest phrase that begins at an index, and the index after it."""
        longest = self._by_first.get(words[index].lower, 0) if 0 <= index < len(words) else 0
        for length in range(min(longest, len(words) - index), 0, -1):
            key = self._keys.get(" ".join([word.lower for word in words[index : index + length]]))
            if key is not None:
                return key, index + length
        return None

    def before(self, words: list[Lexeme], index: int) -> tuple[str, int] | None:
        """The key of the longest phrase that ends before an index, and the index at which it begins."""
        longest = self._by_last.get(words[index - 1].lower, 0) if 0 < index <= len(words) else 0
        for length in range(min(longest, index), 0, -1):
            key = self._keys.get(" ".join([word.lower for word in words[index - length : index]]))
            if key is not None:
                return key, index - length
        return None


@cache
def phrases_of(name: str) -> Phrases:
    """The phrases of a lexicon of this package, each to the key of its line."""
    return Phrases(keys_by_entry(PACKAGE, name))
