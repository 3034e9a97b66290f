"""The files under a folder: which links are followed, and which folders belong to a saved page."""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from factlint.ingest.decode import reason
from factlint.ingest.formats.recognise import PAGE_ENDINGS
from factlint.model import Problem

OF_PAGE: Final = frozenset(
    {"_files", "-files", ".files", "_file", "-Dateien", "_fichiers", "_archivos", "_bestanden"}
)
"""What browsers add to the name of a page for the folder with its pictures, in English and other languages."""


@dataclass(frozen=True)
class Links:
    """Which links are followed.

    Attributes:
        given: the paths that the user has given, with their links followed.
        policy: those that stay ``inside`` the given paths, ``all``, or ``none``.
    """

    given: tuple[Path, ...]
    policy: Literal["inside", "all", "none"]

    def are_followed(self, path: Path) -> bool:
        """Whether a path is no link, or one that is followed."""
        if self.policy == "all" or not path.is_symlink():
            return True
        target = Path(os.path.realpath(path))  # resolve() raises where links go round in a circle
        return self.policy == "inside" and any(target.is_relative_to(root) for root in self.given)


def files_under(folder: str, links: Links, problems: list[Problem]) -> Iterator[str]:
    """The files under a folder, at any depth, in order; hidden ones are left out, and no folder is entered twice.

    Args:
        folder: a path.
        links: which of them are followed.
        problems: what cannot be entered, or is not followed, is added to it.
    """

    def complain(error: OSError) -> None:
        remedy = "check its permissions"
        problems.append(
            Problem(kind="unreadable", path=str(error.filename), what=reason(error), remedy=remedy)
        )

    entered: set[str] = set()
    for place, folders, names in os.walk(folder, followlinks=True, onerror=complain):
        real = os.path.realpath(place)
        if real in entered:
            folders.clear()
            continue
        entered.add(real)
        pages = {Path(name).stem for name in names if name.lower().endswith(PAGE_ENDINGS)}
        inner = [Path(place, name) for name in sorted((*folders, *names)) if not name.startswith(".")]
        left_out = {path.name for path in inner if not links.are_followed(path)}
        problems += [_not_followed(path) for path in inner if path.name in left_out]
        folders[:] = [
            name
            for name in sorted(folders)
            if not (name.startswith(".") or name in left_out or _is_of_page(name, pages))
        ]
        yield from (str(path) for path in inner if path.name in {*names} - left_out)


def _is_of_page(folder: str, pages: Collection[str]) -> bool:
    """Whether a folder holds what belongs to a page beside it, as browsers save it: ``story.html``, ``story_files``."""
    return any(folder.startswith(page) and folder[len(page) :] in OF_PAGE for page in pages)


def _not_followed(path: Path) -> Problem:
    return Problem(
        kind="limit",
        path=str(path),
        what=f"a link that is not followed, to {os.path.realpath(path)}",
        remedy="give that path too, or set follow_links to all",
    )
