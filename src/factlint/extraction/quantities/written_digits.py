"""Numbers in digits, however their thousands, decimals and powers are written, and what they stand for.

"34,567", "34.567,8", "34'567", "3,5" and "3.5"; "1.5e6", "1.5 × 10^6", "10⁶".
"""

import re
from decimal import Context, Decimal
from typing import Final

GROUPS: Final = "{1,8}"
"""Groups of thousands in one number: no amount has more, and a search that may not go on stays linear."""
COMMAS: Final = rf"\d{{1,3}}(?:,\d{{2}}){{0,6}}(?:,\d{{3}}){GROUPS}(?!\d)(?:\.\d+)?"
APOSTROPHES: Final = rf"\d{{1,3}}(?:['’]\d{{3}}){GROUPS}(?!\d)(?:[.,]\d+)?"
POINTS: Final = rf"\d{{1,3}}(?:\.\d{{3}}){GROUPS},\d{{1,6}}(?!\d)|\d{{1,3}}(?:\.\d{{3}}){{2}}(?!\d|\.\d)"
DECIMAL_COMMA: Final = r"(?<!\d,)(?<!\d)\d{1,3},\d{1,2}(?!\d|,\d)"
PLAIN: Final = r"\d+(?:\.\d+)?(?:[eE][-+−]?\d{1,3}\b)?|(?<![\w.])\.\d+|(?<=\ba)\.\d+|(?<=\bthe)\.\d+"
TIMES: Final = r"\s?[xX×✕·*]\s?"
SUPERSCRIPTS: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
RAISED: Final = rf"[⁻⁺]?[{SUPERSCRIPTS}]{{1,3}}"
POWER: Final = rf"(?:(?:{TIMES}\d{{1,2}})?\^[-+−]?\d{{1,3}}(?!\d)|{TIMES}10{RAISED}|(?<=\b10){RAISED}|{TIMES}10−\d{{1,2}}(?!\d))"
"""A power that ends a number; without a caret only a power of ten, so that no footnote is taken for one."""
NUMBER: Final = rf"(?:{APOSTROPHES}|{POINTS}|{COMMAS}|{DECIMAL_COMMA}|{PLAIN}){POWER}?"
RAISED_PARTS: Final = re.compile(
    rf"(?:{TIMES}(?P<base>10(?!\d)|\d{{1,2}}(?=\^)))?\^?(?P<exponent>.+)", re.DOTALL
)
ENDS_IN_POWER: Final = re.compile(rf"{POWER}\Z")
SET_APART: Final = str.maketrans("", "", " \u00a0\u2009\u202f'’")
"""Spaces and apostrophes between thousands."""
IN_ASCII: Final = str.maketrans(SUPERSCRIPTS + "⁻−", "0123456789--", "⁺+")
MOST_DIGITS: Final = 24
"""More digits than this, decimals included, are an identifier; powers are reckoned to so many."""
RECKONING: Final = Context(prec=MOST_DIGITS)


def digits_value(text: str) -> Decimal:
    """The number that digits stand for, as ``NUMBER`` matches them or with spaces between thousands."""
    if text.isdecimal():
        return Decimal(text)
    power = _power_of(text)
    if power is None:
        return _mantissa(text)
    return _raised(_mantissa(text[: power.start()]), power.group())


def decimals(text: str) -> int:
    """How many decimals digits state; a power hides them."""
    if text.isdecimal():
        return 0
    value = _mantissa(text).as_tuple().exponent if _power_of(text) is None else 0
    return max(0, -value) if isinstance(value, int) else 0


def _power_of(text: str) -> re.Match[str] | None:
    raised = text[-1] in SUPERSCRIPTS or "^" in text or "−" in text
    return ENDS_IN_POWER.search(text) if raised else None


def _mantissa(text: str) -> Decimal:
    plain = text.translate(SET_APART).replace("−", "-")
    head, comma, tail = plain.rpartition(",")
    decimal_comma = comma and ("." in head or plain != text or (len(tail) < len("000") and "." not in tail))
    if decimal_comma:
        return Decimal(head.replace(".", "").replace(",", "") + "." + tail)
    if plain.count(".") > 1:
        plain = plain.replace(".", "")
    return Decimal(plain.replace(",", ""))


def _raised(mantissa: Decimal, power: str) -> Decimal:
    """A number times a power ("1.5 × 10^6"), or to a power ("10⁶")."""
    parts = RAISED_PARTS.fullmatch(power)
    base = Decimal(parts["base"]) if parts and parts["base"] else mantissa
    if parts is None or not base or abs(base.adjusted()) > MOST_DIGITS:
        return mantissa
    raised = RECKONING.power(base, int(parts["exponent"].translate(IN_ASCII)))
    return raised if base is mantissa else mantissa * raised
