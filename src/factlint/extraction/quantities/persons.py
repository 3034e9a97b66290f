"""Names and nouns of people beside a number."""

from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.verbs import is_past, verb_of
from factlint.extraction.quantities.word_classes import word_class
from factlint.language import function_words

LONGEST_NAME: Final = 6
LONGEST_EPITHET: Final = 4
"""How many words lie at most between the article and the age in "a cheerful 27-year-old driver"."""


def person_at(words: list[Lexeme], at: int) -> str:
    """The name or noun that follows "27-year-old": "driver Dana Marsh" is Dana Marsh, "Harrow resident" a resident."""
    end = at
    while (
        end < len(words) and end - at < LONGEST_NAME and words[end].is_word and not _ends_noun(words, at, end)
    ):
        end += 1
    first = end
    while first > at and words[first - 1].is_capitalised:
        first -= 1
    return " ".join(word.text for word in words[at if first == end else first : end])


def _ends_noun(words: list[Lexeme], at: int, index: int) -> bool:
    """Whether a word after "27-year-old" is its verb or nothing that names a person."""
    word = words[index]
    if (
        word.lower in function_words()
        or "’" in word.text
        or "'" in word.text
        or (word.lower.endswith("ly") and not word.is_capitalised)
    ):
        return True
    if word.is_capitalised:
        return False
    if index == at:  # "the 23-year-old finished his season", but "a 23-year-old wounded man"
        return is_past(word.lower) and lower_at(words, index + 1) in function_words()
    return is_past(word.lower) or verb_of(word.lower) is not None


def name_explained(words: list[Lexeme], at: int) -> str:
    """The name that the phrase around an index explains: "Dana Marsh, a cheerful 27-year-old driver"; empty if there is none."""
    article = next(
        (
            index
            for index in range(at - 1, max(at - LONGEST_EPITHET, 0), -1)
            if lower_at(words, index) in ("a", "an", "the")
        ),
        0,
    )
    if article <= 1 or words[article - 1].text != ",":
        return ""
    name = name_before(words, article - 1)
    lead = lower_at(words, article - 2 - len(name.split()))
    return "" if lead in word_class("scope_preposition") else name  # "In Aster, a 16-year-old boy"


def name_before(words: list[Lexeme], at: int) -> str:
    """The run of capitalised words that ends before an index, a comma or a bracket between them left out."""
    end = at - (lower_at(words, at - 1) in (",", "(", "is", "was"))
    end -= lower_at(words, end - 1) == "." and lower_at(words, end - 2) in ("jr", "sr")
    first = end
    while first > max(0, end - LONGEST_NAME):
        initial = (
            words[first - 1].text == "." and first > 1 and len(words[first - 2].text) == 1 and first < end
        )
        if not initial and not (words[first - 1].is_word and words[first - 1].is_capitalised):
            break
        first -= 1 + initial
        if not initial and words[first].lower in function_words() and first < end - 1:
            first += 1
            break
    name = [
        words[index].text
        for index in range(first, end)
        if words[index].lower not in function_words()
        or "." in (words[index].text, lower_at(words, index + 1))
    ]
    return " ".join(name).replace(" .", ".")
