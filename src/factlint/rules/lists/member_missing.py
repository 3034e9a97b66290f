"""FL502: two lists of one thing with different members."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from factlint.language import content_stems, near_spellings
from factlint.model import Claim, Conflict, Group, Roster
from factlint.rules.finding import grouped_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings

OPEN = "examples"
"""Attribute of a list that begins with "including" or "such as": it may be longer."""


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding for the first two lists of a group of which each has members that the other one lacks.

    Where only one of them has, it is a note: the other one may be shortened.
    """
    lists = [claim for claim in group.claims if isinstance(claim.value, Roster) and claim.attribute != OPEN]
    for one, other in combinations(lists, 2):
        missing, added = _lacks(other, one), _lacks(one, other)
        if one.source == other.source or not (missing or added) or _share_little(one, missing):
            continue
        finding = grouped_finding(
            RULE,
            group,
            [one, other],
            verdict="conflict" if missing and added else "tension",
            message=" ".join([_told("first", missing), _told("second", added)]).strip(),
            explanations=["perhaps one list is shortened, or a member has two names"],
        )
        yield finding if missing and added else finding.model_copy(update={"severity": "note"})
        return


def _lacks(one: Claim, other: Claim) -> list[str]:
    """The members of another list that a list lacks."""
    mine = _members(one)
    return [member for member in _members(other) if not any(_is_same(member, known) for known in mine)]


def _members(claim: Claim) -> Sequence[str]:
    return claim.value.members if isinstance(claim.value, Roster) else ()


def _is_same(one: str, other: str) -> bool:
    """Whether two members are one: the words of the one are in the other, or they are spellings of one name."""
    mine, theirs = set(content_stems(one)), set(content_stems(other))
    return mine <= theirs or theirs <= mine or near_spellings(one, other)


def _share_little(claim: Claim, missing: Sequence[str]) -> bool:
    """Whether less than half of a list is in the other one: they list different things."""
    return 2 * len(missing) > len(_members(claim))


def _told(which: str, members: Sequence[str]) -> str:
    return f"Only the {which} list has {', '.join(members)}." if members else ""


RULE = Rule(
    code="FL502",
    name="member-missing",
    family="lists",
    severity="warning",
    flags="Two sources list the members of one thing, and each list has a member that the other one lacks.",
    matters="Somebody is left out, or named who does not belong there.",
    passes='Lists that begin with "including"; lists that share less than half of their members. Where one list only has more, it is a note.',
    tolerance="Shorter names and other spellings of a member are that member.",
    source="",
    settled_by="the list itself, with its day",
    examples=(
        Example(
            (
                "Three villages were chosen for the trial. The villages chosen are Ashby, Corley and Denham.",
                "Three villages were chosen for the trial. The villages chosen are Ashby, Corley and Elmley.",
            ),
            fires=True,
            because="Denham or Elmley",
        ),
        Example(
            (
                "Three villages were chosen for the trial. The villages chosen are Ashby, Corley and Denham.",
                "Three villages were chosen for the trial. The villages chosen are Denham, Corley and Ashby.",
            ),
            fires=False,
            because="the same members",
        ),
    ),
    check=check,
)
