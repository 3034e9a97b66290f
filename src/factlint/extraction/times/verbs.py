"""Which words of a clause tell what happened, and their base forms."""

from functools import cache
from typing import Final

from factlint.extraction.times.lexicon import PACKAGE, event_nouns
from factlint.extraction.times.surroundings import irregular_forms
from factlint.language import Token, function_words, keys_by_entry

BEFORE_BASE: Final = frozenset(
    {"to", "will", "would", "can", "could", "may", "might", "must", "shall", "should"}
)
BEFORE_ATTRIBUTE: Final = frozenset({"a", "an", "the", "of", "its", "their", "his", "her", "our", "more", "most", "fully",
                              "for", "with", "these", "those"})  # fmt: skip
LIGHT: Final = frozenset({"make", "take", "get", "go", "do", "have"})


def is_event_word(words: list[Token], at: int) -> bool:
    """Whether a word of a clause is a verb by its form or place, or a noun that names an event."""
    word = words[at].lower
    led = at > 0 and words[at - 1].lower in BEFORE_BASE and words[at].text.islower()
    if word in event_nouns() or (led and word in LIGHT):
        return True
    if word in function_words() or not word.isalpha():
        return False
    return led or (is_participle(words[at]) and not is_attribute(words, at))


def is_participle(token: Token) -> bool:
    """Whether a word has the form of a past or of a participle."""
    word = token.lower
    if word.endswith("ing"):
        return len(word) > 5 and not token.is_capitalised
    return (word.endswith("ed") and len(word) > 4) or word in irregular_forms()


def is_attribute(words: list[Token], at: int) -> bool:
    """Whether a participle describes the noun after it ("of joined up care") and tells of no event."""
    before = words[at - 1].lower if at else ""
    if before == "and" and at > 1:
        return "-" in words[at - 2].text
    return (before in BEFORE_ATTRIBUTE or before in LIGHT) and words[at].text.islower()


def base_form(word: str) -> str:
    """The base form of a verb, where its spelling shows it ("appointed" → "appoint"); an event noun stays."""
    lower = word.lower()
    if lower in event_nouns():
        return lower
    if lower in irregular_forms():
        return irregular_forms()[lower]
    if lower.endswith("ied"):
        return lower[:-3] + "y"
    for ending in ("ed", "ing"):
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            return whole(lower.removesuffix(ending))
    return lower


def whole(root: str) -> str:
    """A verb without its ending, made whole: "stopp" → "stop", "announc" → "announce"."""
    if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "eslzf":
        return root[:-1]
    known = endings()
    decided = next((known[root[at:]] for at in range(len(root)) if root[at:] in known), "none")
    return root + "e" if decided == "e" else root


@cache
def endings() -> dict[str, str]:
    """Ending of a verb's root to ``e`` or ``none``."""
    return keys_by_entry(PACKAGE, "verb_endings.txt")
