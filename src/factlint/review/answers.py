"""Which answers hold, where reviewers disagree, and how well two of them agree."""

from collections import Counter
from collections.abc import Iterable, Sequence

from factlint.model.decision import Answer, AnswerKind


def in_question(answers: Iterable[Answer]) -> dict[str, list[Answer]]:
    """For each conflict the answers that nobody has replaced, in order; several where two people did not know of each other."""
    answers = list(answers)
    replaced = {each for answer in answers for each in answer.over}
    found: dict[str, list[Answer]] = {}
    for answer in answers:
        if answer.id not in replaced:
            found.setdefault(answer.of, []).append(answer)
    return found


def agreed(answers: Sequence[Answer]) -> AnswerKind | None:
    """What all of them say; None where they differ."""
    said = {answer.answer for answer in answers}
    return said.pop() if len(said) == 1 else None


def last_of(answers: Iterable[Answer], person: str) -> dict[str, AnswerKind]:
    """What somebody said last of each conflict, by its fingerprint."""
    own = sorted((answer for answer in answers if answer.by == person), key=lambda answer: answer.on)
    return {answer.of: answer.answer for answer in own}


def kappa(answers: Iterable[Answer], one: str, other: str) -> tuple[float | None, int]:
    """How far two reviewers agree beyond chance, and over how many conflicts; None where chance alone explains all.

    Source: Cohen (1960), A coefficient of agreement for nominal scales.
    """
    answers = list(answers)
    mine, theirs = last_of(answers, one), last_of(answers, other)
    both = sorted(mine.keys() & theirs.keys())
    if not both:
        return None, 0
    observed = sum(mine[of] == theirs[of] for of in both) / len(both)
    counts, other_counts = Counter(mine[of] for of in both), Counter(theirs[of] for of in both)
    expected = sum(counts[kind] * other_counts[kind] for kind in counts) / len(both) ** 2
    if expected == 1:
        return None, len(both)
    return (observed - expected) / (1 - expected), len(both)
