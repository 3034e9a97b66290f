"""The claims of a conflict as a table: value, source, line and quote."""

from collections.abc import Mapping, Sequence

import click

from factlint.model import Claim, Source, voice_of
from factlint.model.wording import in_words
from factlint.report.columns import GAP, columns
from factlint.report.quote import shown_quote
from factlint.report.visible import display_width, visible
from factlint.report.wrap import ELLIPSIS, NO_BREAK_SPACE, broken

QUOTE_MINIMUM = 20
"""Columns that a quote gets at least."""

NAME_COLUMNS = 20
"""Columns that a source's name may take where the rest keeps enough."""

REST_COLUMNS = 56
"""Columns that value, line and quote keep before a name takes more than a fifth."""

LINES_NAMED = 6
"""Further places of one value in one source that are named by their line."""

Statement = Sequence[Claim]
"""One value as one voice says it, in one place or in several; the first one is quoted."""


def evidence_lines(
    claims: Sequence[Claim], sources: Mapping[str, Source], width: int, *, colour: bool
) -> list[str]:
    """One row for each value of each voice, not indented.

    Args:
        claims: the evidence, in order.
        sources: by their ids.
        width: columns.
        colour: whether quotes are dimmed.
    """
    stated = statements(claims, sources)
    values = [broken(visible(in_words(first.value)), width // 4) for first, *_ in stated]
    names = [broken(_name(first, sources), _name_columns(width)) for first, *_ in stated]
    places = [broken(where(first), width // 5) for first, *_ in stated]
    room = max(QUOTE_MINIMUM, width - sum(_widest(cells) + GAP for cells in (values, names, places)))
    rows = []
    for statement, value, name, place in zip(stated, values, names, places, strict=True):
        quote = _quote_lines(statement[0], room, max(len(value), len(name)))
        dimmed = [click.style(line, dim=True) for line in quote] if colour else quote
        rows.append((value, name, place, [*dimmed, *_beside_quote(statement, sources, room)]))
    return columns(rows)


def statements(claims: Sequence[Claim], sources: Mapping[str, Source]) -> list[Statement]:
    """Claims folded by voice and value, in order of their first one."""
    told = {claim.source for claim in claims} & sources.keys()
    voices = {source: sources[source].voice for source in told}
    folded: dict[tuple[str, str, str], list[Claim]] = {}
    for claim in claims:
        voice = voice_of(claim, voices)
        folded.setdefault((voice, claim.value.kind, in_words(claim.value)), []).append(claim)
    return list(folded.values())


def where(claim: Claim) -> str:
    """Where a claim stands: the place in its file, or the line of its text."""
    return visible(claim.landmark or "") or (f"line {claim.line}" if claim.line else "")


def _name_columns(width: int) -> int:
    return max(width // 5, min(NAME_COLUMNS, width - REST_COLUMNS))


def _name(claim: Claim, sources: Mapping[str, Source]) -> str:
    source = sources.get(claim.source)
    return visible(source.name if source else claim.source)


def _widest(cells: Sequence[Sequence[str]]) -> int:
    return max((display_width(line) for cell in cells for line in cell), default=0)


def _quote_lines(claim: Claim, room: int, height: int) -> list[str]:
    """The quote in lines of the room there is, about as many as the cells beside it have."""
    lost_in_wrapping = (height - 1) * room // 4
    words, focus = (claim.passage, claim.quote) if claim.passage else (claim.quote, claim.value.raw)
    quote = shown_quote(words, focus, height * room - lost_in_wrapping)
    together = quote.replace(f"{ELLIPSIS} ", ELLIPSIS + NO_BREAK_SPACE).replace(
        f" {ELLIPSIS}", NO_BREAK_SPACE + ELLIPSIS
    )
    return broken(together, room)


def _beside_quote(statement: Statement, sources: Mapping[str, Source], room: int) -> list[str]:
    """Who says it, and where else it stands: "and 2 more places: lines 12, 20", "the same text in wire-copy"."""
    first, *others = statement
    here = [claim for claim in others if claim.source == first.source]
    copies = dict.fromkeys(_name(claim, sources) for claim in others if claim.source != first.source)
    remarks = (
        f"said by {visible(first.speaker)}" if first.speaker else "",
        _more_places(here) if here else "",
        f"the same text in {', '.join(copies)}" if copies else "",
    )
    return [line for remark in remarks if remark for line in broken(remark, room)]


def _more_places(claims: Sequence[Claim]) -> str:
    count = f"and {len(claims)} more place{'s' if len(claims) > 1 else ''}"
    landmarks = list(dict.fromkeys(visible(claim.landmark) for claim in claims if claim.landmark))
    if landmarks:
        return f"{count}: {', '.join(landmarks[:LINES_NAMED])}{' …' * (len(landmarks) > LINES_NAMED)}"
    numbers = [str(line) for line in dict.fromkeys(claim.line for claim in claims) if line is not None]
    if not numbers:
        return count
    named = ", ".join(numbers[:LINES_NAMED]) + (" …" if len(numbers) > LINES_NAMED else "")
    return f"{count}: line{'s' if len(numbers) > 1 else ''} {named}"
