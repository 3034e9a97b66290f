"""What the sources agree on."""

import click

from factlint.model import Report
from factlint.model.agreement import Agreement, agreements
from factlint.report.columns import columns
from factlint.report.visible import visible
from factlint.report.wrap import broken

VALUES_SHOWN = 3
"""Different forms of one agreed value that are named ("99, about 100")."""


def agreements_of(report: Report) -> list[Agreement]:
    """What independent sources share, best supported first: as the report notes it, else by its groups."""
    if report.glance is not None:
        return [*report.glance.agreements]
    disputed = {conflict.group for conflict in report.conflicts}
    return agreements(report.groups, disputed, {source.id: source.voice for source in report.sources})


def agreement_lines(report: Report, width: int, *, colour: bool) -> list[str]:
    """A heading and one row for each value that independent sources share; nothing where there is none."""
    rows = [
        (
            broken(shown_values(agreement), max(12, width // 4)),
            broken(visible(agreement.label), max(12, width - width // 4 - 30)),
            [f"{agreement.support} independent sources"],
        )
        for agreement in agreements_of(report)
    ]
    if not rows:
        return []
    heading = click.style("What agrees", bold=True) if colour else "What agrees"
    return [heading, *(f"  {line}" for line in columns(rows))]


def shown_values(agreement: Agreement) -> str:
    """The values, a few of them if there are many."""
    more = " …" if len(agreement.values) > VALUES_SHOWN else ""
    return ", ".join(map(visible, agreement.values[:VALUES_SHOWN])) + more
