"""What single words tell about offices and names, read from the files beside this module."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from factlint.language import Token, families, function_words, keys_by_entry

PACKAGE: Final = __package__ or ""
POSSESSIVE: Final = re.compile(r"(?:['’]s|(?<=s)['’])$")
RANKING: Final = "ranking"
"""The word after which a party's name is an office: "the ranking Democrat"."""
NOMINAL: Final = re.compile(r"[a-z-]{3,}(?:al|ive|ian|ics|ment|tion|sion|ity|ary|logy|ance|ence)\Z")
"""A lower-case adjective or noun of Latin build, which may stand before an office: "provincial", "acquisitions" not."""
DOTTED: Final = re.compile(r"[A-Z](?:\.[A-Z])+\Z")
"""Letters with points: "U.S", "N.A.A.C.P"; the last point is a token of its own."""


@dataclass(frozen=True)
class Lexicon:
    """Words in lower case, by what they tell.

    Attributes:
        offices: nouns of office ("minister").
        title_words: words that may stand before one ("deputy", "police"), to their family.
        prefixes: what may be joined to an office with a hyphen ("co").
        abbreviations: short forms of offices to what they mean.
        honorifics, post_nominals, particles: what stands in and around a name.
        company_endings: what the name of a company ends in ("Ltd").
        company_nouns: what a company is called without its name ("the firm").
        ranked: nouns that are an office after "ranking" only.
        given: offices that are given names or surnames too ("Dean").
        ambiguous: offices that mean something else as often ("General").
        homographs: function words that are names too ("Will").
        not_names: words that no name of a person holds, to their family.
        kin, person, reporting, named, states: what marks a name as a person's.
        place_nouns: what marks it as a place's ("town", "province").
    """

    offices: frozenset[str]
    title_words: dict[str, str]
    prefixes: frozenset[str]
    abbreviations: dict[str, str]
    honorifics: frozenset[str]
    post_nominals: frozenset[str]
    particles: frozenset[str]
    company_endings: frozenset[str]
    company_nouns: frozenset[str]
    ranked: frozenset[str]
    given: frozenset[str]
    ambiguous: frozenset[str]
    homographs: frozenset[str]
    not_names: dict[str, str]
    kin: frozenset[str]
    person: frozenset[str]
    reporting: frozenset[str]
    named: frozenset[str]
    states: frozenset[str]
    place_nouns: frozenset[str]

    def is_office(self, word: str) -> bool:
        """Whether a word in lower case is a noun of office, alone or after a prefix ("co-chair", "then-mayor")."""
        if word in self.offices or word in self.abbreviations:
            return True
        before, hyphen, noun = word.rpartition("-")
        return bool(hyphen) and noun in self.offices and before in self.prefixes

    def is_title_word(self, word: str) -> bool:
        """Whether a word in lower case may belong to a title before its noun."""
        return word in self.title_words or (word[-2:] in {"'s", "’s"} and word[:-2] in self.offices)


@cache
def lexicon() -> Lexicon:
    """The lexicon of people, read once."""
    names, evidence = families(PACKAGE, "names.txt"), families(PACKAGE, "evidence.txt")
    return Lexicon(
        offices=frozenset(keys_by_entry(PACKAGE, "offices.txt")),
        ranked=frozenset(names["an office after ranking"]),
        company_endings=frozenset(names["company ending"]),
        company_nouns=frozenset(names["a company"]),
        title_words=keys_by_entry(PACKAGE, "title_words.txt"),
        prefixes=frozenset(families(PACKAGE, "prefixes.txt")["prefix"]),
        abbreviations=keys_by_entry(PACKAGE, "abbreviations.txt"),
        honorifics=frozenset(names["honorific"]),
        post_nominals=frozenset(names["post-nominal"]),
        particles=frozenset(names["particle"]),
        given=frozenset(names["also a given name"]),
        ambiguous=frozenset(names["also another word"]),
        homographs=frozenset(names["also a function word"]),
        not_names=keys_by_entry(PACKAGE, "not_names.txt"),
        kin=frozenset(evidence["kin"]),
        person=frozenset(evidence["person"]),
        reporting=frozenset(evidence["reporting"]),
        named=frozenset(evidence["named"]),
        states=frozenset(evidence["state"]),
        place_nouns=frozenset(evidence["place"]),
    )


def is_possessive(token: Token) -> bool:
    """Whether a word ends in 's."""
    return token.lower.endswith(("'s", "’s"))


def is_function_word(word: str) -> bool:
    """Whether a word in lower case carries no topic and is no name either."""
    return word in function_words() and word not in lexicon().homographs


def is_calendar(word: str) -> bool:
    """Whether a word in lower case is a weekday, a month or the like."""
    return lexicon().not_names.get(word) == "calendar"
