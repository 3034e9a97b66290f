"""What the aligner knows of a claim: computed once, compared many times."""

import datetime as dt
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from factlint.align.lexicon import PERSON, concept_of, concepts_in, is_state, stems_of
from factlint.language import stem
from factlint.model import AGE, Claim, Name, Office, Period, Quantity, Value
from factlint.model.units import converted

Days = tuple[dt.date, dt.date]
"""First and last day."""
Sentence = tuple[str, tuple[str, ...]]
"""A sentence by its source and its stems."""

Called = tuple[str, str, str]
"""A source, a unit or "age", and the stem of the noun by which the source calls what it counts."""


BACKGROUND_DAYS = 60
"""What lies further from the day of the matter is its background, or what is still to come."""


class Bag:
    """Stems with weights.

    Attributes:
        weights: weight by stem.
        total: sum of the weights.
        length: Euclidean length.
    """

    __slots__ = ("length", "total", "weights")

    def __init__(self, stems: Iterable[str], rarity: Mapping[str, float]) -> None:
        """Weigh each stem by its rarity."""
        self.weights = {stem: rarity.get(stem, 0.0) for stem in stems}
        self.total = math.fsum(self.weights.values())
        self.length = math.sqrt(math.fsum(weight * weight for weight in self.weights.values()))

    def shared(self, other: "Bag") -> float:
        """Sum of the products of the weights of stems in both."""
        # Sets have no fixed order, but this sum of fractions is exact, so that it does not depend on it.
        mine, theirs = self.weights, other.weights
        return math.fsum([mine[s] * theirs[s] for s in mine.keys() & theirs.keys()])


def likeness(one: Bag, other: Bag) -> float:
    """Cosine of two bags, 0 to 1. Source: Salton and McGill (1983)."""
    return one.shared(other) / (one.length * other.length) if one.length and other.length else 0.0


def coverage(one: Bag, other: Bag) -> float:
    """How much of the lighter of two bags is in the other one, 0 to 1."""
    least = min(one.total, other.total)
    if not least:
        return 0.0
    weights = one.weights
    return math.fsum([weights[s] for s in weights.keys() & other.weights.keys()]) / least


@dataclass(frozen=True, eq=False)
class Profile:
    """A claim with the stems and concepts of its parts.

    Attributes:
        claim: the claim itself.
        rarity: for each stem of the matter, how telling it is (smoothed inverse frequency over sentences, natural logarithm).
        times: the dates that its sentence names.
        is_background: whether all of these lie well before or after what the matter is about.
        is_of_whole_years: whether all of these are whole years: "the storm of 1987", "in 2009".
        siblings: the other exact counts in its sentence.
        is_only: whether its source tells no other value of what is called so: of a boy no other age, of employees no
            other number.
        is_first_clock: whether it is the first time of day that its source tells.
    """

    claim: Claim
    rarity: dict[str, float]
    times: tuple[Days, ...] = ()
    is_background: bool = False
    is_of_whole_years: bool = False
    siblings: tuple[Claim, ...] = ()
    is_only: bool = False
    is_first_clock: bool = False

    @cached_property
    def value(self) -> str:
        """Canonical text of the value."""
        return self.claim.value.canonical

    @cached_property
    def subject(self) -> tuple[str, ...]:
        """Stems of the subject's words, in order."""
        return stems_of(self.claim.counted)

    @cached_property
    def head(self) -> str:
        """Stem of the subject's head noun: the last word before an "of"; empty if there is no subject."""
        phrase = self.claim.counted.split(" of ")[0]
        stems = stems_of(phrase) or self.subject
        return stems[-1] if stems else ""

    @cached_property
    def is_named(self) -> bool:
        """Whether the subject is written as a name: every word of it has a capital."""
        words = self.claim.subject.split()
        return bool(words) and not self.claim.is_cell and all(word[:1].isupper() for word in words)

    @cached_property
    def given_name(self) -> str:
        """Stem of a person's first name: of a subject of two capitalised words or more; empty otherwise."""
        words = self.claim.subject.split()
        return stem(words[0]) if len(words) > 1 and self.is_named else ""

    @cached_property
    def concept(self) -> str:
        """Concept of what is counted: of the whole phrase, else of its head noun, else the head's own stem.

        A noun that names what happened to people ("deaths", "the death toll") counts people; see `frame`.
        """
        return PERSON if is_state(self._named) else self._named

    @cached_property
    def _named(self) -> str:
        return concept_of(self.subject) or concept_of((self.head,)) or self.head

    @cached_property
    def is_general(self) -> bool:
        """Whether the noun says little: people, others, victims."""
        return self.concept == PERSON

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The words of the name of a person or a body, in lower case; empty for other kinds of claims."""
        value = self.claim.value
        if isinstance(value, Office):
            return tuple(value.person.casefold().split())
        return tuple(value.full.casefold().split()) if isinstance(value, Name) else ()

    @cached_property
    def modifiers(self) -> frozenset[str]:
        """Stems of the subject without its head."""
        return frozenset(self.subject) - {self.head}

    @cached_property
    def size(self) -> float | None:
        """How large the number is, without sign: its lower end, else its upper one; None if it is no quantity."""
        return size_in(self.claim.value, self.unit)

    @cached_property
    def unit(self) -> str | None:
        """The unit of the number; None for a count and for what is no quantity."""
        return self.claim.value.unit if isinstance(self.claim.value, Quantity) else None

    @cached_property
    def frame(self) -> str:
        """Concept of the attribute, a verb or a role in a frame; else its first stem; empty if there is none.

        A noun that names what happened ("deaths", "the death toll") stands for its verb: so many people died.
        """
        if is_state(self._named):
            return self._named
        attribute = "" if self.claim.is_cell else self.claim.attribute
        stems = stems_of(attribute)
        return concept_of(stems) or (stems[0] if stems else attribute)

    @cached_property
    def holder(self) -> frozenset[str]:
        """Stems of the name of whose number it is."""
        return frozenset(stems_of(self.claim.subject if self.claim.is_cell else self.claim.holder or ""))

    @cached_property
    def is_part(self) -> bool:
        """Whether the words narrow it down to a part: "three of the victims"."""
        return self.claim.scope.startswith("of ")

    @cached_property
    def scope(self) -> frozenset[str]:
        """Stems of the words that narrow the claim down."""
        return frozenset(stems_of(self.claim.scope))

    @cached_property
    def context(self) -> Bag:
        """Stems around the claim, weighted by rarity."""
        return Bag(self.claim.context, self.rarity)

    @cached_property
    def phrases(self) -> frozenset[tuple[str, str]]:
        """Neighbouring stems around the claim and in its subject."""
        around, own = self.claim.context, self.subject
        return frozenset(pairwise(around)) | frozenset(pairwise(own))

    @cached_property
    def event_phrases(self) -> frozenset[tuple[str, str]]:
        """Neighbouring stems of the subject."""
        return frozenset(pairwise(self.subject))

    @cached_property
    def context_concepts(self) -> frozenset[str]:
        """Concepts named around the claim."""
        return frozenset(concepts_in(self.claim.context))

    @cached_property
    def topic(self) -> Bag:
        """Stems of the subject without the attribute's, weighted by rarity."""
        verb = set(stems_of(self.claim.attribute))
        return Bag([s for s in self.subject if s not in verb], self.rarity)


def profiles(claims: Sequence[Claim]) -> list[Profile]:
    """The profiles of a matter's claims, in order, with the rarity of stems reckoned over their sentences."""
    sentences = {(claim.source, claim.context) for claim in claims}
    frequency = Counter(s for _, context in sentences for s in set(context))
    frequency.update(s for claim in claims for s in set(stems_of(claim.counted)) if s not in frequency)
    total = len(sentences) + 1
    rarity = {s: math.log(1 + total / count) for s, count in frequency.items()}
    times = times_by_sentence(claims)
    centre = day_of(times)
    background = {sentence for sentence, days in times.items() if lies_apart(days, centre)}
    counts = counts_by_sentence(claims)
    values = values_by_noun(claims)
    clocks = first_clocks(claims)
    return [
        Profile(
            claim,
            rarity,
            times.get(sentence, ()),
            sentence in background,
            all(_is_whole_year(days) for days in times.get(sentence, ())),
            tuple(other for other in counts.get(sentence, ()) if other.id != claim.id),
            len(values.get(_called(claim), ())) == 1,
            claim.id in clocks,
        )
        for claim in claims
        for sentence in [(claim.source, claim.context)]
    ]


def times_by_sentence(claims: Sequence[Claim]) -> dict[Sentence, tuple[Days, ...]]:
    """The dates that each sentence names; sentences without any are left out."""
    found: dict[Sentence, list[Days]] = {}
    for claim in claims:
        value = claim.value
        if isinstance(value, Period) and value.earliest and value.latest:
            found.setdefault((claim.source, claim.context), []).append((value.earliest, value.latest))
    return {sentence: tuple(days) for sentence, days in found.items()}


def counts_by_sentence(claims: Sequence[Claim]) -> dict[Sentence, list[Claim]]:
    """The exact counts of each sentence, in order."""
    found: dict[Sentence, list[Claim]] = {}
    for claim in claims:
        value = claim.value
        if isinstance(value, Quantity) and value.unit is None and value.bound == "exact" and value.low:
            found.setdefault((claim.source, claim.context), []).append(claim)
    return found


def values_by_noun(claims: Sequence[Claim]) -> dict[Called, set[str]]:
    """The values that each source tells of what it calls by one noun, as canonical texts."""
    found: dict[Called, set[str]] = {}
    for claim in claims:
        if isinstance(claim.value, Quantity):
            found.setdefault(_called(claim), set()).add(claim.value.canonical)
    return found


def _called(claim: Claim) -> Called:
    """The source, the unit, and the stem of the noun that it calls by what it counts, or somebody whose age it tells."""
    unit = claim.value.unit if isinstance(claim.value, Quantity) else None
    stems = stems_of(claim.counted.split(" of ")[0]) or stems_of(claim.counted)
    return claim.source, AGE if claim.attribute == AGE else unit or "", stems[-1] if stems else ""


def first_clocks(claims: Sequence[Claim]) -> frozenset[str]:
    """The ids of the claims that tell the first time of day in their sources."""
    first: dict[str, Claim] = {}
    for claim in claims:
        if isinstance(claim.value, Period) and claim.value.minute is not None:
            known = first.get(claim.source)
            if known is None or (claim.start or 0) < (known.start or 0):
                first[claim.source] = claim
    return frozenset(claim.id for claim in first.values())


def day_of(times: Mapping[Sentence, Sequence[Days]]) -> dt.date | None:
    """The day that a matter is about: the middle one of the days that its sentences name; None if they name none."""
    days = sorted(first for named in times.values() for first, last in named if first == last)
    return days[len(days) // 2] if days else None


def lies_apart(times: Sequence[Days], centre: dt.date | None) -> bool:
    """Whether all the dates of a sentence lie well before or after the day that the matter is about."""
    if centre is None:
        return False
    margin = dt.timedelta(days=BACKGROUND_DAYS)
    return all(last + margin < centre or first - margin > centre for first, last in times)


def _is_whole_year(days: Days) -> bool:
    first, last = days
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year


def size_in(value: Value, unit: str | None) -> float | None:
    """How large a number is in a unit, without sign: its lower end, else its upper one; None if it is no such quantity."""
    if not isinstance(value, Quantity):
        return None
    measure = value if value.unit == unit else converted(value, unit)
    if measure is None:
        return None
    end = measure.low if measure.low is not None else measure.high
    return None if end is None else abs(float(end))
