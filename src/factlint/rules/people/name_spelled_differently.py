"""FL303: one name in two spellings."""

from collections.abc import Iterator
from itertools import combinations

from factlint.language import near_spellings
from factlint.model import Claim, Conflict, Group, Name
from factlint.rules.finding import alternatives, distinct, grouped_finding
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if two claims of a group spell the name differently; shorter forms of it are left out."""
    names = [claim for claim in group.claims if isinstance(claim.value, Name)]
    differing = {
        claim.value.canonical for pair in combinations(distinct(names), 2) if _differ(*pair) for claim in pair
    }
    claims = [claim for claim in names if claim.value.canonical in differing]
    if not claims:
        return
    yield grouped_finding(
        RULE,
        group,
        claims,
        verdict="variant",
        message=f"One name is spelled {alternatives(claims, 'and')}.",
        explanations=[
            "perhaps a slip, or two ways to write a name of another script; perhaps two people of one family"
        ],
    )


def _differ(one: Claim, other: Claim) -> bool:
    mine, theirs = one.value, other.value
    return isinstance(mine, Name) and isinstance(theirs, Name) and near_spellings(mine.full, theirs.full)


RULE = Rule(
    code="FL303",
    name="name-spelled-differently",
    family="people",
    severity="warning",
    flags="Sources, or places in one source, spell one name in different ways.",
    matters="A misspelled name is the correction that readers ask for most, and it hides that two reports speak of one person.",
    passes="Shorter forms: a surname alone, initials, a nickname. Accents, points and capitals. Names that differ in their first "
    "letter, and short given names that do not sound alike (John, Joan). Of names of one word, derived forms (Korea, Korean) and "
    "those with another consonant (Bolton, Boston).",
    tolerance="One letter, or two swapped neighbours, in a word of five letters or more; two letters in a surname of seven or more; "
    "any number where the words sound alike. In names of one word a vowel, or a letter that is missing, doubled or swapped.",
    source="Optimal string alignment distance after Damerau (1964).",
    settled_by="the person, or a document that they signed",
    examples=(
        Example(
            ("The award went to Karen Sorrell, 34, of Leeds.", "Karen Sorell, 34, won the award in Leeds."),
            fires=True,
            because="one letter is missing",
        ),
        Example(
            ("The award went to Karen Sorrell, 34, of Leeds.", "Ms. Sorrell, 34, won the award in Leeds."),
            fires=False,
            because="a surname alone is a shorter form",
        ),
        Example(
            (
                "The award went to Joan Sorrell, 34, of Leeds.",
                "John Sorrell, 38, won the other award in Leeds.",
            ),
            fires=False,
            because="short given names that sound different are two people's",
        ),
        Example(
            ("A bomb went off near Baqouba.", "The bomb hit a truck in Baquba."),
            fires=True,
            because="two ways to write a name of another script",
        ),
        Example(
            ("The ferry left Bolton in the morning.", "The ferry came to Boston in the morning."),
            fires=False,
            because="another consonant makes another town",
        ),
    ),
    check=check,
)
