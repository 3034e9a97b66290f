"""Words that tell of places, read from the files beside this module."""

from functools import cache
from typing import Final

from factlint.language import families, keys_by_entry

PACKAGE: Final = __package__ or ""
LOCATIVE: Final = frozenset(
    {
        *("in", "at", "near", "outside", "inside", "around", "on", "into", "across", "within", "behind"),
        *("under", "through", "beneath", "throughout", "beside", "onto"),
    }
)
"""Words before the name of a place that tell where something is."""
PREPOSITIONS: Final = LOCATIVE | {"to", "off", "of", "from"}
"""The same, and those that may as well be said of a person."""
DETERMINERS: Final = frozenset(
    {"the", "a", "an", "his", "her", "their", "its", "this", "that", "another", "one"}
)


@cache
def street_types() -> dict[str, str]:
    """The last word of a street's name as written, to its full form."""
    return keys_by_entry(PACKAGE, "streets.txt")


@cache
def short_directions() -> dict[str, str]:
    """The short form of a direction in a street's name, to the word."""
    return keys_by_entry(PACKAGE, "short_directions.txt")


@cache
def building_nouns() -> frozenset[str]:
    """Nouns of places that may have a name of their own."""
    return frozenset(families(PACKAGE, "nouns.txt")["building"])


@cache
def place_nouns() -> frozenset[str]:
    """All nouns that name a place, of one or two words."""
    return building_nouns() | frozenset(families(PACKAGE, "nouns.txt")["spot"])


@cache
def directions() -> frozenset[str]:
    """Words for the parts of a place that exclude each other."""
    return frozenset(families(PACKAGE, "regions.txt")["direction"])


@cache
def wide_regions() -> frozenset[str]:
    """Names too wide to be the town where somebody lives."""
    return frozenset(families(PACKAGE, "regions.txt")["wide"])
