"""A conflict as pages show it: its picture, its quotes side by side, and what may explain it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from markupsafe import Markup

from factlint.model import Claim, Conflict, Source, Value
from factlint.model.comparison import compare
from factlint.model.wording import in_words
from factlint.report.evidence import LINES_NAMED, Statement, statements, where
from factlint.report.page.links import Links
from factlint.report.pictures import Picture, picture_of
from factlint.report.sentences import headline_of, sentence

MOST_QUOTES: Final = 4
"""Statements of a conflict that stand side by side; the others are named."""


class Quote(NamedTuple):
    """One statement of a conflict.

    Attributes:
        claim: its id.
        value: in words.
        source: its name.
        anchor: of its card on the page.
        place: where in it ("line 12").
        link: to that place; empty if there is none.
        before, words, after: the quote in the words around it.
        speaker, publisher, published: empty where nobody knows.
        others: where else the same is said, for people.
        side: which of the conflict's values it is, counted from 1.
    """

    claim: str
    value: str
    source: str
    anchor: str
    place: str
    link: str
    before: str
    words: str
    after: str
    speaker: str
    publisher: str
    published: str
    others: str
    side: int


class ConflictView(NamedTuple):
    """A conflict as the page shows it.

    Attributes:
        anchor: by which addresses name it.
        conflict: the conflict itself.
        kind: of its claims ("quantity", "time").
        headline, why: in sentences.
        reasons: what may explain it.
        sources: numbers of the sources that it speaks of, among all.
        picture: as markup; None if none fits.
        description: the picture in words.
        quotes: one a statement, a few of them side by side.
        more: the other statements, for people; empty if there are none.
        history: what was decided about it.
    """

    anchor: str
    conflict: Conflict
    kind: str
    headline: str
    why: str
    reasons: list[str]
    sources: list[int]
    picture: Markup | None
    description: str
    quotes: list[Quote]
    more: str
    history: list[str]


def conflict_view(
    conflict: Conflict,
    sources: Mapping[str, Source],
    links: Links,
    history: Mapping[str, Sequence[str]],
    *,
    is_long: bool,
) -> ConflictView:
    """A conflict as the page shows it; ``is_long`` for a page of thousands."""
    picture: Picture | None = picture_of(conflict, sources)
    numbers = {source: number for number, source in enumerate(sources)}
    headline = headline_of(conflict)
    sides = sides_of(conflict.claims)
    shown, others = _parted(statements(conflict.claims, sources), sides, each_side_once=is_long)
    return ConflictView(
        anchor=f"c-{conflict.fingerprint}",
        conflict=conflict,
        kind=conflict.claims[0].kind,
        headline=headline,
        why="" if conflict.message == headline else sentence(conflict.message),
        reasons=[sentence(each) for each in conflict.explanations],
        sources=sorted({numbers[claim.source] for claim in conflict.claims}),
        picture=Markup(picture.svg) if picture else None,  # noqa: S704  # made here, its words escaped
        description=picture.description if picture else "",
        quotes=_quotes(shown, sides, sources, links),
        more=_named([said_by(first, sources) for first, *_ in others]),
        history=list(history.get(conflict.fingerprint, ())),
    )


def _parted(
    stated: Sequence[Statement], sides: Mapping[str, int], *, each_side_once: bool
) -> tuple[list[Statement], list[Statement]]:
    """The statements to quote side by side, and the others: of each side the first one goes before a second one."""
    first: dict[int, int] = {}
    for number, (claim, *_) in enumerate(stated):
        first.setdefault(sides[in_words(claim.value)], number)
    firsts = {*first.values()}
    ranked = sorted(range(len(stated)), key=lambda number: (number not in firsts, number))
    chosen = {*ranked[:MOST_QUOTES]}
    if each_side_once and len(firsts) > 1:
        chosen &= firsts
    return (
        [each for number, each in enumerate(stated) if number in chosen],
        [each for number, each in enumerate(stated) if number not in chosen],
    )


def _quotes(
    stated: Iterable[Statement], sides: Mapping[str, int], sources: Mapping[str, Source], links: Links
) -> list[Quote]:
    numbers = {source: number for number, source in enumerate(sources)}
    found = []
    for first, *others in stated:
        source = sources[first.source]
        before, words, after = _in_passage(first)
        found.append(
            Quote(
                claim=first.id,
                value=in_words(first.value),
                source=source.name,
                anchor=f"s-{numbers[source.id]}",
                place=where(first),
                link=links.place(first, source),
                before=before,
                words=words,
                after=after,
                speaker=first.speaker or "",
                publisher=source.publisher or "",
                published=day_of(source),
                others=_named([f"{sources[other.source].name} {where(other)}".strip() for other in others]),
                side=sides[in_words(first.value)],
            )
        )
    return found


def sides_of(claims: Sequence[Claim]) -> dict[str, int]:
    """For each value, in words, which side of the dispute it is on: values that may all be right are on one."""
    sides: list[list[Value]] = []
    found: dict[str, int] = {}
    for value in (claim.value for claim in claims):
        if (words := in_words(value)) in found:
            continue
        for number, side in enumerate(sides, 1):
            if all(compare(value, other) == "agree" for other in side):
                side.append(value)
                found[words] = number
                break
        else:
            sides.append([value])
            found[words] = len(sides)
    return found


def _in_passage(claim: Claim) -> tuple[str, str, str]:
    """The quote, and the words before it and after it."""
    before, found, after = (claim.passage or "").partition(claim.quote)
    return (before, found, after) if found else ("", claim.quote, "")


def day_of(source: Source) -> str:
    """When a source was published, as an ISO date, or as two of them; empty where nobody knows."""
    published = source.published
    if published is None:
        return ""
    if published.earliest == published.latest:
        return published.latest.isoformat()
    return f"{published.earliest.isoformat()} to {published.latest.isoformat()}"


def _named(each: Sequence[str]) -> str:
    """A few of several, and how many more there are."""
    more = f" and {len(each) - LINES_NAMED} more" if len(each) > LINES_NAMED else ""
    return ", ".join(each[:LINES_NAMED]) + more


def said_by(claim: Claim, sources: Mapping[str, Source]) -> str:
    """A value with who says so, and where: "99 (courier, line 3)"."""
    return f"{in_words(claim.value)} ({sources[claim.source].name}, {where(claim) or 'no place'})"
