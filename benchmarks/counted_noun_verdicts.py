"""What is right of a mention beside the label that it overlaps."""

import re
from decimal import Decimal
from typing import NamedTuple

from counted_noun_labels import Label, Span

from factlint.extraction.quantities import QuantityMention

BOUNDS = {
    "": ("exact",),
    "about": ("about",),
    "at_least": ("at_least",),
    "at_most": ("at_most",),
    "vague": ("range", "about"),
}
"""How the tool may write down each hedge."""

STRICT = {"at_least": 1, "at_most": -1}
"""How far the end of "more than 30" and "fewer than 30" may lie from 30, where things are counted."""

WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
ARTICLES = ("the", "a", "an", "this", "that", "these", "those", "all", "both", "no", "any", "some", "more")
DETERMINERS = frozenset((*ARTICLES, "my", "your", "his", "her", "its", "our", "their"))
POSSESSOR = re.compile(r".+[’']s ")
"""Whoever has it stands before a phrase like an article: "the city's two schools"."""


class Verdict(NamedTuple):
    """What is right of one mention, or of all mentions of one label."""

    value: bool
    unit: bool
    hedge: bool
    noun_partly: bool
    noun_fully: bool


NOTHING_RIGHT = Verdict(value=False, unit=False, hedge=False, noun_partly=False, noun_fully=False)


def judge(label: Label, mention: QuantityMention, text: str) -> Verdict:
    """What is right of a mention. Unit and hedge need the right value, the noun stands for itself."""
    if label.negative:
        return NOTHING_RIGHT
    value = _has_value(label, mention)
    noun = named_noun(mention, text)
    return Verdict(
        value=value,
        unit=value and (mention.unit or "") == label.unit,
        hedge=value and mention.bound in _bounds(label),
        noun_partly=noun is not None and label.noun is not None and _overlap(noun, label.noun),
        noun_fully=noun is not None and label.noun is not None and _same_phrase(noun, label.noun, text),
    )


def best(verdicts: list[Verdict]) -> Verdict:
    """What any of several mentions of one label has right."""
    return Verdict(*(any(right) for right in zip(NOTHING_RIGHT, *verdicts, strict=True)))


def named_noun(mention: QuantityMention, text: str) -> Span | None:
    """Where the noun stands that a mention names: what it counts, else what it is said of (the nearest such words)."""
    if mention.counted_start >= 0:
        return mention.counted_start, mention.counted_end
    if not mention.subject:
        return None
    before = text.rfind(mention.subject, 0, mention.start)
    after = text.find(mention.subject, mention.end)
    found = [at for at in (before, after) if at >= 0]
    start = min(found, key=lambda at: abs(at - mention.start), default=-1)
    return (start, start + len(mention.subject)) if start >= 0 else None


def _has_value(label: Label, mention: QuantityMention) -> bool:
    ends = [end for end in (mention.low, mention.high) if end is not None]
    if label.hedge == "vague":
        return any(label.low <= end <= 2 * label.low for end in ends[:1])
    if label.low != label.high:
        return ends == [label.low, label.high]
    return any(_is(end, label, STRICT.get(mention.bound, 0)) for end in ends)


def _is(end: Decimal, label: Label, strict: int) -> bool:
    """Whether an end is the value; a share may be written as a fraction of one."""
    shares = [label.low / 100] if label.unit == "percent" else []
    return end in (label.low, label.low + strict * (label.hedge in STRICT), *shares)


def _bounds(label: Label) -> tuple[str, ...]:
    """A hedged range may be written down as a range."""
    return BOUNDS[label.hedge] if label.low == label.high else ("range", *BOUNDS[label.hedge])


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _same_phrase(one: Span, other: Span, text: str) -> bool:
    return _overlap(one, other) and _words(text[slice(*one)]) == _words(text[slice(*other)])


def _words(phrase: str) -> list[str]:
    """The words of a phrase in lower case, without possessor and determiners before them."""
    words = WORD.findall(POSSESSOR.sub("", phrase.lower()))
    while len(words) > 1 and words[0] in DETERMINERS:
        del words[0]
    return words
