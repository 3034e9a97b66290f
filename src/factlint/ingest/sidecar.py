"""The card of a source that people write beside it: ``story.pdf`` has ``story.pdf.source.toml``, or ``story.source.toml``."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from factlint.ingest.card import Card, front_card, is_field
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


def with_sidecar(card: Card, path: str, settings: Settings) -> tuple[Card, tuple[Problem, ...]]:
    """A card with the fields of the sidecar, which go before all others, and what is wrong with the sidecar."""
    sidecar = sidecar_of(path)
    if sidecar is None:
        return card, ()
    try:
        text = decode(str(sidecar), read_bytes(str(sidecar), settings), settings)
        told = tomllib.loads(text)
    except InputError as unusable:
        return card, (unusable.problem,)
    except tomllib.TOMLDecodeError as error:
        return card, (_problem(sidecar, f"broken TOML: {error}"),)
    front = front_card({name.lower(): _field(value) for name, value in told.items()}, sidecar.name)
    known = {name: value.text for name, value in front.texts.items()} | dict(front.dates)
    problems = list(date_problems(str(sidecar), front))
    problems += [_problem(sidecar, f"unknown field {name!r}") for name in told if not is_field(name)]
    origins = {**card.origins, **dict.fromkeys(known, sidecar.name)}
    changed: dict[str, Any] = {**known, "origins": dict(sorted(origins.items()))}
    return replace(card, **changed), tuple(problems)


def _field(value: object) -> FrontField:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return FrontField(text, 0, 0, 1)


def _problem(sidecar: Path, what: str) -> Problem:
    return Problem(kind="unreadable", path=str(sidecar), what=what, remedy=LEFT_OUT)
