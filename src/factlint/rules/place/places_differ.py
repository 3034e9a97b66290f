"""FL701: places that exclude each other."""

from collections.abc import Iterator

from factlint.model import Claim, Conflict, Group, Place
from factlint.rules.finding import alternatives, both_or_all, grouped_finding, involved
from factlint.rules.rule import Example, Rule
from factlint.settings import Settings


def check(group: Group, _settings: Settings) -> Iterator[Conflict]:
    """One finding if two places of a group exclude each other."""
    found = involved([claim for claim in group.claims if isinstance(claim.value, Place)], "conflict")
    if found:
        yield grouped_finding(
            RULE,
            group,
            found,
            verdict="conflict",
            message=f"{alternatives(found, 'and')} cannot {both_or_all(found)} be right.",
            explanations=list(_explanations(found)),
        )


def _explanations(claims: list[Claim]) -> Iterator[str]:
    roles = {claim.value.role for claim in claims if isinstance(claim.value, Place)}
    if "home" in roles:
        yield "perhaps a town and its suburb, or a former home"
    if "seat" in roles:
        yield "perhaps a town and the larger one beside it"
    if "event" in roles:
        yield "perhaps transposed digits, or two scenes of one event"


RULE = Rule(
    code="FL701",
    name="places-differ",
    family="place",
    severity="error",
    flags="Two addresses in one street, two parts of one place, two homes of one person, or two seats of one building.",
    matters="Readers go there, and police reports are found by it; a wrong block is a wrong neighbourhood.",
    passes="A place and a larger one that holds it by its name; a house in the stated block; two streets, which may meet; "
    "two names of towns where nothing says that both are of one person or building.",
    tolerance="A block of 200 holds the houses 200 to 299.",
    source="",
    settled_by="a map, and the record of the incident",
    examples=(
        Example(
            (
                "The truck was found in the 5800 block of Aster Drive on Sunday.",
                "The truck was found on Sunday in the 8500 block of Aster Drive.",
            ),
            fires=True,
            because="two blocks of one street",
        ),
        Example(
            ("Ann Roe, 36, of Bridgeton, was charged.", "Police charged Ann Roe, 36, of Aster."),
            fires=True,
            because="two homes of one person",
        ),
        Example(
            (
                "The truck was found in the 200 block of Aster Drive on Sunday.",
                "The truck was found on Sunday at 214 Aster Drive.",
            ),
            fires=False,
            because="the house stands in that block",
        ),
        Example(
            ("Ann Roe, 36, of Bridgeton, was charged.", "Police charged Bob Roe, 36, of Aster."),
            fires=False,
            because="two people",
        ),
    ),
    check=check,
)
