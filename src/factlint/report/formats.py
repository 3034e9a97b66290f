"""The formats a report can be written in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from factlint.model import Report
from factlint.report.rule_text import RuleText
from factlint.report.table import render_table


class Place(NamedTuple):
    """Where a report goes.

    Attributes:
        width: columns.
        colour: whether to send colour codes.
        folder: that of its file; None for standard output.
    """

    width: int = 80
    colour: bool = False
    folder: Path | None = None


@dataclass(frozen=True)
class Layout:
    """How a report for people is laid out.

    Attributes:
        place: where it goes.
        show_agreements: whether groups that agree are listed.
        show_near_misses: whether pairs that were nearly compared are listed.
        show_fingerprints: whether each conflict tells its fingerprint, by which it is waived or settled.
        rules: what is known of the rules, for formats that describe them.
        history: what was decided about conflicts, by their fingerprints, oldest first.
        settings: those that are not at their defaults, for whoever repeats the check.
    """

    place: Place = Place()  # noqa: RUF009  # it never changes
    show_agreements: bool = True
    show_near_misses: bool = False
    show_fingerprints: bool = False
    rules: Sequence[RuleText] = ()
    history: Mapping[str, Sequence[str]] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)


Render = Callable[[Report, Layout], str | bytes]


@dataclass(frozen=True)
class Format:
    """A form of the report.

    Attributes:
        name: what ``--format`` is told.
        what: a few words for ``--help``.
        for_programs: whether its bytes are UTF-8 wherever it goes, and colourless.
        shows_all: whether it shows more than conflicts and what is told at a glance: every claim, every group.
        render: writes it, as bytes where it is no text; formats for programs take no notice of the layout.
    """

    name: str
    what: str
    for_programs: bool
    shows_all: bool
    render: Render


def _table(report: Report, layout: Layout) -> str:
    return render_table(
        report,
        layout.place.width,
        colour=layout.place.colour,
        show_agreements=layout.show_agreements,
        show_near_misses=layout.show_near_misses,
        show_fingerprints=layout.show_fingerprints,
    )


def _in(module: str, function: str) -> Render:
    """A function of a module beside this one, which is loaded when a report is written so."""

    def render(report: Report, _layout: Layout) -> str | bytes:
        written: str | bytes = getattr(import_module(f"factlint.report.{module}"), function)(report)
        return written

    return render


def _sarif(report: Report, layout: Layout) -> str:
    from factlint.report.sarif import render_sarif  # noqa: PLC0415  # only where it is asked for

    return render_sarif(report, layout.rules)


def _html(report: Report, layout: Layout) -> str:
    from factlint.report.page import Links, render_page  # noqa: PLC0415  # only where it is asked for

    return render_page(
        report,
        rules=layout.rules,
        links=Links(layout.place.folder),
        history=layout.history,
        settings=layout.settings,
    )


FORMATS: tuple[Format, ...] = (
    Format("table", "a table for people", False, False, _table),
    Format("concise", "one line a conflict", False, False, _in("concise", "render_concise")),
    Format("json", "everything, for programs", True, True, _in("json_report", "render_json")),
    Format("jsonl", "one JSON object a conflict", True, False, _in("jsonl", "render_jsonl")),
    Format("markdown", "for pull requests", True, False, _in("markdown", "render_markdown")),
    Format("csv", "a row a claim", True, False, _in("spreadsheet", "render_csv")),
    Format("html", "a page with pictures", True, True, _html),
    Format("xlsx", "the same as a workbook", True, False, _in("spreadsheet", "render_xlsx")),
    Format("sarif", "alerts of a code host", True, False, _sarif),
    Format("junit", "tests of a build server", True, False, _in("junit", "render_junit")),
    Format("github", "annotations of GitHub Actions", True, False, _in("github", "render_github")),
    Format("gitlab", "code quality of GitLab", True, False, _in("gitlab", "render_gitlab")),
    Format("rdjson", "diagnostics for reviewdog", True, False, _in("rdjson", "render_rdjson")),
)
"""All formats, in the order of ``--help``."""


def find_format(name: str) -> Format:
    """The format of that name.

    Raises:
        KeyError: there is none.
    """
    return {known.name: known for known in FORMATS}[name]
