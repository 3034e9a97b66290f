"""The sources as they were at a revision of git."""

import io
import os
import subprocess
import tarfile
from collections.abc import Sequence
from pathlib import Path

from factlint.cli.output import InputError
from factlint.model import Conflict, Report
from factlint.model.conflict import with_fingerprints


def sources_at(revision: str, paths: Sequence[str], folder: Path) -> dict[str, Path]:
    """Write the files under some paths, as they were at a revision, into a folder.

    Args:
        revision: anything that git takes for one ("origin/main").
        paths: files and folders of one repository.
        folder: an empty one.

    Returns:
        For each path that was there, where it is now.

    Raises:
        InputError: there is no git, no repository, or no such revision.
    """
    top = Path(_git(["rev-parse", "--show-toplevel"], Path(paths[0])).decode().strip())
    inside = {path: os.path.relpath(os.path.realpath(path), top) for path in paths}
    _git(
        ["rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"],
        top,
        f"there is no revision {revision!r}",
    )
    there = [
        path
        for path, own in inside.items()
        if _git(["ls-tree", "--name-only", revision, "--", own], top).strip()
    ]
    if not there:
        return {}
    packed = _git(["archive", "--format=tar", revision, "--", *(inside[path] for path in there)], top)
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    return {path: folder / inside[path] for path in there}


def _git(arguments: Sequence[str], place: Path, what: str = "") -> bytes:
    """What git prints.

    Raises:
        InputError: it cannot be run, or fails.
    """
    folder = place if place.is_dir() else place.parent
    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)  # noqa: S603, S607  # git by name
    except OSError as error:
        raise InputError(f"--diff needs git, which cannot be run: {error.strerror}.") from error
    if done.returncode:
        reason = what or done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise InputError(f"--diff: {what or (reason[0] if reason else 'git failed')}.")
    return done.stdout


def as_if_in_place(report: Report, places: dict[str, Path]) -> Report:
    """A report on files that lie elsewhere, as if they lay where they belong.

    Args:
        report: on the files at ``places``.
        places: by the path at which they belong, where they lie.
    """

    def moved(text: str) -> str:
        for path, place in places.items():
            text = text.replace(str(place), path)
        return text

    def own(conflict: Conflict) -> Conflict:
        if conflict.path is None:
            return conflict
        return conflict.model_copy(update={"path": moved(conflict.path), "message": moved(conflict.message)})

    return report.model_copy(update={"conflicts": with_fingerprints(map(own, report.conflicts))})
