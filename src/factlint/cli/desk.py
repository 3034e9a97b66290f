"""What commands of reviewers have in common: the reviewer's place at the file of decisions, and the conflict that is meant."""

from typing import TYPE_CHECKING

import click

from factlint.cli.config import Workspace
from factlint.model import Conflict, Report
from factlint.version import __version__

if TYPE_CHECKING:
    from factlint.review.desk import Desk


def desk_of(workspace: Workspace, person: str, *, is_blind: bool = False) -> "Desk":
    """A reviewer's place at the workspace's file of decisions.

    Raises:
        click.BadParameter: nobody is named.
    """
    from factlint.review.desk import Desk  # noqa: PLC0415  # loads nothing for --help
    from factlint.rules import RULES  # noqa: PLC0415  # the same

    if not person.strip():
        raise click.BadParameter("Write a name.", param_hint="--by")
    versions = {rule.code: rule.version for rule in RULES}
    return Desk(workspace.decisions, person.strip(), is_blind, versions, __version__)


def found_by(report: Report, mark: str) -> Conflict:
    """The conflict that a fingerprint, or its beginning, names.

    Raises:
        click.BadParameter: it names none, or several.
    """
    found = [each for each in report.conflicts if each.claims and each.fingerprint.startswith(mark)]
    if len(found) != 1:
        what = f"{len(found)} conflicts have" if found else "no conflict has"
        raise click.BadParameter(f"{what} a fingerprint that begins with {mark!r}.", param_hint="FINGERPRINT")
    return found[0]
