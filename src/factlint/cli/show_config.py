"""``factlint config``: which options are in force, and where each was said."""

import click
from click.core import ParameterSource

from factlint.cli.config import ENVIRONMENT, Workspace, options_of
from factlint.cli.output import write_out
from factlint.report.visible import visible

ORIGINS = {
    ParameterSource.ENVIRONMENT: "environment",
    ParameterSource.DEFAULT: "default",
}


@click.command(
    "config", short_help="Show the options in force.", epilog="Example: factlint config --show-origin"
)
@click.option("--show-origin", is_flag=True, help="Say where each was read.")
@click.pass_obj
def command(workspace: Workspace, *, show_origin: bool) -> None:
    """Show the options that 'factlint check' has in this folder: of factlint.toml, of the environment, or by default."""
    from factlint.cli.check import command as check  # noqa: PLC0415  # loads nothing for --help

    prefix = f"{ENVIRONMENT}_CHECK"
    with check.make_context("check", [], default_map=workspace.defaults, auto_envvar_prefix=prefix) as parsed:
        for option, name in options_of(check).items():
            is_in_file = name == "paths" and workspace.paths
            source = None if is_in_file else parsed.get_parameter_source(name)
            origin = ORIGINS.get(source) if source else None
            told = f"{option} = {_shown(workspace.paths if is_in_file else parsed.params.get(name))}"
            write_out(f"{told}{f'  # {origin or workspace.file}' * show_origin}\n")
    for choice in workspace.choices:
        wanted = ", ".join(
            f"{name} = {_shown(value)}" for name, value in choice if value not in (None, (), False)
        )
        write_out(f"for: {wanted}{f'  # {workspace.file}' * show_origin}\n")


def _shown(value: object) -> str:
    """A value on one line; nothing that is set is a dash."""
    if value is None or value in ((), {}):
        return "–"
    if isinstance(value, dict):
        return ", ".join(f"{name}={number}" for name, number in value.items())
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return visible(str(value)) if not isinstance(value, bool) else str(value).lower()
