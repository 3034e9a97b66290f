"""Who is named in a document's sentences."""

from dataclasses import dataclass
from functools import cached_property

from factlint.extraction.people.holdings import Holding, holdings
from factlint.extraction.people.persons import Person, in_title_case, persons
from factlint.extraction.reading import Sentence
from factlint.language import Token


@dataclass(frozen=True)
class People:
    """Who is named in a sentence.

    Attributes:
        tokens: of the sentence.
    """

    tokens: list[Token]

    @cached_property
    def persons(self) -> list[Person]:
        """Every run of words that may be a name, in order."""
        return persons(self.tokens)

    @cached_property
    def holdings(self) -> list[Holding]:
        """Who of them holds which office, in order."""
        return list(holdings(self.tokens, self.persons))

    @cached_property
    def in_title_case(self) -> bool:
        """Whether the sentence is set like a headline, so that capitals tell nothing."""
        return in_title_case(self.tokens)


class Cast:
    """Who is named in each sentence of a document; however many extractors ask, it is searched once."""

    def __init__(self) -> None:
        """Begin with no sentence searched."""
        self._found: dict[int, People] = {}

    def of(self, sentence: Sentence) -> People:
        """Who is named in a sentence of the document."""
        found = self._found.get(sentence.start)
        if found is None:
            found = self._found[sentence.start] = People(sentence.tokens)
        return found
