"""What the rest of a document tells of an amount that is ambiguous alone: the decimal sign, and whose dollar it is."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import islice
from typing import Final, Literal

from factlint.extraction.quantities.lexemes import PACKAGE
from factlint.extraction.quantities.mention import QuantityMention
from factlint.language import families, keys_by_entry
from factlint.model.quantity import Quantity

DecimalSign = Literal["point", "comma", "unclear"]
# Each form begins with one mark, as the search for a single code point is far faster than that for any of several.
DECIMAL_COMMA: Final = re.compile(r",(?<=\d,)\d{1,2}(?!\d|,\d)(?<!,\d\d,\d\d)")
DECIMAL_POINT: Final = re.compile(r"\.(?<=\d\.)\d{1,2}(?!\d|\.\d)")
GROUP_COMMA: Final = re.compile(r",(?<=\d,)\d{3}(?:\.\d|,\d{3}(?!\d))")
"""Thousands set apart by a comma, where that cannot be a decimal one."""
GROUP_POINT: Final = re.compile(r"\.(?<=\d\.)\d{3},\d{1,2}(?!\d)")
ENOUGH: Final = 2
"""So many decimal commas decide that a document writes them."""
CONTINENTAL: Final = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:\.\d{3}){1,8}(?:,\d+)?|\d+,\d+)(?![\d.,]*\d)")
POINT_OR_GROUP: Final = re.compile(
    r"(?<![\d.,])([1-9]\d{0,2})\.(\d{3})(?![\d.,]*\d|\s?[a-zA-Z]*illion|\s?[bmt]n?\b)"
)
SWAPPED: Final = str.maketrans(".,", ",.")
SIGN: Final = re.compile(r"\$(?<=[A-Za-z]\$)")
NAME: Final = re.compile(r"dollar|pound|rupee|peso")
LONGEST_PREFIX: Final = 3
EXPLICIT: Final = re.compile(r"[A-Za-z]\s?\$|\b[A-Z]{3}\b|u\.s\.|sterling|quid")


class Signs:
    """What a document's own way of writing decides, found out when first asked for.

    Attributes:
        text: of the document.
        country: ISO 3166 code of where it was published; None if unknown.
    """

    __slots__ = ("_decimal", "_money", "country", "text")

    def __init__(self, text: str, country: str | None = None) -> None:
        self.text = text
        self.country = country
        self._decimal: DecimalSign | None = None
        self._money: frozenset[str] | None = None

    @property
    def decimal(self) -> DecimalSign:
        """The decimal sign; one stray comma decides nothing."""
        if self._decimal is None:
            self._decimal = _decimal_sign(self.text)
        return self._decimal

    @property
    def money(self) -> frozenset[str]:
        """The codes of the currencies with a shared name or sign that the document names in full."""
        if self._money is None:
            self._money = frozenset(_named(self.text))
        return self._money


def _decimal_sign(text: str) -> DecimalSign:
    if DECIMAL_POINT.search(text) or GROUP_COMMA.search(text):
        return "point"
    commas = list(islice(DECIMAL_COMMA.finditer(text), ENOUGH))
    return "comma" if len(commas) == ENOUGH or GROUP_POINT.search(text) else "unclear"


def with_decimal_points(text: str) -> str:
    """A text whose decimal sign is the comma, with points instead; every code point stays at its place."""
    return CONTINENTAL.sub(lambda match: match.group().translate(SWAPPED), text)


def _named(text: str) -> Iterable[str]:
    """The currencies that a text names so that no other can be meant: "A$", "Canadian dollars"."""
    codes = keys_by_entry(PACKAGE, "currencies.txt")
    for match in SIGN.finditer(text):
        letters = re.split(r"[^A-Za-z]", text[max(0, match.start() - LONGEST_PREFIX) : match.start()])[-1]
        code = codes.get(f"{letters.lower()} $")
        if code:
            yield code
    for match in NAME.finditer(text):
        before = text[max(0, match.start() - 30) : match.start()].lower().split()
        for length in (1, 2):
            code = codes.get(" ".join([*before[-length:], match.group()]))
            if code:
                yield code


@cache
def _sharers() -> dict[str, tuple[tuple[str, ...], dict[str, str]]]:
    """A shared name's commonest currency, to all that share it and to each of them by its country."""
    found = {}
    for members in families(PACKAGE, "shared_signs.txt").values():
        pairs = [member.split() for member in members]
        found[pairs[0][0]] = (tuple(code for code, _ in pairs), {country: code for code, country in pairs})
    return found


def settled(mention: QuantityMention, text: str, signs: Signs) -> QuantityMention:
    """A mention as its document means it, with what else it may mean."""
    if mention.unit in _sharers():
        return _with_money(mention, text, signs)
    return _with_groups(mention, text) if signs.decimal == "unclear" else mention


def _with_money(mention: QuantityMention, text: str, signs: Signs) -> QuantityMention:
    written = text[mention.start : mention.end]
    sharers, by_country = _sharers()[mention.unit or ""]
    if EXPLICIT.search(written) or " ".join(written.split()[-2:]).lower() in keys_by_entry(
        PACKAGE, "currencies.txt"
    ):
        return mention
    named = [code for code in sharers if code in signs.money]
    home = by_country.get(signs.country or "")
    only = named[0] if len(named) == 1 and "$" not in written else None
    chosen = home or only or mention.unit
    others = tuple(code for code in named if code != chosen)
    return mention._replace(unit=chosen, alternatives=tuple(_canonical(mention, code) for code in others))


def _with_groups(mention: QuantityMention, text: str) -> QuantityMention:
    """A point before three digits may set thousands apart: "1.234"."""
    if mention.low is None or mention.low != mention.high:
        return mention
    match = POINT_OR_GROUP.search(text, mention.start, mention.end)
    if match is None:
        return mention
    other = mention._replace(low=mention.low * 1000, high=mention.low * 1000)
    return mention._replace(alternatives=(_canonical(other, mention.unit),))


def _canonical(mention: QuantityMention, unit: str | None) -> str:
    return Quantity(low=mention.low, high=mention.high, bound=mention.bound, unit=unit).canonical
