"""Who is named in a document's sentences."""

from factlint.extraction.people.holdings import Holding, holdings
from factlint.extraction.people.persons import Person, in_title_case, persons
from factlint.extraction.reading import Sentence
from factlint.language import Token


class People:
    """Who is named in a sentence, searched when first asked for.

    Attributes:
        tokens: of the sentence.
    """

    __slots__ = ("_holdings", "_in_title_case", "_persons", "tokens")

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self._persons: list[Person] | None = None
        self._holdings: list[Holding] | None = None
        self._in_title_case: bool | None = None

    @property
    def persons(self) -> list[Person]:
        """Every run of words that may be a name, in order."""
        if self._persons is None:
            self._persons = persons(self.tokens)
        return self._persons

    @property
    def holdings(self) -> list[Holding]:
        """Who of them holds which office, in order."""
        if self._holdings is None:
            self._holdings = list(holdings(self.tokens, self.persons))
        return self._holdings

    @property
    def in_title_case(self) -> bool:
        """Whether the sentence is set like a headline, so that capitals tell nothing."""
        if self._in_title_case is None:
            self._in_title_case = in_title_case(self.tokens)
        return self._in_title_case


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
