"""The noun phrase that a number counts."""

from typing import Final

from factlint.extraction.phrases import lower_at
from factlint.extraction.quantities.lexemes import Lexeme
from factlint.extraction.quantities.verbs import is_participle, is_past, verb_of
from factlint.extraction.quantities.word_classes import calendar_words, word_class, word_list
from factlint.language import function_words

MOST_WORDS: Final = 7
MOST_COMPLEMENT: Final = 3
MOST_MODIFIERS: Final = 3
QUOTES: Final = frozenset("“”\"‘’'«»")


def is_plural(word: str) -> bool:
    """Whether a word in lower case looks like the plural of a noun."""
    if word in word_list("plurals.txt"):
        return True
    if word in word_list("not_plural.txt") or len(word) < 4 or word.endswith(("’s", "'s")):
        return False
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


class Phrase:
    """A noun phrase by its first index and the index after its last word."""

    def __init__(self, words: list[Lexeme], first: int, last: int, head: int) -> None:
        """The phrase ``words[first:last]`` with the index of its head."""
        self.words, self.first, self.last, self.head = words, first, last, head

    @property
    def start(self) -> int:
        """Its first code point."""
        return self.words[self.first].start

    @property
    def end(self) -> int:
        """The code point after its last one."""
        return self.words[self.last - 1].end

    @property
    def text(self) -> str:
        """Its words without quotation marks."""
        out = ""
        for word in self.words[self.first : self.last]:
            if word.text in QUOTES:
                continue
            tight = word.glued and out and (word.is_dash or out[-1] in "-–" or word.text in "&'’")
            out += word.text if not out or tight else " " + word.text
        return out


def counted_phrase(words: list[Lexeme], at: int, *, plural: bool) -> Phrase | None:
    """The noun phrase that begins at an index.

    Args:
        words: the lexemes of a sentence.
        at: the index after the number and its unit.
        plural: whether the number asks for a plural, whose first occurrence then ends the phrase.
    """
    end = _reach(words, at)
    head = _plural_head(words, at, end) if plural else _singular_head(words, at, end)
    if head is None:
        return None
    return Phrase(words, at, _complement(words, head + 1), head)


def after_of(words: list[Lexeme], at: int) -> int:
    """The index after "of", "of the" …, where what a share or a vague number counts begins."""
    if at < len(words) and words[at].lower == "of":
        at += 1
        while at < len(words) and words[at].lower in word_class("determiner"):
            at += 1
    return at


def ends_phrase(words: list[Lexeme], at: int) -> bool:
    """Whether a noun phrase cannot go on at an index."""
    word = words[at]
    if word.text in QUOTES or _is_hyphen(words, at):
        return False
    if word.text == "&" and at + 1 < len(words):
        return False
    if not word.is_word or word.lower in calendar_words() or word.lower in word_class("phrase_end"):
        return True
    if _is_hyphen(words, at + 1):
        return False  # "off-duty"
    lower = word.lower.replace("’", "'")
    contracted = "'" in lower and not lower.endswith(("'s", "s'"))
    bare = lower.partition("'")[0] if contracted else lower
    return bare in function_words() and bare not in word_class("inside_phrase")


def _reach(words: list[Lexeme], at: int) -> int:
    """The first index at which the phrase must have ended."""
    end = at
    while end < len(words) and end - at < 2 * MOST_WORDS and not ends_phrase(words, end):
        end += 1
    return end


def _plural_head(words: list[Lexeme], at: int, end: int) -> int | None:
    for index in range(at, end):
        if is_plural(words[index].lower) and not _inside_name(words, index, end):
            return _furthest(words, index, end)
    return _joined_head(words, at, end) or _bare_head(words, at, end)


def _joined_head(words: list[Lexeme], at: int, end: int) -> int | None:
    """The plural head of two modifiers with "and" between them: "health and social care services"."""
    if end == at or end - at > MOST_MODIFIERS or lower_at(words, end) not in ("and", "or"):
        return None
    begin, last = end + 1, _reach(words, end + 1)
    verbs = any(verb_of(word.lower) and not word.lower.endswith("ing") for word in words[at:end])
    if verbs or begin >= last or words[begin].is_number:
        return None
    for index in range(begin, min(last, begin + MOST_WORDS)):
        if is_plural(words[index].lower):
            return None if verb_of(words[index].lower) and index == begin else _furthest(words, index, last)
        if verb_of(words[index].lower):
            break
    return None


def _inside_name(words: list[Lexeme], index: int, end: int) -> bool:
    """Whether a capitalised word is followed by another: "Leeds Clinical Commissioning Groups"."""
    return index + 1 < end and words[index].is_capitalised and words[index + 1].is_capitalised


def _furthest(words: list[Lexeme], index: int, end: int) -> int:
    while index + 1 < end and _goes_on(words, index + 1):
        index += 1
    return index


def _goes_on(words: list[Lexeme], at: int) -> bool:
    """Whether a plural is only a modifier: another plural that is no verb follows ("sports clubs")."""
    word = words[at].lower
    return is_plural(word) and verb_of(word) is None


def _bare_head(words: list[Lexeme], at: int, end: int) -> int | None:
    """A head without plural ending ("seven crew"): a short phrase without a verb."""
    for index in range(at, end):
        told = verb_of(words[index].lower) or words[index].lower.endswith("ly")
        if words[index].is_word and told and not _is_tied(words, index):
            end = index
            break
    return _last_word(words, at, _past_compound(words, min(end, at + 3)))


def _is_tied(words: list[Lexeme], index: int) -> bool:
    """Whether hyphens make a word part of another: "mandated" in "court-mandated", "would" in "would-be"."""
    return _is_hyphen(words, index - 1) or _is_hyphen(words, index + 1)


def _is_hyphen(words: list[Lexeme], index: int) -> bool:
    """Whether a dash stands at an index with no space around it."""
    return (
        0 < index < len(words) - 1 and words[index].is_dash and words[index].glued and words[index + 1].glued
    )


def _past_compound(words: list[Lexeme], end: int) -> int:
    """An end that would cut a compound in two moved behind it and its noun: "court-mandated stay"."""
    moved = end
    while _is_hyphen(words, moved) or _is_hyphen(words, moved - 1):
        moved += 1
    follows = moved > end and moved < len(words) and not ends_phrase(words, moved)
    return moved + (follows and verb_of(words[moved].lower) is None)


def _singular_head(words: list[Lexeme], at: int, end: int) -> int | None:
    """The head after "one" or a sum: the last word before a verb."""
    for index in range(at, end):
        if index > at and not _is_tied(words, index) and _is_verb_after_noun(words, index):
            end = index
            break
        if is_plural(words[index].lower):
            end = index + 1
            break
    if end == at + 1 and (_only_participle(words[at].lower) or words[at].lower.endswith("ly")):
        return None
    if end > at and words[end - 1].lower.endswith(("'s", "’s")):
        return None
    if at < end and verb_of(words[at].lower) in word_class("never_noun"):
        return None  # "one dies"
    return _last_word(words, at, min(end, at + MOST_WORDS))


def _only_participle(word: str) -> bool:
    return is_participle(word) and word not in word_class("gerund_noun")


def _is_verb_after_noun(words: list[Lexeme], index: int) -> bool:
    """Whether a word ends a singular phrase as its verb: "man shot", "official says"; not "pay rise", "school funding"."""
    word = words[index].lower
    if not words[index].is_word:
        return False
    if word.endswith("ly"):
        return True
    base = verb_of(word)
    if base is None or word in word_class("gerund_noun"):
        return False
    if is_participle(word) and lower_at(words, index - 1).endswith(("'s", "’s", "s'", "s’")):
        return False  # "the world's traded oil"
    return word != base or is_past(word) or word in word_class("never_noun")


def _last_word(words: list[Lexeme], at: int, end: int) -> int | None:
    for index in range(end - 1, at - 1, -1):
        if words[index].is_word and words[index].lower not in (
            word_class("inside_phrase") - {"others", "other"}
        ):
            return index
    return None


def _complement(words: list[Lexeme], at: int) -> int:
    """The index after "of interest", where the head is followed by a bare complement in lower case."""
    if at + 1 >= len(words) or words[at].lower != "of":
        return at
    end = at + 1
    while end < len(words) and end - at <= 2 * MOST_COMPLEMENT and not ends_phrase(words, end):
        word = words[end]
        if word.is_word and (word.is_capitalised or is_participle(word.lower)):
            break
        end += 1
    return end if end > at + 1 and words[end - 1].is_word else at


def stands_as_noun(words: list[Lexeme], index: int) -> bool:
    """Whether a form that may be a verb stands as a noun: after an article or an adjective position."""
    if is_past(words[index].lower) or words[index].lower.endswith("ing"):
        return False
    return lower_at(words, index - 1) in word_class("noun_marker")
