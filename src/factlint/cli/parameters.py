"""What several commands' parameters have in common: dates, rule names, colour."""

import datetime as dt
from collections.abc import Callable
from operator import eq
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from factlint.report.formats import FORMATS
from factlint.settings import LIMITS, Settings

if TYPE_CHECKING:
    DateType = click.ParamType[dt.date]
else:
    # Before click 8.4 the class takes no type argument at run time.
    DateType = click.ParamType

Command = TypeVar("Command", bound=Callable[..., object])


class IsoDate(DateType):
    """A day, written as 2013-11-05."""

    name = "date"

    def convert(
        self, value: str | dt.date, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        """The day that a text names; anything else is a usage error."""
        try:
            return value if isinstance(value, dt.date) else dt.date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no date. Write year, month and day: 2013-11-05.", param, ctx)


def rule_codes(
    context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    """The codes of the rules that an option names, by code or name, repeated or separated by commas.

    Raises:
        click.BadParameter: there is no such rule; the message names the nearest one.
    """
    from factlint.rules import find_rule  # noqa: PLC0415  # only where the option is used

    codes: list[str] = []
    for wanted in (part.strip() for value in values for part in value.split(",") if part.strip()):
        rule = find_rule(wanted)
        if rule is None:
            raise click.BadParameter(unknown_rule(wanted), context, parameter)
        codes.append(rule.code)
    if values and not codes:
        raise click.BadParameter("It names no rule. 'factlint rules' lists them all.", context, parameter)
    return tuple(codes)


def formats_and_files(
    context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[tuple[str, Path], ...]:
    """The formats that an option names, each with its file.

    Raises:
        click.BadParameter: there is no such format, or no file is named.
    """
    found = []
    for value in values:
        name, _, path = value.partition("=")
        if name not in {known.name for known in FORMATS} or not path:
            names = ", ".join(known.name for known in FORMATS)
            raise click.BadParameter(
                f"Write FORMAT=FILE with one of {names}, and not {value!r}.", context, parameter
            )
        found.append((name, Path(path)))
    return tuple(found)


def unknown_rule(wanted: str) -> str:
    """What to tell somebody who asked for a rule that is not there."""
    from difflib import get_close_matches  # noqa: PLC0415  # only for an error

    from factlint.rules import RULES  # noqa: PLC0415  # the same

    labels = {
        label.casefold(): f"{rule.code} {rule.name}" for rule in RULES for label in (rule.code, rule.name)
    }
    close = get_close_matches(wanted.casefold(), labels, n=5, cutoff=0.7)
    # Of several that are as near, the one with most letters in their places: FL1O1 is FL101, not FL911.
    nearest = max(close, key=lambda name: sum(map(eq, name, wanted.casefold())), default=None)
    hint = f"The nearest is {labels[nearest]}. " if nearest else ""
    return f"There is no rule {wanted!r}. {hint}'factlint rules' lists them all."


def color_option(command: Command) -> Command:
    """Give a command the option ``--color``."""
    return click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help="Colour the output; auto: on a terminal, unless NO_COLOR is set.",
    )(command)


def card_options(command: Command) -> Command:
    """Give a command the options that say of every source what its card does not, or says wrongly."""
    options = (
        click.option("--publisher", metavar="NAME", help="Who published the sources, whatever they say."),
        click.option(
            "--published",
            type=IsoDate(),
            metavar="DATE",
            help="When the sources were published, whatever they say, as 2013-11-05.",
        ),
        click.option(
            "--country",
            metavar="CODE",
            callback=_country,
            help="Whose customs dates and money follow, as GB or US, whatever the sources say.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def reading_options(command: Command) -> Command:
    """Give a command the options that say what is read: limits, and links."""
    options = (
        click.option(
            "--limit",
            "limits",
            multiple=True,
            metavar="NAME=NUMBER",
            callback=_limits,
            help=f"Change a limit: {', '.join(LIMITS)}. What is over one is named and not read.",
        ),
        click.option(
            "--follow-links",
            type=click.Choice(["inside", "all", "none"]),
            default="inside",
            show_default=True,
            help="Which links in folders are followed; inside: those that stay in the given paths.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _limits(
    _context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]
) -> dict[str, float]:
    """The limits that an option names.

    Raises:
        click.BadParameter: there is no such limit, or its value is no number that it takes.
    """
    found: dict[str, float] = {}
    for value in values:
        name, _, number = value.partition("=")
        if name not in LIMITS:
            raise click.BadParameter(f"There is no limit {name!r}. There are: {', '.join(LIMITS)}.")
        kind = type(Settings.model_fields[name].default)
        try:
            found[name] = kind(number.replace(",", "").replace("_", ""))
            Settings.model_validate(found)
        except ValueError as error:
            raise click.BadParameter(
                f"{name} takes a number above 0, as in {name}=1000, and not {number!r}."
            ) from error
    return found


def _country(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """A country's code in capitals.

    Raises:
        click.BadParameter: it is no code of two letters.
    """
    if value is not None and not (len(value) == 2 and value.isalpha()):
        raise click.BadParameter("Write the two letters of ISO 3166: GB, US.", context, parameter)
    return value.upper() if value else None
