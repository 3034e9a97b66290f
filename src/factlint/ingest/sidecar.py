"""The card of a source that people write beside it: ``story.pdf`` has ``story.pdf.source.toml``, or ``story.source.toml``."""

import tomllib
from pathlib import Path
from typing import Final

from factlint.ingest.card import FrontCard, front_card, is_field
from factlint.ingest.decode import InputError, decode, read_bytes
from factlint.ingest.files import SIDECAR_ENDING
from factlint.ingest.front_matter import FrontField
from factlint.ingest.texts import date_problems
from factlint.model import Problem
from factlint.settings import Settings

LEFT_OUT: Final = "mend it; the file beside it was read without it"


def sidecar_of(path: str) -> Path | None:
    """The file with the card of a source; None if there is none."""
    file = Path(path)
    names = (file.with_name(file.name + SIDECAR_ENDING), file.with_name(file.stem + SIDECAR_ENDING))
    return next((name for name in names if name.is_file()), None)


def read_sidecar(path: str, settings: Settings) -> tuple[FrontCard | None, tuple[Problem, ...]]:
    """The card beside a source, None if there is none or it cannot be read; and what is wrong with it."""
    sidecar = sidecar_of(path)
    if sidecar is None:
        return None, ()
    try:
        told = tomllib.loads(decode(str(sidecar), read_bytes(str(sidecar), settings), settings))
    except InputError as unusable:
        return None, (unusable.problem,)
    except tomllib.TOMLDecodeError as error:
        return None, (_problem(sidecar, f"broken TOML: {error}"),)
    front = front_card({name.lower(): _field(value) for name, value in told.items()}, sidecar.name)
    problems = list(date_problems(str(sidecar), front))
    problems += [_problem(sidecar, f"unknown field {name!r}") for name in told if not is_field(name)]
    return front, tuple(problems)


def _field(value: object) -> FrontField:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return FrontField(text, 0, 0, 1)


def _problem(sidecar: Path, what: str) -> Problem:
    return Problem(kind="unreadable", path=str(sidecar), what=what, remedy=LEFT_OUT)
