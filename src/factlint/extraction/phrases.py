"""Words of a sentence by their place, and the phrases of a lexicon that stand there."""

from collections.abc import Mapping, Sequence
from typing import Protocol


class Word(Protocol):
    """A piece of a sentence, however an extractor cuts it."""

    @property
    def lower(self) -> str:
        """In lower case."""
        ...


def lower_at(words: Sequence[Word], index: int) -> str:
    """The word at an index in lower case, empty beyond the ends."""
    return words[index].lower if 0 <= index < len(words) else ""


class Phrases:
    """Phrases and what each of them stands for; words within a phrase are separated by one space.

    Most words begin and end no phrase, so that one look-up answers for them.

    Attributes:
        first_words, last_words: the words with which a phrase begins and ends, each to the length of its longest
            phrase in words.
    """

    def __init__(self, keys: Mapping[str, str]) -> None:
        """Take phrases in lower case to keys."""
        self._keys = dict(keys)
        self.first_words: dict[str, int] = {}
        self.last_words: dict[str, int] = {}
        for phrase in keys:
            parts = phrase.split(" ")
            for index, word in ((self.first_words, parts[0]), (self.last_words, parts[-1])):
                index[word] = max(index.get(word, 0), len(parts))

    def words_after(self, first: str) -> frozenset[str]:
        """The second words of the phrases that begin with a word."""
        return frozenset(phrase.split(" ")[1] for phrase in self._keys if phrase.startswith(f"{first} "))

    def at(self, words: Sequence[Word], index: int) -> tuple[str, int] | None:
        """The key of the longest phrase that begins at an index, and the index after it."""
        longest = self.first_words.get(words[index].lower, 0) if 0 <= index < len(words) else 0
        for length in range(min(longest, len(words) - index), 0, -1):
            key = self._keys.get(" ".join([word.lower for word in words[index : index + length]]))
            if key is not None:
                return key, index + length
        return None

    def before(self, words: Sequence[Word], index: int) -> tuple[str, int] | None:
        """The key of the longest phrase that ends before an index, and the index at which it begins."""
        longest = self.last_words.get(words[index - 1].lower, 0) if 0 < index <= len(words) else 0
        for length in range(min(longest, index), 0, -1):
            key = self._keys.get(" ".join([word.lower for word in words[index - length : index]]))
            if key is not None:
                return key, index - length
        return None
