"""What the page shows, put together from the report."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from markupsafe import Markup

from factlint.model import SEVERITIES, Claim, Conflict, Report, Source
from factlint.model.wording import in_words
from factlint.report.agreement import agreements_of, shown_values
from factlint.report.page.conflicts import ConflictView, conflict_view, day_of, said_by, sides_of
from factlint.report.page.links import Links
from factlint.report.rule_text import RuleText
from factlint.report.sentences import sentence
from factlint.report.shared import shared_lines

MANY: Final = 1_000
"""Conflicts from which on a page quotes each side once, so that it opens at once."""
MOST_NEAR_MISSES: Final = 100
MOST_DATES: Final = 200
"""Rows that the page shows; JSON has all."""


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
    found = agreements_of(report)
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
            Agreed(
                shown_values(each),
                each.label,
                each.support,
                sorted(sources[source].name for source in each.sources),
            )
            for each in found
        ],
        dates=dates[:MOST_DATES],
        dates_left_out=max(0, len(dates) - MOST_DATES),
        sources=_sources(report, links),
        shared=[sentence(line) for line in shared_lines(report.shared, report.sources)],
        near_misses=[
            Near(
                said_by(each.claims[0], sources),
                said_by(each.claims[1], sources),
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


def _matrix(report: Report, views: Sequence[ConflictView]) -> Markup:
    """The values that sources give of disputed facts: for each conflict, in their order, triples of source, value and side."""
    numbers = {source.id: number for number, source in enumerate(report.sources)}
    rows = []
    for view in views:
        sides = sides_of(view.conflict.claims)
        cells = {(numbers[claim.source], in_words(claim.value)): None for claim in view.conflict.claims}
        rows.append([[at, value, sides[value]] for at, value in cells])
    told = {"sources": [source.name for source in report.sources], "rows": rows}
    text = json.dumps(told, ensure_ascii=True, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c").replace("&", "\\u0026"))  # noqa: S704  # nothing that HTML reads


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
        "published": day_of(source),
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
