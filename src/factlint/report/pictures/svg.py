"""SVG as text: elements with escaped words, and the frame of a picture that has one row for each statement."""

from collections.abc import Sequence
from functools import cache
from html import escape
from importlib.resources import files
from typing import Final, NamedTuple

from factlint.report.visible import visible

WIDTH: Final = 480
"""Of a picture, in its own units; the page scales it."""
MARGIN: Final = 12
ROW: Final = 40
"""Height of a row: its words, and its mark under them."""
AXIS: Final = 26
EDGE: Final = 48
"""So near to a side, words of the axis would be cut off in the middle of them."""
LETTERS: Final = 64
"""Of a row's words that find room."""
ALONE: Final = (
    "svg{--ink:#1b1b1f;--soft:#55555f;--paper:#fff;--picture:#1f5fbf}"
    "@media(prefers-color-scheme:dark){svg{--ink:#e8e8ee;--soft:#b4b4c0;--paper:#16161a;--picture:#8ab4ff}}"
)
"""The colours of a picture that stands alone; in a page, those of the page count."""


class Row(NamedTuple):
    """A statement in a picture.

    Attributes:
        words: who says what.
        marks: what is drawn under them, given the height of the line.
    """

    words: str
    marks: str


class Tick(NamedTuple):
    """A place on the axis, and what is written there."""

    at: int
    words: str


def element(name: str, content: str = "", /, **attributes: object) -> str:
    """An element; an underscore in the name of an attribute stands for a hyphen, one at its end for nothing."""
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_text(value))}"' for key, value in attributes.items()
    )
    return f"<{name}{told}>{content}</{name}>" if content else f"<{name}{told}/>"


def words(text: str, /, **attributes: object) -> str:
    """A piece of text, shortened to the room there is."""
    shown = visible(text)
    if len(shown) > LETTERS:
        shown = shown[: LETTERS - 1].rstrip() + "…"
    return element("text", escape(shown), **attributes)


def line_of(row: int) -> int:
    """The height at which the marks of a row are drawn."""
    return row * ROW + 28


def framed(rows: Sequence[Row], ticks: Sequence[Tick], label: str) -> str:
    """The whole picture.

    Args:
        rows: from top to bottom.
        ticks: of the axis under them.
        label: what it is, for those who cannot see it; what it shows stands beside it in words.
    """
    bottom = len(rows) * ROW + 6
    parts = [element("path", class_="grid", d="".join(f"M{tick.at} 0V{bottom}" for tick in ticks))] * bool(
        ticks
    )
    for number, row in enumerate(rows):
        parts += [words(row.words, x=MARGIN, y=number * ROW + 16), row.marks]
    parts.append(element("path", class_="axis", d=f"M{MARGIN} {bottom}H{WIDTH - MARGIN}"))
    labels = [words(tick.words, x=tick.at, y=bottom + 16, **_anchored(tick)) for tick in ticks]
    parts.append(element("g", "".join(labels), class_="tick"))
    box = f"0 0 {WIDTH} {bottom + AXIS}"
    return element("svg", "".join(parts), viewBox=box, role="img", aria_label=label)


def _anchored(tick: Tick) -> dict[str, str]:
    """Which end of its words stands at a tick, where it is not their middle."""
    if tick.at < EDGE:
        return {"text_anchor": "start"}
    return {"text_anchor": "end"} if tick.at > WIDTH - EDGE else {}


def alone(picture: str, description: str) -> str:
    """A picture as a file of its own, with its style and with what it shows in words."""
    head, _, rest = picture.partition(">")
    title = element("title", escape(visible(description)))
    return f'{head} xmlns="http://www.w3.org/2000/svg"><style>{ALONE}{style()}</style>{title}{rest}\n'


@cache
def style() -> str:
    """How pictures look, in terms of the colours ink, soft, paper and picture of what is around them."""
    return files("factlint.report.pictures").joinpath("picture.css").read_text(encoding="utf-8")


def _text(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.0f}"
    return str(value)
