"""FL601: the same quotation in two wordings, or in two mouths."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final, NamedTuple

from factlint.language import content_stems, may_be_one_person
from factlint.model import Account, Claim, Conflict, Statement
from factlint.rules.finding import account_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
EDITED: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
"""What an editor put into a quotation: "he [the mayor] agreed"."""
OMISSION: Final = re.compile(r"…|\.\s?\.\s?\.|\*\s?\*")

SHINGLE: Final = 4
"""Words in a row that two quotations share before they are compared."""
FEWEST_SHARED: Final = 6
"""Words that two versions of one quotation have in common at least."""
FEWEST_OF_ONE_MOUTH: Final = 8
"""Words that two people do not say alike by chance."""
LEAST_SHARE: Final = 0.6
"""Of the words between the first and the last that they share, how many they share at least."""


class Version(NamedTuple):
    """A quotation as one source has it.

    Attributes:
        claim: the quotation.
        words: in lower case, without what an editor put in.
        whole: whether nothing was left out inside.
    """

    claim: Claim
    words: list[str]
    whole: bool


class Change(NamedTuple):
    """Words that stand in the one version where the other has others, or none."""

    one: str
    other: str


def survey(accounts: Sequence[Account], _settings: Settings) -> Iterator[Conflict]:
    """A finding for every quotation that two sources give in different words, or ascribe to different people."""
    versions = [_version(claim) for account in accounts for claim in account.claims if _is_quotation(claim)]
    for one, other in _candidates(versions):
        finding = _in_two_mouths(one, other) or _in_two_wordings(one, other)
        if finding:
            yield finding


def _is_quotation(claim: Claim) -> bool:
    return isinstance(claim.value, Statement) and claim.value.form == "quotation"


def _version(claim: Claim) -> Version:
    said = claim.value.says if isinstance(claim.value, Statement) else ""
    words = [word.casefold().replace("’", "'") for word in WORD.findall(EDITED.sub(" ", said))]
    return Version(claim, words, not OMISSION.search(said))


def _candidates(versions: Sequence[Version]) -> Iterator[tuple[Version, Version]]:
    """Pairs of two sources that share some words in a row: each quotation with those that first have such a row."""
    first: dict[tuple[str, ...], int] = {}
    for number, version in enumerate(versions):
        shingles = [tuple(version.words[at : at + SHINGLE]) for at in range(len(version.words) - SHINGLE + 1)]
        known = {first[shingle] for shingle in shingles if shingle in first}
        for other in sorted(known):
            if versions[other].claim.source != version.claim.source:
                yield versions[other], version
        for shingle in shingles:
            first.setdefault(shingle, number)


def _in_two_mouths(one: Version, other: Version) -> Conflict | None:
    """The finding if two people are said to have said the same."""
    mine, theirs = one.claim.speaker, other.claim.speaker
    shared = min(len(one.words), len(other.words))
    alike = shared >= FEWEST_OF_ONE_MOUTH and (
        one.words[:shared] == other.words[:shared] or one.words[-shared:] == other.words[-shared:]
    )
    if not (mine and theirs and alike) or may_be_one_person(mine, theirs):
        return None
    return account_finding(
        RULE,
        [one.claim, other.claim],
        headline=f"Who said it: {mine} or {theirs}",
        message="The same words are put into two mouths.",
        explanations=["perhaps the one quotes the other"],
    )


def _in_two_wordings(one: Version, other: Version) -> Conflict | None:
    """The finding if the versions are alike and differ inside in a word that carries meaning; a note."""
    changes = _changes(one.words, other.words) if one.whole and other.whole else []
    telling = [
        change for change in changes if set(content_stems(change.one)) != set(content_stems(change.other))
    ]
    if not telling:
        return None
    told = "; ".join(f"“{change.one or '–'}” against “{change.other or '–'}”" for change in telling)
    finding = account_finding(
        RULE,
        [one.claim, other.claim],
        headline=f"A quotation in two wordings: {told}",
        message="Words between quotation marks are somebody's very words, and these differ.",
        verdict="variant",
        explanations=["perhaps it was said twice, or translated, or shortened without a sign"],
    )
    return finding.model_copy(update={"severity": "note"})


def _changes(one: Sequence[str], other: Sequence[str]) -> list[Change]:
    """What differs between the first and the last word that two quotations share; empty if they are not alike."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return []
    first, last = blocks[0], blocks[-1]
    length = max(last.a + last.size - first.a, last.b + last.size - first.b)
    shared = sum(block.size for block in blocks)
    if shared < FEWEST_SHARED or shared < LEAST_SHARE * length:
        return []
    return [
        Change(" ".join(one[a.a + a.size : b.a]), " ".join(other[a.b + a.size : b.b]))
        for a, b in pairwise(blocks)
    ]


RULE = Rule(
    code="FL601",
    name="quotation-differs",
    family="wording",
    severity="warning",
    flags="Two sources give the same quotation in different words, or put the same words into two mouths.",
    matters="Quotation marks promise the very words; one of the sources breaks the promise.",
    passes='One version that is shorter at its ends; what brackets hold; what dots leave out; differences in words such as "the" '
    'and "of". Two wordings are a note: it may have been said twice, or translated.',
    tolerance="Six words in common, and six in ten between the first and the last common word.",
    source="",
    settled_by="a recording, or the speaker",
    examples=(
        Example(
            (
                "“The bridge will be open to all before the first snow falls,” said Mayor Ann Marlow.",
                "“The bridge will be open to lorries before the first snow falls,” said Mayor Ann Marlow.",
            ),
            fires=True,
            because="all or lorries",
        ),
        Example(
            (
                "“The bridge will be open to all before the first snow falls,” said Mayor Ann Marlow.",
                "“The bridge will be open to all before the first snow falls,” said Inspector Tom Keble.",
            ),
            fires=True,
            because="two speakers",
        ),
        Example(
            (
                "“The bridge will be open to all before the first snow falls,” said Mayor Ann Marlow.",
                "“The bridge [in Ashby] will be open … before the first snow falls,” said Ann Marlow.",
            ),
            fires=False,
            because="the signs tell what was put in and left out",
        ),
    ),
    survey=survey,
)
