"""Waivers as people read them."""

import datetime as dt
from collections.abc import Sequence

import click

from factlint.model.decision import Waiver
from factlint.report.columns import columns
from factlint.report.visible import visible
from factlint.report.wrap import broken

HEADINGS = ("Of", "Last day", "Owner", "Reason")
REASON_SHARE = 2
"""The part of the width that a reason has: half of it."""


def render_waivers(waivers: Sequence[Waiver], today: dt.date, width: int, *, colour: bool) -> str:
    """A row a waiver, those that expire first first; ends with a line break.

    Args:
        waivers: those to show.
        today: what is over by then is marked.
        width: columns.
        colour: whether to send colour codes.
    """
    if not waivers:
        return "Nothing is waived.\n"
    ordered = sorted(waivers, key=lambda each: (each.expires or dt.date.min, each.of))
    rows = [tuple([heading] for heading in HEADINGS)]
    for waiver in ordered:
        over = waiver.expires is None or waiver.expires < today
        day = f"{waiver.expires or 'no date'}{' (expired)' * over}"
        cells = (waiver.of, day, waiver.owner)
        rows.append(
            (
                *(broken(visible(cell), width // 4) for cell in cells),
                broken(visible(waiver.reason), width // REASON_SHARE),
            )
        )
    lines = columns(rows)
    head = click.style(lines[0], bold=True) if colour else lines[0]
    return "\n".join([head, *lines[1:]]) + "\n"
