"""What the page shows, put together from the report."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from markupsafe import Markup

from factlint.model import SEVERITIES, Claim, Conflict, Group, Report, Source, Value, voice_of
from factlint.model.comparison import compare
from factlint.model.wording import in_words
from factlint.report.agreement import agreements
from factlint.report.evidence import LINES_NAMED, Statement, statements, where
from factlint.report.page.links import Links
from factlint.report.pictures import Picture, picture_of
from factlint.report.rule_text import RuleText
from factlint.report.sentences import headline_of, sentence
from factlint.report.shared import shared_lines

MOST_QUOTES: Final = 4
"""Statements of a conflict that stand side by side; the others are named."""
MANY: Final = 1_000
"""Conflicts from which on a page quotes each side once, so that it opens at once."""
MOST_NEAR_MISSES: Final = 100
MOST_DATES: Final = 200
"""Rows that the page shows; JSON has all."""


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


class Agreed(NamedTuple):
    """What independent sources say alike: the values, what they are of, how many say so, and who."""

    values: str
    label: str
    support: int
    sources: list[str]


class Dated(NamedTuple):
    """Something with a date: when, in words; whether it was planned; what; who says so."""

    when: str
    planned: bool
    disputed: bool
    what: str
    sources: list[str]


class SourceView(NamedTuple):
    """A source as the page shows it.

    Attributes:
        anchor: by which addresses name it.
        source: its card.
        link: to its file; empty if there is none.
        facts: what the card says, by the name of the field.
        claims, conflicts: how many of its claims are in the report, and of its conflicts that speak of it.
    """

    anchor: str
    source: Source
    link: str
    facts: list[tuple[str, str]]
    claims: int
    conflicts: int


class Near(NamedTuple):
    """A pair that was nearly compared: both sides as "value (source)", the reason, and how likely it is in percent."""

    one: str
    other: str
    what: str
    reason: str
    percent: int


class PageView(NamedTuple):
    """Everything on the page; the parts are in its order.

    Attributes:
        title: of the page.
        tiles: the summary: a number, and what it counts.
        severities, kinds, rules, statuses: what can be chosen, each with how many conflicts there are.
        inputs: findings about inputs.
        conflicts: gravest first.
        matrix: sources by disputed facts, as JSON for the script.
        agreements: best supported first.
        dates: the events of all sources, in order of time.
        dates_left_out: how many more there are.
        sources: in order of their paths.
        shared: who copied whom, in sentences.
        near_misses: likeliest first.
        near_misses_left_out: how many more there are.
        skipped: what was seen and not claimed, by reason.
        method: what whoever repeats the check needs.
    """

    title: str
    tiles: list[tuple[str, str]]
    severities: list[tuple[str, int]]
    kinds: list[tuple[str, int]]
    rules: list[tuple[str, int]]
    statuses: list[tuple[str, int]]
    inputs: list[Conflict]
    conflicts: list[ConflictView]
    matrix: Markup
    agreements: list[Agreed]
    dates: list[Dated]
    dates_left_out: int
    sources: list[SourceView]
    shared: list[str]
    near_misses: list[Near]
    near_misses_left_out: int
    skipped: list[tuple[str, int]]
    method: list[tuple[str, str]]


def page_view(
    report: Report,
    rules: Sequence[RuleText],
    links: Links,
    history: Mapping[str, Sequence[str]],
    settings: Mapping[str, str],
) -> PageView:
    """Put together what the page shows; see `render_page` for the parameters."""
    sources = {source.id: source for source in report.sources}
    disputes = [conflict for conflict in report.conflicts if conflict.claims]
    is_long = len(disputes) > MANY
    views = [conflict_view(conflict, sources, links, history, is_long=is_long) for conflict in disputes]
    dates = _dates(report, sources)
    near = sorted(report.near_misses, key=lambda near: -near.probability)
    found = agreements(report)
    return PageView(
        title=_title(disputes),
        tiles=_tiles(report, disputes, len(found)),
        severities=[(each, sum(one.severity == each for one in disputes)) for each in SEVERITIES],
        kinds=_counted(view.kind for view in views),
        rules=_counted(f"{conflict.rule} {conflict.name}" for conflict in disputes),
        statuses=_counted(conflict.status for conflict in disputes),
        inputs=[conflict for conflict in report.conflicts if not conflict.claims],
        conflicts=views,
        matrix=_matrix(report, views),
        agreements=[
            Agreed(values, group.label, support, _names(group, sources)) for values, group, support in found
        ],
        dates=dates[:MOST_DATES],
        dates_left_out=max(0, len(dates) - MOST_DATES),
        sources=_sources(report, links),
        shared=[sentence(line) for line in shared_lines(report.shared, report.sources)],
        near_misses=[
            Near(
                _said(each.claims[0], sources),
                _said(each.claims[1], sources),
                each.claims[0].counted,
                each.detail,
                round(100 * each.probability),
            )
            for each in near[:MOST_NEAR_MISSES]
        ],
        near_misses_left_out=max(0, len(near) - MOST_NEAR_MISSES),
        skipped=_counted(each.why for each in report.coverage.skipped),
        method=_method(report, rules, settings),
    )


def _title(disputes: Sequence[Conflict]) -> str:
    open_ones = sum(conflict.status == "open" for conflict in disputes)
    return f"factlint: {open_ones:,} open conflict{'' if open_ones == 1 else 's'}"


def _tiles(report: Report, disputes: Sequence[Conflict], agreeing: int) -> list[tuple[str, str]]:
    seen = report.coverage
    unclaimed = seen.numbers_seen - seen.numbers_claimed + seen.times_seen - seen.times_claimed
    counts = [
        (len(report.sources), "source", "sources"),
        (len({source.voice for source in report.sources}), "independent voice", "independent voices"),
        (len(report.groups), "fact told more than once", "facts told more than once"),
        (agreeing, "on which voices agree", "on which voices agree"),
        (len(disputes), "disputed", "disputed"),
        *(
            (
                sum(one.severity == severity and one.status == "open" for one in disputes),
                severity,
                f"{severity}s",
            )
            for severity in SEVERITIES
        ),
        (unclaimed, "number or date seen, not compared", "numbers and dates seen, not compared"),
        (len(report.near_misses), "pair nearly compared", "pairs nearly compared"),
    ]
    return [(f"{count:,}", one if count == 1 else many) for count, one, many in counts]


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
    sides = _sides(conflict.claims)
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
        more=_named([_said(first, sources) for first, *_ in others]),
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
                published=_day(source),
                others=_named([f"{sources[other.source].name} {where(other)}".strip() for other in others]),
                side=sides[in_words(first.value)],
            )
        )
    return found


def _sides(claims: Sequence[Claim]) -> dict[str, int]:
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


def _day(source: Source) -> str:
    published = source.published
    if published is None:
        return ""
    if published.earliest == published.latest:
        return published.latest.isoformat()
    return f"{published.earliest.isoformat()} to {published.latest.isoformat()}"


def _matrix(report: Report, views: Sequence[ConflictView]) -> Markup:
    """The values that sources give of disputed facts: for each conflict, in their order, triples of source, value and side."""
    numbers = {source.id: number for number, source in enumerate(report.sources)}
    rows = []
    for view in views:
        sides = _sides(view.conflict.claims)
        cells = {(numbers[claim.source], in_words(claim.value)): None for claim in view.conflict.claims}
        rows.append([[at, value, sides[value]] for at, value in cells])
    told = {"sources": [source.name for source in report.sources], "rows": rows}
    text = json.dumps(told, ensure_ascii=True, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c").replace("&", "\\u0026"))  # noqa: S704  # nothing that HTML reads


def _names(group: Group, sources: Mapping[str, Source]) -> list[str]:
    voices = {source.id: source.voice for source in sources.values()}
    first = {voice_of(claim, voices): claim for claim in reversed(group.claims)}
    return sorted({sources[claim.source].name for claim in first.values()})


def _dates(report: Report, sources: Mapping[str, Source]) -> list[Dated]:
    """What the groups of dates speak of, in order of time; those that no calendar holds last."""
    disputed = {conflict.group for conflict in report.conflicts}
    found = []
    for group in report.groups:
        if group.kind != "time":
            continue
        first = group.claims[0]
        values = dict.fromkeys(in_words(claim.value) for claim in group.claims)
        names = sorted({sources[claim.source].name for claim in group.claims})
        row = Dated(", ".join(values), first.modality == "planned", group.id in disputed, group.label, names)
        found.append((_moment(first), row))
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


def _moment(claim: Claim) -> str:
    """A text that sorts as time does."""
    value = claim.value
    start = getattr(value, "earliest", None) or getattr(value, "latest", None)
    return start.isoformat() if start else "~"


def _sources(report: Report, links: Links) -> list[SourceView]:
    claims = Counter(claim.source for claim in report.claims)
    conflicts = Counter(
        source for each in report.conflicts for source in {claim.source for claim in each.claims}
    )
    return [
        SourceView(
            anchor=f"s-{number}",
            source=source,
            link=links.source(source),
            facts=_card(source),
            claims=claims[source.id],
            conflicts=conflicts[source.id],
        )
        for number, source in enumerate(report.sources)
    ]


def _card(source: Source) -> list[tuple[str, str]]:
    told = {
        "title": source.title,
        "publisher": source.publisher,
        "author": source.author,
        "published": _day(source),
        "updated": source.updated and source.updated.latest.isoformat(),
        "retrieved": source.retrieved and source.retrieved.latest.isoformat(),
        "address": source.url,
        "language": source.language,
        "licence": source.licence,
        "confidentiality": source.confidentiality,
        "matter": source.matter,
        "characters": f"{source.characters:,}",
        "file": source.path,
        "SHA-256": source.sha256,
    }
    return [(name, value) for name, value in told.items() if value]


def _named(each: Sequence[str]) -> str:
    """A few of several, and how many more there are."""
    more = f" and {len(each) - LINES_NAMED} more" if len(each) > LINES_NAMED else ""
    return ", ".join(each[:LINES_NAMED]) + more


def _said(claim: Claim, sources: Mapping[str, Source]) -> str:
    return f"{in_words(claim.value)} ({sources[claim.source].name}, {where(claim) or 'no place'})"


def _method(report: Report, rules: Sequence[RuleText], settings: Mapping[str, str]) -> list[tuple[str, str]]:
    seen = report.coverage
    told = [
        ("program", f"{report.tool.name} {report.tool.version}"),
        ("as of", report.as_of or "no source has a date"),
        ("text read", f"{seen.characters:,} characters"),
        ("numbers", f"{seen.numbers_claimed:,} of {seen.numbers_seen:,} seen became claims"),
        ("dates", f"{seen.times_claimed:,} of {seen.times_seen:,} seen became claims"),
        ("claims", f"{len(report.claims):,} in {len(report.groups):,} groups"),
        ("rules", f"{len(rules)} known"),
    ]
    return [*told, *(settings.items() or [("settings", "all at their defaults")])]


def _counted(words: Iterable[str]) -> list[tuple[str, int]]:
    return sorted(Counter(words).items())
