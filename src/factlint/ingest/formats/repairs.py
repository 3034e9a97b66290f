"""Letters that a file put in for printing, or that were decoded wrongly, set right; where each letter stood is kept."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from factlint.model import Landmark

WITHOUT_WIDTH: Final = "\u00ad\u200b\u2060\ufeff"
"""Soft hyphens, and spaces that take no room."""
TAKEN_OUT: Final = str.maketrans("", "", WITHOUT_WIDTH)
LIGATURES: Final = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
MOJIBAKE: Final = ("Ã", "â€", "â‚", "Â", "ï¬")
"""What letters of UTF-8 look like that were read as Windows-1252."""
LETTERS: Final = rf"[{WITHOUT_WIDTH}]+|[{''.join(LIGATURES)}]"
BLANKS_TOO: Final = rf"[\s{WITHOUT_WIDTH}]+|[{''.join(LIGATURES)}]"
WINDOWS_1252: Final = (
    "\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
)
"""The letters beyond ASCII that Windows-1252 has: all that a letter of UTF-8 can have been turned into."""
PATTERNS: Final = {
    (blanks, wrong): re.compile(
        (rf"[{WINDOWS_1252}]{{2,}}|" if wrong else "") + (BLANKS_TOO if blanks else LETTERS)
    )
    for blanks in (False, True)
    for wrong in (False, True)
}
"""What is set right, by whether blanks are, and whether letters may be that were decoded wrongly."""


class Turn(NamedTuple):
    """From where on the letters of a repaired text are those from another place of the raw one on."""

    start: int
    raw: int


@dataclass(frozen=True)
class Repaired:
    """A text with its letters set right.

    Attributes:
        text: without blanks at its ends and double ones inside.
        turns: in order; the first one is at 0.
    """

    text: str
    turns: tuple[Turn, ...]

    def moved(self, landmarks: Sequence[Landmark]) -> Iterator[Landmark]:
        """The landmarks of the raw text as those of the repaired one, one more at each repair.

        Args:
            landmarks: in order; the first one is at 0.
        """
        starts = {turn.start: turn.raw for turn in self.turns}
        for landmark in landmarks:
            starts.setdefault(self._repaired(landmark.start), landmark.start)
        for start in sorted(starts):
            raw = starts[start]
            holder = landmarks[bisect_right(landmarks, raw, key=lambda each: each.start) - 1]
            yield Landmark(start=start, place=holder.place, offset=holder.offset_at(raw))

    def _repaired(self, raw: int) -> int:
        """Where a letter of the raw text has gone; where the next one has, if it was taken out."""
        index = max(bisect_right(self.turns, raw, key=lambda turn: turn.raw) - 1, 0)
        start, first = self.turns[index]
        end = self.turns[index + 1].start if index + 1 < len(self.turns) else len(self.text)
        return min(start + max(raw - first, 0), end)


def repaired(raw: str, *, blanks: bool = True) -> Repaired:
    """A text without what its file put in for printing, and with letters restored that were decoded wrongly.

    Args:
        raw: as the file has it.
        blanks: whether blanks at the ends are taken out, and of those in a row all but one, line ends among them.
    """
    pattern = PATTERNS[blanks, any(mark in raw for mark in MOJIBAKE)]
    pieces: list[str] = []
    turns: list[Turn] = []
    end = length = 0
    for match in pattern.finditer(raw):
        _add(pieces, turns, Turn(length, end), raw[end : match.start()])
        length += match.start() - end
        words, end = _replacement(match.group()), match.end()
        if blanks and (not length or end == len(raw)):
            words = words.strip()
        _add(pieces, turns, Turn(length, match.start()), words)
        length += len(words)
    _add(pieces, turns, Turn(length, end), raw[end:])
    return Repaired("".join(pieces), tuple(turns) or (Turn(0, 0),))


def repaired_lines(text: str) -> tuple[str, tuple[Landmark, ...]]:
    """A plain text with its letters set right, line by line, and where each stood; no landmark if all were right."""
    found = [repaired(line, blanks=False) for line in text.split("\n")]
    whole = "\n".join(line.text for line in found)
    if whole == text.removeprefix("\ufeff"):
        return text, ()
    landmarks: list[Landmark] = []
    start = 0
    for number, line in enumerate(found, 1):
        own = line.moved((Landmark(start=0, place=f"line {number}"),))
        landmarks += [mark.model_copy(update={"start": mark.start + start}) for mark in own]
        start += len(line.text) + 1
    return whole, tuple(landmarks)


def needs_repair(text: str) -> bool:
    """Whether a text has letters that may have to be set right; quick, for most texts have none."""
    return any(mark in text for mark in (*WITHOUT_WIDTH, *LIGATURES, *MOJIBAKE))


def _add(pieces: list[str], turns: list[Turn], turn: Turn, words: str) -> None:
    """Add words to a text, and a turn where they do not simply go on from the last ones."""
    if not words:
        return
    last = turns[-1] if turns else None
    if last is None or turn.start - last.start != turn.raw - last.raw:
        turns.append(turn)
    pieces.append(words)


def _replacement(found: str) -> str:
    """What stands in the repaired text for a stretch of the raw one."""
    if found in LIGATURES:
        return LIGATURES[found]
    visible = found.translate(TAKEN_OUT)
    if not visible or visible.isspace():
        return " " if visible else ""
    from ftfy import fix_encoding  # noqa: PLC0415  # few texts need it

    return "".join(
        " " if letter.isspace() else LIGATURES.get(letter, letter)
        for letter in fix_encoding(found)
        if letter not in WITHOUT_WIDTH
    )
