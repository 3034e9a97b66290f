"""Pairs that were nearly compared, and why they were not."""

from collections.abc import Mapping

import click

from factlint.model import NearMiss, Report, Source
from factlint.report.evidence import evidence_lines
from factlint.report.visible import visible
from factlint.report.wrap import wrapped

MOST_SHOWN = 20
"""Near-misses that a table shows; JSON has them all."""

INDENT = "  "


def near_miss_lines(report: Report, width: int, *, colour: bool) -> list[str]:
    """A heading, then for each pair its two claims and the reason, the likeliest first."""
    likeliest = sorted(report.near_misses, key=lambda near: -near.probability)[:MOST_SHOWN]
    if not likeliest:
        return []
    sources = {source.id: source for source in report.sources}
    lines = [click.style("Nearly compared", bold=True) if colour else "Nearly compared"]
    for near in likeliest:
        lines += [*_pair_lines(near, sources, width, colour=colour), ""]
    more = len(report.near_misses) - len(likeliest)
    return [*lines, f"{INDENT}and {more} more; --format json has them all"] if more else lines[:-1]


def _pair_lines(near: NearMiss, sources: Mapping[str, Source], width: int, *, colour: bool) -> list[str]:
    evidence = evidence_lines(near.claims, sources, width - len(INDENT), colour=colour)
    reason = f"Not compared: {visible(near.detail)} ({near.reason}, {near.probability:.0%} likely one fact)."
    return [*(INDENT + line for line in evidence), *wrapped(reason, width, INDENT, INDENT)]
