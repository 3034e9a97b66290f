"""Which files the user means."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from factlint.ingest.decode import STANDARD_INPUT
from factlint.ingest.formats import ENDINGS as DOCUMENT_ENDINGS
from factlint.ingest.network import is_address
from factlint.ingest.walk import Links, files_under
from factlint.model import Problem
from factlint.settings import Settings

FileKind = Literal["text", "document", "records", "claims-yaml", "claims-lines", "claims-csv"]

KINDS: tuple[tuple[str, FileKind], ...] = (
    (".claims.yaml", "claims-yaml"),
    (".claims.yml", "claims-yaml"),
    (".claims.jsonl", "claims-lines"),
    (".claims.csv", "claims-csv"),
    (".jsonl", "records"),
    (".ndjson", "records"),
    (".parquet", "records"),
    (".txt", "text"),
    (".text", "text"),
    (".md", "text"),
    (".markdown", "text"),
    *((ending, "document") for ending in DOCUMENT_ENDINGS),
)
"""The ends of the names of files that are read."""

DEFAULTS = Settings()
SIDECAR_ENDING = ".source.toml"
"""Files with the card of the source beside them; they are read with it."""

ENDINGS = ", ".join(ending for ending, _ in KINDS)


@dataclass(frozen=True)
class Listing:
    """The files to read.

    Attributes:
        files: path and kind, in path order, each once.
        problems: of paths that cannot be used.
        passed_over: how many files in folders were of another kind.
    """

    files: tuple[tuple[str, FileKind], ...]
    problems: tuple[Problem, ...] = ()
    passed_over: int = 0


def kind_of(path: str) -> FileKind | None:
    """What kind of file a name tells of; None if it is not read."""
    name = Path(path).name.lower()
    return next((kind for ending, kind in KINDS if name.endswith(ending)), None)


def list_files(paths: Sequence[str | Path], settings: Settings = DEFAULTS) -> Listing:
    """The files named, and those in the folders named, at any depth; hidden ones are left out. "-" is what is piped in.

    Args:
        paths: as given by the user.
        settings: ``follow_links`` says which links in folders are followed.
    """
    links = Links(tuple(Path(os.path.realpath(path)) for path in paths), settings.follow_links)
    files: dict[str, tuple[str, FileKind]] = {}
    problems: list[Problem] = []
    passed: set[str] = set()
    for path in sorted({os.fspath(path) for path in paths}):
        if path == STANDARD_INPUT or is_address(path):
            files.setdefault(path, (path, "text"))
            continue
        if not Path(path).is_dir():
            kind = kind_of(path)
            if kind is None or not os.path.lexists(path):
                problems.append(_no_file(path))
            else:
                files.setdefault(_whole(path), (path, kind))
            continue
        readable = False
        for inner in files_under(path, links, problems):
            kind = kind_of(inner)
            if inner.endswith(SIDECAR_ENDING):
                continue
            if kind is None:
                passed.add(_whole(inner))
            else:
                readable = True
                files.setdefault(_whole(inner), (inner, kind))
        if not readable:
            problems.append(_nothing_in(path))
    return Listing(tuple(sorted(files.values())), tuple(problems), len(passed))


def _whole(path: str) -> str:
    """One spelling for all the ways to write a path; links are not followed."""
    return os.path.abspath(path)  # noqa: PTH100  # pathlib's absolute() keeps "..", its resolve() follows links


def _no_file(path: str) -> Problem:
    if not os.path.lexists(path):
        return Problem(kind="unreadable", path=path, what="no such file or folder", remedy="check the path")
    if not Path(path).exists():
        what = "a link that leads nowhere"
        return Problem(
            kind="unreadable", path=path, what=what, remedy="mend the link, or give the file itself"
        )
    ending = Path(path).suffix or "no ending"
    return Problem(
        kind="unreadable",
        path=path,
        what=f"unknown kind of file ({ending})",
        remedy=f"give one of {ENDINGS}; save the article's text as .txt",
    )


def _nothing_in(folder: str) -> Problem:
    what = "nothing to read in this folder"
    return Problem(
        kind="unreadable", path=folder, what=what, remedy=f"put files into it that end in {ENDINGS}"
    )
