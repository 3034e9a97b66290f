"""``factlint import``: decisions that people wrote into a spreadsheet."""

from pathlib import Path

import click

from factlint.cli.checked import checked
from factlint.cli.config import Workspace
from factlint.cli.desk import desk_of
from factlint.cli.exits import INPUT_ERROR
from factlint.cli.output import InputError, OutputError


@click.command(
    "import",
    short_help="Take back decisions from a spreadsheet.",
    epilog="Example: factlint import conflicts.xlsx --by Ann",
)
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path())
@click.option("--by", metavar="NAME", default="", help="Who decided, where the column 'checker' is empty.")
@click.pass_obj
def command(workspace: Workspace, *, file: Path, paths: tuple[str, ...], by: str) -> None:
    """Read the columns decision, checker and note of what 'factlint check --format xlsx' or csv wrote, and people filled in.

    A decision is one of the answers of 'factlint decide'; one row of a conflict is enough. Nothing is written if a row cannot be
    understood. What is there already is not written again, so that a file can be imported twice.

    Exit code: 0, or 2 if something cannot be used, or conflicts are not there any more (the others are written).
    """
    from factlint.review import DecisionError  # noqa: PLC0415  # loads nothing for --help
    from factlint.review.answers import in_question  # noqa: PLC0415  # the same
    from factlint.review.sheet import SheetError, read_sheet  # noqa: PLC0415  # the same

    try:
        rows = read_sheet(file)
    except SheetError as error:
        raise InputError(str(error)) from error
    nameless = next((row for row in rows if not (row.by or by.strip())), None)
    if nameless:
        what = f"{file}, row {nameless.row}: nobody is named as checker; fill it in, or give --by."
        raise InputError(what)
    try:
        conflicts = {each.fingerprint: each for each in checked(workspace, paths).conflicts if each.claims}
        written, known, gone = 0, 0, []
        for row in rows:
            if row.of not in conflicts:
                gone.append(row)
                continue
            desk = desk_of(workspace, row.by or by)
            given = in_question(desk.decisions().answers).get(row.of, [])
            if any(
                (each.by, each.answer, each.note) == (desk.person, row.answer, row.note) for each in given
            ):
                known += 1
            else:
                desk.answer(conflicts[row.of], row.answer, row.note)
                written += 1
    except DecisionError as error:
        raise OutputError(str(error)) from error
    click.echo(f"{written} written to {workspace.decisions}, {known} known already", err=True)
    for row in gone:
        click.echo(
            f"{file}, row {row.row}: there is no conflict {row.of} any more; its sources have changed",
            err=True,
        )
    if gone:
        raise click.exceptions.Exit(INPUT_ERROR)
