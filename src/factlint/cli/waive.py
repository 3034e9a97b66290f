"""``factlint waive``: to live with a conflict until a day."""

import datetime as dt
import re

import click

from factlint.cli.config import Workspace
from factlint.cli.output import OutputError
from factlint.cli.parameters import IsoDate, unknown_rule
from factlint.model.decision import Waiver

FINGERPRINT = re.compile(r"[0-9a-f]{16}(?:-\d+)?")


@click.command(
    "waive",
    short_help="Live with a conflict until a day.",
    epilog="Example: factlint waive 7b1d415a2a12aec5 --reason 'two rounds of bids' --owner Ann --expires 2027-01-31",
)
@click.argument("what", metavar="FINGERPRINT|RULE")
@click.option("--reason", metavar="TEXT", help="Why the conflict may stay.")
@click.option("--owner", metavar="NAME", help="Who answers for it.")
@click.option("--expires", type=IsoDate(), metavar="DATE", help="The last day on which it holds.")
@click.option("--withdraw", is_flag=True, help="Take the waiver back.")
@click.pass_obj
def command(  # noqa: PLR0913  # one parameter an option
    workspace: Workspace,
    *,
    what: str,
    reason: str | None,
    owner: str | None,
    expires: dt.date | None,
    withdraw: bool,
) -> None:
    """Write a decision to .factlint/decisions.jsonl: to live with a conflict, by its fingerprint, or with all of a rule.

    'factlint check --show-fingerprints' tells the fingerprints. A waiver needs a reason, an owner and a day on which it
    expires; then the conflict counts again.
    """
    from factlint.review import DecisionError, append_waiver  # noqa: PLC0415  # loads nothing for --help

    if not withdraw and not (reason and reason.strip() and owner and owner.strip() and expires):
        raise click.UsageError("A waiver needs all of --reason, --owner and --expires.")
    waiver = Waiver(
        of=_subject(what),
        reason=reason or "withdrawn",
        owner=owner or "unknown",
        expires=expires or dt.date.max,
        on=dt.datetime.now(dt.UTC).isoformat(timespec="microseconds"),
        line=1,
        is_withdrawn=withdraw,
    )
    try:
        append_waiver(workspace.decisions, waiver)
    except DecisionError as error:
        raise OutputError(str(error)) from error
    until = "" if withdraw else f" until {waiver.expires}"
    click.echo(
        f"{waiver.of} is {'no longer ' * withdraw}waived{until}; written to {workspace.decisions}", err=True
    )


def _subject(what: str) -> str:
    """A fingerprint, or the code of the rule that is named.

    Raises:
        click.BadParameter: it is neither.
    """
    from factlint.rules import find_rule  # noqa: PLC0415  # loads nothing for --help

    if FINGERPRINT.fullmatch(what):
        return what
    rule = find_rule(what)
    if rule is None:
        raise click.BadParameter(f"No fingerprint of sixteen digits, and no rule. {unknown_rule(what)}")
    return rule.code
