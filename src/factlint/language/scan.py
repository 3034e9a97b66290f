"""The one pass over a text that finds where an extractor has to look closer."""

import ahocorasick_rs


class WordScanner:
    """Finds whole words and phrases of a lexicon in a text, case aside, in one pass.

    Source: Aho and Corasick, Efficient string matching, CACM 18 (1975).
    """

    def __init__(self, phrases: list[str]) -> None:
        """Prepare to find the given words and phrases; they are compared in lower case."""
        self.phrases = [phrase.lower() for phrase in phrases]
        self._automaton = ahocorasick_rs.AhoCorasick(
            self.phrases, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        )

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """Start, end and phrase of every match that begins and ends at the border of a word, in order."""
        lower = text.lower()
        if len(lower) != len(text):
            # A few letters grow when lowered (İ); keep the places right by lowering each letter alone.
            lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
        return [
            (start, end, self.phrases[index])
            for index, start, end in self._automaton.find_matches_as_indexes(lower)
            if not _joined(lower, start - 1, start) and not _joined(lower, end - 1, end)
        ]


def _joined(text: str, left: int, right: int) -> bool:
    """Whether the letters at two neighbouring places belong to one word."""
    return left >= 0 and right < len(text) and text[left].isalnum() and text[right].isalnum()
