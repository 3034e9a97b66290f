"""One rule's documentation as text."""

import click

from factlint.report.rule_text import ExampleText, RuleText
from factlint.report.visible import visible
from factlint.report.wrap import wrapped

LABEL_WIDTH = 16


def render_explanation(rule: RuleText, width: int, *, colour: bool) -> str:
    """What a rule flags, why it matters, what it passes, its tolerance and source, and its examples.

    Args:
        rule: the rule.
        width: columns.
        colour: whether to send colour codes.
    """
    sections = (
        ("Flags", rule.flags),
        ("Why it matters", rule.matters),
        ("Does not flag", rule.passes),
        ("Tolerance", rule.tolerance),
        ("To settle it", rule.settled_by),
        ("Source", rule.source),
    )
    lines = [f"{_bold(rule.code, colour=colour)} {rule.name}  ({rule.severity})", ""]
    for label, text in sections:
        if text.strip():
            label_cell = _bold(label, colour=colour) + " " * (LABEL_WIDTH - len(label))
            lines += wrapped(text, width, label_cell, " " * LABEL_WIDTH)
    for heading, fires in (("Flagged", True), ("Not flagged", False)):
        for example in rule.examples:
            if example.fires == fires:
                lines += ["", *_example_lines(example, heading, width, colour=colour)]
    return "\n".join(lines) + "\n"


def _example_lines(example: ExampleText, heading: str, width: int, *, colour: bool) -> list[str]:
    """The reason, then each source's text behind a bullet, its own line breaks kept."""
    lines = wrapped(visible(example.because), width, f"{_bold(heading, colour=colour)}: ", "  ")
    for text in example.texts:
        paragraphs = [visible(line) for line in text.splitlines() if line.strip()]
        for index, paragraph in enumerate(paragraphs):
            lines += wrapped(paragraph, width, "    " if index else "  - ", "    ")
    return lines


def _bold(text: str, *, colour: bool) -> str:
    return click.style(text, bold=True) if colour else text
