"""A draft's marks, for people and for programs."""

from collections.abc import Callable, Mapping, Sequence

import click

from factlint.model import Claim
from factlint.model.draft import TICKS, DraftReport, Mark, Tick
from factlint.model.wording import in_words
from factlint.report.columns import columns
from factlint.report.concise import claim_place, concise_line
from factlint.report.draft_findings import as_report
from factlint.report.evidence import where
from factlint.report.formats import Layout, Place, find_format
from factlint.report.json_report import as_json
from factlint.report.quote import shown_quote
from factlint.report.shared import shared_lines
from factlint.report.summary import counted
from factlint.report.visible import visible
from factlint.report.wrap import broken

SIGNS: Mapping[Tick, str] = {"supported": "✓", "contradicted": "✗", "strained": "~", "unfound": "?"}
COLOURS: Mapping[Tick, str] = {
    "supported": "green",
    "contradicted": "red",
    "strained": "yellow",
    "unfound": "blue",
}
VALUE_SHARE, QUOTE_SHARE = 6, 3
"""Parts of the width that the value and its passage have at most."""
SIGN_AND_GAPS = 10
LONGEST_VALUE = 48
"""Letters of a value that are shown."""
MOST_NAMED = 3
"""Sources that are named at most."""


def render_draft(report: DraftReport, format_name: str, width: int, *, colour: bool) -> str | bytes:
    """The marks in the format of that name, one of those of a report.

    Args:
        report: the marks.
        format_name: as in `factlint.report.formats`.
        width: columns of a table.
        colour: whether a table's signs are coloured.

    Raises:
        KeyError: there is no such format.
    """
    forms: dict[str, Callable[[], str]] = {
        "table": lambda: render_draft_table(report, width, colour=colour),
        "concise": lambda: render_draft_concise(report),
        "json": lambda: render_draft_json(report),
    }
    if format_name in forms:
        return forms[format_name]()
    return find_format(format_name).render(as_report(report), Layout(Place(width, colour)))


def render_draft_table(report: DraftReport, width: int, *, colour: bool) -> str:
    """One row for each claim of the draft, in its order, and the counts below; ends with a line break.

    Args:
        report: the marks.
        width: columns.
        colour: whether the signs are coloured.
    """
    names = {source.id: source.name for source in report.sources}
    value_room, quote_room = width // VALUE_SHARE, width // QUOTE_SHARE
    places = max((len(where(mark.claim)) for mark in report.marks), default=0)
    told_room = width - value_room - quote_room - places - SIGN_AND_GAPS
    rows = []
    for mark in report.marks:
        sign = click.style(SIGNS[mark.tick], fg=COLOURS[mark.tick]) if colour else SIGNS[mark.tick]
        passage = shown_quote(mark.claim.passage or mark.claim.quote, mark.claim.quote, quote_room)
        rows.append(
            (
                [sign],
                [where(mark.claim)],
                broken(visible(_value(mark.claim)), value_room),
                broken(passage, quote_room),
                broken(visible(_verdict(mark, names)), told_room),
            )
        )
    findings = [concise_line(problem) for problem in report.problems]
    shared = [line for text in shared_lines(report.shared, report.sources) for line in broken(text, width)]
    return "\n".join([*columns(rows), "", *findings, *shared, _summary(report)]) + "\n"


def render_draft_concise(report: DraftReport) -> str:
    """One line an input that could not be read, then one a claim that is not supported, the gravest first."""
    names = {source.id: source.name for source in report.sources}
    cards = {report.draft.id: report.draft}
    findings = [concise_line(problem) for problem in report.problems]
    graded = sorted(report.marks, key=lambda mark: TICKS.index(mark.tick))
    lines = [
        f"{claim_place(mark.claim, cards)}: {mark.tick}: {visible(in_words(mark.claim.value))}; {visible(_told(mark, names))}"
        for mark in graded
        if mark.tick != "supported"
    ]
    return "".join(f"{line}\n" for line in (*findings, *lines))


def render_draft_json(report: DraftReport) -> str:
    """The marks as JSON."""
    return as_json(report, indent=1) + "\n"


def _value(claim: Claim) -> str:
    """What is claimed, in a few words; of a quotation its own first ones."""
    words = claim.quote if claim.kind == "statement" else in_words(claim.value)
    return words if len(words) <= LONGEST_VALUE else f"{words[: LONGEST_VALUE - 1].rstrip()}…"


def _verdict(mark: Mark, names: Mapping[str, str]) -> str:
    """The tick and what the sources say: "supported by courier, gazette (2 voices)", "contradicted: courier: 111"."""
    if mark.tick in {"supported", "unfound"}:
        return _told(mark, names)
    return f"{mark.tick}: {_told(mark, names)}"


def _told(mark: Mark, names: Mapping[str, str]) -> str:
    """What the sources say: "found nowhere", "courier: 111; but gazette supports it"."""
    if mark.tick == "unfound":
        return "found nowhere"
    if mark.tick == "supported":
        by = f" by {_named(mark.supported_by, names)}" if mark.supported_by else " word for word"
        return f"supported{by}{_voices(mark)}"
    said = _contradictions(mark.contradicted_by, names)
    one = len({claim.source for claim in mark.supported_by}) == 1
    also = f"; but {_named(mark.supported_by, names)} support{'s' * one} it" if mark.supported_by else ""
    reason = f" ({mark.reason})" if mark.reason else ""
    return f"{said or mark.reason}{reason if said else ''}{also}"


def _contradictions(claims: Sequence[Claim], names: Mapping[str, str]) -> str:
    by_value: dict[str, list[Claim]] = {}
    for claim in claims:
        by_value.setdefault(in_words(claim.value), []).append(claim)
    return "; ".join(f"{_named(several, names)}: {value}" for value, several in by_value.items())


def _named(claims: Sequence[Claim], names: Mapping[str, str]) -> str:
    found = list(dict.fromkeys(names[claim.source] for claim in claims))
    more = f" and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
    return ", ".join(found[:MOST_NAMED]) + more


def _voices(mark: Mark) -> str:
    return f" ({mark.voices} voices)" if mark.voices > 1 else ""


def _summary(report: DraftReport) -> str:
    counts = report.counts
    share = "" if report.coverage is None else f" ({report.coverage:.0%})"
    return (
        f"{counted(len(report.marks), 'claim')} against {counted(len(report.sources), 'source')}: {counts['supported']} supported{share}, "
        f"{counts['contradicted']} contradicted, {counts['strained']} strained, {counts['unfound']} found nowhere."
    )
