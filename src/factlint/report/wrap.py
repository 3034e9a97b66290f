"""Fits text into a number of columns."""

import re
from itertools import accumulate

from factlint.report.visible import display_width

ELLIPSIS = "…"
NO_BREAK_SPACE = "\u00a0"

NAME_PART = re.compile(r"[^-_./]*[-_./]*")
"""A piece of a file name after which a line may break ("caring-" of "caring-times")."""


def wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """The words of a text in lines of at most ``width`` columns; a longer word stands alone.

    Args:
        text: one paragraph.
        width: columns, indents included.
        first: what the first line starts with.
        rest: what every other line starts with.
    """
    lines: list[str] = []
    line, taken, empty = first, display_width(first), True
    for word in text.split():
        wide = display_width(word)
        if not empty and taken + 1 + wide > width:
            lines.append(line)
            line, taken, empty = rest, display_width(rest), True
        line, taken = (line + word, taken + wide) if empty else (f"{line} {word}", taken + 1 + wide)
        empty = False
    return lines if empty and lines else [*lines, line]


def broken(text: str, width: int) -> list[str]:
    """The text in lines of at most ``width`` columns: broken at its blanks, else inside names, else anywhere.

    A no-break space keeps two words together and is shown as a blank.
    """
    if display_width(text) <= width:
        return [text.lstrip(" ").replace(NO_BREAK_SPACE, " ")]
    lines, taken = [""], 0
    for word in text.split(" "):
        gap = " " if lines[-1] else ""
        wide = display_width(word)
        if taken + len(gap) + wide <= width:
            lines[-1] += gap + word
            taken += len(gap) + wide
            continue
        if lines[-1]:
            lines.append("")
        for part in _parts(word, width):
            if lines[-1] and display_width(lines[-1] + part) > width:
                lines.append("")
            lines[-1] += part
        taken = display_width(lines[-1])
    return [line.replace(NO_BREAK_SPACE, " ") for line in lines]


def _parts(word: str, width: int) -> list[str]:
    """A word's pieces between its hyphens, points and slashes; pieces wider than a line are cut."""
    parts: list[str] = []
    for piece in NAME_PART.findall(word):
        while piece:
            cut = max(1, _letters_in(piece, width))
            parts.append(piece[:cut])
            piece = piece[cut:]  # noqa: PLW2901  # it is eaten from the front
    return parts


def _letters_in(text: str, width: int) -> int:
    """How many letters from the start of a text fit into a width."""
    ends = accumulate(display_width(letter) for letter in text)
    return sum(1 for end in ends if end <= width)


def shortened(text: str, width: int) -> str:
    """The text, or as many of its first words as fit with an ellipsis; a first word that is too wide is cut."""
    if display_width(text) <= width:
        return text
    words, blank, _ = text[: _letters_in(text, width - 2) + 1].rpartition(" ")
    return f"{words} {ELLIPSIS}" if blank else text[: _letters_in(text, width - 1)] + ELLIPSIS
