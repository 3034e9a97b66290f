"""``factlint.toml``, or ``[tool.factlint]`` in ``pyproject.toml``: the options that a workspace gives to every run.

A key is the name of an option of ``factlint check`` without its dashes. The environment goes before the file, and the
command line before both.
"""

import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

import click
from pydantic import ValidationError

from factlint.cli.output import InputError
from factlint.settings import LIMITS, Choice

FILE: Final = "factlint.toml"
PYPROJECT: Final = "pyproject.toml"
FOLDER: Final = ".factlint"
SETTLED: Final = "claims/settled.yaml"
ENVIRONMENT: Final = "FACTLINT"
"""What the names of environment variables begin with: FACTLINT_CHECK_FAIL_ON."""
NOT_IN_FILE: Final = frozenset(
    {"help", "draft", "output", "output-format", "against", "diff", "judgements", "watch"}
)
"""Options of one run, which no file should hold."""
TABLES: Final = ("limits", "rules", "for")
CHOICE_KEYS: Final = ("ignore", "severity", "tolerance-percent", "tolerance-days")


@dataclass(frozen=True)
class Workspace:
    """Where a project keeps what it tells factlint.

    Attributes:
        root: the folder.
        file: with the options; None if there is none.
        defaults: what the file says of the options of ``check``, by parameter.
        choices: what it wants of rules.
    """

    root: Path
    file: Path | None = None
    defaults: Mapping[str, Any] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()

    @property
    def decisions(self) -> Path:
        """The file of decisions."""
        return self.root / FOLDER / "decisions.jsonl"

    @property
    def cache(self) -> Path | None:
        """Where what documents claim is kept; None where no workspace was made, so that no run leaves files unasked."""
        folder = self.root / FOLDER
        return folder / "cache.sqlite" if folder.is_dir() else None

    @property
    def paths(self) -> tuple[str, ...]:
        """What is checked if no path is named."""
        return tuple(self.defaults.get("paths", ()))

    @property
    def settled(self) -> Path | None:
        """The file of settled facts; None if there is none."""
        file = self.root / SETTLED
        return file if file.exists() else None

    @property
    def kept(self) -> tuple[Path, ...]:
        """The files of what people decided."""
        return self.decisions, self.baseline, self.root / SETTLED

    @property
    def baseline(self) -> Path:
        """The baseline."""
        return self.root / FOLDER / "baseline.json"


def find_workspace(options: Mapping[str, str]) -> Workspace:
    """The nearest workspace from this folder upwards; the folder itself if there is none.

    Args:
        options: the parameter of each option that a file may name, by the option's name without dashes.

    Raises:
        InputError: its file is malformed.
    """
    here = Path.cwd()
    for above in (here, *here.parents):
        folder = Path(os.path.relpath(above))
        for name in (FILE, PYPROJECT):
            table = _table(folder / name)
            if table is not None:
                return _read(folder, folder / name, table, options)
        if (folder / FOLDER).is_dir():
            return Workspace(folder)
    return Workspace(Path())


def _table(file: Path) -> dict[str, Any] | None:
    """What a file says of factlint; None if it says nothing."""
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        if file.name == PYPROJECT:
            return None  # somebody else's to mend
        raise InputError(f"{file}: {error}; mend it, or remove the file.") from error
    if file.name == FILE:
        return table
    own = table.get("tool", {}).get("factlint")
    return own if isinstance(own, dict) else None


def _read(root: Path, file: Path, table: Mapping[str, Any], options: Mapping[str, str]) -> Workspace:
    known = [name for name in options if name not in NOT_IN_FILE]
    defaults: dict[str, Any] = {}
    choices: list[Choice] = []
    for name, value in table.items():
        if name == "limits":
            if not isinstance(value, dict):
                raise InputError(f"{file}: 'limits' is a table, as [limits].")
            _refuse_unknown(file, value, LIMITS, "limit")
            defaults["limits"] = [f"{limit}={number}" for limit, number in value.items()]
        elif name == "rules":
            choices += [
                _choice(file, {"rules": [rule], **wanted}) for rule, wanted in _tables(file, name, value)
            ]
        elif name == "for":
            choices += [_choice(file, entry) for entry in _list(file, name, value)]
        else:
            _refuse_unknown(file, [name], (*known, *TABLES), "setting")
            defaults[options[name]] = value
    if "paths" in defaults:
        own = _strings(file, defaults["paths"])
        defaults["paths"] = [os.path.relpath(root / path) for path in own]
    return Workspace(root, file, defaults, tuple(choices))


def _strings(file: Path, value: object) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise InputError(f"{file}: 'paths' is a list of files and folders, as [\"sources\"].")
    return value


def _choice(file: Path, entry: Mapping[str, Any]) -> Choice:
    """What a table wants of rules, by path and topic."""
    _refuse_unknown(file, entry, (*CHOICE_KEYS, "rules", "path", "topic"), "key of a rule")
    from factlint.rules import find_rule  # noqa: PLC0415  # only where a file speaks of rules

    codes = []
    for wanted in entry.get("rules", ()):
        rule = find_rule(str(wanted))
        if rule is None:
            raise InputError(f"{file}: there is no rule {wanted!r}. 'factlint rules' lists them all.")
        codes.append(rule.code)
    try:
        told = {name.replace("-", "_"): value for name, value in entry.items()}
        return Choice.model_validate({**told, "rules": tuple(codes)})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]).replace("_", "-")
        raise InputError(f"{file}: {where}: {first['msg'][0].lower()}{first['msg'][1:]}.") from error


def _tables(file: Path, name: str, value: object) -> list[tuple[str, dict[str, Any]]]:
    if not isinstance(value, dict) or not all(isinstance(each, dict) for each in value.values()):
        raise InputError(f"{file}: {name!r} holds a table for each rule, as [rules.amounts-differ].")
    return list(value.items())


def _list(file: Path, name: str, value: object) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise InputError(f"{file}: {name!r} is a list of tables, as [[for]].")
    return value


def _refuse_unknown(file: Path, names: Iterable[str], known: Iterable[str], what: str) -> None:
    known = list(known)
    for name in names:
        if name not in known:
            nearest = get_close_matches(name, known, n=1, cutoff=0.6)
            hint = f"; the nearest is {nearest[0]!r}" if nearest else f"; there are {', '.join(known)}"
            raise InputError(f"{file}: there is no {what} {name!r}{hint}.")


def options_of(command: click.Command) -> dict[str, str]:
    """The parameter of each option of a command, by the option's longest name without dashes; "paths" for its paths."""
    found = {"paths": "paths"}
    for parameter in command.params:
        if isinstance(parameter, click.Option) and parameter.name:
            found[max(parameter.opts, key=len).removeprefix("--")] = parameter.name
    return found
