"""``factlint settle``: hold a fact settled, so that every later source is checked against it."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import click

from factlint.cli.checked import checked
from factlint.cli.config import SETTLED, Workspace
from factlint.cli.desk import found_by
from factlint.cli.output import OutputError, write_kept
from factlint.model import Conflict, Report
from factlint.report.visible import visible


@click.command(
    "settle",
    short_help="Hold a fact settled, with its evidence.",
    epilog="Example: factlint settle 7b1d415a2a12aec5 --value 99 --evidence 'the list of bids' --by Ann",
)
@click.argument("conflict", metavar="FINGERPRINT")
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path())
@click.option(
    "--value", required=True, metavar="VALUE", help="What is held, as in a claim file: 99, 2013-11-05, ~300."
)
@click.option("--evidence", required=True, metavar="TEXT", help="What settles it.")
@click.option("--by", required=True, metavar="NAME", help="Who holds it settled.")
@click.pass_obj
def command(  # noqa: PLR0913  # one parameter an option
    workspace: Workspace, *, conflict: str, paths: tuple[str, ...], value: str, evidence: str, by: str
) -> None:
    """Write a settled fact to claims/settled.yaml: what a conflict disputes, what is held, and on what evidence.

    The conflict is decided from then on. Every later source is checked against the fact, even if it alone speaks of it
    (settled-fact-contradicted). 'factlint check --show-fingerprints' tells the fingerprint, and its beginning is enough; PATH is
    what is checked, by default what factlint.toml says.
    """
    report = checked(workspace, paths)
    found = found_by(report, conflict)
    try:
        path = settle_fact(workspace, report, found, value, {"evidence": evidence, "by": by})
    except ValueError as error:
        raise click.BadParameter(
            f"{value!r} is no value of that kind: {error}.", param_hint="--value"
        ) from error
    click.echo(f"{visible(found.headline)}: settled as {value}; written to {path}", err=True)


def settle_fact(
    workspace: Workspace, report: Report, conflict: Conflict, value: str, told: Mapping[str, str]
) -> Path:
    """Write what is held of what a conflict disputes; the file that it was written to.

    Args:
        workspace: whose settled facts.
        report: in which the conflict stands.
        conflict: what is settled.
        value: what is held.
        told: the evidence, and by whom.

    Raises:
        ValueError: the value is none of its kind.
        OutputError: the file cannot be written.
    """
    from factlint.ingest.settled import HEAD, entry_of  # noqa: PLC0415  # loads nothing for --help

    matter = next(source.matter for source in report.sources if source.id == conflict.claims[0].source)
    today = dt.date.today().isoformat()  # noqa: DTZ011  # the day where the user is
    told = {**told, "on": today, **({"matter": matter} if matter else {})}
    entry = entry_of(conflict.claims, conflict.headline.rpartition(": ")[0], value, told)
    path = workspace.root / SETTLED
    try:
        begun = path.read_text(encoding="utf-8") if path.exists() else HEAD
    except OSError as error:
        raise OutputError(f"{path} cannot be read: {error.strerror}.") from error
    write_kept(begun + entry, path)
    return path
