"""Text of other people made safe and measurable for a terminal."""

import re
import unicodedata

ESCAPE = "\x1b"
COLOUR_CODE = re.compile(r"\x1b\[[\d;]*m")
"""One of the escape sequences that colour our own output ("\\x1b[31m")."""

CONTROL_PICTURES = 0x2400
DELETE = "\x7f"
NARROW = re.compile("[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\ue000]*")
"""A text whose every letter is shown as it is, in one column: what is neither looks at each."""

JOINERS = "\u200c\u200d\u00ad"
"""Format characters that spelling needs, in Persian, Hindi and emoji; a soft hyphen is shown by no terminal."""


def visible(text: str) -> str:
    r"""The text on one line, with every control character shown instead of sent.

    White space of any kind becomes one blank. C0 controls become their pictures (escape is ␛); other controls, marks
    that change the direction of writing, and lone surrogates become their escapes (``\x9b``, ``\u202e``).
    """
    flat = " ".join(text.split())
    if NARROW.fullmatch(flat):
        return flat
    return "".join(_shown(letter) for letter in flat)


def _shown(letter: str) -> str:
    if letter.isprintable() or letter in JOINERS:
        return letter
    if letter == DELETE:
        return "␡"
    if ord(letter) < ord(" "):
        return chr(CONTROL_PICTURES + ord(letter))
    if unicodedata.category(letter) in {"Cc", "Cf", "Cs"}:
        return letter.encode("unicode_escape").decode("ascii")
    return letter


def display_width(text: str) -> int:
    """How many columns of a terminal a text takes; colour codes take none, East Asian wide letters two."""
    if text.isascii() and ESCAPE not in text:  # nearly every word
        return len(text)
    plain = COLOUR_CODE.sub("", text) if ESCAPE in text else text
    if NARROW.fullmatch(plain):
        return len(plain)
    return sum(_letter_width(letter) for letter in plain)


def _letter_width(letter: str) -> int:
    if unicodedata.combining(letter) or letter in JOINERS or unicodedata.category(letter) == "Me":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
