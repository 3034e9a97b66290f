"""Where a finding stands, as programs that look at files want it."""

from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import NamedTuple

from factlint.model import Claim, Conflict, Report, Source


class Location(NamedTuple):
    """A place in a file.

    Attributes:
        path: with forward slashes.
        line, column, end_column: counted from 1; None where the file has no lines of its own, as a PDF.
        landmark: the place in such a file; empty otherwise.
    """

    path: str
    line: int | None = None
    column: int | None = None
    end_column: int | None = None
    landmark: str = ""


def location_of(claim: Claim, sources: Mapping[str, Source]) -> Location:
    """The place of a claim's quote."""
    source = sources.get(claim.source)
    path = PurePath(source.path if source else claim.source).as_posix()
    if claim.landmark and claim.landmark != f"line {claim.line}":
        return Location(path, landmark=claim.landmark)
    is_on_one_line = claim.column is not None and "\n" not in claim.quote
    end = claim.column + len(claim.quote) if claim.column is not None and is_on_one_line else None
    return Location(path, claim.line, claim.column, end)


def locations_of(conflict: Conflict, sources: Mapping[str, Source]) -> list[Location]:
    """The places of a conflict's claims, in their order; of an input finding that of the input."""
    if conflict.claims:
        return [location_of(claim, sources) for claim in conflict.claims]
    return [Location(PurePath(conflict.path or "-").as_posix(), conflict.line)]


def open_findings(report: Report) -> Iterator[tuple[Conflict, list[Location]]]:
    """The findings that are open, each with its places; what is waived, or was there before, should annotate nothing."""
    sources = {source.id: source for source in report.sources}
    for conflict in report.conflicts:
        if conflict.status == "open":
            yield conflict, locations_of(conflict, sources)
