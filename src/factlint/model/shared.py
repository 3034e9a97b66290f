"""What two texts have word for word: copies of one text, and passages that both took from somewhere."""

from factlint.model.base import Frozen


class SharedPassage(Frozen):
    """Words in a row that stand in two texts.

    Attributes:
        start, end: code points in the first text.
        other_start, other_end: code points in the second one.
        line, other_line: where it begins, counted from 1.
        words: how many.
    """

    start: int
    end: int
    other_start: int
    other_end: int
    line: int
    other_line: int
    words: int


class SharedText(Frozen):
    """What two sources have word for word.

    Attributes:
        sources: their ids, in order of their paths.
        share: of the shorter one's words, 0 to 1.
        is_copy: whether both are one text and speak with one voice.
        passages: in order of the first text.
    """

    sources: tuple[str, str]
    share: float
    is_copy: bool
    passages: tuple[SharedPassage, ...]


class Echo(Frozen):
    """A stretch of a text that other sources have word for word.

    Attributes:
        start, end: code points.
        voice: what all of them share; no source's own.
    """

    start: int
    end: int
    voice: str
