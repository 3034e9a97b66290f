"""A report with what people decided, and with what was there before a change."""

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from factlint.cli.checked import check_in, decisions_of
from factlint.cli.config import Workspace
from factlint.cli.output import InputError
from factlint.cli.revision import as_if_in_place, sources_at
from factlint.model import Report, Tool
from factlint.model.decision import Review
from factlint.settings import Settings
from factlint.version import __version__


def before_of(
    paths: Sequence[str],
    settings: Settings,
    workspace: Workspace,
    cache: Path | None,
    options: Mapping[str, Any],
) -> Report | None:
    """The report on the sources before a change, by the facts that are settled, and the links that are given, now; None if nothing was asked of that.

    Raises:
        InputError: they cannot be had.
    """
    revision, folder = options["diff"], options["against"]
    if revision and folder:
        raise click.UsageError("--diff and --against both say what was there before: leave one of them out.")
    if folder is not None:
        return _report_on({paths[0] if len(paths) == 1 else str(folder): folder}, settings, workspace, cache)
    if not revision:
        return None
    with TemporaryDirectory(prefix="factlint-") as place:
        return _report_on(sources_at(revision, paths, Path(place)), settings, workspace, cache)


def _report_on(
    places: dict[str, Path], settings: Settings, workspace: Workspace, cache: Path | None
) -> Report:
    """The report on files that lie elsewhere; an empty one where there were none."""
    if not places:
        return Report(tool=Tool(version=__version__))
    found = check_in(workspace, [*places.values()], settings, cache=cache, conflicts_only=True)
    return as_if_in_place(found, places)


def decided(
    report: Report,
    before: Report | None,
    settings: Settings,
    workspace: Workspace,
    options: Mapping[str, Any],
) -> Report:
    """A report with the status of each finding.

    Raises:
        InputError: the file of decisions, or the baseline, cannot be used.
    """
    review = review_of(workspace, options["baseline"], is_strict=options["strict"])
    if before is None and not (review.waivers or review.answers or review.baseline):
        return report
    from factlint.pipeline import reviewed  # noqa: PLC0415  # loaded already
    from factlint.review import difference  # noqa: PLC0415  # the same

    if before is not None:
        found = difference(before, report)
        review = review.model_copy(update={"before": found.known(report.conflicts)})
        report = report.model_copy(update={"diff": found})
    return reviewed(report, review, settings)


def history_of(workspace: Workspace) -> dict[str, list[str]]:
    """What was decided about conflicts, in sentences, by their fingerprints, oldest first.

    Raises:
        InputError: the file of decisions cannot be used.
    """
    from factlint.review.history import history  # noqa: PLC0415  # only where reports are made

    return history(decisions_of(workspace))


def review_of(workspace: Workspace, baseline: Path | None, *, is_strict: bool) -> Review:
    """The decisions and the baseline of a workspace.

    Raises:
        InputError: one of them cannot be used.
    """
    from factlint.review import (  # noqa: PLC0415  # only where reports are made
        BaselineError,
        read_baseline,
    )
    from factlint.rules import RULES  # noqa: PLC0415  # the same

    file = baseline or workspace.baseline
    try:
        known = read_baseline(file) if baseline or file.exists() else ()
    except BaselineError as error:
        raise InputError(str(error)) from error
    decisions = decisions_of(workspace)
    return Review(
        decisions_path=str(workspace.decisions),
        waivers=decisions.waivers,
        answers=decisions.answers,
        rule_versions={rule.code: rule.version for rule in RULES},
        baseline_path=str(file),
        baseline=known,
        is_strict=is_strict,
        today=dt.date.today(),  # noqa: DTZ011  # the day where the user is
    )
