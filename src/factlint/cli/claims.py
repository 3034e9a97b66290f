"""Which claim somebody means: by its id, the beginning of it, or by file, line and words."""

import re
from collections.abc import Sequence

import click

from factlint.model import Claim, Source
from factlint.report.visible import visible

PLACE = re.compile(r"(?P<file>.+?):(?P<line>\d+)(?::(?P<words>.+))?")
"""File and line, and words of the quote where several claims stand on that line."""

MOST_NAMED = 8
"""Claims that an error about an ambiguous name lists."""


def find_claim(name: str, claims: Sequence[Claim], sources: Sequence[Source]) -> Claim:
    """The one claim that a text names.

    Args:
        name: a claim's id, the beginning of it, or file, line and words ("harbour.md:12", "harbour.md:12:99 bids").
        claims: those to choose from.
        sources: theirs.

    Raises:
        click.BadParameter: it names none, or more than one.
    """
    paths = {source.id: source.path for source in sources}
    found = [claim for claim in claims if claim.id.startswith(name)] if name else []
    found = found or [claim for claim in claims if _stands_at(claim, paths, name)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise click.BadParameter(
            f"there is no claim {name!r}. Take its id from 'factlint check --format json', or write file and line, "
            "and words of it: harbour.md:12, harbour.md:12:99.",
            param_hint="--pair",
        )
    listed = [f"  {claim.id}  {claim.kind}  {visible(claim.quote)}" for claim in found[:MOST_NAMED]]
    raise click.BadParameter(
        "\n".join(
            [f"{name!r} names {len(found)} claims; add words of one of them, or take its id:", *listed]
        ),
        param_hint="--pair",
    )


def _stands_at(claim: Claim, paths: dict[str, str], name: str) -> bool:
    told = PLACE.fullmatch(name)
    if told is None or str(claim.line) != told["line"] or (told["words"] or "") not in claim.quote:
        return False
    here = paths.get(claim.source, "")
    return here == told["file"] or here.endswith(f"/{told['file']}")
