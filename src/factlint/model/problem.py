"""What is wrong with an input."""

from typing import Literal

from factlint.model.base import Frozen


class Problem(Frozen):
    """An input that could not be used, or not wholly.

    Attributes:
        kind: ``unreadable`` (missing, binary, badly encoded, malformed), ``limit`` (too large, too long, unsafe), ``guessed``
            (read in an encoding that it does not declare), ``empty``, ``unused`` (a judgement about something that is
            not there), ``unrelated`` (a source about something else), ``expired`` or ``idle`` (a waiver), ``stale`` (an
            entry of a baseline), or ``outdated`` (a claim file).
        path: the file or folder.
        line: counted from 1; None if the whole file is meant.
        what: what is wrong, in a few words ("not valid UTF-8 at byte 17").
        remedy: what to do about it.
    """

    kind: Literal[
        "unreadable",
        "limit",
        "guessed",
        "empty",
        "unused",
        "unrelated",
        "expired",
        "idle",
        "stale",
        "outdated",
    ]
    path: str
    line: int | None = None
    what: str
    remedy: str
