"""The formats a report can be written in."""

from collections.abc import Callable
from dataclasses import dataclass

from factlint.model import Report
from factlint.report.concise import render_concise
from factlint.report.json_report import render_json
from factlint.report.table import render_table


@dataclass(frozen=True)
class Layout:
    """How a report for people is laid out.

    Attributes:
        width: columns.
        colour: whether to send colour codes.
        show_agreements: whether groups that agree are listed.
        show_near_misses: whether pairs that were nearly compared are listed.
    """

    width: int = 80
    colour: bool = False
    show_agreements: bool = True
    show_near_misses: bool = False


@dataclass(frozen=True)
class Format:
    """A form of the report.

    Attributes:
        name: what ``--format`` is told.
        what: a few words for ``--help``.
        for_programs: whether its bytes are UTF-8 wherever it goes, and colourless.
        render: writes it; formats for programs take no notice of the layout.
    """

    name: str
    what: str
    for_programs: bool
    render: Callable[[Report, Layout], str]


def _table(report: Report, layout: Layout) -> str:
    return render_table(
        report,
        layout.width,
        colour=layout.colour,
        show_agreements=layout.show_agreements,
        show_near_misses=layout.show_near_misses,
    )


FORMATS: tuple[Format, ...] = (
    Format("table", "a table for people", False, _table),
    Format("concise", "one line a conflict", False, lambda report, _: render_concise(report)),
    Format("json", "everything, for programs", True, lambda report, _: render_json(report)),
)


def find_format(name: str) -> Format:
    """The format of that name.

    Raises:
        KeyError: there is none.
    """
    return {known.name: known for known in FORMATS}[name]
