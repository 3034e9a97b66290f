"""Who is named in a document's sentences."""

from factlint.extraction.people.persons import Person, persons
from factlint.extraction.reading import Sentence


class Cast:
    """The runs of words in each sentence that may be names; however many extractors ask, it is searched once."""

    def __init__(self) -> None:
        """Begin with no sentence searched."""
        self._found: dict[int, list[Person]] = {}

    def of(self, sentence: Sentence) -> list[Person]:
        """Every run of a sentence of the document that may be a name, in order."""
        found = self._found.get(sentence.start)
        if found is None:
            found = self._found[sentence.start] = persons(sentence.tokens)
        return found
