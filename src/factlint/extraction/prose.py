"""A text without the marks of markup, every word at its own place."""

import re
from typing import Final

MARKUP: Final = re.compile(
    r"""
      !\[[^\[\]\n]*\]\([^()\s]*\)                        # an image, with its description
    | \[(?P<linked>[^\[\]\n]+)\]\([^()\s]*(?:\s"[^"\n]*")?\)  # [words](address)
    | \[\[(?:[^\[\]|\n]*\|)?(?P<wiki>[^\[\]|\n]+)\]\]    # [[article|words]]
    | \{\{(?:[^{}|\n]*\|){1,2}(?P<template>[^{}|=\n]+)\}\}   # {{w|article|words}}
    | <https?://[^<>\s]+> | \bhttps?://[^\s<>()\[\]"”|]+ # an address
    | </?[A-Za-z][^<>\n]*>                               # a tag
    | (?<!\w)(?P<marks>\*{1,3}|_{2,3}|'{3})(?P<set>(?=\S)[^*\n]{1,400}?(?<=\S))(?P=marks)(?!\w)   # **words**
    | (?<!`)`(?P<code>[^`\n]+)`(?!`)
    """,
    re.VERBOSE,
)
"""Markdown, wiki markup and tags; of each piece the words in a named group stay."""

DEPTH: Final = 2
"""How deep marks stand inside marks: "[**words**](address)"."""

SIGNS: Final = ("](", "[[", "{{", "://", "<", "**", "__", "*", "'''", "`")
"""No markup without one of these."""


def prose(text: str) -> str:
    """The text with markup blanked out: as long as before, and every word where it was.

    Of a link its words stay; addresses say nothing, so that the numbers in them are no figures.
    """
    if not any(sign in text for sign in SIGNS):
        return text
    for _ in range(DEPTH):
        text = MARKUP.sub(_words_alone, text)
    return text


def _words_alone(match: re.Match[str]) -> str:
    kept = next((group for group in ("linked", "wiki", "template", "set", "code") if match[group]), None)
    whole = match[0]
    if kept is None:
        return " " * len(whole)
    first, last = match.start(kept) - match.start(), match.end(kept) - match.start()
    return " " * first + whole[first:last] + " " * (len(whole) - last)
